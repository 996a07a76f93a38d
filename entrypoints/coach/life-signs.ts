/** How often life is shown, in milliseconds. */
export const BEAT = 5000;
/** After how long without a sign of life an element goes, in milliseconds. */
const LIFETIME = 3 * BEAT;

const HIDDEN = { visibility: 'hidden', maxHeight: '0', overflow: 'hidden' };

/** Takes elements off the screen when the script that shows them ends without a word. */
export interface LifeSigns {
  /** Hides an element a while after the last sign of life. */
  watch(element: HTMLElement, signal: AbortSignal): void;
  /** Shows life; to be called every `BEAT`. */
  show(): void;
}

/**
 * Firefox ends the scripts of an extension that is switched off or removed with no event at all, and
 * leaves what they added to the page. So each element has an animation that hides it in the end, which a
 * living script sets back time and again.
 */
export function createLifeSigns(signal: AbortSignal): LifeSigns {
  const animations = new Set<Animation>();
  const show = () => {
    for (const animation of animations) animation.currentTime = 0;
  };
  // In a page that nobody sees, timers may rest for longer than an animation.
  document.addEventListener('visibilitychange', show, { signal });
  addEventListener('pageshow', show, { signal });
  return {
    watch(element, shown) {
      const timing = { delay: LIFETIME, duration: 1, fill: 'forwards' } as const;
      const animation = element.animate([HIDDEN, HIDDEN], timing);
      animations.add(animation);
      const end = () => {
        animations.delete(animation);
        // Until it has run, a browser keeps the element for it.
        animation.cancel();
      };
      shown.addEventListener('abort', end, { once: true });
    },
    show,
  };
}
