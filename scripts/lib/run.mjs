import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

/** Says on stderr what is being done, so that stdout stays free for results. */
export function progress(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/** A program that ended with something else than 0. */
export class StepFailed extends Error {
  /**
   * @param {string} command
   * @param {number} exitCode
   */
  constructor(command, exitCode) {
    super(`${command} ended with ${exitCode}.`);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program in the repository's root and waits for its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdout?: 'inherit' | 'stderr', env?: NodeJS.ProcessEnv }} [options] by default what the
 *   program prints goes to stderr
 * @throws {StepFailed} when it ends with something else than 0
 * @returns {Promise<void>}
 */
export function run(command, args, { stdout = 'stderr', env = {} } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', stdout === 'inherit' ? 'inherit' : process.stderr, 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new StepFailed([command, ...args].join(' '), code ?? 1));
    });
  });
}
