import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import {
  browserNames,
  eventually,
  expectText,
  inBothBrowsers,
  openReplica,
  panelOf,
  standsForBoth,
  startAhead,
  useHomePage,
  type ReplicaPage,
} from './harness';
import { commit, compose, pressThen, throttle, type Way } from './hurry';
import { countReviews } from './panel';
import { focusSecondPart } from './probe/probe';

const draft = 'Our fair opens at noon. Please RT! Bring a coat';
const fixed = 'Our fair opens at noon. Bring a coat';
/** What gives a draft a second hint with a fix, and what that makes of it. */
const shout = 'OUR FAIR OPENS AT NOON ON SATURDAY FOR ALL WHO LOVE BREAD.';
const calm = 'Our fair opens at noon on Saturday for all who love bread.';

/**
 * From the click on a fix to the first key, in milliseconds, where it may still be on its way with nothing that slows
 * the browser down; the trust run takes any up to 300.
 */
const shortDelays = [0, 50] as const;
const laterDelays = [200] as const;

/** A browser, and how many times slower than it is. */
type Machine = readonly [kind: BrowserKind, rate: number];
const machines: readonly Machine[] = [
  ...browserNames.map((kind) => [kind, 1] as const),
  ['chromium', 6],
];

/** The tags of tests of which those of typing show in Firefox what is another there, and those at once the most. */
const furtherAt = (kind: BrowserKind, delay: number): string[] =>
  standsForBoth(kind) && delay === 0 ? [] : ['wide'];

/** What a writer may do at once after a fix, and what it makes of a text with the caret at its end. */
interface NextStep {
  readonly title: string;
  readonly act: (replica: ReplicaPage) => Promise<void>;
  readonly made: (text: string) => string;
}

const typing: NextStep = {
  title: 'typing',
  act: ({ page }) => page.keyboard.type(' and a hat'),
  made: (text) => `${text} and a hat`,
};

const nextSteps: readonly NextStep[] = [
  {
    title: 'Backspace',
    async act(replica) {
      for (let times = 0; times < 3; times++) await replica.press('Backspace');
    },
    made: (text) => text.slice(0, -3),
  },
  {
    title: 'Enter',
    async act({ page }) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('Come');
    },
    made: (text) => `${text}\nCome`,
  },
  {
    title: 'a paste',
    async act(replica) {
      await replica.press('Control', 'v');
      await replica.page.keyboard.type('!');
    },
    made: (text) => `${text}coat!`,
  },
];

const composing: NextStep = {
  title: 'an input method',
  async act({ page }) {
    await compose(page, ['て', 'てがみ']);
    await commit(page, '手紙');
    await page.keyboard.type('!');
  },
  made: (text) => `${text}手紙!`,
};

/** Waits for a button of the panel that can be seen, and of that hint if one is named. */
async function buttonOf(
  replica: ReplicaPage,
  action: 'fix' | 'undo',
  rule?: string,
): Promise<ElementHandle<HTMLElement>> {
  const hint = rule ? `[data-hint="${rule}"] ` : '';
  return eventually(async () => {
    const shadow = await panelOf(replica.page);
    const found = await shadow.evaluateHandle((root, selector) => {
      const button = root.querySelector<HTMLElement>(selector);
      return button && button.getClientRects().length > 0 ? button : null;
    }, `${hint}[data-action="${action}"]`);
    const button = found.asElement();
    if (!button) throw new Error(`The panel shows no button for ${action}.`);
    return button as ElementHandle<HTMLElement>;
  });
}

/** The button of a fix in a hint of which only a line is seen. */
async function foldedButtonOf(
  replica: ReplicaPage,
  rule: string,
): Promise<ElementHandle<HTMLElement>> {
  const shadow = await panelOf(replica.page);
  return eventually(async () => {
    const selector = `[data-hint="${rule}"] [data-action="fix"]`;
    const found = await shadow.evaluateHandle(
      (root, wanted) => root.querySelector(wanted),
      selector,
    );
    const button = found.asElement();
    if (!button) throw new Error(`The panel has no fix of ${rule}.`);
    return button as ElementHandle<HTMLElement>;
  });
}

async function noticeOf(replica: ReplicaPage): Promise<string | null> {
  const shadow = await panelOf(replica.page);
  return shadow.evaluate(
    (root) => root.querySelector('[data-notice]')?.getAttribute('data-notice') ?? null,
  );
}

