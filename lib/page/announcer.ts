import type { Hint } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';

/** How long the hints must be unchanged before they are announced, in milliseconds. */
export const SETTLE = 1200;

/** Announces hints to screen readers, once for each new set that has settled. */
export interface Announcer {
  show(hints: readonly Hint[], say: PanelSpeaker['say']): void;
}

/** @param announce gets the text for the live region; empty if there is nothing to say */
export function createAnnouncer(announce: (words: string) => void, signal: AbortSignal): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  let next = '';
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    show(hints, say) {
      const words = wordsFor(hints, say);
      if (words === next) return;
      next = words;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (said === next) return;
        said = next;
        announce(said);
      }, SETTLE);
    },
  };
}

function wordsFor(hints: readonly Hint[], say: PanelSpeaker['say']): string {
  if (hints.length === 0) return '';
  const messages = hints.map(({ message }) => message).join(' ');
  return say('announcement', { count: hints.length, messages });
}
