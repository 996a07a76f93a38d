import { createWriteQueue } from '@/lib/storage';
import { applyChange, type SettingsChange } from './changes';
import { readSettings, SettingsNotSavedError, wipeSettings, writeSettings } from './store';

/** The one writer of the settings: changes come one after the other, so none undoes another. */
export interface SettingsWriter {
  /**
   * Makes a change and stores it.
   *
   * @throws {SettingsNotSavedError} if the browser does not take it, or the settings are a newer build's.
   * @throws {ChangeRefusedError} if the settings would be more than can be kept.
   */
  change(change: SettingsChange): Promise<void>;
  /**
   * Puts the defaults in place, whoever wrote what is stored: a newer build too.
   *
   * @throws {SettingsNotSavedError} if the browser does not take them everywhere.
   */
  wipe(): Promise<void>;
}

/** One for the whole extension: its queue knows of no other's writes. */
export function createSettingsWriter(): SettingsWriter {
  const inTurn = createWriteQueue();

  async function make(change: SettingsChange): Promise<void> {
    const { value, isNewer } = await readSettings();
    if (isNewer) {
      throw new SettingsNotSavedError(
        'The settings were written by a newer Tweet Coach: update the extension to change them.',
      );
    }
    await writeSettings(applyChange(value, change));
  }

  return {
    change: (change) => inTurn(() => make(change)),
    wipe: () => inTurn(wipeSettings),
  };
}
