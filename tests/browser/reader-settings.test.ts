import type { JSHandle, Page, ScreenshotClip } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { openExtensionPage } from './extension-page';
import { runInFirefox } from './firefox';
import { browserNames, browserOf, eventually, openReplica, panelOf } from './harness';

/** Speaks on three levels at once. */
const threefold =
  'WE ARE OPEN AT NOON ON SATURDAY FOR ALL WHO LOVE BREAD. ' +
  'You stupid morons are pathetic clowns and your shop is a joke. Please RT!';

type Feature = 'forced-colors' | 'prefers-reduced-motion';

/** Lets a page believe, until the test ends, that its reader has set the system so. */
type SetFeature = (name: Feature, value: string) => Promise<void>;

/** Puppeteer itself knows only some of these settings. */
async function readerOf(page: Page): Promise<SetFeature> {
  const session = await page.createCDPSession();
  onTestFinished(() => session.detach());
  return async (name, value) => {
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  };
}

/** What moves under a root for longer than a millisecond, should its style change. */
function moving(root: JSHandle<Document | ShadowRoot>): Promise<string[]> {
  return root.evaluate((scope) => {
    const longest = (times: string) => Math.max(...times.split(',').map(Number.parseFloat));
    return [...scope.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part || null);
        const seconds = Math.max(longest(transitionDuration), longest(animationDuration));
        return seconds > 0.001 ? [`${element.localName}${part}`] : [];
      }),
    );
  });
}

/** How elements look where all colours are the system's. */
function looksOf(root: JSHandle<Document | ShadowRoot>, selector: string) {
  return root.evaluate((scope, wanted) => {
    const probe = document.createElement('i');
    (scope instanceof Document ? scope.body : scope).append(probe);
    const [canvas, highlight] = ['Canvas', 'Highlight'].map((name) => {
      probe.style.background = name;
      return getComputedStyle(probe).backgroundColor;
    });
    probe.remove();
    return [...scope.querySelectorAll(wanted)].map((element) => {
      const style = getComputedStyle(element);
      return {
        edge: `${style.borderInlineStartStyle} ${style.borderInlineStartWidth}`,
        isEdgeSeen: style.borderInlineStartColor !== canvas,
        outline: `${style.outlineStyle} ${style.outlineWidth}`,
        isPickedOut: style.backgroundColor === highlight,
      };
    });
  }, selector);
}

it('shows the panel’s parts without colours, and moves none of them', async () => {
  const replica = await openReplica('chromium');
  const setFeature = await readerOf(replica.page);
  await replica.write(threefold);
  await replica.waitForHint('retweet-request');
  const panel = await panelOf(replica.page);
  await setFeature('forced-colors', 'active');
  const levels = (await replica.hints()).map(({ level }) => level);
  expect(levels).toEqual(['think-twice', 'consider', 'tip']);
  const hints = await looksOf(panel, '.hint');
  expect(hints.map(({ edge }) => edge)).toEqual(['solid 6px', 'solid 3px', 'dotted 3px']);
  expect(hints.every(({ isEdgeSeen }) => isEdgeSeen)).toBe(true);
  await replica.press('ArrowLeft');
  await replica.press('ArrowLeft');
  await eventually(async () =>
    expect(await looksOf(panel, '.hint[data-active]')).toMatchObject([{ outline: 'solid 1px' }]),
  );
  await eventually(async () =>
    expect((await looksOf(panel, 'mark')).every(({ isPickedOut }) => isPickedOut)).toBe(true),
  );
  await panel.evaluate((root) => root.querySelector('button')!.focus());
  await eventually(async () =>
    expect(await looksOf(panel, 'button:focus')).toMatchObject([
      { edge: 'solid 1px', isEdgeSeen: true, outline: 'solid 2px' },
    ]),
  );
  await setFeature('prefers-reduced-motion', 'reduce');
  expect(await moving(panel)).toEqual([]);
});

it('prints the draft without anything of ours', async () => {
  const replica = await openReplica('chromium');
  await replica.write(threefold);
  await replica.waitForHint('retweet-request');
  const panel = await panelOf(replica.page);
  const look = async () => ({
    lines: (await underlines(replica.page)).map(({ line }) => line),
    height: await panel.evaluate((root) => root.host.getBoundingClientRect().height),
  });
  const onScreen = await look();
  expect(onScreen.lines).toEqual(['dotted 2px', 'dashed 2px', 'wavy 2px']);
  expect(onScreen.height).toBeGreaterThan(0);
  await replica.page.emulateMediaType('print');
  onTestFinished(() => replica.page.emulateMediaType());
  expect(await look()).toEqual({ lines: ['solid auto', 'solid auto', 'solid auto'], height: 0 });
});

/** Has the page believe, until the test ends, that its reader forces the system's colours on it. */
async function forceColours(page: Page, kind: BrowserKind): Promise<void> {
  if (kind === 'chromium') return (await readerOf(page))('forced-colors', 'active');
  const name = 'browser.display.document_color_use';
  const set = (value: number) =>
    runInFirefox(page.browser(), `Services.prefs.setIntPref('${name}', ${value})`);
  onTestFinished(async () => void (await set(0)));
  await set(2);
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
}

/** The colour that is seen most often in a box of the page, as `r,g,b`. */
async function mostSeen(page: Page, box: ScreenshotClip): Promise<string> {
  const picture = await page.screenshot({ encoding: 'base64', clip: box });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const key = pixels.slice(at, at + 3).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
  }, picture);
}

