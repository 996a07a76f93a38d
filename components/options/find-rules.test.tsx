import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { ruleWords } from '@/lib/copy/en/rule-words';
import { ruleNamesIn } from '@/lib/i18n/rule-names';
import { findRules } from './find-rules';

const found = (query: string) => findRules(rules, query).map(({ id }) => id);

it('has no words for rules that do not exist', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect(Object.keys(ruleWords).filter((id) => !known.has(id))).toEqual([]);
});

it.each([
  ['politics', 'sensitive-topic'],
  ['caps', 'shouting'],
  ['swearing', 'disrespect'],
  ['giveaway', 'retweet-request'],
  ['giveaways', 'contact-request'],
  ['discount', 'hard-sell'],
  ['duplicate', 'repeated-post'],
  ['Link', 'missing-context'],
  ['hashtags', 'hashtag-crowd'],
  ['ad', 'undisclosed-ad'],
  ['too long', 'wall-of-text'],
  ['acronym', 'jargon-crowd'],
  ['alt text', 'undescribed-picture'],
  ['utm', 'untracked-link'],
  ['thread', 'uneven-thread'],
  ['holidays', 'quiet-day'],
  ['hard-sell', 'hard-sell'],
  ['exclam', 'shouting'],
])('finds by %j among the first three: %s', (query, id) => {
  expect(found(query).slice(0, 3)).toContain(id);
});

it.each([
  ['de', 'Großbuchstaben', 'shouting'],
  ['de', 'gewinnspiel', 'giveaway-terms'],
  ['es', 'politica', 'sensitive-topic'],
  ['fr', 'Réduction', 'hard-sell'],
  ['fr', 'mot-dièse', 'hashtag-crowd'],
  ['pt-BR', 'sigla', 'jargon-crowd'],
  ['ja', '割引', 'hard-sell'],
  ['ja', 'タグ付け', 'contact-request'],
  ['ja', 'utm', 'untracked-link'],
] as const)('finds in %s by %j among the first three: %s', async (locale, query, id) => {
  const names = await ruleNamesIn(locale, (error) => {
    throw error;
  });
  const named = rules.map((rule) => ({ ...rule, ...names[rule.id] }));
  expect(
    findRules(named, query)
      .slice(0, 3)
      .map((rule) => rule.id),
  ).toContain(id);
});

it('finds whole words before parts of words, and no parts beside them', () => {
  expect(found('ad').toSorted()).toEqual(['hard-sell', 'undisclosed-ad']);
});

it('requires every word to fit', () => {
  expect(found('caps politics')).toEqual([]);
});

it('finds parts of words if nothing else fits', () => {
  expect(found('romotin')).toEqual([]);
  expect(found('omotion').length).toBeGreaterThan(0);
});

it('finds all without a query', () => {
  expect(found('  ')).toHaveLength(rules.length);
});
