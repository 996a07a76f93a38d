import { expect, it } from 'vitest';
import type { PastPost } from '@/lib/engine/context';
import { WEEK } from './balance';
import { historyCsv, rulesByWeek } from './report';

const NOW = Date.UTC(2026, 10, 28, 12);

const post = (at: number, ...rules: string[]): PastPost => ({
  at,
  surface: 'post',
  kind: 'talk',
  question: false,
  hints: rules.map((rule) => ({ rule, outcome: 'mended' })),
});

it('counts each rule by week, most frequent first', () => {
  const posts = [
    post(NOW, 'shouting', 'hard-sell'),
    post(NOW - WEEK + 1, 'shouting'),
    post(NOW - WEEK, 'shouting', 'overclaim'),
    post(NOW - 2 * WEEK, 'disrespect'),
    post(NOW + 1, 'hard-sell'),
  ];
  expect(rulesByWeek(posts, NOW, 2)).toEqual([
    { rule: 'shouting', counts: [1, 2], total: 3 },
    { rule: 'hard-sell', counts: [0, 1], total: 1 },
    { rule: 'overclaim', counts: [1, 0], total: 1 },
  ]);
});

it('writes a CSV line for each hint and for each post without hints', () => {
  const csv = historyCsv({
    acme: { posts: [post(NOW, 'shouting', 'hard-sell'), { ...post(NOW), question: true }] },
    beta: { posts: [post(NOW, '=1+1', 'a "b", c')] },
  });
  expect(csv.split('\r\n')).toEqual([
    'account,sent,surface,kind,question,rule,outcome',
    'acme,2026-11-28T12:00:00.000Z,post,talk,no,shouting,mended',
    'acme,2026-11-28T12:00:00.000Z,post,talk,no,hard-sell,mended',
    'acme,2026-11-28T12:00:00.000Z,post,talk,yes,,',
    "beta,2026-11-28T12:00:00.000Z,post,talk,no,'=1+1,mended",
    'beta,2026-11-28T12:00:00.000Z,post,talk,no,"a ""b"", c",mended',
    '',
  ]);
});
