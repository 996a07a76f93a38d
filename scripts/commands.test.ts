import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
const posts = [
  { text: 'Our fair opens at noon. Please RT!', labels: ['retweet-request'] },
  { text: 'The bakery opens at nine on Monday.', labels: [] },
];

let runs = 0;
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

const { argv } = process;
const listeners = new Set(process.stdout.listeners('error'));
afterEach(() => {
  // Each command listens, and is to be the only one that does.
  for (const listener of process.stdout.listeners('error') as (() => void)[]) {
    if (!listeners.has(listener)) process.stdout.off('error', listener);
  }
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

/**
 * Runs a command of `scripts` in this process, where the engine is loaded already, and gives what it prints. To the
 * command it looks as if npm had run it.
 *
 * @throws if it ends with anything but 0
 */
async function run(script: string, ...args: string[]): Promise<string> {
  let printed = '';
  const print = (words: unknown) => {
    printed += String(words);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(console, 'log').mockImplementation((line) => void print(`${line}\n`));
  vi.spyOn(console, 'table').mockImplementation((rows) => void print(`${JSON.stringify(rows)}\n`));
  process.argv = [process.execPath, join(root, 'scripts/with-lexicon.ts'), ...args];
  // A module runs once; under another name it is another.
  runs += 1;
  await import(/* @vite-ignore */ `./${script}?run=${runs}`);
  if (process.exitCode) throw new Error(`${script} ended with ${process.exitCode}.`);
  return printed;
}

/** The same in a process of its own, as npm does. */
async function runAlone(script: string, ...args: string[]): Promise<string> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, join(root, 'scripts', script), ...args],
    { cwd: root },
  );
  return stdout;
}

it('evaluates a file, as text and as JSON', async () => {
  expect(await run('eval.ts', file)).toMatch(/^quiet: a hint on 0 of 1 clean rows/m);
  expect(JSON.parse(await run('eval.ts', file, '--json'))).toMatchObject({
    rows: 2,
    labels: { 'retweet-request': { tp: 1, fp: 0, fn: 0 } },
  });
});

it('prints the needless hints', async () => {
  expect(await run('needless.ts', file)).toContain('1 clean');
});

it('prints in which posts each phrase occurs', async () => {
  expect(await run('phrases.ts', file)).toMatch(/^ +1, +0 {2}<nudge> <please>\? /m);
});

it('reviews a file of drafts', async () => {
  const lines = (await run('review.ts', file, '--json')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { hints: object[] }).hints.length)).toEqual([
    1, 0,
  ]);
});

it('explains a draft, as text and as JSON', async () => {
  expect(await runAlone('explain.ts', posts[0]!.text)).toMatch(/^retweet-request .*spoke/m);
  expect(JSON.parse(await run('explain.ts', posts[0]!.text, '--json'))).toMatchObject({
    language: 'en',
    rules: expect.arrayContaining([expect.objectContaining({ rule: 'retweet-request' })]),
  });
});

it('explains a draft by where it is written and for whom', async () => {
  const explained = (...given: string[]) =>
    run('explain.ts', 'That is your problem, not ours.', ...given);
  expect(await explained('--rule', 'brush-off', '--surface', 'reply')).toContain(
    'brush-off (think-twice) spoke',
  );
  expect(await explained('--rule', 'brush-off')).toContain('stayed silent');
  const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(explained('--surface', 'dm')).rejects.toThrow('ended with 2');
  expect(complain).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('--surface takes post, reply, quote or thread, not “dm”'),
  );
});

it('runs no tests if npm test gets the name of one', async () => {
  const ended = promisify(execFile)(process.execPath, ['scripts/test.mjs', 'lib/x'], { cwd: root });
  await expect(ended).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^npm test takes no “lib\/x”/),
  });
});

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = Object.values(scripts).flatMap(
  (script) => /^tsx scripts\/with-lexicon\.ts (\S+)$/.exec(script)?.[1] ?? [],
);

it.each(commands)('runs %s, which refuses an unknown option', async (command) => {
  const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(run(`${command}.ts`, '--unheard-of')).rejects.toThrow('ended with 2');
  expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("'--unheard-of'"));
});
