import { watchStorage } from '@/lib/storage';

/** Under which key the settings lie, in `storage.sync` or, when too large for it, `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Where the words of drafts that are ignored for good lie, in `storage.local`: sync would carry them away. */
export const WORDS_KEY = 'ignored-words';

/** Where an imported policy lies, in `storage.local`; in managed storage the key is the same. */
export const POLICY_KEY = 'policy';

/** Where the last sound policy that the browser delivered lies, in `storage.local`. */
export const DELIVERED_KEY = 'delivered-policy';

/** Calls back after every change of the stored settings, whoever made it. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  watchStorage(
    { areas: ['sync', 'local'], holds: (key) => key === SETTINGS_KEY || key === WORDS_KEY },
    onChange,
    signal,
  );
}

/** Calls back after every change of the policy, wherever it is from. */
export function watchPolicy(onChange: () => void, signal: AbortSignal): void {
  watchStorage(
    {
      areas: ['managed', 'local'],
      holds: (key) => key === POLICY_KEY || key === DELIVERED_KEY,
    },
    onChange,
    signal,
  );
}
