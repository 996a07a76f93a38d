import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './catalogue';
import { defaultContext } from './engine/context';
import { review } from './engine/review';
import { profiles } from './settings/profiles';

const folder = new URL('./rules/', import.meta.url);
const ruleFolders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('contains each folder of rules exactly once', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(ruleFolders.toSorted());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a table of drafts', () => {
    expect(existsSync(new URL(`${id}/${id}.test.ts`, folder))).toBe(true);
  });

  it('has a noun for its id', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(id).not.toMatch(/^(?:no|use|avoid|prefer)-/);
  });

  it('is on in at least one profile', () => {
    expect(profiles.some(({ levels }) => (levels[id] ?? 'off') !== 'off')).toBe(true);
  });

  it('has a reason of one sentence, and a source', () => {
    expect(rule.title).toMatch(/^\p{Lu}[^.]*$/u);
    expect(rule.why).toMatch(/^\p{Lu}[^.!?]*\.$/u);
    expect(rule.source).toMatch(/seed 00[0-4]|arXiv|Katsaros/);
  });

  it('has messages in whole sentences whose placeholders are filled', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/^[\p{Lu}“{]/u);
      expect(message).toMatch(/[.?]$/);
      expect(message.length).toBeLessThan(240);
      expect(message).not.toMatch(/!|\bshould\b|\bmust not\b|\bdon't\b|\bwrong\b/i);
    }
  });
});

/** The product's own words, as a business that writes about writing would post them. */
const ownWords = rules.flatMap(({ id, title, why, messages, example }) =>
  [title, why, ...Object.values(messages), example.after]
    .map((text) => text.replace(/“\{quote\}”|\{\w+\}/g, 'That'))
    .map((text) => [id, text] as const),
);

it.each(ownWords)('the coach has no hint on its own texts: %s: %s', (id, text) => {
  const { after, context, contextAfter = context } = rules.find((rule) => rule.id === id)!.example;
  const { hints } = review(rules, {
    text,
    context: {
      ...defaultContext,
      topics: ['social media', 'writing'],
      ...(text === after ? contextAfter : { surface: 'reply' }),
    },
    levels: profiles[0]!.levels,
  });
  expect(hints.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
});
