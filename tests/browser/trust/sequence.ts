import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { ReplicaPage } from '../replica-page';
import { createRandom } from './random';
import { begin, steps, type Done } from './steps';
import { Writer } from './writer';

/** How many steps a sequence has. */
const STEPS = 12;

/** The result of one sequence. */
export interface SequenceResult {
  readonly seed: number;
  /** What was done, in order. */
  readonly steps: readonly string[];
  /** What was wrong after the last step; empty if nothing was. */
  readonly faults: readonly string[];
}

/** Runs one sequence of random steps in a tab of its own, and stops at the first fault. */
export async function runSequence(
  browser: Browser,
  kind: BrowserKind,
  seed: number,
): Promise<SequenceResult> {
  const replica = await ReplicaPage.open(browser);
  try {
    return await write(new Writer(kind, replica, createRandom(seed)), seed);
  } finally {
    await replica.close();
  }
}

async function write(writer: Writer, seed: number): Promise<SequenceResult> {
  const done: string[] = [];
  let faults: readonly string[] = [];
  while (done.length < STEPS && faults.length === 0) {
    try {
      const { did, accepted } = await (done.length === 0 ? begin(writer) : nextStep(writer));
      done.push(did);
      faults = await writer.settle(accepted);
    } catch (error) {
      faults = [String(error)];
    }
  }
  return { seed, steps: done, faults };
}

async function nextStep(writer: Writer): Promise<Done> {
  for (;;) {
    const done = await writer.random.weigh(steps).perform(writer);
    if (done) return done;
  }
}

/** How many fixes of the coach were applied, undone or not. */
export function countFixes({ steps: done }: SequenceResult): number {
  return done.filter((step) => step.startsWith('fix ')).length;
}

/** Describes a failed sequence: its seed, its steps and what was wrong. */
export function describeFailure({ seed, steps: done, faults }: SequenceResult): string {
  const list = done.map((step, index) => `  ${index + 1}. ${step}`);
  return [`Seed ${seed}:`, ...list, ...faults.map((fault) => `  ! ${fault}`)].join('\n');
}
