import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { formatMessage, MessageError, placesOf } from './message';

describe('formatMessage', () => {
  it.each([
    ['Nothing to fill, it’s plain.', {}, 'en', 'Nothing to fill, it’s plain.'],
    ['“{quote}” of {account}', { quote: 'a {b} #', account: '@x' }, 'en', '“a {b} #” of @x'],
    ['{n} posts', { n: 12_345 }, 'de', '12.345 posts'],
    ['{n, plural, one {one} other {# posts}}', { n: 1 }, 'en', 'one'],
    ['{n, plural, one {one} other {# posts}}', { n: 0 }, 'en', '0 posts'],
    ['{n, plural, one {one} other {# posts}}', { n: 0 }, 'fr', 'one'],
    [
      '{n, plural, =0 {none} one {#} few {# wiersze} other {# wierszy}}',
      { n: 3 },
      'pl',
      '3 wiersze',
    ],
    ['{n, plural, =1 {the one} other {{n} of {m}}}!', { n: 4, m: 9 }, 'en', '4 of 9!'],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, 'en', '22nd'],
    ['# {n, plural, other {#}}', { n: 7 }, 'ja', '# 7'],
  ])('%s with %j in %s', (message, values, tag, expected) => {
    expect(formatMessage(message, values, tag)).toBe(expected);
  });

  it.each([
    'an open {quote',
    'a {quote}} too many',
    '{}',
    '{two words}',
    '{n, plural, one {#}}',
    '{n, plural, other {#}',
    '{n, select, a {b} other {c}}',
    '{n, plural, some {x} other {y}}',
  ])('refuses %s', (message) => {
    expect(() => formatMessage(message, { quote: 'a', n: 1 }, 'en')).toThrow(MessageError);
  });

  it.each(locales)('writes numbers in %s as Intl does', (tag) => {
    const numbers = [...Array(1001).keys(), -1, 0.5, 999.5];
    const { format } = new Intl.NumberFormat(tag);
    expect(numbers.map((n) => formatMessage('{n}', { n }, tag))).toEqual(numbers.map(format));
  });

  it('refuses a message with an unfilled placeholder', () => {
    const fill = () => formatMessage('{toString}', {}, 'en');
    expect(fill).toThrow('there is nothing for {toString}');
  });
});

it('lists the placeholders of a message, including those inside its cases', () => {
  const message = '{a} {n, plural, one {{b}} other {{c} #}}';
  expect([...placesOf(message)].toSorted()).toEqual(['a', 'b', 'c', 'n']);
});
