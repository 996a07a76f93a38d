import { PatternError } from '@/lib/match/pattern';
import { runMain, UserError } from './lib/command-error.mjs';

/**
 * Runs a command. An error that the user can fix is printed as one sentence on stderr, without a stack trace, with exit
 * code 2.
 *
 * @param usage of the command, printed after wrong arguments, and alone with `--help`
 */
export async function runCommand(
  usage: string,
  command: () => void | Promise<void>,
): Promise<void> {
  // A reader that closes the pipe early, like `head`, is not an error.
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  await runMain(async () => {
    if (process.argv.includes('--help')) {
      process.stdout.write(`${usage}\n`);
      return;
    }
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
 * Loads a command that uses the phrase lists, which are compiled before it runs. A pattern or list that cannot be
 * compiled is reported in one sentence with exit code 2.
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

/** Whether Node's `parseArgs` found an unknown option or argument. */
function isParseError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
