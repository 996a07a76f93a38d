import { rules } from '@/lib/catalogue';
import { plainPost } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { answer } from '@/lib/messages/answer';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { explainDraft, reviewDraft } from './review-draft';
import type { Stores } from './stores';
import { warmUp } from './warm-up';

/** Answers the pages that have a draft, or will have one. */
export function serveReviews(stores: Stores): void {
  const { levels } = defaultProfile('business');
  const read = (text: string) =>
    void review(rules, { text, context: plainPost, levels }, [], scorer);
  answer('warm-up', () => warmUp(read));
  answer('review', (draft) => reviewDraft(stores, draft));
  answer('explain', (draft) => explainDraft(stores, draft));
}
