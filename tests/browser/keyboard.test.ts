import { expect, it } from 'vitest';
import { PANEL_SHORTCUT } from '@/lib/messages/shortcut';
import { pressShortcut } from './background';
import {
  expectFocusInEditor,
  expectFocusOn,
  focusedAction,
  isDialogOpen,
  isEditorFocused,
} from './focus';
import {
  inEachBrowser,
  clickAction,
  eventually,
  expectText,
  openReplica,
  panelOf,
} from './harness';
import type { ReplicaPage } from './replica-page';

const threefold =
  'WE ARE OPEN AT NOON ON SATURDAY FOR ALL WHO LOVE BREAD. ' +
  'You are pathetic idiots and your shop is a joke. Please RT!';

/** The hint whose button has the focus, `null` if none has. */
function focusedHint({ page }: ReplicaPage): Promise<string | null> {
  return page.evaluate(() => {
    const button = document.activeElement?.shadowRoot?.activeElement;
    return button?.closest('[data-hint]')?.getAttribute('data-hint') ?? null;
  });
}

/** The hint that the caret is in, as the panel shows it; `null` if it is in none. */
function activeHint({ page }: ReplicaPage): Promise<string | null> {
  return page.evaluate(() => {
    const panel = document.querySelector('[aria-modal="true"] tweet-coach-panel');
    const active = panel?.shadowRoot?.querySelector('[data-active]');
    return active?.getAttribute('data-hint') ?? null;
  });
}

/** Has the page note the keys that reach it from now on. */
function listen({ page }: ReplicaPage): Promise<void> {
  return page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      const heard = ({ key }: KeyboardEvent) => window.replica.shortcuts.push(`${type} ${key}`);
      document.addEventListener(type, heard, { capture: true });
    }
  });
}

inEachBrowser('with the keyboard in %s', (browser) => {
  const enter = async (replica: ReplicaPage) => {
    await pressShortcut(browser, PANEL_SHORTCUT);
    await eventually(async () => expect(await isEditorFocused(replica)).toBe(false));
  };

  it('a writer can go into the panel, through its hints and back to the caret', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write(threefold);
    await replica.waitForHint('retweet-request');
    const rules = (await replica.hints()).map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(2);
    await replica.press('ArrowLeft');
    await eventually(async () => expect(await activeHint(replica)).toBe('retweet-request'));
    await enter(replica);
    await listen(replica);
    await eventually(async () => expect(await focusedHint(replica)).toBe('retweet-request'));
    const walk = async (key: 'ArrowUp' | 'ArrowDown', rule: string | undefined) => {
      await replica.press(key);
      await eventually(async () => expect(await focusedHint(replica)).toBe(rule));
      // Whatever is come to is open, with its first button at hand.
      await eventually(async () => expect(await focusedAction(replica)).toMatch(/^(?:fix|why)$/));
    };
    const start = rules.indexOf('retweet-request');
    for (const rule of rules.slice(0, start).toReversed()) await walk('ArrowUp', rule);
    await walk('ArrowUp', rules[0]);
    for (const rule of rules.slice(1)) await walk('ArrowDown', rule);
    await walk('ArrowDown', rules.at(-1));
    await pressShortcut(browser, PANEL_SHORTCUT);
    await expectFocusInEditor(replica);
    expect(await replica.read('shortcuts')).toEqual([]);
    await replica.type('?');
    await expectText(replica, threefold.replace(/!$/, '?!'));
    expect(await isDialogOpen(replica)).toBe(true);
  });

  it('Enter applies a fix, and the caret is back in the editor', async () => {
    const replica = await openReplica(browser);
    await replica.write('Our fair opens at noon. Please RT!');
    await replica.waitForHint('retweet-request');
    await enter(replica);
    await expectFocusOn(replica, 'fix');
    await replica.press('Enter');
    await expectText(replica, 'Our fair opens at noon.');
    await expectFocusInEditor(replica);
    await replica.type(' Bye');
    await expectText(replica, 'Our fair opens at noon. Bye');
  });

  it('a writer can reach collapsed hints', async () => {
    const replica = await openReplica(browser);
    await replica.write('Our fair opens at noon. Please RT!');
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'collapse');
    await enter(replica);
    await expectFocusOn(replica, 'collapse');
    await replica.press('Enter');
    const panel = await panelOf(replica.page);
    const isFolded = () => panel.evaluate((root) => root.querySelector('ul')?.hidden);
    await eventually(async () => expect(await isFolded()).toBe(false));
    await replica.press('ArrowDown');
    await expectFocusOn(replica, 'fix');
    await replica.press('Escape');
    await expectFocusInEditor(replica);
  });

  it('the focus stays in the panel when the focused hint is collapsed', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write('Our fair opens at noon. Please RT!');
    await replica.waitForHint('retweet-request');
    await enter(replica);
    await expectFocusOn(replica, 'fix');
    await clickAction(replica, 'collapse');
    await expectFocusOn(replica, 'collapse');
    await replica.press('Escape');
    await expectFocusInEditor(replica);
    expect(await isDialogOpen(replica)).toBe(true);
  });

  it('Tab reaches every button in reading order', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write('Our fair opens at noon. Please RT!');
    await replica.waitForHint('retweet-request');
    await enter(replica);
    for (let presses = 0; presses < 2; presses++) await replica.press('Shift', 'Tab');
    const order: (string | null)[] = [];
    for (let at = await focusedAction(replica); at; at = await focusedAction(replica)) {
      order.push(at);
      await replica.press('Tab');
    }
    expect(order).toEqual([
      'settings',
      'collapse',
      'fix',
      'why',
      'ignore-draft',
      'change-profile',
      'hand-over',
    ]);
  });
});
