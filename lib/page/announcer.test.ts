import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hint } from '@/lib/engine/hint';
import { englishPanel, panelSpeaker } from '@/lib/i18n/panel';
import { panelIn } from '@/lib/i18n/panel-languages';
import { createAnnouncer, SETTLE } from './announcer';

const { say } = englishPanel;

const hint = (message: string): Hint => ({
  rule: message,
  level: 'tip',
  title: '',
  message,
  why: '',
  source: '',
  example: { before: '', after: '' },
  quote: '',
  span: null,
  fixes: [],
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const said: string[] = [];
  const abort = new AbortController();
  return { said, abort, announcer: createAnnouncer((words) => said.push(words), abort.signal) };
}

it('announces hints once, when they have settled', () => {
  const { said, announcer } = setUp();
  announcer.show([hint('One.')], say);
  vi.advanceTimersByTime(SETTLE - 1);
  announcer.show([hint('One.'), hint('Two.')], say);
  vi.advanceTimersByTime(SETTLE);
  announcer.show([hint('One.'), hint('Two.')], say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, 2 hints: One. Two.']);
});

it('does not repeat hints that disappeared only for a moment', () => {
  const { said, announcer } = setUp();
  announcer.show([hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  announcer.show([], say);
  announcer.show([hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, one hint: One.']);
});

it('announces nothing after its end', () => {
  const { said, announcer, abort } = setUp();
  announcer.show([hint('One.')], say);
  abort.abort();
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual([]);
});

it('uses the language of the panel', () => {
  const { said, announcer } = setUp();
  const german = panelSpeaker(panelIn('de', () => {}));
  announcer.show([hint('Eins.'), hint('Zwei.')], german.say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, 2 Hinweise: Eins. Zwei.']);
});
