import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { isPlainPost } from './plain-post';

describe('a plain post', () => {
  it('is nothing but its own words', () => {
    const draft = new Draft('The ferry sails at nine, 2 hours late 🚢');
    expect(isPlainPost(draft, { surface: 'post' })).toBe(true);
    expect(isPlainPost(draft, { surface: 'reply' })).toBe(false);
    expect(isPlainPost(draft, { surface: 'quote' })).toBe(false);
  });

  it.each([
    'The ferry sails at nine: https://ferry.com/times',
    'The ferry sails at nine #Hull',
    'The ferry sails at nine, says @pat',
  ])('is not one with a link, a tag or a mention: %s', (text) => {
    expect(isPlainPost(new Draft(text), { surface: 'post' })).toBe(false);
  });
});
