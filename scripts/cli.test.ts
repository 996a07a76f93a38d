import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from './cli';
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

it('says in one sentence what the user can mend, and exits with 2', async () => {
  await runCommand('npm run bake', () => {
    throw new UserError('Give a loaf.');
  });
  expect(said).toBe('Give a loaf.\n');
  expect(process.exitCode).toBe(2);
});

it('ends as the program that it ran', async () => {
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

it('passes on what only a programmer can mend', async () => {
  const bug = new TypeError('no oven');
  await expect(runCommand('npm run bake', () => Promise.reject(bug))).rejects.toBe(bug);
  expect(said).toBe('');
  expect(process.exitCode).toBeUndefined();
});
