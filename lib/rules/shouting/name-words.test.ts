import { expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { replaceSpan } from '@/lib/text/span';
import { shouting } from '.';
import { longNames, spellings } from './name-words';

const SMALL_WITHIN = /^(?:de|and|of|the|&|an?|in|on|upon|for|to|with|at)$/;
/** What of a name is letters, and stays in capitals. */
const LETTERS = /^(?:pc|bbc|itv|nhs|tv|ve|vj|hm)$/;

function asName(name: string): string {
  const words = name.split(' ').map((word, i) => {
    if (LETTERS.test(word)) return word.toUpperCase();
    const spelling = spellings.get(word);
    if (spelling !== undefined) return spelling;
    const isSmall = word === 'the' || (i > 0 && SMALL_WITHIN.test(word));
    return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
  return words.join(' ');
}

it('finds each name of several words in a shouted line', () => {
  const wrong = [...longNames].filter((name) => {
    const text = `WE STOOD IN THE RAIN FOR ${name.toUpperCase()} AND THEN WENT HOME`;
    const fixes = [...shouting.check(new Draft(text), defaultContext)].flatMap(
      (each) => each.fixes?.() ?? [],
    );
    const lowered = fixes.map((fix) => replaceSpan(text, fix, fix.text));
    return !lowered.includes(`We stood in the rain for ${asName(name)} and then went home`);
  });
  expect(wrong).toEqual([]);
});
