import { Scorer } from '@/lib/engine/scorer/scorer';
import table from '@/lib/lexicon/scorer.json';

/** The fitted scorer of the product; `npm run fit` writes its table. */
export const scorer = new Scorer(table);
