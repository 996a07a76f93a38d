import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages as english } from '@/lib/copy/en/pages';
import { panel } from '@/lib/copy/en/panel';
import { locales } from './locales';
import { pagesIn } from './page-languages';
import { englishPages, pageSpeaker } from './pages';

const never = (error: Error) => {
  throw error;
};

const keys = Object.keys(english) as (keyof typeof english)[];
const ownKeys = keys.filter((key) => !Object.hasOwn(panel, key));

/** X says “post” in these languages too. */
const posts = [
  'history.posts',
  'numbers.window.unit',
  'numbers.silentPosts.unit',
  'numbers.closedPosts.unit',
  'policy.surface.post',
];

/** Texts that are the same in a language as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: ['theme.tags', ...posts],
  fr: ['theme.tags', 'rules.source', ...posts],
  de: ['form.links.number'],
  'pt-BR': ['theme.tags', ...posts, 'policy.surface.thread'],
  ja: [],
};

/** Whether a text has words of its own, and not only places and what joins them. */
const hasWords = (key: keyof typeof english) =>
  /\p{L}/u.test(english[key].replaceAll(/\{\w+\}/g, ''));

const linksIn = (text: string | undefined) => text?.match(/\[[^\]]+\]/g)?.length ?? 0;

describe.each(locales.filter((locale) => locale !== 'en'))('the pages in %s', async (locale) => {
  const { texts } = await pagesIn(locale, never);

  it('have exactly the keys of the English ones', () => {
    expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
  });

  it('are translated', () => {
    const same = ownKeys.filter((key) => hasWords(key) && texts[key] === english[key]);
    expect(same).toEqual(SAME[locale]);
  });

  it('have as many links in each text as in English', () => {
    expect(keys.filter((key) => linksIn(texts[key]) !== linksIn(english[key]))).toEqual([]);
  });

  it('distinguish singular and plural', () => {
    const speaker = pageSpeaker({ locale, texts });
    const [one, many] = [1, 7].map((count) => speaker.say('try.some', { count }));
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(one === many!.replace('7', '1')).toBe(pluralCategories.length === 1);
  });
});

/** What the pages are made of and what they ask for words, tests left out. */
const code = [
  'components',
  'entrypoints',
  'lib/background/carry-out.ts',
  'lib/background/try-phrases.ts',
  'lib/copy/seeds.ts',
  'lib/i18n/in-words.ts',
  'lib/settings',
]
  .flatMap((from) => {
    const path = resolve(import.meta.dirname, '../..', from);
    if (from.endsWith('.ts')) return [readFileSync(path, 'utf8')];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => readFileSync(resolve(path, name), 'utf8'));
  })
  .join('\n');

const named = new Set(Array.from(code.matchAll(/'([\w.-]+)'/g), ([, key]) => key!));
const made = Array.from(
  code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[\w.]+\})+)`/g),
  ([, template]) =>
    new RegExp(`^${template!.replaceAll('.', '\\.').replaceAll(/\$\{.+?\}/g, '[\\w-]+')}$`),
);

it('contains no unused text', () => {
  const said = (key: string) => named.has(key) || made.some((pattern) => pattern.test(key));
  expect(said('popup.unheard')).toBe(false);
  expect(ownKeys.filter((key) => !said(key))).toEqual([]);
});

it('formats days, times and lists for each language', async () => {
  const german = pageSpeaker(await pagesIn('de', never));
  const japanese = pageSpeaker(await pagesIn('ja', never));
  const day = Date.UTC(2026, 4, 4, 12);
  expect([englishPages, german, japanese].map((page) => page.day(day))).toEqual([
    '4 May 2026',
    '04.05.2026',
    '2026/05/04',
  ]);
  expect(german.calendarDays('2026-12-24')).toBe('24.12.2026');
  expect(german.calendarDays('2026-12-24', '2026-12-26')).toMatch(/^24\.\D26\.12\.2026$/);
  expect([englishPages, german, japanese].map((page) => page.weekday(1))).toEqual([
    'Mon',
    'Mo',
    '月',
  ]);
  expect([englishPages, german, japanese].map((page) => page.list(['A', 'B', 'C']))).toEqual([
    'A, B and C',
    'A, B und C',
    'A、B、C',
  ]);
  expect(german.list(['A', 'B'], 'disjunction')).toBe('A oder B');
});

it('formats the days of a chart so that six fit side by side', async () => {
  const day = Date.UTC(2026, 10, 22, 12);
  const shortDays = locales.map(async (locale) => {
    const page = locale === 'en' ? englishPages : pageSpeaker(await pagesIn(locale, never));
    return [locale, page.shortDay(day)];
  });
  expect(Object.fromEntries(await Promise.all(shortDays))).toMatchObject({
    en: '22 Nov',
    'pt-BR': '22 nov.',
    fr: '22 nov.',
    de: '22. Nov.',
    ja: '11月22日',
  });
});
