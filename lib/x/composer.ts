import type { Context, Medium, OtherPost, Thread } from '@/lib/engine/context';
import { mediaIn } from './media';
import { ownTextOf, readText, shownText } from './read';
import { plannedMoment } from './schedule';
import { BLOCK_HEIGHT, selectors } from './selectors';

/** A place on the page where a post is written. Compare composers by their `editor`. */
export type Composer =
  | { readonly kind: 'draft'; readonly editor: HTMLElement }
  | { readonly kind: 'textarea'; readonly editor: HTMLTextAreaElement };

/**
 * Where a composer is: in the page, in a dialog, in X Pro's drawer, below a post, or on a page of its own on phones.
 */
export type Where = 'home' | 'dialog' | 'drawer' | 'inline' | 'page';

/** What is being written and where. */
export interface Placement {
  readonly surface: Context['surface'];
  /** 0 for a single post and for the first part of a thread. */
  readonly threadIndex: number;
  readonly where: Where;
}

/** The surroundings of a draft for the engine. */
export interface ComposerContext
  extends Placement, Pick<Context, 'media' | 'replyTo' | 'quoted' | 'plannedFor' | 'thread'> {}

/**
 * The composer to which an element belongs; null for anything else. Direct messages and articles never match: their
 * editors have other test ids (docs/x-composer.md, 1.2).
 */
export function composerOf(target: EventTarget | null): Composer | null {
  if (!(target instanceof Element)) return null;
  const editor = target.closest<HTMLElement>(selectors.editor);
  if (!editor) return null;
  return editor instanceof HTMLTextAreaElement
    ? { kind: 'textarea', editor }
    : { kind: 'draft', editor };
}

/**
 * The part of the page that belongs to this composer: its dialog, drawer, inline reply or column. The home composer
 * stays mounted behind a dialog, so nothing is ever looked up page-wide (x-composer, 1.4).
 */
export function scopeOf({ editor }: Composer): HTMLElement {
  const { dialog, drawer, inlineReply, primaryColumn, proColumn, main } = selectors;
  const parts = [dialog, drawer, inlineReply, primaryColumn, proColumn];
  return (
    editor.closest<HTMLElement>(parts.join(', ')) ??
    editor.closest<HTMLElement>(main) ??
    editor.ownerDocument.body
  );
}

/**
 * The nearest common ancestor of the editor and a tool bar; null while there is none (a collapsed inline reply). Found
 * by climbing, since the distance changes with X's builds (x-composer, 1.0).
 */
export function blockOf(composer: Composer): HTMLElement | null {
  const scope = scopeOf(composer);
  let ancestor = composer.editor.parentElement;
  for (let height = 1; ancestor && height <= BLOCK_HEIGHT; height++) {
    if (ancestor.querySelector(selectors.toolBar)) return ancestor;
    if (ancestor === scope) return null;
    ancestor = ancestor.parentElement;
  }
  return null;
}

/** The tool bar of the composer's own block. */
export function toolBarOf(composer: Composer): HTMLElement | null {
  return blockOf(composer)?.querySelector<HTMLElement>(selectors.toolBar) ?? null;
}

/** What is being written, decided in the order of docs/x-composer.md, 1.6. */
export function surfaceOf(composer: Composer): Placement {
  const where = whereOf(composer);
  const threadIndex = where === 'home' || where === 'inline' ? 0 : threadIndexOf(composer);
  return {
    surface: threadIndex > 0 ? 'thread' : firstSurface(composer, where),
    threadIndex,
    where,
  };
}

/** The surroundings of a draft, read from the page now. */
export function contextOf(composer: Composer): ComposerContext {
  const placement = surfaceOf(composer);
  const target = answeredPost(composer, placement.where);
  const plannedFor = plannedMoment(scopeOf(composer));
  const thread = threadOf(composer, placement);
  return {
    ...placement,
    media: mediaOf(composer),
    ...(plannedFor !== undefined && { plannedFor }),
    ...(target && { replyTo: readPost(target) }),
    ...(placement.surface === 'quote' && { quoted: readQuoted(composer) }),
    ...(thread && { thread }),
  };
}

/** Where the composer is. */
export function whereOf(composer: Composer): Where {
  const scope = scopeOf(composer);
  if (scope.matches(selectors.dialog)) return 'dialog';
  if (scope.matches(selectors.drawer)) return 'drawer';
  if (scope.matches(selectors.inlineReply)) return 'inline';
  return composer.kind === 'textarea' ? 'page' : 'home';
}

/** Parts are counted in document order: the numbers in the test ids may all be 0 (x-composer, 1.3). */
function threadIndexOf(composer: Composer): number {
  return Math.max(
    0,
    framesAround(composer).findIndex((frame) => frame.contains(composer.editor)),
  );
}

