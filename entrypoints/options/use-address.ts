import { useMemo } from 'react';
import { useHash } from '../shared/use-hash';

/** The parts of the page's address after `#`, like `#rules/acme/hard-sell`. */
export interface Address {
  /** Empty for the first section. */
  readonly section: string;
  /** `null` for the last shown account. */
  readonly account: string | null;
  readonly rule: string | null;
}

/** The page's current address. */
export function useAddress(): Address {
  const hash = useHash();
  return useMemo(() => readAddress(hash), [hash]);
}

function readAddress(hash: string): Address {
  const [section = '', account = null, rule = null] = hash.slice(1).split('/');
  return { section, account, rule };
}
