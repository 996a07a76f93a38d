import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import type { PageDraft, Verdict } from '@/lib/messages/protocol';
import { replaceSpan, type Span } from '@/lib/text/span';
import type { WriteResult } from '@/lib/x/write';
import { hintOn, verdictOn } from '@/tests/verdicts';
import { createCoach, PAUSE, RECHECK, type Coach } from './coach';
import type { ComposerView, Mark } from './composer-view';
import { createDraftMemory } from './draft-memory';

/** The hint as a rule gives it that takes the exclamation marks after its words to be part of them. */
function withExclamationMark(text: string): (hint: Hint) => Hint {
  return (hint) => {
    const quote = /^beg!*/.exec(text.slice(hint.span!.start))![0];
    const span = { start: hint.span!.start, end: hint.span!.start + quote.length };
    return { ...hint, quote, span, fixes: hint.fixes.map((fix) => ({ ...fix, ...span })) };
  };
}

class FakeComposer implements ComposerView {
  text: string | null = '';
  marks: readonly Mark[] = [];
  outcome: WriteResult = 'done';
  /** What a fix waits for that was written and is read back. */
  readBack = Promise.resolve();
  onEdit = () => {};

  readText = () => this.text;
  readSurroundings = (): Surroundings => ({ surface: 'post', media: [] });
  paint = (marks: readonly Mark[]) => void (this.marks = marks);
  takeFocus = async () => {};
  async replace(span: Span, text: string, expected: string, onWritten: () => void) {
    if (this.text !== expected) return 'refused';
    if (this.outcome === 'done') {
      this.type(replaceSpan(expected, span, text));
      onWritten();
      await this.readBack;
    }
    return this.outcome;
  }
  type(text: string | null) {
    this.text = text;
    this.onEdit();
  }
  get marked() {
    return this.marks.map(({ start, end }) => this.text?.slice(start, end));
  }
}

interface Bench {
  readonly composer: FakeComposer;
  readonly coach: Coach;
  readonly asked: PageDraft[];
  readonly errors: unknown[];
  readonly abort: AbortController;
  answer: (draft: PageDraft) => Promise<Verdict>;
}

function setUp(memory = createDraftMemory()): Bench {
  const composer = new FakeComposer();
  const asked: PageDraft[] = [];
  const errors: unknown[] = [];
  const abort = new AbortController();
  const requestReview = (draft: PageDraft) => {
    asked.push(draft);
    return bench.answer(draft);
  };
  const coach = createCoach({
    view: composer,
    requestReview,
    handle: () => 'acme',
    onState: () => {},
    onError: (error) => errors.push(error),
    signal: abort.signal,
    memory,
  });
  composer.onEdit = () => coach.edited();
  const bench: Bench = {
    composer,
    coach,
    asked,
    errors,
    abort,
    answer: async ({ text }) => verdictOn(text),
  };
  return bench;
}

const rest = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets the engine wait with each answer until it is given here. */
function holdAnswers(bench: Bench): ((verdict: Verdict) => void)[] {
  const answers: ((verdict: Verdict) => void)[] = [];
  bench.answer = () => new Promise((resolve) => void answers.push(resolve));
  return answers;
}

