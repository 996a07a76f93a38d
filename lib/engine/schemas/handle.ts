import { z } from 'zod/mini';

/** The largest number of characters in a handle on X. */
export const LONGEST_HANDLE = 15;

/**
 * A handle as on X, in lower case and without `@`. `__proto__` is refused, because it cannot be a key of a plain
 * object.
 */
export const handleSchema = z
  .string()
  .check(
    z.regex(new RegExp(`^(?!__proto__$)[a-z0-9_]{1,${LONGEST_HANDLE}}$`), 'is not a handle of X'),
  );
