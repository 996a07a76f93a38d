import { z } from 'zod/mini';
import { hoursSchema, thresholdsSchema } from '@/lib/engine/schemas/context';
import { handleSchema, LONGEST_HANDLE } from '@/lib/engine/schemas/handle';
import { levelsSchema as engineLevels } from '@/lib/engine/schemas/hint';
import { momentSchema } from '@/lib/engine/schemas/moment';
import { quietDaysSchema } from '@/lib/engine/schemas/quiet-days';
import { locales } from '@/lib/i18n/locales';
import { profileIds } from './profile-ids';

/** The version that this build writes; an older one is migrated, a newer one is left alone. */
export const SETTINGS_VERSION = 1;

/** The profiles (`docs/etiquette.md`; seed 002: there is no standard set of rules). */
export const profileSchema = z.enum(profileIds);
export type Profile = z.infer<typeof profileSchema>;

/** The address of any page of a profile on X. */
const PROFILE_ADDRESS =
  /^(?:https?:\/\/)?(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/@?(\w+)(?:[/?#].*)?$/;

/**
 * A handle as typed or pasted: with or without `@`, in any case, or as the address of the profile; normalized to the
 * form that `handleSchema` describes.
 */
export const typedHandleSchema = z.pipe(
  z.pipe(
    z.string().check(z.trim(), z.toLowerCase()),
    z.transform((typed) => PROFILE_ADDRESS.exec(typed)?.[1] ?? typed.replace(/^@/, '')),
  ),
  handleSchema,
);

/** What is wrong with an invalid handle, such as a display name. */
export type HandleFault =
  | { readonly kind: 'empty' }
  /** `length` letters, digits and underscores. */
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'display-name'; readonly name: string };

/** Why a typed text is not a handle. */
export function faultOfHandle(typed: string): HandleFault {
  const name = typed.trim();
  if (name === '') return { kind: 'empty' };
  const bare = name.replace(/^@/, '');
  return /^\w+$/.test(bare) && bare.length > LONGEST_HANDLE
    ? { kind: 'too-long', length: bare.length }
    : { kind: 'display-name', name };
}

/** The largest number of entries in a list of words. */
export const MOST_WORDS = 200;
/** The longest entry of such a list, in UTF-16 units. */
export const LONGEST_WORD = 100;

const words = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_WORD)))
  .check(z.maxLength(MOST_WORDS));

/** The level per rule; the JSON Schema of a policy defines it once, under this id. */
export const levelsSchema = engineLevels.check(z.meta({ id: 'levels' }));

/** The fields that can be set for an account. */
export const accountFields = {
  /** Whether the account is coached at all. */
  enabled: z.boolean(),
  /** `null` if none is chosen. */
  profile: z.nullable(profileSchema),
  topics: words,
  /** An IANA time zone; `null` for the browser's own. */
  timeZone: z.nullable(z.string().check(z.refine(isTimeZone, 'is not a time zone'))),
  hours: z.nullable(hoursSchema),
  /** Days on which the account stays silent, in addition to the team's. */
  quietDays: quietDaysSchema,
  /** Phrases that get no hint. */
  allowedPhrases: words,
  /** Acronyms that this account's readers know. */
  acronyms: words,
  /** Levels that differ from the profile. */
  levels: levelsSchema,
};

/** The settings of one account. */
const accountSchema = z.object({
  enabled: z._default(accountFields.enabled, true),
  profile: z._default(accountFields.profile, null),
  topics: z._default(accountFields.topics, []),
  timeZone: z._default(accountFields.timeZone, null),
  hours: z._default(accountFields.hours, null),
  quietDays: z._default(accountFields.quietDays, []),
  allowedPhrases: z._default(accountFields.allowedPhrases, []),
  acronyms: z._default(accountFields.acronyms, []),
  levels: z._default(accountFields.levels, {}),
});
export type AccountSettings = z.infer<typeof accountSchema>;

/** The largest number of stored ignores, over all accounts. */
export const MOST_IGNORES = 500;

/** Something that the user ignores on one account, beyond one draft. */
export const ignoreSchema = z.object({
  id: z.string().check(z.minLength(1)),
  account: handleSchema,
  rule: z.string().check(z.minLength(1)),
  /** The ignored words; `null` for the whole rule. */
  phrase: z.nullable(z.string().check(z.minLength(1))),
  /** When it was chosen. */
  since: momentSchema,
});
export type Ignore = z.infer<typeof ignoreSchema>;

/** The language of hints and panel; `automatic` for that of the page, or else of the browser. */
export const languageSchema = z.enum(['automatic', ...locales]);
export type Language = z.infer<typeof languageSchema>;

/** All settings of the user. Invalid fields are healed one by one (`lib/settings/heal.ts`). */
export const settingsSchema = z.object({
  version: z._default(z.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  enabled: z._default(z.boolean(), true),
  /** The coach is paused until this time. */
  pausedUntil: z._default(z.nullable(momentSchema), null),
  /** Whether the history is kept, as kinds and counts. */
  keepHistory: z._default(z.boolean(), true),
  /** Whether praise is shown. */
  praise: z._default(z.boolean(), true),
  language: z._default(languageSchema, 'automatic'),
  accounts: z._default(z.record(handleSchema, accountSchema), {}),
  /** Newest first. */
  ignores: z._default(z.array(ignoreSchema).check(z.maxLength(MOST_IGNORES)), []),
  thresholds: z.prefault(thresholdsSchema, {}),
  /** When the user last looked through the ignores. */
  ignoresSeenAt: z._default(z.nullable(momentSchema), null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The default settings. */
export const defaultSettings: Settings = settingsSchema.parse({});
/** The default settings of an account. */
export const defaultAccount: AccountSettings = accountSchema.parse({});

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
