import type { faults } from '@/lib/copy/en/pages/faults';
import type { Chosen, Given } from '@/lib/i18n/speaker';

/**
 * One sentence about a fault, as its key and the values of its placeholders; pages turn it into text
 * (`lib/i18n/in-words.ts`).
 */
export type Fault = Chosen<typeof faults>;

/** Something wrong in a file or in stored data, and where. */
export interface FaultAt {
  /** As in `accounts.acme.levels.hard-sell`; empty for the whole. */
  readonly path: string;
  /** Sentences on what is wrong and what to write instead. */
  readonly says: readonly Fault[];
}

/** A sentence about a fault, with a value for each placeholder. */
export function fault<Key extends Fault['key']>(
  key: Key,
  ...[values]: Given<(typeof faults)[Key]>
): Fault {
  return { key, ...(values && { values }) };
}

/** A value as its author wrote it, shortened for display. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
