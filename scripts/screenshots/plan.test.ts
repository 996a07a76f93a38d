import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allScenes, nameOf, someScenes, storeScenes } from './plan';

it.each([
  ['some', someScenes],
  ['all', allScenes],
  ['store', storeScenes],
])('%s scenes have a name each', (_, scenes) => {
  expect(new Set(scenes.map(nameOf)).size).toBe(scenes.length);
});

it('takes some scenes of all', () => {
  const names = new Set(allScenes.map(nameOf));
  expect(someScenes.map(nameOf).filter((name) => !names.has(name))).toEqual([]);
});

/** The ids of the options' sections, read and not loaded: that takes longer than all of this. */
const sections = [
  ...readFileSync('entrypoints/options/sections.tsx', 'utf8').matchAll(/\{ id: '([\w-]+)'/g),
].map(([, id]) => `options.html#${id}`);

it('leaves out no section of the options', () => {
  const pages = someScenes.filter((scene) => scene.kind === 'page');
  const addresses = new Set(pages.map(({ address }) => address));
  expect(sections.length).toBeGreaterThan(10);
  expect(sections.filter((address) => !addresses.has(address))).toEqual([]);
});

it('shows the stores what they take, in six languages', () => {
  expect(new Set(storeScenes.map(({ language }) => language)).size).toBe(6);
  expect(new Set(storeScenes.map(({ window }) => window))).toEqual(new Set(['store']));
});
