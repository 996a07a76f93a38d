import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readProgress } from '@/lib/lessons/progress';
import { messenger } from '@/lib/messages/messenger';
import { sendOrder } from '@/lib/messages/send-order';
import { fault } from '@/lib/settings/fault';
import { policySchema } from '@/lib/settings/policy';
import { RefusedError } from '@/lib/settings/refused-error';
import { defaultSettings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { carryMessages } from '@/tests/carry-messages';
import { begging, createStores, draft, NOW, type TestStores } from '@/tests/stores';
import { carryOut, serveOrders } from './carry-out';
import { reviewDraft } from './review-draft';

let stores: TestStores;
beforeEach(() => {
  stores = createStores();
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.unstubAllGlobals();
});

it('returns the reasons of a refusal to the page, and nothing if the order was carried out', async () => {
  carryMessages();
  serveOrders(stores);
  const turnOff = () =>
    sendOrder({ type: 'change-settings', change: { type: 'enable', enabled: false } });
  await expect(turnOff()).resolves.toBeUndefined();
  await browser.storage.sync.set({ settings: { version: 99 } });
  const refused = turnOff();
  await expect(refused).rejects.toBeInstanceOf(RefusedError);
  await expect(refused).rejects.toMatchObject({ says: [fault('fault.settings-newer')] });
});

it('wipes everything that is stored', async () => {
  await carryOut(stores, {
    type: 'change-settings',
    change: { type: 'choose-profile', account: 'acme', profile: 'support' },
  });
  const ignore = { id: '1', account: 'acme', rule: 'retweet-request', phrase: null, since: NOW };
  await carryOut(stores, { type: 'change-settings', change: { type: 'ignore', ignore } });
  await carryOut(stores, {
    type: 'set-policy',
    policy: policySchema.parse({ version: 2, team: 'A' }),
  });
  await carryOut(stores, {
    type: 'record-post',
    handle: 'acme',
    texts: [begging],
    surroundings: { surface: 'post', media: [] },
    hints: [],
  });
  await reviewDraft(stores, draft(begging, 'acme'));
  await carryOut(stores, { type: 'wipe-all' });
  expect((await readSettings()).value).toEqual(defaultSettings);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('wipes the settings of a newer build', async () => {
  await browser.storage.sync.set({ settings: { version: 99, enabled: false } });
  await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
  await carryOut(stores, { type: 'wipe-all' });
  expect(await readSettings()).toEqual({ value: defaultSettings, repairs: [], isNewer: false });
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('wipes the rest if something cannot be wiped, and says so', async () => {
  await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA'));
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'));
  await expect(carryOut(stores, { type: 'wipe-all' })).rejects.toMatchObject({
    says: [fault('fault.not-all-deleted'), fault('fault.settings-not-taken')],
  });
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('says that there is no room for imported histories', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'));
  const histories = { acme: { salt: 1, posts: [] } };
  await expect(carryOut(stores, { type: 'restore-histories', histories })).rejects.toMatchObject({
    says: [fault('fault.histories-not-taken')],
  });
});

describe('the lessons', () => {
  it('are opened for pages that cannot open tabs', async () => {
    await carryOut(stores, { type: 'open-lesson', lesson: 'asking' });
    expect(stores.openLesson).toHaveBeenLastCalledWith('asking');
  });

  it('are remembered until they are reset or everything is wiped', async () => {
    await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
    expect(await readProgress()).toEqual({ lessons: ['tone'] });
    await carryOut(stores, { type: 'reset-progress' });
    expect(await readProgress()).toEqual({ lessons: [] });
    await carryOut(stores, { type: 'finish-lesson', lesson: 'tone' });
    await carryOut(stores, { type: 'wipe-all' });
    expect(await readProgress()).toEqual({ lessons: [] });
  });
});
