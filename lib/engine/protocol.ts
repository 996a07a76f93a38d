import { z } from 'zod';
import { reviewRequestSchema, reviewSchema } from './hint';

/** Name of the port between a content script and the background context. */
export const REVIEW_PORT = 'tweet-coach-review';

/** What a page sends: a draft to review, or a word that one is about to come. */
export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('warm-up') }),
  z.object({ type: z.literal('review'), id: z.number().int(), request: reviewRequestSchema }),
]);
export type ToEngine = z.infer<typeof toEngineSchema>;

/** What the engine answers, under the id of the request. */
export const fromEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('review'), id: z.number().int(), review: reviewSchema }),
  z.object({ type: z.literal('failure'), id: z.number().int(), error: z.string() }),
]);
export type FromEngine = z.infer<typeof fromEngineSchema>;
