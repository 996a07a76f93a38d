import { isNameOrLabel } from '@/lib/engine/asks/names';
import type { Context } from '@/lib/engine/context';
import { namesTime } from '@/lib/engine/features/deadline';
import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, staffOnly } from '@/lib/engine/rule';
import { endlessHurries } from '@/lib/lexicon/endless-hurries';
import * as selling from '@/lib/lexicon/selling';
import { multiples, runningOut } from './bargains';

export const hurryWithoutEnd = defineRule({
  id: 'hurry-without-end',
  category: 'selling',
  title: 'A deadline without a date',
  why: 'Readers decide better when they know the hour; EU law (UCPD, Annex I no 7) and the UK’s DMCC Act 2024 forbid false urgency.',
  source:
    'seed 001 (transparent); Directive 2005/29/EC, Annex I no. 7; UK DMCC Act 2024, Schedule 20 and CMA207 (from 2025-04-06)',
  levels: staffOnly('consider'),
  lesson: 'selling',
  advice: ['say-until-when'],
  example: {
    before: 'The winter sale ends soon, all yarn half price in our shop.',
    after: 'Winter yarn is half price in our shop until Saturday at six.',
  },
  messages: {
    endless:
      '“{quote}” says that time is short, but not when it ends. Name the day and the hour, and readers can plan.',
  },
  *check(draft, context) {
    if (!draft.mayHold(endlessHurries) || !mayPress(draft, context)) return;
    const hurry = firstInOwnVoice(draft, endlessHurries, (match) => {
      if (draft.text[match.end] === '?' || isAsked(draft, match)) return false;
      return !draft.gate('is a name or label', match, isNameOrLabel(draft, match));
    });
    if (hurry) yield { messageId: 'endless', span: hurry };
  },
});

const { customerTalk, freeOccasions, moneyNews, programmes, publicCare } = selling;

/** Whether the draft offers something for money to all readers without naming an end. */
function mayPress(draft: Draft, { surface, account }: Context): boolean {
  if (account !== 'business' || surface === 'reply') return false;
  if (draft.wholeGate('says when it ends', namesTime(draft))) return false;
  const isNoOffer = draft.has(customerTalk, freeOccasions, moneyNews, programmes, publicCare);
  if (draft.wholeGate('is no offer for money', isNoOffer)) return false;
  if (draft.find(multiples).some(({ end }) => ENDS_HERE.test(draft.text.slice(end)))) return true;
  return draft.has(
    runningOut,
    selling.offers,
    selling.discounts,
    selling.vouchers,
    selling.wares,
    selling.prices,
    selling.purchaseOrders,
    selling.signUpOrders,
    selling.shopWindows,
  );
}

const ENDS_HERE = /^\s*(?:[^\s\p{sc=Latn}\d]|$)/u;
