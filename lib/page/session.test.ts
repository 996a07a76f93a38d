import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/messages/protocol';
import { hintOn, verdictOn } from '@/tests/verdicts';
import { changeBack, changeBy } from './fix-change';
import { step } from './session';
import {
  newSession,
  type Effect,
  type ProfileChoice,
  type Question,
  type Session,
  type SessionEvent,
} from './session-state';
import { viewOf, type SessionView } from './session-view';
import { suppressionOf, suppressionOfRule } from './suppression';

const surroundings = { surface: 'post', media: [] } as const;

const TEXT = 'I beg you';
const BEG = hintOn(TEXT, 'beg');

const text = (
  now: string,
  left: (SessionEvent & { type: 'text' })['left'] = null,
): SessionEvent => ({
  type: 'text',
  text: now,
  isOpening: false,
  left,
  nextId: 'next',
});

function question(change: Partial<Question> = {}): Question {
  return {
    id: 'first',
    turn: 1,
    text: TEXT,
    opened: undefined,
    surroundings,
    reach: 'all',
    ...change,
  };
}

function answered(change: Partial<Verdict> = {}, of: Partial<Question> = {}): SessionEvent {
  const asked = question(of);
  return { type: 'answered', question: asked, verdict: verdictOn(asked.text, change) };
}

/** The composer opens with a text, as X's does to edit a post. */
const opening: SessionEvent = {
  type: 'text',
  text: TEXT,
  isOpening: true,
  left: null,
  nextId: 'next',
};
const due: SessionEvent = { type: 'due', reach: 'all', surroundings };

/** A hint stands in the draft. */
const hinted = [text(TEXT), due, answered()];
const suppressed: SessionEvent = { type: 'suppressed', hint: BEG, isOffered: false };
const change = changeBy(BEG.fixes[0]!, TEXT);
const wrote = (fields: Partial<SessionEvent & { type: 'wrote' }> = {}): SessionEvent => ({
  type: 'wrote',
  change,
  outcome: 'done',
  before: TEXT,
  isRead: true,
  ...fields,
});
/** A fix was written. */
const fixed: readonly SessionEvent[] = [
  ...hinted,
  { type: 'writing' },
  text('I ask you'),
  { type: 'written', fix: change.undoable },
  wrote(),
];
const cutting = changeBy({ start: 1, end: 5, text: '' }, TEXT);
/** A fix was written that only cuts words. */
const cut: readonly SessionEvent[] = [
  ...hinted,
  { type: 'writing' },
  text('I you'),
  { type: 'written', fix: cutting.undoable },
  wrote({ change: cutting }),
];
const choice: ProfileChoice = { account: 'acme', profile: 'support', previous: null };
const chosen: SessionEvent = { type: 'profile', choice };
const failed: SessionEvent = { type: 'failed', question: question(), error: 'No answer.' };

function after(events: readonly SessionEvent[]): Session {
  return events.reduce((session, event) => step(session, event)[0], newSession('first'));
}

interface Row {
  readonly name: string;
  readonly before?: readonly SessionEvent[];
  readonly event: SessionEvent;
  readonly view?: Partial<SessionView>;
  readonly session?: Partial<Session>;
  readonly effects?: readonly unknown[];
}

const paint = (...hints: readonly unknown[]) => ({ type: 'paint', hints });
const wait = (hintsStand: boolean) => ({ type: 'wait', hintsStand });
const leave = (left: string, outcomes: readonly unknown[]) =>
  expect.objectContaining({
    type: 'leave',
    text: left,
    draft: expect.objectContaining({ outcomes }),
  });

const ask = (of: Partial<Question>): Effect => ({ type: 'ask', question: question(of) });

