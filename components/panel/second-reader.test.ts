import { expect, it } from 'vitest';
import type { Hint } from '@/lib/engine/hint';
import { englishPanel } from '@/lib/i18n/panel';
import { forSecondReader } from './second-reader';

const { say } = englishPanel;

const text = 'Our fair starts at noon.\n\nPlease RT!';
const hint: Hint = {
  rule: 'retweet-request',
  level: 'consider',
  title: 'Asking for reposts',
  message: '“Please RT” asks readers to do your promoting.',
  why: 'People pass on what they find worth it.',
  source: 'seed 003',
  example: { before: 'Please RT!', after: 'What do you think?' },
  quote: 'Please RT',
  span: { start: 26, end: 35 },
  fixes: [{ start: 24, end: 36, text: '', label: 'Leave out “Please RT”' }],
};

it('contains the account, the draft, its hints and their reasons', () => {
  expect(forSecondReader({ text, hints: [hint], handle: 'acme' }, say)).toBe(
    `**A draft for X, from @acme**

> Our fair starts at noon.
>
> Please RT!

**What Tweet Coach says**

- Consider: “Please RT” asks readers to do your promoting.
  Why: People pass on what they find worth it.
  Better: Our fair starts at noon.`,
  );
});

it('formats each hint in lines, and a better version of several lines in one', () => {
  const second: Hint = {
    ...hint,
    level: 'tip',
    message: 'It shouts.',
    fixes: [{ start: 0, end: 3, text: 'The', label: 'Write “The”' }],
  };
  const copied = forSecondReader(
    { text, hints: [{ ...hint, fixes: [] }, second], handle: null },
    say,
  );
  expect(copied).toMatch(/^\*\*A draft for X\*\*\n/);
  expect(copied.split('\n').slice(-5)).toEqual([
    '- Consider: “Please RT” asks readers to do your promoting.',
    '  Why: People pass on what they find worth it.',
    '- Tip: It shouts.',
    '  Why: People pass on what they find worth it.',
    '  Better: The fair starts at noon. / Please RT!',
  ]);
});
