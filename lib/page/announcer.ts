import type { Hint } from '@/lib/engine/hint';

/** How long the hints must stand unchanged before they are read out, in milliseconds. */
export const SETTLE = 1200;

/** Turns hints into what a screen reader is told: once, when a new set of them has settled. */
export interface Announcer {
  show(hints: readonly Hint[]): void;
}

/** @param announce gets the words for the live region, empty when there is nothing to say. */
export function createAnnouncer(announce: (words: string) => void, signal: AbortSignal): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  let next = '';
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    show(hints) {
      const words = wordsFor(hints);
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

function wordsFor(hints: readonly Hint[]): string {
  if (hints.length === 0) return '';
  const count = hints.length === 1 ? 'one hint' : `${hints.length} hints`;
  return `Tweet Coach, ${count}: ${hints.map(({ message }) => message).join(' ')}`;
}
