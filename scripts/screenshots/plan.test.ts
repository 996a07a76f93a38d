import { expect, it } from 'vitest';
import { allScenes, nameOf, someScenes, storeScenes } from './plan';

it.each([
  ['some', someScenes],
  ['all', allScenes],
  ['store', storeScenes],
])('%s scenes have unique names', (_, scenes) => {
  expect(new Set(scenes.map(nameOf)).size).toBe(scenes.length);
});

it('chooses some of all scenes', () => {
  const names = new Set(allScenes.map(nameOf));
  expect(someScenes.map(nameOf).filter((name) => !names.has(name))).toEqual([]);
});

it("has the store's sizes, in six languages", () => {
  expect(new Set(storeScenes.map(({ language }) => language)).size).toBe(6);
  expect(new Set(storeScenes.map(({ window }) => window))).toEqual(new Set(['store']));
});
