import { SETTINGS_VERSION } from './schema';

/** Turns settings of one version into settings of the next. Must not throw on what heals later. */
type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that they start from. `examples/` holds settings of every version. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Settings from a newer build: they are used as far as they are known, and never overwritten. */
export class NewerSettingsError extends Error {
  constructor(readonly version: number) {
    super(
      `The settings were written by a newer Tweet Coach (version ${version} of them): update the extension to change them.`,
    );
    this.name = 'NewerSettingsError';
  }
}

/**
 * Brings stored settings to this build's version, not yet healed.
 *
 * @throws {NewerSettingsError} if a newer build wrote them.
 */
export function migrate(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let settings: Record<string, unknown> = { ...stored };
  let version = typeof settings['version'] === 'number' ? settings['version'] : SETTINGS_VERSION;
  if (version > SETTINGS_VERSION) throw new NewerSettingsError(version);
  for (; version < SETTINGS_VERSION; version++) {
    settings = { ...(migrations[version]?.(settings) ?? settings), version: version + 1 };
  }
  return settings;
}
