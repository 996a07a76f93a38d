import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessagePort } from './port';
import type { PageDraft, Verdict } from './protocol';
import { createReviewer, EngineError } from './reviewer';

const draft: PageDraft = {
  text: 'A draft.',
  surroundings: { surface: 'post', media: [] },
  handle: null,
};
const answer: Verdict = {
  source: 'A draft.',
  language: 'en',
  hints: [],
  praise: null,
  failures: [],
  profile: null,
  profileLocked: false,
  silenced: false,
  explain: [],
  passedOver: [],
  locked: [],
};

/** A port whose other side the test plays. */
class FakePort implements MessagePort {
  readonly sent: { type: string; id?: number }[] = [];
  readonly #messages: ((message: unknown) => void)[] = [];
  readonly #ends: (() => void)[] = [];
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => this.#messages.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => this.#ends.push(listener) };
  isDead = false;

  postMessage(message: unknown) {
    if (this.isDead) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message as { type: string; id?: number });
  }
  disconnect() {
    this.isDead = true;
  }
  receive(message: unknown) {
    for (const listener of this.#messages) listener(message);
  }
  die() {
    this.isDead = true;
    for (const listener of this.#ends) listener();
  }
}

function setUp() {
  const ports: FakePort[] = [];
  const reviewer = createReviewer(() => {
    const port = new FakePort();
    ports.push(port);
    return port;
  });
  return { ports, reviewer };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createReviewer', () => {
  it('opens one port and matches answers to requests', async () => {
    const { ports, reviewer } = setUp();
    const first = reviewer.review(draft);
    const second = reviewer.review({ ...draft, text: 'Another.' });
    expect(ports).toHaveLength(1);
    ports[0]!.receive({ type: 'review', id: 2, verdict: { ...answer, source: 'Another.' } });
    ports[0]!.receive({ type: 'review', id: 1, verdict: answer });
    expect((await first).source).toBe('A draft.');
    expect((await second).source).toBe('Another.');
  });

  it('asks everything again when a port is found to be dead', async () => {
    const { ports, reviewer } = setUp();
    const first = reviewer.review(draft);
    ports[0]!.isDead = true;
    const second = reviewer.review({ ...draft, text: 'Another.' });
    expect(ports[1]!.sent.map(({ id }) => id)).toEqual([2, 1]);
    ports[1]!.receive({ type: 'review', id: 1, verdict: answer });
    ports[1]!.receive({ type: 'review', id: 2, verdict: { ...answer, source: 'Another.' } });
    expect((await first).source).toBe('A draft.');
    expect((await second).source).toBe('Another.');
  });

  it('asks a new worker again when the old one died', async () => {
    const { ports, reviewer } = setUp();
    const review = reviewer.review(draft);
    ports[0]!.die();
    expect(ports).toHaveLength(2);
    expect(ports[1]!.sent).toEqual(ports[0]!.sent);
    ports[1]!.receive({ type: 'review', id: 1, verdict: answer });
    expect((await review).source).toBe('A draft.');
  });

  it('does not ask a third time', async () => {
    const { ports, reviewer } = setUp();
    const review = reviewer.review(draft);
    ports[0]!.die();
    ports[1]!.die();
    await expect(review).rejects.toThrow('stopped twice');
  });

  it('opens a new port when the old one turns out dead on use', () => {
    const { ports, reviewer } = setUp();
    reviewer.warmUp();
    ports[0]!.isDead = true;
    reviewer.warmUp();
    expect(ports[1]!.sent).toEqual([{ type: 'warm-up' }]);
  });

  it('says that the engine is gone when no port can be opened', async () => {
    const reviewer = createReviewer(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => reviewer.warmUp()).toThrow(EngineError);
    await expect(reviewer.review(draft)).rejects.toMatchObject({ gone: true });
  });

  it('gives up after ten seconds of silence', async () => {
    const { reviewer } = setUp();
    const review = reviewer.review(draft);
    const outcome = expect(review).rejects.toThrow('did not answer');
    await vi.advanceTimersByTimeAsync(10_000);
    await outcome;
  });

  it.each([
    ['a refusal', { type: 'failure', id: 1, error: 'Bad request' }, 'Bad request'],
    ['an answer of another version', { type: 'verdict', id: 1 }, 'not understood'],
  ])('passes on %s', async (_, message, words) => {
    const { ports, reviewer } = setUp();
    const review = reviewer.review(draft);
    ports[0]!.receive(message);
    await expect(review).rejects.toThrow(words);
  });

  it('asks on another port when the page was away, also what is open', async () => {
    const { ports, reviewer } = setUp();
    const review = reviewer.review(draft);
    reviewer.renew();
    expect(ports[0]!.isDead).toBe(true);
    expect(ports[1]!.sent).toEqual(ports[0]!.sent);
    ports[1]!.receive({ type: 'review', id: 1, verdict: answer });
    expect((await review).source).toBe('A draft.');
  });

  it('asks on another port after one that did not answer', async () => {
    const { ports, reviewer } = setUp();
    const outcome = expect(reviewer.review(draft)).rejects.toThrow('did not answer');
    await vi.advanceTimersByTimeAsync(10_000);
    await outcome;
    void reviewer.review(draft);
    expect(ports[1]!.sent).toHaveLength(1);
  });

  it('rejects what is open when it is closed', async () => {
    const { ports, reviewer } = setUp();
    const review = reviewer.review(draft);
    reviewer.close();
    await expect(review).rejects.toMatchObject({ gone: true });
    expect(ports[0]!.isDead).toBe(true);
  });
});
