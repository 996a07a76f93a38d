import { toEngineSchema, type FromEngine } from '@/lib/engine/protocol';
import type { ReviewRequest } from '@/lib/engine/hint';
import { review } from '@/lib/engine/review';
import { rules } from '@/lib/rules';
import { defaultLevels } from '@/lib/settings/levels';
import type { MessagePort } from './port';

/** A draft that makes every rule and the tagger load what they load on first use. */
const WARM_UP: ReviewRequest = {
  text: 'Please share this now. Is our order on its way? #news',
  context: { surface: 'post', account: 'business', topics: [], media: false },
  levels: defaultLevels('business'),
};

/** Answers the reviews that a page asks for over a port, for as long as the port lives. */
export function serveReviews(port: MessagePort): void {
  port.onMessage.addListener((message) => {
    const parsed = toEngineSchema.safeParse(message);
    if (!parsed.success) {
      // A page of another version of the extension: it is told so and shows nothing.
      send(port, { type: 'failure', id: idOf(message), error: parsed.error.message });
      return;
    }
    const asked = parsed.data;
    if (asked.type === 'warm-up') {
      review(rules, WARM_UP);
      return;
    }
    send(port, { type: 'review', id: asked.id, review: review(rules, asked.request) });
  });
}

function send(port: MessagePort, message: FromEngine): void {
  port.postMessage(message);
}

function idOf(message: unknown): number {
  const id =
    typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
  return typeof id === 'number' && Number.isInteger(id) ? id : -1;
}
