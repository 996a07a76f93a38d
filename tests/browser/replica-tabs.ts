import type { Browser } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { ReplicaPage, type ReplicaOptions } from './replica-page';

/**
 * The practice pages of one browser. A tab goes from test to test, loaded anew for each: to open one
 * takes longer than most tests do.
 */
export class ReplicaTabs {
  readonly #idle: ReplicaPage[] = [];

  constructor(private readonly browser: Browser) {}

  /**
   * Opens the practice page, the editor focused, until the test ends. If the test fails, a picture of
   * the tab is left in `tests/output`, and the tab is closed.
   *
   * @param name what the picture's name begins with
   */
  async open(name: string, options: ReplicaOptions = {}): Promise<ReplicaPage> {
    const replica = this.#idle.pop() ?? (await ReplicaPage.create(this.browser));
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') {
        await replica.screenshot(`failed ${name} ${task.name}`.replace(/\W+/g, '-'));
        await replica.close();
      } else {
        await replica.leave();
        this.#idle.push(replica);
      }
    });
    await replica.load(options);
    return replica;
  }
}
