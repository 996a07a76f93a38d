import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { CommandError } from './command-error.mjs';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * Says on stderr what is being done, so that stdout stays free for results.
 *
 * @param {string} line
 */
export function progress(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a program and waits for its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdout?: 'inherit' | 'stderr', env?: NodeJS.ProcessEnv, cwd?: string }} [options] by
 *   default it runs in the repository's root, and what it prints goes to stderr
 * @returns {Promise<void>}
 * @throws {CommandError} with the program's exit code, when that is not 0
 */
export function run(command, args, { stdout = 'stderr', env = {}, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', stdout === 'inherit' ? 'inherit' : process.stderr, 'inherit'],
    env: { ...process.env, ...env },
    // npm and the programs of dependencies are shell scripts on Windows.
    shell: process.platform === 'win32',
  });
  const name = [command, ...args].join(' ');
  return new Promise((done, fail) => {
    child.once('error', (error) =>
      fail(new CommandError(`${name} cannot be run: ${error.message}`, 1)),
    );
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new CommandError(`${name} ended with ${code}.`, code ?? 1));
    });
  });
}

/**
 * Waits for all, also when one fails, so that nothing runs on behind the word of what went wrong.
 *
 * @param {readonly Promise<void>[]} tasks
 * @throws what the first of them throws that fails
 */
export async function together(tasks) {
  const outcomes = await Promise.allSettled(tasks);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/**
 * @param {string} tool
 * @returns {string} the program of a dependency
 */
export function toolPath(tool) {
  return resolve(root, 'node_modules/.bin', tool);
}
