import { expect, it } from 'vitest';
import { momentIn } from './schedule';

it.each<[line: string, moment: Date | null]>([
  ['Will send on Fri, Dec 4, 2026 at 9:00 AM', new Date(2026, 11, 4, 9, 0)],
  ['Will send on Fri, Dec 4, 2026 at 12:05 AM', new Date(2026, 11, 4, 0, 5)],
  ['Will send on Thu, Dec 24, 2026 at 12:30 PM', new Date(2026, 11, 24, 12, 30)],
  ['Will send on Fri, January 1, 2027 at 18:45', new Date(2027, 0, 1, 18, 45)],
  ['Wird am 4. Dez. 2026 um 9:00 gesendet', null],
  ['Will send soon', null],
])('reads the moment of “%s”', (line, moment) => {
  expect(momentIn(line)).toBe(moment?.getTime() ?? null);
});
