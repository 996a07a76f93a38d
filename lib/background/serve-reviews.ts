import { plainPost } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { rules } from '@/lib/catalogue.ts';
import { scorer } from '@/lib/scorer';
import { profiles } from '@/lib/settings/profiles';
import type { MessagePort } from '@/lib/messages/port';
import { toEngineSchema, type FromEngine } from '@/lib/messages/protocol';
import { reviewDraft } from './review-draft';
import type { Stores } from './stores';

/** Makes every rule, the tagger and the language gate load what they load on first use. */
function warmUp(): void {
  const text = 'Please share this now. Is our order on its way? #news';
  review(rules, { text, context: plainPost, levels: profiles[0]!.levels }, [], scorer);
}

/** Answers the reviews that a page asks for over a port, for as long as the port lives. */
export function serveReviews(port: MessagePort, stores: Stores): void {
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  const send = (message: FromEngine) => {
    if (isOpen) port.postMessage(message);
  };

  port.onMessage.addListener((message) => {
    const asked = toEngineSchema.safeParse(message);
    if (!asked.success) {
      send({ type: 'failure', id: idOf(message), error: asked.error.message });
      return;
    }
    if (asked.data.type === 'warm-up') {
      warmUp();
      return;
    }
    const { id, draft } = asked.data;
    reviewDraft(stores, draft).then(
      (verdict) => send({ type: 'review', id, verdict }),
      (error: unknown) => send({ type: 'failure', id, error: String(error) }),
    );
  });
}

/** The id of a message from a page of another version of the extension. */
function idOf(message: unknown): number {
  const id =
    typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
  return typeof id === 'number' && Number.isInteger(id) ? id : -1;
}
