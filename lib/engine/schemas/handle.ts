import { z } from 'zod';

/** The most characters of a handle on X. */
export const LONGEST_HANDLE = 15;

/** A handle as X has them, in lower case and without `@`; `__proto__`, which names no field of an object, is none. */
export const handleSchema = z
  .string()
  .regex(new RegExp(`^(?!__proto__$)[a-z0-9_]{1,${LONGEST_HANDLE}}$`), 'is not a handle of X');
