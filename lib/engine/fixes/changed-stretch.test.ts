import { describe, expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { defineRule, type Fix } from '@/lib/engine/rule';
import { replaceSpan, slice } from '@/lib/text/span';
import { mulberry32 } from '@/tests/mulberry32';
import { changedStretch } from './changed-stretch';
import { offeredFix } from './verify-fix';

const label = { say: 'write', words: 'tea' } as const;

/** So many lines, each with its number. */
function linesOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `Bus ${i} leaves the hall at noon. It is red.`);
}

/** The fix that writes other lines in the place of some. */
function rewritten(lines: readonly string[], others: Readonly<Record<number, string>>): Fix {
  const at = Object.keys(others).map(Number);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const start = lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0);
  const old = lines.slice(first, last + 1);
  const text = old.map((line, i) => others[first + i] ?? line).join('\n');
  return { start, end: start + old.join('\n').length, text, label };
}

describe('the stretch that a fix changes', () => {
  it('is the whole draft if that is short', () => {
    const draft = new Draft('Tea is out. Please share. We open at six.');
    const fix = { start: 12, end: 26, text: '', label };
    const { before, after, change, places, isWhole } = changedStretch(draft, fix);
    expect(before).toBe(draft);
    expect(after.text).toBe('Tea is out. We open at six.');
    expect([change, places, isWhole]).toEqual([fix, [{ start: 12, end: 13 }], true]);
  });

  it('is whole sentences around the change in a long draft', () => {
    const lines = linesOf(500);
    const fix = rewritten(lines, { 250: 'Bus 250 is late.' });
    const { before, after, isWhole } = changedStretch(new Draft(lines.join('\n')), fix);
    expect(isWhole).toBe(false);
    expect(before.text).toMatch(/^Bus \d+ leaves|^It is red/);
    expect(before.text.trimEnd()).toMatch(/[.]$/);
    expect(before.text.length).toBeGreaterThan(600);
    expect(before.text.length).toBeLessThan(900);
    expect(after.text).toContain('Bus 249 leaves the hall at noon. It is red.\nBus 250 is late.\n');
  });

  it('leaves out text between changed lines that are far apart', () => {
    const lines = linesOf(500);
    const fix = rewritten(lines, { 20: 'Tea.', 480: 'Tea, and more of it.' });
    const { before, after, places } = changedStretch(new Draft(lines.join('\n')), fix);
    expect(before.text.length).toBeLessThan(1800);
    expect(before.text).not.toContain('Bus 250 ');
    expect(after.text).toMatch(/\nTea\.\n[^]*\nTea, and more of it\.\n/);
    expect(places.map((place) => slice(after.text, place))).toEqual(['Tea', 'Tea, and more of it']);
  });

  it('becomes the corresponding part of the fixed draft, wherever lines change', () => {
    const random = mulberry32(5);
    const below = (limit: number) => Math.floor(random() * limit);
    for (let round = 0; round < 200; round++) {
      const lines = linesOf(120 + below(300));
      const others = Object.fromEntries(
        Array.from({ length: 1 + below(6) }, () => [
          below(lines.length),
          ['', 'Tea.', 'x'.repeat(400)][below(3)]!,
        ]),
      );
      const draft = new Draft(lines.join('\n'));
      const { before, after, change, places } = changedStretch(draft, rewritten(lines, others));
      expect(replaceSpan(before.text, change, change.text)).toBe(after.text);
      for (const place of places) expect(place.end).toBeLessThanOrEqual(after.text.length + 1);
      const fixed = lines.map((line, i) => others[i] ?? line);
      const strange = after.text
        .split('\n')
        .filter((part) => !fixed.some((line) => line.includes(part)));
      expect(strange).toEqual([]);
    }
  });
});

/** Finds each "share". */
const sharing = defineRule({
  id: 'sharing',
  category: 'asking',
  title: 'Share',
  why: 'Because.',
  source: 'A source',
  example: { before: 'Share!', after: 'Tea.' },
  messages: { share: 'Do not.' },
  *check({ text }) {
    for (const { index } of text.matchAll(/ Please share\./g)) {
      const span = { start: index, end: index + ' Please share.'.length };
      yield { messageId: 'share', span, fixes: () => [{ ...span, text: '', label }] };
    }
  },
});

/** Speaks where the hall is closed and no sentence behind it asks to share. */
const closed = defineRule({
  ...sharing,
  id: 'closed',
  *check({ text }) {
    const at = text.search(/The hall is closed\.(?! Please)/);
    if (at >= 0) yield { messageId: 'share', span: { start: at, end: at + 18 }, fixes: () => [] };
  },
});

describe('a fix in a long draft', () => {
  const filler = linesOf(300).join('\n');
  const fixIn = (text: string) => {
    const draft = new Draft(text);
    const found = [...sharing.check(draft, defaultContext)];
    return offeredFix(found[0]!, {
      draft,
      context: defaultContext,
      rule: sharing,
      findings: found.length,
      quiet: [closed],
    });
  };

  it('is offered', () => {
    const fix = fixIn(`${filler}\nTea is out. Please share. We open at six.\n${filler}`);
    expect(fix?.text).toBe('');
  });

  it('is not offered if it triggers another rule', () => {
    const text = `${filler}\nThe hall is closed. Please share. We open at six.\n${filler}`;
    expect(fixIn(text)).toBeUndefined();
  });

  it('is offered if that rule would speak on the stretch anyway', () => {
    const text = `${filler}\nThe hall is closed. It is red. Tea is out. Please share. We open at six.\n${filler}`;
    expect(fixIn(text)?.text).toBe('');
  });

  it('is not offered if its rule finds the same as before', () => {
    const draft = new Draft(`${filler}\nTea is out. Please share. We open at six.\n${filler}`);
    const [finding] = sharing.check(draft, defaultContext);
    const fixes = () => [{ ...finding!.span!, text: ' Please share. Please share.', label }];
    const review = { draft, context: defaultContext, rule: sharing, findings: 1, quiet: [] };
    expect(offeredFix({ ...finding!, fixes }, review)).toBeUndefined();
  });
});
