import { onAbort } from '@/lib/x/on-abort';

/** Notifies listeners of changes, each until its signal is aborted. */
export interface Changes {
  tell(): void;
  watch(listener: () => void, signal: AbortSignal): void;
}

/** Creates one without listeners. */
export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      onAbort(signal, () => listeners.delete(listener));
    },
  };
}
