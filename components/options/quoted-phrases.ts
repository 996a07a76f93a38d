import type { PageSpeaker } from '@/lib/i18n/pages';

/** Phrases in quotation marks, any of which is meant: “TBC” or “lorem ipsum”. Empty where there is none. */
export function quotedPhrases(phrases: readonly string[], { say, list }: PageSpeaker): string {
  const quoted = phrases.map((phrase) => say('suppressions.phrase', { phrase }));
  return list(quoted, 'disjunction');
}
