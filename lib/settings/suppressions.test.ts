import { describe, expect, it } from 'vitest';
import { applyChange, type SettingsChange } from './changes';
import { policySchema } from './policy';
import { defaultSettings, type Settings } from './schema';
import { countedIds, isReviewDue, suppressionsInForce, storedSuppressions } from './suppressions';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 28);

const after = (...changes: SettingsChange[]): Settings =>
  changes.reduce(applyChange, defaultSettings);
const ignore = (id: string, phrase: string | null, since = NOW): SettingsChange => ({
  type: 'ignore',
  ignore: { id, account: 'acme', rule: 'hard-sell', phrase, since },
});

it('lists everything that is suppressed, on every account and in every way', () => {
  const settings = after(
    ignore('1', null, NOW - DAY),
    ignore('2', 'last chance', NOW),
    { type: 'edit-account', account: 'acme', change: { allowedPhrases: ['book now'] } },
    { type: 'set-level', account: 'deals', rule: 'shouting', level: 'off' },
    { type: 'set-level', account: 'deals', rule: 'overclaim', level: 'consider' },
  );
  const counts = { 2: { times: 4, last: NOW } };
  const all = storedSuppressions(settings, counts);
  expect(all.map(({ kind, account, rule, phrase }) => [kind, account, rule, phrase])).toEqual([
    ['ignored-words', 'acme', 'hard-sell', 'last chance'],
    ['ignored-rule', 'acme', 'hard-sell', null],
    ['allowed-words', 'acme', null, 'book now'],
    ['rule-off', 'deals', 'shouting', null],
  ]);
  expect(all.map(({ count }) => count?.times)).toEqual([4, 0, 0, undefined]);
  expect(countedIds(settings)).toEqual(['2', '1', 'allowed:acme:book now']);
});

it('lists what is suppressed on an account and not overridden by a policy', () => {
  const settings = after(
    ignore('1', 'last chance'),
    { type: 'edit-account', account: 'acme', change: { allowedPhrases: ['book now'] } },
    { type: 'set-level', account: 'deals', rule: 'shouting', level: 'off' },
  );
  const policy = policySchema.parse({ version: 2, team: 'Acme', levels: { 'hard-sell': 'tip' } });
  const phrases = (of: typeof policy | null) =>
    suppressionsInForce(settings, of, 'acme').map(({ phrase }) => phrase);
  expect(phrases(policy)).toEqual(['book now']);
  expect(phrases(null)).toEqual(['last chance', 'book now']);
});

describe('a look at what is ignored is offered', () => {
  it.each<[string, boolean, SettingsChange[]]>([
    ['never where nothing is ignored', false, []],
    ['not at once', false, [ignore('1', null, NOW - 29 * DAY)]],
    ['after a month', true, [ignore('1', null, NOW - 30 * DAY)]],
    ['not after a look', false, [ignore('1', null, 0), { type: 'see-ignores', at: NOW - DAY }]],
    [
      'a month after the look',
      true,
      [ignore('1', null, NOW), { type: 'see-ignores', at: NOW - 31 * DAY }],
    ],
  ])('%s', (_, isDue, changes) => {
    expect(isReviewDue(after(...changes), NOW)).toBe(isDue);
  });
});
