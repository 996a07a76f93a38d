/**
 * `npm run bench [-- --json] [-- --against DIR] [-- --drafts FILE] [-- --browser]`: how long a review takes, or what a
 * page of X pays.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureInBrowser, printBrowserBench } from './bench/browser';
import { bundleEngine, loadEngine } from './bench/bundle';
import { coldStarts } from './bench/cold-start';
import { draft, edited } from './bench/draft';
import { draftsIn, writtenDrafts } from './bench/drafts';
import type * as Engine from './bench/engine';
import { loadPeers } from './bench/peers';
import { FIRST, measureTurnByTurn, type ProcessTimings } from './bench/processes';
import { summarize, time, type Timing } from './bench/timing';
import { runCommand } from './cli';
import { UserError } from './lib/command-error.mjs';

const USAGE = 'npm run bench -- [--browser | --drafts FILE] [--json] [--against DIR]';
const ROUNDS = { rounds: 300, warmUp: 50 };
const COLD_STARTS = 9;

type ColdStart = Timing & { runs: number };

/** The figures of one engine. */
interface Measured extends ProcessTimings {
  /** From loading the bundled engine in a fresh Node process to its first hints. */
  coldStart: ColdStart;
}

/** The figures of another checkout's engine on the same texts, and their ratios to ours. */
interface Against extends Measured {
  folder: string;
  ratios: Record<string, number>;
}

interface Bench extends Measured {
  /** Length of the reviewed draft, in UTF-16 units. */
  draftCharacters: number;
  rounds: number;
  /** One review by the warm bundled engine in this process, with one letter of the draft changed each time. */
  review: Timing;
  /** The same drafts through other tools; `ratio` is their median over ours. */
  peers: Record<string, Timing & { ratio: number }>;
  against?: Against;
}

