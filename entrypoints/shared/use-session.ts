import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { TrialBox } from '@/components/shared/try-box';
import type { Surroundings } from '@/lib/engine/context';
import { reportOnce } from '@/lib/error-message';
import type { PageDraft, Verdict } from '@/lib/messages/protocol';
import { requestReview } from '@/lib/messages/request-review';
import { createCoach, type Coach } from '@/lib/page/coach';
import { createDraftMemory } from '@/lib/page/draft-memory';
import type { SessionView } from '@/lib/page/session-view';
import { createTextView } from '@/lib/page/text-view';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';

/** A box whose text the engine reviews. */
export interface ReadTrialBox extends TrialBox {
  /** How many hints there are, ignored ones included. */
  readonly found: number;
}

/** Options of a box. */
export interface SessionOptions {
  /** The account; `null` for one without a chosen profile. */
  readonly handle: string | null;
  /** The initial text. */
  readonly start?: string;
  /** The surroundings of the draft, fixed for the life of the box; by default those of a post. */
  readonly surroundings?: Surroundings;
  /** Which rules count here, by default all. Must be stable between renders. */
  readonly counts?: (rule: string) => boolean;
}

const everyRule = (): boolean => true;

const DEFAULT_SURROUNDINGS: Surroundings = { surface: 'post', media: [] };

const report = reportOnce();

/** A box that is coached like a compose box of X, except that nothing in it is counted or recorded. */
export function useSession({
  handle,
  start = '',
  surroundings = DEFAULT_SURROUNDINGS,
  counts = everyRule,
}: SessionOptions): ReadTrialBox {
  const { locale } = usePageWords();
  const coach = useRef<Coach>(null);
  const setting = useRef({ handle, counts, locale });
  const [view] = useState(() => createTextView(start, surroundings));
  const [state, show] = useState<SessionView | null>(null);

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const begun = createCoach({
      view,
      requestReview: (draft) => requestTrial(draft, setting.current),
      handle: () => setting.current.handle,
      onState: show,
      onError: report,
      signal,
      memory: createDraftMemory(),
    });
    coach.current = begun;
    watchSettings(begun.contextChanged, signal);
    watchPolicy(begun.contextChanged, signal);
    begun.edited();
    return () => end.abort();
  }, [view]);
  useEffect(() => {
    setting.current = { handle, counts, locale };
    coach.current?.contextChanged();
  }, [handle, counts, locale]);

  return {
    area: view.show,
    text: state?.text ?? start,
    trial: state && trialOf(state),
    found: state ? state.hints.length + state.ignored : 0,
    ignored: state?.ignored ?? 0,
    error: state?.failure ?? null,
    canUndo: state?.canUndo === true && state.notice?.kind === 'fixed',
    write(text) {
      view.write(text);
      coach.current?.edited();
    },
    fix: (hint, fix) => void coach.current?.applyFix(hint, fix).catch(report),
    undo: () => void coach.current?.undoFix().catch(report),
    ignore(hint) {
      // What had the focus goes with its hint.
      void view.takeFocus();
      coach.current?.ignoreInDraft(hint);
    },
    showIgnored() {
      void view.takeFocus();
      coach.current?.restore();
    },
  };
}

/** Requests a review without a draft id, so that nothing is counted. */
async function requestTrial(
  draft: PageDraft,
  { counts, locale }: Required<Pick<SessionOptions, 'counts'>> & { readonly locale: string },
): Promise<Verdict> {
  const verdict = await requestReview({ ...draft, id: null, languages: [locale] });
  return { ...verdict, hints: verdict.hints.filter(({ rule }) => counts(rule)) };
}

function trialOf({ verdict, read, hints }: SessionView): TrialBox['trial'] {
  return verdict && { ...verdict, source: read, hints };
}
