import { beforeAll } from 'vitest';
import { startSessions } from './harness';

// In a hook, so that no test's time goes into it; the files of a worker share its browsers.
beforeAll(startSessions);
