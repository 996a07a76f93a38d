import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue.ts';
import { POLICY_VERSION } from './policy';
import { LARGEST_POLICY, readPolicy, readPolicyFile } from './read-policy';

const sound = {
  version: POLICY_VERSION,
  team: 'Harbour Coffee',
  levels: { 'hard-sell': 'off' },
  accounts: { harbour_coffee: { profile: 'conversation', topics: ['coffee'] } },
  thresholds: { window: 30 },
  housePhrases: [
    {
      id: 'no-cheap',
      phrases: ['cheap', 'dirt cheap'],
      message: '“{quote}” is not how we speak of coffee.',
      replacement: 'good value',
      speaks: ['Our beans are dirt cheap.'],
      quiet: ['Our beans are a treat.'],
    },
  ],
};

const problemsOf = (value: unknown) => readPolicy(JSON.stringify(value)).problems;

describe('readPolicy', () => {
  it('takes a sound policy, and sets no more than it says', () => {
    const { policy, problems } = readPolicy(JSON.stringify(sound));
    expect(problems).toBeUndefined();
    expect(policy?.thresholds).toEqual({ window: 30 });
    expect(policy?.accounts?.['harbour_coffee']).toEqual({
      profile: 'conversation',
      topics: ['coffee'],
    });
  });

  it('lists every problem with its path', () => {
    const problems = problemsOf({
      ...sound,
      levels: { 'hard-sell': 'loud' },
      accounts: { 'Harbour Coffee': {}, beans: { hours: { days: [9], from: '8', to: '18:00' } } },
      colour: 'red',
    });
    expect(problems?.map(({ path }) => path).toSorted()).toEqual([
      '',
      'accounts.Harbour Coffee',
      'accounts.beans.hours.days.0',
      'accounts.beans.hours.from',
      'levels.hard-sell',
    ]);
  });

  it('runs the tests of house phrases', () => {
    const [house] = sound.housePhrases;
    const problems = problemsOf({
      ...sound,
      housePhrases: [
        { ...house, speaks: ['Our beans are a bargain.'], quiet: ['Nothing is cheap now.'] },
      ],
    });
    expect(problems?.map(({ path }) => path)).toEqual([
      'housePhrases.0.speaks.0',
      'housePhrases.0.quiet.0',
    ]);
  });

  it('refuses a second house phrase of the same id, at the second', () => {
    const [house] = sound.housePhrases;
    const other = { ...house, id: 'other' };
    const problems = problemsOf({ ...sound, housePhrases: [house, other, house] });
    expect(problems).toEqual([
      { path: 'housePhrases.2.id', message: '“no-cheap” is the id of housePhrases.0 already.' },
    ]);
  });

  it('takes a phrase as it is written, brackets and capitals too', () => {
    const house = {
      ...sound.housePhrases[0],
      phrases: ['Cheap (beans'],
      speaks: ['Our cheap (beans!)'],
      quiet: ['Cheap beans.'],
    };
    expect(problemsOf({ ...sound, housePhrases: [house] })).toBeUndefined();
  });

  it.each([
    ['not JSON', '{"version": 1,', 'not JSON'],
    ['a list', '[]', ''],
    ['five megabytes', `"${'x'.repeat(5_000_000)}"`, 'too large'],
    ['the largest there may be, and one', ' '.repeat(LARGEST_POLICY + 1), 'too large'],
  ])('refuses %s', (_, json, words) => {
    const { policy, problems } = readPolicy(json);
    expect(policy).toBeUndefined();
    expect(problems?.[0]?.message).toContain(words);
  });
});

describe('readPolicyFile', () => {
  const read = (value: unknown) => readPolicyFile(JSON.stringify(value));

  it('takes every rule there is, and the policy’s own house phrases', () => {
    const levels = Object.fromEntries(rules.map(({ id }) => [id, 'tip']));
    const accounts = { harbour_deals: { levels: { 'house-no-cheap': 'off' } } };
    expect(read({ ...sound, levels, accounts }).problems).toBeUndefined();
  });

  it('refuses rules that it does not know, each with its path and the nearest that it does', () => {
    const { policy, problems } = read({
      ...sound,
      levels: { hardSell: 'off', 'no-cheap': 'tip', 'off-hours': 'tip' },
      accounts: { harbour_coffee: { levels: { retweet: 'off', zzz: 'off' } } },
    });
    expect(policy).toBeUndefined();
    expect(problems?.map(({ path }) => path)).toEqual([
      'levels.hardSell',
      'levels.no-cheap',
      'accounts.harbour_coffee.levels.retweet',
      'accounts.harbour_coffee.levels.zzz',
    ]);
    const near = ['“hard-sell”', '“house-no-cheap”', '“retweet-request”', 'brush-off, '];
    for (const [i, words] of near.entries()) expect(problems?.[i]?.message).toContain(words);
  });

  it('refuses what readPolicy does', () => {
    expect(read({ ...sound, team: '' }).problems?.map(({ path }) => path)).toEqual(['team']);
  });
});
