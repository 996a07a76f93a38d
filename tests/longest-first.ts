import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files with slow tests, which vitest would start last, so that one worker would wait for the other. */
const LONGER_THAN_THEY_LOOK =
  /\/(?:commands|hostile-drafts|lexicon|linear-work|popup|privacy|read-again|start|trust)\.test\.ts$/;

/** Runs the slowest files of a project first, even without data from an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGER_THAN_THEY_LOOK.test(moduleId);
    // Keeps projects together, because a worker restarts each time it switches projects.
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}
