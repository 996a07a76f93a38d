import { z } from 'zod/mini';
import { thresholdsSchema } from '@/lib/engine/schemas/context';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { levelSettingSchema } from '@/lib/engine/schemas/hint';
import { fault, type Fault } from './fault';
import { RefusedError } from './refused-error';
import {
  accountFields,
  defaultAccount,
  ignoreSchema,
  languageSchema,
  MOST_IGNORES,
  profileSchema,
  settingsSchema,
  type AccountSettings,
  type Ignore,
  type Settings,
} from './schema';

/** A field of an account. */
const accountFieldSchema = z.enum(
  Object.keys(accountFields) as [keyof AccountSettings, ...(keyof AccountSettings)[]],
);

/**
 * One change that the user made to the settings. Pages send changes, not settings, to the only writer in the
 * background, so that two tabs never undo each other's changes.
 */
export const settingsChangeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('choose-profile'),
    account: handleSchema,
    /** `null` for none, the initial state. */
    profile: z.nullable(profileSchema),
  }),
  z.object({
    type: z.literal('edit-account'),
    account: handleSchema,
    change: z.partial(z.object(accountFields)),
  }),
  z.object({ type: z.literal('forget-account'), account: handleSchema }),
  z.object({
    type: z.literal('set-level'),
    account: handleSchema,
    rule: z.string(),
    /** `null` to follow the profile again. */
    level: z.nullable(levelSettingSchema),
  }),
  z.object({ type: z.literal('ignore'), ignore: ignoreSchema }),
  z.object({ type: z.literal('take-back-ignore'), id: z.string() }),
  /** The user looked through the ignores, or declined the offer to do so. */
  z.object({ type: z.literal('see-ignores'), at: z.number() }),
  /** Copies some fields of an account to others. */
  z.object({
    type: z.literal('copy-account'),
    from: handleSchema,
    to: z.array(handleSchema).check(z.minLength(1)),
    fields: z.array(accountFieldSchema).check(z.minLength(1)),
  }),
  z.object({ type: z.literal('enable'), enabled: z.boolean() }),
  z.object({ type: z.literal('pause'), until: z.nullable(z.number()) }),
  z.object({ type: z.literal('keep-history'), keep: z.boolean() }),
  z.object({ type: z.literal('praise'), on: z.boolean() }),
  z.object({ type: z.literal('language'), language: languageSchema }),
  z.object({ type: z.literal('set-thresholds'), thresholds: thresholdsSchema }),
  /** Replaces all settings, as an import does. */
  z.object({ type: z.literal('replace'), settings: settingsSchema }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/**
 * The settings after a change. They are valid by `settingsSchema`, so that nothing is lost when they are read again.
 *
 * @throws {RefusedError} if they would not be valid
 */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  const after = changed(settings, change);
  const { success, error } = settingsSchema.safeParse(after);
  if (!success) throw new RefusedError([faultFor(error)]);
  return after;
}

function faultFor({ issues: [issue] }: z.core.$ZodError): Fault {
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'too_big' && issue.origin === 'array') {
    return fault('fault.list-full', { most: Number(issue.maximum), path });
  }
  return fault('fault.not-kept', { path });
}

function changed(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'choose-profile':
      return editAccount(settings, change.account, { profile: change.profile });
    case 'edit-account':
      return editAccount(settings, change.account, change.change);
    case 'forget-account':
      return {
        ...settings,
        accounts: without(settings.accounts, change.account),
        ignores: settings.ignores.filter(({ account }) => account !== change.account),
      };
    case 'set-level': {
      const { levels } = accountOf(settings, change.account);
      const rest = without(levels, change.rule);
      return editAccount(settings, change.account, {
        levels: change.level === null ? rest : { ...rest, [change.rule]: change.level },
      });
    }
    case 'ignore':
      return {
        ...settings,
        ignores: [
          change.ignore,
          ...makeRoom(settings.ignores.filter(({ id }) => id !== change.ignore.id)),
        ],
      };
    case 'take-back-ignore':
      return { ...settings, ignores: settings.ignores.filter(({ id }) => id !== change.id) };
    case 'see-ignores':
      return { ...settings, ignoresSeenAt: change.at };
    case 'copy-account': {
      const from = accountOf(settings, change.from);
      const copied = Object.fromEntries(change.fields.map((field) => [field, from[field]]));
      return change.to.reduce((sum, handle) => editAccount(sum, handle, copied), settings);
    }
    case 'enable':
      return { ...settings, enabled: change.enabled };
    case 'pause':
      return { ...settings, pausedUntil: change.until };
    case 'keep-history':
      return { ...settings, keepHistory: change.keep };
    case 'language':
      return { ...settings, language: change.language };
    case 'praise':
      return { ...settings, praise: change.on };
    case 'set-thresholds':
      return { ...settings, thresholds: change.thresholds };
    case 'replace':
      return change.settings;
  }
}

/** The entry of a handle in a record; safe for handles like `constructor`, which every object inherits. */
export function entryOf<T>(record: Readonly<Record<string, T>>, handle: string): T | undefined {
  return Object.hasOwn(record, handle) ? record[handle] : undefined;
}

/** The settings of an account; defaults if there are none. */
export function accountOf(settings: Settings, handle: string): AccountSettings {
  return entryOf(settings.accounts, handle) ?? defaultAccount;
}

/**
 * Makes room for one more ignore: drops the oldest phrase, or if there is none the oldest rule, because a rule that
 * comes back would be more noticeable.
 */
function makeRoom(ignores: readonly Ignore[]): readonly Ignore[] {
  if (ignores.length < MOST_IGNORES) return ignores;
  const newestFirst = ignores.toSorted((a, b) => b.since - a.since);
  const gone = newestFirst.findLast(({ phrase }) => phrase !== null) ?? newestFirst.at(-1);
  return ignores.filter((ignore) => ignore !== gone);
}

function editAccount(
  settings: Settings,
  handle: string,
  change: Partial<AccountSettings>,
): Settings {
  const account = { ...accountOf(settings, handle), ...change };
  return { ...settings, accounts: { ...settings.accounts, [handle]: account } };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}
