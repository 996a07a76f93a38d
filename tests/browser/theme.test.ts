import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import type { ThemeName } from '@/lib/x/theme';
import { keepPicture } from './extension-page';
import { inEachBrowser, clickAction, eventually, openReplica, panelOf } from './harness';

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;
/** Pixels for one CSS px: in small ones no stroke of a letter has its full colour. */
const SCALE = 3;

/** What the page paints on its body and on its column. */
interface PageColours {
  readonly name: string;
  readonly body: string;
  readonly main?: string;
  /** The page's letters. */
  readonly letters: string;
  readonly look: ThemeName;
  /** Whether the panel has a ground of its own. */
  readonly grounded: boolean;
}

const white = 'rgb(255 255 255)';
const black = 'rgb(0 0 0)';

/** Those of X, and one for each way in which the panel chooses its look. */
const commonPages: readonly PageColours[] = [
  { name: 'default', body: white, letters: black, look: 'light', grounded: false },
  { name: 'dim', body: 'rgb(21 32 43)', letters: white, look: 'dim', grounded: false },
  { name: 'lights-out', body: black, letters: white, look: 'dark', grounded: false },
  { name: 'night', body: 'oklch(0.22 0.05 260)', letters: white, look: 'dim', grounded: false },
  { name: 'clay', body: 'lab(50% 30 30)', letters: black, look: 'light', grounded: true },
  {
    name: 'layers',
    body: white,
    main: 'rgb(0 0 0 / 60%)',
    letters: white,
    look: 'dim',
    grounded: true,
  },
  {
    name: 'picture',
    body: 'linear-gradient(to right, orange, navy)',
    letters: black,
    look: 'light',
    grounded: true,
  },
];

/** Each is much like one of those. */
const furtherPages: readonly PageColours[] = [
  { name: 'paper', body: 'oklch(0.97 0.02 90)', letters: black, look: 'light', grounded: false },
  {
    name: 'signal',
    body: 'color(display-p3 0.7 0 0.1)',
    letters: white,
    look: 'dim',
    grounded: true,
  },
  {
    name: 'mixed',
    body: 'color-mix(in oklch, black 55%, white)',
    letters: white,
    look: 'dim',
    grounded: true,
  },
];

function paint(page: Page, { body, main, letters }: PageColours): Promise<void> {
  return page.evaluate(
    (below, above, text) => {
      document.body.style.background = below;
      document.querySelector('main')!.style.background = above ?? 'none';
      document.documentElement.style.setProperty('--text', text);
    },
    body,
    main,
    letters,
  );
}

/**
 * The text of the panel and how it stands out from what is behind it, from a picture of the panel,
 * which is left in `tests/output`.
 */
async function contrasts(
  page: Page,
  name: string,
): Promise<readonly (readonly [text: string, number])[]> {
  const panel = await panelOf(page);
  const clip = await panel.evaluate(({ host }) => {
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x: Math.floor(x) - 8, y: Math.floor(y) - 8, width: width + 16, height: height + 16 };
  });
  const picture = Buffer.from(await page.screenshot({ clip }));
  await keepPicture(picture, name);
  return panel.evaluate(
    async (root, data, origin, scale) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);

      const linear = (value: number) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const luminance = (key: number) =>
        0.2126 * linear(key >> 16) + 0.7152 * linear((key >> 8) & 255) + 0.0722 * linear(key & 255);
      const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      /** The most that a pixel in a box differs from the colour that is there most often. */
      const contrastIn = ({ left, top, width, height }: DOMRect) => {
        const place = [left - origin.x, top - origin.y, width, height];
        const box = place.map((length) => Math.round(length * scale));
        const { data: pixels } = context.getImageData(box[0]!, box[1]!, box[2]!, box[3]!);
        const counts = new Map<number, number>();
        const pixelAt = (at: number) =>
          (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
        for (let at = 0; at < pixels.length;) {
          const [first, key] = [at, pixelAt(at)];
          // Most pixels are like the one before.
          while (at < pixels.length && pixelAt(at) === key) at += 4;
          counts.set(key, (counts.get(key) ?? 0) + at - first);
        }
        const [ground] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
        return Math.max(
          ...[...counts.keys()].map((key) => contrast(luminance(key), luminance(ground))),
        );
      };

      const section = root.querySelector('.panel')!;
      const { top, bottom } = section.getBoundingClientRect();
      const faded = (end: 'above' | 'below') =>
        Number.parseFloat(getComputedStyle(section).getPropertyValue(`--${end}`));
      // What fades comes to be seen in full when one scrolls.
      const seen = { top: top + faded('above'), bottom: bottom - faded('below') };
      const texts: [string, number][] = [];
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const box = range.getClientRects()[0];
        const words = walker.currentNode.nodeValue!.trim();
        if (!box || box.width < 4 || words === '') continue;
        if (box.top < seen.top || box.bottom > Math.min(seen.bottom, innerHeight)) continue;
        texts.push([words, contrastIn(box)]);
      }
      return texts;
    },
    picture.toString('base64'),
    clip,
    SCALE,
  );
}

inEachBrowser('the panel in %s', (browser) => {
  async function canBeRead(pages: readonly PageColours[]): Promise<void> {
    const replica = await openReplica(browser);
    const { page } = replica;
    const usual = page.viewport();
    onTestFinished(() => page.setViewport(usual));
    await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: SCALE });
    await replica.write('OUR FAIR OPENS AT NOON ON SATURDAY. You are all idiots. Please RT!');
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'why');
    const host = await page.waitForSelector('tweet-coach-panel');
    for (const colours of pages) {
      await paint(page, colours);
      const { name, look, grounded } = colours;
      await eventually(async () =>
        expect([
          name,
          await host!.evaluate((element) => [
            element.getAttribute('data-theme'),
            element.hasAttribute('data-grounded'),
          ]),
        ]).toEqual([name, [look, grounded]]),
      );
      const texts = await contrasts(page, `panel-${browser}-on-${name}`);
      expect(texts.length).toBeGreaterThan(8);
      expect(
        texts.filter(([, contrast]) => contrast < LEAST_CONTRAST),
        name,
      ).toEqual([]);
    }
    expect(await replica.read('errors')).toEqual([]);
  }
  it('has enough contrast on every page', { timeout: 180_000 }, () => canBeRead(commonPages));
  it('has enough contrast on further pages', { timeout: 180_000, tags: 'wide' }, () =>
    canBeRead(furtherPages),
  );
});
