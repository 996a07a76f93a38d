import type { TriedDraft } from '@/components/options/policy-tryout';
import { requestExplanation, requestReview } from '@/lib/messages/request-review';
import type { Policy } from '@/lib/settings/policy';

const surroundings = { surface: 'post', media: [] } as const;

/** Explains why rules spoke or stayed silent on a draft of an account. */
export function explainFor(handle: string | null, text: string): Promise<string> {
  return requestExplanation({ id: null, text, surroundings, handle });
}

/** Reviews drafts with a policy that is not in force. */
export async function tryPolicy(
  texts: readonly string[],
  policy: Policy,
  handle: string | null,
): Promise<readonly TriedDraft[]> {
  return Promise.all(
    texts.map(async (text) => {
      const { hints } = await requestReview({ id: null, text, surroundings, handle, policy });
      return { text, hints };
    }),
  );
}