/** Writes a draft in the empty editor and waits for the hint's fix. */
async function write(replica: ReplicaPage, text: string): Promise<ElementHandle<HTMLElement>> {
  // That of the draft before may not have gone yet.
  await eventually(async () => expect(await replica.hints()).toEqual([]));
  await replica.write(text);
  await replica.waitForHint('retweet-request');
  return buttonOf(replica, 'fix', 'retweet-request');
}

/** Applies a fix, goes on at once, and takes the fix back. */
async function fixAndGoOn(
  replica: ReplicaPage,
  [, rate]: Machine,
  { way, delay, next, part = 0 }: { way: Way; delay: number; next: NextStep; part?: number },
): Promise<void> {
  const fix = await write(replica, draft);
  if (rate > 1) await throttle(replica.page, rate);
  await pressThen(replica.page, fix, way, delay, () => next.act(replica));
  if (rate > 1) await throttle(replica.page, 1);
  await expectText(replica, next.made(fixed), part);
  await eventually(async () => expect(await noticeOf(replica)).toBe('fixed'));
  await (await buttonOf(replica, 'undo')).click();
  await expectText(replica, next.made(draft), part);
  await eventually(async () => expect(await noticeOf(replica)).toBe('undone'));
}

function goingOn(machine: Machine): void {
  const [kind, rate] = machine;
  const reopen = useHomePage(kind);

  /** Fixes the same draft time and again, once for each delay. */
  async function atEachDelay(
    replica: ReplicaPage,
    step: { way: Way; next: NextStep; part?: number },
    after: readonly number[],
  ): Promise<void> {
    onTestFinished(async () => {
      if (kind === 'chromium') await throttle(replica.page, 1);
    });
    for (const delay of after) {
      await fixAndGoOn(replica, machine, { ...step, delay });
      await replica.clear();
    }
    expect(await replica.read('errors')).toEqual([]);
  }

  it.each(['mouse', 'Enter'] as const)('by %s, no typed character is lost', async (way) => {
    await atEachDelay(await reopen(), { way, next: typing }, shortDelays);
  });

  it('nor later, by mouse', { tags: 'wide' }, async () => {
    await atEachDelay(await reopen(), { way: 'mouse', next: typing }, laterDelays);
  });

  describe.each(rate > 1 ? [...shortDelays, ...laterDelays] : shortDelays)(
    '%i ms after the press,',
    (delay) => {
      const tags = furtherAt(kind, delay);

      it('each next action takes effect', { tags }, async () => {
        const replica = await reopen();
        await replica.type('coat');
        await replica.press('Control', 'a');
        await replica.press('Control', 'c');
        await replica.clear();
        for (const next of nextSteps) {
          await atEachDelay(replica, { way: 'mouse', next }, [delay]);
        }
        if (kind === 'chromium') {
          await atEachDelay(replica, { way: 'mouse', next: composing }, [delay]);
        }
      });

      it('what is typed arrives in a later part of a thread', { tags }, async () => {
        const replica = await openReplica(kind, { surface: 'thread' });
        await replica.type('The first part');
        await focusSecondPart(replica);
        await atEachDelay(replica, { way: 'mouse', next: typing, part: 1 }, [delay]);
        await expectText(replica, 'The first part');
      });

      it('a second fix is applied too', { tags: delay === 0 ? [] : ['wide'] }, async () => {
        const replica = await reopen();
        const first = await write(replica, `${shout} ${draft}`);
        const second = await foldedButtonOf(replica, 'shouting');
        if (rate > 1) await throttle(replica.page, rate);
        // The panel shows one hint at a time: the button of the other is pressed without being seen. The page does it: a
        // script that is sent along with a press of the mouse may come before it.
        await first.evaluate(
          (one, other, time) => {
            const press = () => setTimeout(() => other.click(), time);
            one.addEventListener('click', press, { once: true });
          },
          second,
          delay,
        );
        await pressThen(replica.page, first, 'mouse', delay, () => replica.page.keyboard.type('!'));
        if (rate > 1) await throttle(replica.page, 1);
        await expectText(replica, `${calm} ${fixed}!`);
        // The Undo of the first fix may still be there when that of the second takes its place.
        await eventually(async () => (await buttonOf(replica, 'undo')).click());
        await expectText(replica, `${shout} ${fixed}!`);
        expect(await replica.read('errors')).toEqual([]);
      });
    },
  );
}

