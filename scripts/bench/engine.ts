import { review, type Review } from '@/lib/engine/review';
import { rules } from '@/lib/rules';
import { defaultLevels } from '@/lib/settings/levels';

/** Reviews a draft as a business account's new post at default settings. */
export function reviewDraft(text: string): Review {
  return review(rules, {
    text,
    context: {
      surface: 'post',
      account: 'business',
      topics: ['repair', 'household'],
      media: false,
    },
    levels: defaultLevels('business'),
  });
}
