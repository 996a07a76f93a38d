import { useMemo, useSyncExternalStore } from 'react';

/** What the page's address names after `#`, as in `#rules/acme/hard-sell`. */
export interface Address {
  /** Empty for the first section. */
  readonly section: string;
  /** `null` for the account that was shown last. */
  readonly account: string | null;
  readonly rule: string | null;
}

/** Where the page's address leads. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(watch, () => location.hash);
  return useMemo(() => readAddress(hash), [hash]);
}

function readAddress(hash: string): Address {
  const [section = '', account = null, rule = null] = hash.slice(1).split('/');
  return { section, account, rule };
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
