import { z } from 'zod';
import { surroundingsSchema } from '@/lib/engine/context';
import type { Review } from '@/lib/engine/hint';
import type { Profile } from '@/lib/settings/schema';

/** A draft as the page knows it; who posts it decides how it is judged. */
const pageDraftSchema = z.object({
  /** The text in the compose box. */
  text: z.string(),
  surroundings: surroundingsSchema,
  /** Who posts, in lower case and without `@`; `null` if the page does not say. */
  handle: z.string().nullable(),
  /** Whether it is written to see what the coach says, in a box from which nothing can be posted. */
  trial: z.boolean().optional(),
});
export type PageDraft = z.infer<typeof pageDraftSchema>;

/** A review and by whose manners it was made. */
export interface Verdict extends Review {
  /** The account's profile, `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  /** Whether the team's policy sets the profile, so that the writer cannot. */
  readonly profileLocked: boolean;
  /** Whether the coach is switched off or paused, here or everywhere: then there are no hints. */
  readonly silenced: boolean;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that are offered to be turned off once they are ignored in this draft too. */
  readonly passedOver: readonly string[];
  /** Rules that the team's policy sets: they can be ignored in this draft only. */
  readonly locked: readonly string[];
}

/** What a page sends: a draft to review, or a word that one is about to come. */
export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('warm-up') }),
  z.object({ type: z.literal('review'), id: z.number().int(), draft: pageDraftSchema }),
]);
export type ToEngine = z.infer<typeof toEngineSchema>;

/** What the background answers, under the id of the request. */
export type FromEngine =
  | { readonly type: 'review'; readonly id: number; readonly verdict: Verdict }
  | { readonly type: 'failure'; readonly id: number; readonly error: string };
