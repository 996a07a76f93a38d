import type { Browser } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { ReplicaPage, type ReplicaOptions } from './replica-page';

/**
 * The practice pages of one browser. Tabs are reused between tests, because opening one takes longer than most tests.
 */
export class ReplicaTabs {
  /** Tabs that show nothing. */
  readonly #empty: ReplicaPage[] = [];
  /** Tabs that show the home page, as `reopen` leaves them. */
  readonly #home: ReplicaPage[] = [];

  constructor(private readonly browser: Browser) {}

  /**
   * Loads the practice page, with the editor focused, for the current test, and leaves it when the test ends. If the
   * test fails, a screenshot is saved in `tests/output`, and the tab is closed.
   *
   * @param name prefix of the screenshot's name
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

  /** The same with the home page as the last `reopen` left it, with an emptied editor. */
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

  /** Closes the home pages that `reopen` left, so that no coach keeps running in them. */
  async closeHome(): Promise<void> {
    for (const replica of this.#home.splice(0)) await replica.close();
  }
}

/** Closes the tab if the current test has failed, else keeps it. */
function giveBack(replica: ReplicaPage, name: string, keep: () => Promise<void> | void): void {
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return keep();
    await replica.screenshot(`failed ${name} ${task.name}`.replace(/\W+/g, '-'));
    await replica.close();
  });
}
