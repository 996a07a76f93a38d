/** `npm run bench [-- --json]`: how long a review takes, beside other tools on the same drafts. */
import { parseArgs } from 'node:util';
import { coldStarts } from './bench/cold-start';
import { draft, edited } from './bench/draft';
import { reviewDraft } from './bench/engine';
import { loadPeers } from './bench/peers';
import { summarize, time, type Timing } from './bench/timing';
import { runCommand } from './cli';

const ROUNDS = { rounds: 300, warmUp: 50 };
const COLD_STARTS = 9;

interface Bench {
  /** What was reviewed, in UTF-16 units. */
  draftCharacters: number;
  rounds: number;
  /** One review with the engine warm, one letter of the draft changed each time. */
  review: Timing;
  /** From loading the bundled engine in a fresh Node process to its first hints. */
  coldStart: Timing & { runs: number };
  /** The same drafts through other tools; `ratio` is their median over ours. */
  peers: Record<string, Timing & { ratio: number }>;
}

await runCommand('npm run bench [-- --json]', async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const bench = await measure();
  if (values.json) process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`);
  else print(bench);
});

async function measure(): Promise<Bench> {
  const coldStart = summarize(await coldStarts(draft, COLD_STARTS));
  const review = await time(reviewDraft, edited, ROUNDS);
  const peers: Bench['peers'] = {};
  for (const [name, work] of Object.entries(await loadPeers())) {
    const timing = await time(work, edited, ROUNDS);
    peers[name] = { ...timing, ratio: timing.medianMs / review.medianMs };
  }
  return {
    draftCharacters: draft.length,
    rounds: ROUNDS.rounds,
    review,
    coldStart: { runs: COLD_STARTS, ...coldStart },
    peers,
  };
}

function print({ draftCharacters, rounds, review, coldStart, peers }: Bench): void {
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
}

function cells({ medianMs, p95Ms }: Timing, ratio: number): Record<string, string> {
  return {
    'median ms': medianMs.toFixed(2),
    'p95 ms': p95Ms.toFixed(2),
    'times ours': ratio.toFixed(1),
  };
}
