import { useSyncExternalStore } from 'react';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The system's colour scheme. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(watch, () => (dark.matches ? 'dark' : 'light'));
}

function watch(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}
