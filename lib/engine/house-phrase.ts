import { z } from 'zod';
import { levelSchema } from './hint';

const sentence = z.string().trim().min(1).max(300);

/**
 * A phrase that a team does not want, in its own words. `speaks` and `quiet` are drafts that it must
 * and must not be found in; they are tried before a policy is taken over (`lib/settings/read-policy.ts`).
 */
export const housePhraseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'),
  /** Patterns in the language of `lib/engine/phrases.ts`; plain words in lower case will do. */
  phrases: z.array(z.string().trim().min(2).max(200)).min(1).max(50),
  /** What is said of it; `{quote}` stands for the words found. */
  message: sentence,
  /** What to write instead, if one thing always fits. */
  replacement: z.string().trim().min(1).max(100).optional(),
  level: levelSchema.default('consider'),
  speaks: z.array(sentence).min(1).max(20),
  quiet: z.array(sentence).max(20).default([]),
});
export type HousePhrase = z.infer<typeof housePhraseSchema>;

/** The id of the rule that a house phrase becomes. */
export function houseRuleId({ id }: Pick<HousePhrase, 'id'>): string {
  return `house-${id}`;
}
