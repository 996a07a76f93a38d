import { expect, it } from 'vitest';
import type { Label, Row } from '../corpus';
import { evidenceOf, labelOf } from './evidence';

function row(text: string, labels: Label[] = [], unsure: Label[] = []): Row {
  const context = { surface: 'post', media: false, account: 'business', topics: '' } as const;
  return { id: text, text, ...context, labels, evidence: {}, unsure };
}

it('counts each post once per pattern, as right if it has the label of the list', () => {
  const rows = [
    row('Please RT! Please RT!', ['retweet-request']),
    row('Please RT our map.', ['retweet-request']),
    row('We never write please RT.'),
    row('Please RT?', [], ['retweet-request']),
  ];
  const counted = evidenceOf(rows).filter(({ right, wrong }) => right + wrong > 0);
  const asks = counted.filter(({ list }) => list.startsWith('asks-to-spread.pleas'));
  expect(asks.map(({ right, wrong }) => [right, wrong])).toContainEqual([2, 1]);
});

it('counts drafts with a pattern separately from posts', () => {
  const counted = evidenceOf([], ['Please RT! Please RT!', 'Please RT our map.']).filter(
    ({ drafts }) => drafts > 0,
  );
  expect(counted.find(({ list }) => list.startsWith('asks-to-spread.pleas'))).toMatchObject({
    right: 0,
    wrong: 0,
    drafts: 2,
  });
});

it('lists every pattern, even one that never occurs', () => {
  const evidence = evidenceOf([]);
  expect(evidence.length).toBeGreaterThan(1000);
  expect(evidence.every(({ right, wrong }) => right + wrong === 0)).toBe(true);
});

it.each([
  ['stances.againstSides', 'sensitive-topic'],
  ['selling.offers', 'hard-sell'],
  ['draws.terms', undefined],
  ['giving.helpOffers', undefined],
])('gives the list %s the label %s', (list, label) => {
  expect(labelOf(list)).toBe(label);
});
