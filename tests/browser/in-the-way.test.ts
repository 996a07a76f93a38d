import { describe, expect, it } from 'vitest';
import { browserNames, eventually, expectText, openReplica, panelOf } from './harness';
import type { ReplicaPage } from './replica-page';
import { startBare } from './bare';

const begging = 'Our fair opens at noon. Please RT!';

/** Longest that posting may take more with the coach than without it, in milliseconds. */
const MOST_DELAY = 60;

const posting = [
  ['a click', (replica: ReplicaPage) => replica.page.click('[data-testid="tweetButtonInline"]')],
  ['Ctrl+Enter', (replica: ReplicaPage) => replica.press('Control', 'Enter')],
  ['Cmd+Enter', (replica: ReplicaPage) => replica.press('Meta', 'Enter')],
] as const;

/** The button of the panel that has the focus, `null` if none has. */
function focusedAction(replica: ReplicaPage): Promise<string | null> {
  return replica.page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action') ?? null,
  );
}

/** Presses Tab in the editor until a button of the panel has the focus. */
async function tabTo(replica: ReplicaPage, action: string): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if ((await focusedAction(replica)) === action) return;
    await replica.press('Tab');
  }
  throw new Error(`Tab does not reach "${action}".`);
}

function isDialogOpen(replica: ReplicaPage): Promise<boolean> {
  return replica.page.evaluate(
    () =>
      document.querySelector('[aria-modal="true"]') !== null &&
      document.querySelector('[data-testid="confirmationSheetDialog"]') === null,
  );
}

function isEditorFocused(replica: ReplicaPage): Promise<boolean> {
  return replica.page.evaluate(
    () => document.activeElement?.getAttribute('contenteditable') === 'true',
  );
}

async function rulesShown(replica: ReplicaPage): Promise<string[]> {
  return (await replica.hints()).map(({ rule }) => rule);
}

/** The time from the first key or button event of an act to the post, in milliseconds. */
async function timeToPost(replica: ReplicaPage, act: () => Promise<void>): Promise<number> {
  await replica.page.evaluate(() => {
    const { posted } = window.replica;
    const before = posted.length;
    let begun = 0;
    const begin = () => void (begun ||= performance.now());
    for (const type of ['keydown', 'mousedown']) {
      window.addEventListener(type, begin, { capture: true, once: true });
    }
    const push = posted.push.bind(posted);
    posted.push = (...texts) => {
      document.body.dataset.took = String(performance.now() - begun);
      return push(...texts);
    };
    if (posted.length !== before) throw new Error('Something was posted too early.');
  });
  await act();
  await eventually(async () => expect(await replica.read('posted')).toHaveLength(1));
  return replica.page.evaluate(() => Number(document.body.dataset.took));
}

/** Where the panel is clicked, as shares of its width and height. */
const places = [0.02, 0.3, 0.6, 0.98].flatMap((across) =>
  [0.03, 0.35, 0.65, 0.97].map((down) => [across, down] as const),
);

/** Clicks the panel as it is by now: a click may have hit a button that folded it. */
async function clickPanel(
  replica: ReplicaPage,
  [across, down]: readonly [number, number],
): Promise<void> {
  const shadow = await panelOf(replica.page);
  const place = await shadow.evaluate(
    ({ host }, x, y) => {
      const box = host.getBoundingClientRect();
      return { x: box.x + box.width * x, y: box.y + box.height * y, isShown: box.height > 0 };
    },
    across,
    down,
  );
  if (place.isShown) await replica.page.mouse.click(place.x, place.y);
}

describe.each(browserNames)('the coach in %s is never in the way', (browser) => {
  it.each(posting)('of posting by %s', async (_, act) => {
    const replica = await openReplica(browser);
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    const coached = await timeToPost(replica, () => act(replica));
    expect(await replica.read('posted')).toEqual([begging]);
    await expectText(replica, '');
    await eventually(async () => expect(await replica.hints()).toEqual([]));

    const bare = await startBare(browser);
    await bare.type(begging);
    const alone = await timeToPost(bare, () => act(bare));
    expect(coached).toBeLessThan(alone + MOST_DELAY);
  });

  it('of a dialog that is open, wherever the panel is clicked', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.type('Please RT! Buy it now, 40% off ends tonight!');
    await replica.waitForHint('retweet-request');
    for (const place of places) {
      await clickPanel(replica, place);
      expect(await isDialogOpen(replica)).toBe(true);
      expect(await isEditorFocused(replica)).toBe(true);
    }
    expect(await replica.read('errors')).toEqual([]);
  });

  it('of the page when keys are pressed on its buttons', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    await replica.page.evaluate(() => {
      const heard = (event: KeyboardEvent) => window.replica.shortcuts.push(`heard ${event.key}`);
      document.addEventListener('keydown', heard, { capture: true });
    });
    await tabTo(replica, 'why');
    const tabs = (await replica.read('shortcuts')).length;
    for (const key of ['n', 'l', 'j', '?', '/', '.'] as const) await replica.press(key);
    const heard = await replica.read('shortcuts');
    expect(heard.slice(tabs)).toEqual([]);
    await expectText(replica, begging);
  });

  it('of a writer without a mouse', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    await tabTo(replica, 'why');
    await replica.press('Enter');
    const shadow = await panelOf(replica.page);
    const isOpen = () =>
      shadow.evaluate((root) => root.querySelector('[data-action="why"]')?.ariaExpanded);
    await eventually(async () => expect(await isOpen()).toBe('true'));

    await replica.press('Escape');
    expect(await isDialogOpen(replica)).toBe(true);
    expect(await isEditorFocused(replica)).toBe(true);
    await replica.type(' Soon');
    await expectText(replica, `${begging} Soon`);

    await tabTo(replica, 'fix');
    await replica.press(' ');
    await expectText(replica, 'Our fair opens at noon. Soon');
    expect(await isEditorFocused(replica)).toBe(true);
    await replica.type(', then');
    await expectText(replica, 'Our fair opens at noon. Soon, then');
  });

  it('of the focus when the button that has it goes', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    await tabTo(replica, 'ignore-draft');
    await replica.press('Enter');
    await eventually(async () =>
      expect(await rulesShown(replica)).not.toContain('retweet-request'),
    );
    await eventually(async () => expect(await isEditorFocused(replica)).toBe(true));
    await replica.type(' Bye');
    await expectText(replica, `${begging} Bye`);
  });

  it("of X's list of people", async () => {
    const replica = await openReplica(browser);
    await replica.type('Please RT! With thanks to @');
    await replica.waitForHint('retweet-request');
    const covered = await replica.page.evaluate(() => {
      const list = document.querySelector('[id^="typeaheadDropdown"]')!.getBoundingClientRect();
      const panel = document.querySelector('tweet-coach-panel')!.getBoundingClientRect();
      const top = Math.max(list.top, panel.top) + 2;
      const bottom = Math.min(list.bottom, panel.bottom) - 2;
      const onTop = (y: number) =>
        document.elementFromPoint(list.left + 20, y)?.closest('[id^="typeaheadDropdown"]') !== null;
      return { overlap: bottom - top, onTop: [top, (top + bottom) / 2, bottom].map(onTop) };
    });
    expect(covered.overlap).toBeGreaterThan(10);
    expect(covered.onTop).toEqual([true, true, true]);
  });
});
