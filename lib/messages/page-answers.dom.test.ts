import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerPage } from './page-answers';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

let listener: Listener;
const life = new AbortController();

beforeEach(() => {
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((given: Listener) => {
    listener = given;
  });
  answerPage(
    { 'page-account': () => 'acme', 'page-health': () => [], 'own-profile': () => null },
    life.signal,
  );
});
afterEach(() => void vi.restoreAllMocks());

function answerTo(message: unknown): unknown {
  const respond = vi.fn<(answer: unknown) => void>();
  listener(message, {}, respond);
  return respond.mock.lastCall;
}

it('answers what it is asked', () => {
  expect(answerTo({ to: 'tweet-coach', ask: 'page-account' })).toEqual(['acme']);
  expect(answerTo({ to: 'tweet-coach', ask: 'page-health' })).toEqual([[]]);
});

it.each([
  ['of another extension', { to: 'other', ask: 'page-account' }],
  ['of another build', { to: 'tweet-coach', ask: 'page-weather' }],
  ['that every object would know', { to: 'tweet-coach', ask: 'toString' }],
  ['that is no question', { to: 'tweet-coach', troubles: [] }],
  ['that is nothing', null],
])('says nothing to a message %s', (_, message) => {
  expect(answerTo(message)).toBeUndefined();
});
