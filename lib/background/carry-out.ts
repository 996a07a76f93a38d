import { messageOf } from '@/lib/error-message';
import type { Order } from '@/lib/messages/orders';
import { writePolicy } from '@/lib/settings/policy-store';
import { recordPost, seedHistory } from './record-post';
import type { Stores } from './stores';

/**
 * Does what a page asks for.
 *
 * @throws if it cannot be stored; the message says what the user can do.
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
      return recorder.restore(order.histories);
    case 'restore-silenced':
      return stores.silenced.restore(order.counts);
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
 * Wipes every store, also when one of them cannot be wiped.
 *
 * @throws if one could not be; the message says why.
 */
async function wipeAll({ settingsWriter, recorder, silenced, progress }: Stores): Promise<void> {
  const outcomes = await Promise.allSettled([
    settingsWriter.wipe(),
    recorder.wipe(),
    silenced.wipe(),
    progress.reset(),
    writePolicy(null),
  ]);
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  if (failures.length === 0) return;
  const words = failures.map(messageOf).join(' ');
  throw new Error(`Not everything could be wiped: ${words}`, { cause: failures });
}
