import type { PastPost } from '@/lib/engine/context';

type Outcome = PastPost['hints'][number]['outcome'];

/** In how many of the posts the hints of each rule had this outcome. Rules without any are left out. */
export function postsByRule(
  posts: readonly Pick<PastPost, 'hints'>[],
  wanted: Outcome,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { hints } of posts) {
    const rules = hints.filter(({ outcome }) => outcome === wanted).map(({ rule }) => rule);
    for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
