import { isLabel } from '@/lib/engine/scorer/labels';
import { lexicon } from '@/lib/engine/reading/lexicon';
import { rules } from '@/lib/catalogue.ts';

/** The names of the phrase lists and messages that signs are made of, in a fixed order. */
export function catalogueNames(): string[] {
  const messages = rules
    .filter(({ id }) => isLabel(id))
    .flatMap((rule) => Object.keys(rule.messages).map((message) => `${rule.id}.${message}`));
  return [...lexicon.names, ...messages].sort();
}
