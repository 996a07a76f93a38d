import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';

const { levels } = defaultProfile('business');

/** How firmly the hint on disrespect is put, and the words that it quotes. */
function disrespectIn(text: string) {
  const { hints } = review(rules, { text, context: defaultContext, levels }, [], scorer);
  const hint = hints.find(({ rule }) => rule === 'disrespect');
  return { level: hint?.level ?? 'none', quote: hint?.quote ?? '' };
}

describe('a plain insult that is aimed at the reader is firm, whatever else the draft asks', () => {
  it.each([
    [
      'You are all idiots',
      'You are all idiots. Our fair opens at nine, please RT and tag a friend!',
    ],
    ["you're an idiot", "Buy two, get one free today only. And you're an idiot if you don't."],
    ['you are a clown', '@anna_b you are a clown. Please share our fair.'],
    ['what a moron you are', '@anna_b what a moron you are. Our shop opens at nine on Monday.'],
    ['idiots', 'Stop calling us, idiots. We open at nine on Monday.'],
    ['losers', 'Thanks for nothing, losers. The book fair is on Saturday at the mill.'],
    [
      'All of you are pathetic',
      'All of you are pathetic. Our new bus map is online, like and share!',
    ],
    ['You lot are so dumb', 'You lot are so dumb. RT if you agree!'],
    ['imbeciles', 'Dear customers, you are imbeciles. Tag a friend who agrees.'],
    ['morons', 'u r all morons lol, follow us for more tips on the garden show'],
    ['moron', 'Every one of you is a moron. Subscribe to our channel today!'],
    ['fools', 'The roads are shut and you people are fools. Please share so that all know.'],
  ])('%s: %j', (words, text) => {
    const { level, quote } = disrespectIn(text);
    expect(['consider', 'think-twice']).toContain(level);
    expect(quote).toContain(words);
  });

  it.each([
    'You are no idiot, so you know the fair opens at nine.',
    'I was such an idiot, I forgot you all at the fair on Monday.',
    'She said "you are all idiots" and left the hall before the vote.',
    "Don't call people idiots, even if you are cross with them.",
    'Some think you are all idiots. We do not: come to the talk on Monday.',
    'You beautiful idiots made this fair the best one yet, thank you!',
    'Happy birthday, you old fool! Cake at the mill from four.',
    'We may be fools, but you love our soup and we love you.',
    'You are not stupid if you cannot read the map, it is our fault.',
    'The play "You Idiot" is on at the mill on Friday, from eight.',
    'If you feel stupid asking, ask all the same: we were new once too.',
    'How to deal with a boss who calls you an idiot: our talk on Monday.',
    'You clever lot found all the eggs in ten minutes.',
    'Nobody is an idiot for asking which platform the bus leaves from.',
    'Love you, you muppet. See you at the fair on Saturday.',
    'Do you ever feel like a clown? Our circus school opens on Monday.',
    'Idiot-proof bread: you need flour, water, salt and one night.',
    'You call us idiots, we call you customers. Let us talk on Monday.',
    'Who are you calling a fool? The new panto opens in December.',
    'We are the clowns you were looking for: the circus is back in town.',
    'He told her to get lost, and she wrote our play about it.',
    'You and the clowns of our circus: a photo at the gate from ten.',
    'Are you looking for a fool? Our jester reads at noon in the hall.',
    'You are the reason why our choir of fools still sings.',
  ])('and not firm: %j', (text) => {
    expect(['none', 'tip']).toContain(disrespectIn(text).level);
  });
});
