import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPost } from '@/lib/history/schema';
import type { PageDraft } from '@/lib/messages/protocol';
import { policySchema } from '@/lib/settings/policy';
import { readSuppressionCounts } from '@/lib/settings/suppression-counts';
import { eventually } from '@/tests/eventually';
import { begging, createStores, draft, NOW, selling, type TestStores } from '@/tests/stores';
import { carryOut } from './carry-out';
import { explainDraft, reviewDraft } from './review-draft';

let stores: TestStores;
beforeEach(() => {
  stores = createStores();
});

const rulesOn = async (text: string, handle?: string) =>
  (await reviewDraft(stores, draft(text, handle))).hints.map(({ rule }) => rule);

it('explains a draft rule by rule, with the settings of the account', async () => {
  const lines = await explainDraft(stores, draft(begging));
  expect(lines).toContain('retweet-request (consider) spoke');
  expect(lines).toContain('“Please RT” at 36–45');
  expect(lines).toMatch(/^Not concerned: .*\bshouting\b/m);
});

describe('a review', () => {
  it('is in the language of the page, or in the chosen one', async () => {
    const inLanguages = async (...languages: string[]) => {
      const { hints, panel } = await reviewDraft(stores, { ...draft(begging), languages });
      return [panel.locale, panel.texts.undo, hints[0]?.title];
    };
    expect(await inLanguages('tlh', 'de-CH', 'fr')).toEqual([
      'de',
      'Rückgängig',
      'Bitte um Reposts',
    ]);
    expect(await inLanguages('nl')).toEqual(['en', undefined, 'Asking for reposts']);
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'language', language: 'ja' },
    });
    expect(await inLanguages('de')).toEqual(['ja', '元に戻す', 'リポストのお願い']);
    expect(stores.report).not.toHaveBeenCalled();
  });

  it('uses the profile of the posting account', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'deals', profile: 'broadcast' },
    });
    expect(await rulesOn(selling, 'acme')).toContain('hard-sell');
    expect(await rulesOn(selling, 'deals')).toEqual([]);
    expect((await reviewDraft(stores, draft(selling, 'deals'))).profile).toBe('broadcast');
  });

  it('includes praise unless it is switched off or the draft asks for something', async () => {
    const kind = 'What do you plant when the frost is over?';
    const praiseOn = async (text: string) =>
      (await reviewDraft(stores, draft(text))).praise?.id ?? null;
    expect(await praiseOn(kind)).toBe('honest-question');
    expect(await praiseOn(`${kind} Please RT!`)).toBeNull();
    await carryOut(stores, { type: 'change-settings', change: { type: 'praise', on: false } });
    expect(await praiseOn(kind)).toBeNull();
  });

  it('omits what is ignored or allowed on the account, and only there', async () => {
    const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
    await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
    await carryOut(stores, {
      type: 'change-settings',
      change: {
        type: 'edit-account',
        account: 'beta',
        change: { allowedPhrases: ['please rt'] },
      },
    });
    expect(await rulesOn(begging, 'acme')).toEqual([]);
    expect(await rulesOn(begging, 'beta')).toEqual([]);
    expect(await rulesOn(begging, 'gamma')).toEqual(['retweet-request']);
  });

  it('uses the given policy, only in a trial', async () => {
    const policy = policySchema.parse({
      version: 2,
      team: 'Acme',
      levels: { 'retweet-request': 'off' },
    });
    const tried = { ...draft(begging), policy };
    const rulesIn = async (each: PageDraft) =>
      (await reviewDraft(stores, each)).hints.map(({ rule }) => rule);
    expect(await rulesIn({ ...tried, id: null })).toEqual([]);
    expect(await rulesIn(tried)).toEqual(['retweet-request']);
  });

  it('hints at other words if only some are ignored', async () => {
    const both = `${begging} Everybody, please retweet our new menu.`;
    const ignore = { account: 'acme', rule: 'retweet-request', since: NOW };
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'ignore', ignore: { ...ignore, id: '1', phrase: 'Please RT' } },
    });
    const { hints } = await reviewDraft(stores, draft(both));
    expect(hints.map(({ quote }) => quote)).toEqual([expect.stringContaining('please retweet')]);
    await eventually(async () =>
      expect(await readSuppressionCounts()).toEqual({ 1: { times: 1, last: NOW } }),
    );
  });

  it('lets only the team allow words against its own rules', async () => {
    const greeting = 'Hey guys, the bakery opens at nine today.';
    const allowedPhrases = ['hey guys'];
    const house = {
      id: 'no-guys',
      phrases: ['hey guys'],
      message: 'Some are none.',
      speaks: ['Hey guys!'],
    };
    const policy = policySchema.parse({ version: 2, team: 'Acme', housePhrases: [house] });
    await carryOut(stores, { type: 'set-policy', policy });
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'edit-account', account: 'acme', change: { allowedPhrases } },
    });
    expect(await rulesOn(greeting)).toEqual(['house-no-guys']);
    await carryOut(stores, { type: 'set-policy', policy: { ...policy, allowedPhrases } });
    expect(await rulesOn(greeting)).toEqual([]);
  });

  it('counts how often an ignore hid a hint', async () => {
    const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
    await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
    await rulesOn(begging, 'acme');
    await rulesOn(`${begging} See you`, 'acme');
    await rulesOn(begging, 'gamma');
    await eventually(async () =>
      expect(await readSuppressionCounts()).toEqual({ 1: { times: 1, last: NOW } }),
    );
  });

  it('counts nothing in a trial', async () => {
    for (const [id, rule] of [
      ['1', 'retweet-request'],
      ['2', 'hard-sell'],
    ] as const) {
      const ignore = { id, account: 'acme', rule, phrase: null, since: NOW };
      await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
    }
    expect((await reviewDraft(stores, { ...draft(begging), id: null })).hints).toEqual([]);
    await rulesOn(selling, 'acme');
    await eventually(async () =>
      expect(await readSuppressionCounts()).toEqual({ 2: { times: 1, last: NOW } }),
    );
  });

  it('has no hints on an account without coaching', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'edit-account', account: 'acme', change: { enabled: false } },
    });
    expect(await rulesOn(begging, 'acme')).toEqual([]);
    expect(await rulesOn(begging, 'beta')).toEqual(['retweet-request']);
  });

  it('has no hints during a pause of the coach, and has them again afterwards', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'pause', until: NOW + 1000 },
    });
    expect(await reviewDraft(stores, draft(begging))).toMatchObject({ hints: [], muted: true });
    stores.clock.now = NOW + 1000;
    expect(await rulesOn(begging)).toEqual(['retweet-request']);
  });

  it("applies a team's policy: levels, and its own phrases with their fix", async () => {
    const policy = policySchema.parse({
      version: 2,
      team: 'Acme',
      levels: { 'retweet-request': 'off' },
      housePhrases: [
        {
          id: 'no-guys',
          phrases: ['hey guys'],
          message: '“{quote}” leaves out half of the readers.',
          replacement: 'hey all',
          speaks: ['Hey guys, we open at nine.'],
          quiet: ['Hey all, we open at nine.'],
        },
      ],
    });
    await carryOut(stores, { type: 'set-policy', policy });
    const { hints } = await reviewDraft(
      stores,
      draft('Hey guys, our winter fair on Elm Road opens on Saturday. Please RT!'),
    );
    expect(hints.map(({ rule }) => rule)).toEqual(['house-no-guys']);
    expect(hints[0]?.message).toBe('“Hey guys” leaves out half of the readers.');
    expect(hints[0]?.fixes[0]).toMatchObject({ start: 0, end: 8, text: 'Hey all' });
    await carryOut(stores, { type: 'set-policy', policy: null });
    expect(await rulesOn(begging)).toEqual(['retweet-request']);
  });
});

