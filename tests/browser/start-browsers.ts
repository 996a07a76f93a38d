import { browserNames, standsForBoth, startAhead } from './harness';

// That which most tests run in; the files of a worker share it. Another is started by the tests that ask for it.
browserNames.filter(standsForBoth).forEach(startAhead);
