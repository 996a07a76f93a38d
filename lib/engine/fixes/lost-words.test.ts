import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { lostWord, wordChange } from './lost-words';

/** The word that is lost when `cut` goes from a draft, be all of it what the advice is against. */
function lostWith(text: string, cut: string): string | undefined {
  const draft = new Draft(text);
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const change = { ...spanOf(cut), text: '' };
  return lostWord(draft, change, wordChange(draft, change).lost, spanOf(cut));
}

describe('a tag', () => {
  it.each(['#SaveTheFortFerry', '#StopTheWindFarm', '#OneUnlikelyLoom'])(
    'that names a cause stays: %s',
    (tag) => {
      expect(lostWith(`The lock is shut. Back us, RT ${tag}`, ` Back us, RT ${tag}`)).toBe(tag);
    },
  );

  it.each(['#PleaseShare', '#FollowUsAll', '#WinnersWednesday', '#wool'])(
    'that asks, or is one word, may go: %s',
    (tag) => {
      expect(
        lostWith(`The lock is shut. Back us, RT ${tag}`, ` Back us, RT ${tag}`),
      ).toBeUndefined();
    },
  );
});

describe('a name', () => {
  it('is one behind a word in brackets that ends like the letter of a step', () => {
    const text = 'RT the talk (see the club) Rowena gave. The lock is shut.';
    expect(lostWith(text, 'RT the talk (see the club) Rowena gave. ')).toBe('Rowena');
  });
});
