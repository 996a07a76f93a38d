import { currentHandle, posterOf } from './account';
import { composerOf, contextOf, scopeOf, type Composer, type ComposerContext } from './composer';
import { observe, observeAncestors } from './observe';
import { postButtonIn, postButtonOf } from './post-button';
import { fateOf, type PressedDraft } from './post-fate';
import { readText } from './read';
import { plannedMoment } from './schedule';
import { selectors } from './selectors';
import { watchEdits } from './watch';

/** A post that X has accepted, according to the page. */
export interface SentPost {
  /** The text of each part, one for a single post. For counting; never to be stored. */
  readonly texts: readonly string[];
  /** The surroundings of the first part when it was posted. */
  readonly context: ComposerContext;
  /** The account that posted, without `@`; null if the page did not show it. */
  readonly handle: string | null;
  /** Resolves when the composers no longer contain the text; X may show its notice before that. */
  readonly letGo: Promise<void>;
}

/** How long the signs of success may take, in ms (docs/x-composer.md, 6). */
const SIGN_TIME = 15_000;
/** How long X may keep the text after its notice, in ms; a guess. */
const LET_GO_TIME = 1000;
/** How long after an event its edit may come, in ms: Draft.js carries out a cut in a later task. */
const HAND_TIME = 100;
/** Keys that change nothing by themselves, and may be held to leave the page right after posting. */
const modifiers: ReadonlySet<string> = new Set(['Control', 'Meta', 'Alt', 'Shift']);

/**
 * Reports posts that were sent. A post counts when its button was clicked or Ctrl/Cmd+Enter pressed, and then a toast
 * with a link to a post shows, or X takes the draft out of its composer (docs/x-composer.md, 6). If the writer was seen
 * to go on with the draft, or X to ask about it, the toast alone counts. A post that X is to send later does not count
 * when it is planned; it can be read from the own profile once it was sent. Listens only; posting is never delayed.
 */
export function watchPosts(onPost: (post: SentPost) => void, signal: AbortSignal): void {
  let last = new AbortController();
  const begin = (button: Element) => {
    const composers = composersOf(button);
    if (composers.length === 0 || !isEnabled(button)) return;
    last.abort();
    if (composers.some((composer) => plannedMoment(scopeOf(composer)) !== undefined)) return;
    last = new AbortController();
    awaitSigns(composers, onPost, AbortSignal.any([signal, last.signal]));
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && postButtonOf(target);
      if (button) begin(button);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const composer = isPostKey(event) ? composerOf(event.target) : null;
      const button = composer && postButtonIn(scopeOf(composer));
      if (button) begin(button);
    },
    options,
  );
}

function isPostKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** X has used all three ways to disable the button (x-composer, 1.5). */
function isEnabled(button: Element): boolean {
  return !button.matches(':disabled, [aria-disabled="true"]');
}

/** The composers whose text a post button sends: all parts in its scope. */
function composersOf(button: Element): Composer[] {
  return [...document.querySelectorAll(selectors.editor)]
    .map((editor) => composerOf(editor))
    .filter((composer) => composer !== null)
    .filter((composer) => isInScope(button, composer));
}

function isInScope(button: Element, composer: Composer): boolean {
  const { dialog, drawer, inlineReply } = selectors;
  const scope = scopeOf(composer);
  const own = button.closest(`${dialog}, ${drawer}, ${inlineReply}`);
  return scope.contains(button) && (own === null || own === scope);
}

function awaitSigns(
  composers: readonly Composer[],
  onPost: (post: SentPost) => void,
  signal: AbortSignal,
): void {
  const [first] = composers;
  if (!first) return;
  const parts = composers.map(({ editor }) => ({ editor, text: readText(editor) ?? '' }));
  const post = {
    texts: parts.map(({ text }) => text),
    context: contextOf(first),
    handle: posterOf(first) ?? currentHandle(),
  };
  const draft = { parts, where: post.context.where, path: location.pathname };
  const done = new AbortController();
  const waiting = AbortSignal.any([signal, done.signal, AbortSignal.timeout(SIGN_TIME)]);
  const confirm = () => {
    if (waiting.aborted) return;
    done.abort();
    onPost({ ...post, letGo: letGo(composers, signal) });
  };
  watchToasts(confirm, waiting);
  watchFate(composers, draft, confirm, waiting);
}

