import { expect, it } from 'vitest';
import { loadLanguage, type LanguageFile, type LanguageFiles } from './loading';
import type { Locale } from './locales';
import { speakerOf } from './speaker';

const english = { greeting: 'Hello, {name}!', parting: 'Goodbye.' } as const;

const filesWith = (german: () => Promise<LanguageFile>): LanguageFiles => {
  const none = () => Promise.reject(new Error('Only one language is asked for.'));
  return { es: none, fr: none, de: german, 'pt-BR': none, ja: none };
};

async function load(locale: Locale, german: () => Promise<LanguageFile>) {
  const reported: string[] = [];
  const source = { name: 'sample', english, files: filesWith(german) };
  const loaded = await loadLanguage(source, locale, (error) => reported.push(error.message));
  const { say } = speakerOf(english, loaded.locale, loaded.texts);
  return {
    in: loaded.locale,
    said: [say('greeting', { name: 'Ana' }), say('parting')],
    reported,
  };
}

it('loads only the language in use', async () => {
  const german = async () => ({ greeting: 'Hallo, {name}!', parting: 'Tschüss.' });
  expect(await load('de', german)).toEqual({
    in: 'de',
    said: ['Hallo, Ana!', 'Tschüss.'],
    reported: [],
  });
  expect(await load('en', () => Promise.reject(new Error('English is at hand.')))).toEqual({
    in: 'en',
    said: ['Hello, Ana!', 'Goodbye.'],
    reported: [],
  });
});

it('uses English for invalid texts of a file, and reports them', async () => {
  const { said, reported } = await load('de', async () => ({ greeting: 'Hallo, {nam}!' }));
  expect(said).toEqual(['Hello, Ana!', 'Goodbye.']);
  expect(reported).toEqual([
    'Language de: sample.greeting: has the places {nam}, not {name}. The English text stands in.',
  ]);
});

it('falls back to English without the file', async () => {
  const loaded = await load('de', () => Promise.reject(new Error('gone')));
  expect(loaded.in).toBe('en');
  const { said, reported } = loaded;
  expect(said).toEqual(['Hello, Ana!', 'Goodbye.']);
  expect(reported).toEqual(['Language de: sample cannot be loaded.']);
});
