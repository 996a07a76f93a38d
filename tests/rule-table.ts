import { describe, expect, it } from 'vitest';
import { defaultContext, type Context } from '@/lib/engine/context';
import { offeredFix } from '@/lib/engine/fixes/verify-fix';
import { Draft } from '@/lib/engine/reading/draft';
import type { Finding, Rule } from '@/lib/engine/rule';
import { replaceSpan, slice } from '@/lib/text/span';

/** A draft, alone or with what differs from a plain post of a business account. */
type Case = string | { readonly text: string; readonly context?: Partial<Context> };

interface SpeakingCase {
  readonly text: string;
  readonly context?: Partial<Context>;
  /** The exact words that the rule points at; `''` where the lack is the evidence. */
  readonly points: string;
  /** Which of the rule's messages is given. */
  readonly says?: string;
  /** The draft after the rule's first fix; `null` if there must be none. */
  readonly fixed?: string | null;
}

interface RuleTable {
  /** Drafts on which the rule is silent; each group named by what its drafts have in common. */
  readonly quiet: Readonly<Record<string, readonly Case[]>>;
  /** Drafts on which the rule speaks, in named groups. */
  readonly speaks: Readonly<Record<string, readonly SpeakingCase[]>>;
}

/** The findings of one rule on one draft. */
export function findingsOf(rule: Rule, text: string, context: Partial<Context> = {}): Finding[] {
  return [...rule.check(new Draft(text), { ...defaultContext, ...context })];
}

/**
 * Tests a rule by tables of drafts, and what holds for every rule: silence on an empty draft and
 * after its own fix, spans inside the text, an example that it speaks on before and not after.
 */
export function testRule(rule: Rule, table: RuleTable): void {
  describe(rule.id, () => {
    for (const [group, cases] of Object.entries(table.quiet)) {
      describe(`is quiet: ${group}`, () => {
        it.each(cases.map((each) => (typeof each === 'string' ? { text: each } : each)))(
          '$text',
          ({ text, context }: { text: string; context?: Partial<Context> }) => {
            expect(findingsOf(rule, text, context)).toEqual([]);
          },
        );
      });
    }
    for (const [group, cases] of Object.entries(table.speaks)) {
      describe(`speaks: ${group}`, () => {
        it.each(cases)('$text', (each) => speaks(rule, each));
      });
    }
    it.each(['', ' ', '\n', '\u200B'])('is quiet on the empty draft %j', (text) => {
      expect(findingsOf(rule, text)).toEqual([]);
    });
    it('speaks on its example before, and not after', () => {
      const { before, after, context, contextAfter = context } = rule.example;
      expect(findingsOf(rule, before, context)).not.toEqual([]);
      expect(findingsOf(rule, after, contextAfter)).toEqual([]);
    });
  });
}

function speaks(rule: Rule, { text, context, points, says, fixed }: SpeakingCase): void {
  const findings = findingsOf(rule, text, context);
  const [finding] = findings;
  if (!finding) expect.fail(`${rule.id} says nothing.`);
  expect(finding.span ? slice(text, finding.span) : '').toBe(points);
  if (says !== undefined) expect(finding.messageId).toBe(says);
  expect(Object.keys(rule.messages)).toContain(finding.messageId);
  for (const { span } of findings) {
    if (!span) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeLessThan(span.end);
  }
  const fix = offeredFix(finding, {
    draft: new Draft(text),
    context: { ...defaultContext, ...context },
    rule,
    findings: findings.length,
    quiet: [],
  });
  const results = fix ? [replaceSpan(text, fix, fix.text)] : [];
  for (const result of results) {
    expect(result).not.toBe(text);
    expect(findingsOf(rule, result, context)).toEqual([]);
  }
  if (fixed === null) expect(results).toEqual([]);
  else if (fixed !== undefined) expect(results[0]).toBe(fixed);
}
