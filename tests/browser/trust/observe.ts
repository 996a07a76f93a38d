import type { ReplicaPage } from '../replica-page';
import type { ReferenceDraft } from './reference';

/**
 * How long a step may take to change the text, and how long everything else may then lag behind, in milliseconds. The
 * latter is so much shorter than the pause before the coach's next review that a hint which stays too long is noticed.
 * Because a busy machine may delay the page for that long, at least `looks` observations are made.
 */
const PATIENCE = { text: 20_000, rest: 250, looks: 20 };

/** The draft on the page after a step, and everything that is wrong with it. */
export interface Observation {
  readonly draft: ReferenceDraft;
  readonly faults: readonly string[];
}

/**
 * Waits until nothing is wrong with the composer in front, or until the time is over.
 *
 * @param accepted the texts that it may have; a single one if the outcome is certain
 */
export async function observe(
  replica: ReplicaPage,
  accepted: readonly string[],
): Promise<Observation> {
  const editor = await replica.editor();
  const observation = await editor.evaluate(observeInPage, accepted, PATIENCE);
  await editor.dispose();
  return observation;
}

/**
 * Runs in the page, so it can use nothing from outside. Its functions are all methods, because tsx wraps other named
 * functions in a helper that the page does not have.
 */
async function observeInPage(
  editor: HTMLElement,
  accepted: readonly string[],
  patience: typeof PATIENCE,
): Promise<Observation> {
  const checks = {
    all(): Observation {
      const text = window.replica.model(editor);
      const selection = window.replica.selection(editor);
      const faults = [
        ...checks.text(text),
        ...checks.caret(selection),
        ...checks.panels(),
        ...checks.quotes(text),
        ...checks.highlights(),
        ...window.replica.errors.map((error) => `the page reports ${error}`),
      ];
      return { draft: { text, ...selection }, faults };
    },

    blocks(): Element[] {
      return [...editor.querySelectorAll('[data-block="true"]')];
    },

    text(model: string): string[] {
      const lines = checks.blocks().map((block) => block.textContent);
      const [screen, held] = [lines.join('\n'), model].map((text) => JSON.stringify(text));
      const wanted = accepted.length === 1 ? JSON.stringify(accepted[0]) : 'a text seen before';
      return [
        ...(screen === held ? [] : [`the screen shows ${screen}, the model holds ${held}`]),
        ...(accepted.includes(model) ? [] : [`the model holds ${held}, not ${wanted}`]),
      ];
    },

    caret(model: { anchor: number; focus: number }): string[] {
      if (document.activeElement !== editor) return ['the editor has lost the focus'];
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
      const anchor = anchorNode && checks.offsetOf(anchorNode, anchorOffset);
      const focus = focusNode && checks.offsetOf(focusNode, focusOffset);
      if (anchor === model.anchor && focus === model.focus) return [];
      return [
        `the screen selects ${anchor} to ${focus}, the model ${model.anchor} to ${model.focus}`,
      ];
    },

    offsetOf(node: Node, offset: number): number {
      const place = document.createRange();
      place.setStart(node, offset);
      let start = 0;
      for (const block of checks.blocks()) {
        const before = document.createRange();
        before.selectNodeContents(block);
        if (block.contains(node)) {
          before.setEnd(node, offset);
          return start + before.toString().length;
        }
        if (place.comparePoint(block, 0) >= 0) return start;
        start += block.textContent.length + 1;
      }
      return start - 1;
    },

    panels(): string[] {
      const panels = document.querySelectorAll('tweet-coach-panel').length;
      const composers = document.querySelectorAll('[contenteditable="true"]').length;
      const crowded = [...document.querySelectorAll('[data-testid="toolBar"]')].filter(
        (bar) => bar.parentElement!.querySelectorAll('tweet-coach-panel').length > 1,
      );
      return [
        ...(panels > composers ? [`there are ${panels} panels for ${composers} composers`] : []),
        ...crowded.map(() => 'one composer has several panels'),
      ];
    },

    quotes(text: string): string[] {
      const folded = text.replace(/\s+/g, ' ').trim();
      const quotes = checks.ownHost()?.shadowRoot?.querySelectorAll('[data-part="quote"]') ?? [];
      return [...quotes]
        .map((quote) => quote.textContent.replace(/…$/, ''))
        .filter((words) => !folded.includes(words))
        .map((words) => `a hint quotes "${words}", which is not in the text`);
    },

    ownHost(): Element | null {
      for (let at: Element | null = editor; at && at !== document.body; at = at.parentElement) {
        const host = at.querySelector('tweet-coach-panel');
        if (host) return host;
      }
      return null;
    },

    highlights(): string[] {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('tweet-coach-'))
        .flatMap(([, highlight]) => [...highlight]);
      return ranges.flatMap((range) => {
        const holder = range.startContainer.parentElement?.closest('[contenteditable="true"]');
        if (!holder?.isConnected) return ['a highlight lies outside all editors'];
        if (!holder.contains(range.endContainer)) return ['a highlight reaches out of its editor'];
        return range.collapsed ? ['a highlight marks nothing'] : [];
      });
    },
  };

  let deadline = performance.now() + patience.text;
  let isTextRight = false;
  for (let looks = 0; ; looks++) {
    const observation = checks.all();
    const isLate = performance.now() > deadline && looks >= patience.looks;
    if (observation.faults.length === 0 || isLate) return observation;
    if (!isTextRight && checks.text(observation.draft.text).length === 0) {
      isTextRight = true;
      deadline = performance.now() + patience.rest;
      looks = 0;
    }
    await new Promise((done) => {
      setTimeout(done, 10);
    });
  }
}