function framesAround(composer: Composer): Element[] {
  return [...scopeOf(composer).querySelectorAll(selectors.editorFrame)];
}

/** The largest number of parts in a thread on X. */
const MOST_PARTS = 25;

/** The parts in the same scope; `undefined` for a single post. Boxes in the home column are not a thread. */
function threadOf(composer: Composer, { where, threadIndex: at }: Placement): Thread | undefined {
  if (where === 'home' || where === 'inline') return undefined;
  const frames = framesAround(composer);
  if (frames.length < 2 || frames.length > MOST_PARTS) return undefined;
  return { at, parts: frames.map(readPart) };
}

function readPart(frame: Element): Thread['parts'][number] {
  const editor = frame.matches(selectors.editor) ? frame : frame.querySelector(selectors.editor);
  const part = composerOf(editor);
  if (!part) return { text: null, media: false };
  return { text: readText(part.editor), media: mediaOf(part).length > 0 };
}

function firstSurface(composer: Composer, where: Where): Context['surface'] {
  if (answeredPost(composer, where)) return 'reply';
  if (where === 'home') return isStatusPage() ? 'reply' : 'post';
  if (where === 'inline') return 'reply';
  return showsQuoted(composer) ? 'quote' : 'post';
}

/** The post that is answered: the copy above the editor, else the focal one of a status page (x-composer, 1.6). */
function answeredPost(composer: Composer, where: Where): Element | null {
  const scope = scopeOf(composer);
  const { post, focalPost, cell, dialog, primaryColumn, proColumn } = selectors;
  if (where === 'home')
    return isStatusPage() ? firstPreceding(scope, focalPost, composer.editor) : null;
  if (where !== 'inline') return firstPreceding(scope, post, composer.editor);
  const ownCell = scope.closest(cell);
  const page = scope.closest(`${dialog}, ${primaryColumn}, ${proColumn}`);
  return (
    (ownCell && firstPreceding(ownCell, post, scope)) ??
    (page && firstPreceding(page, focalPost, scope))
  );
}

function isStatusPage(): boolean {
  return /\/status\/\d+/.test(location.pathname);
}

function firstPreceding(root: Element, selector: string, before: Element): Element | null {
  const found = root.querySelector(selector);
  return found && precedes(found, before) ? found : null;
}

function showsQuoted(composer: Composer): boolean {
  const { userName, postText } = selectors;
  return quotedElements(composer, `${userName}, ${postText}`).length > 0;
}

function readQuoted(composer: Composer): OtherPost {
  const [name] = quotedElements(composer, selectors.userName);
  const [text] = quotedElements(composer, selectors.postText);
  return { author: name ? handleIn(name) : '', text: text ? shownText(text) : '' };
}

/** Parts of a quoted post's card: after the editor, before the tool bar (x-composer, 1.6). */
function quotedElements(composer: Composer, selector: string): Element[] {
  const toolBar = toolBarOf(composer);
  return ownElements(composer, selector).filter((found) => !toolBar || precedes(found, toolBar));
}

/** The author and text of a displayed post. The text may be X's translation (x-composer, 1.6). */
function readPost(post: Element): OtherPost {
  const name = post.querySelector(selectors.userName);
  return { author: name ? handleIn(name) : '', text: ownTextOf(post) };
}

/** The handle in an author line; a display name may hold an `@` of its own, so whole words only. */
function handleIn(name: Element): string {
  for (const element of name.querySelectorAll('*')) {
    const handle = /^@(\w{1,15})$/.exec(element.textContent.trim());
    if (handle?.[1]) return handle[1];
  }
  return '';
}

function mediaOf(composer: Composer): Medium[] {
  const attached = ownElements(composer, selectors.attachments).flatMap(mediaIn);
  const hasPoll = ownElements(composer, selectors.poll).length > 0;
  return hasPoll ? [...attached, { kind: 'poll' }] : attached;
}

/**
 * Elements after this editor and before the next one of its scope: several parts of a thread can
 * stand in one block (x-composer, 1.3).
 */
function ownElements(composer: Composer, selector: string): Element[] {
  const scope = scopeOf(composer);
  const next = [...scope.querySelectorAll(selectors.editorFrame)].find(
    (frame) => precedes(composer.editor, frame) && !frame.contains(composer.editor),
  );
  const root = blockOf(composer) ?? scope;
  return [...root.querySelectorAll(selector)].filter(
    (found) => precedes(composer.editor, found) && (!next || precedes(found, next)),
  );
}

/** Whether a node precedes another in the page. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
