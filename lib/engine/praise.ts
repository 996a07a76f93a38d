import type { Context } from './context';
import type { Draft } from './reading/draft';

/** Something that works in a draft, said in one line where it plainly holds. */
export interface Praise {
  /** A noun for what works, equal to the name of its file. */
  readonly id: string;
  /** What works and what follows from it, at most two short sentences. */
  readonly message: string;
  /** Where the advice is from: a seed. */
  readonly source: string;
  /** Whether it plainly holds; in doubt it does not. */
  holds(draft: Draft, context: Context): boolean;
}
