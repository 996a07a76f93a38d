import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { clickAction, eventually, inEachBrowser, openReplica, panelOf } from './harness';
import type { ReplicaPage } from './replica-page';

/** As a small phone held upright, in CSS pixels. */
const PHONE = { width: 360, height: 740 };
/** The least size of what is touched, in CSS pixels. */
const LEAST_TARGET = 24;

/** Makes the window of a tab that of a phone until the test ends. */
async function asOnPhone(page: Page): Promise<void> {
  const usual = page.viewport();
  onTestFinished(() => page.setViewport(usual));
  await page.setViewport(PHONE);
}

/** Where the buttons of the panel are that can be seen, by `data-action`, and how wide all of it is. */
async function layoutOf(replica: ReplicaPage) {
  const panel = await panelOf(replica.page);
  return panel.evaluate((root) => {
    root.querySelector('[data-action="fix"]')?.scrollIntoView({ block: 'center' });
    const buttons = [...root.querySelectorAll('button')].filter(
      (button) => button.getClientRects().length > 0,
    );
    const section = root.querySelector('.panel')!;
    return {
      excess: section.scrollWidth - section.clientWidth,
      right: section.getBoundingClientRect().right,
      buttons: buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { action: button.dataset['action'], x, y, width, height };
      }),
    };
  });
}

inEachBrowser('on the phone layout of X in %s', (browser) => {
  it('the coach gives a hint, fits the screen and applies a fix at a touch', async () => {
    const replica = await openReplica(browser, { surface: 'mobile' });
    await asOnPhone(replica.page);
    await replica.type('Our fair opens at noon. Please RT!');
    await replica.waitForHint('retweet-request');
    const { excess, right, buttons } = await layoutOf(replica);
    expect(excess).toBe(0);
    expect(right).toBeLessThanOrEqual(PHONE.width);
    expect(buttons.map(({ action }) => action)).toContain('fix');
    const small = buttons.filter(
      ({ width, height }) => width < LEAST_TARGET || height < LEAST_TARGET,
    );
    expect(small).toEqual([]);
    const fix = buttons.find(({ action }) => action === 'fix')!;
    await replica.page.touchscreen.tap(fix.x + fix.width / 2, fix.y + fix.height / 2);
    await eventually(async () => expect(await replica.model()).toBe('Our fair opens at noon.'));
    // Where the focus has stayed.
    await replica.page.keyboard.type(' See you there');
    const whole = 'Our fair opens at noon. See you there';
    await eventually(async () => expect(await replica.model()).toBe(whole));
    expect(await replica.read('errors')).toEqual([]);
  });

  it('one Ctrl+Z undoes a fix, and what is typed next goes where the caret was', async () => {
    const replica = await openReplica(browser, { surface: 'mobile' });
    const draft = 'Please RT! Our fair opens at noon';
    const fixed = 'Our fair opens at noon';
    const expectModel = (text: string) =>
      eventually(async () => expect(await replica.model()).toBe(text));
    await replica.type(draft);
    await replica.press('ArrowLeft');
    for (const redone of [false, true]) {
      await replica.waitForHint('retweet-request');
      if (redone) await replica.press('Control', 'Shift', 'z');
      else await clickAction(replica, 'fix');
      await expectModel(fixed);
      await replica.press('Control', 'z');
      await expectModel(draft);
    }
    await replica.type('o');
    await expectModel('Please RT! Our fair opens at nooon');
    expect(await replica.read('errors')).toEqual([]);
  });
});
