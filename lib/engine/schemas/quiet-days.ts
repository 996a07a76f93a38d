import { z } from 'zod';

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
    to: date.optional(),
    /** The reason that is shown. */
    reason: z.string().trim().min(1).max(LONGEST_REASON),
  })
  .refine(({ from, to }) => to === undefined || to >= from, {
    path: ['to'],
    message: 'is before the day on which it begins',
  });
export type QuietSpan = z.infer<typeof quietSpanSchema>;

/** The quiet days of an account or a team. */
export const quietDaysSchema = z.array(quietSpanSchema).max(MOST_QUIET_SPANS);
