import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { expectFocusInEditor, focusedAction, isDialogOpen, isEditorFocused } from './focus';
import {
  inEachBrowser,
  clickAction,
  clickInPanel,
  eventually,
  expectText,
  openReplica,
  panelOf,
} from './harness';
import type { ReplicaPage } from './replica-page';

const begging = 'Our fair opens at noon. Please RT!';

const POST_BUTTON = '[data-testid="tweetButtonInline"]';

/** Ways to post, and the event in which X posts. */
const posting = [
  ['click', 'a click', (replica: ReplicaPage) => replica.page.click(POST_BUTTON)],
  ['keydown', 'Ctrl+Enter', (replica: ReplicaPage) => replica.press('Control', 'Enter')],
] as const;
const postingOnMacs = [
  ['keydown', 'Cmd+Enter', (replica: ReplicaPage) => replica.press('Meta', 'Enter')],
] as const;

/** Presses Tab in the editor until a button of the panel has the focus. */
async function tabTo(replica: ReplicaPage, action: string): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if ((await focusedAction(replica)) === action) return;
    await replica.press('Tab');
  }
  throw new Error(`Tab does not reach "${action}".`);
}

async function rulesShown(replica: ReplicaPage): Promise<string[]> {
  return (await replica.hints()).map(({ rule }) => rule);
}

/** Clicks twice where a button is, as fast as people do: it may be gone by the second time. */
async function clickTwice({ page }: ReplicaPage, action: string): Promise<void> {
  const shadow = await panelOf(page);
  const { x, y } = await shadow.evaluate((root, name) => {
    const buttons = [...root.querySelectorAll(`[data-action="${name}"]`)];
    const box = buttons.find((each) => each.getClientRects().length > 0)!.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, action);
  await page.mouse.click(x, y);
  await setTimeout(120);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

/** The words of the draft that the coach underlines. */
function underlinedWords({ page }: ReplicaPage): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('tweet-coach-'))
      .flatMap(([, ranges]) => [...ranges].map(String))
      .join(' '),
  );
}

/** The left edge of a word of the draft, half-way up, in CSS px. */
function placeOfWord({ page }: ReplicaPage, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const leaves = document.activeElement!.querySelectorAll('[data-text]');
    const leaf = [...leaves].find(({ textContent }) => textContent.includes(wanted))!.firstChild!;
    const range = document.createRange();
    const start = leaf.textContent!.indexOf(wanted);
    range.setStart(leaf, start);
    range.setEnd(leaf, start + wanted.length);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 1, y: top + height / 2 };
  }, word);
}

/** Has the page note each event in whose dispatch something is posted. */
function notePosting(replica: ReplicaPage): Promise<void> {
  return replica.page.evaluate(() => {
    const { posted } = window.replica;
    const push = posted.push.bind(posted);
    posted.push = (...texts) => {
      // The event that is being dispatched, if any.
      const { type, isTrusted } = window.event ?? { type: 'none', isTrusted: false };
      document.body.dataset['postedIn'] = `${isTrusted ? 'trusted' : 'made'} ${type}`;
      return push(...texts);
    };
  });
}

/** The parts of the panel that are no buttons, and its corners, as places in CSS px: those that the dialog shows. */
async function placesOnPanel(
  replica: ReplicaPage,
): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const shadow = await panelOf(replica.page);
  return shadow.evaluate((root) => {
    const panel = root.querySelector('.panel')!.getBoundingClientRect();
    const parts = '.count, .level, [data-part="message"], mark, .better, .actions, .profile, ul';
    const starts = [...root.querySelectorAll(parts)]
      .flatMap((part) => [...part.getClientRects()].slice(0, 1))
      .map(({ left, top }) => ({ x: left + 1, y: top + 1 }));
    const corners = [panel.left + 1, panel.right - 1].flatMap((x) =>
      [panel.top + 1, panel.bottom - 1].map((y) => ({ x, y })),
    );
    return [...starts, ...corners].filter(
      ({ x, y }) => document.elementFromPoint(x, y) === root.host,
    );
  });
}

