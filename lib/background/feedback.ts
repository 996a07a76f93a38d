import type { PastPost } from '@/lib/engine/context';
import { postsByRule } from '@/lib/history/outcomes';
import type { Profile } from '@/lib/settings/schema';

/**
 * After so many posts in which hints of a rule were followed, its reason is known: a convention of ours, not a research
 * result.
 */
const MENDED_OFTEN = 3;
/** After ignoring a rule so many times the user probably wants to turn it off: a convention of ours too. */
const IGNORED_OFTEN = 3;

/**
 * The rules whose hints show their reason at once: for newcomers, those whose hints they have not yet followed a few
 * times.
 *
 * @param rules that speak on the draft
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
 * The rules that the user may be offered to turn off if they are ignored in this draft too. Each is returned only
 * before the third time, so that it is offered once.
 */
export function rulesPassedOver(rules: readonly string[], posts: readonly PastPost[]): string[] {
  const ignored = postsByRule(posts, 'ignored');
  return rules.filter((rule) => ignored.get(rule) === IGNORED_OFTEN - 1);
}
