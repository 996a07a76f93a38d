import { usePageWords } from '@/components/shared/page-words';
import type { PageSpeaker } from '@/lib/i18n/pages';

/** The state of the tab from which the popup was opened. */
export type TabState =
  /** There is no coach in it: it does not show X, or was opened before the extension was there. */
  | { readonly kind: 'absent' }
  /** X has changed its compose box. */
  | { readonly kind: 'off' }
  /** The tab did not answer, and why. */
  | { readonly kind: 'failed'; readonly error: string }
  /** The coach is active; `handle` is `null` if the page does not show the posting account. */
  | { readonly kind: 'alive'; readonly handle: string | null };

export interface TabLineProps {
  /** `undefined` while the tab is asked. */
  readonly tab: TabState | undefined;
}

/** Shows whether the coach is active in the tab. */
export function TabLine({ tab }: TabLineProps) {
  const { say } = usePageWords();
  return (
    <output className="tab" data-state={tab?.kind}>
      {tab && wordsFor(tab, say)}
    </output>
  );
}

function wordsFor(tab: TabState, say: PageSpeaker['say']): string {
  switch (tab.kind) {
    case 'absent':
      return say('tab.absent');
    case 'off':
      return say('tab.off');
    case 'failed':
      return say('tab.failed', { error: tab.error });
    case 'alive':
      return tab.handle === null ? say('tab.alive') : say('tab.alive-as', { handle: tab.handle });
  }
}
