import { z } from 'zod/mini';

const date = z.iso.date();

/** Longest reason, in UTF-16 units. */
export const LONGEST_REASON = 120;
/** The largest number of spans of days of an account or a team. */
export const MOST_QUIET_SPANS = 100;

/** Days on which an account starts no posts of its own. */
const quietSpanSchema = z
  .strictObject({
    /** The first day, like 2026-12-24. */
    from: date,
    /** The last day; `from` if absent. */
    to: z.optional(date),
    /** The reason that is shown. */
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_REASON)),
  })
  .check(
    z.refine(({ from, to }) => to === undefined || to >= from, {
      path: ['to'],
      message: 'is before the day on which it begins',
    }),
  );
export type QuietSpan = z.infer<typeof quietSpanSchema>;

/** The quiet days of an account or a team. */
export const quietDaysSchema = z.array(quietSpanSchema).check(z.maxLength(MOST_QUIET_SPANS));
