import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ComposerContext } from '@/lib/x/composer';
import type { Attachment } from '@/tests/replica/state';
import { inEachBrowser, eventually, expectText } from './harness';
import { ask, focusSecondPart, useProbe } from './probe/probe';
import type { ReplicaPage, Surface } from './replica-page';

/** Two empty parts; of one that was never focused X draws no editor, but on a phone. */
const threadWith = (second: string | null) => ({
  at: 0,
  parts: [
    { text: '', media: false },
    { text: second, media: false },
  ],
});
const answered = { author: 'ines_bakes', text: expect.stringContaining('rye') };

const contexts: readonly [Surface, Partial<ComposerContext>][] = [
  ['home', { surface: 'post', where: 'home' }],
  ['thread', { surface: 'post', where: 'dialog', thread: threadWith(null) }],
  ['inline-reply', { surface: 'reply', where: 'inline', replyTo: answered }],
  ['mobile', { surface: 'post', where: 'page', thread: threadWith('') }],
  ['pro', { surface: 'post', where: 'drawer' }],
];
/** Each is much like one of those. */
const furtherContexts: typeof contexts = [
  ['quote', { surface: 'quote', where: 'dialog', quoted: answered }],
  ['post', { surface: 'post', where: 'dialog' }],
  ['edit', { surface: 'post', where: 'dialog' }],
  ['reply', { surface: 'reply', where: 'dialog', replyTo: answered }],
  ['pro-thread', { surface: 'post', where: 'drawer', thread: threadWith(null) }],
  ['pro-reply', { surface: 'reply', where: 'drawer', replyTo: answered }],
  ['pro-quote', { surface: 'quote', where: 'drawer', quoted: answered }],
  ['pro-inline', { surface: 'reply', where: 'inline', replyTo: answered }],
];

const attachments: readonly [Attachment, ComposerContext['media'][number]][] = [
  ['picture', { kind: 'picture', described: false }],
  ['described-picture', { kind: 'picture', described: true }],
  ['gif', { kind: 'gif' }],
  ['video', { kind: 'video' }],
];

function context(replica: ReplicaPage): Promise<ComposerContext> {
  return ask(replica.page, 'context');
}

/** Expects the probe to know this of what surrounds an empty composer, and no more, as soon as X has drawn it. */
function expectAllOfContext(
  replica: ReplicaPage,
  expected: Partial<ComposerContext>,
): Promise<void> {
  const plain = { threadIndex: 0, media: [] };
  return eventually(async () => expect(await context(replica)).toEqual({ ...plain, ...expected }));
}

/** Expects the probe to know so much of what surrounds the composer, as soon as X has drawn it. */
function expectContext(replica: ReplicaPage, known: Partial<ComposerContext>): Promise<void> {
  return eventually(async () => expect(await context(replica)).toMatchObject(known));
}

/** Expects the editor to hold what the probe reads, and the last edit that it was told of to be that. */
function expectToldOf(replica: ReplicaPage, text: string): Promise<void> {
  return eventually(async () => {
    expect(await replica.model()).toBe(text);
    expect(await ask(replica.page, 'read')).toBe(text);
    expect((await ask<string[]>(replica.page, 'edits')).at(-1)).toBe(text);
  });
}

