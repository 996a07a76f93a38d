import type { Context } from './context';
import type { Draft } from './reading/draft';

/** Something that works in a draft, said in one line if it clearly applies. */
export interface Praise {
  /** A noun for what works, equal to the name of its file. */
  readonly id: string;
  /** What works and what follows from it, at most two short sentences. */
  readonly message: string;
  /** Where the advice is from: a seed. */
  readonly source: string;
  /** Whether it clearly applies; if in doubt, it does not. */
  holds(draft: Draft, context: Context): boolean;
}
