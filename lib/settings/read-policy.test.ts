import { describe, expect, it } from 'vitest';
import { tryPhrases } from '@/lib/background/try-phrases';
import { rules } from '@/lib/catalogue';
import { inWords } from '@/lib/i18n/in-words';
import { englishPages } from '@/lib/i18n/pages';
import { POLICY_VERSION, type PolicyProblem } from './policy';
import {
  LARGEST_POLICY,
  readPolicy as readPolicyWith,
  readPolicyFile as readFileWith,
} from './read-policy';

const readPolicy = (json: string) => readPolicyWith(json, tryPhrases);
const readPolicyFile = (json: string) => readFileWith(json, tryPhrases);

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

/** What is said of a problem to somebody who reads English. */
const wordsOf = (problem: PolicyProblem | undefined) => inWords(problem?.says ?? [], englishPages);

const problemsOf = (value: unknown) => readPolicy(JSON.stringify(value)).problems;

describe('a field of which only one value can be kept', () => {
  const json = `{
  "version": 2, "team": "Harbour Coffee",
  "accounts": { "harbour_coffee": { "topics": ["coffee"] },
    "harbour_coffee": { "topics": ["tea"] },
    "__proto__": { "topics": ["rye"] } }
}`;

  it('is a problem of a file that somebody chooses', () => {
    const { problems } = readPolicyFile(json);
    expect(problems?.map(({ path, line }) => [path, line])).toEqual([
      ['accounts.harbour_coffee', 4],
      ['accounts.__proto__', 5],
    ]);
    expect(wordsOf(problems?.[0])).toBe('It is on line 3 already. Keep one of the two.');
    expect(wordsOf(problems?.[1])).toBe('“__proto__” does not belong here.');
  });

  it('is named once', () => {
    const { problems } = readPolicyFile('{ "version": 2, "team": "Acme", "__proto__": 1 }');
    expect(problems?.map(({ path }) => path)).toEqual(['__proto__']);
  });

  it('leaves a policy that the browser delivers in force, with the last value', () => {
    const { policy } = readPolicy(json);
    expect(policy?.accounts).toEqual({ harbour_coffee: { topics: ['tea'] } });
  });
});

