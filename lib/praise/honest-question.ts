import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import type { Praise } from '@/lib/engine/praise';
import { emptyQuestions, questionsToReaders } from '@/lib/lexicon/good-words';

/** Asks something to hear the answer. */
export const honestQuestion: Praise = {
  id: 'honest-question',
  message: 'Readers can answer this question. Be there when they do.',
  source: 'seed 000, seed 004',
  holds(draft, { surface }) {
    if (surface === 'reply' || draft.entitiesOf('url').length > 0) return false;
    const question = firstInOwnVoice(
      draft,
      questionsToReaders,
      (match) =>
        isAsked(draft, match) && !draft.standsWithin(draft.sentenceAt(match), emptyQuestions),
    );
    return question !== undefined;
  },
};
