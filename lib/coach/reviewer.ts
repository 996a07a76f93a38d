import type { MessagePort } from './port';
import { fromEngineSchema, type PageDraft, type ToEngine, type Verdict } from './protocol';

/** Asks the engine in the background context for reviews. */
export interface Reviewer {
  /**
   * Lets the engine load what it loads on first use.
   *
   * @throws {EngineError} if the engine is gone.
   */
  warmUp(): void;
  /**
   * Reviews one draft. A worker that dies meanwhile is started again and asked once more.
   *
   * @throws {EngineError} if the engine refuses, does not answer in time or is gone for good.
   */
  review(draft: PageDraft): Promise<Verdict>;
  /** Lets go of the port; open requests are rejected. */
  close(): void;
}

/** The engine could not be asked; `gone` if it never will be again from this page. */
export class EngineError extends Error {
  constructor(
    message: string,
    readonly gone = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EngineError';
  }
}

/** How long an answer is waited for, in milliseconds: a cold worker needs well under one second. */
const PATIENCE = 10_000;

interface Pending {
  readonly message: ToEngine;
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: EngineError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  /** Whether it was already asked again after a worker's death. */
  repeated: boolean;
}

/** @param connect opens a new port to the background context; throws when the extension is gone. */
export function createReviewer(connect: () => MessagePort): Reviewer {
  const pending = new Map<number, Pending>();
  let port: MessagePort | undefined;
  let lastId = 0;

  function open(): MessagePort {
    if (port) return port;
    let opened: MessagePort;
    try {
      opened = connect();
    } catch (cause) {
      throw new EngineError('The extension was updated or removed.', true, { cause });
    }
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      askAgain();
    });
    port = opened;
    return opened;
  }

  function receive(message: unknown): void {
    const parsed = fromEngineSchema.safeParse(message);
    if (!parsed.success) {
      failAll(new EngineError(`The engine's answer was not understood: ${parsed.error.message}`));
      return;
    }
    const answer = parsed.data;
    const asked = pending.get(answer.id);
    if (!asked) return;
    if (answer.type === 'review') settle(answer.id, () => asked.resolve(answer.verdict));
    else settle(answer.id, () => asked.reject(new EngineError(answer.error)));
  }

  function settle(id: number, finish: () => void): void {
    const asked = pending.get(id);
    if (!asked) return;
    clearTimeout(asked.timer);
    pending.delete(id);
    finish();
  }

  function failAll(error: EngineError): void {
    for (const [id, asked] of pending) settle(id, () => asked.reject(error));
  }

  function askAgain(): void {
    for (const [id, asked] of pending) {
      if (asked.repeated) {
        settle(id, () => asked.reject(new EngineError('The engine stopped twice on one draft.')));
        continue;
      }
      asked.repeated = true;
      send(id, asked);
    }
  }

  function send(id: number, asked: Pending): void {
    try {
      post(asked.message);
    } catch (error) {
      const reason = error instanceof EngineError ? error : new EngineError(String(error));
      settle(id, () => asked.reject(reason));
    }
  }

  /** A port can be dead before its `onDisconnect` is told; then a new one is opened once. */
  function post(message: ToEngine): void {
    try {
      open().postMessage(message);
    } catch (error) {
      if (error instanceof EngineError) throw error;
      port = undefined;
      open().postMessage(message);
    }
  }

  return {
    warmUp() {
      post({ type: 'warm-up' });
    },
    review(draft) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => settle(id, () => reject(new EngineError('The engine did not answer.'))),
          PATIENCE,
        );
        const asked: Pending = {
          message: { type: 'review', id, draft },
          resolve,
          reject,
          timer,
          repeated: false,
        };
        pending.set(id, asked);
        send(id, asked);
      });
    },
    close() {
      failAll(new EngineError('The coach was closed.', true));
      port?.disconnect();
      port = undefined;
    },
  };
}
