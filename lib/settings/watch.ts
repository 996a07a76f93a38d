import { browser } from 'wxt/browser';

/** Under which key the settings lie, in `storage.sync` or, when too large for it, `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Where an imported policy lies, in `storage.local`; in managed storage the key is the same. */
export const POLICY_KEY = 'policy';

/** Calls back after every change of the stored settings, whoever made it. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  watchKey(SETTINGS_KEY, ['sync', 'local'], onChange, signal);
}

/** Calls back after every change of the policy, wherever it is from. */
export function watchPolicy(onChange: () => void, signal: AbortSignal): void {
  watchKey(POLICY_KEY, ['managed', 'local'], onChange, signal);
}

function watchKey(
  key: string,
  areas: readonly string[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (key in changes && areas.includes(area)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
