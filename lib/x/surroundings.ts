import { posterOf } from './account';
import { blockOf, contextOf, scopeOf, type Composer } from './composer';

/**
 * Tells when what stands around a draft has changed: a picture, a poll or a quoted post came or
 * went (dossier 1.7), or another account is to post. Edits inside the editor are not looked at.
 */
export function watchSurroundings(
  composer: Composer,
  onChange: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const describe = () => JSON.stringify([contextOf(composer), posterOf(composer)]);
  let known = describe();
  const observer = new MutationObserver((records) => {
    if (records.every(({ target }) => composer.editor.contains(target))) return;
    const now = describe();
    if (now === known) return;
    known = now;
    onChange();
  });
  observer.observe(blockOf(composer) ?? scopeOf(composer), {
    childList: true,
    subtree: true,
    attributeFilter: ['data-testid', 'aria-label', 'src'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
