import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How many tests are listed. */
const LISTED = 10;

/** What took longest, one line a test: seconds, file and name. */
function slowest(tests: readonly TestCase[]): string[] {
  return tests
    .map((test) => ({ test, time: test.diagnostic()?.duration ?? 0 }))
    .sort((one, other) => other.time - one.time)
    .slice(0, LISTED)
    .map(({ test, time }) => {
      const seconds = (time / 1000).toFixed(1).padStart(6);
      return `${seconds} s  ${test.module.relativeModuleId}  ${test.fullName}`;
    });
}

/** Prints the slowest tests at the end of a run, so that it is seen what makes it long. */
export class SlowestTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    // A run of a few tests needs no list.
    if (tests.length <= LISTED) return;
    process.stdout.write(`\nThe ${LISTED} slowest tests:\n${slowest(tests).join('\n')}\n`);
  }
}
