import { SETTINGS_VERSION } from './schema';

type Stored = Readonly<Record<string, unknown>>;

/** Turns settings of one version into those of the next. What it does not know it must keep. */
type Migration = (stored: Stored) => Stored;

/** By the version that they start from. `examples/` holds settings of every version. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Stored settings at this build's version, not yet healed. */
export interface Migrated {
  readonly value: unknown;
  /** Whether a newer build wrote them. */
  readonly isNewer: boolean;
}

/** Brings stored settings to this build's version. */
export function migrate(stored: unknown): Migrated {
  if (typeof stored !== 'object' || stored === null) return { value: stored, isNewer: false };
  let value = stored as Stored;
  let version = typeof value['version'] === 'number' ? value['version'] : SETTINGS_VERSION;
  if (version > SETTINGS_VERSION) {
    return { value: { ...value, version: SETTINGS_VERSION }, isNewer: true };
  }
  for (; version < SETTINGS_VERSION; version++) {
    value = { ...(migrations[version]?.(value) ?? value), version: version + 1 };
  }
  return { value, isNewer: false };
}
