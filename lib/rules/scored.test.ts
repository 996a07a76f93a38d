import { expect, it } from 'vitest';
import { plainPost } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { contactRequest } from './contact-request';
import { missingContext } from './missing-context';

const hinted = (text: string) =>
  review(
    [contactRequest, missingContext],
    {
      text,
      context: plainPost,
      levels: {
        'contact-request': 'consider',
        'missing-context': 'consider',
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

it('keeps a riddle of a few plain words whatever the scorer makes of them', () => {
  expect(hinted('Still can’t believe it.')).toEqual(['missing-context']);
  expect(hinted('Still can’t believe our tower stands.')).toEqual([]);
});
