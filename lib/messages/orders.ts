import { browser } from 'wxt/browser';
import { z } from 'zod';
import { pastPostSchema, surfaceSchema, surroundingsSchema } from '@/lib/engine/context';
import { messageOf } from '@/lib/error-message';
import { historySchema } from '@/lib/history/schema';
import { lessonIdSchema, progressSchema } from '@/lib/lessons/progress-schema';
import { settingsChangeSchema } from '@/lib/settings/changes';
import { policySchema } from '@/lib/settings/policy';
import { handleSchema } from '@/lib/settings/schema';
import { silencedCountsSchema } from '@/lib/settings/silenced-schema';
import { LONGEST_OWN_POST, MOST_OWN_POSTS, type OwnPost } from '@/lib/x/own-posts';

/** A post as the own profile page shows it. */
export const ownPostSchema = z.object({
  at: z.number(),
  surface: surfaceSchema.extract(['post', 'reply']),
  text: z.string().max(LONGEST_OWN_POST),
}) satisfies z.ZodType<OwnPost>;

/** What a page of the extension, or a content script, asks the one writer in the background. */
const orderSchema = z.discriminatedUnion('type', [
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
  z.object({ type: z.literal('restore-silenced'), counts: silencedCountsSchema }),
  /** Puts the exported progress with the lessons in place. */
  z.object({ type: z.literal('restore-progress'), progress: progressSchema }),
  /** Opens a lesson in a tab of its own. */
  z.object({ type: z.literal('open-lesson'), lesson: lessonIdSchema }),
  z.object({ type: z.literal('finish-lesson'), lesson: lessonIdSchema }),
  /** Starts the lessons anew. */
  z.object({ type: z.literal('reset-progress') }),
  /** Everything that was chosen, remembered or imported. */
  z.object({ type: z.literal('wipe-all') }),
]);
export type Order = z.infer<typeof orderSchema>;
/** The order of one type. */
export type OrderTo<Type extends Order['type']> = Extract<Order, { type: Type }>;

/** An order as it is sent to the background. */
const messageSchema = z.object({ to: z.literal('tweet-coach'), order: orderSchema });
export type OrderMessage = z.input<typeof messageSchema>;

/** What came of an order: why it was not carried out, `null` if it was. */
export interface OrderAnswer {
  readonly error: string | null;
}

/** Carries out the orders that pages give, and tells them what came of it. */
export function serveOrders(carryOut: (order: Order) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const asked = messageSchema.safeParse(message);
    if (!asked.success) return false;
    const answer = (error: string | null) => sendResponse({ error } satisfies OrderAnswer);
    carryOut(asked.data.order).then(
      () => answer(null),
      (error: unknown) => answer(messageOf(error)),
    );
    return true;
  });
}
