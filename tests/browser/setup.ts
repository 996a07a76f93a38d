import { beforeEach } from 'vitest';
import { tidySessions } from './harness';

// Before, not after: what a test's last page still sends reaches the stores until that page is gone.
beforeEach(tidySessions);
