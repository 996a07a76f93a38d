import type { Context } from '@/lib/engine/context';
import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import { Draft, type Match } from '@/lib/engine/reading/draft';
import { defineRule, everywhere } from '@/lib/engine/rule';
import { banter, complaints, dismissals, takenBack, type Answered } from '@/lib/lexicon/dismissals';

export const brushOff = defineRule({
  id: 'brush-off',
  category: 'tone',
  title: 'Criticism brushed off',
  why: 'People who complain still care, and everyone can read how you answer them.',
  source: 'seed 003',
  levels: everywhere('think-twice'),
  lesson: 'listening',
  advice: ['use-criticism'],
  example: {
    before: 'That’s your problem. Read the terms.',
    after: 'That is a long wait. The terms give us ten days; I will ask the depot where yours is.',
    context: {
      surface: 'reply',
      replyTo: { author: 'jo', text: 'Nine days and my parcel has still not arrived.' },
    },
  },
  messages: {
    blame:
      '“{quote}” leaves the problem with them, and everyone can read it. Say what you can do, or what you cannot do and why.',
    alone:
      '“{quote}” tells them that their problem is theirs alone. Ask what happened in their case.',
    feelings:
      '“{quote}” speaks of their feelings and not of what happened. Say first what you will do about it.',
  },
  *check(draft, context) {
    if (context.surface !== 'reply' && context.surface !== 'quote') return;
    const answered = whatIsAnswered(context);
    if (draft.wholeGate('helps, apologises or jokes', isSoftened(draft, answered))) return;
    for (const { kind, list, under } of dismissals) {
      if (!under.includes(answered)) continue;
      const match = firstInOwnVoice(
        draft,
        list,
        (each) =>
          !draft.gate('is a question', each, isAsked(draft, each)) &&
          !draft.gate('is what somebody else said', each, isReported(draft, each)),
      );
      if (match) yield { messageId: kind, span: match };
    }
  },
});

const REPORTED =
  /\b(?:urg(?:es?|ed|ing)|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|want(?:s|ed)?|begs?|begged) (?:people|them|him|her|us|me|everyone|everybody|readers|voters|fans|customers|men|women) to\s*$/i;
/** How far back a reporting verb is searched, in UTF-16 units. */
const REPORT_REACH = 40;

/** Whether the draft reports that somebody says so to others. */
function isReported(draft: Draft, { at }: Match): boolean {
  return REPORTED.test(draft.normalized.text.slice(Math.max(0, at.start - REPORT_REACH), at.start));
}

function whatIsAnswered({ surface, replyTo, quoted }: Context): Answered {
  const text = (surface === 'reply' ? replyTo : quoted)?.text ?? '';
  if (text.trim() === '') return 'unknown';
  return new Draft(text).has(complaints) ? 'complaint' : 'other';
}

/** In answer to a complaint only an apology or a remedy softens the words; elsewhere laughter does too. */
function isSoftened(draft: Draft, answered: Answered): boolean {
  return draft.has(takenBack) || (answered !== 'complaint' && draft.has(banter));
}
