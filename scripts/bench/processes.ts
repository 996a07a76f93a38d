import { draft, edited } from './draft';
import { longDraft } from './drafts';
import { startEngine, type EngineProcess } from './engine-process';
import { summarize, type Timing } from './timing';

/** How many of the first drafts of a fresh process are also reported separately. */
export const FIRST = 40;
const LONG_ROUNDS = 15;

/** Timings of an engine in processes of its own. */
export interface ProcessTimings {
  /** One review of a post, one letter changed each time. */
  review: Timing;
  /** Different drafts in a fresh process, each for the first time. */
  firstMeeting: Timing & {
    drafts: number;
    first: { drafts: number; medianMs: number; worstMs: number };
  };
  /** A draft of 25,000 characters: after an edit, and seen for the first time. */
  longDraft: { characters: number; edited: Timing; unseen: Timing };
  /** Used heap in bytes after reading the different drafts. */
  heap: number;
}

/**
 * Measures engines on the same texts in turn, so that disturbances of the machine affect all alike.
 *
 * @param files the bundled engines
 * @param drafts different ones, at least 40, for a fresh process
 */
export async function measureTurnByTurn(
  files: readonly string[],
  drafts: readonly string[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<ProcessTimings[]> {
  const met = await withEngines(files, async (engines) => {
    const times = await inTurn(engines, drafts);
    const heaps = await Promise.all(engines.map((engine) => engine.heap()));
    return times.map((durations, i) => ({ durations, heap: heaps[i]! }));
  });
  const edits = await withEngines(files, async (engines) => {
    await inTurn(engines, texts(warmUp, edited));
    return inTurn(
      engines,
      texts(rounds, (round) => edited(round + warmUp)),
    );
  });
  const longDrafts = await measureLongDraft(files, drafts);
  return files.map((_, i) => ({
    review: summarize(edits[i]!),
    firstMeeting: firstMeeting(met[i]!.durations),
    longDraft: longDrafts[i]!,
    heap: met[i]!.heap,
  }));
}

/** Measures engines on a long draft. */
async function measureLongDraft(
  files: readonly string[],
  drafts: readonly string[],
): Promise<ProcessTimings['longDraft'][]> {
  const long = longDraft(drafts);
  return withEngines(files, async (engines) => {
    await inTurn(engines, [draft, long]);
    const unseen = await inTurn(
      engines,
      texts(LONG_ROUNDS, (round) => longDraft(rotate(drafts, round))),
    );
    await inTurn(engines, [long]);
    const edits = await inTurn(
      engines,
      texts(LONG_ROUNDS, (round) => withLetter(long, round)),
    );
    return engines.map((_, i) => ({
      characters: long.length,
      edited: summarize(edits[i]!),
      unseen: summarize(unseen[i]!),
    }));
  });
}

function firstMeeting(durations: readonly number[]): ProcessTimings['firstMeeting'] {
  const first = durations.slice(0, FIRST);
  return {
    drafts: durations.length,
    ...summarize(durations),
    first: { drafts: FIRST, medianMs: summarize(first).medianMs, worstMs: Math.max(...first) },
  };
}

const texts = (count: number, textOf: (round: number) => string) =>
  Array.from({ length: count }, (_, round) => textOf(round));

/**
 * By how many drafts the start of the long draft moves each round, so that it is always different: few enough for all
 * rounds.
 */
const SHIFT = 41;

function rotate(drafts: readonly string[], round: number): string[] {
  const cut = (round + 1) * SHIFT;
  return [...drafts.slice(cut), ...drafts.slice(0, cut)];
}

/** The text with a letter inserted after its middle. */
function withLetter(text: string, round: number): string {
  const at = text.indexOf(' ', text.length / 2) + 1;
  return text.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[round % 26] + text.slice(at);
}

/** Gives each text to each engine in turn; returns the durations of each engine. */
async function inTurn(
  engines: readonly EngineProcess[],
  all: readonly string[],
): Promise<number[][]> {
  const durations: number[][] = engines.map(() => []);
  for (const text of all) {
    for (const [i, engine] of engines.entries()) durations[i]!.push(await engine.review(text));
  }
  return durations;
}

async function withEngines<T>(
  files: readonly string[],
  work: (engines: readonly EngineProcess[]) => Promise<T>,
): Promise<T> {
  const engines: EngineProcess[] = [];
  try {
    for (const file of files) engines.push(await startEngine(file));
    return await work(engines);
  } finally {
    for (const engine of engines) engine.end();
  }
}
