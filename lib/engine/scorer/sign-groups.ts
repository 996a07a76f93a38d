import type { Context } from '@/lib/engine/context';
import { hashText } from './hash';

/** A kind of sign. */
export interface SignGroup {
  readonly name: string;
  /** The value of a sign of this kind in the sum; lower for kinds with many similar signs. */
  readonly value: number;
  readonly seed: number;
}

const group = (name: string, value: number): SignGroup => ({ name, value, seed: hashText(name) });

/** All kinds of signs. */
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
 * Receives each sign of a draft; the same sign may come more than once.
 *
 * @param hash identifies the sign in the scorer's table
 * @param start in the normalized text, in UTF-16 units; -1 if it is about the whole draft
 * @param name a description, unless the words at its place are one
 */
export type SignSink = (
  hash: number,
  kind: SignGroup,
  start: number,
  end: number,
  name?: string,
) => void;

/** What signs depend on besides the draft itself. */
export interface SignContext extends Pick<Context, 'surface' | 'media' | 'account' | 'topics'> {
  /** The findings of the rules: `<rule>.<message>`. */
  readonly findings: readonly string[];
}
