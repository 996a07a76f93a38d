import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { english } from '@/lib/engine/hints/wording';
import { reviewWhole } from '@/lib/engine/review';
import { englishHints } from './english-hints';
import { localeFor, locales } from './locales';
import { soundHints, wordingFor } from './wordings';

const translated = locales.filter((locale) => locale !== 'en');

/** Texts that are the same in a language as in English, by key. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: ['joint.sentences', 'joint.word'],
  fr: ['joint.sentences'],
  de: ['joint.sentences'],
  'pt-BR': ['joint.sentences', 'joint.word'],
  ja: [],
};

const keysOf = (texts: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.entries(texts).flatMap(([of, own]) => Object.keys(own).map((key) => `${of}.${key}`));

const never = (error: Error) => {
  throw error;
};

describe.each(translated)('hints in %s', (locale) => {
  const wording = wordingFor(locale, never);

  it('have exactly the keys of the English ones', () => {
    const [wanted, given] = [keysOf(englishHints), keysOf(wording.texts)];
    expect({
      missing: wanted.filter((key) => !given.includes(key)),
      unused: given.filter((key) => !wanted.includes(key)),
    }).toEqual({ missing: [], unused: [] });
  });

  it('are translated', () => {
    const same = keysOf(englishHints).filter((key) => {
      const [of = '', id = ''] = key.split(/\.(.*)/s);
      return englishHints[of]?.[id] === wording.texts[of]?.[id];
    });
    expect(same).toEqual(SAME[locale]);
  });

  it('end like sentences and are short enough to read in passing', () => {
    for (const [of, own] of Object.entries(wording.texts)) {
      for (const id of Object.keys(rules.find((rule) => rule.id === of)?.messages ?? {})) {
        const text = own[id];
        if (text === undefined) continue;
        expect(text, `${of}.${id}`).toMatch(/[.?!。」]$|\{tag\}$/u);
        expect(text.length, `${of}.${id}`).toBeLessThan(300);
      }
    }
  });

  it('are used for a draft', () => {
    const text = 'Our bakery turns five on Saturday. Tag 3 friends to get a free roll!';
    const request = {
      text,
      context: defaultContext,
      levels: { 'contact-request': 'consider' },
    } as const;
    const [inEnglish] = reviewWhole(rules, request, [], undefined, { wording: english }).hints;
    const [hint] = reviewWhole(rules, request, [], undefined, { wording }).hints;
    expect(hint?.message).toContain('Tag 3 friends');
    expect(hint?.message).not.toBe(inEnglish?.message);
    expect(hint?.why).toBe(wording.texts['contact-request']?.['why']);
    expect(hint?.fixes.map(({ text: after }) => after)).toEqual(
      inEnglish?.fixes.map(({ text: after }) => after),
    );
  });
});

it('reports what is wrong with a language file, and keeps the rest', () => {
  const { texts, faults } = soundHints(englishHints, {
    shouting: { title: 'Laut', marks: 'So viele Zeichen in „{qoute}“.' },
    unheard: { title: 'Unerhört' },
  });
  expect(texts).toEqual({ shouting: { title: 'Laut' }, unheard: {} });
  expect(faults).toEqual([
    'shouting.marks: has the places {qoute}, not {quote}',
    'unheard.title: has no English text',
  ]);
});

it('falls back to English for a page in an unsupported language', () => {
  expect(wordingFor(localeFor(['tlh']), never)).toBe(english);
});
