import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { lessonTexts } from '@/lib/copy/en/lessons';
import { welcome } from '@/lib/copy/en/pages/welcome';
import { panel } from '@/lib/copy/en/panel';
import { lessonIds } from '@/lib/copy/lesson-index';
import { lessons, type AnsweredPost } from '@/lib/copy/lessons';
import { practiceDraft } from '@/lib/copy/practice-draft';
import { defaultContext, type Context } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { profiles } from '@/lib/settings/profiles';
import { lessonAfter, lessonOf, rulesOf } from './lesson-of';

/** The rules that speak to a business account that writes about writing. */
function rulesOn(text: string, context: Partial<Context> = {}): string[] {
  const { hints } = review(rules, {
    text,
    context: { ...defaultContext, topics: ['social media', 'writing'], ...context },
    levels: profiles[0]!.levels,
  });
  return hints.map(({ rule }) => rule);
}

const around = (answers: AnsweredPost | undefined): Partial<Context> =>
  answers ? { surface: 'reply', replyTo: answers } : {};

it('every lesson teaches a rule', () => {
  expect(lessonIds.filter((lesson) => rulesOf(lesson).length === 0)).toEqual([]);
});

it('a phrase of a team’s own has no lesson', () => {
  expect(lessonOf('house-guests')).toBeUndefined();
});

it('each lesson has a next one except the last', () => {
  expect(lessonIds.map(lessonAfter)).toEqual([...lessonIds.slice(1), undefined]);
});

const welcomeTexts = Object.values(welcome).filter((text) => !text.includes('{'));

/** What the lessons say, by paragraphs. */
const paragraphs = Object.values(lessonTexts).flatMap((text) => text.split('\n\n'));

const titles = lessonIds.map((lesson) => panel[`lesson.${lesson}`]);

it.each([...welcomeTexts, ...titles, ...paragraphs])(
  'the coach has no hint on the texts for newcomers: %s',
  (text) => expect(rulesOn(text, { surface: 'reply' })).toEqual([]),
);

it.each(profiles)('gives a hint on the practice draft, as $name', ({ account, levels }) => {
  const { hints } = review(rules, {
    text: practiceDraft,
    context: { ...defaultContext, account },
    levels,
  });
  expect(hints).toMatchObject([{ rule: 'retweet-request', fixes: [{}] }]);
});

describe.each(lessonIds)('%s', (id) => {
  const { pairs, exercise } = lessons[id];
  const taught = (text: string, answers: AnsweredPost | undefined) =>
    rulesOn(text, around(answers)).filter((rule) => lessonOf(rule) === id);

  it('is about a rule', () => {
    expect(rulesOf(id)).not.toEqual([]);
  });

  it('explains its idea in 60 to 120 words', () => {
    const words = lessonTexts[`${id}.idea`].match(/\S+/g) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(words.length).toBeLessThanOrEqual(120);
  });

  it.each(pairs)('the coach speaks on: $before', ({ before, answers }) => {
    expect(taught(before, answers)).not.toEqual([]);
  });

  it.each(pairs)('the coach is silent on: $after', ({ after, answers }) => {
    expect(rulesOn(after, around(answers))).toEqual([]);
  });

  it('starts its exercise with a draft on which the coach speaks', () => {
    expect(taught(exercise.draft, exercise.answers)).not.toEqual([]);
  });
});
