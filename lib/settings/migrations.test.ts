import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heal } from './heal';
import { migrate, migrations } from './migrations';
import { SETTINGS_VERSION, settingsSchema } from './schema';

const examples = new URL('./examples/', import.meta.url);
const example = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, examples), 'utf8'));
const versions = Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1);

it('has an example for every version, and no others', () => {
  expect(readdirSync(examples).toSorted()).toEqual(
    versions.map((version) => `v${version}.json`).toSorted(),
  );
});

it('has a migration from every version but the newest', () => {
  expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1));
  expect(existsSync(new URL(`v${SETTINGS_VERSION}.json`, examples))).toBe(true);
});

describe.each(versions)('settings of version %i', (version) => {
  it('migrate to this version without repairs', () => {
    const { value, isNewer } = migrate(example(version));
    expect(isNewer).toBe(false);
    expect(heal(settingsSchema, value).repairs).toEqual([]);
  });

  it('give the newest example', () => {
    const { value } = heal(settingsSchema, migrate(example(version)).value);
    expect(value).toEqual(example(SETTINGS_VERSION));
  });
});

it('uses settings of a newer build as far as they are known', () => {
  const newer = { ...(example(SETTINGS_VERSION) as object), version: 99, wings: true };
  const { value, isNewer } = migrate(newer);
  expect(isNewer).toBe(true);
  expect(heal(settingsSchema, value).value).toEqual(example(SETTINGS_VERSION));
});

it.each([-1e9, -1e300, 0, 0.5, '1'])('takes %j for no version', (version) => {
  const { value, isNewer } = migrate({ ...(example(SETTINGS_VERSION) as object), version });
  expect(isNewer).toBe(false);
  const healed = heal(settingsSchema, value);
  expect(healed.value).toEqual(example(SETTINGS_VERSION));
  expect(healed.repairs.map(({ path }) => path)).toEqual(['version']);
});
