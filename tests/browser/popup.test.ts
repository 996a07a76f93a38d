import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { monthOfPosts } from '@/tests/month-of-posts';
import {
  accessibilityFaults,
  sendOrder,
  openExtensionPage,
  reload,
  setColourScheme,
  takePicture,
} from './extension-page';
import {
  inEachBrowser,
  browserOf,
  eventually,
  expectText,
  standsForBoth,
  openReplica,
  type ReplicaPage,
} from './harness';

const begging = 'Our fair opens at noon. Please RT!';
const me = 'harbour_coffee';

const textOf = (page: Page) => page.$eval('body', (body) => body.textContent);

/** Opens the popup's page again while the tab is in front, as the tool bar button does. */
async function openOver(popup: Page, replica: ReplicaPage): Promise<void> {
  await replica.page.bringToFront();
  await reload(popup);
  await waitForText(popup, 'Options');
}

const waitForText = (page: Page, words: string) =>
  eventually(async () => expect(await textOf(page)).toContain(words));

async function countPosts(popup: Page): Promise<void> {
  await popup.$eval('[data-action="seed"]', (button) => (button as HTMLElement).click());
}

async function toggle(popup: Page, label: string): Promise<void> {
  const found = await popup.waitForSelector(`::-p-xpath(//label[text()="${label}"])`);
  await found!.evaluate((element) => (element as HTMLLabelElement).click());
}

/** Whether the middle of an element can be seen; Firefox clips no caption with its table. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementsFromPoint(x + width / 2, y + height / 2).includes(element);
  });
}

inEachBrowser('the popup in %s', (kind) => {
  let popup: Page;
  let replica: ReplicaPage;

  beforeEach(async () => {
    popup = await openExtensionPage(await browserOf(kind), kind, 'popup.html');
    replica = await openReplica(kind);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePicture(popup, `failed-${kind}-popup`);
    await popup.close();
  });

  it('knows the account of the tab, changes its profile, and says when the coach is not running', async () => {
    await openOver(popup, replica);
    await waitForText(popup, `reads what you write as @${me}`);
    expect(await textOf(popup)).not.toContain('Your profile is open');
    await popup.select('.choices label:last-child select', 'broadcast');
    await eventually(async () =>
      expect(await popup.$eval('.choices label:last-child select', (select) => select.value)).toBe(
        'broadcast',
      ),
    );
    await popup.bringToFront();
    await reload(popup);
    await waitForText(popup, 'The coach is not in this tab');
  });

  it.runIf(standsForBoth(kind))(
    'turns the coach off on this account and everywhere, and on again',
    async () => {
      await replica.write(begging);
      await replica.waitForHint('retweet-request');
      await openOver(popup, replica);
      for (const label of [`Coach @${me}`, 'Coach me everywhere']) {
        await toggle(popup, label);
        await eventually(async () => expect(await replica.hints()).toEqual([]));
        await toggle(popup, label);
        await replica.waitForHint('retweet-request');
      }
    },
  );

  it.runIf(standsForBoth(kind))(
    'counts the posts on the user’s own profile page, each once',
    async () => {
      await replica.write('Good morning from the night shift.');
      await replica.press('Control', 'Enter');
      await expectText(replica, '');
      await replica.page.click('[data-testid="AppTabBar_Profile_Link"]');
      await openOver(popup, replica);
      await waitForText(popup, 'go to its Replies tab');
      await replica.page.click('a[href$="/with_replies"]');
      await openOver(popup, replica);
      await waitForText(popup, '5 posts on it can be counted.');
      await countPosts(popup);
      await waitForText(popup, 'Of your last 6 posts, 4 gave something or joined a conversation.');
      await waitForText(popup, '5 posts counted; 1 had been counted before.');
      await waitForText(popup, 'every post it shows has been counted.');
    },
  );

  it('draws a month of posts, in both colour schemes, without accessibility faults', async () => {
    const histories = { [me]: monthOfPosts(Date.now()) };
    await sendOrder(popup, { type: 'restore-histories', histories });
    await openOver(popup, replica);
    await waitForText(popup, 'Of your last 20 posts, 15 gave something or joined a conversation.');
    await waitForText(popup, '17 hints in 6 weeks: 9 fixed, 3 ignored.');
    await popup.bringToFront();
    await popup.setViewport({ width: 360, height: 720 });
    expect(await isSeen(popup, 'caption')).toBe(false);
    for (const scheme of ['light', 'dark'] as const) {
      await setColourScheme(popup, kind, scheme);
      expect(await accessibilityFaults(popup)).toEqual([]);
      await takePicture(popup, `popup-${kind}-${scheme}`);
    }
  });
});