/** The figures that are compared with another checkout, in milliseconds or bytes. */
const compared: Readonly<Record<string, (measured: Measured) => number>> = {
  'review median': ({ review }) => review.medianMs,
  'first meeting median': ({ firstMeeting }) => firstMeeting.medianMs,
  'first meeting p95': ({ firstMeeting }) => firstMeeting.p95Ms,
  'first 40 median': ({ firstMeeting }) => firstMeeting.first.medianMs,
  'first 40 worst': ({ firstMeeting }) => firstMeeting.first.worstMs,
  'cold start median': ({ coldStart }) => coldStart.medianMs,
  heap: ({ heap }) => heap,
  'long draft edited median': ({ longDraft }) => longDraft.edited.medianMs,
  'long draft unseen median': ({ longDraft }) => longDraft.unseen.medianMs,
};

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      browser: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      against: { type: 'string' },
      drafts: { type: 'string' },
    },
  });
  if (values.browser) {
    if (values.drafts !== undefined)
      throw new UserError(`The bench in a browser takes no file of drafts: ${USAGE}.`);
    const inBrowser = await measureInBrowser(values.against);
    if (values.json) process.stdout.write(`${JSON.stringify(inBrowser, null, 2)}\n`);
    else printBrowserBench(inBrowser);
    return;
  }
  const drafts = values.drafts === undefined ? writtenDrafts() : draftsIn(values.drafts, FIRST);
  const bench = await measure(
    drafts,
    values.against === undefined ? undefined : checkout(values.against),
  );
  if (values.json) process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`);
  else print(bench);
});

function checkout(folder: string): string {
  const path = resolve(folder);
  if (existsSync(join(path, 'scripts/bench/engine.ts')) && existsSync(join(path, 'node_modules')))
    return path;
  throw new UserError(
    `${folder} is no checkout of this repository with its node_modules: ${USAGE}.`,
  );
}

async function measure(drafts: readonly string[], other: string | undefined): Promise<Bench> {
  const { ours, theirs, reviewDraft } = await measureBundles(
    resolve(import.meta.dirname, '..'),
    other,
    drafts,
  );
  const review = await time(reviewDraft, edited, ROUNDS);
  const peers: Bench['peers'] = {};
  for (const [name, work] of Object.entries(await loadPeers())) {
    const timing = await time(work, edited, ROUNDS);
    peers[name] = { ...timing, ratio: timing.medianMs / review.medianMs };
  }
  const against = theirs &&
    other !== undefined && { folder: other, ...theirs, ratios: ratiosOf(ours, theirs) };
  return {
    draftCharacters: draft.length,
    rounds: ROUNDS.rounds,
    ...ours,
    review,
    peers,
    ...(against && { against }),
  };
}

/** The figures of one engine, or of two that were measured side by side, and ours for further reviews. */
interface MeasuredBundles {
  ours: Measured;
  theirs: Measured | undefined;
  reviewDraft: (typeof Engine)['reviewDraft'];
}

/** Bundles the engine of each checkout into a temporary folder and measures them, on these drafts among others. */
async function measureBundles(
  own: string,
  other: string | undefined,
  drafts: readonly string[],
): Promise<MeasuredBundles> {
  const folders: string[] = [];
  try {
    for (const each of other === undefined ? [own] : [own, other]) {
      folders.push(await mkdtemp(join(tmpdir(), 'tweet-coach-bench-')));
      await bundleEngine(each, folders.at(-1)!);
    }
    const files = folders.map((folder) => join(folder, 'engine.js'));
    const starts = await coldStarts(folders, draft, COLD_STARTS);
    const { reviewDraft } = await loadEngine(folders[0]!);
    const timings = await measureTurnByTurn(files, drafts, ROUNDS);
    const [ours, theirs] = timings.map((timing, i): Measured => ({
      ...timing,
      coldStart: { runs: COLD_STARTS, ...summarize(starts[i]!) },
    }));
    return { ours: ours!, theirs, reviewDraft };
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true });
  }
}

function ratiosOf(ours: Measured, theirs: Measured): Record<string, number> {
  return Object.fromEntries(
    Object.entries(compared).map(([name, of]) => [name, of(theirs) / of(ours)]),
  );
}

function print(bench: Bench): void {
  const { draftCharacters, rounds, review, coldStart, peers, firstMeeting, longDraft, heap } =
    bench;
  console.log(`One review of ${draftCharacters} characters, one edit each, ${rounds} rounds:`);
  console.table({
    'tweet-coach': cells(review, 1),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, peer]) => [name, cells(peer, peer.ratio)]),
    ),
  });
  console.log(
    'Cold start, from loading the bundled engine in a fresh Node process to the first hints: ' +
      `median ${coldStart.medianMs.toFixed(0)} ms, p95 ${coldStart.p95Ms.toFixed(0)} ms of ${coldStart.runs} runs.`,
  );
  console.log(
    `${firstMeeting.drafts} different drafts in a fresh process: median ${firstMeeting.medianMs.toFixed(2)} ms, ` +
      `p95 ${firstMeeting.p95Ms.toFixed(2)} ms; the first ${firstMeeting.first.drafts}: ` +
      `median ${firstMeeting.first.medianMs.toFixed(2)} ms, worst ${firstMeeting.first.worstMs.toFixed(0)} ms; ` +
      `heap then ${(heap / 1e6).toFixed(0)} MB.`,
  );
  console.log(
    `${longDraft.characters} characters: ${longDraft.edited.medianMs.toFixed(1)} ms after an edit, ` +
      `${longDraft.unseen.medianMs.toFixed(1)} ms never seen (medians).`,
  );
  if (!bench.against) return;
  console.log(`\n${bench.against.folder} on the same texts, turn by turn, its figures over ours:`);
  console.table(
    Object.fromEntries(
      Object.entries(bench.against.ratios).map(([name, ratio]) => [
        name,
        { ratio: ratio.toFixed(1) },
      ]),
    ),
  );
}

function cells({ medianMs, p95Ms }: Timing, ratio: number): Record<string, string> {
  return {
    'median ms': medianMs.toFixed(2),
    'p95 ms': p95Ms.toFixed(2),
    'times ours': ratio.toFixed(1),
  };
}
