import { expect, expectTypeOf, it } from 'vitest';
import { speakerOf } from './speaker';

const english = {
  plain: 'Hide',
  named: 'On @{handle}',
  counted: '{count, plural, one {One thing} other {# things}} for {reader}',
} as const;

it('returns a text in its language, or in English if it is not translated', () => {
  const { say, locale } = speakerOf(english, 'de', { named: 'Auf @{handle}' });
  expect(locale).toBe('de');
  expect(say('named', { handle: 'acme' })).toBe('Auf @acme');
  expect(say('plain')).toBe('Hide');
  expect(say('counted', { count: 1200, reader: 'all' })).toBe('1.200 things for all');
});

it('requires exactly the values of the placeholders', () => {
  const { say } = speakerOf(english, 'en', {});
  expectTypeOf(say<'named'>).parameters.toEqualTypeOf<
    ['named', Readonly<Record<'handle', string | number>>]
  >();
  expectTypeOf(say<'counted'>).parameters.toEqualTypeOf<
    ['counted', Readonly<Record<'count' | 'reader', string | number>>]
  >();
  expectTypeOf(say<'plain'>).parameters.toEqualTypeOf<['plain']>();
});
