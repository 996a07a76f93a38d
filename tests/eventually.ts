import { vi } from 'vitest';

/** How long a busy machine may take for what comes at once, in milliseconds. */
const PATIENCE = 20_000;

/** Repeats a check until it holds. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, PATIENCE);
}
