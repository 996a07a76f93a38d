import { expect, it } from 'vitest';
import { labels } from '@/lib/engine/scorer/labels';
import { SIGNS_VERSION } from '@/lib/engine/scorer/table';
import table from '@/lib/lexicon/scorer.json';
import { catalogueNames } from './catalogue';
import { checkTable } from './check-table';

const fitting = {
  signs: SIGNS_VERSION,
  catalogue: catalogueNames(),
  labels: Object.fromEntries(labels.map((label) => [label, {}])),
};

it('accepts the table of the product', () => {
  expect(() => checkTable(table)).not.toThrow();
});

it.each([
  ['of other signs', { signs: SIGNS_VERSION - 1 }, /signs of version .*npm run fit/],
  ['of other lists', { catalogue: ['selling.gone'] }, /selling\.gone.*npm run fit/],
  ['with an unknown label', { labels: { ...fitting.labels, dull: {} } }, /dull.*npm run fit/],
  ['that lacks a label', { labels: { 'hard-sell': {} } }, /lacks the label.*npm run fit/],
])('refuses a table %s, and says what to run', (_, change, words) => {
  expect(() => checkTable({ ...fitting, ...change })).toThrow(words);
});
