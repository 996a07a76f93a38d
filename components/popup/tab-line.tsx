import { usePageWords } from '@/components/shared/page-words';
import type { PageSpeaker } from '@/lib/i18n/pages';

/** What is known of the tab that the popup was opened from. */
export type TabState =
  /** No coach in it: it is not X, or was open before the extension was. */
  | { readonly kind: 'absent' }
  /** X has changed its compose box. */
  | { readonly kind: 'off' }
  /** The tab could not be asked, and why. */
  | { readonly kind: 'failed'; readonly error: string }
  /** The coach reads along; `handle` is `null` if the page does not say who posts. */
  | { readonly kind: 'alive'; readonly handle: string | null };

export interface TabLineProps {
  /** `undefined` while the tab is asked. */
  readonly tab: TabState | undefined;
}

/** Whether the coach is there in the tab. */
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