describe('readPolicy', () => {
  it('accepts a valid policy, and sets nothing else', () => {
    const { policy, problems } = readPolicy(JSON.stringify(sound));
    expect(problems).toBeUndefined();
    expect(policy?.thresholds).toEqual({ window: 30 });
    expect(policy?.accounts?.['harbour_coffee']).toEqual({
      profile: 'conversation',
      topics: ['coffee'],
    });
  });

  it('says where an export can be imported, and nothing about its fields', () => {
    const problems = problemsOf({ app: 'tweet-coach', version: 1, settings: {} });
    expect(problems).toHaveLength(1);
    expect(wordsOf(problems?.[0])).toMatch(/Import it under “Your data”/);
  });

  it('lists every problem with its path', () => {
    const problems = problemsOf({
      ...sound,
      levels: { 'hard-sell': 'loud' },
      accounts: { 'Harbour Coffee': {}, beans: { hours: { days: [9], from: '8', to: '18:00' } } },
      colour: 'red',
    });
    expect(problems?.map(({ path }) => path).toSorted()).toEqual([
      'accounts.Harbour Coffee',
      'accounts.beans.hours.days.0',
      'accounts.beans.hours.from',
      'colour',
      'levels.hard-sell',
    ]);
  });

  it('runs the examples of house phrases', () => {
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

  it('refuses a second house phrase with the same id', () => {
    const [house] = sound.housePhrases;
    const other = { ...house, id: 'other' };
    const problems = problemsOf({ ...sound, housePhrases: [house, other, house] });
    expect(problems).toEqual([
      {
        path: 'housePhrases.2.id',
        says: [{ key: 'fault.id-taken', values: { number: 1, id: 'no-cheap' } }],
        line: 1,
      },
    ]);
  });

  it('matches a phrase literally, including brackets and capitals', () => {
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
    expect(wordsOf(problems?.[0])).toContain(words);
  });
});

/** What is said of a policy with one change, each problem as its path and its words. */
const saidOf = (change: object) =>
  Object.fromEntries(
    readPolicyFile(JSON.stringify({ ...sound, ...change })).problems?.map((problem) => [
      problem.path,
      wordsOf(problem),
    ]) ?? [],
  );

describe('a fault of a field', () => {
  it.each<[change: object, path: string, words: string]>([
    [{ version: 3 }, 'version', 'for a newer Tweet Coach'],
    [{ version: '1' }, 'version', 'Write 2.'],
    [{ team: undefined }, 'team', 'It is missing. Write words in quotes.'],
    [{ team: '' }, 'team', 'Write at least 1 character.'],
    [{ team: 7 }, 'team', '“7” does not belong here. Write words in quotes.'],
    [{ levels: { 'hard-sell': 'of' } }, 'levels.hard-sell', 'Did you mean “off”?'],
    [{ levels: { 'hard-sell': 'x' } }, 'levels.hard-sell', 'Write one of off, tip, consider'],
    [{ levels: { 'hard-sel': 'off' } }, 'levels.hard-sel', 'Did you mean “hard-sell”?'],
    [{ level: {} }, 'level', 'There is no such field. Did you mean “levels”?'],
    [{ allowedPhrases: 'a, b' }, 'allowedPhrases', 'Write a list in square brackets'],
    [{ thresholds: { window: 2 } }, 'thresholds.window', 'Write a number of at least 5.'],
    [{ thresholds: { windw: 9 } }, 'thresholds.windw', 'Did you mean “window”?'],
    [{ accounts: { '@Acme Tea': {} } }, 'accounts.@Acme Tea', 'such as “acmetea”'],
    [{ accounts: { acme: { profile: 'suport' } } }, 'accounts.acme.profile', '“support”?'],
    [
      { accounts: { acme: { timeZone: 'Europe/Londn' } } },
      'accounts.acme.timeZone',
      '“Europe/London”?',
    ],
    [
      { accounts: { acme: { timeZone: 'x' } } },
      'accounts.acme.timeZone',
      'one like “Europe/London”.',
    ],
    [
      { accounts: { acme: { hours: { days: [1], from: '8 pm', to: '23:00' } } } },
      'accounts.acme.hours.from',
      'Write it like “20:00”.',
    ],
    [
      { accounts: { acme: { hours: { days: [1], to: '23:00' } } } },
      'accounts.acme.hours.from',
      'It is missing.',
    ],
    [
      { housePhrases: [{ ...sound.housePhrases[0], id: 'No Guys' }] },
      'housePhrases.0.id',
      '“no-guys”',
    ],
    [
      { campaignLinks: [{ domains: ['https://www.Acme.org/shop'], parameters: ['utm_source'] }] },
      'campaignLinks.0.domains.0',
      'such as “acme.org”.',
    ],
    [
      { campaignLinks: [{ domains: ['acme.org'], parameters: ['?utm_source'] }] },
      'campaignLinks.0.parameters.0',
      'Write one like “utm_campaign”',
    ],
    [
      { campaignLinks: [{ domain: ['acme.org'], parameters: ['utm_source'] }] },
      'campaignLinks.0.domain',
      'Did you mean “domains”?',
    ],
    [
      { housePhrases: [{ ...sound.housePhrases[0], phrase: [] }] },
      'housePhrases.0.phrase',
      '“phrases”?',
    ],
  ])('is described in plain words: %j', (change, path, words) => {
    expect(saidOf(change)[path]).toContain(words);
  });

  it('is reported together with those of examples and rules', () => {
    const [house] = sound.housePhrases;
    const change = {
      team: '',
      levels: { 'hard-sel': 'off' },
      housePhrases: [{ ...house, quiet: ['Cheap it is.'] }],
    };
    expect(Object.keys(saidOf(change))).toEqual([
      'team',
      'housePhrases.0.quiet.0',
      'levels.hard-sel',
    ]);
  });

  it('is reported with its line, in the order of the lines', () => {
    const json = JSON.stringify({ ...sound, team: 7, levels: { 'hard-sell': 'loud' } }, null, 2);
    expect(readPolicyFile(json).problems?.map(({ line, path }) => [line, path])).toEqual([
      [3, 'team'],
      [5, 'levels.hard-sell'],
    ]);
  });

  it.each([
    ['{\n  "version": 1,\n  "team": "Acme",\n}', 4],
    ['{\n  "version": 1\n  "team": "Acme"\n}', 3],
    ['{\n  "version": 1,\n  "team": "Acme"\n', 3],
  ])('reports the line of a JSON syntax error: %j', (json, line) => {
    expect(readPolicyFile(json).problems).toMatchObject([{ path: '', line }]);
  });

  it.each([
    ['', 'The file is empty.'],
    ['\uFFFD\uFFFD{\0"\0', 'Save it again with the encoding UTF-8.'],
    ['"text"', 'A policy is a group in braces'],
  ])('says what a file is if it is not a policy: %j', (json, words) => {
    expect(wordsOf(readPolicyFile(json).problems?.[0])).toContain(words);
  });

  it('accepts a file with a byte order mark', () => {
    expect(readPolicyFile(`\uFEFF${JSON.stringify(sound)}`).policy).toBeDefined();
  });
});

describe('readPolicyFile', () => {
  const read = (value: unknown) => readPolicyFile(JSON.stringify(value));

  it('accepts all existing rules, and the policy’s own house phrases', () => {
    const levels = Object.fromEntries(rules.map(({ id }) => [id, 'tip']));
    const accounts = { harbour_deals: { levels: { 'house-no-cheap': 'off' } } };
    expect(read({ ...sound, levels, accounts }).problems).toBeUndefined();
  });

  it('refuses unknown rules, each with its path and the nearest existing one', () => {
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
    for (const [i, words] of near.entries()) expect(wordsOf(problems?.[i])).toContain(words);
  });

  it('refuses what readPolicy does', () => {
    expect(read({ ...sound, team: '' }).problems?.map(({ path }) => path)).toEqual(['team']);
  });
});

describe('the features of version 2', () => {
  const phrase = {
    id: 'risk',
    when: ['growth fund'],
    must: ['capital at risk'],
    message: 'The risk line is missing.',
    speaks: ['Our growth fund turns five.'],
    quiet: ['Our growth fund turns five. Capital at risk.'],
  };
  const base = { version: POLICY_VERSION, team: 'Acme' };
  const pathsOf = (value: unknown) => problemsOf(value)?.map(({ path }) => path);

  it('are not applied to a policy of version 1, whose phrases are matched exactly', () => {
    const { policy } = readPolicy(JSON.stringify({ ...sound, version: 1 }));
    expect(policy?.version).toBe(POLICY_VERSION);
    expect(policy?.housePhrases?.[0]?.forms).toBe('as-written');
  });

  it('include required phrases and quiet days', () => {
    const { policy } = readPolicy(
      JSON.stringify({
        ...base,
        requiredPhrases: [phrase],
        quietDays: [{ from: '2026-12-24', to: '2026-12-26', reason: 'Holidays' }],
        accounts: { acme: { quietDays: [{ from: '2027-02-01', reason: 'Mourning' }] } },
      }),
    );
    expect(policy?.requiredPhrases?.[0]?.level).toBe('consider');
    expect(policy?.accounts?.['acme']?.quietDays).toHaveLength(1);
  });

  it.each<[what: string, fields: Readonly<Record<string, unknown>>, paths: string[]]>([
    ['an empty must', { requiredPhrases: [{ ...phrase, must: [] }] }, ['requiredPhrases.0.must']],
    [
      'a pattern that stands everywhere',
      { requiredPhrases: [{ ...phrase, when: ['* *'] }] },
      ['requiredPhrases.0.when.0'],
    ],
    [
      'a range that ends before it begins',
      { quietDays: [{ from: '2026-12-26', to: '2026-12-24', reason: 'Holidays' }] },
      ['quietDays.0.to'],
    ],
    [
      'a day that there is not',
      { accounts: { acme: { quietDays: [{ from: '2026-02-30', reason: 'x' }] } } },
      ['accounts.acme.quietDays.0.from'],
    ],
    [
      'a time zone that there is not',
      { accounts: { acme: { timeZone: 'Europe/Atlantis' } } },
      ['accounts.acme.timeZone'],
    ],
    [
      'a domain with its protocol',
      { campaignLinks: [{ domains: ['https://acme.org'], parameters: ['utm_source'] }] },
      ['campaignLinks.0.domains.0'],
    ],
    [
      'no parameter and a domain that is none',
      { campaignLinks: [{ domains: ['acme'], parameters: [] }] },
      ['campaignLinks.0.domains.0', 'campaignLinks.0.parameters'],
    ],
    [
      'a parameter with a space',
      { campaignLinks: [{ domains: ['acme.org'], parameters: ['utm source'] }] },
      ['campaignLinks.0.parameters.0'],
    ],
    [
      'an addition that does not help',
      { requiredPhrases: [{ ...phrase, add: 'Be careful.' }] },
      ['requiredPhrases.0.add'],
    ],
    [
      'an addition that has the words in capitals which must not be',
      { requiredPhrases: [{ ...phrase, matchCase: true, quiet: [], add: 'CAPITAL AT RISK.' }] },
      ['requiredPhrases.0.add'],
    ],
    [
      'examples that are not so',
      { requiredPhrases: [{ ...phrase, speaks: ['Tea.'], quiet: ['A growth fund.'] }] },
      ['requiredPhrases.0.speaks.0', 'requiredPhrases.0.quiet.0'],
    ],
    [
      'an id that a house phrase has',
      { housePhrases: sound.housePhrases, requiredPhrases: [{ ...phrase, id: 'no-cheap' }] },
      ['requiredPhrases.0.id'],
    ],
  ])('names %s with its path', (_, fields, paths) => {
    expect(pathsOf({ ...base, ...fields })).toEqual(paths);
  });

  it.each([
    [{ from: '2026-12-26', to: '2026-12-24' }, ['fault.day-order']],
    [{ from: '2026-02-30' }, ['fault.no-day', 'fault.write-day']],
    [{ to: '2026-12-24' }, ['fault.missing', 'fault.write-day']],
  ])('says what is wrong with the quiet span %j', (span, keys) => {
    const json = JSON.stringify({ ...base, quietDays: [{ ...span, reason: 'Holidays' }] });
    const [problem] = readPolicyFile(json).problems ?? [];
    expect(problem?.says.map(({ key }) => key)).toEqual(keys);
  });
});
