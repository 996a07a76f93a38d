import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files of long tests, which vitest would start last, so that one worker waits for the other. */
const LONGER_THAN_THEY_LOOK =
  /\/(?:commands|hostile-drafts|lexicon|linear-work|popup|privacy|read-again|start|trust)\.test\.ts$/;

/** Starts the files of a project that take longest first, also where nothing is known of an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGER_THAN_THEY_LOOK.test(moduleId);
    // One after the other, as they come: a worker that goes from project to project starts again each time.
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}
