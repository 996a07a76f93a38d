import { useState } from 'react';

/**
 * Shows changes optimistically, before they are stored.
 *
 * @param stored what is stored now
 * @param foresee returns what will be stored after a change
 * @returns `stored` with the pending changes applied, and a function that adds a change until the given promise
 *   settles; rejections are passed on
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
