import { setTimeout } from 'node:timers/promises';
import { panelOf } from './panel';
import type { ReplicaPage } from './replica-page';

/** The states of a panel. */
export const panelStates = [
  'levels',
  'hint',
  'why',
  'fixed',
  'folded',
  'ignored',
  'profile',
  'praise',
  'unread',
] as const;
/** A state of the panel, by name. */
export type PanelState = (typeof panelStates)[number];

const begging = 'Our fair opens at noon on Saturday. Please RT!';

/** A draft that brings a panel into each state. */
const drafts: Readonly<Record<PanelState, string>> = {
  levels:
    'WE ARE OPEN AT NOON ON SATURDAY FOR ALL WHO LOVE BREAD. ' +
    'You are pathetic idiots and your shop is a joke. Please RT!',
  hint: begging,
  why: begging,
  fixed: begging,
  folded: begging,
  ignored: begging,
  profile: begging,
  praise:
    'We tried six ways to keep the milk cold on a bike cart. A wet clay pot won, to our surprise. ' +
    'What would you have tried?',
  unread: 'Notre boulangerie ouvre samedi matin avec du pain frais pour tous les voisins',
};

/** The button of the panel to press then, by its `data-action`. */
const presses: Readonly<Partial<Record<PanelState, string>>> = {
  why: 'why',
  fixed: 'fix',
  folded: 'collapse',
  ignored: 'ignore-draft',
  profile: 'change-profile',
};

/** An element that is visible in each state. */
const signs: Readonly<Record<PanelState, string>> = {
  levels: '[data-hint="retweet-request"]',
  hint: '[data-action="fix"]',
  why: '[data-part="why"]',
  fixed: '[data-action="undo"]',
  folded: '[data-action="collapse"][aria-expanded="false"]',
  ignored: '[data-action="undo-ignore"]',
  profile: '[data-action="profile"]',
  praise: '[data-praise]',
  unread: '[data-part="unread"]',
};

/** Timeout for a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Writes a draft into the focused empty editor, and presses the button that brings the panel into a state.
 *
 * @throws {Error} if the panel does not reach the state
 */
export async function showState(replica: ReplicaPage, state: PanelState): Promise<void> {
  await replica.write(drafts[state]);
  const action = presses[state];
  if (action !== undefined) await click(replica, `[data-action="${action}"]`);
  await see(replica, signs[state]);
}

/** Waits until an element of the panel is visible. */
async function see(replica: ReplicaPage, selector: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const seen = await replica.page.evaluate((wanted) => {
      const panels = [...document.querySelectorAll('tweet-coach-panel')];
      const found = panels.flatMap(({ shadowRoot }) => shadowRoot?.querySelector(wanted) ?? []);
      return found.some((each) => each.getClientRects().length > 0);
    }, selector);
    if (seen) return;
    await setTimeout(50);
  }
  throw new Error(`The panel does not show ${selector}.`);
}

async function click(replica: ReplicaPage, selector: string): Promise<void> {
  await see(replica, selector);
  const panel = await panelOf(replica.page);
  await panel.evaluate(
    (root, wanted) => root.querySelector<HTMLElement>(wanted)!.click(),
    selector,
  );
}
