import { expect, it } from 'vitest';
import { hints } from './hints';
import { lessonTexts } from './lessons';
import { pages } from './pages';
import { panel } from './panel';

const texts = [hints, lessonTexts, pages, panel].flatMap((catalogue) =>
  JSON.stringify(catalogue).split('","'),
);

it('has no line break inside guillemets or before a mark', () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => /« | »| [:;?!](?=\s|\\n|$)/.test(text))).toEqual([]);
});
