import { createWriteQueue } from '@/lib/storage';
import { applyChange, type SettingsChange } from './changes';
import { fault } from './fault';
import { RefusedError } from './refused-error';
import { readSettings, wipeSettings, writeSettings } from './store';

/** The only writer of the settings. Changes run one after the other, so that none undoes another. */
export interface SettingsWriter {
  /**
   * Makes a change and stores it.
   *
   * @throws {RefusedError} if the settings would exceed a limit, the browser does not accept them, or a newer build
   *   wrote the stored ones
   */
  change(change: SettingsChange): Promise<void>;
  /**
   * Restores the defaults, even if a newer build wrote the stored settings.
   *
   * @throws {RefusedError} if the browser does not accept them everywhere
   */
  wipe(): Promise<void>;
}

/**
 * Creates the writer. There must be only one in the extension, because its queue does not know the writes of another.
 */
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
