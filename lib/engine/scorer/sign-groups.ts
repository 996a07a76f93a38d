import type { Context } from '@/lib/engine/context';
import { hashText } from './hash';

/** Signs of one kind. */
export interface SignGroup {
  readonly name: string;
  /** The value of a sign of this kind in the sum; kinds that are many and alike count less each. */
  readonly value: number;
  readonly seed: number;
}

const group = (name: string, value: number): SignGroup => ({ name, value, seed: hashText(name) });

/** The kinds of signs, by what they are made of. */
export const groups = {
  word: group('word', 1),
  tag: group('tag', 1),
  pair: group('pair', 1),
  letters: group('letters', 0.3),
  list: group('list', 1),
  finding: group('finding', 1),
  context: group('context', 1),
  subject: group('subject', 1),
  topic: group('topic', 1),
} as const;

/**
 * Is told each sign of a draft; the same sign may be told more than once.
 *
 * @param hash names the sign in the scorer's table
 * @param start where in the normalized text it stands, in UTF-16 units; -1 if it is about the whole draft
 * @param name what it is, where the words at its place do not say so
 */
export type SignSink = (
  hash: number,
  kind: SignGroup,
  start: number,
  end: number,
  name?: string,
) => void;

/** What signs are taken from, beside the draft itself. */
export interface SignContext extends Pick<Context, 'surface' | 'media' | 'account' | 'topics'> {
  /** What the rules found: `<rule>.<message>`. */
  readonly findings: readonly string[];
}