describe('reading', () => {
  it('tells what the box held when it opened, also once X has rebuilt it', async () => {
    const memory = createDraftMemory();
    const first = setUp(memory);
    first.composer.type('A word.');
    first.composer.type('A word more.');
    await rest(PAUSE);
    first.abort.abort();
    const second = setUp(memory);
    second.composer.type('A word more.');
    await rest(PAUSE);
    const begun = setUp();
    begun.composer.type('');
    begun.composer.type('A word.');
    await rest(PAUSE);
    const all = [first, second, begun].flatMap(({ asked }) => asked);
    expect(all.map(({ opened }) => opened)).toEqual(['A word.', 'A word.', undefined]);
  });

  it('keeps the id of the draft until the box is emptied', async () => {
    const { composer, asked } = setUp();
    for (const text of ['A', 'A word.', '', 'Another.']) {
      composer.type(text);
      await rest(PAUSE);
    }
    const [first, second, , fourth] = asked.map(({ id }) => id);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect([second, fourth]).toEqual([first, expect.not.stringMatching(first!)]);
  });

  it('waits for a pause in typing', async () => {
    const { composer, coach, asked } = setUp();
    composer.type('I be');
    await rest(PAUSE - 1);
    composer.type('I beg');
    await rest(PAUSE - 1);
    expect(asked).toEqual([]);
    await rest(1);
    expect(asked.map(({ text }) => text)).toEqual(['I beg']);
    expect(coach.state.hints.map(({ rule }) => rule)).toEqual(['begging']);
    expect(composer.marked).toEqual(['beg']);
    expect(coach.state.reviewed).toBe(1);
  });

  it('does nothing while an input method composes', async () => {
    const { composer, coach, asked } = setUp();
    coach.composing(true);
    composer.type('I beg');
    await rest(5 * PAUSE);
    expect(asked).toEqual([]);
    coach.composing(false);
    await rest(PAUSE);
    expect(coach.state.hints).toHaveLength(1);
  });

  it.each([
    ['after the box was emptied', ''],
    ['upon the next draft', 'A word.'],
  ])('shows and counts nothing if the answer comes %s', async (_, inTheBox) => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    const answers = holdAnswers(bench);
    const whole = { ...hintOn('I beg', 'beg'), rule: 'stream', quote: '', span: null, fixes: [] };
    bench.composer.type('A fine day');
    await rest(PAUSE);
    bench.composer.type('');
    bench.composer.type(inTheBox);
    answers[0]!(verdictOn('A fine day', { hints: [whole], praise: { id: 'p', message: 'Nice.' } }));
    await rest(1);
    expect(bench.coach.state).toMatchObject({ hints: [], praise: null });
    bench.answer = async ({ text }) => verdictOn(text);
    bench.composer.type('A word.');
    await rest(PAUSE);
    bench.composer.type('');
    expect(memory.recall('A word.')).toMatchObject({ outcomes: [] });
  });

  it('never replaces a newer answer by an older one', async () => {
    const bench = setUp();
    const answers = holdAnswers(bench);
    bench.composer.type('A word');
    await rest(PAUSE);
    bench.composer.type('A word, I beg');
    await rest(PAUSE);
    answers[1]!(verdictOn('A word, I beg'));
    answers[0]!(verdictOn('A word'));
    await rest(1);
    expect(bench.coach.state.hints.map(({ quote }) => quote)).toEqual(['beg']);
  });

  it('knows which rules the team has set', async () => {
    const bench = setUp();
    expect(bench.coach.state.locked).toEqual([]);
    bench.answer = async ({ text }) => verdictOn(text, { locked: ['begging'] });
    bench.composer.type('I beg');
    await rest(PAUSE);
    expect(bench.coach.state.locked).toEqual(['begging']);
  });

  it('waits while X rebuilds the editor', async () => {
    const { composer, coach, asked } = setUp();
    composer.type('I beg');
    composer.text = null;
    await rest(PAUSE);
    expect(asked).toEqual([]);
    composer.text = 'I beg';
    await rest(PAUSE);
    expect(coach.state.hints).toHaveLength(1);
  });

  it('reports surroundings that cannot be read, and reads them later', async () => {
    const { composer, coach, errors } = setUp();
    const readSurroundings = vi.spyOn(composer, 'readSurroundings').mockImplementationOnce(() => {
      throw new Error('The page is odd.');
    });
    composer.type('I beg');
    await rest(PAUSE);
    expect(errors.map(String)).toEqual(['Error: The page is odd.']);
    composer.type('I beg you');
    await rest(PAUSE);
    expect(readSurroundings).toHaveBeenCalledTimes(2);
    expect(coach.state.hints).toHaveLength(1);
  });
});

describe('standing hints', () => {
  it('move with their words', async () => {
    const { composer } = setUp();
    composer.type('I beg');
    await rest(PAUSE);
    composer.type('Now I beg');
    expect(composer.marked).toEqual(['beg']);
  });

  it('disappear as soon as their words do', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg');
    await rest(PAUSE);
    composer.type('I bg');
    expect(coach.state.hints).toEqual([]);
    expect(composer.marked).toEqual([]);
  });

  it('are moved to the newer text when an answer comes late', async () => {
    const bench = setUp();
    let answer = () => {};
    bench.answer = ({ text }) =>
      new Promise((resolve) => {
        answer = () => resolve(verdictOn(text));
      });
    bench.composer.type('I beg');
    await rest(PAUSE);
    bench.composer.type('Now I beg');
    answer();
    await rest(0);
    expect(bench.composer.marked).toEqual(['beg']);
  });

  it('are checked, but not added to, while typing goes on', async () => {
    const bench = setUp();
    bench.composer.type('I beg');
    await rest(PAUSE);
    bench.answer = async ({ text }) => verdictOn(text, { hints: [] });
    for (let i = 0; i < 6; i++) {
      bench.composer.type(`${bench.composer.text} x`);
      await rest(RECHECK / 5);
    }
    expect(bench.asked).toHaveLength(2);
    expect(bench.coach.state.hints).toEqual([]);
  });
});

