import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/text/span';
import { analyse } from './analyse';
import { defaultContext } from './context';
import type { Hint } from './hint';
import type { Praise } from './praise';
import { Draft } from './reading/draft';
import { oneOfEachRule, review, reviewWhole } from './review';
import { defineRule, type Finding, type Rule } from './rule';
import type { Scorer } from './scorer/scorer';

function ruleOf(id: string, check: (text: string) => Finding<'said'>[]): Rule {
  return defineRule({
    id,
    category: 'tone',
    title: 'A title',
    why: 'A reason.',
    source: 'A source',
    example: { before: 'Before.', after: 'After.' },
    messages: { said: 'It says “{quote}”.' },
    check: ({ text }) => check(text),
  });
}

const first = ruleOf('first', () => [{ messageId: 'said', span: { start: 4, end: 9 } }]);
const second = ruleOf('second', () => [{ messageId: 'said' }, { messageId: 'said' }]);
const broken = ruleOf('broken', () => {
  throw new RangeError('out of luck');
});

const text = 'The bread rises slowly this morning.';

function reviewOf(rules: Rule[], levels: Parameters<typeof review>[1]['levels'], draft = text) {
  return review(rules, { text: draft, context: defaultContext, levels });
}

describe('review', () => {
  it('turns findings into hints, most important first, one per rule', () => {
    const { source, hints, failures } = reviewOf([first, second], {
      first: 'tip',
      second: 'think-twice',
    });
    expect(source).toBe(text);
    expect(failures).toEqual([]);
    expect(hints.map(({ rule, level, quote, span }) => [rule, level, quote, span])).toEqual([
      ['second', 'think-twice', '', null],
      ['first', 'tip', 'bread', { start: 4, end: 9 }],
    ]);
  });

  it.each([
    ['an article', 'Please repost |our| new song', '“Please repost our…”'],
    ['a preposition', 'Quote this |with| your flag', '“Quote this with…”'],
    ['a line break', 'Please repost |our|\nnew song', '“Please repost our…”'],
    ['nothing behind it', 'Say what it is |for|', '“Say what it is for”'],
    ['a mark behind it', 'Say what it is |for|. Then go', '“Say what it is for”'],
    ['a noun', 'Please repost our |song| now', '“Please repost our song”'],
    ['one word alone', '|the| bread', '“the”'],
  ])('quotes words that end in %s', (_, marked, quoted) => {
    const draft = marked.replaceAll('|', '');
    const end = marked.lastIndexOf('|') - 1;
    const rule = ruleOf('cut', () => [{ messageId: 'said', span: { start: 0, end } }]);
    const { hints } = reviewOf([rule], { cut: 'tip' }, draft);
    expect(hints).toMatchObject([{ message: `It says ${quoted}.`, quote: draft.slice(0, end) }]);
  });

  it('leaves out rules that are off or have no level', () => {
    expect(reviewOf([first, second], { first: 'off' }).hints).toEqual([]);
  });

  it('leaves out a rule that another one replaces, only if that one speaks', () => {
    const fuller = { ...first, id: 'fuller', replaces: ['second'] };
    const levels = { second: 'think-twice', fuller: 'tip' } as const;
    const said = (hints: readonly Hint[]) => hints.map(({ rule }) => rule);
    expect(said(reviewOf([second, fuller], levels).hints)).toEqual(['fuller']);
    expect(said(reviewOf([second, fuller], { ...levels, fuller: 'off' }).hints)).toEqual([
      'second',
    ]);
    const mute = { ...fuller, check: () => [] };
    expect(said(reviewOf([second, mute], levels).hints)).toEqual(['second']);
  });

  it('returns all hints of a rule to a caller that filters them', () => {
    const finding = (start: number, end: number) =>
      ({ messageId: 'said', span: { start, end } }) as const;
    const third = ruleOf('third', () => [finding(4, 9), finding(7, 15), finding(16, 22)]);
    const request = {
      text,
      context: defaultContext,
      levels: { third: 'tip', second: 'tip' },
    } as const;
    const quotes = (hints: readonly Hint[]) => hints.map(({ quote }) => quote);
    const { hints } = reviewWhole([third, second], request);
    expect(quotes(hints)).toEqual(['bread', 'slowly', '', '']);
    expect(quotes(oneOfEachRule(hints))).toEqual(['bread', '']);
    expect(quotes(oneOfEachRule(hints.slice(1)))).toEqual(['slowly', '']);
  });

  it('verifies only the fixes of chosen hints', () => {
    const cut = { start: 0, end: 4, text: '', label: { say: 'write', words: 'Bread' } } as const;
    const findings = [4, 9].map((start) => ({
      messageId: 'said' as const,
      span: { start, end: start + 2 },
      drops: () => cut,
      fixes: () => [cut],
    }));
    const mended = ruleOf('mended', (draft) => (draft === text ? findings : []));
    const request = { text, context: defaultContext, levels: { mended: 'tip' } } as const;
    const fixes = (choose?: (hints: readonly Hint[]) => readonly Hint[]) =>
      reviewWhole([mended], request, [], undefined, { choose }).hints.map(
        (hint) => hint.fixes.length,
      );
    expect(fixes((hints) => hints.slice(1))).toEqual([0, 1]);
    expect(fixes(() => [])).toEqual([0, 0]);
    expect(fixes()).toEqual([1, 0]);
  });

  it('skips and reports a rule that throws, and continues', () => {
    const { hints, failures } = reviewOf([broken, first], { broken: 'tip', first: 'tip' });
    expect(hints.map(({ rule }) => rule)).toEqual(['first']);
    expect(failures).toEqual([{ rule: 'broken', error: 'RangeError: out of luck' }]);
  });

  it('reports a missing message of a rule', () => {
    const lost = ruleOf('lost', () => [{ messageId: 'other' as 'said' }]);
    expect(reviewOf([lost], { lost: 'tip' }).failures).toHaveLength(1);
  });

  it('fills in the quote and the data of a message', () => {
    const rule = ruleOf('rule', () => [
      { messageId: 'said', span: { start: 4, end: 9 }, data: { what: 'warm' } },
    ]);
    const naming = { ...rule, messages: { said: '“{quote}” is {what}.' } };
    const [hint] = reviewOf([naming], { rule: 'tip' }).hints;
    expect(hint?.message).toBe('“bread” is warm.');
  });

  it('reports a message with an unfilled placeholder, and gives no hint', () => {
    const wanting = { ...first, messages: { said: '“{quote}” is {what}.' } };
    const { hints, failures } = reviewOf([wanting], { first: 'tip' });
    expect(hints).toEqual([]);
    expect(failures[0]?.error).toContain('there is nothing for {what}');
  });

  it('offers no fix that would empty the draft', () => {
    const rule = ruleOf('rule', (draft) =>
      draft.startsWith('The')
        ? [
            {
              messageId: 'said',
              fixes: () => [
                {
                  start: 0,
                  end: draft.length,
                  text: ' ',
                  label: { say: 'leave-out', words: 'everything' },
                },
                { start: 0, end: 4, text: '', label: { say: 'leave-out', words: 'The' } },
              ],
            },
          ]
        : [],
    );
    const [hint] = reviewOf([rule], { rule: 'tip' }).hints;
    expect(hint?.fixes.map(({ label }) => label)).toEqual(['Leave out “The”']);
  });

  it.each([
    ['an empty draft', '', 'en'],
    ['white space', ' \n', 'en'],
    ['a draft longer than X takes', 'bread '.repeat(5001), 'en'],
    ['a draft in another language', 'El pan sube despacio esta mañana.', 'other'],
  ])('is silent on %s', (_, draft, language) => {
    const { hints, language: read } = reviewOf(
      [first, broken],
      { first: 'tip', broken: 'tip' },
      draft,
    );
    expect([hints, read]).toEqual([[], language]);
  });
});