it('does not show another rule’s hint on ignored words', async () => {
  const before = await rulesOn(`${begging} Tag a friend who bakes!`);
  expect(before).toEqual(expect.arrayContaining(['retweet-request', 'contact-request']));
  const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
  await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
  const after = await rulesOn(`${begging} Tag a friend who bakes!`);
  expect(after).toEqual(before.filter((rule) => rule !== 'retweet-request'));
});

describe('words with findings of two rules', () => {
  const shouted = 'Our harvest fair opens at noon. BUY YOUR TICKETS NOW BEFORE THEY ARE ALL GONE!';
  const ignoring = async (phrase: string | null) => {
    const ignore = { id: '1', account: 'acme', rule: 'hard-sell', phrase, since: NOW };
    await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
  };

  it('get one hint, the more important', async () => {
    expect(await rulesOn(shouted)).toEqual(['hard-sell']);
  });

  it('get none if the words are ignored', async () => {
    const { hints } = await reviewDraft(stores, draft(shouted));
    await ignoring(hints[0]!.quote);
    const after = await reviewDraft(stores, draft(shouted));
    expect(after.hints).toEqual([]);
    expect(after.ignored).toBe(1);
  });

  it('get the other hint if the rule is off', async () => {
    await ignoring(null);
    expect(await rulesOn(shouted)).toEqual(['shouting']);
  });
});