describe('fixes', () => {
  it('are written and undone', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    expect(composer.text).toBe('I ask you');
    expect(coach.state).toMatchObject({ notice: { kind: 'fixed' }, canUndo: true });
    await coach.undoFix();
    expect(composer.text).toBe('I beg you');
    expect(coach.state).toMatchObject({ notice: { kind: 'undone' }, canUndo: false });
  });

  it('are undone at their new place after more typing', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    composer.type('Today I ask you');
    composer.type('Today I ask you all');
    expect(coach.state.notice).toEqual({ kind: 'fixed' });
    await coach.undoFix();
    expect(composer.text).toBe('Today I beg you all');
  });

  it('can no longer be undone once their words were edited', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    composer.type('I aXsk you');
    expect(coach.state.canUndo).toBe(false);
  });

  it.each([
    ['not-taken', { kind: 'not-taken', text: 'I ask you' }],
    ['unexpected', { kind: 'unexpected', text: 'I ask you' }],
    ['refused', { kind: 'outdated' }],
    ['composing', { kind: 'composing' }],
  ] as const)('with the outcome %s show it', async (outcome, notice) => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    composer.outcome = outcome;
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    expect(coach.state).toMatchObject({ notice, canUndo: false });
  });

  it('keep what is typed while they are read back, and so does undoing them', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    let endReading = () => {};
    composer.readBack = new Promise((resolve) => void (endReading = resolve));
    const [hint] = coach.state.hints;
    const writing = coach.applyFix(hint!, hint!.fixes[0]!);
    await vi.waitUntil(() => composer.text === 'I ask you');
    composer.type('I asked you');
    composer.type('So I asked you');
    endReading();
    await writing;
    expect(coach.state).toMatchObject({ notice: { kind: 'fixed' }, canUndo: true });
    await coach.undoFix();
    expect(composer.text).toBe('So I beged you');
  });

  it('are written while another is still being read back', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    composer.readBack = new Promise(() => {});
    const [hint] = coach.state.hints;
    void coach.applyFix(hint!, hint!.fixes[0]!);
    await vi.waitUntil(() => composer.text === 'I ask you');
    composer.type('I ask you, I beg you');
    await rest(PAUSE);
    composer.readBack = Promise.resolve();
    const [next] = coach.state.hints;
    await coach.applyFix(next!, next!.fixes[0]!);
    expect(composer.text).toBe('I ask you, I ask you');
    await coach.undoFix();
    expect(composer.text).toBe('I ask you, I beg you');
  });

  it('are written at once if the draft was edited elsewhere', async () => {
    const bench = setUp();
    bench.composer.type('I beg you');
    await rest(PAUSE);
    holdAnswers(bench);
    bench.composer.type('I beg you all');
    const [hint] = bench.coach.state.hints;
    void bench.coach.applyFix(hint!, hint!.fixes[0]!);
    await rest(0);
    expect(bench.composer.text).toBe('I ask you all');
  });

  it('are refused with a notice while an input method composes', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    coach.composing(true);
    await coach.applyFix(hint!, hint!.fixes[0]!);
    expect(composer.text).toBe('I beg you');
    expect(coach.state.notice).toEqual({ kind: 'composing' });
    coach.composing(false);
    composer.type('I beg you é');
    expect(coach.state.notice).toBeNull();
  });

  it('that X did not accept can be copied with what was typed since', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    composer.outcome = 'not-taken';
    const { replace } = composer;
    composer.replace = (...change) => {
      composer.type('So I beg you');
      return replace.apply(composer, change).then(() => 'not-taken' as const);
    };
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    expect(coach.state.notice).toEqual({ kind: 'not-taken', text: 'So I ask you' });
  });

  it('include text that was just added at their edge', async () => {
    const bench = setUp();
    const { composer, coach } = bench;
    bench.answer = async ({ text }) =>
      verdictOn(text, { hints: verdictOn(text).hints.map(withExclamationMark(text)) });
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    composer.type('I beg! you');
    await coach.applyFix(hint!, hint!.fixes[0]!);
    expect(composer.text).toBe('I ask you');
  });

  it('clear the notice of the last one, so that each is announced', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    composer.type('I ask you, I beg you');
    await rest(PAUSE);
    const [next] = coach.state.hints;
    expect(coach.state.notice).toEqual({ kind: 'fixed' });
    const writing = coach.applyFix(next!, next!.fixes[0]!);
    expect(coach.state.notice).toBeNull();
    await writing;
    expect(coach.state.notice).toEqual({ kind: 'fixed' });
  });

  it('can still be undone after an undo was refused', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    composer.outcome = 'refused';
    await coach.undoFix();
    expect(coach.state).toMatchObject({ canUndo: true, notice: { kind: 'fixed' } });
    composer.outcome = 'done';
    await coach.undoFix();
    expect(composer.text).toBe('I beg you');
  });

  it('are undone at their place after X has changed the text without an event', async () => {
    const { composer, coach } = setUp();
    composer.type('@ha I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    composer.text = '@harbour I ask you';
    await coach.undoFix();
    expect(composer.text).toBe('@harbour I beg you');
  });

  it('of a hint that is gone only show a notice', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    composer.type('I bg you');
    await coach.applyFix(hint!, hint!.fixes[0]!);
    expect(composer.text).toBe('I bg you');
    expect(coach.state.notice).toEqual({ kind: 'outdated' });
  });
});

