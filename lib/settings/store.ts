import { browser } from 'wxt/browser';
import { heal, type Healed } from './heal';
import { liveValue } from './live-value';
import { migrate } from './migrations';
import { settingsSchema, type Settings } from './schema';
import { SETTINGS_KEY, watchSettings } from './watch';

/** Most that `storage.sync` takes under one key, in bytes of JSON (its QUOTA_BYTES_PER_ITEM is 8,192). */
const SYNC_QUOTA = 8000;

/** The settings could not be changed; the message says what the user can do. */
export class SettingsNotSavedError extends Error {
  override readonly name = 'SettingsNotSavedError';
}

/** The settings as they are stored, and what had to be healed in them. */
export interface StoredSettings extends Healed<Settings> {
  /** Whether a newer build wrote them: they are used as far as they are known, never overwritten. */
  readonly isNewer: boolean;
}

/**
 * Reads the settings: migrated, and broken fields healed. On this device `storage.local` goes first,
 * since it is written only when `storage.sync` could not be.
 */
export async function readSettings(): Promise<StoredSettings> {
  const { [SETTINGS_KEY]: local } = await browser.storage.local.get(SETTINGS_KEY);
  const { value, isNewer } = migrate(local ?? (await readSync()));
  return { ...heal(settingsSchema, value), isNewer };
}

async function readSync(): Promise<unknown> {
  const { [SETTINGS_KEY]: synced } = await browser.storage.sync.get(SETTINGS_KEY);
  return synced;
}

/**
 * Writes the settings where they fit. Only one context may write (`lib/settings/keeper.ts`).
 *
 * @throws {SettingsNotSavedError} if neither store takes them; what was stored before is still there.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  if (bytesOf(settings) <= SYNC_QUOTA && (await writeSync(settings))) {
    await browser.storage.local.remove(SETTINGS_KEY);
    return;
  }
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  } catch (error) {
    throw new SettingsNotSavedError(
      'The browser did not take the settings: free some disk space or remove old entries, then try again.',
      { cause: error },
    );
  }
}

/** `false` when the browser's sync is full, off or asked too often: then the local store serves. */
async function writeSync(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
    return true;
  } catch {
    return false;
  }
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length + SETTINGS_KEY.length;
}

/** The settings as they are now, read once and again after each change. */
export function liveSettings(signal: AbortSignal): () => Promise<Settings> {
  return liveValue(async () => (await readSettings()).value, watchSettings, signal);
}
