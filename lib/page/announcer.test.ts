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
  const byDraft = new Map<string, string>();
  /** An announcer as for one more composer of the page. */
  const another = () => createAnnouncer((words) => said.push(words), byDraft, abort.signal);
  return { said, abort, another, announcer: another() };
}

it('announces hints once, when they have settled', () => {
  const { said, announcer } = setUp();
  announcer.show('a draft', [hint('One.')], say);
  vi.advanceTimersByTime(SETTLE - 1);
  announcer.show('a draft', [hint('One.'), hint('Two.')], say);
  vi.advanceTimersByTime(SETTLE);
  announcer.show('a draft', [hint('One.'), hint('Two.')], say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, 2 hints: One. Two.']);
});

it('does not repeat hints that disappeared only for a moment', () => {
  const { said, announcer } = setUp();
  announcer.show('a draft', [hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  announcer.show('a draft', [], say);
  announcer.show('a draft', [hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, one hint: One.']);
});

it('does not repeat the hints of a draft whose composer is another now', () => {
  const { said, announcer, another } = setUp();
  announcer.show('a draft', [hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  another().show('a draft', [hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, one hint: One.']);
  another().show('another draft', [hint('One.')], say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toHaveLength(2);
});

it('announces nothing after its end', () => {
  const { said, announcer, abort } = setUp();
  announcer.show('a draft', [hint('One.')], say);
  abort.abort();
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual([]);
});

it('uses the language of the panel', () => {
  const { said, announcer } = setUp();
  const german = panelSpeaker(panelIn('de', () => {}));
  announcer.show('a draft', [hint('Eins.'), hint('Zwei.')], german.say);
  vi.advanceTimersByTime(SETTLE);
  expect(said).toEqual(['Tweet Coach, 2 Hinweise: Eins. Zwei.']);
});
