import { UserError } from './corpus';

/**
 * Runs a command; what the user can mend is said in one sentence on stderr with exit code 2, without
 * a stack trace.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!isUserError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function isUserError(error: unknown): error is Error {
  if (error instanceof UserError) return true;
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
