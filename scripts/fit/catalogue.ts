import { rules } from '@/lib/catalogue';
import { lexicon } from '@/lib/engine/reading/lexicon';
import { isLabel } from '@/lib/engine/scorer/labels';

/** The names of the phrase lists and messages from which signs are made, in a fixed order. */
export function catalogueNames(): string[] {
  const messages = rules
    .filter(({ id }) => isLabel(id))
    .flatMap((rule) => Object.keys(rule.messages).map((message) => `${rule.id}.${message}`));
  return [...lexicon.names, ...messages].sort();
}
