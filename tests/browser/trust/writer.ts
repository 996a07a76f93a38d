import type { ElementHandle } from 'puppeteer-core';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { commit, compose } from '../hurry';
import { countReviews, panelHost } from '../panel';
import type { ReplicaPage } from '../replica-page';
import { observe } from './observe';
import type { Random } from './random';
import { emptyDraft, type ReferenceDraft } from './reference';

/** A visible button of the panel, with its effect on the draft. */
export interface PanelButton {
  readonly handle: ElementHandle<HTMLElement>;
  readonly rule: string;
  /** The whole draft after the fix; empty for other buttons. */
  readonly fixedText: string;
}

/** Somebody at the keyboard of the practice page, who knows what the draft must be. */
export class Writer {
  draft: ReferenceDraft = emptyDraft;
  /** Every text that the composer in front has had; undoing must lead to one of them. */
  #seen = new Set(['']);
  /** The home composer's draft while a dialog is in front. */
  #behind: { draft: ReferenceDraft; seen: Set<string> } | null = null;

  constructor(
    readonly kind: BrowserKind,
    readonly replica: ReplicaPage,
    readonly random: Random,
  ) {}

  get isInDialog(): boolean {
    return this.#behind !== null;
  }

  get seen(): readonly string[] {
    return [...this.#seen];
  }

  /** Records an intermediate text to which undoing may lead. */
  pass(text: string): void {
    this.#seen.add(text);
  }

  /**
   * Waits until the page shows one of these texts, and adopts it as the draft.
   *
   * @returns what is wrong with the page, usually nothing
   */
  async settle(accepted: readonly string[]): Promise<readonly string[]> {
    const { draft, faults } = await observe(this.replica, accepted);
    this.draft = draft;
    this.#seen.add(draft.text);
    return faults;
  }

  /** Opens a dialog with a draft of its own over the home composer. */
  async openDialog(): Promise<void> {
    await this.replica.page.evaluate(() => window.replica.open('post'));
    this.#behind = { draft: this.draft, seen: this.#seen };
    this.draft = emptyDraft;
    this.#seen = new Set(['']);
  }

  /** Closes the dialog; the home composer must be unchanged. */
  async closeDialog(): Promise<void> {
    if (!this.#behind) throw new Error('There is no dialog to close.');
    await this.replica.page.evaluate(() => window.replica.close());
    await this.replica.focus();
    this.draft = this.#behind.draft;
    this.#seen = this.#behind.seen;
    this.#behind = null;
  }

  /** Composes with an input method and commits; Chromium only. */
  async compose(stages: readonly string[], committed: string): Promise<void> {
    await compose(this.replica.page, stages);
    await commit(this.replica.page, committed);
  }

  /** Clicks at a character on the screen; false if it is not visible. */
  async click(offset: number): Promise<boolean> {
    const editor = await this.replica.editor();
    const place = await editor.evaluate(placeOf, offset);
    if (place) await this.replica.page.mouse.click(place.x, place.y);
    return place !== null;
  }

  /** The buttons of an action in the panel of the composer in front, once the panel is stable. */
  async buttons(action: 'fix' | 'undo' | 'ignore-draft'): Promise<PanelButton[]> {
    const host = await panelHost(this.replica.page);
    const found = await host.evaluateHandle(buttonsOf, action);
    const properties = await found.getProperties();
    const buttons: PanelButton[] = [];
    for (const property of properties.values()) {
      const handle = property.asElement() as ElementHandle<HTMLElement> | null;
      if (!handle) continue;
      const [rule, fixedText] = await handle.evaluate((button) => [
        button.closest('[data-hint]')?.getAttribute('data-hint') ?? '',
        button.closest('[data-part="fix"]')?.querySelector('[data-part="fix-text"]')?.textContent ??
          '',
      ]);
      buttons.push({ handle, rule: rule!, fixedText: fixedText! });
    }
    return buttons;
  }

  /**
   * Waits until the panel, which clears its previous notice, shows the outcome of a fix; only then is the caret in its
   * place.
   *
   * @throws if it shows another notice, or none in time
   */
  async awaitNotice(kind: 'fixed' | 'undone'): Promise<void> {
    const host = await panelHost(this.replica.page);
    const said = await host.evaluate(noticeOf, kind, NOTICE_TIME);
    if (said !== kind) throw new Error(`The panel says ${said}, not ${kind}.`);
  }

  /**
   * Waits for the panel's Undo: the notice of an earlier fix may still be there while one is written.
   *
   * @throws if it does not appear in time
   */
  async awaitUndo(): Promise<ElementHandle<HTMLElement>> {
    const deadline = Date.now() + NOTICE_TIME;
    while (Date.now() < deadline) {
      const [undo] = await this.buttons('undo');
      if (undo) return undo.handle;
    }
    throw new Error('The panel offers no Undo after a fix.');
  }

  /**
   * Waits until the panel offers no Undo.
   *
   * @throws if it still does after a while
   */
  async awaitNoUndo(): Promise<void> {
    const deadline = Date.now() + NOTICE_TIME;
    while (Date.now() < deadline) {
      if ((await this.buttons('undo')).length === 0) return;
    }
    throw new Error('The panel offers Undo of a fix that Ctrl+Z took back.');
  }

  /** How many reviews the coach of the composer in front has finished. */
  reviews(): Promise<number> {
    return countReviews(this.replica.page);
  }

  /** Waits until the coach has finished another review and shown its result. */
  async awaitReview(since: number): Promise<void> {
    const host = await panelHost(this.replica.page);
    await host.evaluate(awaitStillness, since, STILL);
  }
}

/** How long the panel must have been still, and the longest wait, in milliseconds. */
const STILL = { time: 550, longest: 6000 };

async function awaitStillness(
  host: Element | null,
  reviewsBefore: number,
  { time, longest }: typeof STILL,
): Promise<void> {
  const deadline = performance.now() + longest;
  let last = '';
  let since = performance.now();
  while (performance.now() < deadline) {
    const reviews = Number(host?.getAttribute('data-reviewed'));
    const now = `${reviews} ${host?.shadowRoot?.textContent}`;
    if (now !== last) [last, since] = [now, performance.now()];
    if (reviews > reviewsBefore && performance.now() - since > time) return;
    await new Promise((done) => {
      setTimeout(done, 30);
    });
  }
}

/** How long a fix may take, in milliseconds. */
const NOTICE_TIME = 20_000;

async function noticeOf(host: Element | null, kind: string, patience: number): Promise<string> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
  }
  const deadline = performance.now() + patience;
  let said = 'nothing';
  while (said !== kind && performance.now() < deadline) {
    const notice = host?.shadowRoot?.querySelector('[data-notice]');
    said = notice?.getAttribute('data-notice') ?? 'nothing';
    await new Promise((done) => {
      setTimeout(done, 10);
    });
  }
  return said;
}

function buttonsOf(host: Element | null, action: string): HTMLElement[] {
  const buttons = host?.shadowRoot?.querySelectorAll<HTMLElement>(`[data-action="${action}"]`);
  return [...(buttons ?? [])].filter((button) => button.getClientRects().length > 0);
}

/** Where a character of the editor's text is on the screen, if nothing covers it. */
function placeOf(editor: HTMLElement, offset: number): { x: number; y: number } | null {
  let left = offset;
  for (const block of editor.querySelectorAll('[data-block="true"]')) {
    if (left > block.textContent.length) {
      left -= block.textContent.length + 1;
      continue;
    }
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue!.length;
      if (left >= length) {
        left -= length;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      const box = range.getBoundingClientRect();
      const place = { x: box.x + 1, y: box.y + box.height / 2 };
      return editor.contains(document.elementFromPoint(place.x, place.y)) ? place : null;
    }
    return null;
  }
  return null;
}
