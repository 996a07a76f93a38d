import { afterAll } from 'vitest';
import { tidySessions } from './harness';

afterAll(tidySessions);
