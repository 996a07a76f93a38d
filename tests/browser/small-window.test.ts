import { expect, it, onTestFinished } from 'vitest';
import { PANEL_SHORTCUT } from '@/lib/messages/shortcut';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { pressShortcut } from './background';
import { expectFocusOn, focusedAction } from './focus';
import { clickAction, eventually, inEachBrowser, openReplica, panelOf } from './harness';
import type { ReplicaPage } from './replica-page';

/** A laptop's window at 200 % zoom, in CSS pixels: the explained hint is higher than the panel may be. */
const SMALL = { width: 640, height: 450 };
const begging = 'Our fair opens at noon. Please RT!';

async function openInSmallWindow(kind: BrowserKind): Promise<ReplicaPage> {
  const replica = await openReplica(kind, { surface: 'reply' });
  const usual = replica.page.viewport();
  onTestFinished(() => replica.page.setViewport(usual));
  await replica.page.setViewport(SMALL);
  await replica.write(begging);
  await replica.waitForHint('retweet-request');
  return replica;
}

/** Scrolls the panel to a part of its height, from 0 to 1. */
async function scrollTo(replica: ReplicaPage, part: number): Promise<void> {
  const panel = await panelOf(replica.page);
  await panel.evaluate((root, share) => {
    const section = root.querySelector('.panel')!;
    section.scrollTop = share * (section.scrollHeight - section.clientHeight);
  }, part);
}

/** How the panel ends above and below: its styles fade it out, draw a line, or leave it as it is. */
async function edgesOf(replica: ReplicaPage) {
  const panel = await panelOf(replica.page);
  return panel.evaluate((root) => {
    const style = getComputedStyle(root.querySelector('.panel')!);
    const fades = [...style.maskImage.matchAll(/(\d+)px/g)].map(([, pixels]) => pixels !== '0');
    const lines = [style.borderBlockStartWidth, style.borderBlockEndWidth];
    const [above, below] = lines.map((line, at) => {
      if (line !== '0px') return 'line';
      return fades[at] ? 'fade' : 'plain';
    });
    return { above, below };
  });
}

/** By how many pixels the button that has the focus stands out of what is seen in full of the panel. */
function hiddenPartOfFocus({ page }: ReplicaPage): Promise<number> {
  return page.evaluate(() => {
    const button = document.activeElement?.shadowRoot?.activeElement;
    const section = button?.closest('.panel');
    if (!button || !section) throw new Error('No button of the panel has the focus.');
    const style = getComputedStyle(section);
    const faded = (end: 'above' | 'below') => Number.parseFloat(style.getPropertyValue(`--${end}`));
    const box = button.getBoundingClientRect();
    const { top, bottom } = section.getBoundingClientRect();
    return Math.max(0, top + faded('above') - box.top, box.bottom - bottom + faded('below'));
  });
}

inEachBrowser('in a small window in %s', (kind) => {
  it('the panel fades out where it can be scrolled further', async () => {
    const replica = await openInSmallWindow(kind);
    const expectEdges = (above: string, below: string) =>
      eventually(async () => expect(await edgesOf(replica)).toEqual({ above, below }));
    await clickAction(replica, 'collapse');
    await expectEdges('plain', 'plain');
    await clickAction(replica, 'collapse');
    await clickAction(replica, 'why');
    await expectEdges('plain', 'fade');
    await scrollTo(replica, 0.5);
    await expectEdges('fade', 'fade');
    await scrollTo(replica, 1);
    await expectEdges('fade', 'plain');
    await clickAction(replica, 'collapse');
    await expectEdges('plain', 'plain');
  });

  it('a button that gets the focus is scrolled into full view', async () => {
    const replica = await openInSmallWindow(kind);
    await clickAction(replica, 'why');
    await scrollTo(replica, 1);
    await pressShortcut(kind, PANEL_SHORTCUT);
    await expectFocusOn(replica, 'fix');
    const expectInFull = () =>
      eventually(async () => expect(await hiddenPartOfFocus(replica)).toBeLessThan(1));
    await expectInFull();
    const seen = new Set<string>();
    for (let at = await focusedAction(replica); at; at = await focusedAction(replica)) {
      seen.add(at);
      await expectInFull();
      await replica.press('Tab');
    }
    expect([...seen]).toEqual(expect.arrayContaining(['fix', 'ignore-rule', 'hand-over']));
  });
});

it('in forced colours a line replaces the fade', async () => {
  const replica = await openInSmallWindow('chromium');
  await clickAction(replica, 'why');
  const session = await replica.page.createCDPSession();
  onTestFinished(() => session.detach());
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await eventually(async () =>
    expect(await edgesOf(replica)).toEqual({ above: 'plain', below: 'line' }),
  );
  await scrollTo(replica, 0.5);
  await eventually(async () =>
    expect(await edgesOf(replica)).toEqual({ above: 'line', below: 'line' }),
  );
});
