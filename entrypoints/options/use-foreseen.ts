import { useState } from 'react';

/**
 * Shows changes before they are stored.
 *
 * @param stored what is stored now
 * @param foresee what will be stored after a change
 * @returns what shows: `stored` with the changes that are on their way; and a function that takes a change and what to
 *   wait for, until when it is foreseen. What that rejects with is not caught.
 */
export function useForeseen<State, Change>(
  stored: State,
  foresee: (state: State, change: Change) => State,
): [shown: State, expect: (change: Change, until: () => Promise<void>) => void] {
  const [underWay, setUnderWay] = useState<readonly { readonly change: Change }[]>([]);
  const expect = (change: Change, until: () => Promise<void>) => {
    const one = { change };
    setUnderWay((all) => [...all, one]);
    void until().finally(() => setUnderWay((all) => all.filter((each) => each !== one)));
  };
  return [underWay.reduce((state, { change }) => foresee(state, change), stored), expect];
}
