import { describe, expect, it } from 'vitest';
import { panel as english } from '@/lib/copy/en/panel';
import { locales } from './locales';
import { panelSpeaker } from './panel';
import { panelIn } from './panel-languages';

const never = (error: Error) => {
  throw error;
};

/** Texts that are the same in a language as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: ['profile.personal'],
  fr: ['profile.conversation'],
  de: ['profile.support'],
  'pt-BR': [],
  ja: [],
};

describe.each(locales.filter((locale) => locale !== 'en'))('the panel in %s', (locale) => {
  const { texts } = panelIn(locale, never);

  it('has exactly the keys of the English one', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('is translated', () => {
    const keys = Object.keys(english) as (keyof typeof english)[];
    expect(keys.filter((key) => texts[key] === english[key])).toEqual(SAME[locale]);
  });

  it('distinguishes singular and plural', () => {
    const { say } = panelSpeaker({ locale, texts });
    const [one, many] = [1, 7].map((count) => say('announcement', { count, messages: '…' }));
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(one === many!.replace('7', '1')).toBe(pluralCategories.length === 1);
  });
});
