import type { faults } from '@/lib/copy/en/pages/faults';
import type { Chosen, Given } from '@/lib/i18n/speaker';

/**
 * One sentence of what is wrong, as its key and what fills its places; a page puts it in words
 * (`lib/i18n/in-words.ts`).
 */
export type Fault = Chosen<typeof faults>;

/** Something wrong in a file or in what is stored, and where. */
export interface FaultAt {
  /** As in `accounts.acme.levels.hard-sell`; empty for the whole. */
  readonly path: string;
  /** What is wrong and what to write instead, sentence by sentence. */
  readonly says: readonly Fault[];
}

/** A sentence of what is wrong, with a value for each of its places. */
export function fault<Key extends Fault['key']>(
  key: Key,
  ...[values]: Given<(typeof faults)[Key]>
): Fault {
  return { key, ...(values && { values }) };
}

/** A value as its author wrote it, shortened to what can be read in passing. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
