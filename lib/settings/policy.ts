import { z } from 'zod/mini';
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

/** A team's policy, the same for everyone who posts for it. Users cannot change what it sets. */
export const policySchema = z.strictObject({
  /** Lets editors find the format; not read. */
  $schema: z.optional(z.string()),
  version: z.literal(POLICY_VERSION),
  /** The team's name, shown beside locked settings. */
  team: z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(80),
      z.describe('Whose policy it is. The name stands beside everything that the policy sets.'),
    ),
  /** For every account. May name rules of another build (`lib/settings/unknown-rules.ts`). */
  levels: z.optional(levelsSchema).check(z.describe('How firm each rule is, on every account.')),
  /** Phrases that no hint may be about, on every account. */
  allowedPhrases: z.optional(phrases).check(z.describe('Words that get no hint, on any account.')),
  thresholds: z
    .optional(z.partial(z.strictObject(thresholdFields)))
    .check(z.describe('When rules that look at past posts give a hint.')),
  /** Settings per account, which take precedence over those above. */
  accounts: z
    .optional(z.record(handleSchema, z.partial(z.strictObject(accountFields))))
    .check(z.describe('Settings for one account. They take the place of those for all accounts.')),
  /** Words and phrases that the team avoids. */
  housePhrases: z
    .optional(z.array(housePhraseSchema).check(z.maxLength(200)))
    .check(z.describe('Words and phrases that the team avoids.')),
  /** Phrases that the team requires wherever others occur. */
  requiredPhrases: z
    .optional(z.array(requiredPhraseSchema).check(z.maxLength(200)))
    .check(z.describe('If a draft has certain words, it must also have certain others.')),
  /** Days on which the team stays silent, on every account. */
  quietDays: z
    .optional(quietDaysSchema)
    .check(z.describe('Days on which the team posts nothing, on every account.')),
  /** Parameters that links to the team's own domains must have. */
  campaignLinks: z
    .optional(z.array(campaignLinkSchema).check(z.maxLength(50)))
    .check(
      z.describe(
        'What every link to the team’s own sites must have, so that visits can be counted.',
      ),
    ),
});
export type Policy = z.infer<typeof policySchema>;

/** Something wrong in a policy, and where. */
export interface PolicyProblem extends FaultAt {
  /** Its line in the file, from 1, if known. */
  readonly line?: number;
}

/** The phrases of a policy that become rules. */
export function houseEntries({
  housePhrases = [],
  requiredPhrases = [],
}: Pick<Policy, 'housePhrases' | 'requiredPhrases'>): readonly Pick<HousePhrase, 'id' | 'level'>[] {
  return [...housePhrases, ...requiredPhrases];
}

/** Migrates a policy of an older version to this build's; anything else is returned unchanged. */
export function migratePolicy(value: object): object {
  if (!('version' in value) || value.version !== 1) return value;
  const house: unknown = 'housePhrases' in value ? value.housePhrases : undefined;
  return {
    ...value,
    version: POLICY_VERSION,
    ...(Array.isArray(house) && { housePhrases: house.map(asWritten) }),
  };
}

/** In version 1 a phrase was matched exactly, and `*` was an ordinary character. */
function asWritten(phrase: unknown): unknown {
  return typeof phrase === 'object' && phrase !== null
    ? { forms: 'as-written', ...phrase }
    : phrase;
}

/** A valid policy, or what is wrong with it. */
export type PolicyReading =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/** The policy in force and its origin. */
export interface PolicyState {
  readonly policy: Policy | null;
  /** A `managed` policy is delivered by the browser and cannot be removed here. */
  readonly origin: 'managed' | 'imported' | null;
  /**
   * What is wrong with a policy that is therefore not in force. For a `managed` one, these are the problems of the
   * newest delivery, while the last valid one remains in force.
   */
  readonly problems: readonly PolicyProblem[];
}
