import { houseRuleId, type HousePhrase } from './house-phrase';
import { defineRule, type Rule } from './rule';

/**
 * A rule that finds a team's own phrase.
 *
 * @throws {SyntaxError} on first use, if a pattern is not of the phrase language.
 */
export function houseRule(house: HousePhrase, team: string): Rule {
  const list = { note: 'A phrase of the team.', source: team, phrases: house.phrases };
  return defineRule({
    id: houseRuleId(house),
    category: 'house',
    title: 'House style',
    why: `${team} has agreed on other words here.`,
    source: team,
    example: { before: house.speaks[0]!, after: house.quiet[0] ?? '' },
    messages: { found: house.message },
    *check(draft) {
      for (const match of draft.find(list)) {
        const { start, end } = match;
        const { replacement } = house;
        const fixes =
          replacement === undefined
            ? []
            : [{ start, end, text: replacement, label: `Say “${replacement}”` }];
        yield { messageId: 'found', span: match, fixes };
      }
    },
  });
}
