import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const posts = [
  { text: 'Our fair opens at noon. Please RT!', labels: ['retweet-request'] },
  { text: 'The bakery opens at nine on Monday.', labels: [] },
];

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  file = join(folder, 'posts.jsonl');
  const rows = posts.map((post, i) => ({
    id: `a:${i}`,
    surface: 'post',
    media: false,
    account: 'business',
    topics: '',
    evidence: {},
    unsure: [],
    ...post,
  }));
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Runs a command of `scripts` as npm does, and gives what it prints.
 *
 * @throws if it ends with anything but 0
 */
async function run(script: string, ...args: string[]): Promise<string> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, join(root, 'scripts', script), ...args],
    { cwd: root },
  );
  return stdout;
}

it('prints how the coach judges a file, for people and for programs', async () => {
  expect(await run('eval.ts', file)).toMatch(/^quiet: a hint on 0 of 1 clean rows/m);
  expect(JSON.parse(await run('eval.ts', file, '--json'))).toMatchObject({
    rows: 2,
    labels: { 'retweet-request': { tp: 1, fp: 0, fn: 0 } },
  });
});

it('prints the needless hints', async () => {
  expect(await run('needless.ts', file)).toContain('1 clean');
});

it('prints what each phrase stands in', async () => {
  expect(await run('phrases.ts', file)).toMatch(/patterns/);
});

it('reviews a file of drafts', async () => {
  const lines = (await run('review.ts', file, '--json')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { hints: object[] }).hints.length)).toEqual([
    1, 0,
  ]);
});

it('explains a draft, for people and for programs', async () => {
  expect(await run('explain.ts', posts[0]!.text)).toMatch(/^retweet-request .*spoke/m);
  expect(JSON.parse(await run('explain.ts', posts[0]!.text, '--json'))).toBeTypeOf('object');
});
