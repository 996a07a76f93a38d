import { z } from 'zod';
import { pastPostSchema, surroundingsSchema } from '@/lib/engine/schemas/context';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { historySchema } from '@/lib/history/schema';
import { lessonIdSchema, progressSchema } from '@/lib/lessons/progress-schema';
import { settingsChangeSchema } from '@/lib/settings/changes';
import { policySchema } from '@/lib/settings/policy';
import { suppressionCountsSchema } from '@/lib/settings/suppression-counts-schema';
import { MOST_OWN_POSTS } from '@/lib/x/own-posts';
import { ownPostSchema } from './page-schemas';

/** What a page of the extension, or a content script, asks the one writer in the background. */
export const orderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('change-settings'), change: settingsChangeSchema }),
  /** Puts a policy in force that was found sound, or takes the imported one out. */
  z.object({ type: z.literal('set-policy'), policy: policySchema.nullable() }),
  /** The text is judged and forgotten (`lib/history`). */
  z.object({
    type: z.literal('record-post'),
    handle: handleSchema,
    text: z.string(),
    surroundings: surroundingsSchema,
    hints: pastPostSchema.shape.hints,
  }),
  /** The texts are judged and forgotten, as above. */
  z.object({
    type: z.literal('seed-history'),
    handle: handleSchema,
    posts: z.array(ownPostSchema).max(MOST_OWN_POSTS).readonly(),
  }),
  /** Without a handle, of all accounts. */
  z.object({ type: z.literal('wipe-history'), handle: handleSchema.optional() }),
  z.object({
    type: z.literal('restore-histories'),
    histories: z.record(handleSchema, historySchema),
  }),
  /** Puts the exported counts of what ignores did in place. */
  z.object({ type: z.literal('restore-suppression-counts'), counts: suppressionCountsSchema }),
  /** Puts the exported progress with the lessons in place. */
  z.object({ type: z.literal('restore-progress'), progress: progressSchema }),
  /** Opens the options at a section, and perhaps an account, as in `accounts/acme`. */
  z.object({
    type: z.literal('open-options'),
    address: z.string().regex(/^[a-z-]+(?:\/[a-z0-9_]{1,15})?$/),
  }),
  /** Opens a lesson in a tab of its own. */
  z.object({ type: z.literal('open-lesson'), lesson: lessonIdSchema }),
  z.object({ type: z.literal('finish-lesson'), lesson: lessonIdSchema }),
  /** Starts the lessons from the beginning. */
  z.object({ type: z.literal('reset-progress') }),
  /** Everything that was chosen, remembered or imported. */
  z.object({ type: z.literal('wipe-all') }),
]);
export type Order = z.infer<typeof orderSchema>;
/** The order of one type. */
export type OrderTo<Type extends Order['type']> = Extract<Order, { type: Type }>;
