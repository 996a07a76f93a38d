import { expect, it } from 'vitest';
import type { Exercise } from '@/lib/copy/lessons';
import { checkExercise } from './exercise';

const exercise: Exercise = {
  draft: 'Hurry! Buy our bike lights now!',
  task: 'Say something about them.',
  keyWords: ['bike', 'lights', 'battery'],
};

it.each([
  ['the draft itself', ` ${exercise.draft}\n`, 0, { kind: 'unchanged' }],
  [
    'a draft with hints',
    'Buy our new bike lights and batteries this minute!',
    1,
    { kind: 'hinted' },
  ],
  ['too few words', 'Bike lights with a battery.', 0, { kind: 'too-short' }],
  [
    'another subject',
    'The weather on the coast is lovely and the bike path is dry.',
    0,
    { kind: 'off-subject', missing: ['lights', 'battery'] },
  ],
  ['a good version', 'Our BIKE LIGHTS shine for nine hours on one charge.', 0, { kind: 'done' }],
])('judges %s', (_, text, hints, state) => {
  expect(checkExercise(exercise, text, hints)).toEqual(state);
});
