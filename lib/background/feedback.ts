import type { PastPost } from '@/lib/engine/context';
import { postsByRule } from '@/lib/history/outcomes';
import type { Profile } from '@/lib/settings/schema';

/** After so many posts in which a kind of hint was heeded, its reason is known: a convention, no finding. */
const MENDED_OFTEN = 3;
/** The time at which passing over a rule is taken for a wish to hear no more of it: a convention too. */
const IGNORED_OFTEN = 3;

/**
 * The rules whose hints open with their reason: for newcomers, those that they have not yet heeded a
 * few times.
 *
 * @param rules what speaks on the draft
 * @param posts what the account posted before
 */
export function rulesToExplain(
  rules: readonly string[],
  profile: Profile | null,
  posts: readonly PastPost[],
): string[] {
  if (profile !== 'newcomer') return [];
  const mended = postsByRule(posts, 'mended');
  return rules.filter((rule) => (mended.get(rule) ?? 0) < MENDED_OFTEN);
}

/**
 * The rules that may be offered to be turned off if they are ignored in this draft too. Each is
 * named before the third time only, so that it is offered once.
 */
export function rulesPassedOver(rules: readonly string[], posts: readonly PastPost[]): string[] {
  const ignored = postsByRule(posts, 'ignored');
  return rules.filter((rule) => ignored.get(rule) === IGNORED_OFTEN - 1);
}
