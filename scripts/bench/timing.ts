/** Durations of the same work, in milliseconds. */
export interface Timing {
  medianMs: number;
  p95Ms: number;
}

/** Median and 95th percentile (nearest rank) of durations in milliseconds; at least one is needed. */
export function summarize(durationsMs: readonly number[]): Timing {
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
  return { medianMs: rank(0.5), p95Ms: rank(0.95) };
}

/**
 * Measures some work on a different text each time, after warm-up rounds.
 *
 * @param work gets the text of one round
 * @param textOf returns the text of a round, from 0
 */
export async function time(
  work: (text: string) => unknown,
  textOf: (round: number) => string,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Timing> {
  const durationsMs: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const text = textOf(round);
    const start = performance.now();
    await work(text);
    if (round >= warmUp) durationsMs.push(performance.now() - start);
  }
  return summarize(durationsMs);
}
