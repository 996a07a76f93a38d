import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { rules } from '@/lib/catalogue';
import type { LessonId } from '@/lib/copy/lesson-index';
import { createRecorder } from '@/lib/history/recorder';
import type { StoredPost } from '@/lib/history/schema';
import { readHistory } from '@/lib/history/store';
import { createProgressWriter, readProgress } from '@/lib/lessons/progress';
import type { PageDraft } from '@/lib/messages/protocol';
import { fault } from '@/lib/settings/fault';
import { policySchema } from '@/lib/settings/policy';
import { livePolicy } from '@/lib/settings/policy-store';
import { defaultSettings } from '@/lib/settings/schema';
import { liveSettings, readSettings } from '@/lib/settings/store';
import { createSuppressionCounter, readSuppressionCounts } from '@/lib/settings/suppression-counts';
import { createSettingsWriter } from '@/lib/settings/writer';
import { eventually } from '@/tests/eventually';
import { carryOut } from './carry-out';
import { explainDraft, reviewDraft } from './review-draft';
import type { Stores } from './stores';
import { tryPhrases } from './try-phrases';

const NOW = Date.UTC(2026, 5, 1, 12);
const DAY = 24 * 60 * 60 * 1000;
let stores: Stores;
let clock = NOW;
const report = vi.fn<(error: Error) => void>();
const openLesson = vi.fn<(lesson: LessonId) => Promise<void>>(async () => {});

beforeEach(() => {
  const { signal } = new AbortController();
  clock = NOW;
  stores = {
    settings: liveSettings(signal),
    policy: livePolicy(tryPhrases, vi.fn(), signal),
    history: readHistory,
    settingsWriter: createSettingsWriter(),
    recorder: createRecorder(),
    suppressionCounter: createSuppressionCounter(),
    progress: createProgressWriter(),
    openLesson,
    openOptions: async () => {},
    now: () => clock,
    report,
  };
});

const draft = (text: string, handle: string | null = 'acme'): PageDraft => ({
  id: 'a-draft',
  text,
  handle,
  surroundings: { surface: 'post', media: [] },
});
const rulesOn = async (text: string, handle?: string) =>
  (await reviewDraft(stores, draft(text, handle))).hints.map(({ rule }) => rule);
const begging = 'Our fair opens at noon on Saturday. Please RT!';
const selling = 'Buy our new kettle now, 40% off ends tonight!';

it('is explained rule by rule, by the manners of the account', async () => {
  const lines = await explainDraft(stores, draft(begging));
  expect(lines).toContain('retweet-request (consider) spoke');
  expect(lines).toMatch(/found +“Please RT” 36–45, /);
  expect(lines).toMatch(/shouting \(\w+\) stayed silent/);
});