inEachBrowser('the coach in %s is never in the way', (browser) => {
  async function postsAtOnce(
    event: string,
    _: string,
    act: (replica: ReplicaPage) => Promise<void>,
  ): Promise<void> {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await notePosting(replica);
    await act(replica);
    await eventually(async () => expect(await replica.read('posted')).toEqual([begging]));
    const postedIn = await replica.page.evaluate(() => document.body.dataset['postedIn']);
    expect(postedIn).toBe(`trusted ${event}`);
    await expectText(replica, '');
    await eventually(async () => expect(await replica.hints()).toEqual([]));
  }
  const title = 'of posting, which happens in the %s event of %s';
  it.each(posting)(title, postsAtOnce);
  it.each(postingOnMacs)(title, { tags: 'wide' }, postsAtOnce);

  it('of a press on the Post button during which it has something to say', async () => {
    const replica = await openReplica(browser);
    await replica.write('Our fair opens at noon.');
    await replica.waitForReview();
    await replica.write(' Please RT!');
    const post = await replica.page.$(POST_BUTTON);
    await post!.hover();
    await replica.page.mouse.down();
    await eventually(async () => expect(await underlinedWords(replica)).toBe('Please RT'));
    await setTimeout(100);
    await replica.page.mouse.up();
    await eventually(async () => expect(await replica.read('posted')).toEqual([begging]));
  });

  // In Firefox, a mouse that is moved from outside drags nothing.
  it.runIf(browser === 'chromium')('of words that are dragged to another place', async () => {
    const replica = await openReplica(browser);
    const { mouse } = replica.page;
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await replica.press('ArrowLeft');
    for (let letter = 0; letter < 2; letter++) await replica.press('Shift', 'ArrowLeft');
    const from = await placeOfWord(replica, 'RT');
    const to = await placeOfWord(replica, 'Our');
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x - 20, from.y, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.up();
    // The mouse rests, and Chromium still takes it for pressed.
    await expectText(replica, 'RTOur fair opens at noon. Please !');
    await eventually(async () => expect(await rulesShown(replica)).toEqual([]));
  });

  it('of an open dialog, wherever the panel is clicked', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write('Please RT! Buy it now, 40% off ends tonight!');
    await replica.waitForHint('retweet-request');
    const shown = await rulesShown(replica);
    const expectUndisturbed = async () => {
      expect(await isDialogOpen(replica)).toBe(true);
      expect(await isEditorFocused(replica)).toBe(true);
      expect(await rulesShown(replica)).toEqual(shown);
    };
    for (const action of ['why', 'collapse', 'collapse', 'change-profile']) {
      await clickAction(replica, action);
      await expectUndisturbed();
    }
    await clickInPanel(replica, 'label:has([value="newcomer"]) b');
    await expectUndisturbed();
    const shadow = await panelOf(replica.page);
    const picked = () =>
      shadow.evaluate((root) => root.querySelector<HTMLInputElement>(':checked')?.value);
    await eventually(async () => expect(await picked()).toBe('newcomer'));
    const { length } = await placesOnPanel(replica);
    expect(length).toBeGreaterThan(5);
    for (let number = 0; number < length; number++) {
      // Some of them open and close hints, which moves the others.
      const places = await placesOnPanel(replica);
      const { x, y } = places[number % places.length]!;
      await replica.page.mouse.click(x, y);
      await expectUndisturbed();
    }
    expect(await replica.read('errors')).toEqual([]);
  });

  it.each(['fix', 'ignore-draft'])(
    'of a dialog when its button %s is clicked twice',
    async (action) => {
      const replica = await openReplica(browser, { surface: 'reply' });
      await replica.write('Please RT! Our fair opens at noon.');
      await replica.waitForHint('retweet-request');
      const text =
        action === 'fix' ? 'Our fair opens at noon.' : 'Please RT! Our fair opens at noon.';
      await clickTwice(replica, action);
      await eventually(async () => expect(await rulesShown(replica)).toEqual([]));
      await expectText(replica, text);
      expect(await isDialogOpen(replica)).toBe(true);
      expect(await isEditorFocused(replica)).toBe(true);
      const sheet = await replica.page.$('[data-testid="confirmationSheetDialog"]');
      expect(sheet).toBeNull();
    },
  );

  it('of a writer who double-clicks a fix while there are two hints', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write('Please RT! Our fair opens at noon. Tag a friend who bakes!');
    await replica.waitForHint('retweet-request');
    const [first] = await replica.hints();
    await clickTwice(replica, 'fix');
    await replica.waitForReview();
    await expectText(replica, first!.fixes[0]!.text);
  });

  it('of the page, which does not hear keys pressed on the panel’s buttons', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write(begging);
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
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await tabTo(replica, 'why');
    await replica.press('Enter');
    const shadow = await panelOf(replica.page);
    const isOpen = () =>
      shadow.evaluate((root) => root.querySelector('[data-action="why"]')?.ariaExpanded);
    await eventually(async () => expect(await isOpen()).toBe('true'));

    await replica.press('Escape');
    await expectFocusInEditor(replica);
    expect(await isDialogOpen(replica)).toBe(true);
    await replica.type(' Soon');
    await expectText(replica, `${begging} Soon`);

    await tabTo(replica, 'fix');
    await replica.press(' ');
    await expectText(replica, 'Our fair opens at noon. Soon');
    await expectFocusInEditor(replica);
    await replica.type(', then');
    await expectText(replica, 'Our fair opens at noon. Soon, then');
  });

  async function hidesEscape(action: string): Promise<void> {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await tabTo(replica, action);
    await replica.page.evaluate(() => {
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        const heard = ({ key }: KeyboardEvent) => window.replica.shortcuts.push(`${type} ${key}`);
        document.addEventListener(type, heard, { capture: true });
      }
    });
    await replica.page.keyboard.down('Escape');
    await expectFocusInEditor(replica);
    // Held for long: the key comes again, and is told to the editor, which has the focus by now.
    if (browser === 'chromium') await replica.page.keyboard.down('Escape');
    await replica.page.keyboard.up('Escape');
    expect(await replica.read('shortcuts')).toEqual([]);
    expect(await isDialogOpen(replica)).toBe(true);
    await replica.press('Escape');
    await expect.poll(() => replica.read('shortcuts')).toEqual(['keydown Escape', 'keyup Escape']);
  }
  const escape = 'of X, which does not hear Escape pressed on "%s"';
  it.each(['why'])(escape, hidesEscape);
  it.each(['change-profile'])(escape, { tags: 'wide' }, hidesEscape);

  it('of a writer who closes the list of profiles with Escape, and then leaves the panel', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await tabTo(replica, 'change-profile');
    const shadow = await panelOf(replica.page);
    const focused = () =>
      shadow.evaluate(({ activeElement }) => [
        activeElement?.getAttribute('data-action'),
        activeElement?.getAttribute('aria-expanded'),
      ]);
    await replica.press('Enter');
    await eventually(async () => expect(await focused()).toEqual(['change-profile', 'true']));
    await replica.press('Escape');
    await eventually(async () => expect(await focused()).toEqual(['change-profile', 'false']));
    expect(await isDialogOpen(replica)).toBe(true);
    await replica.press('Escape');
    await expectFocusInEditor(replica);
    expect(await isDialogOpen(replica)).toBe(true);
  });

  it('of the focus, which returns to the editor when the focused button disappears', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await tabTo(replica, 'ignore-draft');
    await replica.press('Enter');
    await eventually(async () =>
      expect(await rulesShown(replica)).not.toContain('retweet-request'),
    );
    await expectFocusInEditor(replica);
    await replica.type(' Bye');
    await expectText(replica, `${begging} Bye`);
  });

  it('of X’s list of people, which stays on top', async () => {
    const replica = await openReplica(browser);
    await replica.write('Please RT! With thanks to @');
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
