import { browser } from 'wxt/browser';

/** A part of the extension's storage. */
export interface StoredPart {
  /** Areas of `browser.storage`, such as `local`. */
  readonly areas: readonly string[];
  readonly holds: (key: string) => boolean;
}

/** Calls `onChange` after every change of a part of the storage, whoever made it. */
export function watchStorage(
  { areas, holds }: StoredPart,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (areas.includes(area) && Object.keys(changes).some(holds)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}

/** Runs one write after the other, so that none undoes another; resolves or rejects with each. */
export type WriteInTurn = (write: () => Promise<void>) => Promise<void>;

/** Creates a queue of writes. A failed write does not block the next. */
export function createWriteQueue(): WriteInTurn {
  let last: Promise<void> = Promise.resolve();
  return (write) => {
    const written = last.then(write);
    last = written.catch(() => undefined);
    return written;
  };
}
