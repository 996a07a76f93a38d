import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { createWriteQueue, watchStorage } from '@/lib/storage';
import { entryOf } from './changes';
import { heal } from './heal';
import { suppressionCountsSchema, type SuppressionCounts } from './suppression-counts-schema';

/**
 * In `storage.local`, because it changes too often for `storage.sync`. The first build chose the name, which is still
 * used in stores and export files.
 */
const COUNTS_KEY = 'silenced';

const storedSchema = z.object({ counts: z._default(suppressionCountsSchema, {}) });

/** Reads the stored counts; broken ones are left out. */
export async function readSuppressionCounts(): Promise<SuppressionCounts> {
  const { [COUNTS_KEY]: counts } = await browser.storage.local.get(COUNTS_KEY);
  return heal(storedSchema, { counts }).value.counts;
}

/** Calls `onChange` after every change of the counts. */
export function watchSuppressionCounts(onChange: () => void, signal: AbortSignal): void {
  watchStorage({ areas: ['local'], holds: (key) => key === COUNTS_KEY }, onChange, signal);
}

/** One review of a draft in which suppressions hid hints. */
interface CountedDraft {
  /** The draft's id. */
  readonly draft: string;
  /** The ids of these ignores and allowed phrases. */
  readonly by: readonly string[];
  /** The ids of all existing ones; the counts of others are deleted. */
  readonly known: readonly string[];
  /** The time of the review, in milliseconds since 1970. */
  readonly now: number;
}

/** The only writer of the counts. */
export interface SuppressionCounter {
  /**
   * Counts each suppression once per draft, however often the draft is reviewed while it is written.
   *
   * @throws if the browser refuses the write; the suppression is then counted with the next review
   */
  count(draft: CountedDraft): Promise<void>;
  /** Replaces the stored counts by exported ones. */
  restore(counts: SuppressionCounts): Promise<void>;
  /** Deletes all counts. */
  wipe(): Promise<void>;
}

/** How many drafts are remembered, while the background runs, so that none is counted twice. */
const REMEMBERED = 100;

/**
 * Creates the counter. There must be only one in the extension, because its queue does not know the writes of another.
 */
export function createSuppressionCounter(): SuppressionCounter {
  /** The suppressions that were counted for each draft, the most recent draft last. */
  const drafts = new Map<string, ReadonlySet<string>>();
  let waiting: string[] = [];
  const inTurn = createWriteQueue();

  /** The suppressions that have not yet been counted for this draft. */
  function notYetCounted(draft: string, by: readonly string[]): string[] {
    const counted = drafts.get(draft) ?? new Set();
    drafts.delete(draft);
    drafts.set(draft, new Set([...counted, ...by]));
    if (drafts.size > REMEMBERED) drafts.delete(drafts.keys().next().value!);
    return by.filter((id) => !counted.has(id));
  }

  async function write(known: readonly string[], now: number): Promise<void> {
    const ids = waiting;
    if (ids.length === 0) return;
    waiting = [];
    try {
      const counts = await readSuppressionCounts();
      const grown = known.map((id) => {
        const { times, last } = entryOf(counts, id) ?? { times: 0, last: null };
        const more = timesIn(ids, id);
        return [id, { times: times + more, last: more > 0 ? now : last }] as const;
      });
      await browser.storage.local.set({
        [COUNTS_KEY]: Object.fromEntries(grown.filter(([, { times }]) => times > 0)),
      });
    } catch (error) {
      waiting.push(...ids);
      throw error;
    }
  }

  return {
    async count({ draft, by, known, now }) {
      if (by.length === 0) return;
      waiting.push(...notYetCounted(draft, by));
      await inTurn(() => write(known, now));
    },
    restore: (counts) =>
      inTurn(() =>
        browser.storage.local.set({ [COUNTS_KEY]: suppressionCountsSchema.parse(counts) }),
      ),
    wipe() {
      waiting = [];
      return inTurn(() => browser.storage.local.remove(COUNTS_KEY));
    },
  };
}

function timesIn(ids: readonly string[], id: string): number {
  return ids.filter((each) => each === id).length;
}