describe('ignoring', () => {
  it('lasts as long as the draft, and does not affect the next', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg');
    await rest(PAUSE);
    coach.ignoreInDraft(coach.state.hints[0]!);
    expect(coach.state.hints).toEqual([]);
    composer.type('Now I beg');
    await rest(PAUSE);
    expect(coach.state.hints).toEqual([]);
    composer.type('');
    composer.type('I beg');
    await rest(PAUSE);
    expect(coach.state.hints).toHaveLength(1);
  });

  it.each([
    ['of another rule on the words', 'I beg', 'I beg', 0],
    ['of another rule on most of the words', 'I beg', 'I beg you', 0],
    [
      'of another rule on words that hold them and much more',
      'I beg',
      'I beg you all on my knees',
      1,
    ],
    ['of another rule on words that only look like a part', 'I beg', 'beginners', 1],
  ])('reveals no hint %s', async (_, ignored, other, left) => {
    const bench = setUp();
    const { composer, coach } = bench;
    const text = 'I beg you all on my knees, beginners';
    const hintAbout = (rule: string, quote: string): Hint => {
      const start = text.indexOf(quote);
      const span = { start, end: start + quote.length };
      return { ...hintOn(text, 'beg', rule), quote, span, fixes: [] };
    };
    bench.answer = async () => verdictOn(text, { hints: [hintAbout('begging', ignored)] });
    composer.type(text);
    await rest(PAUSE);
    coach.ignoreInDraft(coach.state.hints[0]!);
    bench.answer = async () => verdictOn(text, { hints: [hintAbout('kneeling', other)] });
    coach.contextChanged();
    await rest(PAUSE);
    expect(coach.state.hints).toHaveLength(left);
  });

  it('survives a rebuilt editor', async () => {
    const memory = createDraftMemory();
    const before = setUp(memory);
    before.composer.type('I beg');
    await rest(PAUSE);
    before.coach.ignoreInDraft(before.coach.state.hints[0]!);
    before.abort.abort();
    const rebuilt = setUp(memory);
    rebuilt.composer.type('I beg');
    await rest(PAUSE);
    expect(rebuilt.coach.state.hints).toEqual([]);
    expect(rebuilt.asked.at(-1)!.id).toBe(before.asked[0]!.id);
    const other = setUp(memory);
    other.composer.type('You beg');
    await rest(PAUSE);
    expect(other.coach.state.hints).toHaveLength(1);
  });
});

