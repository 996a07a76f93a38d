import { browser } from 'wxt/browser';
import type { LessonId } from '@/lib/copy/lesson-index';
import { heal } from '@/lib/settings/heal';
import { createWriteQueue, watchStorage } from '@/lib/storage';
import { progressSchema, type Progress } from './progress-schema';

/** The key in `storage.local`. */
const PROGRESS_KEY = 'progress';

/** Reads the stored progress; broken entries are dropped, the rest is kept. */
export async function readProgress(): Promise<Progress> {
  const { [PROGRESS_KEY]: stored } = await browser.storage.local.get(PROGRESS_KEY);
  const { lessons } = heal(progressSchema, stored).value;
  return { lessons: [...new Set(lessons)] };
}

/** Calls `onChange` after every change of the progress. */
export function watchProgress(onChange: () => void, signal: AbortSignal): void {
  watchStorage({ areas: ['local'], holds: (key) => key === PROGRESS_KEY }, onChange, signal);
}

/** The only writer of the progress. Writes run one after the other, so that none undoes another. */
export interface ProgressWriter {
  finish(lesson: LessonId): Promise<void>;
  /** Replaces the stored progress by an exported one. */
  restore(progress: Progress): Promise<void>;
  /** Resets the lessons. Which hints were followed is deleted with the histories. */
  reset(): Promise<void>;
}

/**
 * Creates the writer. There must be only one in the extension, because its queue does not know the writes of another.
 */
export function createProgressWriter(): ProgressWriter {
  const inTurn = createWriteQueue();
  return {
    finish: (lesson) =>
      inTurn(async () => {
        const { lessons } = await readProgress();
        if (lessons.includes(lesson)) return;
        const progress: Progress = { lessons: [...lessons, lesson] };
        await browser.storage.local.set({ [PROGRESS_KEY]: progress });
      }),
    restore: (progress) => inTurn(() => browser.storage.local.set({ [PROGRESS_KEY]: progress })),
    reset: () => inTurn(() => browser.storage.local.remove(PROGRESS_KEY)),
  };
}
