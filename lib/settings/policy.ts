import { z } from 'zod';
import type { HousePhrase } from '@/lib/engine/policy/house-phrase';
import { campaignLinkSchema } from '@/lib/engine/schemas/campaign-link';
import { thresholdFields } from '@/lib/engine/schemas/context';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { housePhraseSchema, requiredPhraseSchema } from '@/lib/engine/schemas/house-phrase';
import { quietDaysSchema } from '@/lib/engine/schemas/quiet-days';
import type { FaultAt } from './fault';
import { accountFields, levelsSchema } from './schema';

/** The version of the policy format. */
export const POLICY_VERSION = 2;

const phrases = accountFields.allowedPhrases;

/** A team's manners, the same for everyone who posts for it. What it sets is locked. */
export const policySchema = z.strictObject({
  /** Lets editors find the format; not read. */
  $schema: z.string().optional(),
  version: z.literal(POLICY_VERSION),
  /** Whose policy it is, as shown beside what it locks. */
  team: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .describe('Whose policy it is. The name stands beside everything that the policy sets.'),
  /** For every account. A rule's name may be of another build (`lib/settings/unknown-rules.ts`). */
  levels: levelsSchema.optional().describe('How firm each rule is, on every account.'),
  /** Phrases that no hint may be about, on every account. */
  allowedPhrases: phrases.optional().describe('Words that get no hint, on any account.'),
  thresholds: z
    .strictObject(thresholdFields)
    .partial()
    .optional()
    .describe('When rules that look at past posts give a hint.'),
  /** Per account, what goes before the above. */
  accounts: z
    .record(handleSchema, z.strictObject(accountFields).partial())
    .optional()
    .describe('Settings for one account. They take the place of those for all accounts.'),
  /** Words and phrases that the team avoids. */
  housePhrases: z
    .array(housePhraseSchema)
    .max(200)
    .optional()
    .describe('Words and phrases that the team avoids.'),
  /** Phrases that the team wants wherever others stand. */
  requiredPhrases: z
    .array(requiredPhraseSchema)
    .max(200)
    .optional()
    .describe('If a draft has certain words, it must also have certain others.'),
  /** Days on which the team is silent, on every account. */
  quietDays: quietDaysSchema
    .optional()
    .describe('Days on which the team posts nothing, on every account.'),
  /** What links to the team's own domains carry. */
  campaignLinks: z
    .array(campaignLinkSchema)
    .max(50)
    .optional()
    .describe('What every link to the team’s own sites must have, so that visits can be counted.'),
});
export type Policy = z.infer<typeof policySchema>;

/** Something wrong in a policy, and where. */
export interface PolicyProblem extends FaultAt {
  /** Where it stands in the file, from 1, if that is known. */
  readonly line?: number;
}

/** The phrases that a policy makes rules of. */
export function houseEntries({
  housePhrases = [],
  requiredPhrases = [],
}: Pick<Policy, 'housePhrases' | 'requiredPhrases'>): readonly Pick<HousePhrase, 'id' | 'level'>[] {
  return [...housePhrases, ...requiredPhrases];
}

/** Brings a policy of an older version to this build's; anything else is given back as it is. */
export function migratePolicy(value: object): object {
  if (!('version' in value) || value.version !== 1) return value;
  const house: unknown = 'housePhrases' in value ? value.housePhrases : undefined;
  return {
    ...value,
    version: POLICY_VERSION,
    ...(Array.isArray(house) && { housePhrases: house.map(asWritten) }),
  };
}

/** In version 1 a phrase was found as written, and a `*` was a star. */
function asWritten(phrase: unknown): unknown {
  return typeof phrase === 'object' && phrase !== null
    ? { forms: 'as-written', ...phrase }
    : phrase;
}

/** A sound policy, or else what is wrong with it. */
export type PolicyReading =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/** The policy in force and where it is from. */
export interface PolicyState {
  readonly policy: Policy | null;
  /** `managed` is delivered by the browser and cannot be removed here. */
  readonly origin: 'managed' | 'imported' | null;
  /**
   * What is wrong with a policy that is therefore not in force. Beside a `managed` one it is wrong with
   * the newest delivery, and the last sound one still holds.
   */
  readonly problems: readonly PolicyProblem[];
}
