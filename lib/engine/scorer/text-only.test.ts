import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { isTextOnly } from './text-only';

describe('a text-only post', () => {
  it('has no link, tag or mention and is not a reply', () => {
    const draft = new Draft('The ferry sails at nine, 2 hours late 🚢');
    expect(isTextOnly(draft, { surface: 'post' })).toBe(true);
    expect(isTextOnly(draft, { surface: 'reply' })).toBe(false);
    expect(isTextOnly(draft, { surface: 'quote' })).toBe(false);
  });

  it.each([
    'The ferry sails at nine: https://ferry.com/times',
    'The ferry sails at nine #Hull',
    'The ferry sails at nine, says @pat',
  ])('is not one with a link, a tag or a mention: %s', (text) => {
    expect(isTextOnly(new Draft(text), { surface: 'post' })).toBe(false);
  });
});
