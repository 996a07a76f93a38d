import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sectionIds, type SectionId } from '@/components/options/section-ids';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { monthOfPosts } from '@/tests/month-of-posts';
import {
  accessibilityFaults,
  sendOrder,
  openExtensionPage,
  reload,
  setColourScheme,
  takePicture,
  type ColourScheme,
} from './extension-page';
import {
  inEachBrowser,
  browserOf,
  eventually,
  standsForBoth,
  openReplica,
  type ReplicaPage,
} from './harness';

const begging = 'Our fair opens at noon. Please RT!';
const selling = 'Buy our new kettle now, 40% off ends tonight! https://acme.com';
const me = 'harbour_coffee';

/** Between two keys of a quick typist, in milliseconds. */
const TYPING_TIME = 60;

const policy = {
  version: 1,
  team: 'Harbour Group',
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
};

/** Signs another account in: X shows its picture beside the editor, and names it in the link to the profile. */
async function switchAccount(replica: ReplicaPage, handle: string): Promise<void> {
  await replica.page.evaluate((name) => {
    for (const picture of document.querySelectorAll('[data-testid^="UserAvatar-Container-"]')) {
      if (picture.closest('[data-testid="tweet"]')) continue;
      picture.setAttribute('data-testid', `UserAvatar-Container-${name}`);
    }
    const link = document.querySelector('[data-testid="AppTabBar_Profile_Link"]');
    link?.setAttribute('href', `/${name}`);
  }, handle);
}

async function show(page: Page, section: SectionId): Promise<void> {
  await page.bringToFront();
  await page.evaluate((id) => {
    location.hash = id;
  }, section);
  await page.waitForFunction(
    (id) => document.querySelector(`nav a[href="#${id}"][aria-current]`) !== null,
    { polling: 100 },
    section,
  );
}

/** Waits for a button by its words and clicks it. */
async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button!.click();
}

async function chooseFile(page: Page, text: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'tweet-coach-')), 'file.json');
  await writeFile(path, text);
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const says = (page: Page, words: string) =>
  eventually(async () => {
    expect(await page.$eval('main', (main) => main.textContent)).toContain(words);
  });

/** Presses Export and reads the file that the browser would save. */
async function exported(page: Page): Promise<string> {
  await show(page, 'data');
  await page.evaluate(() => {
    const original = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        void file.text().then((text) => (document.documentElement.dataset['exported'] = text));
      }
      return original.call(URL, file);
    };
  });
  await press(page, 'Export everything');
  const handle = await page.waitForFunction(() => document.documentElement.dataset['exported']);
  return String(await handle.jsonValue());
}

/** Both in one browser: the other draws the same page by the same style sheet. */
function schemesOf(kind: BrowserKind): readonly ColourScheme[] {
  return kind === 'chromium' ? ['light', 'dark'] : ['light'];
}

