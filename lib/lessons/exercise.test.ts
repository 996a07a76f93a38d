import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { lessonTexts } from '@/lib/copy/en/lessons';
import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { lessons } from '@/lib/copy/lessons';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { profiles } from '@/lib/settings/profiles';
import { lessonAnswers } from '@/tests/lesson-answers';
import { checkExercise, countsInExercise } from './exercise';

/** Judges an answer as the page does: with the hints of an account that has chosen nothing. */
function judge(id: LessonId, text: string) {
  const { answers } = lessons[id].exercise;
  const around = answers ? ({ surface: 'reply', replyTo: answers } as const) : {};
  const { hints } = review(rules, {
    text,
    context: { ...defaultContext, ...around },
    levels: profiles[0]!.levels,
  });
  const counting = hints.map(({ rule }) => rule).filter(countsInExercise);
  return { ...checkExercise(id, text, counting.length), rules: counting };
}

describe.each(lessonIds)('%s', (id) => {
  const { exercise } = lessons[id];
  const { good, bad } = lessonAnswers[id];

  it('is tried on ten answers of each kind', () => {
    expect([new Set(good).size, new Set(bad).size]).toEqual([10, 10]);
  });

  it.each(good)('accepts: %s', (text) => {
    expect(judge(id, text)).toEqual({
      kind: 'done',
      met: exercise.aims,
      rules: [],
    });
  });

  it.each(bad)('does not accept: %s', (text) => {
    expect(judge(id, text).kind).not.toBe('done');
  });

  it.each([
    '',
    '  \n',
    exercise.draft,
    lessonTexts[`${id}.task`],
    ` ${exercise.draft.toUpperCase()}\n`,
  ])('does not accept the given draft or nothing: %j', (text) =>
    expect(judge(id, text).kind).toMatch(/^(?:empty|unchanged)$/),
  );

  it.each(lessonIds.filter((other) => other !== id))(
    'does not accept the good answers to %s',
    (other) => {
      const taken = lessonAnswers[other].good.filter(
        (text) => checkExercise(id, text, 0).kind === 'done',
      );
      expect(taken).toEqual([]);
    },
  );
});

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
  expect(checkExercise('selling', text, hints).kind).toBe(kind);
});
