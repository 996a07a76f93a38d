/**
 * `npm run sources`: makes the Firefox package and its sources zip as `npm run zip` does, builds the package again from
 * nothing but that zip by the instructions in `docs/store`, and compares the two byte by byte. Instead of running `npm
 * ci` it reuses the dependencies of this checkout, which come from the same lock file.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import JSZip from 'jszip';
import { zip } from 'wxt';
import { runCommand } from './cli';
import { cleanEnvironment } from './lib/build.mjs';
import { CommandError } from './lib/command-error.mjs';
import { progress, root, run } from './lib/run.mjs';

/** The files of a package, by their paths with `/`. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** The paths of files that differ between two packages. */
export function differences(one: Package, other: Package): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  const isSame = (path: string) => {
    const [a, b] = [one.get(path), other.get(path)];
    return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
  };
  return [...paths].filter((path) => !isSame(path)).toSorted();
}

/** Reads a zip. */
async function unzip(path: string): Promise<Package> {
  const { files } = await JSZip.loadAsync(readFileSync(path));
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const),
    ),
  );
}

/** Reads a folder. */
function filesIn(folder: string): Package {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

function write(files: Package, folder: string): void {
  for (const [path, content] of files) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
}

/**
 * Builds the Firefox package from its sources zip.
 *
 * @param folder an empty folder outside of the repository
 * @throws {CommandError} if the files differ from those of the package
 */
async function checkSources(folder: string): Promise<void> {
  progress('Making the package and its sources …');
  const zips = await zip({ root, browser: 'firefox', outDir: join(folder, 'zips') });
  const sourcesZip = zips.find((path) => path.endsWith('-sources.zip'));
  const packageZip = zips.find((path) => path !== sourcesZip);
  if (!sourcesZip || !packageZip) throw new Error(`wxt made ${zips.join(', ')}.`);

  progress('Building from the sources …');
  const sources = join(folder, 'sources');
  const unpacked = await unzip(sourcesZip);
  write(unpacked, sources);
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'), 'junction');
  const there = { cwd: sources, env: cleanEnvironment };
  await run('npm', ['run', '--silent', 'postinstall'], there);
  await run('npm', ['run', '--silent', 'build:firefox'], there);

  const wanted = await unzip(packageZip);
  const differing = differences(wanted, filesIn(join(sources, '.output/firefox-mv2')));
  if (differing.length > 0) {
    throw new CommandError(`The sources give another package: ${differing.join(', ')}.`, 1);
  }
  process.stdout.write(
    `The ${unpacked.size} files of the sources give the ${wanted.size} files of the package, byte by byte.\n`,
  );
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  await runCommand('npm run sources', async () => {
    parseArgs({ options: {} });
    Object.assign(process.env, cleanEnvironment);
    const folder = mkdtempSync(join(tmpdir(), 'tweet-coach-sources-'));
    try {
      await checkSources(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