describe('the outcomes of hints', () => {
  const send = 'I beg you';

  it.each([
    ['sent anyway', async () => {}, send, 'sent-anyway'],
    [
      'ignored',
      async ({ coach }: Bench) => coach.ignoreInDraft(coach.state.hints[0]!),
      send,
      'ignored',
    ],
    [
      'mended',
      async ({ coach }: Bench) => {
        const [hint] = coach.state.hints;
        await coach.applyFix(hint!, hint!.fixes[0]!);
      },
      'I ask you',
      'mended',
    ],
  ] as const)('are reported as %s', async (_, act, sent, outcome) => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    bench.composer.type(send);
    await rest(PAUSE);
    await act(bench);
    await rest(PAUSE);
    bench.composer.type('');
    expect(memory.recall(sent)?.outcomes).toEqual([{ rule: 'begging', outcome }]);
  });

  it('are not "mended" if the coach was muted', async () => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    bench.composer.type(send);
    await rest(PAUSE);
    bench.answer = async ({ text }) => verdictOn(text, { hints: [], muted: true });
    bench.composer.type(`${send} all`);
    await rest(PAUSE);
    bench.composer.type('');
    expect(memory.recall(`${send} all`)?.outcomes).toEqual([
      { rule: 'begging', outcome: 'sent-anyway' },
    ]);
  });

  it('are not "mended" if the engine failed', async () => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    bench.composer.type(send);
    await rest(PAUSE);
    bench.answer = () => Promise.reject(new Error('broken'));
    bench.composer.type(`${send} all`);
    await rest(PAUSE);
    bench.composer.type('');
    expect(memory.recall(`${send} all`)?.outcomes).toEqual([
      { rule: 'begging', outcome: 'sent-anyway' },
    ]);
  });

  it('are not "mended" by an edit that was reverted before sending', async () => {
    const memory = createDraftMemory();
    const { composer } = setUp(memory);
    composer.type(send);
    await rest(PAUSE);
    composer.type('I begs you');
    composer.type(send);
    composer.type('');
    expect(memory.recall(send)?.outcomes).toEqual([{ rule: 'begging', outcome: 'sent-anyway' }]);
  });

  it('are not "mended" by a fix that was taken back just before sending', async () => {
    const memory = createDraftMemory();
    const { composer, coach } = setUp(memory);
    composer.type(send);
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    await rest(PAUSE);
    composer.type(send);
    composer.type('');
    expect(memory.recall(send)?.outcomes).toEqual([{ rule: 'begging', outcome: 'sent-anyway' }]);
  });

  it('are "mended" if something around the words was changed', async () => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    bench.composer.type(send);
    await rest(PAUSE);
    bench.answer = async ({ text }) => verdictOn(text, { hints: [] });
    bench.composer.readSurroundings = () => ({ surface: 'reply', media: [] });
    bench.coach.contextChanged();
    await rest(PAUSE);
    bench.composer.type('');
    expect(memory.recall(send)?.outcomes).toEqual([{ rule: 'begging', outcome: 'mended' }]);
  });

  it('are empty if changed settings removed the hint', async () => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    bench.composer.type(send);
    await rest(PAUSE);
    bench.answer = async ({ text }) => verdictOn(text, { hints: [] });
    bench.coach.contextChanged();
    await rest(PAUSE);
    bench.composer.type(`${send} all`);
    await rest(PAUSE);
    bench.composer.type('');
    expect(memory.recall(`${send} all`)?.outcomes).toEqual([]);
  });

  it.each([
    ['ignored', send],
    ['mended', 'I ask you'],
  ] as const)('are still %s after the editor was rebuilt', async (outcome, text) => {
    const memory = createDraftMemory();
    const bench = setUp(memory);
    bench.composer.type(send);
    await rest(PAUSE);
    const [hint] = bench.coach.state.hints;
    if (outcome === 'ignored') bench.coach.ignoreInDraft(hint!);
    else await bench.coach.applyFix(hint!, hint!.fixes[0]!);
    await rest(PAUSE);
    bench.abort.abort();
    const { composer } = setUp(memory);
    composer.type(text);
    await rest(PAUSE);
    composer.type(`${text} all`);
    await rest(PAUSE);
    composer.type('');
    expect(memory.recall(`${text} all`)?.outcomes).toEqual([{ rule: 'begging', outcome }]);
  });

  it('are forgotten with a draft of the same words without hints', async () => {
    const memory = createDraftMemory();
    const { composer, coach } = setUp(memory);
    composer.type('I beg you');
    await rest(PAUSE);
    const [hint] = coach.state.hints;
    await coach.applyFix(hint!, hint!.fixes[0]!);
    await rest(PAUSE);
    composer.type('');
    expect(memory.recall('I ask you')?.outcomes).toHaveLength(1);
    composer.type('I');
    composer.type('I ask you');
    await rest(PAUSE);
    composer.type('');
    expect(memory.recall('I ask you')?.outcomes).toEqual([]);
  });

  it('are not carried over to the next draft', async () => {
    const memory = createDraftMemory();
    const { composer } = setUp(memory);
    composer.type(send);
    await rest(PAUSE);
    composer.type('');
    composer.type('A word.');
    await rest(PAUSE);
    composer.type('');
    expect(memory.recall('A word.')).toMatchObject({ outcomes: [] });
  });
});

