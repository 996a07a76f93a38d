import { posterOf } from './account';
import { blockOf, contextOf, scopeOf, whereOf, type Composer } from './composer';
import { observe } from './observe';

/**
 * Tells when what stands around a draft has changed: a picture, a poll or a quoted post came or
 * went (docs/x-composer.md, 1.7), another account is to post, or parts of a thread came, went, were begun or emptied.
 * Edits inside the editor are not looked at, nor what else is written in other parts.
 */
export function watchSurroundings(
  composer: Composer,
  onChange: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const describe = () => {
    const { thread, ...context } = contextOf(composer);
    const parts = thread?.parts.map(({ text, media }) => [
      text === null || text.trim() === '',
      media,
    ]);
    return JSON.stringify([context, thread?.at, parts, posterOf(composer)]);
  };
  let known = describe();
  const look = (records: readonly MutationRecord[]) => {
    if (records.every(({ target }) => composer.editor.contains(target))) return;
    const now = describe();
    if (now === known) return;
    known = now;
    onChange();
  };
  const attributeFilter = ['data-testid', 'aria-label', 'src'];
  observe([regionOf(composer)], { childList: true, subtree: true, attributeFilter }, look, signal);
}

/** What is watched: in the home column the composer's own block, elsewhere all that may be a thread. */
function regionOf(composer: Composer): Element {
  const where = whereOf(composer);
  if (where !== 'home' && where !== 'inline') return scopeOf(composer);
  return blockOf(composer) ?? scopeOf(composer);
}