describe('a review', () => {
  it('is put in the language of the page, or in the one that is chosen', async () => {
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
    expect(report).not.toHaveBeenCalled();
  });

  it('goes by the profile of the account that posts', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'deals', profile: 'broadcast' },
    });
    expect(await rulesOn(selling, 'acme')).toContain('hard-sell');
    expect(await rulesOn(selling, 'deals')).toEqual([]);
    expect((await reviewDraft(stores, draft(selling, 'deals'))).profile).toBe('broadcast');
  });

  it('says what works until that is switched off, and not beside an ask', async () => {
    const kind = 'What do you plant when the frost is over?';
    const praiseOn = async (text: string) =>
      (await reviewDraft(stores, draft(text))).praise?.id ?? null;
    expect(await praiseOn(kind)).toBe('honest-question');
    expect(await praiseOn(`${kind} Please RT!`)).toBeNull();
    await carryOut(stores, { type: 'change-settings', change: { type: 'praise', on: false } });
    expect(await praiseOn(kind)).toBeNull();
  });

  it('keeps quiet about what is ignored or allowed on the account, and only there', async () => {
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

  it('goes by a policy that is tried, in a trial only', async () => {
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

  it('goes on to other words where only some are ignored', async () => {
    const both = `${begging} Everybody, please retweet our new menu.`;
    const ignore = { account: 'acme', rule: 'retweet-request', since: NOW };
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'ignore', ignore: { ...ignore, id: '1', phrase: 'Please RT' } },
    });
    const { hints } = await reviewDraft(stores, draft(both));
    expect(hints.map(({ quote }) => quote)).toEqual([expect.stringContaining('please retweet')]);
    await eventually(async () =>
      expect(await readSuppressionCounts()).toEqual({ 1: { times: 1, last: clock } }),
    );
  });

  it('lets nobody but the team allow words against its own rules', async () => {
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

  it('counts what an ignore kept away', async () => {
    const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
    await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
    await rulesOn(begging, 'acme');
    await rulesOn(`${begging} See you`, 'acme');
    await rulesOn(begging, 'gamma');
    await eventually(async () =>
      expect(await readSuppressionCounts()).toEqual({ 1: { times: 1, last: clock } }),
    );
  });

  it('counts nothing that is only tried out', async () => {
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
      expect(await readSuppressionCounts()).toEqual({ 2: { times: 1, last: clock } }),
    );
  });

  it('is silent on an account that is not to be coached', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'edit-account', account: 'acme', change: { enabled: false } },
    });
    expect(await rulesOn(begging, 'acme')).toEqual([]);
    expect(await rulesOn(begging, 'beta')).toEqual(['retweet-request']);
  });

  it('is silent while the coach is paused, and speaks again after', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'pause', until: NOW + 1000 },
    });
    expect(await reviewDraft(stores, draft(begging))).toMatchObject({ hints: [], muted: true });
    clock = NOW + 1000;
    expect(await rulesOn(begging)).toEqual(['retweet-request']);
  });

  it('reads a team policy: levels, and its own phrases with their fix', async () => {
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

it('uncovers no other rule’s hint when one is ignored', async () => {
  const before = await rulesOn(`${begging} Tag a friend who bakes!`);
  expect(before).toEqual(expect.arrayContaining(['retweet-request', 'contact-request']));
  const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
  await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
  const after = await rulesOn(`${begging} Tag a friend who bakes!`);
  expect(after).toEqual(before.filter((rule) => rule !== 'retweet-request'));
});

describe('words that two rules have something to say of', () => {
  const shouted = 'Our harvest fair opens at noon. BUY YOUR TICKETS NOW BEFORE THEY ARE ALL GONE!';
  const ignoring = async (phrase: string | null) => {
    const ignore = { id: '1', account: 'acme', rule: 'hard-sell', phrase, since: NOW };
    await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
  };

  it('get one hint, the weightier', async () => {
    expect(await rulesOn(shouted)).toEqual(['hard-sell']);
  });

  it('get none where the words are ignored', async () => {
    const { hints } = await reviewDraft(stores, draft(shouted));
    await ignoring(hints[0]!.quote);
    const after = await reviewDraft(stores, draft(shouted));
    expect(after.hints).toEqual([]);
    expect(after.ignored).toBe(1);
  });

  it('get the other where the rule is off', async () => {
    await ignoring(null);
    expect(await rulesOn(shouted)).toEqual(['shouting']);
  });
});

describe('a post that was sent', () => {
  const send = (text: string, handle = 'acme') =>
    carryOut(stores, {
      type: 'record-post',
      handle,
      text,
      surroundings: { surface: 'post', media: [] },
      hints: [],
    });

  it('is remembered by its kind', async () => {
    for (const text of [selling, begging, 'Which of these two labels reads better?']) {
      await send(text);
    }
    const { posts } = await readHistory('acme');
    expect(posts.map(({ kind }) => kind)).toEqual(['give', 'ask', 'sell']);
    expect(posts.map(({ question }) => question)).toEqual([true, false, false]);
  });

  it('is known by its link, of which only a print is kept', async () => {
    const opens = 'Forty drinking fountains are on the new map: https://acme.org/map?utm_source=x';
    await send(opens);
    expect(JSON.stringify(await readHistory('acme'))).not.toMatch(/acme\.org|fountain/);
    const again = 'In case you missed it: acme.org/map';
    expect(await rulesOn(again)).toContain('repeated-link');
    expect(await rulesOn(again, 'other')).not.toContain('repeated-link');
    expect(await rulesOn('In case you missed it: acme.org/bus')).not.toContain('repeated-link');
    expect(await rulesOn(opens)).toEqual(['repeated-post']);
    for (let i = 0; i < 10; i++)
      await send(`Bench number ${i} by the mill has a view of the weir.`);
    expect(await rulesOn(again)).not.toContain('repeated-link');
  });

  it('counts as selling on an account that hears no hint about it', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'deals', profile: 'broadcast' },
    });
    await send(selling, 'deals');
    expect((await readHistory('deals')).posts[0]?.kind).toBe('sell');
  });

  it('is neither an ask nor a sale in a language that is not read', async () => {
    await send('Por favor, haz retweet: la panadería abre mañana a las nueve.');
    await send('Unser neuer Kessel, heute nur halb so teuer, jetzt kaufen!');
    await send('¿Qué plantan ustedes después de la helada?');
    const { posts } = await readHistory('acme');
    expect(posts.map(({ kind }) => kind)).toEqual(['give', 'talk', 'talk']);
  });

  it('is remembered also when a rule throws, which is reported', async () => {
    const broken = rules.find(({ id }) => id === 'hard-sell')!;
    vi.spyOn(broken, 'check').mockImplementation(() => {
      throw new RangeError('out of luck');
    });
    await send(begging);
    expect((await readHistory('acme')).posts).toMatchObject([{ kind: 'ask' }]);
    expect(report.mock.calls).toEqual([
      [new Error('The rule hard-sell failed: RangeError: out of luck')],
    ]);
  });

  it('is not remembered when the user wants no history', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'keep-history', keep: false },
    });
    await send(begging);
    expect((await readHistory('acme')).posts).toEqual([]);
  });
});

