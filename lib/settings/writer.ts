import { createWriteQueue } from '@/lib/storage';
import { applyChange, type SettingsChange } from './changes';
import { fault } from './fault';
import { RefusedError } from './refused-error';
import { readSettings, wipeSettings, writeSettings } from './store';

/** The one writer of the settings: changes come one after the other, so none undoes another. */
export interface SettingsWriter {
  /**
   * Makes a change and stores it.
   *
   * @throws {RefusedError} if the settings would be more than can be kept, the browser does not take them, or they are
   *   a newer build's.
   */
  change(change: SettingsChange): Promise<void>;
  /**
   * Puts the defaults in place, whoever wrote what is stored: a newer build too.
   *
   * @throws {RefusedError} if the browser does not take them everywhere.
   */
  wipe(): Promise<void>;
}

/** One for the whole extension: its queue knows of no other's writes. */
export function createSettingsWriter(): SettingsWriter {
  const inTurn = createWriteQueue();

  async function make(change: SettingsChange): Promise<void> {
    const { value, isNewer } = await readSettings();
    if (isNewer) {
      throw new RefusedError([fault('fault.settings-newer')]);
    }
    await writeSettings(applyChange(value, change));
  }

  return {
    change: (change) => inTurn(() => make(change)),
    wipe: () => inTurn(wipeSettings),
  };
}
