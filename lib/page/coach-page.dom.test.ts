import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/messages/orders';
import type { PageTrouble } from '@/lib/messages/page-trouble';
import type { RequestReview } from '@/lib/messages/request-review';
import { eventually } from '@/tests/eventually';
import { hintOn, verdictOn } from '@/tests/verdicts';
import { blockOfHtml, editorHtml, find, homeHtml } from '@/tests/x-page';
import { coachPage } from './coach-page';
import type { Panel, PanelView } from './panel-view';

// Node warns of more than ten listeners to a signal; a coached page has as many.
setMaxListeners(0);

const hint = { ...hintOn('I beg', 'beg'), fixes: [] };

/** Has the same hint for every draft, unless a test says otherwise. */
const requestReview = vi.fn<RequestReview>();

const toolBar =
  '<div><div data-testid="toolBar"></div><button data-testid="tweetButtonInline"></button></div>';

const settle = () => vi.advanceTimersByTimeAsync(0);
const nextFrame = () => vi.advanceTimersByTimeAsync(16);
const render = vi.fn<(view: PanelView) => void>();
const sendOrder = vi.fn<(order: Order) => Promise<void>>(async () => {});
const reportHealth = vi.fn<(troubles: readonly PageTrouble[]) => Promise<void>>(async () => {});
let life: AbortController;

beforeEach(async () => {
  // Else most of the time would go into the pauses before a review.
  vi.useFakeTimers();
  vi.stubGlobal('CSS', {});
  life = new AbortController();
  requestReview.mockReset();
  requestReview.mockImplementation(async ({ text }) => verdictOn(text, { hints: [hint] }));
  render.mockReset();
  sendOrder.mockClear();
  reportHealth.mockClear();
  document.body.innerHTML = `<nav>${profileLink('Harbour_Coffee')}</nav><div id="layers"></div>
    ${homeHtml(blockOfHtml(editorHtml(['I beg']), '', toolBar))}`;
  coachPage({
    requestReview,
    warmUp: async () => {},
    createPanel: (): Panel => ({
      host: document.createElement('tweet-coach-panel'),
      render,
      enter() {},
    }),
    sendOrder,
    watchSettings() {},
    reportHealth,
    met: [],
    isGone: () => false,
    signal: life.signal,
  });
  find('[contenteditable]').focus();
  await eventually(() => expect(render.mock.lastCall?.[0].hints).toEqual([hint]));
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function profileLink(handle: string): string {
  return `<a data-testid="AppTabBar_Profile_Link" href="/${handle}"></a>`;
}

function showToast(): void {
  find('#layers').innerHTML = '<p data-testid="toast"><a href="/me/status/7">View</a></p>';
}

function empty(): void {
  find('[data-block]').innerHTML = '<span><br data-text="true"></span>';
}

const record = {
  type: 'record-post',
  handle: 'harbour_coffee',
  texts: ['I beg'],
  opened: 'I beg',
  hints: [{ rule: 'begging', outcome: 'sent-anyway' }],
};

describe('a post on a coached page', () => {
  it.each<[string, readonly (() => void)[]]>([
    ['X empties its composer', [empty]],
    ['X says so, then empties its composer', [showToast, empty]],
    ['X says so while it empties its composer', [() => (showToast(), empty())]],
  ])('is recorded with what became of its hints when %s', async (_, acts) => {
    find('main button').click();
    for (const act of acts) {
      act();
      await settle();
    }
    expect(sendOrder.mock.calls).toEqual([[expect.objectContaining(record)]]);
  });

  it('is recorded for the posting account even without an event for the change of account', async () => {
    find('nav').innerHTML = profileLink('Quay_Books');
    find('main button').click();
    empty();
    await settle();
    expect(sendOrder.mock.calls[0]?.[0]).toMatchObject({ ...record, handle: 'quay_books' });
  });

  it('is recorded for the last seen account if the page shows none', async () => {
    find('nav').remove();
    find('main button').click();
    empty();
    await settle();
    expect(sendOrder.mock.calls[0]?.[0]).toMatchObject(record);
  });

  it('leaves nothing for the next post with the same words', async () => {
    render.mock.lastCall![0].onIgnore(hint, 'draft');
    await eventually(() => expect(render.mock.lastCall?.[0].hints).toEqual([]));
    find('main button').click();
    empty();
    await eventually(() => expect(sendOrder).toHaveBeenCalledOnce());
    find('[data-block]').innerHTML = '<span><span data-text="true">I beg</span></span>';
    await eventually(() => expect(render.mock.lastCall?.[0].hints).toEqual([hint]));
  });

  it('is recorded even if X leaves it in its composer', async () => {
    find('main button').click();
    showToast();
    await eventually(() => expect(sendOrder).toHaveBeenCalledOnce());
    expect(sendOrder.mock.calls[0]?.[0]).toMatchObject({ ...record, opened: undefined, hints: [] });
  });
});

/** Writes a draft into the editor as X does, and lets the coach's observer tell of it. */
async function type(text: string): Promise<void> {
  find('[data-text]').textContent = text;
  await settle();
}

/** Opens a dialog with a second compose box and gives it the focus. */
function openDialog(text: string, toolBarOfDialog = toolBar): void {
  const block = blockOfHtml(editorHtml([text]), '', toolBarOfDialog);
  find('#layers').innerHTML = `<div role="dialog" aria-modal="true">${block}</div>`;
  find('[role="dialog"] [contenteditable]').focus();
}

it('draws no panel as long as it has nothing to say', async () => {
  requestReview.mockImplementationOnce(async ({ text }) => verdictOn(text, { hints: [] }));
  render.mockClear();
  openDialog('Tea at four');
  const host = () => find('[role="dialog"] tweet-coach-panel');
  await eventually(() => expect(host().dataset['reviewed']).toBe('1'));
  await nextFrame();
  expect(render).not.toHaveBeenCalled();
});

it.each([
  ['a hint', { hints: [hint] }],
  ['praise', { hints: [], praise: { id: 'question', message: 'A question invites answers.' } }],
  ['that it reads no such language', { hints: [], language: 'other' }],
] as const)('draws a panel as soon as it has %s to show', async (_, verdict) => {
  // What the panel shows must not wait for its announcement, which comes later.
  requestReview.mockImplementationOnce(async ({ text }) => verdictOn(text, verdict));
  render.mockClear();
  openDialog(verdict.hints.length > 0 ? 'I beg' : 'お茶は四時');
  await eventually(() =>
    expect(find('[role="dialog"] tweet-coach-panel').dataset['reviewed']).toBe('1'),
  );
  await nextFrame();
  expect(render).toHaveBeenCalled();
});

it('draws a panel at once when it has nothing left to say', async () => {
  requestReview.mockImplementation(async ({ text }) => verdictOn(text, { hints: [] }));
  await type('Tea');
  await nextFrame();
  await nextFrame();
  await nextFrame();
  expect(render.mock.lastCall?.[0].hints).toEqual([]);
});

it('leaves a box alone that has no place for a panel, and reports it', async () => {
  openDialog('I beg', '');
  await eventually(() => expect(reportHealth).toHaveBeenCalledExactlyOnceWith(['no-tool-bar']));
  expect(document.querySelector('[role="dialog"] tweet-coach-panel')).toBeNull();
});

it('draws the panel of an empty box once the browser has time', async () => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
  openDialog('');
  await eventually(() =>
    expect(render.mock.lastCall?.[0]).toMatchObject({ text: '', hints: [], notice: null }),
  );
});

it('reads each edit in a hidden tab, which has no frames', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  for (const draft of ['I beg you', 'I beg you all', 'I beg you all, do come']) {
    requestReview.mockClear();
    await type(draft);
    await eventually(() =>
      expect(requestReview).toHaveBeenCalledWith(expect.objectContaining({ text: draft })),
    );
  }
});