describe('posts of the profile page', () => {
  const seed = () =>
    carryOut(stores, {
      type: 'seed-history',
      handle: 'acme',
      posts: [
        { at: NOW - 1000, surface: 'reply', text: 'It opens at nine.' },
        { at: NOW - DAY, surface: 'post', text: selling },
        { at: NOW - 2 * DAY, surface: 'post', text: begging },
        { at: NOW - 3 * DAY, surface: 'post', text: 'Which of these two labels reads better?' },
        { at: NOW - 4 * DAY, surface: 'post', text: '' },
      ],
    });

  it('are counted by their kind, without their words', async () => {
    await seed();
    const { posts } = await readHistory('acme');
    expect(posts.map(({ kind }) => kind)).toEqual(['give', 'sell', 'ask', 'give', 'talk']);
    expect(posts.map(({ surface }) => surface === 'reply')).toEqual([
      true,
      ...Array(4).fill(false),
    ]);
    expect(posts.map(({ question }) => question)).toEqual([false, false, false, true, false]);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/kettle|fair/i);
  });

  it('have the history read once, however many they are', async () => {
    const read = vi.spyOn(browser.storage.local, 'get');
    const posts = Array.from({ length: 100 }, (_, i) => ({
      at: NOW - i * DAY,
      surface: 'post' as const,
      text: `Day ${i} of the sourdough diary.`,
    }));
    await carryOut(stores, { type: 'seed-history', handle: 'acme', posts });
    const reads = read.mock.calls.filter(([key]) => key === 'history:acme');
    expect(reads).toHaveLength(1);
    expect((await readHistory('acme')).posts).toHaveLength(100);
  });

  it('make the next ask firmer, but are neither repeats nor heeded or ignored hints', async () => {
    await seed();
    const { hints, passedOver } = await reviewDraft(stores, draft(begging));
    expect(hints.map(({ rule }) => rule)).toEqual(['retweet-request']);
    expect(hints[0]?.message).toMatch(/second/i);
    expect(passedOver).toEqual([]);
  });

  it('are not counted when the user wants no history', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'keep-history', keep: false },
    });
    await seed();
    expect((await readHistory('acme')).posts).toEqual([]);
  });
});

it('wipes everything that is stored', async () => {
  await carryOut(stores, {
    type: 'change-settings',
    change: { type: 'choose-profile', account: 'acme', profile: 'support' },
  });
  const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
  await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
  await carryOut(stores, {
    type: 'set-policy',
    policy: policySchema.parse({ version: 2, team: 'A' }),
  });
  await carryOut(stores, {
    type: 'record-post',
    handle: 'acme',
    text: begging,
    surroundings: { surface: 'post', media: [] },
    hints: [],
  });
  await rulesOn(begging, 'acme');
  await carryOut(stores, { type: 'wipe-all' });
  expect((await readSettings()).value).toEqual(defaultSettings);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('wipes the settings of a newer build', async () => {
  await browser.storage.sync.set({ settings: { version: 99, enabled: false } });
  await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
  await carryOut(stores, { type: 'wipe-all' });
  expect(await readSettings()).toEqual({ value: defaultSettings, repairs: [], isNewer: false });
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('wipes what it can when something cannot be wiped, and says so', async () => {
  await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA'));
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'));
  await expect(carryOut(stores, { type: 'wipe-all' })).rejects.toMatchObject({
    says: [fault('fault.not-all-deleted'), fault('fault.settings-not-taken')],
  });
  expect(await readProgress()).toEqual({ lessons: [] });
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
  } satisfies StoredPost;

  it('offers to turn a rule off when it was ignored twice before, on that account', async () => {
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

  it('explains to newcomers', async () => {
    expect((await reviewDraft(stores, draft(begging))).explain).toEqual([]);
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'acme', profile: 'newcomer' },
    });
    expect((await reviewDraft(stores, draft(begging))).explain).toEqual(['retweet-request']);
  });
});

describe('the lessons', () => {
  it('are opened where a page cannot', async () => {
    await carryOut(stores, { type: 'open-lesson', lesson: 'asking' });
    expect(openLesson).toHaveBeenLastCalledWith('asking');
  });

  it('are remembered until they start anew, or everything is wiped', async () => {
    await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
    expect(await readProgress()).toEqual({ lessons: ['tone'] });
    await carryOut(stores, { type: 'reset-progress' });
    expect(await readProgress()).toEqual({ lessons: [] });
    await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
    await carryOut(stores, { type: 'wipe-all' });
    expect(await readProgress()).toEqual({ lessons: [] });
  });
});
