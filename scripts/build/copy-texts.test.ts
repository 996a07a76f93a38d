import { expect, it } from 'vitest';
import { keyedHints, keyedTexts } from '@/lib/i18n/keyed-texts';
import { hintsInOrder, textsInOrder } from './copy-texts';

const english = { open: 'Open', shut: 'Shut', 'shut.why': 'To keep warm', none: '' };

it('gives each text its key back, in whatever order they were written', () => {
  const translated = { 'shut.why': 'Damit es warm bleibt', none: '', open: 'Auf', shut: 'Zu' };
  expect(keyedTexts(english, textsInOrder(english, translated))).toEqual(translated);
});

it('gives none where one is missing', () => {
  const translated = { shut: 'Zu' };
  expect(keyedTexts(english, textsInOrder(english, translated))).toEqual(translated);
});

it('stores no key', () => {
  expect(JSON.stringify(textsInOrder(english, { shut: 'Zu' }))).not.toContain('shut');
});

it('refuses a text that would be lost', () => {
  expect(() => textsInOrder(english, { shutter: 'Laden' })).toThrow('shutter');
});

it('gives groups of texts their keys back', () => {
  const original = { door: english, window: { title: 'Window', why: 'For light' } };
  const translated = { window: { why: 'Fürs Licht', title: 'Fenster' }, door: { open: 'Auf' } };
  expect(keyedHints(original, hintsInOrder(original, translated))).toEqual(translated);
  expect(() => hintsInOrder(original, { roof: {} })).toThrow('roof');
});
