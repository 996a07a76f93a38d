import { formatByZone } from '@/lib/engine/format-by-zone';
import { quietSpanAt } from '@/lib/engine/quiet-days';
import { defineRule } from '@/lib/engine/rule';

const dayFormat = formatByZone('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

export const quietDay = defineRule({
  id: 'quiet-day',
  category: 'balance',
  title: 'A day on which you are silent',
  why: 'A cheerful post on a day of mourning, or figures before they are public, are hard to take back.',
  source:
    'seed 001 (timely, relevant); public bodies’ and listed companies’ quiet periods (asks-and-rules, 2026-11-28)',
  example: {
    before: 'Our spring figures look good.',
    after: 'Our spring figures look good.',
    context: {
      quietDays: [{ from: '2026-01-02', to: '2026-01-09', reason: 'Before the results' }],
    },
    contextAfter: {
      quietDays: [{ from: '2026-01-02', to: '2026-01-09', reason: 'Before the results' }],
      now: Date.UTC(2026, 0, 12, 12),
    },
  },
  messages: {
    quiet:
      'This would go out on {day}, and that is a quiet day: {reason}. Keep it until after {last}.',
  },
  *check(_, { quietDays, now, timeZone }) {
    if (now === null) return;
    const span = quietSpanAt(quietDays, now, timeZone);
    if (!span) return;
    const day = dayFormat(timeZone).format(now);
    const last = dayFormat('UTC').format(Date.parse(span.to ?? span.from));
    yield { messageId: 'quiet', data: { day, reason: span.reason, last } };
  },
});
