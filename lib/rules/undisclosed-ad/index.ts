import type { Context } from '@/lib/engine/context';
import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, type Finding, everywhere } from '@/lib/engine/rule';
import { slice, type Span } from '@/lib/text/span';
import { isAffiliateLink } from './links';
import { isHidden, markFirst, moveFirst } from './marks';
import {
  doubtfulMarks,
  gifts,
  marks,
  payingCodes,
  disclosureWords,
  praiseOfFirms,
  praiseOfGoods,
  thanksToFirms,
  trials,
  weakMarks,
} from './paid-links';

type MessageId = 'code' | 'link' | 'gift' | 'weak' | 'late' | 'employee';
type Found = Finding<MessageId>;

export const undisclosedAd = defineRule<MessageId>({
  id: 'undisclosed-ad',
  category: 'selling',
  title: 'Paid posts that do not say so',
  why: 'People who learn later that a tip was paid for believe the next one less; X’s rules, the FTC and the UK’s ASA want it said first and plainly.',
  source:
    'seed 000, seed 001; X paid partnerships policy; 16 CFR 255.5 (2023-07-26) and FTC “Disclosures 101”; ASA “Recognising ads” (read 2026-11-28)',
  levels: everywhere('consider'),
  lesson: 'honesty',
  advice: ['be-open', 'truth'],
  example: {
    before: 'These boots kept me dry all week. With my code RAIN10 they cost less.',
    after: '#ad These boots kept me dry all week. With my code RAIN10 they cost less.',
  },
  messages: {
    code: 'Readers cannot tell whether you earn from “{quote}”. If you do, put “#ad” first, or switch on X’s own “Paid partnership” label.',
    link: 'A link like “{quote}” often pays the one who shares it. If it does, put “#ad” first, or switch on X’s own “Paid partnership” label.',
    gift: '“{quote}” makes readers wonder whether you were paid or given it. If you were, put “#ad” first, or switch on X’s own “Paid partnership” label.',
    weak: 'Readers may not know what “{quote}” means. If you were paid or given something, put “#ad” first, or switch on X’s own “Paid partnership” label.',
    late: '“{quote}” comes so late that few readers see it. Put it first, or switch on X’s own “Paid partnership” label.',
    employee:
      'You post for {account} as well, and readers take “{quote}” for a customer’s praise. Say in the post that you work there.',
  },
  *check(draft, context) {
    const mark = firstInOwnVoice(draft, marks);
    if (mark) {
      if (isHidden(draft, mark)) {
        yield { messageId: 'late', span: mark, fixes: () => moveFirst(draft, mark) };
      }
      return;
    }
    if (draft.wholeGate('says who pays', draft.has(disclosureWords))) return;
    const paid = [...paidSigns(draft)];
    const weak = weakMark(draft, context, paid.length > 0);
    const fixes = () => markFirst(draft);
    if (weak) yield { messageId: 'weak', span: weak, fixes };
    else yield* paid.map((sign) => ({ ...sign, fixes }));
    if (!weak && paid.length === 0) yield* ownFirm(draft, context);
  },
});

/** Whether somebody is looking for the link or code: "Where is my invite link?" */
function isSought(draft: Draft, match: Span): boolean {
  return (
    isAsked(draft, match) && /^(?:where|how)\b/i.test(slice(draft.text, draft.sentenceAt(match)))
  );
}

/** Signs that the writer is paid. */
function* paidSigns(draft: Draft): Generator<Found> {
  const code = firstInOwnVoice(draft, payingCodes, (match) => !isSought(draft, match));
  if (code) yield { messageId: 'code', span: code };
  const gift = firstInOwnVoice(draft, gifts);
  if (gift) yield { messageId: 'gift', span: gift };
  const link = paidLink(draft);
  if (link) yield { messageId: 'link', span: link };
}

function paidLink(draft: Draft): Span | undefined {
  return draft
    .entitiesOf('url')
    .find(({ start, text }) => start < draft.retweetStart && isAffiliateLink(text));
}

/**
 * A weak mark of advertising. One that is also an ordinary tag counts only beside goods that are shown or paid for, and
 * a person's thanks to a firm only beside a trial of its goods.
 */
function weakMark(draft: Draft, { account }: Context, isPaid: boolean): Span | undefined {
  const weak = firstInOwnVoice(draft, weakMarks);
  if (weak) return weak;
  const tried = firstInOwnVoice(draft, trials);
  if (!isPaid && !tried && !firstInOwnVoice(draft, praiseOfGoods)) return undefined;
  const doubtful = firstInOwnVoice(draft, doubtfulMarks);
  if (doubtful || !tried || account !== 'personal') return doubtful;
  return firstInOwnVoice(draft, thanksToFirms);
}

/** Praise from a personal account for an organisation for which the same person posts. */
function* ownFirm(draft: Draft, { account, ownAccounts }: Context): Generator<Found> {
  if (account !== 'personal') return;
  const firm = draft
    .entitiesOf('mention')
    .find(
      ({ text, start }) =>
        start < draft.retweetStart &&
        ownAccounts.some(
          (own) => own.account === 'business' && `@${own.handle}` === text.toLowerCase(),
        ),
    );
  if (!firm) return;
  const praise = firstInOwnVoice(draft, praiseOfFirms, (match) => {
    return !draft.isNegated(match) && !isAsked(draft, match);
  });
  if (praise) yield { messageId: 'employee', span: praise, data: { account: firm.text } };
}
