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
import { createComposerView } from './composer-view';
import type { PageTools } from './page-tools';
import { createPanelActions } from './panel-actions';
import type { Addressee } from './panel-view';
import type { SessionView } from './session';
import { keyOf } from './standing-hints';

/** Coaches one composer until the page's coaching ends or the composer goes; gives the signal of that end. */
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
  const draw = inNextFrame(() => render(coach.state), signal);
  let announcement = '';
  let isDrawn = false;
  /** How many reviews the panel's element tells of. */
  let told = -1;
  let speaker = englishPanel;
  let addressee: Addressee | null = null;
  const announcer = createAnnouncer((words) => {
    announcement = words;
    draw();
  }, signal);
  const view = createComposerView(composer, highlighter, giveCaretBack, signal);
  const coach = createCoach({
    view: {
      ...view,
      // To read the page anew at each drawing would cost more than the drawing.
      readSurroundings: () => {
        const surroundings = view.readSurroundings();
        addressee = addresseeOf(surroundings);
        return surroundings;
      },
    },
    requestReview,
    handle,
    memory,
    onError,
    signal,
    onState: (state) => {
      const { hints, reviewed, panel: language } = state;
      if (language.locale !== speaker.locale) speaker = panelSpeaker(language);
      if (reviewed !== told) panel.host.dataset.reviewed = String((told = reviewed));
      announcer.show(hints, speaker.say);
      if (isDrawn || !isEmpty(state)) draw();
    },
  });
  tools.drafts.add(coach, signal);
  const actions = createPanelActions({ coach, tools, giveCaretBack });
  tools.folding.watch(draw, signal);

  function isEmpty(state: SessionView): boolean {
    return saysNothing(state) && announcement === '';
  }
  function render(state: SessionView): void {
    if (isEmpty(state) && !isDrawn) return;
    isDrawn = !isEmpty(state);
    panel.render({
      ...state,
      ...actions,
      activeHint: state.hints.find((hint) => keyOf(hint) === state.active) ?? null,
      collapsed: tools.folding.collapsed,
      announcement,
      addressee,
      unread: tools.unreadNote.shows(coach, state.unread),
      speaker,
      handle: handle(),
    });
  }

  placePanel(panel.host, composer, signal);
  const { onLeave: leave } = actions;
  tools.focusSwitch.add({ editor: composer.editor, panel, leave }, signal);
  watchTheme(
    composer.editor,
    panel.host.shadowRoot ?? panel.host,
    ({ name, isGround }) => {
      panel.host.dataset['theme'] = name;
      panel.host.toggleAttribute('data-grounded', !isGround);
    },
    signal,
  );
  watchMarks(composer.editor, highlighter, () => actions.onCollapse(false), signal);
  tools.changes.watch(() => coach.contextChanged(), signal);
  watchWriting(composer, coach, () => gone.abort(), signal);
  return signal;
}

function saysNothing(state: SessionView): boolean {
  const { hints, praise, notice, offer, profileChoice, silence, ignored, unread } = state;
  const isAnythingDone = notice ?? offer ?? profileChoice ?? silence;
  return hints.length === 0 && ignored === 0 && !praise && !unread && !isAnythingDone;
}

/** Tells the coach of all that happens in and around the editor, first of what it holds already. */
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

/** Tells of clicks on underlined words. */
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
