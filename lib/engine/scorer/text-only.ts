import type { Context } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';

/**
 * Whether a draft is a post of nothing but its own words: no answer, and without link, tag or mention. What asks or
 * sells there says so in words, and little else looks like it, so that the scorer may speak sooner (docs/judgement.md,
 * "Text-only posts").
 */
export function isTextOnly(draft: Draft, { surface }: Pick<Context, 'surface'>): boolean {
  return surface === 'post' && draft.entitiesOf('url', 'hashtag', 'mention').length === 0;
}
