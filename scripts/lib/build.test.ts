import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, markBuilt, sourcesOf } from './build.mjs';

const build = { folder: 'out/loaf', sources: ['flour', 'oven.ts'] };
let base: string;
const write = (path: string, text: string) => writeFileSync(join(base, path), text);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tweet-coach-build-'));
  mkdirSync(join(base, 'flour/rye'), { recursive: true });
  mkdirSync(join(base, 'out/loaf'), { recursive: true });
  write('flour/rye/dark.ts', 'rye');
  write('oven.ts', 'hot');
  write('package-lock.json', '{}');
  write('out/loaf/loaf.js', 'bread');
});
afterEach(() => rmSync(base, { recursive: true }));

describe('a build', () => {
  it('is stale until it is built', () => {
    expect(isStale(build, base)).toBe(true);
    markBuilt(build, sourcesOf(build, base), base);
    expect(isStale(build, base)).toBe(false);
  });

  it.each([
    ['a source', () => write('flour/rye/dark.ts', 'oat')],
    ['a source that is new', () => write('flour/spelt.ts', '')],
    ['a source that has gone', () => rmSync(join(base, 'oven.ts'))],
    ['a dependency', () => write('package-lock.json', '{ "packages": {} }')],
    ['what was built', () => write('out/loaf/loaf.js', 'toast')],
    ['a build that has gone', () => rmSync(join(base, 'out/loaf'), { recursive: true })],
  ])('is stale again by %s', (_, change) => {
    markBuilt(build, sourcesOf(build, base), base);
    change();
    expect(isStale(build, base)).toBe(true);
  });

  it('is stale if a source changed during the build', () => {
    const sources = sourcesOf(build, base);
    write('oven.ts', 'cold');
    markBuilt(build, sources, base);
    expect(isStale(build, base)).toBe(true);
  });

  it('is not made stale by a test, or by a file with only a newer time', () => {
    markBuilt(build, sourcesOf(build, base), base);
    write('flour/rye/dark.test.ts', 'it');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(base, 'oven.ts'), later, later);
    expect(isStale(build, base)).toBe(false);
  });
});
