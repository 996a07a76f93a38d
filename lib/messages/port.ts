/** Name of the port between a content script and the background context. */
export const REVIEW_PORT = 'tweet-coach-review';

/** The part of `browser.runtime.Port` that reviews need, so that tests can stand in for it. */
export interface MessagePort {
  readonly onMessage: Listenable<(message: unknown) => void>;
  readonly onDisconnect: Listenable<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface Listenable<Listener> {
  addListener(listener: Listener): void;
}