/** The middle of a word on the screen, in CSS px. */
function middleOf(replica: ReplicaPage, word: string): Promise<{ x: number; y: number }> {
  return replica.page.evaluate((text) => {
    const leaves = [...document.querySelectorAll('[data-text]')];
    const node = leaves
      .map((leaf) => leaf.firstChild)
      .find((each) => each?.nodeValue?.includes(text));
    if (!node) throw new Error(`"${text}" is not on the screen.`);
    const range = document.createRange();
    range.setStart(node, node.nodeValue!.indexOf(text));
    range.setEnd(node, range.startOffset + text.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, word);
}

/** Each panel on the page: in the dialog or the page, and what it stands before. */
function panelPlaces(replica: ReplicaPage): Promise<string[]> {
  return replica.page.$$eval('tweet-coach-panel', (panels) =>
    panels.map((panel) => {
      const where = panel.closest('[role="dialog"]') ? 'dialog' : 'page';
      return `${where} ${panel.nextElementSibling?.getAttribute('data-testid')}`;
    }),
  );
}

/** What posts from a layer over the page; a composer stands behind it. */
const postButtons: Partial<Record<Surface, string>> = {
  post: '[aria-modal] [data-testid="tweetButton"]',
  reply: '[aria-modal] [data-testid="tweetButton"]',
  quote: '[aria-modal] [data-testid="tweetButton"]',
  pro: '.drawer .primary',
  'pro-reply': '.drawer .primary',
};
const scheduleOption = 'main [data-testid="scheduleOption"]';
const confirmTime = '[data-testid="scheduledConfirmationPrimaryAction"]';
const draftsButton = '[data-testid="unsentButton"]';
/** How long nothing must be noticed, in milliseconds. */
const QUIET_TIME = 300;

/** Closes the dialog and answers X's question. */
async function discard(replica: ReplicaPage): Promise<void> {
  await replica.page.click('[data-testid="app-bar-close"]');
  await replica.page.waitForSelector('[data-testid="confirmationSheetCancel"]');
  await replica.page.click('[data-testid="confirmationSheetCancel"]');
}

async function cut(replica: ReplicaPage): Promise<void> {
  await replica.press('Control', 'a');
  await replica.press('Control', 'x');
  await expect.poll(() => replica.model()).toBe('');
}

inEachBrowser('a composer in %s', (kind) => {
  const { open, reopen } = useProbe(kind);

  async function knowsSurroundings(
    surface: Surface,
    expected: Partial<ComposerContext>,
  ): Promise<void> {
    const replica = await open({ surface });
    await expectAllOfContext(replica, expected);
    await expect.poll(() => ask(replica.page, 'poster')).toBe('harbour_coffee');
  }
  const title = 'knows its surroundings and who posts on %s';
  it.each(contexts)(title, knowsSurroundings);
  it.each(furtherContexts)(title, { tags: 'wide' }, knowsSurroundings);

  it.each([
    ['thread', 'counted'],
    ['thread', 'zero'],
    ['pro-thread', 'counted'],
  ] as const)('knows the parts of a %s, %s', async (surface, indices) => {
    const replica = await open({ surface, indices });
    await focusSecondPart(replica);
    await expectContext(replica, { surface: 'thread', threadIndex: 1 });
  });

  it('sees pictures with and without a description, GIFs and videos, also beside a quoted post', async () => {
    const replica = await open({ surface: 'quote' });
    await expectAllOfContext(replica, { surface: 'quote', where: 'dialog', quoted: answered });
    for (const [attached, item] of attachments) {
      await replica.page.evaluate((name) => window.replica.attach('dialog', name), attached);
      await expectContext(replica, { surface: 'quote', quoted: answered, media: [item] });
    }
  });

  it('sees a poll', async () => {
    const replica = await open();
    await replica.page.evaluate(() => window.replica.addPoll('home'));
    await expectContext(replica, { media: [{ kind: 'poll' }] });
  });

  async function knowsPoster(surface: Surface): Promise<void> {
    const replica = await open({ surface, delegated: true });
    await expect.poll(() => ask(replica.page, 'poster')).toBe('quayside_lib');
  }
  const who = 'knows who posts on %s for another account';
  it.each(['home', 'pro'] as const)(who, knowsPoster);
  it.each(['reply', 'pro-reply', 'pro-inline'] as const)(who, { tags: 'wide' }, knowsPoster);

  it('reports every edit', async () => {
    const replica = await reopen();
    const steps: [string, () => Promise<void>][] = [
      ['a', () => replica.type('a')],
      ['a #b', () => replica.type(' #b')],
      ['a #', () => replica.press('Backspace')],
      ['a #\n', () => replica.press('Enter')],
      ['a #\n🫖', () => replica.type('🫖')],
      ['a #\n', () => replica.press('Control', 'Backspace')],
      ['a #\n🫖', () => replica.press('Control', 'z')],
      ['', () => replica.clear()],
      ['b', () => replica.type('b')],
    ];
    for (const [text, act] of steps) {
      await act();
      await expectToldOf(replica, text);
    }
  });

  it('is still read and watched after X has remounted it', async () => {
    const replica = await open({ surface: 'post' });
    await replica.type('Tea');
    await replica.page.evaluate(() => window.replica.remount());
    await replica.focus();
    await replica.type(' and cake');
    await expectToldOf(replica, 'Tea and cake');
  });

  it('underlines words without changing the editor, and finds the underlined words', async () => {
    const replica = await reopen();
    await replica.type('Our #soup is very hot');
    await expectText(replica, 'Our #soup is very hot');
    const before = await (await replica.editor()).evaluate((editor) => editor.innerHTML);
    await ask(replica.page, 'paint', [
      { span: { start: 13, end: 17 }, level: 'consider' },
      { span: { start: 4, end: 9 }, level: 'tip' },
    ]);
    expect(await (await replica.editor()).evaluate((editor) => editor.innerHTML)).toBe(before);
    const names = () => replica.page.evaluate(() => [...CSS.highlights.keys()].toSorted());
    expect(await names()).toEqual(['tweet-coach-consider', 'tweet-coach-tip']);
    const markAt = async (word: string) =>
      ask(replica.page, 'markAt', await middleOf(replica, word));
    expect(await markAt('very')).toEqual({ start: 13, end: 17 });
    expect(await markAt('#soup')).toEqual({ start: 4, end: 9 });
    expect(await markAt('hot')).toBeNull();
    await ask(replica.page, 'paint', []);
    expect(await names()).toEqual([]);
  });

  it('knows the colour scheme of the page', async () => {
    const replica = await open({ theme: 'lights-out' });
    await replica.type('#soup ');
    await expect.poll(() => ask(replica.page, 'theme')).toEqual({ name: 'dark', isGround: true });
    await replica.page.evaluate(() => window.replica.setTheme('light'));
    await expect.poll(() => ask(replica.page, 'theme')).toEqual({ name: 'light', isGround: true });
  });

  describe('its panel', () => {
    it('stands before the tool bar of each composer, one per composer', async () => {
      const replica = await open();
      await replica.page.evaluate(() => window.replica.open('post'));
      await replica.focus();
      await expect.poll(() => panelPlaces(replica)).toEqual(['dialog toolBar', 'page toolBar']);
      await replica.page.evaluate(() => window.replica.close());
      await expect.poll(() => panelPlaces(replica)).toEqual(['page toolBar']);
    });

    it('is the only one for all parts of a thread, also when parts are added and removed', async () => {
      const replica = await open({ surface: 'thread' });
      await replica.type('The first part');
      await focusSecondPart(replica);
      await expect.poll(() => panelPlaces(replica)).toEqual(['dialog toolBar']);
      await replica.page.evaluate(() => window.replica.addPart());
      await replica.editor(2);
      await replica.focus(2);
      await expect.poll(() => panelPlaces(replica)).toEqual(['dialog toolBar']);
      await replica.page.click('.remove-part');
      await replica.focus(0);
      await expect.poll(() => panelPlaces(replica)).toEqual(['dialog toolBar']);
    });

    it('stands in the drawer of X Pro, also when the drawer is opened again', async () => {
      const replica = await open({ surface: 'pro' });
      await expect.poll(() => panelPlaces(replica)).toEqual(['page toolBar']);
      await replica.type('Tea');
      await replica.page.evaluate(() => window.replica.remount());
      await replica.focus();
      await replica.type(' and cake');
      await expect.poll(() => panelPlaces(replica)).toEqual(['page toolBar']);
      await expectToldOf(replica, 'Tea and cake');
    });

    it('appears with the tool bar of an inline reply', async () => {
      const replica = await open({ surface: 'inline-reply' });
      await expect.poll(() => panelPlaces(replica)).toEqual(['page toolBar']);
    });

    it.each(['media', 'drafts', 'schedule'] as const)(
      'survives a visit to %s',
      { tags: 'wide' },
      async (sub) => {
        const replica = await open({ surface: 'post' });
        await replica.type('Tea');
        await replica.page.evaluate((name) => window.replica.showSubDialog(name), sub);
        await expect.poll(() => panelPlaces(replica)).toEqual([]);
        await replica.page.evaluate(() => window.replica.showSubDialog(null));
        await replica.focus();
        await expect.poll(() => panelPlaces(replica)).toEqual(['dialog toolBar']);
      },
    );

    it('survives remounts, and a home composer that is removed and comes back', async () => {
      const replica = await open();
      for (let time = 0; time < 10; time++) {
        await replica.page.evaluate(() => window.replica.remount());
        await replica.focus();
      }
      await expect.poll(() => panelPlaces(replica)).toEqual(['page toolBar']);
      await replica.page.evaluate(() => window.replica.toggleHome());
      await expect.poll(() => panelPlaces(replica)).toEqual([]);
      await replica.page.evaluate(() => window.replica.toggleHome());
      await replica.focus();
      await expect.poll(() => panelPlaces(replica)).toEqual(['page toolBar']);
    });
  });

  describe('what was posted', () => {
    it('is noticed once each, whether by click or by key', async () => {
      const replica = await open();
      await replica.type('First');
      await replica.page.click('[data-testid="tweetButtonInline"]');
      await expect.poll(() => ask(replica.page, 'posts')).toEqual([['First']]);
      await replica.focus();
      await replica.type('Second');
      await replica.press('Control', 'Enter');
      await expect.poll(() => ask(replica.page, 'posts')).toEqual([['First'], ['Second']]);
      await expect.poll(() => replica.read('posted')).toEqual(['First', 'Second']);
    });

    it('is the whole thread, as one post', async () => {
      const replica = await open({ surface: 'thread' });
      await replica.type('One');
      await focusSecondPart(replica);
      await replica.type('Two');
      await replica.press('Control', 'Enter');
      await expect.poll(() => ask(replica.page, 'posts')).toEqual([['One', 'Two']]);
    });

    it.each([
      'home',
      'post',
      'reply',
      'quote',
      'inline-reply',
      'mobile',
      'pro',
      'pro-reply',
      'pro-inline',
    ] as const)('is noticed on %s', { tags: 'wide' }, async (surface) => {
      const replica = await open({ surface });
      await replica.type('First');
      await replica.page.click(postButtons[surface] ?? 'main [data-testid^="tweetButton"]');
      await expect.poll(() => ask(replica.page, 'posts')).toEqual([['First']]);
    });

    it('is the whole thread, as one post, in X Pro too', async () => {
      const replica = await open({ surface: 'pro-thread' });
      await replica.type('One');
      await focusSecondPart(replica);
      await replica.type('Two');
      await replica.page.click('.drawer .primary');
      await expect.poll(() => ask(replica.page, 'posts')).toEqual([['One', 'Two']]);
    });

    it.each([
      ['closed', false],
      ['refused and then closed', true],
    ])('is nothing when the drawer of X Pro is %s', async (_, isSent) => {
      const replica = await open({ surface: 'pro' });
      await replica.page.evaluate(() => window.replica.refuse(true));
      await replica.type('Half a thought');
      if (isSent) {
        await replica.page.click('.drawer .primary');
        await replica.page.waitForSelector('[data-testid="toast"]');
      }
      await replica.page.click('.drawer [aria-label="Done"]');
      await replica.page.waitForSelector('.drawer', { hidden: true });
      await pause(QUIET_TIME);
      expect(await ask(replica.page, 'posts')).toEqual([]);
    });

    it('is nothing when a draft is cleared or discarded', async () => {
      const replica = await open({ surface: 'post' });
      await replica.type('Half a thought');
      await replica.clear();
      await replica.type('Another half');
      await replica.page.mouse.click(5, 5);
      await replica.page.click('[data-testid="confirmationSheetCancel"]');
      await expect.poll(() => replica.page.$('[aria-modal="true"]')).toBeNull();
      expect(await ask(replica.page, 'posts')).toEqual([]);
    });

    it('is nothing while a post is only scheduled', async () => {
      const replica = await open();
      await replica.type('In good time');
      await replica.page.click(scheduleOption);
      await replica.page.waitForSelector(confirmTime);
      await replica.page.click(confirmTime);
      await expectText(replica, 'In good time');
      await replica.page.click('[data-testid="tweetButton"]');
      await replica.page.waitForSelector('[data-testid="toast"] a');
      await pause(QUIET_TIME);
      expect(await replica.read('posted')).toEqual([]);
      expect(await ask(replica.page, 'posts')).toEqual([]);
    });

    it.each<[string, Surface, (replica: ReplicaPage) => Promise<unknown>]>([
      ['thrown away', 'post', discard],
      ['deleted', 'home', (replica) => replica.clear()],
      ['cut', 'home', (replica) => cut(replica)],
      ['deleted on a phone', 'mobile', (replica) => replica.clear()],
      ['left', 'home', (replica) => replica.page.click('[data-testid="AppTabBar_Profile_Link"]')],
      ['taken to the schedule', 'home', (replica) => replica.page.click(scheduleOption)],
      ['taken to its drafts', 'post', (replica) => replica.page.click(draftsButton)],
      ['remounted', 'home', (replica) => replica.page.evaluate(() => window.replica.remount())],
    ])('is nothing when X refuses it and it is %s', { tags: 'wide' }, async (_, surface, act) => {
      const replica = await open({ surface });
      await replica.page.evaluate(() => window.replica.refuse(true));
      await replica.type('Half a thought');
      await replica.press('Control', 'Enter');
      await replica.page.waitForSelector('[data-testid="toast"]');
      await act(replica);
      await pause(QUIET_TIME);
      expect(await ask(replica.page, 'posts')).toEqual([]);
    });
  });
});
