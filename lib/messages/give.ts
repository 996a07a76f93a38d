import { browser } from 'wxt/browser';
import type { Order, OrderAnswer, OrderMessage } from './orders';

/** The background could not do what it was asked; the message says what the user can do. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/**
 * Has something written by the background.
 *
 * @throws {RefusedError} if it was not.
 */
export async function give(order: Order): Promise<void> {
  const message: OrderMessage = { to: 'tweet-coach', order };
  const { error } = await browser.runtime.sendMessage<OrderMessage, OrderAnswer>(message);
  if (error !== null) throw new RefusedError(error);
}
