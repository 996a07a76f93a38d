import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** Sends and receives all messages. Incoming data are validated by `answer`, `askPage` and `requestReview`. */
export const messenger = defineExtensionMessaging<Protocol>();
