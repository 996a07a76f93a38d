import type { Context } from '@/lib/engine/context';
import { asksQuestion } from '@/lib/engine/features/question';
import { wordsOf, type Word } from '@/lib/engine/features/subject';
import { firstInOwnVoice } from '@/lib/engine/features/voice';
import { Draft } from '@/lib/engine/reading/draft';
import { defineRule, everywhere } from '@/lib/engine/rule';
import { spanAt, type Span } from '@/lib/text/span';
import { nextSteps, stockPhrases, stockWords } from './stock-replies';

/** A reply to a known post with at most so many words of its own still fits everybody. */
const FEW_DETAILS = 2;
/** Words that share this many first letters count as forms of one word: "deliver", "delivery". */
const STEM = 5;
/** An agent's name at the end: "^JS", "- Amy", "/Tom". */
const SIGNATURE = /(?:[\^~*]|\s[-–—/]{1,2}\s?)\p{sc=Latn}{2,20}\.?\s*$/u;

export const cannedReply = defineRule({
  id: 'canned-reply',
  category: 'tone',
  title: 'A reply that could go to anyone',
  why: 'People notice a standard reply, and they hoped for an answer to their own words.',
  source: 'seed 001',
  levels: everywhere('tip', { support: 'consider' }),
  lesson: 'replies',
  advice: ['answer-the-person'],
  example: {
    before: 'We apologize for any inconvenience. Your feedback is important to us.',
    after:
      'Sorry about the cold soup, Mara. The heater was off and works again. Your next soup is free.',
    context: {
      surface: 'reply',
      replyTo: { author: 'mara', text: 'The soup was stone cold again today.' },
    },
  },
  messages: {
    canned:
      '“{quote}” could go to anybody, and people notice. Take up one thing they wrote, and say what happens next.',
  },
  *check(draft, { surface, replyTo }) {
    if (surface !== 'reply') return;
    const stock = firstInOwnVoice(draft, stockPhrases);
    if (!stock || isOfUse(draft)) return;
    if (isPersonal(draft, replyTo)) return;
    yield { messageId: 'canned', span: stock };
  },
});

/** Whether the reply answers, asks something or leads on. */
function isOfUse(draft: Draft): boolean {
  if (draft.entitiesOf('url').length > 0 || /\d/.test(draft.text)) return true;
  return asksQuestion(draft) || draft.has(nextSteps);
}

/** Whether the reply names a person or a thing that other replies would not. */
function isPersonal(draft: Draft, replyTo: Context['replyTo']): boolean {
  if (SIGNATURE.test(draft.text)) return true;
  const words = wordsOf(draft).filter(({ informative }) => informative);
  const phrases = draft.find(stockPhrases).map(({ at }) => at);
  const details = words.filter((word) => isDetail(word, phrases));
  if (details.some(({ at }) => isName(draft, at.start))) return true;
  if (!replyTo || replyTo.text.trim() === '') return details.length > 0;
  return details.length > FEW_DETAILS || takesUp(words, replyTo.text);
}

function isDetail({ text, at }: Word, phrases: readonly Span[]): boolean {
  return !stockWords.has(text) && spanAt(phrases, at.start) === undefined;
}

function isName(draft: Draft, at: number): boolean {
  const { start } = draft.normalized.toSource({ start: at, end: at + 1 });
  const opens = draft.sentenceAt({ start, end: start + 1 }).start;
  const isFirst = draft.text.slice(opens, start).trim() === '';
  return !isFirst && /^\p{Lu}\p{Ll}/u.test(draft.text.slice(start, start + 4));
}

function takesUp(words: readonly Word[], answered: string): boolean {
  const theirs = wordsOf(new Draft(answered)).filter(({ informative }) => informative);
  const stems = new Set(theirs.map(({ text }) => text.slice(0, STEM)));
  return words.some(({ text }) => stems.has(text.slice(0, STEM)));
}
