import { expect, it } from 'vitest';
import { loadSpeaker, type LanguageFile, type LanguageFiles } from './loading';
import type { Locale } from './locales';

const english = { greeting: 'Hello, {name}!', parting: 'Goodbye.' } as const;

const filesWith = (german: () => Promise<LanguageFile>): LanguageFiles => {
  const none = () => Promise.reject(new Error('Only one language is asked for.'));
  return { es: none, fr: none, de: german, 'pt-BR': none, ja: none };
};

async function load(locale: Locale, german: () => Promise<LanguageFile>) {
  const reported: string[] = [];
  const { say } = await loadSpeaker('sample', english, filesWith(german), locale, (error) =>
    reported.push(error.message),
  );
  return { said: [say('greeting', { name: 'Ana' }), say('parting')], reported };
}

it('loads the language in use and no other', async () => {
  const german = async () => ({ greeting: 'Hallo, {name}!', parting: 'Tschüss.' });
  expect(await load('de', german)).toEqual({ said: ['Hallo, Ana!', 'Tschüss.'], reported: [] });
  expect(await load('en', () => Promise.reject(new Error('English is at hand.')))).toEqual({
    said: ['Hello, Ana!', 'Goodbye.'],
    reported: [],
  });
});

it('says in English what a file has wrong, and reports it', async () => {
  const { said, reported } = await load('de', async () => ({ greeting: 'Hallo, {nam}!' }));
  expect(said).toEqual(['Hello, Ana!', 'Goodbye.']);
  expect(reported).toEqual([
    'Language de: sample.greeting: has the places {nam}, not {name}. The English text stands in.',
  ]);
});

it('goes on in English without the file', async () => {
  const { said, reported } = await load('de', () => Promise.reject(new Error('gone')));
  expect(said).toEqual(['Hello, Ana!', 'Goodbye.']);
  expect(reported).toEqual(['Language de: sample cannot be loaded.']);
});
