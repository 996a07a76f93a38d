import { RefusedError } from '@/lib/settings/refused-error';
import { messenger } from './messenger';
import type { Order } from './orders';

/**
 * Has the background, the only writer of the stores, carry out an order.
 *
 * @throws {RefusedError} if it was refused; it says what the user can do
 * @throws {Error} if the message failed or something went wrong
 */
export async function sendOrder(order: Order): Promise<void> {
  const refusal = await messenger.sendMessage('carry-out', order);
  if (refusal) throw new RefusedError(refusal);
}
