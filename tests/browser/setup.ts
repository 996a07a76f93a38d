import { beforeEach } from 'vitest';
import { tidySessions } from './harness';

// Before and not after each test, because messages of a test's last page can reach the stores until that page is gone.
beforeEach(tidySessions);
