import { expect, it } from 'vitest';
import { wide } from './wide';

it.each(['', 'a', 'Our fair opens at noon', 'Café “Füße” 🎉', 'half \uD83D of a pair'])(
  'copies %j',
  (text) => {
    expect(wide(text)).toBe(text);
  },
);
