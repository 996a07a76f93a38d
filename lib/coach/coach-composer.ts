import type { LessonId } from '@/lib/data/lesson-index';
import type { Hint } from '@/lib/engine/hint';
import type { Fix } from '@/lib/engine/rule';
import type { SettingsChange } from '@/lib/settings/changes';
import type { Profile } from '@/lib/settings/schema';
import { placePanel } from '@/lib/x/anchor';
import { keepCaret } from '@/lib/x/caret-keeper';
import { contextOf, type Composer } from '@/lib/x/composer';
import { createHighlighter, type Highlighter, type Mark } from '@/lib/x/highlight';
import { caretOf, readText } from '@/lib/x/read';
import { watchSurroundings } from '@/lib/x/surroundings';
import { watchTheme } from '@/lib/x/theme';
import { watchEditor } from '@/lib/x/watch';
import { replaceText, type WriteResult } from '@/lib/x/write';
import { createAnnouncer } from './announcer';
import { audienceOf } from './audience';
import type { Changes } from './changes';
import {
  createCoach,
  type ComposerView,
  type Notice,
  type Offer,
  type WriteOutcome,
} from './coach';
import type { DraftMemory } from './draft-memory';
import type { Order } from './messages';
import type { Verdict } from './protocol';
import type { Reviewer } from './reviewer';
import { keyOf } from './standing-hints';

/** What is drawn under one compose box, and what its buttons do. */
export interface PanelView {
  readonly text: string;
  readonly hints: readonly Hint[];
  /** What works in the draft, in one line. */
  readonly praise: Verdict['praise'];
  readonly activeHint: Hint | null;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  readonly collapsed: boolean;
  readonly announcement: string;
  readonly onFix: (hint: Hint, fix: Fix) => void;
  readonly onUndo: () => void;
  /** Who will read the post, as the subject of a sentence. */
  readonly audience: string;
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
  /** The account's profile: `null` when nobody chose one, `undefined` before the first review. */
  readonly profile: Profile | null | undefined;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** A rule that was passed over time and again, to be turned off. */
  readonly offer: Offer | null;
  readonly onOffer: (accepted: boolean) => void;
  readonly onLesson: (lesson: LessonId) => void;
  readonly onIgnore: (hint: Hint, scope: IgnoreScope) => void;
  readonly onProfile: (profile: Profile) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onCollapse: (collapsed: boolean) => void;
  /** The writer wants back from the panel into the editor. */
  readonly onLeave: () => void;
}

/** How far an ignore reaches: this draft; these words, or this rule, on this account. */
export type IgnoreScope = 'draft' | 'phrase' | 'rule';

/** Something that draws a panel into an element of its own, which goes with the signal it was made with. */
export interface Panel {
  readonly host: HTMLElement;
  render(view: PanelView): void;
}

/** What all composers of a page share. */
export interface PageTools {
  readonly reviewer: Reviewer;
  readonly memory: DraftMemory;
  /** Who posts, in lower case; `null` if the page does not say. */
  readonly handle: () => string | null;
  /** Whether panels are folded away, in all composers alike. */
  readonly preferences: { collapsed: boolean };
  readonly createPanel: (signal: AbortSignal) => Panel;
  /** Has the background write something. */
  readonly give: (order: Order) => Promise<void>;
  /** Tells when settings or the account that posts have changed. */
  readonly changes: Changes;
  readonly onError: (error: unknown) => void;
}

/** How long the caret must rest before the hint that it is in is shown as such, in milliseconds. */
const CARET_REST = 150;

