import { firstInOwnVoice } from '@/lib/engine/features/voice';
import type { Praise } from '@/lib/engine/praise';
import { feedbackActedOn, feedbackHeard } from '@/lib/lexicon/good-words';

/** Tells what became of what readers said. */
export const feedbackTakenUp: Praise = {
  id: 'feedback-taken-up',
  message: 'You heard them and did something about it. Readers notice that.',
  source: 'seed 003',
  holds(draft) {
    const heard = firstInOwnVoice(draft, feedbackHeard);
    const acted =
      heard && firstInOwnVoice(draft, feedbackActedOn, (each) => !draft.isNegated(each));
    return acted !== undefined;
  },
};
