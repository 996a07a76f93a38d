import type { Browser } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { ReplicaPage, type ReplicaOptions } from './replica-page';

/**
 * The practice pages of one browser. A tab goes from test to test: to open one takes longer than most
 * tests do.
 */
export class ReplicaTabs {
  readonly #idle: ReplicaPage[] = [];

  constructor(private readonly browser: Browser) {}

  /**
   * Loads the practice page anew, the editor focused, for the test that runs. If that fails, a picture
   * of the tab is left in `tests/output`, and the tab is closed.
   *
   * @param name what the picture's name begins with
   */
  async open(name: string, options?: ReplicaOptions): Promise<ReplicaPage> {
    const replica = await this.#borrow(name);
    await replica.load(options);
    return replica;
  }

  /** The same, but as the last test left the page, which was a home page; its editor is emptied. */
  async reopen(name: string): Promise<ReplicaPage> {
    if (this.#idle.length === 0) return this.open(name);
    const replica = await this.#borrow(name);
    await replica.focus();
    await replica.clear();
    return replica;
  }

  async #borrow(name: string): Promise<ReplicaPage> {
    const replica = this.#idle.pop() ?? (await ReplicaPage.create(this.browser));
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') {
        await replica.screenshot(`failed ${name} ${task.name}`.replace(/\W+/g, '-'));
        await replica.close();
      } else {
        this.#idle.push(replica);
      }
    });
    return replica;
  }
}
