import { vi } from 'vitest';

/** Timeout for a busy machine, in milliseconds. */
const PATIENCE = 20_000;
/** How far a false clock moves between two checks, in milliseconds. */
const STEP = 20;

/** Repeats a check until it passes. A test with false timers does not wait: its clock moves on instead. */
export async function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  if (!vi.isFakeTimers()) return vi.waitFor(check, PATIENCE);
  for (let passed = 0; passed < PATIENCE; passed += STEP) {
    try {
      return await check();
    } catch {
      await vi.advanceTimersByTimeAsync(STEP);
    }
  }
  return check();
}
