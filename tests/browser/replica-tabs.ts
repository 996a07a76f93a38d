import type { Browser } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { ReplicaPage, type ReplicaOptions } from './replica-page';

/**
 * The practice pages of one browser. A tab goes from test to test: to open one takes longer than most
 * tests do.
 */
export class ReplicaTabs {
  /** Tabs that show nothing. */
  readonly #empty: ReplicaPage[] = [];
  /** Tabs that show the home page, as `reopen` leaves them. */
  readonly #home: ReplicaPage[] = [];

  constructor(private readonly browser: Browser) {}

  /**
   * Loads the practice page again, the editor focused, for the test that runs; it is gone when that
   * ends. If the test fails, a picture of the tab is left in `tests/output`, and the tab is closed.
   *
   * @param name what the picture's name begins with
   */
  async open(name: string, options?: ReplicaOptions): Promise<ReplicaPage> {
    const replica = this.#empty.pop() ?? (await ReplicaPage.create(this.browser));
    giveBack(replica, name, async () => {
      await replica.leave();
      this.#empty.push(replica);
    });
    await replica.load(options);
    return replica;
  }

  /** The same, but the home page as the last `reopen` left it; its editor is emptied. */
  async reopen(name: string): Promise<ReplicaPage> {
    const left = this.#home.pop();
    const replica = left ?? (await ReplicaPage.open(this.browser));
    giveBack(replica, name, () => void this.#home.push(replica));
    if (left) {
      await replica.page.bringToFront();
      await replica.focus();
      await replica.clear();
    }
    return replica;
  }

  /** Closes the home pages that `reopen` left, so that no coach in them goes on. */
  async closeHome(): Promise<void> {
    for (const replica of this.#home.splice(0)) await replica.close();
  }
}

/** Closes the tab when the test that runs has failed, else keeps it. */
function giveBack(replica: ReplicaPage, name: string, keep: () => Promise<void> | void): void {
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return keep();
    await replica.screenshot(`failed ${name} ${task.name}`.replace(/\W+/g, '-'));
    await replica.close();
  });
}
