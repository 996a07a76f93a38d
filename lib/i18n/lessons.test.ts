import { describe, expect, it } from 'vitest';
import { lessonTexts as english } from '@/lib/copy/en/lessons';
import { lessonIds } from '@/lib/copy/lesson-index';
import { lessonFiles, lessonsIn } from './lessons';
import { locales, type Locale } from './locales';

const never = (error: Error) => {
  throw error;
};

const translated = locales.filter((locale): locale is Exclude<Locale, 'en'> => locale !== 'en');

describe.each(translated)('the lessons in %s', (locale) => {
  it('have exactly the keys of the English ones', async () => {
    const texts = await lessonFiles[locale]();
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('are translated and valid', async () => {
    const { say } = await lessonsIn(locale, never);
    const keys = Object.keys(english) as (keyof typeof english)[];
    expect(keys.filter((key) => say(key) === english[key])).toEqual([]);
  });

  it('have as many paragraphs per idea as in English', async () => {
    const { say } = await lessonsIn(locale, never);
    const paragraphs = (text: string) => text.split('\n\n').length;
    for (const id of lessonIds) {
      expect(paragraphs(say(`${id}.idea`)), id).toBe(paragraphs(english[`${id}.idea`]));
    }
  });
});

it('has texts for every lesson and its aims', async () => {
  const { say } = await lessonsIn('en', never);
  for (const id of lessonIds) {
    const texts = [say(`${id}.summary`), say(`${id}.idea`), say(`${id}.task`), say(`${id}.source`)];
    expect(texts.every((text) => text.length > 0)).toBe(true);
  }
});
