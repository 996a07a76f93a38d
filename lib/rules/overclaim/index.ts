import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import { leaveOut } from '@/lib/engine/fixes/leave-out';
import { Draft, type Match } from '@/lib/engine/reading/draft';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { slice } from '@/lib/text/span';
import { claims, ownThing, promisedOtherwise, rankedOtherwise } from './claims';

type MessageId = (typeof claims)[number]['kind'];

export const overclaim = defineRule<MessageId>({
  id: 'overclaim',
  category: 'selling',
  title: 'Claims that are hard to believe',
  why: 'Readers notice when the truth is stretched, and then doubt the rest of the post as well.',
  source: 'seed 000, seed 001',
  levels: everywhere('tip'),
  lesson: 'honesty',
  advice: ['be-open', 'truth'],
  example: {
    before: 'Our loaves are the best bread in the world.',
    after: 'Our loaves rest for 18 hours before we bake them.',
  },
  messages: {
    miracle:
      '“{quote}” sounds too good to be true, and readers then doubt the rest. Say plainly what it does, and for whom.',
    guarantee:
      '“{quote}” promises something that nobody can keep for every reader. Say what usually happens, or what you do when it fails.',
    superlative:
      '“{quote}” is something readers cannot check, so they skip it. Name the detail or the source behind it.',
  },
  *check(draft, { account }) {
    const found = claims.flatMap(({ kind, list }) => {
      if (kind === 'superlative' && account === 'personal') return [];
      const match = firstInOwnVoice(draft, list, (each) => isClaimed(draft, each, kind));
      return match ? [{ kind, match }] : [];
    });
    for (const { kind, match } of found) {
      const fix = found.length === 1 ? fixOf(draft, match) : undefined;
      yield { messageId: kind, span: match, ...(fix && { fixes: () => [fix] }) };
    }
  },
});

function isClaimed(draft: Draft, match: Match, kind: MessageId): boolean {
  if (draft.isNegated(match) || isAsked(draft, match)) return false;
  const sentence = draft.sentenceAt(match);
  if (kind !== 'superlative') return !draft.standsWithin(sentence, promisedOtherwise);
  return draft.standsWithin(sentence, ownThing) && !draft.standsWithin(sentence, rankedOtherwise);
}

/** Cuts a claim that is a sentence of its own. */
function fixOf(draft: Draft, match: Match): Fix | undefined {
  const sentence = draft.sentenceAt(match);
  if (new Draft(slice(draft.text, sentence)).prose.replace(/[.!]+$/, '') !== match.normalized)
    return;
  return leaveOut(draft.text, match);
}
