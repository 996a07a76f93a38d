import { expect, it } from 'vitest';
import { plainPost } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { contactRequest } from './contact-request';
import { missingContext } from './missing-context';
import { sensitiveTopic } from './sensitive-topic';

const hinted = (text: string, topics: string[] = []) =>
  review(
    [contactRequest, missingContext, sensitiveTopic],
    {
      text,
      context: { ...plainPost, topics },
      levels: {
        'contact-request': 'consider',
        'missing-context': 'consider',
        'sensitive-topic': 'consider',
      },
    },
    [],
    scorer,
  ).hints.map(({ rule }) => rule);

it('leaves it to the rules where the use of an app is explained', () => {
  expect(hinted('To share a board, tell us your friend’s email address.')).toEqual([
    'contact-request',
  ]);
  expect(
    hinted('To share a board, click Invite, type your friend’s email address and choose a role.'),
  ).toEqual([]);
});

it('leaves it to the rules where an account names its own subject', () => {
  const charge =
    'We have charged a man of 34 with the murder of Ida Doyle. He will appear in court.';
  expect(hinted(charge, ['bread'])).toEqual(['sensitive-topic']);
  expect(hinted(charge, ['police'])).toEqual([]);
});

it('keeps a riddle of a few plain words whatever the scorer makes of them', () => {
  expect(hinted('Still can’t believe it.')).toEqual(['missing-context']);
  expect(hinted('Still can’t believe our tower stands.')).toEqual([]);
});
