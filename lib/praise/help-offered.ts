import { firstInOwnVoice } from '@/lib/engine/features/voice';
import type { Praise } from '@/lib/engine/praise';
import { complaints } from '@/lib/lexicon/dismissals';
import { helpOffers } from '@/lib/lexicon/giving';
import { explicitOffers } from '@/lib/lexicon/good-words';

/** Offers help. */
export const helpOffered: Praise = {
  id: 'help-offered',
  message: 'You offer help, and people remember who did.',
  source: 'seed 003, seed 004',
  holds(draft, { surface }) {
    const offers = surface === 'reply' ? helpOffers : explicitOffers;
    if (surface !== 'reply' && draft.has(complaints)) return false;
    return firstInOwnVoice(draft, offers, (match) => !draft.isNegated(match)) !== undefined;
  },
};
