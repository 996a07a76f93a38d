import { z } from 'zod/mini';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { messageOf } from '@/lib/error-message';
import { messenger } from './messenger';
import { ownPostSchema, pageTroubleSchema } from './page-schemas';
import type { Protocol, ToPage } from './protocol';

/** The schema of the answer to each message to a page. */
const answers: { readonly [Name in ToPage]: z.ZodMiniType<ReturnType<Protocol[Name]>> } = {
  'page-account': z.nullable(handleSchema),
  'page-troubles': z.readonly(z.array(pageTroubleSchema)),
  'own-profile': z.nullable(
    z.discriminatedUnion('tab', [
      z.object({ tab: z.literal('posts') }),
      z.object({ tab: z.literal('replies'), posts: z.readonly(z.array(ownPostSchema)) }),
    ]),
  ),
  'switch-focus': z.undefined(),
  'ignored-hints': z.number(),
  'show-ignored': z.undefined(),
};

/** Thrown if there is no coach in the tab. */
export class NoCoachError extends Error {
  override readonly name = 'NoCoachError';
}

/**
 * Sends a message to the page of X in a tab.
 *
 * @throws {NoCoachError} if there is no coach in the tab: it shows another site, or was opened before the extension was
 *   there
 * @throws {Error} if the answer is not valid
 */
export async function askPage<Name extends ToPage>(
  tabId: number,
  name: Name,
): Promise<ReturnType<Protocol[Name]>> {
  const schema: z.ZodMiniType<ReturnType<Protocol[Name]>> = answers[name];
  const answer = schema.safeParse(await send(tabId, name));
  if (answer.success) return answer.data;
  throw new Error('The answer of the page was not understood.', { cause: answer.error });
}

/** Part of the messenger's error message if a tab sent no answer, for whatever reason. */
const NOTHING_CAME = 'No response';

async function send(tabId: number, name: ToPage): Promise<unknown> {
  try {
    return await messenger.sendMessage(name, undefined, tabId);
  } catch (error) {
    if (messageOf(error) !== NOTHING_CAME) throw error;
    throw new NoCoachError('There is no coach in this tab.', { cause: error });
  }
}
