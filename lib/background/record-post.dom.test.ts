import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { rules } from '@/lib/catalogue';
import type { PastPost, Surface } from '@/lib/engine/context';
import { readHistory } from '@/lib/history/store';
import { begging, createStores, DAY, draft, NOW, selling, type TestStores } from '@/tests/stores';
import { carryOut } from './carry-out';
import { reviewDraft } from './review-draft';

/** In milliseconds. */
const HOUR = DAY / 24;

let stores: TestStores;
beforeEach(() => {
  stores = createStores();
});

const rulesOn = async (text: string, handle?: string) =>
  (await reviewDraft(stores, draft(text, handle))).hints.map(({ rule }) => rule);

describe('a post that was sent', () => {
  interface Sending {
    readonly handle?: string;
    readonly opened?: string;
    readonly hints?: PastPost['hints'];
    readonly surface?: Surface;
  }
  const send = (
    text: string | readonly string[],
    { handle = 'acme', opened, hints = [], surface = 'post' }: Sending = {},
  ) =>
    carryOut(stores, {
      type: 'record-post',
      handle,
      texts: [text].flat(),
      opened,
      surroundings: { surface, media: [] },
      hints,
    });

  it('is recorded with its kind', async () => {
    for (const text of [selling, begging, 'Which of these two labels reads better?']) {
      await send(text);
    }
    const { posts } = await readHistory('acme');
    expect(posts.map(({ kind }) => kind)).toEqual(['give', 'ask', 'sell']);
    expect(posts.map(({ question }) => question)).toEqual([true, false, false]);
  });

  it('is recognised by its link, of which only a fingerprint is kept', async () => {
    const opens = 'Forty drinking fountains are on the new map: https://acme.org/map?utm_source=x';
    await send(opens);
    expect(JSON.stringify(await readHistory('acme'))).not.toMatch(/acme\.org|fountain/);
    const again = 'In case you missed it: acme.org/map';
    // It may still be edited.
    expect(await rulesOn(opens)).toEqual([]);
    stores.clock.now += DAY;
    expect(await rulesOn(again)).toContain('repeated-link');
    expect(await rulesOn(again, 'other')).not.toContain('repeated-link');
    expect(await rulesOn('In case you missed it: acme.org/bus')).not.toContain('repeated-link');
    expect(await rulesOn(opens)).toEqual(['repeated-post']);
    for (let i = 0; i < 10; i++)
      await send(`Bench number ${i} by the mill has a view of the weir.`);
    expect(await rulesOn(again)).not.toContain('repeated-link');
  });

  describe('and is opened again within the hour', () => {
    const levelOn = async (text: string, opened?: string) => {
      const { hints } = await reviewDraft(stores, { ...draft(text), opened });
      return hints.find(({ rule }) => rule === 'retweet-request')?.message;
    };
    const edited = `${begging} Bring a hat.`;

    it('is counted once, with the hints of both versions', async () => {
      const asked = { rule: 'retweet-request', outcome: 'sent-anyway' } as const;
      await send(begging, { hints: [asked, { rule: 'shouting', outcome: 'mended' }] });
      stores.clock.now += HOUR / 2;
      const mended = { rule: 'retweet-request', outcome: 'mended' } as const;
      const now = 'Our fair opens at noon.';
      await send(now, { opened: begging, hints: [mended] });
      const both = { at: stores.clock.now, kind: 'talk', hints: [mended, { rule: 'shouting' }] };
      expect((await readHistory('acme')).posts).toMatchObject([both]);
    });

    it('is no second request', async () => {
      const alone = await levelOn(edited);
      await send(begging);
      stores.clock.now += HOUR / 2;
      expect(await levelOn(edited, begging)).toBe(alone);
      expect(await levelOn(edited)).not.toBe(alone);
      stores.clock.now += HOUR;
      expect(await levelOn(edited, begging)).not.toBe(alone);
    });

    describe('as a part of a thread', () => {
      const parts = ['Our fair opens at noon.', 'Bring a hat and a friend.', begging];

      it('does not count again, and keeps what the other parts are', async () => {
        const asked = { rule: 'retweet-request', outcome: 'sent-anyway' } as const;
        await send(parts, { hints: [asked] });
        stores.clock.now += HOUR / 4;
        const mended = { rule: 'shouting', outcome: 'mended' } as const;
        await send('Our fair opens at one.', { opened: parts[0], hints: [mended] });
        await send('Our fair opens at two.', { opened: 'Our fair opens at one.' });
        await send('Bring a hat.', { opened: parts[1] });
        const { posts } = await readHistory('acme');
        expect(posts).toMatchObject([{ kind: 'ask', hints: [mended, asked] }]);
      });

      it('is judged anew if no other part has words', async () => {
        await send([begging, '']);
        await send(parts[0]!, { opened: begging });
        expect((await readHistory('acme')).posts).toMatchObject([{ kind: 'talk' }]);
      });

      it('is not confused with a thread that begins alike', async () => {
        for (let count = 0; count < 2; count++) await send(parts, { opened: parts[0] });
        expect((await readHistory('acme')).posts).toHaveLength(2);
      });

      it('is no second request', async () => {
        const alone = await levelOn(edited);
        await send(parts);
        stores.clock.now += HOUR / 2;
        expect(await levelOn(edited, begging)).toBe(alone);
        expect(await levelOn(edited)).not.toBe(alone);
      });
    });

    it('is not confused with one that was written anew or is answered alike', async () => {
      const series = [1, 2].map((lot) => `Lot ${lot} of our sale is a lamp. Please RT!`);
      for (const text of series) await send(text);
      await send('A lamp is left.', { opened: 'A lamp is left' });
      const said = 'Sorry about the wait: your parcel leaves the shop today.';
      for (let count = 0; count < 2; count++) {
        await send(said, { opened: said, surface: 'reply' });
      }
      expect((await readHistory('acme')).posts).toHaveLength(5);
    });
  });

  it('counts as selling even on an account without hints about it', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'deals', profile: 'broadcast' },
    });
    await send(selling, { handle: 'deals' });
    expect((await readHistory('deals')).posts[0]?.kind).toBe('sell');
  });

  it('in a language that no rule reads is neither an ask nor a sale', async () => {
    await send('Por favor, haz retweet: la panadería abre mañana a las nueve.');
    await send('Unser neuer Kessel, heute nur halb so teuer, jetzt kaufen!');
    await send('¿Qué plantan ustedes después de la helada?');
    await send('Las tazas ya están en la tienda del puerto, «our new mugs», de verde y de azul.');
    const { posts } = await readHistory('acme');
    expect(posts.map(({ kind }) => kind)).toEqual(['talk', 'give', 'talk', 'talk']);
  });

  it('is recorded even if a rule throws, which is reported', async () => {
    const broken = rules.find(({ id }) => id === 'hard-sell')!;
    vi.spyOn(broken, 'check').mockImplementation(() => {
      throw new RangeError('out of luck');
    });
    await send(begging);
    expect((await readHistory('acme')).posts).toMatchObject([{ kind: 'ask' }]);
    expect(stores.report.mock.calls).toEqual([
      [new Error('The rule hard-sell failed: RangeError: out of luck')],
    ]);
  });

  it('is not recorded if the user wants no history', async () => {
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

  it('are added with a single read of the history', async () => {
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

  it('make the next ask firmer, but count neither as repeats nor as followed or ignored hints', async () => {
    await seed();
    const { hints, passedOver } = await reviewDraft(stores, draft(begging));
    expect(hints.map(({ rule }) => rule)).toEqual(['retweet-request']);
    expect(hints[0]?.message).toMatch(/second/i);
    expect(passedOver).toEqual([]);
  });

  it('are not counted if the user wants no history', async () => {
    await carryOut(stores, {
      type: 'change-settings',
      change: { type: 'keep-history', keep: false },
    });
    await seed();
    expect((await readHistory('acme')).posts).toEqual([]);
  });
});
