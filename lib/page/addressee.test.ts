import { expect, it } from 'vitest';
import { addresseeOf } from './addressee';

const ines = { author: 'ines_bakes', text: '' };

it.each([
  [{ surface: 'post' as const }, null],
  [{ surface: 'thread' as const }, null],
  [
    { surface: 'reply' as const, replyTo: ines },
    { handle: 'ines_bakes', as: 'reply' },
  ],
  [{ surface: 'reply' as const, replyTo: { author: '', text: '' } }, null],
  [
    { surface: 'quote' as const, quoted: ines },
    { handle: 'ines_bakes', as: 'quote' },
  ],
])('%j is addressed to %j', (surroundings, addressee) => {
  expect(addresseeOf({ ...surroundings, media: [] })).toEqual(addressee);
});
