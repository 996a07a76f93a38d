import { firstInOwnVoice } from '@/lib/engine/features/voice';
import type { Praise } from '@/lib/engine/praise';
import { credits } from '@/lib/lexicon/good-words';

/** Says who made it. */
export const creditGiven: Praise = {
  id: 'credit-given',
  message: 'You name who made it. That is fair, and they will see it.',
  source: 'seed 000, seed 001',
  holds: (draft) => firstInOwnVoice(draft, credits) !== undefined,
};
