/** @module-tag wide */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { sectionIds } from '@/components/options/section-ids';
import { pages as german } from '@/lib/copy/de/pages';
import { pages as japanese } from '@/lib/copy/ja/pages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { monthOfPosts } from '@/tests/month-of-posts';
import { sendOrder, openExtensionPage, takePicture } from './extension-page';
import { browserOf, eventually, inBothBrowsers, standsForBoth } from './harness';

/** Two accounts with a month of posts each. */
async function fill(page: Page): Promise<void> {
  for (const handle of ['harbour_coffee', 'harbour_jobs']) {
    await sendOrder(page, {
      type: 'restore-histories',
      histories: { [handle]: monthOfPosts(Date.now()) },
    });
  }
}

/** What a browser gives a popup, in pixels. */
const POPUP = { width: 360, height: 600 };

/**
 * Sets Latin letters as wide as those of common fonts of user interfaces, half of their size on average, so
 * that a height does not lean on the machine's fonts.
 */
async function setLetterWidth(page: Page): Promise<void> {
  await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    const letters = 'etaoinshrdlcumwfgypbvk';
    const width = context.measureText(letters).width / letters.length / 100;
    const style = document.createElement('style');
    style.textContent = `:root:not(:lang(ja)) body { letter-spacing: ${0.5 - width}em }`;
    document.head.append(style);
  });
}

/** How wide a window on a desk is at least, in pixels. */
const DESK = 1100;

/** Every page by its address, and how wide it is looked at, in pixels. */
const views = [
  ['welcome.html', 360],
  ['welcome.html#lesson/tone', 360],
  ['popup.html', 360],
  ...[360, DESK].flatMap((width) => sectionIds.map((id) => [`options.html#${id}`, width] as const)),
] as const;

const choose = (page: Page, language: 'automatic' | Locale) =>
  sendOrder(page, { type: 'change-settings', change: { type: 'language', language } });

const wordsOf = (page: Page) => page.evaluate(() => document.querySelector('#root')!.textContent);

inBothBrowsers('the pages in %s', (kind) => {
  it('switch to the chosen language, and keep what was typed', async () => {
    const page = await openExtensionPage(await browserOf(kind), kind, 'welcome.html');
    await page.waitForSelector('textarea');
    await page.type('.profile-form input:not([type])', 'acme');
    await choose(page, 'de');
    await eventually(async () => expect(await wordsOf(page)).toContain(german['welcome.title']));
    const marks = () =>
      page.evaluate(() => ({
        lang: document.documentElement.lang,
        title: document.title,
        typed: document.querySelector<HTMLInputElement>('.profile-form input:not([type])')!.value,
      }));
    await eventually(async () =>
      expect(await marks()).toEqual({
        lang: 'de',
        title: 'Willkommen · Tweet Coach',
        typed: 'acme',
      }),
    );
    await choose(page, 'ja');
    await eventually(async () => expect(await wordsOf(page)).toContain(japanese['welcome.title']));
    await choose(page, 'automatic');
    await eventually(async () => expect(await wordsOf(page)).toContain('A good place to talk'));
  });

  it.runIf(standsForBoth(kind)).each(['de', 'ja'] as const)(
    'fit in %s on a phone and on a desktop',
    async (language) => {
      const page = await openExtensionPage(await browserOf(kind), kind, 'options.html');
      await choose(page, language);
      await fill(page);
      const wide: string[] = [];
      for (const [path, width] of views) {
        const view = await openExtensionPage(await browserOf(kind), kind, path);
        await view.setViewport({ width, height: 900 });
        await view.waitForFunction(
          (lang) => document.documentElement.lang === lang && document.querySelector('h1') !== null,
          { polling: 100 },
          language,
        );
        await setLetterWidth(view);
        // On a phone tables scroll by themselves.
        const parts = width === DESK ? ':root, .scroll' : ':root';
        const over = await view.evaluate(
          (selector) =>
            Math.max(
              ...[...document.querySelectorAll(selector)].map(
                ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
              ),
            ),
          parts,
        );
        if (over > 0) wide.push(`${path} at ${width}: ${over} px`);
        await takePicture(view, `language-${language}-${path.replaceAll(/\W+/g, '-')}-${width}`);
        await view.close();
      }
      await choose(page, 'automatic');
      expect(wide).toEqual([]);
    },
  );

  it('fit into the size browsers give a popup, in each language, with every text about ignores', async () => {
    const page = await openExtensionPage(await browserOf(kind), kind, 'popup.html');
    await page.setViewport(POPUP);
    await fill(page);
    for (const rule of ['hard-sell', 'shouting']) {
      const ignore = { id: rule, account: 'harbour_coffee', rule, phrase: null, since: Date.now() };
      await sendOrder(page, { type: 'change-settings', change: { type: 'ignore', ignore } });
    }
    await setLetterWidth(page);
    const high: string[] = [];
    for (const language of locales) {
      await choose(page, language);
      await page.waitForFunction(
        (lang) =>
          document.documentElement.lang === lang &&
          document.querySelector('.columns') !== null &&
          document.querySelector('.ignored p') !== null,
        { polling: 100 },
        language,
      );
      const height = await page.evaluate(() =>
        Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom),
      );
      if (height > POPUP.height) high.push(`${language}: ${height} px`);
      await takePicture(page, `popup-${kind}-${language}`);
    }
    await choose(page, 'automatic');
    expect(high).toEqual([]);
  });
});
