import { messenger } from './messenger';
import type { Order } from './orders';

/**
 * Has something written by the background.
 *
 * @throws {Error} if it was not; the message says what the user can do.
 */
export async function give(order: Order): Promise<void> {
  await messenger.sendMessage('carry-out', order);
}
