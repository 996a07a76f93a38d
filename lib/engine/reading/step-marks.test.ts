import { describe, expect, it } from 'vitest';
import { BULLET, PART_NUMBER, STEP_NUMBER_BEFORE } from './step-marks';

describe('the number of a step', () => {
  it.each([
    '3. ',
    '12.',
    '3) ',
    '(3) ',
    'c. ',
    'c) ',
    'C) ',
    'iv) ',
    '3\uFE0F\u20E3 ',
    '③',
    'Come, 2) ',
  ])('stands last in %j', (text) => {
    expect(STEP_NUMBER_BEFORE.test(text)).toBe(true);
  });

  it.each(['at 3', 'C. ', 'room B12) ', 'of 2025. ', 'the end. ', '1/3 '])(
    'does not stand last in %j',
    (text) => {
      expect(STEP_NUMBER_BEFORE.test(text)).toBe(false);
    },
  );
});

it.each([
  ['a bullet', BULLET, ['-', '•', '→', '👉', '👉🏽'], ['a', '1', '#', '']],
  ['the number of a part', PART_NUMBER, ['1/3', '(1/3)', '2/'], ['1', '/3', '123/4', 'a/b']],
])('reads %s', (_, source, right, wrong) => {
  const whole = new RegExp(`^(?:${source})$`, 'u');
  expect(right.filter((text) => !whole.test(text))).toEqual([]);
  expect(wrong.filter((text) => whole.test(text))).toEqual([]);
});
