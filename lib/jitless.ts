import { config } from 'zod/mini';

/**
 * Keeps zod from compiling its checks with `new Function`, which it does where the page allows it. Import this before
 * any schema.
 */
config({ jitless: true });
