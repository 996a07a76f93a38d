import type { PageSpeaker } from '@/lib/i18n/pages';

/** Phrases in quotation marks joined by "or": “TBC” or “lorem ipsum”. Empty if there are none. */
export function quotedPhrases(phrases: readonly string[], { say, list }: PageSpeaker): string {
  const quoted = phrases.map((phrase) => say('suppressions.phrase', { phrase }));
  return list(quoted, 'disjunction');
}
