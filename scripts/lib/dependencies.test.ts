import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holds, packagesIn } from './dependencies.mjs';

const tea = { version: '1.0.0', integrity: 'sha512-tea' };
const cups = { version: '2.1.0', integrity: 'sha512-cups' };
const forOtherMachines = { version: '3.0.0', integrity: 'sha512-other', optional: true };
const locked = {
  '': { version: '0.1.0' },
  'node_modules/tea': tea,
  'node_modules/cups': cups,
  'node_modules/other': forOtherMachines,
};
const installed = { 'node_modules/tea': tea, 'node_modules/cups': cups };

describe('the dependencies', () => {
  it('count as installed if each is the one in the lock file', () => {
    expect(holds(installed, locked)).toBe(true);
    expect(holds({ ...installed, 'node_modules/other': forOtherMachines }, locked)).toBe(true);
  });

  it.each([
    ['one is missing', { 'node_modules/cups': undefined }],
    ['one is of another version', { 'node_modules/tea': { ...tea, version: '1.0.1' } }],
    ['one holds something else', { 'node_modules/tea': { ...tea, integrity: 'sha512-mud' } }],
    ['one is no longer wanted', { 'node_modules/mugs': cups }],
    [
      'an optional one is of another version',
      { 'node_modules/other': { ...forOtherMachines, version: '2.9.0' } },
    ],
  ])('are reinstalled when %s', (_, difference) => {
    expect(holds({ ...installed, ...difference }, locked)).toBe(false);
  });

  it('are reinstalled if a lock file is missing or broken', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tweet-coach-lock-'));
    const path = join(folder, 'lock.json');
    expect(holds(packagesIn(path), locked)).toBe(false);
    writeFileSync(path, '{ "packages": { "node_modules/tea": {');
    expect(holds(packagesIn(path), locked)).toBe(false);
    expect(holds(packagesIn(path), packagesIn(path))).toBe(false);
    writeFileSync(path, JSON.stringify({ packages: installed }));
    expect(holds(packagesIn(path), locked)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
