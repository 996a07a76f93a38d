import { z } from 'zod';
import { surroundingsSchema } from '@/lib/engine/context';
import { reviewSchema } from '@/lib/engine/hint';
import { profileSchema } from '@/lib/settings/schema';

/** Name of the port between a content script and the background context. */
export const REVIEW_PORT = 'tweet-coach-review';

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
const verdictSchema = reviewSchema.extend({
  /** The account's profile, `null` as long as nobody has chosen one. */
  profile: profileSchema.nullable(),
  /** Whether the team's policy sets the profile, so that the writer cannot. */
  profileLocked: z.boolean(),
  /** Whether the coach is switched off or paused, here or everywhere: then there are no hints. */
  silenced: z.boolean(),
  /** Rules whose hints are explained at once. */
  explain: z.array(z.string()),
  /** Rules that are offered to be turned off once they are ignored in this draft too. */
  passedOver: z.array(z.string()),
  /** Rules that the team's policy sets: they can be ignored in this draft only. */
  locked: z.array(z.string()),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** What a page sends: a draft to review, or a word that one is about to come. */
export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('warm-up') }),
  z.object({ type: z.literal('review'), id: z.number().int(), draft: pageDraftSchema }),
]);
export type ToEngine = z.infer<typeof toEngineSchema>;

/** What the background answers, under the id of the request. */
export const fromEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('review'), id: z.number().int(), verdict: verdictSchema }),
  z.object({ type: z.literal('failure'), id: z.number().int(), error: z.string() }),
]);
export type FromEngine = z.infer<typeof fromEngineSchema>;
