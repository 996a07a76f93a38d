import { UserError } from './corpus';

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
  try {
    await command();
  } catch (error) {
    const sentence = sentenceFor(error, usage);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 2;
  }
}

function sentenceFor(error: unknown, usage: string): string | undefined {
  if (error instanceof UserError) return error.message;
  if (!isParseError(error)) return undefined;
  const [complaint] = error.message.split('. ', 1);
  return `${complaint}; the command is ${usage}.`;
}

/** Whether `parseArgs` of Node met a flag or an argument that it was not told of. */
function isParseError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