describe('analyse', () => {
  it('returns the findings of each rule at any level, and the rules that threw', () => {
    const { isRead, findings, failures } = analyse(new Draft(text), defaultContext, [
      first,
      broken,
    ]);
    expect(isRead).toBe(true);
    expect(findings.map(({ rule, finding }) => [rule.id, finding.span])).toEqual([
      ['first', { start: 4, end: 9 }],
    ]);
    expect(failures.map(({ rule }) => rule)).toEqual(['broken']);
  });

  it.each(['', 'bread '.repeat(5001), 'El pan sube despacio esta mañana.'])(
    'reads nothing of “%.20s”',
    (draft) => {
      const analysis = analyse(new Draft(draft), defaultContext, [first, broken]);
      expect(analysis).toMatchObject({ isRead: false, findings: [], failures: [] });
    },
  );
});

describe('praise', () => {
  const praiseOf = (id: string, holds: boolean): Praise => ({
    id,
    message: `Praised for ${id}.`,
    source: 'This test',
    holds: () => holds,
  });
  const praises = [praiseOf('rye', false), praiseOf('crust', true), praiseOf('crumb', true)];
  const praiseBeside = (rule: Rule, level: 'tip' | 'think-twice', draft = text) =>
    review([rule], { text: draft, context: defaultContext, levels: { [rule.id]: level } }, praises)
      .praise;
  const reading = {
    ...ruleOf('reading', () => [{ messageId: 'said' }]),
    category: 'reading',
  } as const;

  it('is the first that applies', () => {
    expect(review([], { text, context: defaultContext, levels: {} }, praises).praise).toEqual({
      id: 'crust',
      message: 'Praised for crust.',
    });
    expect(review([], { text, context: defaultContext, levels: {} }).praise).toBeNull();
  });

  it('is given beside a light hint on readability, not beside a think-twice one', () => {
    expect(praiseBeside(reading, 'tip')?.id).toBe('crust');
    expect(praiseBeside(reading, 'think-twice')).toBeNull();
  });

  it.each(['selling', 'asking', 'tone', 'context'] as const)(
    'is kept back beside a hint on %s',
    (category) => {
      expect(praiseBeside({ ...reading, category }, 'tip')).toBeNull();
    },
  );

  it('is not given for an empty draft or another language', () => {
    expect(praiseBeside(reading, 'tip', ' ')).toBeNull();
    expect(praiseBeside(reading, 'tip', 'El pan sube despacio esta mañana.')).toBeNull();
  });
});

