/** What is known of the tab that the popup was opened from. */
export type TabState =
  /** No coach in it: it is not X, or was open before the extension was. */
  | { readonly kind: 'absent' }
  /** X has changed; the words say so. */
  | { readonly kind: 'off'; readonly words: string }
  /** The tab could not be asked; the words say why. */
  | { readonly kind: 'failed'; readonly words: string }
  /** The coach reads along; `handle` is `null` if the page does not say who posts. */
  | { readonly kind: 'alive'; readonly handle: string | null };

export interface TabLineProps {
  /** `undefined` while the tab is asked. */
  readonly tab: TabState | undefined;
}

/** Whether the coach is there in the tab. */
export function TabLine({ tab }: TabLineProps) {
  return (
    <output className="tab" data-state={tab?.kind}>
      {tab && wordsFor(tab)}
    </output>
  );
}

function wordsFor(tab: TabState): string {
  switch (tab.kind) {
    case 'absent':
      return 'The coach is not in this tab. It works on X: if this is X, reload the page.';
    case 'off':
      return tab.words;
    case 'failed':
      return `The coach in this tab cannot be asked: reload the page. (${tab.words})`;
    case 'alive':
      return tab.handle === null
        ? 'The coach is here. It will know your account once you write.'
        : `The coach is here and reads along as @${tab.handle}.`;
  }
}
