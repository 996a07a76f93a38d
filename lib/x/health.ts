import { blockOf, composerOf, whereOf, type Composer } from './composer';
import { readText } from './read';
import { selectors } from './selectors';

/**
 * Something that the coach needs and did not find at a composer. An editor with unknown test ids is not a composer;
 * `watchComposers` reports it.
 */
export type PageProblem =
  /** An editor whose text is not laid out as Draft.js does. */
  | 'unreadable-editor'
  /** No tool bar near the editor, so no place for the panel. */
  | 'no-tool-bar';

/**
 * What is wrong with a composer; empty if nothing is. X needs a moment to mount and remount, so only a problem that
 * persists for about a second shows that X has changed.
 */
export function problemsOf(composer: Composer): PageProblem[] {
  const problems: PageProblem[] = [];
  if (readText(composer.editor) === null) problems.push('unreadable-editor');
  const mayLackToolBar = composer.kind === 'textarea' || whereOf(composer) === 'inline';
  if (!mayLackToolBar && !blockOf(composer)) problems.push('no-tool-bar');
  return problems;
}

/** Whether the target is an editor for posts that we do not recognise. */
export function isUnknownEditor(target: EventTarget | null): target is Element {
  if (!(target instanceof Element) || !target.matches(selectors.anyEditor)) return false;
  const { chat, article, search } = selectors;
  return !composerOf(target) && !target.closest(`${chat}, ${article}, ${search}`);
}
