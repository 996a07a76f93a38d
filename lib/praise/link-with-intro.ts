import { wordsOf } from '@/lib/engine/features/subject';
import { firstInOwnVoice } from '@/lib/engine/features/voice';
import type { Praise } from '@/lib/engine/praise';
import { usefulThings } from '@/lib/lexicon/giving';

/** An introduction with at least so many informative words says what is behind the link. */
const INFORMATIVE_WORDS = 3;

/** Says what waits behind its link. */
export const linkWithIntro: Praise = {
  id: 'link-with-intro',
  message: 'Readers know what is behind the link before they open it.',
  source: 'seed 000',
  holds(draft, { surface }) {
    const [link, ...others] = draft.entitiesOf('url');
    if (!link || others.length > 1 || surface === 'reply') return false;
    const useful = firstInOwnVoice(draft, usefulThings);
    if (!useful || useful.start > link.start) return false;
    const intro = draft.normalized.fromSource(link.start);
    const informative = wordsOf(draft).filter((word) => word.informative && word.at.end <= intro);
    return informative.length >= INFORMATIVE_WORDS;
  },
};
