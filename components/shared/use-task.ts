import { useCallback, useState } from 'react';
import { messageOf } from '@/lib/error-message';
import { inWords } from '@/lib/i18n/in-words';
import { RefusedError } from '@/lib/settings/refused-error';
import { usePageWords } from './page-words';

/** What came of the last thing that was asked for. */
export interface Outcome {
  readonly kind: 'done' | 'failed';
  /** For the user, one sentence. */
  readonly words: string;
}

/** What a page asked for last, and the way to ask for more. */
export interface Task {
  /** `null` while there is nothing to tell. */
  readonly outcome: Outcome | null;
  /** Runs something; tells its failure, and `done` when it ends well. */
  readonly run: (task: () => Promise<void>, done?: string) => void;
  readonly dismiss: () => void;
}

/** Runs what a page asks for, and keeps what came of it for the user. */
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
