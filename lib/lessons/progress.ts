import { browser } from 'wxt/browser';
import type { LessonId } from '@/lib/copy/lesson-index';
import { heal } from '@/lib/settings/heal';
import { createWriteQueue, watchStorage } from '@/lib/storage';
import { progressSchema, type Progress } from './progress-schema';

/** Where it lies, in `storage.local`. */
const PROGRESS_KEY = 'progress';

/** What is stored; broken entries are dropped, the rest stays. */
export async function readProgress(): Promise<Progress> {
  const { [PROGRESS_KEY]: stored } = await browser.storage.local.get(PROGRESS_KEY);
  const { lessons } = heal(progressSchema, stored).value;
  return { lessons: [...new Set(lessons)] };
}

/** Calls back after every change of the progress. */
export function watchProgress(onChange: () => void, signal: AbortSignal): void {
  watchStorage({ areas: ['local'], holds: (key) => key === PROGRESS_KEY }, onChange, signal);
}

/** The one writer of the progress: writes come one after the other, so none undoes another. */
export interface ProgressWriter {
  finish(lesson: LessonId): Promise<void>;
  /** Puts an exported progress in the place of the stored one. */
  restore(progress: Progress): Promise<void>;
  /** Starts the lessons from the beginning. What was mended goes with the histories. */
  reset(): Promise<void>;
}

/** One for the whole extension: its queue knows of no other's writes. */
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
