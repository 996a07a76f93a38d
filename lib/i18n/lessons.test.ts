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
  it('say everything that is said in English, and nothing else', async () => {
    const texts = await lessonFiles[locale]();
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('are translated and can be used', async () => {
    const { say } = await lessonsIn(locale, never);
    const keys = Object.keys(english) as (keyof typeof english)[];
    expect(keys.filter((key) => say(key) === english[key])).toEqual([]);
  });

  it('tell each idea in as many paragraphs as in English', async () => {
    const { say } = await lessonsIn(locale, never);
    const paragraphs = (text: string) => text.split('\n\n').length;
    for (const id of lessonIds) {
      expect(paragraphs(say(`${id}.idea`)), id).toBe(paragraphs(english[`${id}.idea`]));
    }
  });
});

it('has words for every lesson, whatever is asked in it', async () => {
  const { say } = await lessonsIn('en', never);
  for (const id of lessonIds) {
    const texts = [say(`${id}.summary`), say(`${id}.idea`), say(`${id}.task`), say(`${id}.source`)];
    expect(texts.every((text) => text.length > 0)).toBe(true);
  }
});
