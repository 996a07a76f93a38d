import { z } from 'zod';
import { levelSchema } from './hint';

const sentence = z.string().trim().min(1).max(300);

/**
 * A phrase that a team does not want, in its own words. `speaks` and `quiet` are drafts that it must
 * and must not be found in; they are tried before a policy is taken over (`lib/settings/read-policy.ts`).
 */
export const housePhraseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'),
  phrases: z
    .array(z.string().trim().min(1).max(200))
    .min(1)
    .max(50)
    .describe(
      'Found as written, in capitals or not, as whole words; one emoji is a phrase too. There are no wildcards.',
    ),
  message: sentence.describe('What is said of it. {quote} stands for the words found.'),
  replacement: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('What to write instead, if one thing always fits.'),
  level: levelSchema.default('consider'),
  speaks: z
    .array(sentence)
    .min(1)
    .max(20)
    .describe('Drafts in which one of the phrases must be found.'),
  quiet: z
    .array(sentence)
    .max(20)
    .default([])
    .describe('Drafts in which none of the phrases may be found.'),
});
export type HousePhrase = z.infer<typeof housePhraseSchema>;

/** The id of the rule that a house phrase becomes. */
export function houseRuleId({ id }: Pick<HousePhrase, 'id'>): string {
  return `house-${id}`;
}
