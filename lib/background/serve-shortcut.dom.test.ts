import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { serveShortcut } from './serve-shortcut';

vi.mock('@/lib/messages/ask-page', { spy: true });

const report = vi.fn<(error: unknown) => void>();
let press: (command: string, tab?: { readonly id?: number }) => void;

beforeEach(() => {
  report.mockReset();
  vi.mocked(askPage).mockReset().mockResolvedValue(undefined);
  const onCommand = { addListener: (listener: typeof press) => (press = listener) };
  vi.spyOn(browser, 'commands', 'get').mockReturnValue({ onCommand } as never);
  serveShortcut(report);
});
afterEach(() => vi.restoreAllMocks());

it('tells the page of the active tab', () => {
  press('switch-focus', { id: 7 });
  expect(askPage).toHaveBeenCalledExactlyOnceWith(7, 'switch-focus');
});

it.each([
  ['another command', 'close-tab', { id: 7 }],
  ['no tab', 'switch-focus', undefined],
  ['a tab without an id', 'switch-focus', {}],
])('tells nobody of %s', (_, command, tab) => {
  press(command, tab);
  expect(askPage).not.toHaveBeenCalled();
});

it.each([
  ['reports a page that does not understand', new Error('What?'), 1],
  ['is silent on pages without a coach', new NoCoachError('Nobody there.'), 0],
])('%s', async (_, error, times) => {
  vi.mocked(askPage).mockRejectedValue(error);
  press('switch-focus', { id: 7 });
  await vi.waitFor(() => expect(askPage).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 0));
  expect(report).toHaveBeenCalledTimes(times);
});