const table: Record<string, readonly Row[]> = {
  text: [
    {
      name: 'keeps the id from the first letter on',
      event: text('I'),
      session: { id: 'first', text: 'I' },
      effects: [paint()],
    },
    {
      name: 'takes up a draft that was left',
      event: text(TEXT, {
        id: 'left',
        opened: 'I beg',
        suppressions: [suppressionOf(BEG)],
        outcomes: [{ rule: 'begging', outcome: 'ignored' }],
      }),
      session: { id: 'left', opened: 'I beg', suppressions: [suppressionOf(BEG)] },
      effects: [paint()],
    },
    {
      name: 'takes up nothing in the middle of a draft',
      before: [text('I')],
      event: text(TEXT, { id: 'left', opened: 'I beg', suppressions: [], outcomes: [] }),
      session: { id: 'first', opened: undefined },
      effects: [paint()],
    },
    {
      name: 'with which the composer opens is kept until the draft ends',
      before: [opening, text('I beg all of you')],
      event: due,
      session: { opened: TEXT },
      effects: [ask({ text: 'I beg all of you', opened: TEXT })],
    },
    {
      name: 'that is blank ends what the composer opened with',
      before: [opening],
      event: text(''),
      session: { opened: undefined },
      effects: [leave(TEXT, []), paint()],
    },
    {
      name: 'moves the hints',
      before: hinted,
      event: text(`So ${TEXT}`),
      view: { hints: [hintOn(`So ${TEXT}`, 'beg')] },
      effects: [paint(hintOn(`So ${TEXT}`, 'beg'))],
    },
    {
      name: 'that is the same has hints painted anew, and is no change',
      before: hinted,
      event: text(TEXT),
      view: { hints: [BEG] },
      effects: [paint(BEG)],
    },
    {
      name: 'that is the same paints nothing without hints',
      before: [text('I')],
      event: text('I'),
    },
    {
      name: 'that is blank ends the draft with all that was said of it',
      before: [...hinted, suppressed],
      event: text(' '),
      session: { id: 'next', suppressions: [], act: null, fix: null },
      view: { hints: [], ignored: 0, offer: null, suppressed: null },
      effects: [leave(TEXT, [{ rule: 'begging', outcome: 'ignored' }]), paint()],
    },
    {
      name: 'that is blank leaves no fix to take back',
      before: fixed,
      event: text(''),
      view: { notice: null, canUndo: false },
      effects: [leave('I ask you', [{ rule: 'begging', outcome: 'mended' }]), paint()],
    },
    {
      name: 'beside a fix leaves it to be taken back',
      before: fixed,
      event: text('I ask you all'),
      view: { notice: { kind: 'fixed' }, canUndo: true },
      effects: [paint()],
    },
    {
      name: 'inside a fix ends it and its notice',
      before: fixed,
      event: text('I axsk you'),
      view: { notice: null, canUndo: false },
      effects: [paint()],
    },
    ...[
      ['a fix that was just taken back', TEXT],
      ['a fix and words before it that were taken back', TEXT, 'I beg'],
      ['a fix whose words were changed', 'I axsk you'],
    ].map(([name, ...between]) => ({
      name: `that brings back ${name} lets it be taken back again`,
      before: [...fixed, ...between.map((each) => text(each!))],
      event: text('I ask you'),
      view: { notice: { kind: 'fixed' } as const, canUndo: true },
      effects: [paint()],
    })),
    {
      name: 'that differs from what was taken back brings no fix back',
      before: [...fixed, text(TEXT)],
      event: text('I ask you all'),
      view: { notice: null, canUndo: false },
      effects: [paint()],
    },
    {
      name: 'that brings back words which a fix cut ends it, and its notice',
      before: cut,
      event: text(TEXT),
      view: { notice: null, canUndo: false },
      effects: [paint()],
    },
    {
      name: 'that ends with the last letter of what a fix cut ends it, too',
      before: [...cut, text('I b you'), text('I be you')],
      event: text('I beg you'),
      view: { notice: null, canUndo: false },
      effects: [paint()],
    },
    {
      name: 'where a fix cut words leaves it to be taken back',
      before: cut,
      event: text('I asked you'),
      view: { notice: { kind: 'fixed' }, canUndo: true },
      effects: [paint()],
    },
    {
      name: 'leaves a profile that was chosen to be taken back',
      before: [...hinted, chosen],
      event: text(`${TEXT} all`),
      view: { profileChoice: choice },
      effects: [paint(BEG)],
    },
  ],
  'what stirs a review': [
    { name: 'waits for a pause', event: { type: 'changed' }, effects: [wait(false)] },
    {
      name: 'has standing hints checked meanwhile',
      before: hinted,
      event: { type: 'changed' },
      effects: [wait(true)],
    },
    {
      name: 'waits for nothing while an input method composes',
      event: { type: 'composing', isComposing: true },
      session: { isComposing: true },
    },
    {
      name: 'waits once that has ended',
      before: [{ type: 'composing', isComposing: true }],
      event: { type: 'composing', isComposing: false },
      session: { isComposing: false },
      effects: [wait(false)],
    },
    {
      name: 'asks when it is due',
      before: [text(TEXT)],
      event: due,
      session: { turn: { asked: 1, shown: 0, noted: 0 } },
      effects: [{ type: 'ask', question: question() }],
    },
  ],
  'an answer': [
    {
      name: 'is shown',
      before: [text(TEXT), due],
      event: answered({ profile: 'support', locked: ['begging'], ignored: 2 }),
      view: {
        hints: [BEG],
        profile: 'support',
        locked: ['begging'],
        ignored: 0,
        ignoredForGood: 2,
        reviewed: 1,
      },
      effects: [paint(BEG)],
    },
    {
      name: 'to another draft is not',
      before: [text(TEXT), due, text(''), text(TEXT)],
      event: answered(),
      view: { hints: [], reviewed: 0 },
    },
    {
      name: 'older than the one that is shown is not',
      before: [text(TEXT), due, due, answered({}, { turn: 2 })],
      event: answered({ hints: [] }),
      view: { hints: [BEG], reviewed: 1 },
    },
    {
      name: 'leaves out what is suppressed, and counts it',
      before: [...hinted, suppressed, due],
      event: answered({}, { turn: 2 }),
      view: { hints: [], ignored: 1 },
      effects: [paint()],
    },
    {
      name: 'while typing goes on adds no hint',
      before: [text(TEXT), due],
      event: answered({}, { reach: 'standing' }),
      view: { hints: [] },
      effects: [paint()],
    },
    {
      name: 'tells of rules that failed',
      before: [text(TEXT), due],
      event: answered({ failures: [{ rule: 'other', error: 'no' }] }),
      view: { hints: [BEG] },
      effects: [{ type: 'report', error: new Error('The rule other failed: no') }, paint(BEG)],
    },
    {
      name: 'on a box that is empty tells only by whose manners',
      before: [due],
      event: answered({ hints: [], language: 'other', profile: 'support' }, { text: '' }),
      view: { unread: false, profile: 'support', reviewed: 1 },
    },
    ...[
      { draft: 'Das Wetter wird morgen wieder besser, heißt es im Radio.', unread: true },
      { draft: 'Das Wetter wird besser', unread: false },
      { draft: '明日は晴れ', unread: true },
    ].map(({ draft, unread }) => ({
      name: `${unread ? 'tells' : 'does not tell'} that no rule reads “${draft}”`,
      before: [text(draft), due],
      event: answered({ language: 'other' }, { text: draft }),
      view: { unread },
      effects: [paint()],
    })),
    {
      name: 'does not tell that a muted coach reads no such draft',
      before: [text('明日は晴れ'), due],
      event: answered({ language: 'other', muted: true }, { text: '明日は晴れ' }),
      view: { unread: false },
      effects: [paint()],
    },
    {
      name: 'does not tell of an English draft that no rule reads it',
      before: [text('We open at nine on Monday, and bread is there at eight.'), due],
      event: answered({}, { text: 'We open at nine on Monday, and bread is there at eight.' }),
      view: { unread: false },
      effects: [paint()],
    },
    {
      name: 'takes back why the engine could not be asked',
      before: [text(TEXT), due, failed, due],
      event: answered({}, { turn: 2 }),
      session: { failure: null },
      effects: [paint(BEG)],
    },
    {
      name: 'that failed clears what is shown, and is told',
      before: hinted,
      event: failed,
      session: { failure: 'No answer.', isMuted: true },
      view: { hints: [], praise: null },
      effects: [paint(), { type: 'report', error: 'No answer.' }],
    },
    {
      name: 'that failed is nothing once another was asked for',
      before: [...hinted, due],
      event: failed,
      view: { hints: [BEG] },
    },
  ],
  'a fix': [
    {
      name: 'takes away what was told of the last act',
      before: [...hinted, chosen],
      event: { type: 'writing' },
      view: { notice: null, profileChoice: null },
    },
    {
      name: 'is refused while an input method composes',
      before: [...hinted, { type: 'composing', isComposing: true }],
      event: { type: 'writing' },
      view: { notice: { kind: 'composing' }, canUndo: false },
    },
    {
      name: 'can be taken back once it is written',
      before: [...hinted, text('I ask you'), { type: 'written', fix: change.undoable }],
      event: wrote(),
      view: { notice: { kind: 'fixed' }, canUndo: true },
      effects: [{ type: 'review' }],
    },
    {
      name: 'that was written but never read cannot be taken back',
      before: fixed,
      event: wrote({ isRead: false }),
      view: { notice: { kind: 'fixed' }, canUndo: false },
      effects: [{ type: 'review' }],
    },
    {
      name: 'that Ctrl+Z took back at once leaves nothing to be told',
      before: [...fixed, text(TEXT)],
      event: wrote(),
      view: { notice: null, canUndo: false },
      effects: [{ type: 'review' }],
    },
    {
      name: 'that was taken back is said to be',
      before: [...fixed, text(TEXT), { type: 'written', fix: null }],
      event: wrote({ change: changeBack(change.undoable!) }),
      view: { notice: { kind: 'undone' }, canUndo: false },
      effects: [{ type: 'review' }],
    },
    {
      name: 'that is not taken can be copied with what was typed since',
      before: [...hinted, text('So I beg you')],
      event: wrote({ outcome: 'not-taken', isRead: false }),
      view: { notice: { kind: 'not-taken', text: 'So I ask you' } },
      effects: [{ type: 'review' }],
    },
    {
      name: 'that ends as something else can be copied as it should be',
      before: [...hinted, text('I you')],
      event: wrote({ outcome: 'unexpected', isRead: false }),
      view: { notice: { kind: 'unexpected', text: 'I ask you' } },
      effects: [{ type: 'review' }],
    },
    {
      name: 'that no longer stands is outdated',
      before: hinted,
      event: wrote({ change: null, outcome: 'refused', isRead: false }),
      view: { notice: { kind: 'outdated' } },
    },
    {
      name: 'that is refused leaves the last one to be taken back',
      before: [...fixed, { type: 'writing' }],
      event: wrote({ outcome: 'refused', isRead: false }),
      view: { notice: { kind: 'fixed' }, canUndo: true },
    },
  ],
  suppression: [
    {
      name: 'keeps the hint away, and ends what was told',
      before: [...hinted, chosen],
      event: suppressed,
      view: { hints: [], ignored: 1, profileChoice: null, offer: null },
      effects: [paint()],
    },
    {
      name: 'offers to turn a rule off that was passed over before',
      before: [text(TEXT), due, answered({ passedOver: ['begging'] })],
      event: suppressed,
      view: { offer: { rule: 'begging', title: 'Title of begging' } },
      effects: [paint(), { type: 'offered', rule: 'begging' }],
    },
    {
      name: 'offers it once',
      before: [text(TEXT), due, answered({ passedOver: ['begging'] })],
      event: { ...suppressed, isOffered: true },
      view: { offer: null },
      effects: [paint()],
    },
    {
      name: 'is told once, as it is stored',
      before: [...hinted, suppressed],
      event: {
        type: 'suppression-noted',
        suppression: { ...suppressionOf(BEG), scope: 'phrase', stored: { account: 'a', id: '7' } },
      },
      view: { ignored: 1, suppressed: expect.objectContaining({ scope: 'phrase' }) },
      effects: [paint()],
    },
    {
      name: 'of a rule holds for all its hints in the draft',
      before: hinted,
      event: {
        type: 'suppression-noted',
        suppression: suppressionOfRule(BEG, { account: 'a', id: '7' }),
      },
      view: { hints: [], ignored: 1 },
      effects: [paint()],
    },
    {
      name: 'of other words holds for none',
      before: hinted,
      event: { type: 'suppression-noted', suppression: suppressionOf(hintOn('all', 'all')) },
      view: { hints: [BEG], ignored: 0 },
      effects: [paint(BEG)],
    },
    {
      name: 'that is taken back gives its hint again',
      before: [
        ...hinted,
        suppressed,
        { type: 'suppression-noted', suppression: suppressionOf(BEG) },
      ],
      event: { type: 'restored', suppression: suppressionOf(BEG) },
      view: { hints: [BEG], ignored: 0, suppressed: null },
      effects: [paint(BEG), { type: 'review' }],
    },
    ...[
      suppressionOfRule(BEG, { account: 'a', id: '7' }),
      { ...suppressionOf(BEG), scope: 'phrase' as const, stored: { account: 'a', id: '7' } },
    ].map((suppression) => ({
      name: `that was taken back in the options (${suppression.scope}) gives its hint again`,
      before: [...hinted, { type: 'suppression-noted', suppression } as const, due],
      event: answered({ hints: [BEG] }, { turn: 2 }),
      view: { hints: [BEG], ignored: 0, suppressed: null },
      effects: [paint(BEG)],
    })),
    {
      name: 'outlives a review that was under way when it was noted',
      before: [
        ...hinted,
        due,
        {
          type: 'suppression-noted',
          suppression: suppressionOfRule(BEG, { account: 'a', id: '7' }),
        },
      ],
      event: answered({ hints: [BEG] }, { turn: 2 }),
      view: { hints: [], ignored: 1, suppressed: expect.objectContaining({ scope: 'rule' }) },
      effects: [paint()],
    },
    {
      name: 'that is stored stays as long as the engine heeds it',
      before: [
        ...hinted,
        {
          type: 'suppression-noted',
          suppression: suppressionOfRule(BEG, { account: 'a', id: '7' }),
        },
      ],
      event: answered({ hints: [hintOn(TEXT, 'beg', 'pressing')], ignored: 1 }),
      view: { ignoredForGood: 1, suppressed: expect.objectContaining({ scope: 'rule' }) },
      effects: [paint(hintOn(TEXT, 'beg', 'pressing'))],
    },
    {
      name: 'that is taken back leaves the others',
      before: [...hinted, suppressed],
      event: { type: 'restored', suppression: suppressionOf(hintOn('all', 'all')) },
      view: { hints: [], ignored: 1 },
      effects: [paint(), { type: 'review' }],
    },
    {
      name: 'ends altogether when what is ignored is to be seen',
      before: [...hinted, suppressed],
      event: { type: 'restored', suppression: null },
      view: { hints: [BEG], ignored: 0 },
      effects: [paint(BEG), { type: 'review' }],
    },
    {
      name: 'an offer goes with its answer',
      before: [text(TEXT), due, answered({ passedOver: ['begging'] }), suppressed],
      event: { type: 'offer-closed' },
      view: { offer: null },
    },
  ],
  'the rest': [
    {
      name: 'a profile that was chosen takes the place of what was told',
      before: fixed,
      event: chosen,
      view: { profileChoice: choice, notice: null },
    },
    {
      name: 'a profile that was taken back is no longer told',
      before: [...hinted, chosen],
      event: { type: 'profile', choice: null },
      view: { profileChoice: null },
    },
    {
      name: 'the caret is in a hint',
      before: hinted,
      event: { type: 'caret', offset: 3 },
      view: { active: 'begging:beg' },
    },
    {
      name: 'the caret is in none that is suppressed',
      before: [...hinted, suppressed],
      event: { type: 'caret', offset: 3 },
      view: { active: null },
    },
    {
      name: 'a composer that goes leaves its draft, and no mark',
      before: hinted,
      event: { type: 'gone' },
      effects: [leave(TEXT, [{ rule: 'begging', outcome: 'sent-anyway' }]), paint()],
    },
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(rows)('$name', ({ before = [], event, view = {}, session = {}, effects = [] }) => {
    const [next, done] = step(after(before), event);
    expect(viewOf(next)).toMatchObject(view);
    expect(next).toMatchObject(session);
    expect(done).toEqual(effects);
  });
});

it.each<[string, readonly SessionEvent[], SessionEvent]>([
  ['the caret where it was', hinted, { type: 'caret', offset: null }],
  ['the same text', hinted, text(TEXT)],
  ['something that a review is due for', hinted, { type: 'changed' }],
  ['an answer to another draft', hinted, answered({}, { id: 'other' })],
])('is the same session after %s', (_, before, event) => {
  const session = after(before);
  expect(step(session, event)[0]).toBe(session);
});

it('does not modify the given session', () => {
  const events = [...fixed, suppressed, chosen, text(''), text(TEXT)];
  let session = newSession('first');
  for (const event of events) {
    const copy = structuredClone(session);
    const [next] = step(session, event);
    expect(session).toEqual(copy);
    session = next;
  }
});
