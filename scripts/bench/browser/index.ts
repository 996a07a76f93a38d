import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import budget from '@/budget.json' with { type: 'json' };
import { closeWelcome, launchWithExtension } from '@/tests/browser/launch';
import { startRecorder } from '@/tests/browser/recorder';
import { ensureBrowser } from '../../lib/browsers.mjs';
import { builds, ensureBuilt } from '../../lib/build.mjs';
import { UserError } from '../../lib/command-error.mjs';
import { progress, root } from '../../lib/run.mjs';
import { packedSize } from './packed';
import {
  attemptsNoting,
  measureMemory,
  measureTimes,
  type PageMemory,
  type PageTimes,
} from './page';

/** Factor of the CPU throttling for the second column of times. */
const SLOWDOWN = 4;

/** Size and cost of one build. Sizes are in bytes. */
interface BuildCost {
  /** Bytes that a page of X loads before a compose box gets the focus, and in total. */
  bytesBefore: number;
  bytesAfter: number;
  times: PageTimes;
  timesSlowedDown: PageTimes;
  /** Difference to the page without the extension. */
  memory: PageMemory;
  /** Descriptions of what could not be measured, and why. */
  unmeasured: string[];
  /** Size of all files of the package, each compressed as in a zip. */
  packed: { chromium: number; firefox: number };
}

/** The result of `npm run bench -- --browser`. */
export interface BrowserBench {
  machine: { cores: number; memoryBytes: number };
  slowdown: number;
  ours: BuildCost;
  against?: BuildCost & { folder: string };
}

/**
 * Measures the built extension in Chromium on the practice page.
 *
 * @param other a built checkout to measure too
 * @throws {UserError} if that is not built
 */
export async function measureInBrowser(other?: string): Promise<BrowserBench> {
  const theirs = other === undefined ? undefined : builtCheckout(other);
  await ensureBuilt(['chromium', 'firefox', 'replica']);
  const failures: string[] = [];
  progress('Measuring a page without the extension');
  const bare = await withBareBrowser((browser) =>
    measureMemory(browser, false, attemptsNoting(failures)),
  );
  return {
    machine: { cores: availableParallelism(), memoryBytes: totalmem() },
    slowdown: SLOWDOWN,
    ours: await costOf(root, bare, failures),
    ...(theirs !== undefined && {
      against: { folder: theirs, ...(await costOf(theirs, bare, failures)) },
    }),
  };
}

function builtCheckout(folder: string): string {
  const path = resolve(folder);
  for (const build of [builds.chromium, builds.firefox]) {
    if (existsSync(resolve(path, build.folder, 'manifest.json'))) continue;
    throw new UserError(`${folder} holds no ${build.folder}: build it for both browsers first.`);
  }
  return path;
}

async function costOf(
  checkout: string,
  bare: PageMemory,
  failures: readonly string[],
): Promise<BuildCost> {
  const folder = resolve(checkout, builds.chromium.folder);
  const sizeOf = (name: string) =>
    existsSync(resolve(folder, name)) ? readFileSync(resolve(folder, name)).length : 0;
  const bytesBefore = sizeOf(contentScriptOf(folder));
  return withBrowser(folder, async (browser) => {
    await closeWelcome(browser);
    const unmeasured = failures.map((failure) => `without the extension, ${failure}`);
    const attempt = attemptsNoting(unmeasured);
    progress(`Measuring ${checkout}`);
    const times = await measureTimes(browser, 1, attempt);
    const timesSlowedDown = await measureTimes(browser, SLOWDOWN, attempt);
    const memory = await measureMemory(browser, true, attempt);
    return {
      bytesBefore,
      bytesAfter: bytesBefore + sizeOf('coach.js'),
      times,
      timesSlowedDown,
      memory: over(memory, bare),
      unmeasured,
      packed: {
        chromium: packedSize(folder),
        firefox: packedSize(resolve(checkout, builds.firefox.folder)),
      },
    };
  });
}

/** The script of a build that runs in each page of X. */
function contentScriptOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: [{ js: [string] }];
  };
  return manifest.content_scripts[0].js[0];
}

function over(page: PageMemory, bare: PageMemory): PageMemory {
  const difference = (key: keyof PageMemory) => {
    const [one, other] = [page[key], bare[key]];
    return one === null || other === null ? null : one - other;
  };
  return {
    heap: difference('heap'),
    listenersLeft: difference('listenersLeft'),
    nodesLeft: difference('nodesLeft'),
    heapLeft: difference('heapLeft'),
  };
}

