import { useMemo } from 'react';
import { useHash } from '@/entrypoints/shared/use-hash';
import { routeOf, type Route } from '@/lib/lessons/route';

/** The current route, kept up to date. */
export function useRoute(): Route {
  const hash = useHash();
  return useMemo(() => routeOf(hash), [hash]);
}
