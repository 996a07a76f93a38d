import type { HousePhrase, RequiredPhrase } from '@/lib/engine/schemas/house-phrase';

export type { HousePhrase, RequiredPhrase } from '@/lib/engine/schemas/house-phrase';

/** The id of the rule that a house phrase becomes. */
export function houseRuleId({ id }: Pick<HousePhrase, 'id'>): string {
  return `house-${id}`;
}

/** The texts of all rules for house phrases; the messages are the team's own. */
export const houseTexts = {
  'house-phrase': { title: 'Words to avoid', why: '{source} has agreed on other words here.' },
  'required-phrase': {
    title: 'Required words are missing',
    why: '{source} has agreed to say this as well.',
  },
} as const;

/** The texts that pages show of the rule that a house phrase becomes. */
export function houseFacts(
  phrase: HousePhrase | RequiredPhrase,
  textsOf: keyof typeof houseTexts,
  team: string,
) {
  const { title, why } = houseTexts[textsOf];
  return {
    id: houseRuleId(phrase),
    category: 'house' as const,
    title,
    why: why.replace('{source}', () => team),
    source: team,
    example: { before: phrase.speaks[0]!, after: phrase.quiet[0] ?? '' },
  };
}
