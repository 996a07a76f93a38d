import { englishPanel, panelSpeaker } from '@/lib/i18n/panel';
import { placePanel } from '@/lib/x/anchor';
import { rememberCaret } from '@/lib/x/caret-memory';
import { watchCaret } from '@/lib/x/caret-watch';
import type { Composer } from '@/lib/x/composer';
import { createHighlighter, type Highlighter } from '@/lib/x/highlight';
import { watchSurroundings } from '@/lib/x/surroundings';
import { watchTheme } from '@/lib/x/theme';
import { inNextFrame, oncePerFrame } from '@/lib/x/timing';
import { watchEditor } from '@/lib/x/watch';
import { addresseeOf } from './addressee';
import { createAnnouncer } from './announcer';
import { createCoach, type Coach } from './coach';
import { createComposerView, type ComposerView } from './composer-view';
import type { DraftMemory } from './draft-memory';
import type { PageTools } from './page-tools';
import { createPanelActions } from './panel-actions';
import type { Addressee, Panel, PanelView } from './panel-view';
import type { SessionView } from './session-view';
import { keyOf } from './standing-hints';

/** Coaches one composer until the page's coaching ends or the composer is removed; returns the signal of that end. */
export function coachComposer(
  composer: Composer,
  tools: PageTools,
  pageSignal: AbortSignal,
): AbortSignal {
  const gone = new AbortController();
  const signal = AbortSignal.any([pageSignal, gone.signal]);
  const { requestReview, memory, handle, onError } = tools;
  const panel = tools.createPanel(signal);
  const highlighter = createHighlighter(signal);
  const giveCaretBack = rememberCaret(composer, signal);
  const view = withAddressee(createComposerView(composer, highlighter, giveCaretBack, signal));
  const drawing = createDrawing(
    panel,
    (state, said) => ({
      ...state,
      ...actions,
      ...said,
      activeHint: state.hints.find((hint) => keyOf(hint) === state.active) ?? null,
      collapsed: tools.folding.collapsed,
      addressee: view.addressee(),
      unread: tools.unreadNote.shows(coach, state.unread),
      handle: handle(),
    }),
    memory.told,
    signal,
  );
  const onState = drawing.show;
  const coach = createCoach({ view, requestReview, handle, memory, onError, signal, onState });
  const actions = createPanelActions({ coach, tools, giveCaretBack });

  tools.drafts.add(coach, signal);
  tools.folding.watch(drawing.again, signal);
  tools.changes.watch(() => coach.contextChanged(), signal);
  placePanel(panel.host, composer, signal);
  tools.focusSwitch.add({ editor: composer.editor, panel, leave: actions.onLeave }, signal);
  followTheme(composer.editor, panel, signal);
  watchMarks(composer.editor, highlighter, () => actions.onCollapse(false), signal);
  watchWriting(composer, coach, () => gone.abort(), signal);
  drawing.ahead(coach.state);
  return signal;
}

/**
 * A view that caches whom the draft answers when it is read: reading that on each render would cost more than the
 * rendering.
 */
function withAddressee(
  view: ComposerView,
): ComposerView & { readonly addressee: () => Addressee | null } {
  let addressee: Addressee | null = null;
  return {
    ...view,
    readSurroundings() {
      const surroundings = view.readSurroundings();
      addressee = addresseeOf(surroundings);
      return surroundings;
    },
    addressee: () => addressee,
  };
}

/** Renders a panel, at most once per frame. */
interface PanelDrawing {
  /** Renders a state, unless neither it nor the last one that was rendered says anything. */
  readonly show: (state: SessionView) => void;
  /**
   * Renders a state that says nothing once the browser has time, so that less is left to do for the first hint, which
   * comes while somebody types. Does nothing in Safari, which does not tell when it has time.
   */
  readonly ahead: (state: SessionView) => void;
  /** Renders the current state once more. */
  readonly again: () => void;
}

/**
 * @param viewOf derives from a state what is rendered, apart from texts and announcements
 * @param told see `DraftMemory`
 */
function createDrawing(
  panel: Panel,
  viewOf: (state: SessionView, said: Pick<PanelView, 'announcement' | 'speaker'>) => PanelView,
  told: DraftMemory['told'],
  signal: AbortSignal,
): PanelDrawing {
  let shown: SessionView | null = null;
  let isDrawn = false;
  /** The number of reviews that the panel's element shows as finished. */
  let counted = -1;
  let speaker = englishPanel;
  let announcement = '';
  const isEmpty = (state: SessionView) => saysNothing(state) && announcement === '';
  const again = inNextFrame(() => {
    if (!shown || (isEmpty(shown) && !isDrawn)) return;
    isDrawn = !isEmpty(shown);
    panel.render(viewOf(shown, { announcement, speaker }));
  }, signal);
  const announcer = createAnnouncer(
    (words) => {
      announcement = words;
      again();
    },
    told,
    signal,
  );
  const show = (state: SessionView) => {
    const { id, hints, reviewed, panel: language } = state;
    shown = state;
    if (language.locale !== speaker.locale) speaker = panelSpeaker(language);
    if (reviewed !== counted) panel.host.dataset.reviewed = String((counted = reviewed));
    announcer.show(id, hints, speaker.say);
    if (isDrawn || !isEmpty(state)) again();
  };
  const ahead = (state: SessionView) => {
    if (!('requestIdleCallback' in globalThis)) return;
    requestIdleCallback(() => {
      shown ??= state;
      if (isDrawn) return;
      isDrawn = true;
      again();
    });
  };
  return { show, ahead, again };
}

/** Adapts the panel's styles to the look of the page around the editor. */
function followTheme(editor: HTMLElement, { host }: Panel, signal: AbortSignal): void {
  watchTheme(
    editor,
    host.shadowRoot ?? host,
    ({ name, isGround }) => {
      host.dataset['theme'] = name;
      host.toggleAttribute('data-grounded', !isGround);
    },
    signal,
  );
}

function saysNothing(state: SessionView): boolean {
  const isDone = state.notice ?? state.offer ?? state.profileChoice ?? state.suppressed;
  return state.hints.length + state.ignored === 0 && !state.praise && !state.unread && !isDone;
}

/** Reports all that happens in and around the editor to the coach, starting with what it already holds. */
function watchWriting(
  composer: Composer,
  coach: Coach,
  onGone: () => void,
  signal: AbortSignal,
): void {
  watchEditor(composer, {
    signal,
    onEdit: oncePerFrame(() => coach.edited(), signal),
    onComposition: (composing) => coach.composing(composing),
    onGone,
  });
  watchCaret(composer.editor, (caret) => coach.caretAt(caret), signal);
  watchSurroundings(composer, () => coach.contextChanged(), signal);
  coach.edited();
}

/** Reports clicks on underlined words. */
function watchMarks(
  editor: HTMLElement,
  highlighter: Highlighter,
  onClick: () => void,
  signal: AbortSignal,
): void {
  editor.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      if (highlighter.markAt(clientX, clientY)) onClick();
    },
    { passive: true, signal },
  );
}
