import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const program = resolve(import.meta.dirname, 'engine-program.mjs');

/** An engine in a fresh process. */
export interface EngineProcess {
  /** Reviews the text and returns the time in milliseconds. */
  review(text: string): Promise<number>;
  /** The used heap in bytes, after a collection. */
  heap(): Promise<number>;
  end(): void;
}

/** Starts a process with the bundled engine, and waits until the engine is loaded. */
export async function startEngine(file: string): Promise<EngineProcess> {
  const child = spawn(process.execPath, ['--expose-gc', program, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<number> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The engine in ${file} has ended.`);
    return Number(value);
  };
  const ask = (question: string | null): Promise<number> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    return answer();
  };
  await answer();
  return {
    review: (text) => ask(text),
    heap: () => ask(null),
    end: () => void child.stdin.end(),
  };
}
