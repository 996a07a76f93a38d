import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../lib/run.mjs';
import { plannedDraft } from './planned-draft';
import { readDrafts } from './read-drafts';
import { reviewFile } from './review-file';

const now = Date.UTC(2026, 10, 25, 12);

it('reports on a calendar as text', () => {
  const file = readDrafts(resolve(root, 'tests/calendars/week.csv'));
  const { report, summary, wantsThought } = reviewFile(file, { now, json: false });
  expect(report).toMatch(/^3 {2}Please RT!/m);
  expect(report).toMatch(/consider +retweet-request +“Please RT” asks/);
  expect(report).toMatch(/think-twice +disrespect/);
  expect(report).not.toContain('basil');
  expect(summary).toBe(
    '1 row is not for X or holds no text and was passed over.\n3 drafts: 1 think-twice, 1 consider, 0 tip.\n',
  );
  expect(wantsThought).toBe(true);
});

it('gives a calendar the hints that social media teams ask for', () => {
  const file = readDrafts(resolve(root, 'tests/calendars/team.csv'));
  const { report } = reviewFile(file, { now, json: true });
  const found = report
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly hints: readonly { readonly rule: string }[] })
    .map(({ hints }) => hints.map(({ rule }) => rule));
  expect(found).toEqual([
    [],
    ['undisclosed-ad'],
    ['giveaway-terms'],
    ['hard-sell'],
    ['run-together-tag'],
    ['picture-letters'],
  ]);
  // One hint for a sale in haste: that it is one, and that nobody knows until when.
  expect(report).toContain('does not say until when');
});

it('prints one JSON object per draft, with the whole draft after each fix', () => {
  const drafts = [
    plannedDraft('a', 'Our fair opens at noon. Please RT! Bring a coat.'),
    plannedDraft('b', 'Hoy abrimos a las nueve, con pan recién hecho para todos.'),
  ];
  const { report, wantsThought } = reviewFile(
    { drafts, skipped: 0, notes: [] },
    { now, json: true },
  );
  const [first, second] = report.trimEnd().split('\n');
  expect(JSON.parse(first!)).toEqual({
    id: 'a',
    language: 'en',
    hints: [
      {
        rule: 'retweet-request',
        level: 'consider',
        message: expect.stringContaining('Please RT') as string,
        quote: 'Please RT',
        span: { start: 24, end: 33 },
        fixes: [
          { label: expect.any(String) as string, result: 'Our fair opens at noon. Bring a coat.' },
        ],
      },
    ],
  });
  expect(JSON.parse(second!)).toEqual({ id: 'b', language: 'other', hints: [] });
  expect(wantsThought).toBe(false);
});

it('judges a draft as of its scheduled time', () => {
  const draft = plannedDraft(
    'a',
    'Join us tomorrow, 20 November, for the first skate of the year.',
  );
  const reportOn = (at: number | null) =>
    reviewFile({ drafts: [{ ...draft, now: at }], skipped: 0, notes: [] }, { now, json: true })
      .report;
  expect(reportOn(null)).toContain('stale-reference');
  expect(reportOn(Date.UTC(2026, 10, 19, 9))).not.toContain('stale-reference');
});

it('says which drafts were not judged', () => {
  const foreign = plannedDraft('b', 'Hoy abrimos a las nueve, con pan recién hecho para todos.');
  const drafts = [
    plannedDraft('a', 'Our fair opens at noon.'),
    ...Array.from({ length: 12 }, (_, i) => ({ ...foreign, id: `b${i}` })),
    plannedDraft('c', 'It rains. '.repeat(4000)),
  ];
  const { summary } = reviewFile({ drafts, skipped: 0, notes: [] }, { now, json: true });
  expect(summary).toBe(
    'Not judged, because the coach reads only English: b0, b1, b2, b3, b4, b5, b6, b7, b8, b9 and 2 more.\n' +
      'Not judged, because it is too long for X: c.\n' +
      '14 drafts: 0 think-twice, 0 consider, 0 tip.\n',
  );
});
