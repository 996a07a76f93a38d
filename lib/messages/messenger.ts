import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The two ends of every message. What comes is checked by `answer`, `askPage` and `requestReview`. */
export const messenger = defineExtensionMessaging<Protocol>();
