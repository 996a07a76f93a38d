import { createHash } from 'node:crypto';
import { isLabel } from '@/lib/engine/scorer/labels';
import { lexicon } from '@/lib/engine/lexicon';
import { rules } from '@/lib/catalogue.ts';

/** Names the phrase lists and messages that signs are made of: a table that was fitted for others is of no use. */
export function catalogueSignature(): string {
  const messages = rules
    .filter(({ id }) => isLabel(id))
    .flatMap((rule) => Object.keys(rule.messages).map((message) => `${rule.id}.${message}`));
  const names = [...lexicon.names, ...messages].sort();
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
}
