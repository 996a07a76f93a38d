import { messageOf } from '@/lib/error-message';
import { answer } from '@/lib/messages/answer';
import type { Order } from '@/lib/messages/orders';
import { fault } from '@/lib/settings/fault';
import { writePolicy } from '@/lib/settings/policy-store';
import { RefusedError } from '@/lib/settings/refused-error';
import { recordPost, seedHistory } from './record-post';
import type { Stores } from './stores';

/** Carries out orders of pages. If one is refused, the page gets the reasons and shows them in its language. */
export function serveOrders(stores: Stores): void {
  answer('carry-out', async (order) => {
    try {
      await carryOut(stores, order);
      return null;
    } catch (error) {
      if (error instanceof RefusedError) return error.says;
      throw error;
    }
  });
}

/**
 * Carries out one order.
 *
 * @throws {RefusedError} if the settings or the browser do not accept it; it says what the user can do
 */
export async function carryOut(stores: Stores, order: Order): Promise<void> {
  const { settingsWriter, recorder, progress, openLesson } = stores;
  switch (order.type) {
    case 'change-settings':
      return settingsWriter.change(order.change);
    case 'set-policy':
      return writePolicy(order.policy);
    case 'record-post':
      return recordPost(stores, order);
    case 'seed-history':
      return seedHistory(stores, order);
    case 'wipe-history':
      return recorder.wipe(order.handle);
    case 'restore-histories':
      return recorder.restore(order.histories).catch((error: unknown) => {
        throw new RefusedError([fault('fault.histories-not-taken')], { cause: error });
      });
    case 'restore-suppression-counts':
      return stores.suppressionCounter.restore(order.counts);
    case 'restore-progress':
      return progress.restore(order.progress);
    case 'open-options':
      return stores.openOptions(order.address);
    case 'open-lesson':
      return openLesson(order.lesson);
    case 'finish-lesson':
      return progress.finish(order.lesson);
    case 'reset-progress':
      return progress.reset();
    case 'wipe-all':
      return wipeAll(stores);
  }
}

/**
 * Wipes every store, even if one of them cannot be wiped.
 *
 * @throws {RefusedError} if one refused; it says why
 * @throws {Error} if something else went wrong; the message says what
 */
async function wipeAll({
  settingsWriter,
  recorder,
  suppressionCounter,
  progress,
}: Stores): Promise<void> {
  const outcomes = await Promise.allSettled([
    settingsWriter.wipe(),
    recorder.wipe(),
    suppressionCounter.wipe(),
    progress.reset(),
    writePolicy(null),
  ]);
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  if (failures.length === 0) return;
  if (failures.every((failure) => failure instanceof RefusedError)) {
    const says = failures.flatMap((failure) => failure.says);
    throw new RefusedError([fault('fault.not-all-deleted'), ...says]);
  }
  const words = failures.map(messageOf).join(' ');
  throw new Error(`Not everything could be wiped: ${words}`, { cause: failures });
}
