import type { TriedDraft } from '@/components/options/policy-tryout';
import { requestReview } from '@/lib/messages/request-review';
import type { Policy } from '@/lib/settings/policy';

/** Has drafts reviewed as a policy would have it that is not in force. */
export async function tryPolicy(
  texts: readonly string[],
  policy: Policy,
  handle: string | null,
): Promise<readonly TriedDraft[]> {
  const surroundings = { surface: 'post', media: [] } as const;
  return Promise.all(
    texts.map(async (text) => {
      const { hints } = await requestReview({ id: null, text, surroundings, handle, policy });
      return { text, hints };
    }),
  );
}
