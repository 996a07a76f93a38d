import { Scorer } from '@/lib/engine/scorer/scorer';
import table from '@/lib/lexicon/scorer.json';

/** The fitted scorer of the product; `npm run fit` writes its table. */
export const scorer = new Scorer(
  table,
  Uint8Array.from(atob(table.weights), (byte) => byte.charCodeAt(0)),
);
