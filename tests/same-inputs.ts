import { configureGlobal } from 'fast-check';

/**
 * What made-up inputs are drawn from, the same at each run: a fault is found by who looks for it, and makes nobody
 * else's change red. `SEED=2 npm run unit` looks at others.
 */
configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
