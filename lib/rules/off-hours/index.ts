import { opensPost } from '@/lib/engine/features/stream';
import { defineRule, everywhere } from '@/lib/engine/rule';
import { isWithin, nextOpening, wallTime } from '@/lib/engine/time/clock';

export const offHours = defineRule({
  id: 'off-hours',
  category: 'balance',
  title: 'Outside your readers’ hours',
  why: 'Most people read a post soon after it is sent, or not at all.',
  source: 'seed 001',
  levels: everywhere('tip', { broadcast: 'off', personal: 'off' }),
  lesson: 'context',
  advice: ['readers-hours'],
  example: {
    before: 'At 2:00: Tomorrow we show how a violin is glued.',
    after: 'At 9:00: Tomorrow we show how a violin is glued.',
    context: {
      hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
      now: Date.UTC(2026, 0, 5, 2),
    },
    contextAfter: {
      hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
      now: Date.UTC(2026, 0, 5, 9),
    },
  },
  messages: {
    closed:
      'It is {time} in your account’s time zone, and few of your readers are online. More of them will see it {next}.',
  },
  *check(draft, context) {
    const { hours, timeZone, now } = context;
    if (!hours || now === null || !opensPost(draft, context)) return;
    const clock = wallTime(now, timeZone);
    if (!clock || isWithin(clock, hours)) return;
    const next = nextOpening(clock, hours);
    if (next) yield { messageId: 'closed', data: { time: clock.time, next } };
  },
});