describe('feedback', () => {
  const ignoredOnce = {
    at: NOW - 1000,
    surface: 'post',
    kind: 'ask',
    question: false,
    hints: [{ rule: 'retweet-request', outcome: 'ignored' }],
    fingerprint: [],
    links: [],
    parts: [],
  } satisfies StoredPost;

  it('offers to turn a rule off that was ignored twice before on that account', async () => {
    const posts = [ignoredOnce, { ...ignoredOnce, at: NOW - 2000 }];
    await carryOut(stores, { type: 'restore-histories', histories: { acme: { salt: 1, posts } } });
    expect((await reviewDraft(stores, draft(begging, 'acme'))).passedOver).toEqual([
      'retweet-request',
    ]);
    expect((await reviewDraft(stores, draft(begging, 'beta'))).passedOver).toEqual([]);
    expect((await reviewDraft(stores, draft('Doors open at noon.', 'acme'))).passedOver).toEqual(
      [],
    );
  });

  it('offers nothing that the team’s policy forbids', async () => {
    const posts = [ignoredOnce, { ...ignoredOnce, at: NOW - 2000 }];
    await carryOut(stores, { type: 'restore-histories', histories: { acme: { salt: 1, posts } } });
    expect((await reviewDraft(stores, draft(begging))).locked).toEqual([]);
    const policy = policySchema.parse({
      version: 2,
      team: 'Acme',
      levels: { 'retweet-request': 'tip', 'hard-sell': 'tip' },
    });
    await carryOut(stores, { type: 'set-policy', policy });
    const { locked, passedOver } = await reviewDraft(stores, draft(begging));
    expect(locked).toEqual(['retweet-request']);
    expect(passedOver).toEqual([]);
  });

  it('says which accounts have a profile that the team’s policy sets', async () => {
    const policy = policySchema.parse({
      version: 2,
      team: 'Acme',
      accounts: { acme: { profile: 'support' } },
    });
    await carryOut(stores, { type: 'set-policy', policy });
    const ofTeam = await reviewDraft(stores, draft(begging, 'acme'));
    expect(ofTeam).toMatchObject({ profile: 'support', profileLocked: true });
    const own = await reviewDraft(stores, draft(begging, 'beta'));
    expect(own).toMatchObject({ profile: null, profileLocked: false });
  });

  it('explains hints to newcomers at once', async () => {
    expect((await reviewDraft(stores, draft(begging))).explain).toEqual([]);
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'acme', profile: 'newcomer' },
    });
    expect((await reviewDraft(stores, draft(begging))).explain).toEqual(['retweet-request']);
  });
});
