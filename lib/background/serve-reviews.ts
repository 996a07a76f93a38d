import { rules } from '@/lib/catalogue.ts';
import { plainPost } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { answer } from '@/lib/messages/answer';
import { scorer } from '@/lib/scorer';
import { profiles } from '@/lib/settings/profiles';
import { explainDraft, reviewDraft } from './review-draft';
import type { Stores } from './stores';

/** Answers the pages that have a draft, or will have one. */
export function serveReviews(stores: Stores): void {
  answer('warm-up', warmUp);
  answer('review', (draft) => reviewDraft(stores, draft));
  answer('explain', (draft) => explainDraft(stores, draft));
}

/** Makes every rule and the language gate load what they load on first use; not the tagger, which hardly a draft needs. */
function warmUp(): void {
  const text = 'Please share this now. Is our order on its way? #news';
  review(rules, { text, context: plainPost, levels: profiles[0]!.levels }, [], scorer);
}
