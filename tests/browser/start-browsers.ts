import { browserNames, standsForBoth, startAhead } from './harness';

// The browser for most tests, shared by the files of a worker. The other one is started by tests that need it.
browserNames.filter(standsForBoth).forEach(startAhead);
