import type { Draft } from './draft';
import { houseRuleId, type HousePhrase } from './house-phrase';
import { defineRule, type Rule } from './rule';
import { overlaps, type Span } from './span';

/** A rule that finds a team's own phrases, as they are written. */
export function houseRule(house: HousePhrase, team: string): Rule {
  const expression = expressionFor(house.phrases);
  return defineRule({
    id: houseRuleId(house),
    category: 'house',
    title: 'House style',
    why: `${team} has agreed on other words here.`,
    source: team,
    example: { before: house.speaks[0]!, after: house.quiet[0] ?? '' },
    messages: { found: house.message },
    *check(draft) {
      for (const { index: start, 0: words } of draft.text.matchAll(expression)) {
        const span = { start, end: start + words.length };
        if (!cutsEntity(span, draft))
          yield { messageId: 'found', span, fixes: fixesFor(house, span) };
      }
    },
  });
}

function fixesFor({ replacement }: HousePhrase, span: Span) {
  if (replacement === undefined) return [];
  return [{ ...span, text: replacement, label: `Say “${replacement}”` }];
}

/** Whether the span is a part of a link or a mention only, which is no word of the writer's. */
function cutsEntity(span: Span, draft: Draft): boolean {
  return draft
    .entitiesOf('url', 'mention')
    .some(
      (entity) => overlaps(entity, span) && (entity.start < span.start || span.end < entity.end),
    );
}

const IN_WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Not inside a word, nor behind its apostrophe: "re" is no word in "we're". */
const STARTS = String.raw`(?<!${IN_WORD})(?<!${IN_WORD}['’])`;
const ENDS = `(?!${IN_WORD})`;
const STARTS_AS_WORD = new RegExp(String.raw`^(?:${IN_WORD}|[@#$])`, 'u');
const ENDS_AS_WORD = new RegExp(`${IN_WORD}$`, 'u');

/** Any of the phrases, the longest that begins at a place. */
function expressionFor(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(sourceOf).join('|'), 'giu');
}

/** What is written, in any case, with any white space and any kind of quotation marks. */
function sourceOf(phrase: string): string {
  const literal = phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/['’‘]/g, `['’‘]`)
    .replace(/["“”„]/g, `["“”„]`);
  const start = STARTS_AS_WORD.test(phrase) ? STARTS : '';
  const end = ENDS_AS_WORD.test(phrase) ? ENDS : '';
  return start + literal + end;
}
