import { useCallback, useState } from 'react';
import { messageOf } from '@/lib/error-message';
import { inWords } from '@/lib/i18n/in-words';
import { RefusedError } from '@/lib/settings/refused-error';
import { usePageWords } from './page-words';

/** The outcome of the last task. */
export interface Outcome {
  readonly kind: 'done' | 'failed';
  /** One sentence for the user. */
  readonly words: string;
}

/** The outcome of a page's last task, and a way to run another. */
export interface Task {
  /** `null` if there is nothing to show. */
  readonly outcome: Outcome | null;
  /** Runs a task; shows its error, or `done` if it succeeds. */
  readonly run: (task: () => Promise<void>, done?: string) => void;
  readonly dismiss: () => void;
}

/** Runs tasks of a page, and keeps their outcome for the user. */
export function useTask(): Task {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const words = usePageWords();
  const run = useCallback(
    (task: () => Promise<void>, done?: string) => {
      const wordsFor = (error: unknown) =>
        error instanceof RefusedError ? inWords(error.says, words) : messageOf(error);
      task().then(
        () => setOutcome(done === undefined ? null : { kind: 'done', words: done }),
        (error: unknown) => setOutcome({ kind: 'failed', words: wordsFor(error) }),
      );
    },
    [words],
  );
  const dismiss = useCallback(() => setOutcome(null), []);
  return { outcome, run, dismiss };
}
