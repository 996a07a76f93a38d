import type { Browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { surroundingsSchema } from '@/lib/engine/schemas/context';
import { policySchema } from '@/lib/settings/policy';
import { messenger } from './messenger';
import { orderSchema } from './orders';
import { pageTroubleSchema } from './page-schemas';
import type { Carried, Protocol, ToBackground } from './protocol';

const languagesSchema = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50));

const draftSchema = z.object({
  id: z.nullable(z.string()),
  text: z.string(),
  opened: z.optional(z.string()),
  surroundings: surroundingsSchema,
  handle: z.nullable(z.string()),
  policy: z.optional(policySchema),
  languages: z.optional(languagesSchema),
});

/** The schema of the data of each message to the background. */
const carried: { readonly [Name in ToBackground]: z.ZodMiniType<Carried<Name>> } = {
  review: draftSchema,
  explain: draftSchema,
  'warm-up': z.undefined(),
  'bring-coach': z.undefined(),
  'page-health': z.object({ troubles: z.array(pageTroubleSchema), languages: languagesSchema }),
  'policy-state': z.undefined(),
  'read-policy': z.string(),
  'carry-out': orderSchema,
};

/**
 * Answers a message in the background; a thrown error rejects the request with its message.
 *
 * @param handle gets only validated data
 */
export function answer<Name extends ToBackground>(
  name: Name,
  handle: (
    data: Carried<Name>,
    sender: Browser.runtime.MessageSender,
  ) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>,
): void {
  messenger.onMessage(name, ({ data, sender }) => {
    const understood = carried[name].safeParse(data);
    if (understood.success) return handle(understood.data, sender);
    throw new Error(`The message ${name} was not understood.`, { cause: understood.error });
  });
}
