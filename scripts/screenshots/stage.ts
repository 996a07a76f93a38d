import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import {
  sendOrder,
  openExtensionPage,
  reload,
  setColourScheme,
} from '@/tests/browser/extension-page';
import { showState } from '@/tests/browser/panel-states';
import { ReplicaPage } from '@/tests/browser/replica-page';
import { monthOfPosts } from '@/tests/month-of-posts';
import { me } from '@/tests/replica/people';
import type { BrowserKind } from '../lib/browsers.mjs';
import { windows, type Look, type PageScene, type PanelScene, type Scene } from './plan';

/** Time for animations to end, in milliseconds. */
const REST = 700;

/** One browser in which scenes are set, one after the other. */
export class Stage {
  #replica: ReplicaPage | undefined;
  readonly #pages = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly kind: BrowserKind,
  ) {}

  /** Fills the stores with a month of made-up posts and what a user may have chosen. */
  async fill(): Promise<void> {
    const page = await this.#pageOf('options.html');
    const histories = {
      [me.handle]: monthOfPosts(Date.now()),
      quay_books: monthOfPosts(Date.now() - 3e9),
    };
    await sendOrder(page, { type: 'restore-histories', histories });
    for (const [account, profile] of [
      [me.handle, 'conversation'],
      ['quay_books', 'broadcast'],
    ] as const) {
      const change = { type: 'choose-profile', account, profile } as const;
      await sendOrder(page, { type: 'change-settings', change });
    }
    const since = Date.now() - 9e8;
    const ignore = { id: '1', account: me.handle, rule: 'hard-sell', phrase: 'Buy now', since };
    await sendOrder(page, { type: 'change-settings', change: { type: 'ignore', ignore } });
  }

  /** Sets a scene and gives the page that shows it. */
  set(scene: Scene): Promise<Page> {
    return scene.kind === 'panel' ? this.#setPanel(scene) : this.#setPage(scene);
  }

  async #setPanel(scene: PanelScene): Promise<Page> {
    const { surface, state, theme, direction, language } = scene;
    this.#replica ??= await ReplicaPage.create(this.browser);
    const replica = this.#replica;
    await setWindow(replica.page, scene);
    await replica.load({ surface, theme: theme === 'dark' ? 'lights-out' : 'light' });
    await replica.page.evaluate(
      (dir, lang) => Object.assign(document.documentElement, { dir, lang }),
      direction,
      language,
    );
    await showState(replica, state);
    await setTimeout(REST);
    await replica.page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
    return replica.page;
  }

  async #setPage(scene: PageScene): Promise<Page> {
    const { address, language, theme } = scene;
    const page = await this.#pageOf(address.split('#')[0]!);
    await page.bringToFront();
    await setWindow(page, scene);
    await sendOrder(page, { type: 'change-settings', change: { type: 'language', language } });
    await setColourScheme(page, this.kind, theme);
    await page.evaluate((hash) => void (location.hash = hash), address.split('#')[1] ?? '');
    await reload(page);
    await setTimeout(REST);
    return page;
  }

  async #pageOf(path: string): Promise<Page> {
    const page = this.#pages.get(path) ?? (await openExtensionPage(this.browser, this.kind, path));
    this.#pages.set(path, page);
    return page;
  }
}

function setWindow(page: Page, { window }: Look): Promise<void> {
  const { width, height, scale: deviceScaleFactor } = windows[window];
  return page.setViewport({ width, height, deviceScaleFactor });
}
