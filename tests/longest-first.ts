import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files of long tests, which vitest would start last, so that one worker waits for the other. */
const LONGER_THAN_THEY_LOOK = /\/(?:popup|privacy|start|trust)\.test\.ts$/;

/** Starts the files that take longest first, also where nothing is known of an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGER_THAN_THEY_LOOK.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
