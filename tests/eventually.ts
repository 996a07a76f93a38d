import { vi } from 'vitest';

/** Timeout for a busy machine, in milliseconds. */
const PATIENCE = 20_000;

/** Repeats a check until it passes. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, PATIENCE);
}
