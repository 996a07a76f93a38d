import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The ref of a heading that gets the focus when a link leads there, so that screen readers announce it. */
export function useFocusOnArrival(isGoal: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isGoal) heading.current?.focus({ preventScroll: true });
  }, [isGoal]);
  return heading;
}
