import { expect, it } from 'vitest';
import { audienceOf } from './audience';

const ines = { author: 'ines_bakes', text: '' };

it.each([
  [{ surface: 'post' as const }, 'everyone'],
  [{ surface: 'thread' as const }, 'everyone'],
  [{ surface: 'reply' as const, replyTo: ines }, '@ines_bakes and everyone else'],
  [{ surface: 'reply' as const, replyTo: { author: '', text: '' } }, 'everyone'],
  [{ surface: 'quote' as const, quoted: ines }, 'everyone, @ines_bakes among them,'],
])('%j is read by %s', (surroundings, audience) => {
  expect(audienceOf({ ...surroundings, media: [] })).toBe(audience);
});
