import { SETTINGS_VERSION } from './schema';

type Stored = Readonly<Record<string, unknown>>;

/** Turns settings of one version into the next. It must keep fields that it does not know. */
type Migration = (stored: Stored) => Stored;

/** By the version that they migrate from. `examples/` holds settings of every version. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Stored settings in this build's version, not yet healed. */
export interface Migrated {
  readonly value: unknown;
  /** Whether a newer build wrote them. */
  readonly isNewer: boolean;
}

/** Migrates stored settings to this build's version. */
export function migrate(stored: unknown): Migrated {
  if (typeof stored !== 'object' || stored === null) return { value: stored, isNewer: false };
  let value = stored as Stored;
  let version = value['version'];
  // Anything else is no version, and is healed. Counting up from -1e9 would take a minute, from -1e300 for ever.
  if (typeof version !== 'number' || version < 1) return { value, isNewer: false };
  if (version > SETTINGS_VERSION) {
    return { value: { ...value, version: SETTINGS_VERSION }, isNewer: true };
  }
  for (; version < SETTINGS_VERSION; version++) {
    value = { ...(migrations[version]?.(value) ?? value), version: version + 1 };
  }
  return { value, isNewer: false };
}
