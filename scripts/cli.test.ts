import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileTable } from '@/lib/match/compile';
import { loadCommand, runCommand } from './cli';
import { CommandError, UserError } from './lib/command-error.mjs';

let said: string;
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    said += String(words);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('prints an error that the user can fix in one sentence, and exits with 2', async () => {
  await runCommand('npm run bake', () => {
    throw new UserError('Give a loaf.');
  });
  expect(said).toBe('Give a loaf.\n');
  expect(process.exitCode).toBe(2);
});

it('exits with the code of the program that it ran', async () => {
  await runCommand('npm run bake', () => {
    throw new CommandError('The oven ended with 3.', 3);
  });
  expect(said).toBe('The oven ended with 3.\n');
  expect(process.exitCode).toBe(3);
});

it.each([
  ['an unknown flag', ['--warm'], "Unknown option '--warm'"],
  ['a needless argument', ['loaf'], "Unexpected argument 'loaf'"],
])('says how the command is called to %s', async (_, args, complaint) => {
  await runCommand('npm run bake', () => void parseArgs({ args }));
  expect(said).toBe(`${complaint}; the command is npm run bake.\n`);
  expect(process.exitCode).toBe(2);
});

it('says only how the command is called when asked for help', async () => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    printed += String(words);
    return true;
  });
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'bake.ts', '--help']);
  const bake = vi.fn<() => void>();
  await runCommand('npm run bake', bake);
  expect(printed).toBe('npm run bake\n');
  expect(bake).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});

it('says which pattern cannot be compiled and where that is explained, and exits with 2', async () => {
  const lists = [{ name: 'teas.green', patterns: ['(sencha|(matcha'] }];
  await loadCommand(() => Promise.resolve().then(() => compileTable(lists, {})));
  expect(said).toBe(
    'teas.green: Brackets stand inside brackets in "(sencha|(matcha". ' +
      'Fix it there, as docs/architecture.md says under “The pattern language”.\n',
  );
  expect(process.exitCode).toBe(2);
});

it('passes other errors on', async () => {
  const bug = new TypeError('no oven');
  await expect(runCommand('npm run bake', () => Promise.reject(bug))).rejects.toBe(bug);
  expect(said).toBe('');
  expect(process.exitCode).toBeUndefined();
});
