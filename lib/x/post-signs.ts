import { observeAncestors } from './ancestors';
import { composerOf, contextOf, scopeOf, type Composer, type ComposerContext } from './composer';
import { readText } from './read';
import { selectors } from './selectors';
import { watchEdits } from './watch';

/** A post that X has accepted, as far as the page shows it. */
export interface SentPost {
  /** The text of each part, one for a single post. For counting; never to be stored. */
  readonly texts: readonly string[];
  /** The surroundings of the first part when it was posted. */
  readonly context: ComposerContext;
}

/** How long the signs of success may take, in ms (dossier 6). */
const SIGN_TIME = 15_000;

/**
 * Tells of posts that were sent. A post counts when its button was clicked or Ctrl/Cmd+Enter
 * pressed, and then a toast with a link to a post shows, or the composer empties or goes without
 * X asking whether to discard the draft (dossier 6). Listens only; posting is never delayed.
 */
export function watchPosts(onPost: (post: SentPost) => void, signal: AbortSignal): void {
  let last = new AbortController();
  const begin = (button: Element) => {
    const composers = composersOf(button);
    if (composers.length === 0 || !isEnabled(button)) return;
    last.abort();
    last = new AbortController();
    awaitSigns(composers, onPost, AbortSignal.any([signal, last.signal]));
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest(selectors.postButton);
      if (button) begin(button);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const composer = isPostKey(event) ? composerOf(event.target) : null;
      const button = composer && scopeOf(composer).querySelector(selectors.postButton);
      if (button) begin(button);
    },
    options,
  );
}

function isPostKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** X has used all three ways to disable the button (1.5). */
function isEnabled(button: Element): boolean {
  return !button.matches(':disabled, [aria-disabled="true"]');
}

/** What a post button sends: every part that stands with it in one part of the page. */
function composersOf(button: Element): Composer[] {
  return [...document.querySelectorAll(selectors.editor)]
    .map((editor) => composerOf(editor))
    .filter((composer) => composer !== null)
    .filter((composer) => isInScope(button, composer));
}

function isInScope(button: Element, composer: Composer): boolean {
  const { dialog, inlineReply } = selectors;
  const scope = scopeOf(composer);
  const own = button.closest(`${dialog}, ${inlineReply}`);
  return scope.contains(button) && (own === null || own === scope);
}

function awaitSigns(
  composers: readonly Composer[],
  onPost: (post: SentPost) => void,
  signal: AbortSignal,
): void {
  const [first] = composers;
  if (!first) return;
  const post = {
    texts: composers.map(({ editor }) => readText(editor) ?? ''),
    context: contextOf(first),
  };
  const seen = new Set(document.querySelectorAll(selectors.toast));
  const done = new AbortController();
  const waiting = AbortSignal.any([signal, done.signal, AbortSignal.timeout(SIGN_TIME)]);
  const confirm = () => {
    if (waiting.aborted) return;
    done.abort();
    onPost(post);
  };
  const look = () => {
    const isEmptied = post.texts[0] !== '' && readText(first.editor) === '';
    const isAsked = document.querySelector(selectors.discardSheet) !== null;
    if ((isEmptied || !first.editor.isConnected) && !isAsked) confirm();
  };
  watchEdits(first, look, waiting);
  observeAncestors(first.editor, look, waiting);
  watchToasts(seen, confirm, waiting);
}

/** X shows its toasts in the layer above the page; that layer is watched, and only meanwhile. */
function watchToasts(seen: ReadonlySet<Element>, onToast: () => void, signal: AbortSignal): void {
  const layers = document.querySelector(selectors.layers);
  if (!layers) return;
  const observer = new MutationObserver(() => {
    const toasts = [...layers.querySelectorAll(selectors.toast)].filter(
      (toast) => !seen.has(toast),
    );
    if (toasts.some((toast) => toast.querySelector(selectors.postLink))) onToast();
  });
  observer.observe(layers, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
