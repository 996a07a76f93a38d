import { useMemo } from 'react';
import { useHash } from '../shared/use-hash';

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
  const hash = useHash();
  return useMemo(() => readAddress(hash), [hash]);
}

function readAddress(hash: string): Address {
  const [section = '', account = null, rule = null] = hash.slice(1).split('/');
  return { section, account, rule };
}
