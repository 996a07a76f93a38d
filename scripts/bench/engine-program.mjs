/**
 * One engine in a process of its own, so that two can be measured side by side: reads texts as JSON, one a line,
 * from standard input, and answers each with the milliseconds that its review took. `null` asks for the used
 * heap in bytes after a collection (node must run with --expose-gc). The first line that it writes is the time
 * that loading the engine took.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const start = performance.now();
/** @type {{ reviewDraft: (text: string) => unknown }} */
const { reviewDraft } = await import(pathToFileURL(String(process.argv[2])).href);
const answer = (/** @type {number} */ number) => process.stdout.write(`${number}\n`);
answer(performance.now() - start);

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked === null) {
    globalThis.gc?.();
    answer(process.memoryUsage().heapUsed);
    continue;
  }
  const begin = performance.now();
  reviewDraft(asked);
  answer(performance.now() - begin);
}
