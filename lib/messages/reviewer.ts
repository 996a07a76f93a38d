import type { MessagePort } from './port';
import { readAnswer } from './engine-answer';
import type { PageDraft, ToEngine, Verdict } from './protocol';

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
  /** Asks on another port from now on, also what is open: the page was away, and its port with it. */
  renew(): void;
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
  const line = createLine(connect, receive, askAgain);
  let lastId = 0;

  function receive(message: unknown): void {
    const answer = readAnswer(message);
    if (!answer) {
      failAll(new EngineError("The engine's answer was not understood."));
      return;
    }
    if (answer.type === 'review') settle(answer.id, ({ resolve }) => resolve(answer.verdict));
    else settle(answer.id, ({ reject }) => reject(new EngineError(answer.error)));
  }

  function settle(id: number, finish: (asked: Pending) => void): void {
    const asked = pending.get(id);
    if (!asked) return;
    clearTimeout(asked.timer);
    pending.delete(id);
    finish(asked);
  }

  function fail(id: number, error: EngineError): void {
    settle(id, ({ reject }) => reject(error));
  }

  function failAll(error: EngineError): void {
    for (const id of pending.keys()) fail(id, error);
  }

  /** Asks again what was asked on a lost port, but for what has just been sent on the new one. */
  function askAgain(sent?: ToEngine): void {
    for (const [id, asked] of pending) {
      if (asked.message === sent) continue;
      if (asked.repeated) {
        fail(id, new EngineError('The engine stopped twice on one draft.'));
        continue;
      }
      asked.repeated = true;
      send(id, asked.message);
    }
  }

  function send(id: number, message: ToEngine): void {
    try {
      line.send(message);
    } catch (error) {
      fail(id, error instanceof EngineError ? error : new EngineError(String(error)));
    }
  }

  function renew(): void {
    line.drop();
    for (const [id, { message }] of pending) send(id, message);
  }

  return {
    warmUp() {
      line.send({ type: 'warm-up' });
    },
    review(draft) {
      const id = ++lastId;
      const message: ToEngine = { type: 'review', id, draft };
      return new Promise((resolve, reject) => {
        const noAnswer = () => {
          fail(id, new EngineError('The engine did not answer.'));
          // A port that is deaf says nothing of it.
          renew();
        };
        const timer = setTimeout(noAnswer, PATIENCE);
        pending.set(id, { message, resolve, reject, timer, repeated: false });
        send(id, message);
      });
    },
    renew,
    close() {
      failAll(new EngineError('The coach was closed.', true));
      line.drop();
    },
  };
}

/** The way to the engine, whatever becomes of the ports on it. */
interface Line {
  /** @throws {EngineError} if the extension is gone. */
  send(message: ToEngine): void;
  /** Lets go of the port; what is sent next opens another. */
  drop(): void;
}

/**
 * A line whose port is opened when something is sent, and anew after the worker's death.
 *
 * @param onLost is called when the port was cut at its other end, with what was already sent on a new one.
 */
function createLine(
  connect: () => MessagePort,
  onMessage: (message: unknown) => void,
  onLost: (sent?: ToEngine) => void,
): Line {
  let port: MessagePort | undefined;

  function open(): MessagePort {
    if (port) return port;
    const opened = connectWith(connect);
    opened.onMessage.addListener(onMessage);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      onLost();
    });
    port = opened;
    return opened;
  }

  return {
    /** A port can be dead before its `onDisconnect` is told; then a new one is opened once. */
    send(message) {
      try {
        open().postMessage(message);
      } catch (error) {
        if (error instanceof EngineError) throw error;
        port = undefined;
        open().postMessage(message);
        onLost(message);
      }
    },
    drop() {
      port?.disconnect();
      port = undefined;
    },
  };
}

function connectWith(connect: () => MessagePort): MessagePort {
  try {
    return connect();
  } catch (cause) {
    throw new EngineError('The extension was updated or removed.', true, { cause });
  }
}
