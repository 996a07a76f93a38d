import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { coachOpenTabs } from './open-tabs';

vi.mock('@/lib/messages/ask-page', { spy: true });

const inject = vi.fn<(injection: { readonly target: { readonly tabId: number } }) => Promise<[]>>();
const injected = () => inject.mock.calls.map(([{ target }]) => target.tabId);

beforeEach(() => {
  inject.mockReset().mockResolvedValue([]);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(inject as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}, { id: 3 }] as never);
  vi.mocked(askPage).mockReset().mockRejectedValue(new NoCoachError('Nobody there.'));
});
afterEach(() => vi.restoreAllMocks());

it('starts the coach in each tab of X, once per run of the extension', async () => {
  await coachOpenTabs();
  expect(browser.tabs.query).toHaveBeenCalledWith(expect.objectContaining({ discarded: false }));
  expect(injected()).toEqual([1, 2, 3]);
  await coachOpenTabs();
  expect(injected()).toEqual([1, 2, 3]);
});

it('leaves a tab alone that has a coach, and one that answers something else', async () => {
  vi.mocked(askPage).mockImplementation(async (tab) => {
    if (tab === 1) return null;
    throw tab === 2 ? new Error('What?') : new NoCoachError('Nobody there.');
  });
  await coachOpenTabs();
  expect(injected()).toEqual([3]);
});

it('goes on to the other tabs if one accepts no script', async () => {
  inject.mockRejectedValueOnce(new Error('An error page.'));
  await coachOpenTabs();
  expect(injected()).toEqual([1, 2, 3]);
});

it('does nothing where the browser does it itself', async () => {
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue(undefined as never);
  await coachOpenTabs();
  expect(browser.tabs.query).not.toHaveBeenCalled();
});
