import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, moveSpan, shiftSpan, sizeOf } from './edits';
import { replaceSpan } from './span';

describe('editBetween', () => {
  it.each([
    ['same', 'same', null],
    ['', 'new', { start: 0, removed: 0, inserted: 'new' }],
    ['gone', '', { start: 0, removed: 4, inserted: '' }],
    ['one two', 'one big two', { start: 4, removed: 0, inserted: 'big ' }],
    ['aaa', 'aaaa', { start: 3, removed: 0, inserted: 'a' }],
    ['left right', 'leftright', { start: 4, removed: 1, inserted: '' }],
  ])('from %j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  it('turns the older text into the newer one', () => {
    assert(
      property(string(), string(), (before, after) => {
        const edit = editBetween(before, after);
        const span = { start: edit?.start ?? 0, end: (edit?.start ?? 0) + (edit?.removed ?? 0) };
        expect(replaceSpan(before, span, edit?.inserted ?? '')).toBe(after);
      }),
    );
  });
});

describe('moveSpan', () => {
  const text = 'Our fair starts. Please RT this!';
  const span = { start: 17, end: 26 };
  const after = (newer: string) => {
    const moved = moveSpan(span, editBetween(text, newer)!);
    return moved && newer.slice(moved.start, moved.end);
  };

  it.each([
    ['typing before', 'Our big fair starts. Please RT this!', 'Please RT'],
    ['typing behind', 'Our fair starts. Please RT this! Soon', 'Please RT'],
    ['deleting before', 'Our starts. Please RT this!', 'Please RT'],
    ['a space at its end', 'Our fair starts. Please RT  this!', 'Please RT'],
  ])('keeps its words on %s', (_, newer, words) => {
    expect(after(newer)).toBe(words);
  });

  it.each([
    ['typing inside', 'Our fair starts. Please do RT this!'],
    ['deleting inside', 'Our fair starts. Pleas RT this!'],
    ['deleting it', 'Our fair starts.  this!'],
    ['writing on at its end', 'Our fair starts. Please RTs this!'],
    ['writing on at its start', 'Our fair starts. xPlease RT this!'],
    ['replacing everything', 'Something else'],
  ])('is gone on %s', (_, newer) => {
    expect(after(newer)).toBeNull();
  });
});

describe('shiftSpan', () => {
  it.each([
    [
      'letters written on at its end',
      { start: 8, removed: 0, inserted: 's' },
      { start: 4, end: 8 },
    ],
    [
      'letters written on at its start',
      { start: 4, removed: 0, inserted: 'x' },
      { start: 5, end: 9 },
    ],
    ['a deletion up to it', { start: 1, removed: 3, inserted: '' }, { start: 1, end: 5 }],
    ['a deletion in it', { start: 7, removed: 1, inserted: '' }, null],
    ['a deletion all around it', { start: 3, removed: 9, inserted: '' }, null],
  ])('follows %s', (_, edit, span) => {
    expect(shiftSpan({ start: 4, end: 8 }, edit)).toEqual(span);
  });

  it('leaves text that is inserted at an offset after it', () => {
    const place = { start: 4, end: 4 };
    expect(shiftSpan(place, { start: 4, removed: 0, inserted: 'x' })).toEqual(place);
  });
});

it('measures an edit by what it removes and inserts', () => {
  expect(sizeOf(editBetween('one two', 'one three'))).toBe('wo'.length + 'hree'.length);
  expect(sizeOf(null)).toBe(0);
});