describe('a fix and the scorer', () => {
  const cut = { start: 0, end: 4, text: '', label: { say: 'write', words: 'Bread' } } as const;
  const mended = ruleOf('mended', (draft) =>
    draft.startsWith('The ')
      ? [{ messageId: 'said', span: { start: 0, end: 3 }, drops: () => cut, fixes: () => [cut] }]
      : [],
  );
  const selling = (found: (draft: string) => boolean) => ({
    ...ruleOf('hard-sell', (draft) => (found(draft) ? [{ messageId: 'said' }] : [])),
    scored: 'It sells.',
  });
  const always = () => true;
  const never = () => false;
  const thresholds = {
    found: { keep: -2, consider: 2, thinkTwice: 3 },
    alone: { speak: 1, plain: 0, consider: 4 },
  };
  /** A scorer that gives drafts their score for hard-sell. */
  const scorerOf = (scoreOf: (draft: string) => number) =>
    ({
      score: (draft: Draft) => ({
        words: 9,
        draft,
        of: (label: string) =>
          label === 'hard-sell' ? { score: scoreOf(draft.text), thresholds, sure: [] } : undefined,
        placeOf: () => ({ start: 0, end: 5 }),
        markIn: () => ({ start: 0, end: 5 }),
        withNeighbours: (span: Span) => span,
      }),
    }) as unknown as Scorer;
  const fixesOf = (rule: Rule, scorer: Scorer) =>
    review(
      [mended, rule],
      { text, context: defaultContext, levels: { mended: 'tip', 'hard-sell': 'tip' } },
      [],
      scorer,
    ).hints.find((hint) => hint.rule === 'mended')?.fixes.length;

  it('is not offered if the scorer raises a new label after it', () => {
    expect(
      fixesOf(
        selling(never),
        scorerOf(() => 0),
      ),
    ).toBe(1);
    expect(
      fixesOf(
        selling(never),
        scorerOf((draft) => (draft === text ? 0 : 5)),
      ),
    ).toBe(0);
  });

  it('is offered if the scorer drops a finding both before and after', () => {
    expect(
      fixesOf(
        selling(always),
        scorerOf(() => -5),
      ),
    ).toBe(1);
    expect(
      fixesOf(
        selling(always),
        scorerOf((draft) => (draft === text ? -5 : 0)),
      ),
    ).toBe(0);
  });

  it('is made only for hints that are shown', () => {
    let asked = 0;
    const words = [4, 16].map((start) => ({
      messageId: 'said' as const,
      span: { start, end: start + 5 },
      fixes() {
        asked++;
        return [];
      },
    }));
    const rule = { ...ruleOf('hard-sell', () => words), showsAround: true };
    const request = { text, context: defaultContext, levels: { 'hard-sell': 'tip' } } as const;
    const { hints } = reviewWhole(
      [rule],
      request,
      [],
      scorerOf(() => 0),
    );
    expect([hints.length, asked]).toEqual([2, 1]);
  });
});
