import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { lessonIds } from '@/lib/copy/lesson-index';
import { lessons, type Exercise } from '@/lib/copy/lessons';
import { plainPost } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { profiles } from '@/lib/settings/profiles';
import { lessonAnswers } from '@/tests/lesson-answers';
import { checkExercise, countsInExercise } from './exercise';

/** Judges an answer as the page does: with the hints of an account that has chosen nothing. */
function judge({ answers, ...exercise }: Exercise, text: string) {
  const around = answers ? ({ surface: 'reply', replyTo: answers } as const) : {};
  const { hints } = review(rules, {
    text,
    context: { ...plainPost, ...around },
    levels: profiles[0]!.levels,
  });
  const counting = hints.map(({ rule }) => rule).filter(countsInExercise);
  return { ...checkExercise({ answers, ...exercise }, text, counting.length), rules: counting };
}

describe.each(lessonIds)('%s', (id) => {
  const { exercise } = lessons[id];
  const { good, bad } = lessonAnswers[id];

  it('is tried on ten answers of each kind', () => {
    expect([new Set(good).size, new Set(bad).size]).toEqual([10, 10]);
  });

  it.each(good)('takes: %s', (text) => {
    expect(judge(exercise, text)).toEqual({
      kind: 'done',
      met: exercise.aims.map((aim) => aim.id),
      rules: [],
    });
  });

  it.each(bad)('does not take: %s', (text) => {
    expect(judge(exercise, text).kind).not.toBe('done');
  });

  it.each(['', '  \n', exercise.draft, exercise.task, ` ${exercise.draft.toUpperCase()}\n`])(
    'does not take what was given, or nothing: %j',
    (text) => expect(judge(exercise, text).kind).toMatch(/^(?:empty|unchanged)$/),
  );

  it.each(lessonIds.filter((other) => other !== id))(
    'does not take the good answers to %s',
    (other) => {
      const taken = lessonAnswers[other].good.filter(
        (text) => checkExercise(exercise, text, 0).kind === 'done',
      );
      expect(taken).toEqual([]);
    },
  );
});

const { exercise } = lessons.selling;

it.each([
  ['a hint comes before what is missing', 'Our bike lights shine for nine hours.', 1, 'hinted'],
  ['a few words', 'Bike lights with battery.', 0, 'too-short'],
  ['words in a heap', 'bike lights battery beam strap hours rain', 0, 'unclear'],
  [
    'a stranger is put down',
    'Calm down, our bike lights shine for nine hours a charge.',
    0,
    'unkind',
  ],
  ['another subject', 'The weather on the coast is lovely and the path is dry.', 0, 'off-target'],
  ['a good version', 'Our BIKE LIGHTS shine for nine hours on one charge.', 0, 'done'],
] as const)('judges: %s', (_, text, hints, kind) => {
  expect(checkExercise(exercise, text, hints).kind).toBe(kind);
});
