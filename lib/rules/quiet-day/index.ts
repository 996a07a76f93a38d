import { defineRule, everywhere } from '@/lib/engine/rule';
import { quietSpanAt } from '@/lib/engine/time/quiet-days';

export const quietDay = defineRule({
  id: 'quiet-day',
  category: 'balance',
  title: 'A post on a quiet day',
  why: 'A cheerful post on a day of mourning is hard to take back, and so are figures that come out too early.',
  source:
    'seed 001 (timely, relevant); quiet periods of public bodies and listed companies (collected 2026-11-28)',
  levels: everywhere('think-twice'),
  lesson: 'context',
  advice: ['silent-days'],
  example: {
    before: 'On 5 January: our spring figures look good.',
    after: 'On 12 January: our spring figures look good.',
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
    const day = { day: now, timeZone, form: 'full' } as const;
    const end = Date.parse(span.to ?? span.from);
    const last = { day: end, timeZone: 'UTC', form: 'full' } as const;
    yield { messageId: 'quiet', data: { day, reason: span.reason, last } };
  },
});
