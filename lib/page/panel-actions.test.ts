import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/messages/orders';
import { hintOn } from '@/tests/verdicts';
import type { Coach } from './coach';
import { createFolding } from './folding';
import { createPanelActions } from './panel-actions';
import { newSession, type ProfileChoice } from './session-state';
import { viewOf, type SessionView } from './session-view';

const hint = hintOn('I beg', 'beg');

const sendOrder = vi.fn<(order: Order) => Promise<void>>();
const onError = vi.fn<(error: unknown) => void>();
beforeEach(() => {
  vi.clearAllMocks();
  sendOrder.mockResolvedValue();
});

/** What the actions do to the session. */
const coach = {
  edited: vi.fn<Coach['edited']>(),
  composing: vi.fn<Coach['composing']>(),
  caretAt: vi.fn<Coach['caretAt']>(),
  contextChanged: vi.fn<Coach['contextChanged']>(),
  applyFix: vi.fn<Coach['applyFix']>(),
  undoFix: vi.fn<Coach['undoFix']>(),
  ignoreInDraft: vi.fn<Coach['ignoreInDraft']>(),
  closeOffer: vi.fn<Coach['closeOffer']>(),
  noteSuppression: vi.fn<Coach['noteSuppression']>(),
  restore: vi.fn<Coach['restore']>(),
  noteProfileChoice: vi.fn<Coach['noteProfileChoice']>(),
};

/** The actions of a panel that shows `state`, on a page where `handle` posts. */
function actionsOf(state: Partial<SessionView>, handle: string | null = 'acme') {
  return createPanelActions({
    coach: { ...coach, state: { ...viewOf(newSession('first')), ...state } },
    tools: { sendOrder, onError, handle: () => handle, folding: createFolding() },
    giveCaretBack: async () => {},
  });
}

const settled = () => new Promise((done) => setTimeout(done, 0));
const orders = () => sendOrder.mock.calls.map(([order]) => order);

describe('the settings open', () => {
  it.each([
    ['at the posting account', 'acme', 'accounts/acme'],
    ['at all accounts if the page does not say who posts', null, 'accounts'],
  ])('%s', (_, handle, address) => {
    actionsOf({}, handle).onSettings();
    expect(orders()).toEqual([{ type: 'open-options', address }]);
  });
});

describe('a page that does not say who posts', () => {
  it('has ignores only in the draft', async () => {
    actionsOf({}, null).onIgnore(hint, 'rule');
    await settled();
    expect(orders()).toEqual([]);
    expect(coach.ignoreInDraft).toHaveBeenCalledExactlyOnceWith(hint);
    expect(coach.noteSuppression).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ scope: 'draft', stored: null }),
    );
  });

  it('has no profile to choose', async () => {
    actionsOf({ profile: null }, null).onProfile('support');
    await settled();
    expect(orders()).toEqual([]);
    expect(coach.noteProfileChoice).not.toHaveBeenCalled();
  });
});

describe('the offer to turn a rule off', () => {
  const offer = { rule: 'begging', title: 'Title of begging' };

  it('turns it off for the account if accepted', async () => {
    actionsOf({ offer }).onOffer(true);
    await settled();
    expect(orders()).toEqual([
      {
        type: 'change-settings',
        change: {
          type: 'ignore',
          ignore: expect.objectContaining({ account: 'acme', rule: 'begging', phrase: null }),
        },
      },
    ]);
    expect(coach.noteSuppression).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ scope: 'rule', rule: 'begging' }),
    );
    expect(coach.closeOffer).toHaveBeenCalledOnce();
  });

  it('only disappears if declined', async () => {
    actionsOf({ offer }).onOffer(false);
    await settled();
    expect(orders()).toEqual([]);
    expect(coach.closeOffer).toHaveBeenCalledOnce();
  });

  it('reports that it could not be stored', async () => {
    const full = new Error('The disk is full.');
    sendOrder.mockRejectedValueOnce(full);
    actionsOf({ offer }).onOffer(true);
    await settled();
    expect(onError).toHaveBeenCalledExactlyOnceWith(full);
    expect(coach.noteSuppression).not.toHaveBeenCalled();
  });
});

describe('a profile', () => {
  const profileOrder = (profile: string | null) => ({
    type: 'change-settings',
    change: { type: 'choose-profile', account: 'acme', profile },
  });

  it('is shown with the previous one once it is stored', async () => {
    actionsOf({ profile: 'newcomer' }).onProfile('support');
    expect(coach.noteProfileChoice).not.toHaveBeenCalled();
    await settled();
    expect(orders()).toEqual([profileOrder('support')]);
    expect(coach.noteProfileChoice).toHaveBeenCalledExactlyOnceWith({
      account: 'acme',
      profile: 'support',
      previous: 'newcomer',
    });
  });

  it('gives way to the previous one with Undo', async () => {
    const profileChoice: ProfileChoice = { account: 'acme', profile: 'support', previous: null };
    actionsOf({ profileChoice }).onUndoProfile();
    await settled();
    expect(orders()).toEqual([profileOrder(null)]);
    expect(coach.noteProfileChoice).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('is left alone by an Undo that comes too late', async () => {
    actionsOf({ profileChoice: null }).onUndoProfile();
    await settled();
    expect(orders()).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });
});
