import { describe, expect, it } from 'vitest';
import type { PastPost } from '@/lib/engine/context';
import { pastPosts } from '@/lib/engine/past-posts';
import { rulesPassedOver, rulesToExplain } from './feedback';

type Outcome = PastPost['hints'][number];

/** Posts, each with what became of its hints. */
const posts = (...outcomes: readonly Outcome[][]) =>
  pastPosts(outcomes.length, (index) => ({ hints: outcomes[index]! }));

const mended = (rule: string): Outcome => ({ rule, outcome: 'mended' });
const ignored = (rule: string): Outcome => ({ rule, outcome: 'ignored' });

describe('the rules that are explained at once', () => {
  it.each([null, 'conversation', 'support', 'broadcast', 'personal'] as const)(
    'are none for %s',
    (profile) => expect(rulesToExplain(['shouting'], profile, [])).toEqual([]),
  );

  it('are those whose hints a newcomer has not yet followed in three posts', () => {
    const before = posts([mended('a'), mended('b')], [mended('a')], [mended('a'), mended('a')]);
    expect(rulesToExplain(['a', 'b', 'c'], 'newcomer', before)).toEqual(['b', 'c']);
    expect(rulesToExplain(['a'], 'newcomer', before.slice(1))).toEqual(['a']);
  });

  it('include those whose hints were only ignored', () => {
    const before = posts([ignored('a')], [ignored('a')], [ignored('a')]);
    expect(rulesToExplain(['a'], 'newcomer', before)).toEqual(['a']);
  });
});

describe('the rules that were ignored', () => {
  it.each([
    [0, []],
    [1, []],
    [2, ['a']],
    [3, []],
    [4, []],
  ])('after being ignored in %i posts: %j', (times, named) => {
    const before = posts(...Array.from({ length: times }, () => [ignored('a'), mended('b')]));
    expect(rulesPassedOver(['a', 'b'], before)).toEqual(named);
  });

  it('are counted by post, not by parts of a thread', () => {
    expect(rulesPassedOver(['a'], posts([ignored('a'), ignored('a')]))).toEqual([]);
  });
});
