import { z } from 'zod';
import { thresholdFields } from '@/lib/engine/context';
import { levelSettingSchema } from '@/lib/engine/hint';
import { housePhraseSchema } from '@/lib/engine/house-phrase';
import { accountFields, handleSchema } from './schema';

/** The version of the policy format. */
export const POLICY_VERSION = 1;

const phrases = accountFields.allowedPhrases;

/** A team's manners, the same for everyone who posts for it. What it sets is locked. */
export const policySchema = z.strictObject({
  /** Lets editors find the format; not read. */
  $schema: z.string().optional(),
  version: z.literal(POLICY_VERSION),
  /** Whose policy it is, as shown beside what it locks. */
  team: z.string().trim().min(1).max(80),
  /** Per rule, for every account. */
  levels: z.record(z.string(), levelSettingSchema).optional(),
  /** Phrases that no hint may be about, on every account. */
  allowedPhrases: phrases.optional(),
  thresholds: z.strictObject(thresholdFields).partial().optional(),
  /** Per account, what goes before the above. */
  accounts: z.record(handleSchema, z.strictObject(accountFields).partial()).optional(),
  /** Phrases that the team does not want. */
  housePhrases: z.array(housePhraseSchema).max(200).optional(),
});
export type Policy = z.infer<typeof policySchema>;
