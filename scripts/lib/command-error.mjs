/** Ends a command: the message is one sentence for people, printed without a stack trace. */
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

/** Something the person at the keyboard can mend; the message says how. Ends a command with 2. */
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
 * Runs a command's main function; a `CommandError` becomes its sentence and exit code.
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
