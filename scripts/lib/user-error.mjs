/** Something the person at the keyboard can mend; the message says how. Ends a command with 2. */
export class UserError extends Error {}

/**
 * Runs a command's main function; a `UserError` becomes one sentence and exit code 2.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