inEachBrowser('the options in %s', (kind) => {
  let options: Page;

  beforeEach(async () => {
    options = await openExtensionPage(await browserOf(kind), kind, 'options.html');
  });

  afterEach(async ({ task }) => {
    const name = `failed ${kind} ${task.name}`.replace(/\W+/g, '-');
    if (task.result?.state === 'fail') await takePicture(options, name);
    await options.close();
  });

  it.runIf(standsForBoth(kind))(
    'gives two accounts with different profiles different hints on the same draft',
    async () => {
      await sendOrder(options, {
        type: 'change-settings',
        change: { type: 'choose-profile', account: 'deals', profile: 'broadcast' },
      });
      const replica = await openReplica(kind);
      await replica.write(selling);
      await replica.waitForHint('hard-sell');
      await switchAccount(replica, 'deals');
      await eventually(async () =>
        expect((await replica.hints()).map(({ rule }) => rule)).not.toContain('hard-sell'),
      );
      await switchAccount(replica, me);
      await replica.waitForHint('hard-sell');
    },
  );

  // That posts are counted is shown of the second one too, where there are two tabs on one account.
  it.runIf(standsForBoth(kind))(
    'gives the third request among ten posts a higher level than the first',
    { tags: 'wide' },
    async () => {
      const replica = await openReplica(kind);
      const levels: string[] = [];
      for (const day of ['Monday', 'Wednesday', 'Saturday']) {
        await replica.focus();
        await replica.write(`Our ${day} market opens at noon by the old crane. Please RT!`);
        const { level, message } = await replica.waitForHint('retweet-request');
        levels.push(level);
        if (day === 'Saturday') expect(message).toContain('third request');
        const posts = (await replica.read('posted')).length;
        await replica.press('Control', 'Enter');
        await eventually(async () => expect(await replica.read('posted')).toHaveLength(posts + 1));
        await eventually(async () => expect(await remembered(options)).toBe(posts + 1));
      }
      expect(levels).toEqual(['consider', 'consider', 'think-twice']);
    },
  );

  it('locks what a team’s policy sets, also in open composers', async () => {
    const replica = await openReplica(kind);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await sendOrder(options, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: me, profile: 'conversation' },
    });
    await show(options, 'policy');
    await chooseFile(options, JSON.stringify({ ...policy, team: '', wings: true }));
    await says(options, 'The file has mistakes, so it was not imported.');
    await chooseFile(options, JSON.stringify(policy));
    await says(options, 'The policy of Harbour Group is now used.');
    await show(options, 'rules');
    const rule = await options.waitForSelector('[data-rule="retweet-request"]');
    await eventually(async () =>
      expect(await rule!.$eval('select', (select) => [select.disabled, select.value])).toEqual([
        true,
        'off',
      ]),
    );
    expect(await rule!.evaluate((item) => item.textContent)).toContain(
      'Set by your team, Harbour Group.',
    );
    await replica.page.bringToFront();
    await eventually(async () => expect(await replica.hints()).toEqual([]));
  });

  it('restores everything after export, wipe and import', async () => {
    await sendOrder(options, {
      type: 'restore-histories',
      histories: { [me]: monthOfPosts(9e11) },
    });
    await sendOrder(options, {
      type: 'change-settings',
      change: {
        type: 'edit-account',
        account: me,
        change: { profile: 'support', topics: ['tea'], levels: { 'hard-sell': 'off' } },
      },
    });
    const before = JSON.parse(await exported(options)) as object;
    await press(options, 'Delete everything');
    await press(options, 'Delete everything');
    await says(options, 'Everything was deleted.');
    await reload(options);
    const empty = JSON.parse(await exported(options)) as object;
    expect(empty).toMatchObject({ settings: { accounts: {} }, histories: {} });
    await chooseFile(options, JSON.stringify(before));
    await press(options, 'Import');
    await says(options, 'The file was imported.');
    await reload(options);
    const after = JSON.parse(await exported(options)) as object;
    expect({ ...after, exportedAt: 0 }).toEqual({ ...before, exportedAt: 0 });
  });

  it.runIf(standsForBoth(kind))(
    'reviews a tried draft with the real engine and applies a fix',
    async () => {
      await show(options, 'try');
      await options.type('textarea', begging);
      const fix = await options.waitForSelector('::-p-xpath(//main)>>>[data-action="fix"]');
      await fix!.click();
      await eventually(async () =>
        expect(await options.$eval('textarea', (box) => box.value)).toBe('Our fair opens at noon.'),
      );
      await says(options, 'No hints for this draft.');
    },
  );

  it.runIf(standsForBoth(kind))(
    'counts the hints an ignore hides on X, not on the options page, and can undo the ignore',
    async () => {
      const ignore = { id: '1', account: me, rule: 'retweet-request', phrase: null, since: 9e11 };
      await sendOrder(options, { type: 'change-settings', change: { type: 'ignore', ignore } });
      await show(options, 'try');
      await options.type('textarea', 'We now open on Mondays too, at nine. Please RT!');
      await says(options, 'No hints for this draft.');
      const replica = await openReplica(kind);
      await replica.write(begging);
      expect(await replica.waitForReview()).toEqual([]);
      await show(options, 'ignored');
      await says(options, 'It has hidden a hint in 1 draft, last on');
      await press(options, 'Undo');
      await says(options, 'Nothing is ignored.');
      await replica.page.bringToFront();
      await replica.waitForHint('retweet-request');
    },
  );

  it('saves a time while it is typed, when its field loses the focus and on Enter, and words entered without a pause', async () => {
    const hours = { days: [1, 2], from: '09:00', to: '18:00' };
    await sendOrder(options, {
      type: 'change-settings',
      change: { type: 'edit-account', account: me, change: { hours } },
    });
    await show(options, 'accounts');
    await options.waitForSelector('input[type="time"]');
    const [from, to] = await options.$$('input[type="time"]');
    await to!.focus();
    await options.keyboard.type('0745PM', { delay: TYPING_TIME });
    await from!.focus();
    await options.keyboard.type('1130AM', { delay: TYPING_TIME });
    await eventually(async () => expect(await times(options)).toEqual(['11:30', '19:45']));
    await options.keyboard.press('Enter');
    await eventually(async () =>
      expect(await stored(options, 'sync', 'settings')).toMatchObject({
        accounts: { [me]: { hours: { ...hours, from: '11:30', to: '19:45' } } },
      }),
    );
    const field = await options.waitForSelector('input[aria-label="Add to topics"]');
    await field!.focus();
    await options.keyboard.type('tea\njam\nrye\n');
    await eventually(async () =>
      expect(await stored(options, 'sync', 'settings')).toMatchObject({
        accounts: { [me]: { topics: ['tea', 'jam', 'rye'] } },
      }),
    );
    // From there another section is reached with the keyboard.
    await options.focus('nav a[href="#privacy"]');
    await options.keyboard.press('Enter');
    await eventually(async () =>
      expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Privacy'),
    );
  });

  it.each(schemesOf(kind))(
    'is accessible and fits small windows in %s',
    { tags: 'wide' },
    async (scheme) => {
      await sendOrder(options, {
        type: 'restore-histories',
        histories: { [me]: monthOfPosts(9e11) },
      });
      const ignore = { id: '1', account: me, rule: 'hard-sell', phrase: 'Buy now', since: 9e11 };
      await sendOrder(options, { type: 'change-settings', change: { type: 'ignore', ignore } });
      await setColourScheme(options, kind, scheme);
      for (const section of sectionIds) {
        await show(options, section);
        expect([section, await accessibilityFaults(options)]).toEqual([section, []]);
        expect(await leastGap(options), section).toBeGreaterThanOrEqual(12);
        await takePicture(options, `options-${kind}-${section}-${scheme}`);
      }
      await options.setViewport({ width: 640, height: 450 });
      for (const section of sectionIds) {
        await show(options, section);
        const excess = await options.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([section, excess]).toEqual([section, 0]);
      }
    },
  );
});

