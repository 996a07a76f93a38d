/** Pieces of X's page for tests without a browser, after the skeletons of docs/x-composer.md, 1.1. */

/** How an editor differs from that of a single post. */
export interface EditorOptions {
  /** The number in the test id. */
  readonly index?: number;
  /** `false` leaves the frame empty, as X does with later parts of a thread (x-composer, 1.3). */
  readonly mounted?: boolean;
}

/** A Draft.js editor that holds these lines; a line may hold markup. */
export function editorHtml(lines: readonly string[] = [''], options: EditorOptions = {}): string {
  const { index = 0, mounted = true } = options;
  const editor = `<div contenteditable="true" data-testid="tweetTextarea_${index}" role="textbox" tabindex="0">
    <div data-contents="true">${lines.map(blockHtml).join('')}</div></div>`;
  return `<div data-testid="tweetTextarea_${index}_label"><div>
    <div data-testid="tweetTextarea_${index}RichTextInputContainer"><div>${mounted ? editor : ''}</div></div>
  </div></div>`;
}

function blockHtml(line: string, index: number): string {
  const leaves = line === '' ? '<span data-offset-key="k"><br data-text="true"></span>' : line;
  const content = leaves.startsWith('<') ? leaves : leafHtml(leaves);
  return `<div data-block="true" data-offset-key="b${index}-0-0"><div>${content}</div></div>`;
}

/** A run of text; with `colour` it is decorated as X decorates tags and mentions (x-composer, 2). */
export function leafHtml(text: string, colour?: string): string {
  const leaf = `<span data-offset-key="k"><span data-text="true">${text}</span></span>`;
  return colour ? `<span style="color: ${colour};">${leaf}</span>` : leaf;
}

/** The tool bar below an editor. */
export const toolBarHtml = '<div><div data-testid="toolBar"><nav></nav></div></div>';

/** A composer's block: its editors, what hangs below them, and the tool bar. */
export function blockOfHtml(content: string, extras = '', toolBar = toolBarHtml): string {
  return `<div class="block"><div><div>${content}</div>${extras}</div><div>${toolBar}</div></div>`;
}

/** A post on display. */
export function postHtml(author: string, text: string, attributes = 'tabindex="0"'): string {
  return `<article data-testid="tweet" role="article" ${attributes}>
    ${authorHtml(author)}<div data-testid="tweetText">${text}</div></article>`;
}

/** The line above a post that names its author. */
export function authorHtml(handle: string): string {
  return `<div data-testid="User-Name"><b>Somebody @ work</b><div tabindex="-1"><span>@${handle}</span></div></div>`;
}

/** The inner and outer dialog of X's modals. */
export function dialogHtml(content: string): string {
  return `<div id="layers"><div role="dialog"><div role="group">
    <div role="dialog" aria-modal="true">${content}</div></div></div></div>`;
}

/** The drawer of X Pro with a composer in it, above the columns (x-composer, 11). */
export function drawerHtml(content: string): string {
  return `<div data-testid="drawerAnimatedDiv"><header><button aria-label="Done">Done</button></header>
    ${content}</div>`;
}

/** One column of X Pro (x-composer, 11). */
export function proColumnHtml(content: string): string {
  return `<div data-rfd-draggable-id="c1"><div data-testid="multi-column-layout-column-content">
    ${content}</div></div>`;
}

/** The picture of an account, as it stands beside the editor (x-composer, 1.1). */
export function avatarHtml(handle: string): string {
  return `<div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}"></a></div>`;
}

/** The region that holds what goes with a draft, and the card of the post it quotes (x-composer, 11). */
export function attachmentsHtml(content: string): string {
  return `<div data-testid="attachments"><div>${content}</div></div>`;
}

/** An own picture in that region; `words` are what X lays over it. */
export function pictureHtml(words = '', source = 'blob:https://x.com/1'): string {
  return `<div role="group" aria-label="Media"><div><img src="${source}" alt=""></div>
    <div><span>${words}</span></div><button data-testid="removeMedia" aria-label="Remove"></button></div>`;
}

/** The card of a quoted post, with a picture and a video from X's servers. */
export function quotedCardHtml(handle: string, text: string): string {
  const media = 'https://pbs.twimg.com/media/1.jpg';
  return `<div><div role="link" tabindex="0"><div data-testid="Tweet-User-Avatar"><img src="https://pbs.twimg.com/a.jpg"></div>
    ${authorHtml(handle)}<div data-testid="tweetText">${text}</div>
    <div role="group"><div data-testid="tweetPhoto"><img src="${media}"></div><video src="blob:https://x.com/2"></video></div></div></div>`;
}

/** The home column with a composer and a timeline. */
export function homeHtml(block: string, timeline = ''): string {
  return `<main role="main"><div data-testid="primaryColumn"><div>${block}</div>${timeline}</div></main>`;
}

/** The element that this selector finds. */
export function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The editors of the page, in order. */
export function editors(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
}
