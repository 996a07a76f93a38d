import type { QuietSpan } from '@/lib/engine/schemas/quiet-days';
import { formatByZone } from './format-by-zone';

/** Formats a date as YYYY-MM-DD. */
const isoDay = formatByZone('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * The quiet days that a time falls on, if any.
 *
 * @param now in milliseconds since 1970
 * @param timeZone the account's IANA time zone, which decides when a day begins
 */
export function quietSpanAt(
  days: readonly QuietSpan[],
  now: number,
  timeZone: string,
): QuietSpan | undefined {
  if (days.length === 0) return undefined;
  const today = isoDay(timeZone).format(now);
  return days.find(({ from, to = from }) => from <= today && today <= to);
}
