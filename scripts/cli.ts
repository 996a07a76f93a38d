import { PatternError } from '@/lib/match/pattern';
import { runMain, UserError } from './lib/command-error.mjs';

/**
 * Runs a command; what the user can mend is said in one sentence on stderr with exit code 2, without
 * a stack trace.
 *
 * @param usage how the command is called, for those who called it otherwise
 */
export async function runCommand(
  usage: string,
  command: () => void | Promise<void>,
): Promise<void> {
  // A reader that has seen enough, like `head`, is no fault.
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  await runMain(async () => {
    try {
      await command();
    } catch (error) {
      if (!isParseError(error)) throw error;
      const [complaint] = error.message.split('. ', 1);
      throw new UserError(`${complaint}; the command is ${usage}.`, { cause: error });
    }
  });
}

/**
 * Loads a command that reads the phrase lists, which are compiled before it runs: a pattern or list that cannot be
 * read is said in one sentence with exit code 2.
 *
 * @param load imports the command's module, which runs it
 */
export async function loadCommand(load: () => Promise<unknown>): Promise<void> {
  await runMain(async () => {
    try {
      await load();
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const advice = 'Fix it there, as docs/architecture.md says under “The pattern language”.';
      throw new UserError(`${error.message} ${advice}`, { cause: error });
    }
  });
}

/** Whether `parseArgs` of Node met a flag or an argument that it was not told of. */
function isParseError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
