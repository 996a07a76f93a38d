import { browser } from 'wxt/browser';
import { heal, type Healed } from './heal';
import { migrate } from './migrations';
import { settingsSchema, type Settings } from './schema';

/** Under which key the settings lie, in `storage.sync` or, when too large for it, `storage.local`. */
const KEY = 'settings';

/** Most that `storage.sync` takes under one key, in bytes of JSON (its QUOTA_BYTES_PER_ITEM is 8,192). */
const SYNC_QUOTA = 8000;

/** The settings could not be changed; the message says what the user can do. */
export class SettingsNotSavedError extends Error {
  override readonly name = 'SettingsNotSavedError';
}

export interface StoredSettings extends Healed<Settings> {
  /** Whether a newer build wrote them: they are used as far as they are known, never overwritten. */
  readonly isNewer: boolean;
}

/**
 * Reads the settings: migrated, and broken fields healed. On this device `storage.local` goes first,
 * since it is written only when `storage.sync` could not be.
 */
export async function readSettings(): Promise<StoredSettings> {
  const { [KEY]: local } = await browser.storage.local.get(KEY);
  const { value, isNewer } = migrate(local ?? (await readSync()));
  return { ...heal(settingsSchema, value), isNewer };
}

async function readSync(): Promise<unknown> {
  const { [KEY]: synced } = await browser.storage.sync.get(KEY);
  return synced;
}

/**
 * Writes the settings where they fit. Only one context may write (`lib/coach/desk.ts`).
 *
 * @throws {SettingsNotSavedError} if neither store takes them; what was stored before is still there.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  if (bytesOf(settings) <= SYNC_QUOTA && (await writeSync(settings))) {
    await browser.storage.local.remove(KEY);
    return;
  }
  try {
    await browser.storage.local.set({ [KEY]: settings });
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
    await browser.storage.sync.set({ [KEY]: settings });
    return true;
  } catch {
    return false;
  }
}

/** Calls back after every change of the stored settings, whoever made it. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (KEY in changes && (area === 'sync' || area === 'local')) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length + KEY.length;
}

/** The settings as they are now, read once and again after each change. */
export function liveSettings(signal: AbortSignal): () => Promise<Settings> {
  let current: Promise<Settings> | undefined;
  watchSettings(() => {
    current = undefined;
  }, signal);
  return () => (current ??= readSettings().then(({ value }) => value));
}
