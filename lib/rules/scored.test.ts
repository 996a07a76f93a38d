import { expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { replaceSpan } from '@/lib/text/span';
import { contactRequest } from './contact-request';
import { disrespect } from './disrespect';
import { hardSell } from './hard-sell';
import { missingContext } from './missing-context';
import { offTopicPersonal } from './off-topic-personal';
import { retweetRequest } from './retweet-request';
import { shouting } from './shouting';

const hinted = (text: string) =>
  review(
    [contactRequest, missingContext],
    {
      text,
      context: defaultContext,
      levels: {
        'contact-request': 'consider',
        'missing-context': 'consider',
      },
    },
    [],
    scorer,
  ).hints.map(({ rule }) => rule);

it('does not speak where the use of an app is explained', () => {
  expect(hinted('To share a board, tell us your friend’s email address.')).toEqual([
    'contact-request',
  ]);
  expect(
    hinted('To share a board, click Invite, type your friend’s email address and choose a role.'),
  ).toEqual([]);
});

it.each([
  ['Sign up a friend and you both get a month off', ['contact-request']],
  ['Recruit a friend to our choir and win a mug', ['contact-request']],
  ['Bring in three neighbours and your broadband is free till June', ['contact-request']],
  ['Bring a friend and a mug. The kettle is ours.', []],
])('a friend brought in for a reward is asked for, whatever the score: %s', (text, expected) => {
  expect(hinted(text)).toEqual(expected);
});

it.each([
  ['Which of your neighbours mends your bike?', false],
  ['Which of your neighbours mends your bike, and how?', true],
  ['Which of your friends sails, and why? Tag them!', false],
])('a question about people that goes beyond the name asks for a story: %s', (text, expected) => {
  expect(contactRequest.unscoredWhere?.(new Draft(text), [])).toBe(expected);
});

it.each([
  'The choir starts again in March. Tag a friend who bakes!',
  'Our new rye loaf is out. Mention a friend who runs.',
  'We have two spare tickets for Friday. Tag three friends who can sing!',
])('the question that is offered in place of tagging is no request: %s', (text) => {
  const levels = { 'contact-request': 'consider' } as const;
  const draft = { text, context: defaultContext, levels };
  const [fix] = review([contactRequest], draft, [], scorer).hints[0]!.fixes;
  const fixed = replaceSpan(text, fix!, fix!.text);
  expect(fixed).toMatch(/Do you know/);
  expect(hinted(fixed)).toEqual([]);
});

it.each([
  ['Refer a Friend is not a scheme but our quiz.', true],
  ['Refer a friend and get a bun.', false],
  ['To mention a neighbour in a note, type @ and the first letters.', true],
  ['To enter the draw, tag a neighbour.', false],
])('a thing named after an ask, or a step in an app, asks for nobody: %s', (text, expected) => {
  expect(contactRequest.unscoredWhere?.(new Draft(text), [])).toBe(expected);
});

it.each([
  ['Retweet and Repost are our hens.', true],
  ['Retweet and repost our hens.', false],
])('a thing named after an ask asks for no boost: %s', (text, expected) => {
  expect(retweetRequest.unscoredWhere?.(new Draft(text), [])).toBe(expected);
});

it.each([
  ['From a letter of 1958: "The soup insulted my wife."', true],
  ['My aunt wrote "my soup is cold" on the wall.', false],
  ['"Soup is cold" stood on the wall.', false],
  ['"My soup is cold" @ the pier', false],
  ['Our choir sings Killing Me Softly on Friday night.', true],
  ['Dogs Talk to Me, a first novel, has the best cow.', true],
  ['Dogs talk to me, and a first novel has the best cow.', false],
])("a quoted person's life is not the writer’s: %s", (text, expected) => {
  expect(offTopicPersonal.unscoredWhere?.(new Draft(text), [])).toBe(expected);
});

it.each([
  ['She told the court he had called her "a useless cow".', true],
  ['"A useless cow" is all I have to say of her.', false],
  ['She told the court he is a useless cow.', false],
])('a reported insult is not the writer’s: %s', (text, expected) => {
  expect(disrespect.unscoredWhere?.(new Draft(text), [])).toBe(expected);
});

it('does not speak where a plant of that name is meant', () => {
  const named = ['Mother-in-law’s tongue forgives you', 'My mother-in-law forgives you'].map((t) =>
    offTopicPersonal.unscoredBeside?.some((list) => new Draft(t).has(list)),
  );
  expect(named).toEqual([true, false]);
});

it('keeps a riddle of a few plain words whatever the score', () => {
  expect(hinted('Still can’t believe it.')).toEqual(['missing-context']);
  expect(hinted('Still can’t believe our tower stands.')).toEqual([]);
});

it('offers small letters although the scorer reads what it did not read in capitals', () => {
  const text = 'I HAD TWO BOWLS OF SOUP AND I REGRET NOTHING';
  const levels = { shouting: 'tip', 'off-topic-personal': 'tip' } as const;
  const hintsOn = (draft: string) =>
    review(
      [shouting, offTopicPersonal],
      { text: draft, context: defaultContext, levels },
      [],
      scorer,
    ).hints;
  expect(hintsOn(text).map(({ rule }) => rule)).toEqual(['shouting']);
  const [fix] = hintsOn(text)[0]!.fixes;
  const lowered = fix && replaceSpan(text, fix, fix.text);
  expect(lowered).toBe('I had two bowls of soup and I regret nothing');
  expect(hintsOn(lowered!).map(({ rule }) => rule)).toEqual(['off-topic-personal']);
});

it.each([
  ['Book a desk before you visit the reading room.', true],
  ['Book a desk before you miss out.', false],
  ['Lute and viol, songs by Dowland for a rainy week, Friday, 7pm. Tickets £9.', true],
  ['Tickets £9.', false],
  ['Whittling for anybody with ten fingers, Sunday at noon, £19, plasters on the table.', true],
  ['Whittling for anybody with ten fingers, Sunday at noon, £19, book now and save 20%.', false],
])('a booking before a visit and the price of a notice press nobody: %s', (text, expected) => {
  expect(hardSell.unscoredWhere?.(new Draft(text), [])).toBe(expected);
});
