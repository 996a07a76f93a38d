import { describe, expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { readSigns } from './signs';

function signsOf(text: string, findings: readonly string[] = []): Map<number, string> {
  const draft = new Draft(text);
  const signs = new Map<number, string>();
  readSigns(draft, { ...defaultContext, findings }, (hash, kind, start, end, name) => {
    signs.set(hash, `${kind.name}: ${name ?? draft.normalized.text.slice(start, end)}`);
  });
  return signs;
}

describe('readSigns', () => {
  it('emits words, pairs, the words of tags, and the findings of rules', () => {
    const names = [...signsOf('Warm bread #BuyLocal', ['hard-sell.bare']).values()];
    for (const name of [
      'word: warm',
      'pair: warm bread',
      'word: local',
      'finding: hard-sell.bare',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('gives a sign the same hash in every draft', () => {
    const shared = [...signsOf('The bread is warm.').keys()].filter((hash) =>
      signsOf('Is the bread warm?').has(hash),
    );
    expect(shared.length).toBeGreaterThan(10);
  });

  it('emits hits of phrase lists with their roles in the sentence', () => {
    const names = [...signsOf('Never retweet this').values()].filter((name) =>
      name.startsWith('list'),
    );
    expect(names.some((name) => name.endsWith('negated'))).toBe(true);
  });
});
