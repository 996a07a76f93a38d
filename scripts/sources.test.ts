/** @module-tag wide */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { differences } from './sources';

const bytes = (text: string) => new TextEncoder().encode(text);

it('finds differences in files and in single bytes', () => {
  const one = new Map([
    ['same.js', bytes('a')],
    ['other.js', bytes('a')],
    ['gone.js', bytes('a')],
  ]);
  const other = new Map([
    ['same.js', bytes('a')],
    ['other.js', bytes('b')],
    ['new.js', bytes('a')],
  ]);
  expect(differences(one, other)).toEqual(['gone.js', 'new.js', 'other.js']);
  expect(differences(one, one)).toEqual([]);
});

it(
  'rebuilds the Firefox package from the sources zip, byte for byte',
  { timeout: 480_000 },
  async () => {
    const root = join(import.meta.dirname, '..');
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [tsx, join(root, 'scripts/sources.ts')],
      { cwd: root },
    );
    expect(stdout).toMatch(
      /^The \d{3,} files of the sources give the \d{2,} files of the package/m,
    );
  },
);
