import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NoCoachError, pageAccount } from './page-questions';

afterEach(() => void vi.restoreAllMocks());

/** Has the tab that is asked answer so, or reject. */
function tabAnswers(answer: () => unknown): void {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => answer());
}

function tabRejects(words: string): void {
  tabAnswers(() => {
    throw new Error(words);
  });
}

it('gives the answer of the page', async () => {
  tabAnswers(() => 'acme');
  expect(await pageAccount.ask(1)).toBe('acme');
});

it('knows a tab without a coach', async () => {
  tabRejects('Could not establish connection. Receiving end does not exist.');
  await expect(pageAccount.ask(1)).rejects.toThrow(NoCoachError);
});

it('takes no other failure for a tab without a coach', async () => {
  tabRejects('The message port closed before a response was received.');
  await expect(pageAccount.ask(1)).rejects.toThrow(/port closed/);
});

it('refuses an answer that it does not understand', async () => {
  tabAnswers(() => ({ name: 'acme' }));
  await expect(pageAccount.ask(1)).rejects.toThrow(/not understood/);
});
