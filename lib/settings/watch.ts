import { watchStorage } from '@/lib/storage';

/** The key of the settings, in `storage.sync` or, if they are too large for it, `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** The key of ignored words of drafts; in `storage.local`, because sync would copy them to other devices. */
export const WORDS_KEY = 'ignored-words';

/** The key of an imported policy in `storage.local`, and of the delivered one in managed storage. */
export const POLICY_KEY = 'policy';

/** The key of the last valid policy that the browser delivered, in `storage.local`. */
export const DELIVERED_KEY = 'delivered-policy';

/** Calls `onChange` after every change of the stored settings, whoever made it. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  watchStorage(
    { areas: ['sync', 'local'], holds: (key) => key === SETTINGS_KEY || key === WORDS_KEY },
    onChange,
    signal,
  );
}

/** Calls `onChange` after every change of the policy, whatever its origin. */
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
