import { describe, expect, it } from 'vitest';
import { fingerprintOf, linkPrintsOf, similarity } from './fingerprint';

const SALT = 12345;
const post = 'Our reading room stays open until nine from Monday, lamps and all. Bring a book.';
const like = (a: string, b: string) => similarity(fingerprintOf(a, SALT), fingerprintOf(b, SALT));

describe('similarity', () => {
  it('is 1 for the same words', () => {
    expect(like(post, post)).toBe(1);
    expect(like(post, `${post.toUpperCase()} https://example.com/a`)).toBe(1);
  });

  it('is high for a post with a word changed', () => {
    expect(like(post, post.replace('Monday', 'Tuesday'))).toBeGreaterThan(0.5);
  });

  it.each([
    'The night bus runs again, every half hour, all weekend long, from the old harbour.',
    'Bring a friend and a rug: the film starts at dusk on the lawn behind the town hall.',
  ])('is low for other posts: %s', (other) => {
    expect(like(post, other)).toBeLessThan(0.2);
  });

  it('is 0 without words', () => {
    expect(like('', '')).toBe(0);
    expect(like('🎉', '🎉')).toBe(0);
    expect(like('https://example.com', 'https://example.com')).toBe(0);
  });
});

it('tells nothing under another salt', () => {
  expect(similarity(fingerprintOf(post, 1), fingerprintOf(post, 2))).toBeLessThan(0.2);
});

describe('linkPrintsOf', () => {
  const print = (link: string, salt = SALT) => linkPrintsOf([link], salt)[0];
  const map = print('https://example.com/map?floor=2');

  it.each([
    'example.com/map?floor=2',
    'http://www.Example.com/map/?floor=2',
    'https://example.com/map?utm_source=x&floor=2&UTM_campaign=spring',
    'https://example.com/map?floor=2#way-in',
  ])('are the same for %s', (link) => {
    expect(print(link)).toBe(map);
  });

  it.each([
    'https://example.com/map',
    'https://example.com/map?floor=3',
    'https://example.com/Map?floor=2',
    'https://maps.example.com/map?floor=2',
  ])('differ for %s', (link) => {
    expect(print(link)).not.toBe(map);
  });

  it('contain each link once, and are empty without links', () => {
    expect(linkPrintsOf(['example.com', 'https://example.com/'], SALT)).toHaveLength(1);
    expect(linkPrintsOf([], SALT)).toEqual([]);
  });

  it('tells nothing under another salt', () => {
    expect(print('https://example.com/map?floor=2', 1)).not.toBe(map);
  });
});
