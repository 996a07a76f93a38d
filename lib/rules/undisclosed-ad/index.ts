import { disclosures, gifts, payingCodes } from './paid-links';
import type { Draft } from '@/lib/engine/draft';
import { isAffiliateLink } from './links';
import { defineRule, type Fix } from '@/lib/engine/rule';
import { slice, type Span } from '@/lib/engine/span';
import { firstInOwnVoice } from '@/lib/engine/voice';

type MessageId = 'code' | 'link' | 'gift';

const MARK = '#ad';
/** Longest post of an account without Premium, as X counts it. */
const LONGEST_POST = 280;

export const undisclosedAd = defineRule<MessageId>({
  id: 'undisclosed-ad',
  category: 'selling',
  title: 'A paid tip that does not say so',
  why: 'Who learns later that a tip was paid for believes the next one less.',
  source: 'seed 000, seed 001',
  example: {
    before: 'These boots kept me dry all week. With my code RAIN10 they cost less.',
    after: 'These boots kept me dry all week. With my code RAIN10 they cost less. #ad',
  },
  messages: {
    code: 'If you earn by “{quote}”, readers cannot see it. Say so in the post; “#ad” is enough.',
    link: 'A link like “{quote}” often pays the one who shares it. If it does, say so in the post; “#ad” is enough.',
    gift: 'Behind “{quote}” readers suspect a gift or a job. If it was one, say so in the post: “gifted” or “#ad” is enough.',
  },
  *check(draft) {
    if (draft.has(disclosures)) return;
    const fixes = disclose(draft);
    const code = firstInOwnVoice(draft, payingCodes);
    if (code) yield { messageId: 'code', span: code, fixes };
    const gift = firstInOwnVoice(draft, gifts);
    if (gift) yield { messageId: 'gift', span: gift, fixes };
    const link = paidLink(draft);
    if (link) yield { messageId: 'link', span: link, fixes };
  },
});

function paidLink(draft: Draft): Span | undefined {
  return draft
    .entitiesOf('url')
    .find(({ start, text }) => start < draft.retweetStart && isAffiliateLink(text));
}

/** Puts the mark behind the last word, where there is room for it. */
function disclose(draft: Draft): Fix[] {
  if (draft.weightedLength + MARK.length + 1 > LONGEST_POST) return [];
  const end = draft.text.trimEnd().length;
  const start = draft.text.slice(0, end).search(/\S+$/);
  const span = { start, end };
  return [{ ...span, label: `Add “${MARK}”`, text: `${slice(draft.text, span)} ${MARK}` }];
}
