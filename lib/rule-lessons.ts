import { rules } from './catalogue';
import { lessonIds, type LessonId } from './copy/lesson-index';
import type { CatalogueRule } from './engine/rule';

/**
 * The lesson that teaches the advice of each rule, by the rule's id. The build replaces this module by the value alone
 * (`scripts/build/rule-facts.ts`), so that a page with lessons contains no rule.
 */
export const lessonOfRule: Readonly<Record<string, LessonId>> = Object.fromEntries(
  rules.map((rule) => [rule.id, lessonNamedBy(rule)]),
);

/** @throws {Error} if the rule names a lesson that does not exist; the build fails then */
function lessonNamedBy({ id, lesson }: CatalogueRule): LessonId {
  const named = lessonIds.find((each) => each === lesson);
  if (!named)
    throw new Error(
      `lib/rules/${id} names no lesson: “${lesson}” is none of ${lessonIds.join(', ')}.`,
    );
  return named;
}