/** What stands in the fields of an account's hours, as in `09:30`. */
const times = (page: Page) =>
  page.$$eval('input[type="time"]', (fields) => fields.map(({ value }) => value));

/** The least distance between two parts of a section, one under the other, in whole CSS pixels. */
async function leastGap(page: Page): Promise<number> {
  return page.$$eval('main, main .stack', (blocks) =>
    Math.min(
      ...blocks.flatMap((block) => {
        const parts = [...block.children].map((part) => part.getBoundingClientRect());
        const seen = parts.filter(({ height }) => height > 1);
        return seen.slice(1).map(({ top }, i) => Math.round(top - seen[i]!.bottom));
      }),
    ),
  );
}

/** How many posts of the practice account are remembered, as the history section says. */
async function remembered(page: Page): Promise<number> {
  const history = await stored(page, 'local', `history:${me}`);
  return (history as { posts: unknown[] } | undefined)?.posts.length ?? 0;
}

/** What lies in a store of the extension. */
async function stored(page: Page, area: 'local' | 'sync', key: string): Promise<unknown> {
  return page.evaluate(
    async (from, name) => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (await (api.browser ?? api.chrome).storage[from].get(name))[name];
    },
    area,
    key,
  );
}

interface ExtensionApi {
  readonly storage: Readonly<
    Record<'local' | 'sync', { get(key: string): Promise<Record<string, unknown>> }>
  >;
}
