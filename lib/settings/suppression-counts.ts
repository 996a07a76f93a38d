import { browser } from 'wxt/browser';
import { z } from 'zod';
import { createWriteQueue, watchStorage } from '@/lib/storage';
import { entryOf } from './changes';
import { heal } from './heal';
import { suppressionCountsSchema, type SuppressionCounts } from './suppression-counts-schema';

/**
 * In `storage.local`, as it grows too often for `storage.sync`. Named by the first build; stores and export files still
 * are.
 */
const COUNTS_KEY = 'silenced';

const storedSchema = z.object({ counts: suppressionCountsSchema.default({}) });

/** The counts that are stored; broken ones are left out. */
export async function readSuppressionCounts(): Promise<SuppressionCounts> {
  const { [COUNTS_KEY]: counts } = await browser.storage.local.get(COUNTS_KEY);
  return heal(storedSchema, { counts }).value.counts;
}

/** Calls back after every change of the counts. */
export function watchSuppressionCounts(onChange: () => void, signal: AbortSignal): void {
  watchStorage({ areas: ['local'], holds: (key) => key === COUNTS_KEY }, onChange, signal);
}

/** One look at a draft in which ignores kept hints away. */
interface CountedDraft {
  /** The draft's id. */
  readonly draft: string;
  /** The ids of the ignores and allowed phrases that did. */
  readonly by: readonly string[];
  /** The ids of all there are; the counts of others are forgotten. */
  readonly known: readonly string[];
  /** When it was looked at, in milliseconds since 1970. */
  readonly now: number;
}

/** The one writer of the counts. */
export interface SuppressionCounter {
  /**
   * Counts each ignore once for a draft, however often the draft is reviewed while it is written.
   *
   * @throws what the browser does not take it for; it is counted with the next draft then
   */
  count(draft: CountedDraft): Promise<void>;
  /** Puts exported counts in the place of those that are stored. */
  restore(counts: SuppressionCounts): Promise<void>;
  /** Forgets all counts. */
  wipe(): Promise<void>;
}

/** Drafts that are remembered, while the background lives, to know them again. */
const REMEMBERED = 100;

/** One for the whole extension: its queue knows of no other's writes. */
export function createSuppressionCounter(): SuppressionCounter {
  /** The ignores that were counted for each draft, the last one looked at last. */
  const drafts = new Map<string, ReadonlySet<string>>();
  let waiting: string[] = [];
  const inTurn = createWriteQueue();

  /** Which of the ignores have not yet been counted for this draft. */
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
