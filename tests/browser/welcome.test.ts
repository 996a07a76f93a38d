import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { root } from '@/scripts/lib/run.mjs';
import { removeExtension, updateExtension } from './background';
import { accessibilityFaults, openExtensionPage, type ColourScheme } from './extension-page';
import { inEachBrowser, browserOf, eventually, standsForBoth, openReplica } from './harness';

const screenshots = resolve(root, 'tests/output');
const begging = 'Our fair opens at noon. Please RT!';

/** Opens the welcome page or a lesson, and closes it when the test ends. */
async function open(kind: BrowserKind, hash: string, scheme?: ColourScheme): Promise<Page> {
  const page = await openExtensionPage(await browserOf(kind), kind, `welcome.html${hash}`);
  onTestFinished(() => page.close());
  if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({
    path: resolve(screenshots, `${name}.png`) as `${string}.png`,
    fullPage: true,
  });
}

/** Clicks the first element that matches, also inside shadow roots. */
function click(page: Page, selector: string): Promise<void> {
  return eventually(async () => {
    const element = await page.waitForSelector(`>>> ${selector}`, { visible: true });
    await element!.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    // It throws before the click where the page has been drawn again in between.
    await element!.click();
  });
}

/** Puts other words into the practice box, key by key. */
async function rewrite(page: Page, text: string): Promise<void> {
  await page.focus('textarea');
  await page.$eval('textarea', (box) => box.select());
  await page.keyboard.type(text);
}

const hintsIn = (page: Page) =>
  page.$$eval('>>> [data-hint]', (hints) => hints.map((hint) => hint.getAttribute('data-hint')));
const boxText = (page: Page) => page.$eval('textarea', ({ value }) => value);
const expectBox = (page: Page, text: string) =>
  eventually(async () => expect(await boxText(page)).toBe(text));
const exerciseState = (page: Page) =>
  page.$eval('.exercise-state', (output) => output.getAttribute('data-state'));
const finishedLessons = (page: Page) =>
  page.$$eval('li[data-finished]', (items) =>
    items.map((item) => item.getAttribute('data-lesson')),
  );

/** That Firefox welcomes a newcomer too is what `launchWithExtension` waits for. */
it('opens the welcome page once, when the extension is installed', async () => {
  const browser = await browserOf('chromium');
  await removeExtension('chromium');
  const before = new Set(await browser.pages());
  await updateExtension('chromium');
  const opened = async () => (await browser.pages()).filter((page) => !before.has(page));
  await eventually(async () => expect(await opened()).toHaveLength(1));
  const [welcome] = await opened();
  onTestFinished(() => welcome!.close());
  const title = await welcome!.waitForSelector('h1');
  expect(await title!.evaluate((heading) => heading.textContent)).toBe('A good place to talk');
  expect(await opened()).toHaveLength(1);
});

