import { useEffect, useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { Trial, TrialBox } from '@/components/shared/try-box';
import { PAUSE } from '@/lib/page/coach';
import { editBetween } from '@/lib/engine/edits';
import { requestReview } from '@/lib/messages/request-review';
import { keyOf, moveHints } from '@/lib/page/standing-hints';
import type { Surroundings } from '@/lib/engine/context';
import { replaceSpan } from '@/lib/engine/span';
import { messageOf } from '@/lib/error-message';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';

/** A box whose text is read by the engine. */
export interface ReadTrialBox extends TrialBox {
  /** How many hints there are, ignored ones included. */
  readonly found: number;
}

/** How a trial box is set up. */
export interface TrialOptions {
  /** Whose manners hold, `null` for those of an account without a chosen profile. */
  readonly handle: string | null;
  /** What the box holds at first. */
  readonly start?: string;
  /** Keep the same object between renders: another one is a reason to read the draft again. */
  readonly surroundings?: Surroundings;
  /** Which rules are heard here, all of them if not given. Keep the same function between renders. */
  readonly counts?: (rule: string) => boolean;
}

const everyRule = (): boolean => true;

const PLAIN: Surroundings = { surface: 'post', media: [] };

/** A box to write in, read by the engine in the background after each pause. */
export function useTrial({
  handle,
  start = '',
  surroundings = PLAIN,
  counts = everyRule,
}: TrialOptions): ReadTrialBox {
  const { locale } = usePageWords();
  const [text, setText] = useState(start);
  const [before, setBefore] = useState<string | null>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      try {
        const verdict = await requestReview({
          id: null,
          text,
          surroundings,
          handle,
          languages: [locale],
        });
        if (end.signal.aborted) return;
        setTrial({ ...verdict, hints: verdict.hints.filter(({ rule }) => counts(rule)) });
        setError(null);
      } catch (failure) {
        if (!end.signal.aborted) setError(messageOf(failure));
      }
    };
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), PAUSE);
    };
    watchSettings(readSoon, end.signal);
    watchPolicy(readSoon, end.signal);
    readSoon();
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [text, handle, surroundings, counts, locale]);

  function write(next: string): void {
    const edit = editBetween(text, next);
    if (!edit) return;
    setText(next);
    setBefore(null);
    setTrial(trial && { ...trial, hints: moveHints(trial.hints, edit) });
    if (next.trim() === '') setIgnored(new Set());
  }

  return {
    text,
    trial: trial && { ...trial, hints: trial.hints.filter((hint) => !ignored.has(keyOf(hint))) },
    found: trial?.hints.length ?? 0,
    ignored: trial?.hints.filter((hint) => ignored.has(keyOf(hint))).length ?? 0,
    error,
    canUndo: before !== null,
    write,
    fix: (fix) => {
      write(replaceSpan(text, fix, fix.text));
      setBefore(text);
    },
    undo: () => {
      if (before !== null) write(before);
    },
    ignore: (hint) => setIgnored(new Set([...ignored, keyOf(hint)])),
    showIgnored: () => setIgnored(new Set()),
  };
}
