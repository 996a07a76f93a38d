import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { SETTLE } from '@/lib/page/announcer';
import { expectFocusInEditor, isDialogOpen } from './focus';
import {
  browserOf,
  inEachBrowser,
  clickAction,
  clickInPanel,
  expectText,
  eventually,
  openReplica,
  panelOf,
  standsForBoth,
  type ReplicaPage,
  type Surface,
} from './harness';

const begging = 'Our fair opens at noon. Please RT!';
const mended = 'Our fair opens at noon.';
/** Longer than the pause after which a draft is read, in milliseconds. */
const TWO_PAUSES = 800;

/** The words that the page underlines. */
function underlined(replica: ReplicaPage): Promise<string[]> {
  return replica.page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('tweet-coach-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => range.toString())),
  );
}

/** What the panel last told screen readers. */
async function told(replica: ReplicaPage): Promise<string> {
  const shadow = await panelOf(replica.page);
  return shadow.evaluate((root) =>
    [...root.querySelectorAll('output')].map(({ textContent }) => textContent).join(''),
  );
}

inEachBrowser('the coach in %s', (browser) => {
  async function speaksAndMends(surface: Surface): Promise<void> {
    const replica = await openReplica(browser, { surface });
    await (surface === 'home' ? replica.type(begging) : replica.write(begging));
    const hint = await replica.waitForHint('retweet-request');
    expect(hint.quote).toBe('Please RT');
    expect(hint.message).toContain('Please RT');
    expect(hint.fixes[0]?.text).toBe(mended);
    await eventually(async () => expect(await underlined(replica)).toEqual(['Please RT']));
    await clickAction(replica, 'fix');
    await expectText(replica, mended);
    await expectFocusInEditor(replica);
    await eventually(async () => expect(await underlined(replica)).toEqual([]));
    await replica.type(' See you there');
    await expectText(replica, `${mended} See you there`);
    expect(await replica.read('errors')).toEqual([]);
  }
  const title = 'gives a hint and applies its fix on %s';
  it.each(['home', 'reply', 'pro'] as const)(title, speaksAndMends);
  it.each(['post', 'pro-reply', 'pro-inline'] as const)(title, { tags: 'wide' }, speaksAndMends);

  it.runIf(standsForBoth(browser))('reads what is written in a tab in the background', async () => {
    const replica = await openReplica(browser);
    await replica.write('Our fair');
    await replica.waitForReview();
    const inFront = await (await browserOf(browser)).newPage();
    expect(await replica.page.evaluate(() => document.hidden)).toBe(true);
    for (const words of [' opens at', ' noon.', ' Please RT!']) {
      await replica.paste(words);
      await setTimeout(TWO_PAUSES);
    }
    await eventually(async () => expect(await underlined(replica)).toEqual(['Please RT']));
    await inFront.close();
  });

  it('undoes a fix with one Ctrl+Z, and with its own Undo', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'fix');
    await expectText(replica, mended);
    await replica.press('Control', 'z');
    await expectText(replica, begging);
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'fix');
    await expectText(replica, mended);
    await clickAction(replica, 'undo');
    await expectText(replica, begging);
    await expectFocusInEditor(replica);
  });

  it.runIf(standsForBoth(browser))('tells screen readers of a hint once', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await eventually(async () => expect(await told(replica)).toMatch(/one hint: .*Please RT/));
    await replica.page.evaluate(() => window.replica.remount());
    await replica.focus();
    await replica.waitForHint('retweet-request');
    await setTimeout(2 * SETTLE);
    expect(await told(replica)).toBe('');
    await replica.press('End');
    await replica.type(' Tag a friend!');
    await eventually(async () => expect(await told(replica)).toMatch(/2 hints: /));
  });

  it('removes a hint as soon as its cause is deleted, before the next review', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging.replace('!', ''));
    await replica.waitForHint('retweet-request');
    await replica.waitForReview();
    const shadow = await panelOf(replica.page);
    const reviews = await shadow.evaluate((root) => {
      const { dataset } = root.host as HTMLElement;
      const observer = new MutationObserver(() => {
        if (!root.querySelector('[data-hint]')) dataset['goneAt'] ??= dataset['reviewed'];
      });
      observer.observe(root, { childList: true, subtree: true });
      return dataset['reviewed'];
    });
    await replica.press('Backspace');
    await eventually(async () => expect(await replica.hints()).toEqual([]));
    expect(await shadow.evaluate((root) => (root.host as HTMLElement).dataset['goneAt'])).toBe(
      reviews,
    );
    await eventually(async () => expect(await underlined(replica)).toEqual([]));
  });

  it.runIf(standsForBoth(browser))('ignores a hint for the rest of the draft', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'ignore-draft');
    await eventually(async () => expect(await replica.hints()).toEqual([]));
    await replica.type(' Soon');
    expect(await replica.waitForReview()).toEqual([]);
  });

  it('has one panel for each composer, collapses and expands all of them together, and leaves the focus where it was', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await replica.focus();
    await replica.page.evaluate(() => window.replica.open('post'));
    await replica.focus();
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    const folded = () =>
      replica.page.$$eval('tweet-coach-panel', (panels) =>
        panels.map(({ shadowRoot }) => shadowRoot?.querySelector('ul')?.hidden),
      );
    await eventually(async () => expect(await folded()).toEqual([false, false]));
    await clickAction(replica, 'collapse');
    await eventually(async () => expect(await folded()).toEqual([true, true]));
    await expectFocusInEditor(replica);
    expect(await isDialogOpen(replica)).toBe(true);
    await clickAction(replica, 'collapse');
    await eventually(async () => expect(await folded()).toEqual([false, false]));
  });

  it('changes the profile only on request, names it, and can undo the change', async () => {
    const replica = await openReplica(browser);
    await replica.write('Buy our new kettle now, 40% off ends tonight! https://acme.com');
    await replica.waitForHint('hard-sell');
    await clickAction(replica, 'change-profile');
    await clickInPanel(replica, '[value="broadcast"]');
    const chosen = async () =>
      (await panelOf(replica.page)).evaluate(
        (root) => root.querySelector('[data-part="profile-choice"]')?.firstChild?.textContent,
      );
    expect(await chosen()).toBeUndefined();
    await clickAction(replica, 'profile');
    await eventually(async () =>
      expect(await chosen()).toBe('@harbour_coffee now posts as “Broadcast”.'),
    );
    const rules = async () => (await replica.hints()).map(({ rule }) => rule);
    await eventually(async () => expect(await rules()).not.toContain('hard-sell'));
    await expectFocusInEditor(replica);
    await clickAction(replica, 'undo-profile');
    await replica.waitForHint('hard-sell');
    await eventually(async () => expect(await chosen()).toBeUndefined());
  });

  it('opens a collapsed hint when its words are clicked', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'collapse');
    const isOpen = async () => {
      const shadow = await panelOf(replica.page);
      return shadow.evaluate((root) => {
        const hint = root.querySelector('[data-hint="retweet-request"][data-active]');
        return hint !== null && hint.getClientRects().length > 0;
      });
    };
    await eventually(async () => expect(await isOpen()).toBe(false));
    const { x, y } = await replica.page.evaluate(() => {
      const [words] = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith('tweet-coach-') ? [...highlight] : [],
      );
      const { left, top, width, height } = (words as Range).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await replica.page.mouse.click(x, y);
    await eventually(async () => expect(await isOpen()).toBe(true));
    await expectFocusInEditor(replica);
  });

  it.each(['light', 'lights-out'] as const)(
    'matches the colours of X in %s',
    { tags: 'wide' },
    async (theme) => {
      const replica = await openReplica(browser, { theme });
      await replica.write('Our new kettle is here. Buy it now, 40% off ends tonight! Please RT');
      await replica.waitForHint('retweet-request');
      await replica.waitForReview();
      await replica.screenshot(`coach-${browser}-${theme}`);
      expect(await replica.read('errors')).toEqual([]);
      expect(replica.requests).toEqual([]);
    },
  );
});
