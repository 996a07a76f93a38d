import type { Hint } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import { onAbort } from '@/lib/x/on-abort';

/** How long the hints must be unchanged before they are announced, in milliseconds. */
export const SETTLE = 1200;

/** Announces hints to screen readers, once for each new set that has settled. */
export interface Announcer {
  /** @param draft the id of the draft that has the hints */
  show(draft: string, hints: readonly Hint[], say: PanelSpeaker['say']): void;
}

/**
 * @param announce gets the text for the live region; empty if there is nothing to say
 * @param said what was last announced of each draft, by its id: X may have rebuilt the composer since
 */
export function createAnnouncer(
  announce: (words: string) => void,
  said: Map<string, string>,
  signal: AbortSignal,
): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = '';
  onAbort(signal, () => clearTimeout(timer));
  return {
    show(draft, hints, say) {
      const words = wordsFor(hints, say);
      if (words === next) return;
      next = words;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (said.get(draft) === words) return;
        said.set(draft, words);
        announce(words);
      }, SETTLE);
    },
  };
}

function wordsFor(hints: readonly Hint[], say: PanelSpeaker['say']): string {
  if (hints.length === 0) return '';
  const messages = hints.map(({ message }) => message).join(' ');
  return say('announcement', { count: hints.length, messages });
}
