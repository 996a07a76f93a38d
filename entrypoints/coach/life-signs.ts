import { onAbort } from '@/lib/x/on-abort';

/** The interval of life signs, in milliseconds. */
export const BEAT = 5000;
/** How long an element stays visible without a life sign, in milliseconds. */
const LIFETIME = 3 * BEAT;

const HIDDEN = { visibility: 'hidden', maxHeight: '0', overflow: 'hidden' };

/** Hides elements when the script that shows them ends without an event. */
export interface LifeSigns {
  /** Hides an element a while after the last life sign. */
  watch(element: HTMLElement, signal: AbortSignal): void;
  /** Gives a life sign; call it every `BEAT`. */
  show(): void;
}

/**
 * Firefox ends the scripts of an extension that is switched off or removed without any event, and leaves their elements
 * in the page. So each element has an animation that hides it at its end, and that a running script restarts again and
 * again.
 */
export function createLifeSigns(signal: AbortSignal): LifeSigns {
  const animations = new Set<Animation>();
  const show = () => {
    for (const animation of animations) animation.currentTime = 0;
  };
  // In a hidden page, timers may be delayed longer than the animation lasts.
  document.addEventListener('visibilitychange', show, { signal });
  addEventListener('pageshow', show, { signal });
  return {
    watch(element, shown) {
      const timing = { delay: LIFETIME, duration: 1, fill: 'forwards' } as const;
      const animation = element.animate([HIDDEN, HIDDEN], timing);
      animations.add(animation);
      const end = () => {
        animations.delete(animation);
        // A pending animation would keep the element alive.
        animation.cancel();
      };
      onAbort(shown, end);
    },
    show,
  };
}
