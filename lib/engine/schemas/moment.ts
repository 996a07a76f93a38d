import { z } from 'zod/mini';

/** A time in milliseconds since 1970, up to the year 9999: any later one may be beyond what `Date` can hold. */
export const momentSchema = z.number().check(z.minimum(0), z.maximum(Date.UTC(9999, 11, 31)));
