import { expect, it } from 'vitest';
import { createUnreadNote } from './unread-note';

it('is shown as long as the first such draft exists, and never again', () => {
  const note = createUnreadNote();
  const [first, second] = [{}, {}];
  expect(note.shows(first, false)).toBe(false);
  expect(note.shows(first, true)).toBe(true);
  expect(note.shows(second, true)).toBe(false);
  expect(note.shows(second, false)).toBe(false);
  expect(note.shows(first, true)).toBe(true);
  expect(note.shows(first, false)).toBe(false);
  expect(note.shows(first, true)).toBe(false);
  expect(note.shows(second, true)).toBe(false);
});
