import { Scorer } from '@/lib/engine/scorer/scorer';
import table from '@/lib/lexicon/scorer.json';

/** The fitted scorer of the product; `npm run fit` writes its table. */
export const scorer = new Scorer(table, bytesOf(table.weights));

/** The bytes that stand in a text in base64. */
function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