inEachBrowser('a newcomer in %s', (kind) => {
  it('can try the coach on a draft, with the real engine', async () => {
    const page = await open(kind, '#welcome');
    const draft = await boxText(page);
    await click(page, '[data-hint="retweet-request"] [data-action="fix"]');
    expect(draft).toContain('Please RT!');
    await expectBox(page, draft.replace(' Please RT!', ''));
    await eventually(async () => expect(await hintsIn(page)).toEqual([]));
    await page.waitForFunction(() => document.body.textContent.includes('No hints for this draft'));
    await click(page, '[data-action="undo"]');
    await expectBox(page, draft);
    await page.waitForSelector('>>> [data-hint="retweet-request"]');
    await rewrite(page, 'Your order left on Monday. Learn to read, you clown.');
    await eventually(async () => expect(await hintsIn(page)).toEqual(['disrespect']));
  });

  it('writes on after a fix, takes both back with Ctrl+Z and writes on again', async () => {
    const page = await open(kind, '#welcome');
    await rewrite(page, 'Please RT! We open at noon');
    await click(page, '[data-hint="retweet-request"] [data-action="fix"]');
    await expectBox(page, 'We open at noon');
    await page.keyboard.type('!');
    await expectBox(page, 'We open at noon!');
    for (const text of ['We open at noon', 'Please RT! We open at noon']) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expectBox(page, text);
    }
    await page.keyboard.type('!');
    await expectBox(page, 'Please RT! We open at noon!');
    for (const action of ['ignore-draft', 'show-ignored']) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await click(page, `[data-action="${action}"]`);
      await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    }
    await page.waitForSelector('>>> [data-hint="retweet-request"]');
  });

  it.runIf(standsForBoth(kind))(
    'chooses a profile, and the practice draft is reviewed with it',
    async () => {
      const page = await open(kind, '#welcome');
      await page.waitForSelector('>>> [data-hint="retweet-request"]');
      const isExplained = () =>
        page.$eval('>>> [data-hint] .why', (why) => !(why as HTMLElement).hidden);
      expect(await isExplained()).toBe(false);
      await page.type('.profile-form input:not([type])', 'no such name');
      await click(page, '.profile-form [type="submit"]');
      await page.waitForFunction(() => document.querySelector('.error')?.textContent);
      await page.$eval('.profile-form input:not([type])', (field) => field.select());
      await page.keyboard.type('@Fresh_Start');
      await click(page, '.choice:has([value="newcomer"])');
      await click(page, '.profile-form [type="submit"]');
      await page.waitForFunction(() =>
        document.body.textContent.includes('@fresh_start posts as “Newcomer”.'),
      );
      expect(await page.$eval('main', (main) => main.textContent)).not.toContain(
        'leave it for now',
      );
      await eventually(async () => expect(await isExplained()).toBe(true));
    },
  );

  it('does a lesson, which is saved', async () => {
    const page = await open(kind, '#lesson/asking');
    await eventually(async () => expect(await exerciseState(page)).toBe('unchanged'));
    await rewrite(page, 'The night market opens on Friday. Please share this with everyone!');
    await eventually(async () => expect(await exerciseState(page)).toBe('hinted'));
    await click(page, '[data-action="ignore-draft"]');
    expect(await exerciseState(page)).toBe('hinted');
    await rewrite(page, 'The night market.');
    await eventually(async () => expect(await exerciseState(page)).toBe('too-short'));
    await click(page, '.page-head a');
    await page.waitForFunction(() => document.activeElement?.id === 'lessons');
    await click(page, 'li[data-lesson="asking"] a');
    await page.waitForSelector('textarea');
    await expectBox(page, 'The night market.');
    await rewrite(page, 'The night market opens on Friday with forty stalls. Which dish first?');
    await eventually(async () => expect(await exerciseState(page)).toBe('done'));
    await page.waitForFunction(() => document.querySelector('.page-foot .read'));
    const next = await open(kind, '#welcome');
    await eventually(async () => expect(await finishedLessons(next)).toEqual(['asking']));
    // The hints of the practice draft move what is below them.
    await next.waitForSelector('>>> [data-hint]');
    await click(next, 'li[data-lesson="tone"] a');
    await eventually(async () =>
      expect(await next.evaluate(() => location.hash)).toBe('#lesson/tone'),
    );
    await click(next, '[data-action="finish"]');
    await click(next, '.page-head a');
    await eventually(async () => expect(await finishedLessons(next)).toEqual(['tone', 'asking']));
    await eventually(async () =>
      expect(await next.$eval('[data-part="progress"]', (node) => node.textContent)).toBe(
        '2 of 8 lessons read.',
      ),
    );
    await click(next, '.danger');
    await click(next, '.confirm .danger');
    await eventually(async () => expect(await finishedLessons(next)).toEqual([]));
  });

  it('gets from a hint to its lesson', async () => {
    const browser = await browserOf(kind);
    const replica = await openReplica(kind);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    const before = await browser.pages();
    await click(replica.page, '[data-action="why"]');
    await click(replica.page, '[data-action="lesson"]');
    const lesson = await vi.waitUntil(async () => {
      const pages = await browser.pages();
      return pages.find((page) => !before.includes(page));
    }, 20_000);
    onTestFinished(() => lesson.close());
    const title = await lesson.waitForSelector('h1');
    expect(await title!.evaluate((heading) => heading.textContent)).toBe('Ask less, hear more');
  });

  // What is offered and counted is for the tests of the session and the panel to say.
  it.runIf(standsForBoth(kind))(
    'is offered to turn off a rule whose hint was ignored three times',
    { tags: 'wide' },
    async () => {
      const replica = await openReplica(kind);
      const passOver = async (draft: string) => {
        await replica.focus();
        await replica.write(draft);
        await replica.waitForHint('retweet-request');
        await click(replica.page, '[data-action="ignore-draft"]');
        await eventually(async () => expect(await replica.hints()).toEqual([]));
      };
      for (const draft of ['The pond is frozen, bring skates. Please RT!', begging]) {
        await passOver(draft);
        expect(await replica.page.$('>>> [data-part="offer"]')).toBeNull();
        await replica.page.click('[data-testid="tweetButtonInline"]');
        await eventually(async () => expect(await replica.model()).toBe(''));
      }
      await passOver('We have found a second piano for the hall. Please RT!');
      const offer = await replica.page.waitForSelector('>>> [data-part="offer"]');
      expect(await offer!.evaluate((line) => line.textContent)).toContain('three times');
      await click(replica.page, '[data-part="offer"] [data-action="ignore-rule"]');
      await replica.page.waitForSelector('>>> [data-part="offer"]', { hidden: true });
      await replica.page.click('[data-testid="tweetButtonInline"]');
      await replica.focus();
      await replica.write('Who wants to read at our open stage in March? Please RT!');
      expect(await replica.waitForReview()).toEqual([]);
    },
  );
});

const pages = ['welcome', 'lesson/asking', 'lesson/listening'];

/** Firefox takes the scheme of the system; there is no way to ask it for another. */
const looks = [
  ...pages.map((page) => ({ kind: 'chromium', scheme: 'light', page }) as const),
  ...pages.slice(0, 2).map((page) => ({ kind: 'chromium', scheme: 'dark', page }) as const),
  { kind: 'firefox', scheme: 'system', page: 'welcome' } as const,
];

it.each(looks)(
  '$page has no accessibility faults in $kind $scheme',
  { tags: 'wide' },
  async (look) => {
    const { kind, scheme, page: hash } = look;
    const page = await open(kind, `#${hash}`, scheme === 'system' ? undefined : scheme);
    await page.waitForSelector('>>> [data-hint]');
    expect(await accessibilityFaults(page)).toEqual([]);
    await shoot(page, `${hash.replace('/', '-')}-${kind}-${scheme}`);
  },
);
