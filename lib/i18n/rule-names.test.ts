import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { ruleWords } from '@/lib/copy/en/rule-words';
import { locales } from './locales';
import { ruleNamesIn } from './rule-names';
import { wordingFor } from './wordings';

const never = (error: Error) => {
  throw error;
};

const ids = rules.map(({ id }) => id);

describe.each(locales.filter((locale) => locale !== 'en'))('rules in %s', async (locale) => {
  const names = await ruleNamesIn(locale, never);
  const { texts } = wordingFor(locale, never);

  it('have the names of their hints', () => {
    for (const id of [...ids, 'house-phrase', 'required-phrase']) {
      expect(texts, 'the hints of the language lack the rule').toHaveProperty([id]);
      expect(names[id], id).toMatchObject({ title: texts[id]!['title'], why: texts[id]!['why'] });
    }
  });

  it('have at least three search words, two of which are not English', () => {
    for (const id of ids) {
      const own = names[id]?.words ?? [];
      expect(own.length, `words of ${id} in lib/copy/${locale}/rule-words.ts`).toBeGreaterThan(2);
      expect(new Set(own).size, id).toBe(own.length);
      expect(
        own.map((word) => word.toLowerCase()),
        id,
      ).toEqual(own);
      const others = own.filter((word) => !(ruleWords[id] ?? []).includes(word));
      expect(others.length, `of ${id}, no English words`).toBeGreaterThanOrEqual(2);
    }
  });
});

it('rules have English search words beyond those of their texts', () => {
  expect(ids.filter((id) => ruleWords[id] === undefined)).toEqual([]);
});

it('returns no names for English, which the rules have themselves', async () => {
  expect(await ruleNamesIn('en', never)).toEqual({});
});
