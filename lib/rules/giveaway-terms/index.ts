import { namesTime } from '@/lib/engine/features/deadline';
import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { defineRule, everywhere } from '@/lib/engine/rule';
import {
  contests,
  draws,
  entrants,
  entrySteps,
  floods,
  otherDraws,
  prizes,
  reachSteps,
  purposes,
  terms,
  wins,
} from './draws';

type MessageId = 'flood' | 'missing' | 'missingAndReach' | 'reach';

export const giveawayTerms = defineRule<MessageId>({
  id: 'giveaway-terms',
  category: 'asking',
  title: 'A prize draw without its terms',
  why: 'Readers want to know what they enter, and until when; the UK’s CAP Code (8) and X’s contest rules ask for it in the first post.',
  source:
    'seed 003 (do not ask for promotion), seed 001 (transparent); CAP Code 8.17 and 8.18, ASA “Prize draws in social media”; X, contest rules and developer guidelines (2026-07-24)',
  replaces: ['retweet-request'],
  levels: everywhere('consider'),
  lesson: 'asking',
  advice: ['fair-prize'],
  example: {
    before: 'Giveaway! Follow us and RT to win a signed cookbook.',
    after:
      'Win a signed cookbook: reply with the dish you cook on rainy days. Until Friday noon, UK addresses, terms on our site.',
  },
  messages: {
    flood:
      '“{quote}” leads people to post it again and again or from second accounts, and X’s contest rules warn against both. Let each person answer once: “reply with …”.',
    missing: '“{quote}” does not say {list}. Say it here, or link to the terms.',
    missingAndReach:
      '“{quote}” does not say {list}. Say it here, and let people enter by replying: “reply with …” starts a conversation, and reposts do not.',
    reach:
      '“{quote}” asks people to spread the post for a chance to win, and X may treat that as manipulation. Let them enter by replying: “reply with …”.',
  },
  parts: { prize: 'what there is to win', until: 'when it ends', entrants: 'who may enter' },
  *check(draft, { surface }) {
    if (surface === 'reply') return;
    if (draft.wholeGate('is no draw for readers', draft.has(otherDraws))) return;
    const draw = drawIn(draft);
    if (!draw) return;
    const flood = firstInOwnVoice(draft, floods, (match) => isMeant(draft, match));
    if (!flood && !draft.wholeGate('says how to enter', hasWayIn(draft))) return;
    if (flood) yield { messageId: 'flood', span: flood };
    const reach = firstInOwnVoice(draft, reachSteps, (match) => isMeant(draft, match));
    const missing = missingIn(draft);
    if (missing.length > 0 && reach) {
      yield { messageId: 'missingAndReach', span: draw, data: { list: { anyOf: missing } } };
    } else if (reach) {
      yield { messageId: 'reach', span: reach };
    } else if (missing.length > 0 && draft.entitiesOf('url').length === 0) {
      yield { messageId: 'missing', span: draw, data: { list: { anyOf: missing } } };
    }
  },
});

function drawIn(draft: Draft): Match | undefined {
  return (
    firstInOwnVoice(draft, draws, (match) => !draft.isNegated(match)) ??
    firstInOwnVoice(draft, contests, (match) => isMeant(draft, match)) ??
    firstInOwnVoice(draft, wins, (match) => draft.startsClause(match) && isMeant(draft, match))
  );
}

function hasWayIn(draft: Draft): boolean {
  const step = firstInOwnVoice(draft, entrySteps, (match) => isMeant(draft, match));
  if (step) return true;
  return firstInOwnVoice(draft, purposes, (match) => draft.startsClause(match)) !== undefined;
}

function isMeant(draft: Draft, match: Match): boolean {
  return !draft.isNegated(match) && !isAsked(draft, match);
}

/** The terms that the post does not state. If it refers to full terms, these may say who can enter. */
function missingIn(draft: Draft): string[] {
  const missing: string[] = [];
  if (!draft.has(prizes)) missing.push('prize');
  if (!namesTime(draft)) missing.push('until');
  if (!draft.has(entrants, terms) && !SHORT_TERMS.test(draft.normalized.text)) {
    missing.push('entrants');
  }
  return missing;
}

/** "18+", "T&Cs". */
const SHORT_TERMS = /(?<!\d)(?:1[368]|21)\s?\+|\bt'?s?\s?(?:&|and)\s?c'?s?\b/;
