import type { Context } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';

/**
 * Whether a draft is a text-only post: not a reply, and without link, tag or mention. There an ask or a sale has to be
 * in the words, and little else looks like one, so the scorer may speak at a lower score (docs/judgement.md, "Text-only
 * posts").
 */
export function isTextOnly(draft: Draft, { surface }: Pick<Context, 'surface'>): boolean {
  return surface === 'post' && draft.entitiesOf('url', 'hashtag', 'mention').length === 0;
}
