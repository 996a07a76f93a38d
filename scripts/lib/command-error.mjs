/** Ends a command; the message is one sentence, printed without a stack trace. */
export class CommandError extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode
   * @param {ErrorOptions} [options]
   */
  constructor(message, exitCode, options) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** An error that the user can fix; the message says how. Ends a command with exit code 2. */
export class UserError extends CommandError {
  /**
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(message, options) {
    super(message, 2, options);
  }
}

/**
 * Runs a command's main function; a `CommandError` is printed and sets the exit code.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
