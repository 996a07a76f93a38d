import type { Hint } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';

/** How long the hints must stand unchanged before they are read out, in milliseconds. */
export const SETTLE = 1200;

/** Turns hints into what a screen reader is told: once, when a new set of them has settled. */
export interface Announcer {
  show(hints: readonly Hint[], say: PanelSpeaker['say']): void;
}

/** @param announce gets the words for the live region, empty when there is nothing to say. */
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
