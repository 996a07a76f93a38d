import { z } from 'zod';
import { thresholdsSchema } from '@/lib/engine/context';
import { levelSettingSchema } from '@/lib/engine/hint';
import {
  accountFields,
  defaultAccount,
  handleSchema,
  ignoreSchema,
  profileSchema,
  settingsSchema,
  type AccountSettings,
  type Settings,
} from './schema';

/**
 * One thing that the user did to the settings. Pages send changes, not settings, to the one writer
 * in the background, so that two tabs never undo each other's.
 */
export const settingsChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('choose-profile'), account: handleSchema, profile: profileSchema }),
  z.object({
    type: z.literal('edit-account'),
    account: handleSchema,
    change: z.object(accountFields).partial(),
  }),
  z.object({ type: z.literal('forget-account'), account: handleSchema }),
  z.object({
    type: z.literal('set-level'),
    account: handleSchema,
    rule: z.string(),
    /** `null` to follow the profile again. */
    level: levelSettingSchema.nullable(),
  }),
  z.object({ type: z.literal('ignore'), ignore: ignoreSchema }),
  z.object({ type: z.literal('take-back-ignore'), id: z.string() }),
  z.object({ type: z.literal('enable'), enabled: z.boolean() }),
  z.object({ type: z.literal('pause'), until: z.number().nullable() }),
  z.object({ type: z.literal('keep-history'), keep: z.boolean() }),
  z.object({ type: z.literal('praise'), on: z.boolean() }),
  z.object({ type: z.literal('set-thresholds'), thresholds: thresholdsSchema }),
  /** Puts a whole file of settings in place, as an import does. */
  z.object({ type: z.literal('replace'), settings: settingsSchema }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** The settings after a change. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
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
        ignores: [...settings.ignores.filter(({ id }) => id !== change.ignore.id), change.ignore],
      };
    case 'take-back-ignore':
      return { ...settings, ignores: settings.ignores.filter(({ id }) => id !== change.id) };
    case 'enable':
      return { ...settings, enabled: change.enabled };
    case 'pause':
      return { ...settings, pausedUntil: change.until };
    case 'keep-history':
      return { ...settings, keepHistory: change.keep };
    case 'praise':
      return { ...settings, praise: change.on };
    case 'set-thresholds':
      return { ...settings, thresholds: change.thresholds };
    case 'replace':
      return change.settings;
  }
}

/** What is chosen for an account, the defaults if nothing is. */
export function accountOf(settings: Settings, handle: string): AccountSettings {
  return settings.accounts[handle] ?? defaultAccount;
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
