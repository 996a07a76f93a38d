import { firstInOwnVoice } from '@/lib/engine/features/voice';
import type { Praise } from '@/lib/engine/praise';
import { complaints } from '@/lib/lexicon/dismissals';
import { routineThanks, thanksFor } from '@/lib/lexicon/good-words';

/** Thanks somebody and says what for. */
export const thanksWithReason: Praise = {
  id: 'thanks-with-reason',
  message: 'You say what you are thankful for. That is the part people remember.',
  source: 'seed 002',
  holds(draft) {
    if (draft.has(routineThanks, complaints)) return false;
    return firstInOwnVoice(draft, thanksFor) !== undefined;
  },
};
