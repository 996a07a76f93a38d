import { posterOf } from './account';
import { blockOf, contextOf, scopeOf, whereOf, type Composer } from './composer';
import { observe } from './observe';

/**
 * Reports changes around a draft: a picture, a poll or a quoted post was added or removed (docs/x-composer.md, 1.7),
 * the posting account changed, or parts of a thread were added, removed, begun or emptied. Ignores edits in the editor
 * and further text in other parts.
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

/** The observed region: in the home column the composer's own block, elsewhere everything that may be a thread. */
function regionOf(composer: Composer): Element {
  const where = whereOf(composer);
  if (where !== 'home' && where !== 'inline') return scopeOf(composer);
  return blockOf(composer) ?? scopeOf(composer);
}