/** Runs `work` in a browser without network, with an extension loaded, and closes the browser afterwards. */
async function withBrowser<Result>(
  extension: string,
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const recorder = await startRecorder();
  const options = { headless: true, proxyPort: recorder.port, extension };
  try {
    const browser = await launchWithExtension(await ensureBrowser(['chromium']), options);
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await recorder.close();
  }
}

/** The same with an extension that does nothing. */
async function withBareBrowser<Result>(
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'tweet-coach-bare-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  try {
    return await withBrowser(folder, work);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A row of the table. Limits and figures are in bytes, milliseconds or counts; not every figure has a limit. */
type Row = readonly [
  title: string,
  limit: number | null,
  of: (cost: BuildCost) => number | null,
  unit: 'kB' | 'MB' | 'ms' | '',
];

const most = { before: budget.files['watcher.js'], coach: budget.files['coach.js'] };

const rows: readonly Row[] = [
  ['bytes before a compose box is touched', most.before, ({ bytesBefore }) => bytesBefore, 'kB'],
  ['bytes after', most.before + most.coach, ({ bytesAfter }) => bytesAfter, 'kB'],
  ['script time of an untouched page', 5, ({ times }) => times.idleScriptMs, 'ms'],
  ['from focus to ready', 100, ({ times }) => times.readyMs, 'ms'],
  ['longest task of ours, 2,000 keys', 8, ({ times }) => times.longestTaskMs, 'ms'],
  ['ours per key, p95', 1, ({ times }) => times.perKeyP95Ms, 'ms'],
  ['from the answer to hints painted, p95', 50, ({ times }) => times.paintedP95Ms, 'ms'],
  ['slowed down: script time', null, ({ timesSlowedDown }) => timesSlowedDown.idleScriptMs, 'ms'],
  ['slowed down: focus to ready', null, ({ timesSlowedDown }) => timesSlowedDown.readyMs, 'ms'],
  ['slowed down: longest task', 40, ({ timesSlowedDown }) => timesSlowedDown.longestTaskMs, 'ms'],
  ['slowed down: per key, p95', null, ({ timesSlowedDown }) => timesSlowedDown.perKeyP95Ms, 'ms'],
  ['slowed down: painted, p95', null, ({ timesSlowedDown }) => timesSlowedDown.paintedP95Ms, 'ms'],
  ['heap of ours, panel open', 4e6, ({ memory }) => memory.heap, 'MB'],
  ['listeners left by 2,000 keys and 100 dialogs', 0, ({ memory }) => memory.listenersLeft, ''],
  ['nodes left', 0, ({ memory }) => memory.nodesLeft, ''],
  ['heap left', 0.5e6, ({ memory }) => memory.heapLeft, 'MB'],
  ['package for Chromium', budget.packed.chromium, ({ packed }) => packed.chromium, 'kB'],
  ['package for Firefox', budget.packed.firefox, ({ packed }) => packed.firefox, 'kB'],
];

const perUnit = { kB: 1e3, MB: 1e6, ms: 1 } as const;

/** Prints the measurements as a table. */
export function printBrowserBench({ machine, slowdown, ours, against }: BrowserBench): void {
  console.log(
    `Chromium, ${machine.cores} cores, ${(machine.memoryBytes / 2 ** 30).toFixed(0)} GiB of memory; slowed down ${slowdown} times:`,
  );
  console.table(
    Object.fromEntries(
      rows.map(([title, limit, of, unit]) => [
        title,
        {
          limit: limit === null ? '' : inUnits(limit, unit),
          ours: inUnits(of(ours), unit),
          ...(against && {
            theirs: inUnits(of(against), unit),
            'ours over theirs': ratioOf(of(ours), of(against)),
          }),
        },
      ]),
    ),
  );
  for (const each of ours.unmeasured) console.log(`Not measured of ours: ${each}`);
  for (const each of against?.unmeasured ?? []) console.log(`Not measured of theirs: ${each}`);
}

function inUnits(value: number | null, unit: Row[3]): string {
  if (value === null) return 'not measured';
  return unit === '' ? String(value) : `${(value / perUnit[unit]).toFixed(1)} ${unit}`;
}

/** A ratio as text; empty if there is none. */
function ratioOf(one: number | null, other: number | null): string {
  return one === null || !other ? '' : (one / other).toFixed(2);
}
