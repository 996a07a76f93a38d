import { RefusedError } from '@/lib/settings/refused-error';
import { messenger } from './messenger';
import type { Order } from './orders';

/**
 * Has something written by the background.
 *
 * @throws {RefusedError} if it was refused; it says what the user can do.
 * @throws {Error} if it could not be asked for, or something went wrong.
 */
export async function give(order: Order): Promise<void> {
  const refusal = await messenger.sendMessage('carry-out', order);
  if (refusal) throw new RefusedError(refusal);
}
