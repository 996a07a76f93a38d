import { explainsControls } from '@/lib/engine/asks/controls';
import { leaveOutSentence } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import { isInNamedRow } from '@/lib/engine/reading/titles';
import { defineRule, staffOnly } from '@/lib/engine/rule';
import { tradeTerms } from '@/lib/lexicon/names-and-trades';
import { trimmed, type Span } from '@/lib/text/span';
import { privateWords } from './privacy';

export const offTopicPersonal = defineRule({
  id: 'off-topic-personal',
  category: 'context',
  title: 'Private life on a business account',
  why: 'People follow an organisation for its subject; private news makes them wonder who is talking.',
  source: 'seed 003',
  levels: staffOnly('consider'),
  showsAround: true,
  lesson: 'context',
  advice: ['work-account', 'readers-interests'],
  example: {
    before: 'My daughter kept me up all night, so tired today.',
    after: 'The night bus runs every 20 minutes from Friday on. Where should it stop?',
  },
  messages: {
    people:
      '“{quote}” is about people these readers do not know. Keep it for your own account, or say why it matters to your readers.',
    body: '“{quote}” tells readers how you feel, and they came for what the organisation does. Your own account is a better place for it.',
    life: '“{quote}” is about your own life, and these readers came for something else. Post it from your own account, or tie it to the subject.',
    mood: 'Readers cannot tell whose mood “{quote}” is: yours or the organisation’s. Keep it for your own account, or say what it has to do with your work.',
    fandom:
      '“{quote}” is not what these readers follow the account for. Post it from your own account, or tie it to the subject.',
    self: '“{quote}” sounds like a private person, so readers wonder who is speaking. Tie it to the subject, or post it from your own account.',
  },
  scored:
    '“{quote}” sounds like your own life, and these readers came for something else. Tie it to the subject, or post it from your own account.',
  unscoredBeside: [tradeTerms],
  unscoredWhere: (draft) => explainsControls(draft) || speaksInQuotation(draft),
  *check(draft, context) {
    if (context.account !== 'business') return;
    const found = privateWords(draft, context);
    if (!found) return;
    const { kind, span, marks, isUnjudged } = found;
    yield {
      messageId: kind,
      span,
      marks,
      isUnjudged,
      fixes() {
        return leaveOutSentence(draft.text, trimmed(draft.text, draft.sentenceAt(span)));
      },
    };
  },
});

const FIRST_PERSON =
  /(?<![\p{sc=Latn}\d])(?:[Ii]|[Ii]['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)(?!\p{sc=Latn})/gu;
const WORD = /(?<![@\p{sc=Latn}])\p{sc=Latn}+/gu;

/** The smallest number of words around a quotation that say whose it is. */
const FEWEST_TOLD = 4;

/** Whether only a quoted person or a title says "I" or "my", and not the writer: then it is somebody else's life. */
function speaksInQuotation(draft: Draft): boolean {
  const { text, quotations } = draft;
  const firsts = Array.from(text.matchAll(FIRST_PERSON), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const isOfOthers = (first: Span) =>
    draft.isQuoted(first) || isInNamedRow(text, draft.sentenceAt(first), first);
  if (firsts.length === 0 || !firsts.every(isOfOthers)) return false;
  const own = [...quotations, { start: text.length }].map(({ start }, i) =>
    text.slice(quotations[i - 1]?.end ?? 0, start),
  );
  return (own.join(' ').match(WORD) ?? []).length >= FEWEST_TOLD;
}