for (const machine of machines) {
  const [kind, rate] = machine;
  const tags = rate > 1 ? ['wide'] : [];
  describe(`after a fix in ${kind}, slowed down ${rate} times,`, { tags }, () => {
    startAhead(kind);
    goingOn(machine);
  });
}

inBothBrowsers('after a fix in %s', (kind) => {
  const reopen = useHomePage(kind);

  for (const delay of shortDelays) {
    const tags = furtherAt(kind, delay);
    it(
      `what is typed ${delay} ms after the press arrives in the text area of phones`,
      { tags },
      async () => {
        const replica = await openReplica(kind, { surface: 'mobile' });
        const fix = await write(replica, draft);
        await pressThen(replica.page, fix, 'mouse', delay, () => typing.act(replica));
        await eventually(async () => expect(await replica.model()).toBe(typing.made(fixed)));
        await (await buttonOf(replica, 'undo')).click();
        await eventually(async () => expect(await replica.model()).toBe(typing.made(draft)));
        expect(await replica.read('errors')).toEqual([]);
      },
    );
  }

  it('the Enter key that applied it types nothing while it is held down', async () => {
    const replica = await reopen();
    const { keyboard } = replica.page;
    const fix = await write(replica, draft);
    await fix.evaluate((button) => button.focus());
    await keyboard.down('Enter');
    await expectText(replica, fixed);
    for (let times = 0; times < 3; times++) await keyboard.down('Enter');
    await keyboard.up('Enter');
    await keyboard.press('Enter');
    await keyboard.type('Come');
    await expectText(replica, `${fixed}\nCome`);
    expect(await replica.read('errors')).toEqual([]);
  });

  it('Ctrl+Z restores the caret, with nothing selected that typing would replace', async () => {
    const replica = await reopen();
    const texts = [`${shout} ${draft}`, `${shout} ${fixed}`, `${calm} ${fixed}`] as const;
    await write(replica, texts[0]);
    await replica.press('ArrowLeft');
    await (await buttonOf(replica, 'fix', 'retweet-request')).click();
    await expectText(replica, texts[1]);
    await (await buttonOf(replica, 'fix', 'shouting')).click();
    await expectText(replica, texts[2]);
    for (const text of [texts[1], texts[0]]) {
      await replica.press('Control', 'z');
      await expectText(replica, text);
    }
    await replica.type('s');
    await expectText(replica, `${texts[0].slice(0, -1)}st`);
    expect(await replica.read('errors')).toEqual([]);
  });

  it('Ctrl+Z undoes it at once, without a word that X did not take it', async () => {
    const replica = await reopen();
    const fix = await write(replica, draft);
    await pressThen(replica.page, fix, 'mouse', 0, () => replica.press('Control', 'z'));
    await expectText(replica, draft);
    const reviews = await countReviews(replica.page);
    await eventually(async () => expect(await countReviews(replica.page)).toBeGreaterThan(reviews));
    expect(await noticeOf(replica)).toBeNull();
    expect(await replica.read('errors')).toEqual([]);
  });

  it('Ctrl+Z undoes the typing first, then the fix', async () => {
    const replica = await reopen();
    const fix = await write(replica, draft);
    await pressThen(replica.page, fix, 'mouse', 0, () => typing.act(replica));
    await expectText(replica, typing.made(fixed));
    await replica.press('Control', 'z');
    await expectText(replica, fixed);
    await replica.press('Control', 'z');
    await expectText(replica, draft);
  });
});

describe('while an input method composes in Chromium', () => {
  it('a fix says why it waits, and is applied once the word is complete', async () => {
    const replica = await openReplica('chromium');
    const fix = await write(replica, draft);
    await compose(replica.page, ['て']);
    await fix.click();
    await eventually(async () => expect(await noticeOf(replica)).toBe('composing'));
    await commit(replica.page, '手');
    await expectText(replica, `${draft}手`);
    await eventually(async () => expect(await noticeOf(replica)).toBeNull());
    await (await buttonOf(replica, 'fix', 'retweet-request')).click();
    await expectText(replica, `${fixed}手`);
  });
});
