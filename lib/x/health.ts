import { blockOf, composerOf, whereOf, type Composer } from './composer';
import { readText } from './read';
import { selectors } from './selectors';

/**
 * What the coach needs and did not find at a composer. An editor whose test ids are unknown is no
 * composer: `watchComposers` tells of it.
 */
export type PageProblem =
  /** An editor whose text is not laid out as Draft.js does. */
  | 'unreadable-editor'
  /** No tool bar near the editor, so no place for the panel. */
  | 'no-tool-bar';

/**
 * What is wrong with a composer, empty if nothing is. X needs a moment to mount and remount: only
 * a problem that is still there after about a second says that X has changed.
 */
export function problemsOf(composer: Composer): PageProblem[] {
  const problems: PageProblem[] = [];
  if (readText(composer.editor) === null) problems.push('unreadable-editor');
  const mayLackToolBar = composer.kind === 'textarea' || whereOf(composer) === 'inline';
  if (!mayLackToolBar && !blockOf(composer)) problems.push('no-tool-bar');
  return problems;
}

/** Whether a post could be written here, but not in an editor that we know. */
export function isUnknownEditor(target: EventTarget | null): target is Element {
  if (!(target instanceof Element) || !target.matches(selectors.anyEditor)) return false;
  const { chat, article, search } = selectors;
  return !composerOf(target) && !target.closest(`${chat}, ${article}, ${search}`);
}
