import { z } from 'zod';
import { levelSettingSchema } from '@/lib/engine/hint';

/** The version that this build writes; an older one is migrated, a newer one is left alone. */
export const SETTINGS_VERSION = 1;

/** The kinds of manners there are (`docs/etiquette.md`; seed 002: there is no standard set of rules). */
export const profileSchema = z.enum([
  'conversation',
  'support',
  'broadcast',
  'newcomer',
  'personal',
]);
export type Profile = z.infer<typeof profileSchema>;

/** A handle as X has them, in lower case and without `@`. */
export const handleSchema = z.string().regex(/^[a-z0-9_]{1,15}$/, 'is not a handle of X');

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 09:30');

/** When an account's readers are there. */
export const hoursSchema = z.object({
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  days: z.array(z.number().int().min(1).max(7)),
  from: timeOfDay,
  /** Before `from` if the hours run past midnight. */
  to: timeOfDay,
});
export type Hours = z.infer<typeof hoursSchema>;

const words = z.array(z.string().trim().min(1).max(100)).max(200);

/** What can be chosen for an account, each field alone. */
export const accountFields = {
  /** `null` as long as nobody has chosen one. */
  profile: profileSchema.nullable(),
  topics: words,
  /** An IANA time zone, `null` for the browser's own. */
  timeZone: z.string().refine(isTimeZone, 'is not a time zone').nullable(),
  hours: hoursSchema.nullable(),
  /** Phrases that no hint may be about. */
  allowedPhrases: words,
  /** Acronyms that this account's readers know. */
  acronyms: words,
  /** Per rule, what differs from the profile. */
  levels: z.record(z.string(), levelSettingSchema),
};

/** What an account's owner has chosen for it. */
export const accountSchema = z.object({
  profile: accountFields.profile.default(null),
  topics: accountFields.topics.default([]),
  timeZone: accountFields.timeZone.default(null),
  hours: accountFields.hours.default(null),
  allowedPhrases: accountFields.allowedPhrases.default([]),
  acronyms: accountFields.acronyms.default([]),
  levels: accountFields.levels.default({}),
});
export type AccountSettings = z.infer<typeof accountSchema>;

/** Something that is to be silent on one account, beyond one draft. */
export const ignoreSchema = z.object({
  id: z.string().min(1),
  account: handleSchema,
  rule: z.string().min(1),
  /** The words that are ignored, `null` for the whole rule. */
  phrase: z.string().min(1).nullable(),
  /** When it was chosen, in milliseconds since 1970. */
  since: z.number(),
});
export type Ignore = z.infer<typeof ignoreSchema>;

/**
 * How many posts history rules look at and when they speak. The numbers are conventions of the trade
 * ("80/20", "4-1-1"), not findings; that is why they can be changed.
 */
export const thresholdsSchema = z.object({
  /** Posts looked back on. */
  window: z.number().int().min(5).max(100).default(20),
  /** Share of selling and asking posts from which a stream is lopsided, 0 to 1. */
  takingShare: z.number().min(0).max(1).default(0.6),
  /** Posts in a row without a reply from which an account is silent. */
  silentPosts: z.number().int().min(3).max(100).default(15),
  /** Posts without a question from which a conversation account is a closed door. */
  closedPosts: z.number().int().min(3).max(100).default(15),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Everything that the user has chosen. Bad fields are healed one by one (`lib/settings/heal.ts`). */
export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION).default(SETTINGS_VERSION),
  enabled: z.boolean().default(true),
  /** Silent until then, in milliseconds since 1970. */
  pausedUntil: z.number().nullable().default(null),
  /** Whether what was posted is remembered, as kinds and counts. */
  keepHistory: z.boolean().default(true),
  accounts: z.record(handleSchema, accountSchema).default({}),
  ignores: z.array(ignoreSchema).max(500).default([]),
  thresholds: thresholdsSchema.prefault({}),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
export const defaultAccount: AccountSettings = accountSchema.parse({});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
