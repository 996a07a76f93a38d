import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Run in a process of its own: from the first import to the end of the first review. */
const program = `
  const start = performance.now();
  const { reviewDraft } = await import('./engine.js');
  reviewDraft(process.argv[2]);
  console.log(performance.now() - start);
`;

/**
 * Milliseconds from loading a bundled engine to its first hints, once for each fresh Node process.
 *
 * @param folders with an `engine.js` each; they take turns
 * @returns the times of each
 */
export async function coldStarts(
  folders: readonly string[],
  text: string,
  runs: number,
): Promise<number[][]> {
  for (const folder of folders) await writeFile(join(folder, 'cold-start.mjs'), program);
  const durationsMs: number[][] = folders.map(() => []);
  for (let i = 0; i < runs; i++) {
    for (const [at, folder] of folders.entries()) {
      const { stdout } = await run(process.execPath, [join(folder, 'cold-start.mjs'), text]);
      durationsMs[at]!.push(Number(stdout));
    }
  }
  return durationsMs;
}