/** What an order to ignore something names it. */
function idOf(order: Order): string {
  if (order.type !== 'change-settings' || order.change.type !== 'ignore') {
    throw new Error(`Not an ignore: ${order.type}`);
  }
  return order.change.ignore.id;
}

describe('a hint that is suppressed in the panel', () => {
  const view = () => render.mock.lastCall![0];
  const isGone = () => eventually(() => expect(view().hints).toEqual([]));
  const isBack = () => eventually(() => expect(view().hints).toEqual([hint]));

  it('in this draft is shown and counted, and comes back with Undo', async () => {
    view().onIgnore(hint, 'draft');
    await isGone();
    expect(view()).toMatchObject({
      suppressed: { scope: 'draft', title: 'Title of begging' },
      ignored: 1,
    });
    expect(sendOrder).not.toHaveBeenCalled();
    view().onUndoSuppression();
    await isBack();
    expect(view()).toMatchObject({ suppressed: null, ignored: 0 });
  });

  it('also comes back when ignored hints are shown', async () => {
    view().onIgnore(hint, 'draft');
    await isGone();
    view().onShowIgnored();
    await isBack();
    expect(view()).toMatchObject({ suppressed: null, ignored: 0 });
  });

  it.each(['phrase', 'rule'] as const)(
    'for good by its %s is shown once it is stored, and Undo removes it from the store',
    async (scope) => {
      view().onIgnore(hint, scope);
      await eventually(() => expect(view().suppressed?.scope).toBe(scope));
      expect(view().suppressed!.stored!.account).toBe('harbour_coffee');
      const [ignored] = sendOrder.mock.lastCall!;
      view().onUndoSuppression();
      await isBack();
      const id = idOf(ignored);
      expect(sendOrder.mock.lastCall).toEqual([
        { type: 'change-settings', change: { type: 'take-back-ignore', id } },
      ]);
    },
  );

  it('but could not be stored is shown as ignored in this draft only', async () => {
    sendOrder.mockRejectedValueOnce(new Error('The disk is full.'));
    view().onIgnore(hint, 'rule');
    await eventually(() =>
      expect(view().suppressed).toMatchObject({ scope: 'draft', stored: null }),
    );
  });

  it('is no longer mentioned after the next action', async () => {
    view().onIgnore(hint, 'draft');
    await isGone();
    view().onProfile('support');
    await eventually(() => expect(view().profileChoice).not.toBeNull());
    expect(view().suppressed).toBeNull();
  });
});
