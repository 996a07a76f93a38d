import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { lexiconPlugin } from '../lexicon/plugin';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** Run in a process of its own: from the first import to the end of the first review. */
const program = `
  const start = performance.now();
  const { reviewDraft } = await import('./engine.js');
  reviewDraft(process.argv[2]);
  console.log(performance.now() - start);
`;

/**
 * Milliseconds from loading the engine to its first hints, once for each fresh Node process. The
 * engine is bundled and minified by Vite, as it is for the extension.
 */
export async function coldStarts(text: string, runs: number): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tweet-coach-bench-'));
  try {
    await bundleEngine(folder);
    const file = join(folder, 'cold-start.mjs');
    await writeFile(file, program);
    const durationsMs: number[] = [];
    for (let i = 0; i < runs; i++) {
      const { stdout } = await run(process.execPath, [file, text]);
      durationsMs.push(Number(stdout));
    }
    return durationsMs;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundleEngine(outDir: string): Promise<void> {
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}');
  await build({
    root,
    configFile: false,
    plugins: [lexiconPlugin()],
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'engine.ts'),
      outDir,
      emptyOutDir: false,
      minify: true,
    },
  });
}