/** The underlined words of each level: their box, and how they are underlined. */
function underlines(page: Page) {
  return page.evaluate(() =>
    ['tip', 'consider', 'think-twice'].map((level) => {
      const name = `tweet-coach-${level}`;
      const [range] = [...CSS.highlights.get(name)!] as Range[];
      const { x, y, width, height } = range!.getBoundingClientRect();
      const leaf = range!.startContainer.parentElement!;
      const style = getComputedStyle(leaf, `::highlight(${name})`);
      const line = `${style.textDecorationStyle} ${style.textDecorationThickness}`;
      return { line, box: { x, y, width, height } };
    }),
  );
}

it.each(browserNames)(
  'underlines words by level, without a background, in %s',
  { tags: 'wide' },
  async (kind) => {
    const replica = await openReplica(kind);
    await replica.write(threefold);
    await replica.waitForHint('retweet-request');
    await forceColours(replica.page, kind);
    const editor = await (await replica.editor()).boundingBox();
    const ground = await mostSeen(replica.page, editor!);
    const found = await underlines(replica.page);
    expect(found.map(({ line }) => line)).toEqual(['dotted 2px', 'dashed 3px', 'solid 4px']);
    for (const { box } of found) expect(await mostSeen(replica.page, box)).toBe(ground);
    await replica.screenshot(`forced-colours-${kind}`);
  },
);

it('keeps its lines apart where the reader has chosen large text', async () => {
  const firefox = await browserOf('firefox');
  const setLeastSize = (pixels: number) =>
    runInFirefox(firefox, `Services.prefs.setIntPref('font.minimum-size.x-western', ${pixels})`);
  onTestFinished(async () => void (await setLeastSize(0)));
  await setLeastSize(26);
  const replica = await openReplica('firefox');
  await replica.write(threefold);
  await replica.waitForHint('retweet-request');
  const panel = await panelOf(replica.page);
  const layout = await panel.evaluate((root) => {
    const buttons = [...root.querySelectorAll('button')].filter(
      (button) => button.getClientRects().length > 0,
    );
    return {
      heights: buttons.map(({ clientHeight }) => clientHeight),
      cut: buttons.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).length,
    };
  });
  // Else the letters are as small as ever.
  expect(Math.min(...layout.heights)).toBeGreaterThan(30);
  expect(layout.cut).toBe(0);
});

it('reads from left to right, in English, whatever the page around it', async () => {
  const replica = await openReplica('chromium');
  await replica.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  });
  onTestFinished(() =>
    replica.page.evaluate(() => {
      document.documentElement.dir = 'ltr';
      document.documentElement.lang = 'en';
    }),
  );
  await replica.write(threefold);
  await replica.waitForHint('retweet-request');
  const panel = await panelOf(replica.page);
  const seen = await panel.evaluate((root) => ({
    direction: getComputedStyle(root.querySelector('.hint')!).direction,
    language: root.querySelector('.hint')!.matches(':lang(en)'),
  }));
  expect(seen).toEqual({ direction: 'ltr', language: true });
});

describe('the options', () => {
  async function openOptions() {
    const page = await openExtensionPage(await browserOf('chromium'), 'chromium', 'options.html');
    onTestFinished(() => page.close());
    const root = await page.evaluateHandle(() => document);
    return { page, root, setFeature: await readerOf(page) };
  }

  it('show without colours what is on, which page is open and where the focus is', async () => {
    const { page, root, setFeature } = await openOptions();
    await setFeature('forced-colors', 'active');
    const look = (selector: string) => () => looksOf(root, selector);
    await expect.poll(look('nav a[aria-current]')).toMatchObject([{ outline: 'solid 2px' }]);
    await page.keyboard.press('Tab');
    await expect
      .poll(look('.switch input:checked:focus'))
      .toMatchObject([
        { edge: 'solid 1px', isEdgeSeen: true, isPickedOut: true, outline: 'solid 2px' },
      ]);
    await page.keyboard.press('Space');
    await page.waitForSelector('.switch input:focus:not(:checked)');
    await expect
      .poll(look('.switch input:focus'))
      .toMatchObject([{ edge: 'solid 1px', isEdgeSeen: true, isPickedOut: false }]);
    await page.keyboard.press('Space');
    await page.waitForSelector('.switch input:focus:checked');
  });

  it('animate only for those who have not asked for reduced motion', async () => {
    const { root, setFeature } = await openOptions();
    await setFeature('prefers-reduced-motion', 'no-preference');
    expect(await moving(root)).toContain('input::before');
    await setFeature('prefers-reduced-motion', 'reduce');
    expect(await moving(root)).toEqual([]);
  });
});

it('keeps the popup’s buttons within its lines where they have a border', async () => {
  const popup = await openExtensionPage(await browserOf('chromium'), 'chromium', 'popup.html');
  onTestFinished(() => popup.close());
  await popup.setViewport({ width: 360, height: 600 });
  await forceColours(popup, 'chromium');
  const sticksOut = () =>
    popup.$$eval('section', (sections) =>
      sections.flatMap((section) => {
        const { left, right } = section.getBoundingClientRect();
        return [...section.querySelectorAll('button')]
          .map((button) => ({ box: button.getBoundingClientRect(), words: button.textContent }))
          .filter(({ box }) => box.left < left || box.right > right)
          .map(({ words }) => words);
      }),
    );
  await expect.poll(sticksOut).toEqual([]);
});
