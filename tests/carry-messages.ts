import { vi } from 'vitest';

type Respond = (answer?: unknown) => void;
type Listener = (message: unknown, sender: unknown, respond: Respond) => boolean;

/** A fake of the browser's messaging that delivers each message to all listeners, as JSON. */
export interface Carrier {
  /** What was sent, by name. */
  readonly sent: string[];
  /** Loses the next `count` messages, as Chromium may when a worker is being stopped. */
  lose(count: number): void;
}

/**
 * Installs the fake for a test, which must call `vi.unstubAllGlobals()` afterwards.
 *
 * @param sender the sender that receivers see
 */
export function carryMessages(sender: object = { tab: { id: 7 }, documentId: 'page' }): Carrier {
  const listeners = new Set<Listener>();
  const sent: string[] = [];
  let toLose = 0;
  const carry = (message: { readonly type: string }, respond: Respond) => {
    sent.push(message.type);
    if (toLose-- > 0) return;
    const answer = (given: unknown) => respond(asJson(given));
    const takers = [...listeners].filter((listener) => listener(asJson(message), sender, answer));
    if (takers.length === 0) respond();
  };
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: carry,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: {
      sendMessage: (_: number, message: { readonly type: string }, __: unknown, respond: Respond) =>
        carry(message, respond),
    },
  });
  return { sent, lose: (count) => void (toLose = count) };
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
