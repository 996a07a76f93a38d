/** Calls `action` once the signal is aborted; never if it already is. */
export function onAbort(signal: AbortSignal, action: () => void): void {
  signal.addEventListener('abort', action, { once: true });
}
