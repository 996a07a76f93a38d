import { expect, it } from 'vitest';
import {
  CAUTION,
  chooseThresholds,
  sureMessages,
  type TextOnlyRow,
  type ScoredRow,
} from './thresholds';

const row = (score: number, holds: boolean, found: readonly string[] = []): ScoredRow => ({
  score,
  holds,
  found,
  clean: false,
});

it('puts the threshold between rows with and without the label', () => {
  const rows = [
    ...Array.from({ length: 20 }, (_, i) => row(2 + i / 10, true)),
    ...Array.from({ length: 20 }, (_, i) => row(-2 - i / 10, false)),
  ];
  const { speak, consider } = chooseThresholds(rows, [], 0).alone;
  expect(speak).toBeGreaterThan(-2);
  expect(speak).toBeLessThanOrEqual(2);
  expect(consider).toBeLessThanOrEqual(2);
});

it('avoids hints on clean rows', () => {
  const rows = Array.from({ length: 200 }, (_, i) => row(10 - i / 10, i < 40 || i % 3 !== 0));
  const clean = rows.map((each) => ({ ...each, clean: !each.holds }));
  const { speak } = chooseThresholds(rows, [], 0).alone;
  expect(
    chooseThresholds(clean, [], clean.filter((each) => each.clean).length).alone.speak,
  ).toBeGreaterThan(speak);
});

it('chooses the lowest of nearly equal thresholds', () => {
  const sure = Array.from({ length: 1000 }, (_, i) => row(3 + i / 1000, true));
  const further = [row(2, false), row(1.5, true)];
  const needless = Array.from({ length: 100 }, () => row(-2, false));
  const { speak } = chooseThresholds([...sure, ...further, ...needless], [], 0).alone;
  expect(speak).toBeLessThanOrEqual(1.5);
  expect(speak).toBeGreaterThan(-2);
});

it('has a lower threshold in text-only posts if what that adds is right, also on real ones', () => {
  const rows = [
    ...Array.from({ length: 20 }, (_, i) => row(2 + i / 10, true)),
    ...Array.from({ length: 20 }, (_, i) => row(-4 - i / 10, false)),
  ];
  const textOnly = (score: number, holds: boolean, isInvented: boolean): TextOnlyRow => ({
    score,
    holds,
    isInvented,
  });
  const invented = Array.from({ length: 20 }, (_, i) => textOnly(1 - i / 10, i < 15, true));
  const real = [
    textOnly(0.95, true, false),
    textOnly(0.05, false, false),
    textOnly(0.04, false, false),
  ];
  const caution = { ...CAUTION, soonerIfTextOnly: true };
  const { speak, textOnly: alone } = chooseThresholds(rows, [], 0, caution).alone;
  expect(alone).toBe(speak);
  expect(chooseThresholds(rows, invented, 0, caution).alone.textOnly).toBeLessThan(-0.4);
  const withReal = chooseThresholds(rows, [...invented, ...real], 0, caution).alone.textOnly;
  expect(withReal).toBeGreaterThanOrEqual(0.05);
  expect(withReal).toBeLessThan(speak);
  expect(chooseThresholds(rows, invented, 0).alone.textOnly).toBe(speak);
});

it('allows higher levels only with enough precision', () => {
  const rows = Array.from({ length: 100 }, (_, i) =>
    row(10 - i / 10, i < 50 || i % 4 !== 0, ['a']),
  );
  const { consider, thinkTwice } = chooseThresholds(rows, [], 0).found;
  expect(thinkTwice).toBeGreaterThan(consider);
});

it('treats rows with findings of the rule separately', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    row(i / 10, i >= 10, ['a']),
    row(i / 10, i >= 30),
  ]).flat();
  const { found, alone } = chooseThresholds(rows, [], 0);
  expect(found.keep).toBeLessThan(alone.speak);
  expect(found.consider).toBeLessThan(alone.consider);
});

it('drops almost certainly needless findings even if there are too few to count', () => {
  const rows = Array.from({ length: 60 }, (_, i) => row(i / 10 - 4, i >= 5, ['a']));
  expect(chooseThresholds(rows, [], 0, { beta: 0.8, price: 10, dropped: 0 }).found.keep).toBe(-3);
});

it('finds messages that are almost always right, on enough rows', () => {
  const rows = Array.from({ length: 30 }, (_, i) => [
    row(1, true, ['sure']),
    row(1, i % 2 === 0, ['doubtful']),
    ...(i < 10 ? [row(1, true, ['rare'])] : []),
    row(-1, false, ['sure']),
  ]).flat();
  expect(sureMessages(rows, 0)).toEqual(['sure']);
});