/** Coaches one composer until the page's coaching ends or the composer goes; gives the signal of that end. */
export function coachComposer(
  composer: Composer,
  tools: PageTools,
  pageSignal: AbortSignal,
): AbortSignal {
  const gone = new AbortController();
  const signal = AbortSignal.any([pageSignal, gone.signal]);
  const editor: HTMLElement = composer.editor;
  const { reviewer, memory, preferences, onError } = tools;
  const highlighter = createHighlighter(signal);
  const giveCaretBack = keepCaret(composer, signal);
  const panel = tools.createPanel(signal);
  const draw = inNextFrame(render, signal);
  let announcement = '';
  const announcer = createAnnouncer((words) => {
    announcement = words;
    draw();
  }, signal);

  const coach = createCoach({
    view: viewOf(composer, highlighter, giveCaretBack, signal),
    reviewer,
    handle: tools.handle,
    memory,
    onError,
    signal,
    onState: (state) => {
      panel.host.dataset.reviewed = String(state.reviewed);
      announcer.show(state.hints);
      draw();
    },
  });

  let isDrawn = false;
  function render(): void {
    const { state } = coach;
    const { hints, praise, notice, offer } = state;
    const isEmpty = hints.length === 0 && !praise && !notice && !offer && announcement === '';
    if (isEmpty && !isDrawn) return;
    isDrawn = !isEmpty;
    panel.render({
      ...state,
      activeHint: state.hints.find((hint) => keyOf(hint) === state.active) ?? null,
      collapsed: preferences.collapsed,
      announcement,
      onFix: (hint, fix) => void coach.applyFix(hint, fix).catch(onError),
      onUndo: () => void coach.undoFix().catch(onError),
      audience: audienceOf(contextOf(composer)),
      handle: tools.handle(),
      onIgnore: ignore,
      onOffer: (accepted) => {
        if (offer && accepted) ignoreFromNowOn(offer.rule, null);
        coach.closeOffer();
      },
      onLesson: (lesson) => void tools.give({ type: 'open-lesson', lesson }).catch(onError),
      onProfile: (profile) => {
        const account = tools.handle();
        if (account === null) return;
        changeSettings({ type: 'choose-profile', account, profile });
      },
      onCopy: copy,
      onCollapse: collapse,
      onLeave: () => void giveCaretBack().catch(onError),
    });
  }

  function ignore(hint: Hint, scope: IgnoreScope): void {
    coach.ignoreInDraft(hint);
    if (scope === 'draft') return;
    coach.closeOffer();
    ignoreFromNowOn(hint.rule, scope === 'phrase' ? hint.quote : null);
  }

  /** @param phrase the words that are ignored, `null` for the whole rule */
  function ignoreFromNowOn(rule: string, phrase: string | null): void {
    const account = tools.handle();
    if (account === null) return;
    changeSettings({
      type: 'ignore',
      ignore: { id: crypto.randomUUID(), account, rule, phrase, since: Date.now() },
    });
  }

  function changeSettings(change: SettingsChange): void {
    tools.give({ type: 'change-settings', change }).catch(onError);
  }

  function collapse(collapsed: boolean): void {
    preferences.collapsed = collapsed;
    draw();
  }

  watchEditor(composer, {
    signal,
    onEdit: () => coach.edited(),
    onComposition: (composing) => coach.composing(composing),
    onGone: () => gone.abort(),
  });
  watchCaret(editor, (caret) => coach.caretAt(caret), signal);
  editor.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      if (highlighter.markAt(clientX, clientY)) collapse(false);
    },
    { passive: true, signal },
  );
  tools.changes.watch(() => coach.contextChanged(), signal);
  watchSurroundings(composer, () => coach.contextChanged(), signal);
  placePanel(panel.host, composer, signal);
  watchTheme(editor, ({ name }) => void (panel.host.dataset.theme = name), signal);
  coach.edited();
  return signal;
}

function viewOf(
  composer: Composer,
  highlighter: Highlighter<Mark>,
  giveCaretBack: () => Promise<void>,
  signal: AbortSignal,
): ComposerView {
  const { editor } = composer;
  return {
    readText: () => readText(editor),
    readSurroundings: () => {
      const { surface, media, replyTo, quoted } = contextOf(composer);
      return { surface, media, replyTo, quoted };
    },
    replace: async (span, text, expected) => {
      await giveCaretBack();
      return outcomes[await replaceText(composer, { span, text, expected }, signal)];
    },
    paint: (marks) =>
      highlighter.paint(marks.map(({ level, ...span }) => ({ editor, span, level }))),
  };
}

const outcomes: Readonly<Record<WriteResult, WriteOutcome>> = {
  done: 'done',
  'refused-composing': 'refused',
  'refused-changed': 'refused',
  'not-taken': 'not-taken',
  unexpected: 'unexpected',
};

/** Tells where the caret rests in the editor, `null` when it is elsewhere. */
function watchCaret(
  editor: HTMLElement,
  onCaret: (offset: number | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => onCaret(caretOf(editor)?.focus ?? null);
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = setTimeout(look, CARET_REST);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Runs `action` once in the next frame, however often it is asked for before. */
function inNextFrame(action: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      action();
    });
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