/** Reports when X has taken a draft. Stops once it turns out that the writer still has it. */
function watchFate(
  composers: readonly Composer[],
  draft: PressedDraft,
  onTaken: () => void,
  signal: AbortSignal,
): void {
  const kept = new AbortController();
  const watching = AbortSignal.any([signal, kept.signal]);
  const isByHand = watchHand(draft, watching);
  const look = () => {
    if (watching.aborted) return;
    const fate = fateOf(draft, isByHand());
    if (fate === 'taken') onTaken();
    if (fate === 'kept') kept.abort();
  };
  watchAll(composers, look, watching);
  observeLayers(look, watching);
  watchOtherButtons(composers, () => kept.abort(), watching);
}

/**
 * Reports when another button is pressed, if the post button is only inferred: the button that closes X Pro's drawer
 * differs from the others only by its translated label, and asks nothing.
 */
function watchOtherButtons(
  composers: readonly Composer[],
  onPress: () => void,
  signal: AbortSignal,
): void {
  for (const scope of new Set(composers.map(scopeOf))) {
    if (scope.querySelector(selectors.postButton)) continue;
    scope.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element) || postButtonOf(target)) return;
        if (target.closest(selectors.button)) onPress();
      },
      { capture: true, passive: true, signal },
    );
  }
}

/** Waits, for a limited time, until the composers are empty or gone. */
function letGo(composers: readonly Composer[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const finish = () => {
      end.abort();
      resolve();
    };
    const look = () => {
      const isHeld = composers.some(({ editor }) => editor.isConnected && readText(editor) !== '');
      if (!isHeld) finish();
    };
    setTimeout(finish, LET_GO_TIME);
    watchAll(composers, look, AbortSignal.any([signal, end.signal]));
    look();
  });
}

/** Reports when any of the composers is edited or removed. */
function watchAll(composers: readonly Composer[], onChange: () => void, signal: AbortSignal): void {
  for (const composer of composers) {
    watchEdits(composer, onChange, signal);
    observeAncestors(composer.editor, onChange, signal);
  }
}

/**
 * Returns a function that says whether the writer is editing right now. Deleting fires no `input` (x-composer, 4.1).
 */
function watchHand({ parts }: PressedDraft, signal: AbortSignal): () => boolean {
  let acts = 0;
  const note = (event: Event) => {
    if (event instanceof KeyboardEvent && (isPostKey(event) || modifiers.has(event.key))) return;
    acts++;
    setTimeout(() => acts--, HAND_TIME);
  };
  for (const { editor } of parts) {
    for (const type of ['keydown', 'beforeinput', 'input', 'cut']) {
      editor.addEventListener(type, note, { capture: true, passive: true, signal });
    }
  }
  return () => acts > 0;
}

/** Reports when X shows a new notice with a link to a post. */
function watchToasts(onToast: () => void, signal: AbortSignal): void {
  const seen = new Set(document.querySelectorAll(selectors.toast));
  const look = (layers: Element) => {
    const toasts = [...layers.querySelectorAll(selectors.toast)].filter(
      (toast) => !seen.has(toast),
    );
    if (toasts.some((toast) => toast.querySelector(selectors.postLink))) onToast();
  };
  observeLayers(look, signal);
}

/** Observes the layer above the page, in which X shows notices and questions, only while it is needed. */
function observeLayers(onChange: (layers: Element) => void, signal: AbortSignal): void {
  const layers = document.querySelector(selectors.layers);
  if (layers) observe([layers], { childList: true, subtree: true }, () => onChange(layers), signal);
}
