import { config } from 'zod';

/**
 * Keeps zod from compiling its checks with `new Function`, which it does where the page lets it. To
 * be imported before every schema.
 */
config({ jitless: true });
