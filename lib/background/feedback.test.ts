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

describe('what is explained at once', () => {
  it.each([null, 'conversation', 'support', 'broadcast', 'personal'] as const)(
    'is nothing as %s',
    (profile) => expect(rulesToExplain(['shouting'], profile, [])).toEqual([]),
  );

  it('is all that a newcomer has not yet mended in three posts', () => {
    const before = posts([mended('a'), mended('b')], [mended('a')], [mended('a'), mended('a')]);
    expect(rulesToExplain(['a', 'b', 'c'], 'newcomer', before)).toEqual(['b', 'c']);
    expect(rulesToExplain(['a'], 'newcomer', before.slice(1))).toEqual(['a']);
  });

  it('is also what was only ignored', () => {
    const before = posts([ignored('a')], [ignored('a')], [ignored('a')]);
    expect(rulesToExplain(['a'], 'newcomer', before)).toEqual(['a']);
  });
});

describe('what was passed over', () => {
  it.each([
    [0, []],
    [1, []],
    [2, ['a']],
    [3, []],
    [4, []],
  ])('after %i posts in which it was ignored: %j', (times, named) => {
    const before = posts(...Array.from({ length: times }, () => [ignored('a'), mended('b')]));
    expect(rulesPassedOver(['a', 'b'], before)).toEqual(named);
  });

  it('counts posts, not the parts of a thread', () => {
    expect(rulesPassedOver(['a'], posts([ignored('a'), ignored('a')]))).toEqual([]);
  });
});
