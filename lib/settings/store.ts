import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { messageOf } from '@/lib/error-message';
import { fault } from './fault';
import { heal, type Healed } from './heal';
import { liveValue } from './live-value';
import { migrate } from './migrations';
import { RefusedError } from './refused-error';
import {
  defaultSettings,
  MOST_IGNORES,
  settingsSchema,
  type Ignore,
  type Settings,
} from './schema';
import { SETTINGS_KEY, watchSettings, WORDS_KEY } from './watch';

/** The largest value that we store in `storage.sync`, in bytes of JSON (its QUOTA_BYTES_PER_ITEM is 8,192). */
const SYNC_QUOTA = 8000;

/** The stored settings, and the repairs that they needed. */
export interface StoredSettings extends Healed<Settings> {
  /** Whether a newer build wrote them: then they are used as far as they are known, and never overwritten. */
  readonly isNewer: boolean;
}

/**
 * Reads the settings, migrated and healed. `storage.local` takes precedence, because it is written only if
 * `storage.sync` could not be; words of drafts are always stored there.
 */
export async function readSettings(): Promise<StoredSettings> {
  const { [SETTINGS_KEY]: local, [WORDS_KEY]: words } = await browser.storage.local.get([
    SETTINGS_KEY,
    WORDS_KEY,
  ]);
  const { value, isNewer } = migrate(local ?? (await readSync()));
  const settings = heal(settingsSchema, value);
  const here = heal(wordsSchema, words);
  return {
    value: { ...settings.value, ignores: together(settings.value.ignores, here.value.ignores) },
    repairs: [...settings.repairs, ...here.repairs],
    isNewer,
  };
}

/** The ignores that contain words of a draft. */
const wordsSchema = z.pick(settingsSchema, { ignores: true });

/** Merges both lists, newest first. */
function together(ignores: readonly Ignore[], words: readonly Ignore[]): Ignore[] {
  if (words.length === 0) return [...ignores];
  const ids = new Set(words.map(({ id }) => id));
  return [...words, ...ignores.filter(({ id }) => !ids.has(id))]
    .toSorted((a, b) => b.since - a.since)
    .slice(0, MOST_IGNORES);
}

/** Part of Firefox's error message, also when reading, if the user has turned off sync for extensions. */
const SYNC_OFF = 'webextensions.storage.sync.enabled';

async function readSync(): Promise<unknown> {
  try {
    return (await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch (error) {
    if (messageOf(error).includes(SYNC_OFF)) return undefined;
    throw error;
  }
}

/**
 * Writes the settings to the store that they fit in; words of drafts never leave this device. Only one context may
 * write (`lib/settings/writer.ts`).
 *
 * @throws {RefusedError} if neither store accepts them; the previous settings are still stored then
 */
export async function writeSettings(settings: Settings): Promise<void> {
  const hasWords = ({ phrase }: Ignore) => phrase !== null;
  await writeWords(settings.ignores.filter(hasWords));
  const rest = { ...settings, ignores: settings.ignores.filter((each) => !hasWords(each)) };
  if (bytesOf(rest) <= SYNC_QUOTA && (await writeSync(rest))) {
    await browser.storage.local.remove(SETTINGS_KEY);
    return;
  }
  await writeLocal({ [SETTINGS_KEY]: rest });
}

/**
 * Replaces the settings by the defaults, on this device and in the browser's sync.
 *
 * @throws {RefusedError} if no store accepts them, or old settings remain in the browser's sync
 */
export async function wipeSettings(): Promise<void> {
  await writeSettings(defaultSettings);
  const { [SETTINGS_KEY]: local } = await browser.storage.local.get(SETTINGS_KEY);
  if (local === undefined || (await readSync()) === undefined) return;
  throw new RefusedError([fault('fault.sync-kept')]);
}

async function writeWords(ignores: readonly Ignore[]): Promise<void> {
  const { [WORDS_KEY]: before } = await browser.storage.local.get(WORDS_KEY);
  // The schema puts the fields in one order; Chromium hands out what is stored with its fields sorted by letters.
  const { value, repairs } = heal(wordsSchema, before);
  const isSame = JSON.stringify(value.ignores) === JSON.stringify(ignores);
  if (isSame && repairs.length === 0) return;
  if (ignores.length > 0) await writeLocal({ [WORDS_KEY]: { ignores } });
  else await browser.storage.local.remove(WORDS_KEY);
}

async function writeLocal(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (error) {
    throw new RefusedError([fault('fault.settings-not-taken')], { cause: error });
  }
}

/** Returns `false` if the browser's sync is full, off or rate-limited; then the local store is used. */
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

/** Returns a function that gives the current settings, read once and again after each change. */
export function liveSettings(signal: AbortSignal): () => Promise<Settings> {
  return liveValue(async () => (await readSettings()).value, watchSettings, signal);
}
