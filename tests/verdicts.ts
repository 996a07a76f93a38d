import type { Hint } from '@/lib/engine/hint';
import type { Verdict } from '@/lib/messages/protocol';

/** A hint on the first place where `quote` stands in a text, with a fix that says “ask” instead. */
export function hintOn(text: string, quote: string, rule = 'begging'): Hint {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return {
    rule,
    level: 'consider',
    title: `Title of ${rule}`,
    message: `“${quote}” begs.`,
    why: 'A reason.',
    source: 'this test',
    example: { before: 'I beg', after: 'I ask' },
    quote,
    span,
    fixes: [{ ...span, text: 'ask', label: 'Say “ask”' }],
  };
}

/** What a coach that objects to “beg”, and to nothing else, answers on a text. */
export function verdictOn(source: string, change: Partial<Verdict> = {}): Verdict {
  return {
    source,
    hints: source.includes('beg') ? [hintOn(source, 'beg')] : [],
    praise: null,
    failures: [],
    language: 'en',
    profile: null,
    profileLocked: false,
    muted: false,
    explain: [],
    ignored: 0,
    passedOver: [],
    locked: [],
    panel: { locale: 'en', texts: {} },
    ...change,
  };
}