describe('an error', () => {
  it('clears the panel and is reported', async () => {
    const bench = setUp();
    bench.composer.type('I beg');
    await rest(PAUSE);
    bench.answer = () => Promise.reject(new Error('The engine did not answer.'));
    bench.composer.type('I beg again');
    await rest(PAUSE);
    expect(bench.coach.state.hints).toEqual([]);
    expect(bench.errors).toHaveLength(1);
  });

  it('in a rule is reported, and the rest is shown', async () => {
    const bench = setUp();
    bench.answer = async ({ text }) => ({
      ...verdictOn(text),
      failures: [{ rule: 'other', error: 'Error: no' }],
    });
    bench.composer.type('I beg');
    await rest(PAUSE);
    expect(bench.coach.state.hints).toHaveLength(1);
    expect(String(bench.errors[0])).toContain('other');
  });

  it('leaves nothing behind when the coach ends', async () => {
    const { composer, asked, abort } = setUp();
    composer.type('I beg');
    await rest(PAUSE);
    composer.type('I beg you');
    abort.abort();
    await rest(10 * PAUSE);
    expect(asked).toHaveLength(1);
    expect(composer.marks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('knows which hint the caret is in', async () => {
  const { composer, coach } = setUp();
  composer.type('I beg you');
  await rest(PAUSE);
  coach.caretAt(3);
  expect(coach.state.active).toBe('begging:beg');
  coach.caretAt(9);
  expect(coach.state.active).toBeNull();
});

describe('the offer to turn a rule off', () => {
  /** A coach whose account passed over begging twice before. */
  function setUpPassedOver(memory = createDraftMemory()): Bench {
    const bench = setUp(memory);
    bench.answer = async ({ text }) => verdictOn(text, { passedOver: ['begging'] });
    return bench;
  }

  it('is made when the hint is ignored again, and disappears with the answer', async () => {
    const { composer, coach } = setUpPassedOver();
    composer.type('I beg');
    await rest(PAUSE);
    expect(coach.state.offer).toBeNull();
    coach.ignoreInDraft(coach.state.hints[0]!);
    expect(coach.state.offer).toEqual({ rule: 'begging', title: 'Title of begging' });
    coach.closeOffer();
    expect(coach.state.offer).toBeNull();
  });

  it('disappears with the draft, and is not made again on the page', async () => {
    const memory = createDraftMemory();
    const { composer, coach } = setUpPassedOver(memory);
    composer.type('I beg');
    await rest(PAUSE);
    coach.ignoreInDraft(coach.state.hints[0]!);
    composer.type('');
    expect(coach.state.offer).toBeNull();
    const next = setUpPassedOver(memory);
    next.composer.type('I beg you');
    await rest(PAUSE);
    next.coach.ignoreInDraft(next.coach.state.hints[0]!);
    expect(next.coach.state.offer).toBeNull();
  });

  it('is not made earlier', async () => {
    const { composer, coach } = setUp();
    composer.type('I beg');
    await rest(PAUSE);
    coach.ignoreInDraft(coach.state.hints[0]!);
    expect(coach.state.offer).toBeNull();
  });
});

it('shows praise after a pause, and removes it with the draft', async () => {
  const bench = setUp();
  const praise = { id: 'honest-question', message: 'Readers can answer this question.' };
  bench.answer = async ({ text }) => verdictOn(text, { hints: [], praise });
  bench.composer.type('What do you plant?');
  expect(bench.coach.state.praise).toBeNull();
  await rest(PAUSE);
  expect(bench.coach.state.praise).toEqual(praise);
  bench.composer.type('');
  expect(bench.coach.state.praise).toBeNull();
});
