import type { KeyInput } from 'puppeteer-core';
import { pressThen, throttle } from '../hurry';
import {
  backspace,
  cutsBefore,
  draftsAfter,
  draftsBefore,
  insert,
  selectedText,
  type ReferenceDraft,
} from './reference';
import { compositions, emoji, pastes, phrases } from './words';
import type { Writer } from './writer';

/** A description of a step, and the possible texts of the draft after it. */
export interface Done {
  readonly did: string;
  readonly accepted: readonly string[];
}

/** An action of a writer. */
export interface Step {
  readonly weight: number;
  /** Performs the step; `null` if it is not possible now. */
  perform(writer: Writer): Promise<Done | null>;
}

/** A line of plain English, so that the coach knows the language of whatever follows. */
export function begin(writer: Writer): Promise<Done> {
  return type(writer, 'The ferry leaves at nine and the soup is ready. ');
}

async function type(writer: Writer, text: string): Promise<Done> {
  const { draft } = writer;
  for (let length = 0; length < text.length; length++) {
    writer.pass(insert(draft, text.slice(0, length)).text);
  }
  await writer.replica.page.keyboard.type(text);
  return { did: `type ${JSON.stringify(text)}`, accepted: [insert(draft, text).text] };
}

/** Presses keys that do not change the text. */
async function press(writer: Writer, times: number, keys: readonly KeyInput[]): Promise<Done> {
  for (let i = 0; i < times; i++) await writer.replica.press(...keys);
  return { did: `press ${keys.join('+')} ${times} times`, accepted: [writer.draft.text] };
}

async function pressOnce(
  writer: Writer,
  keys: readonly KeyInput[],
  accepted: readonly string[],
): Promise<Done> {
  await writer.replica.press(...keys);
  return { did: `press ${keys.join('+')}`, accepted };
}

const typing: readonly Step[] = [
  { weight: 14, perform: (writer) => type(writer, writer.random.pick(phrases)) },
  { weight: 3, perform: (writer) => type(writer, writer.random.pick(emoji)) },
  {
    weight: 4,
    perform: (writer) => pressOnce(writer, ['Enter'], [insert(writer.draft, '\n').text]),
  },
  {
    weight: 6,
    async perform(writer) {
      const times = writer.random.int(1, 6);
      let expected = writer.draft;
      for (let i = 0; i < times; i++) {
        expected = backspace(expected);
        writer.pass(expected.text);
        await writer.replica.press('Backspace');
      }
      return { did: `press Backspace ${times} times`, accepted: [expected.text] };
    },
  },
  {
    weight: 3,
    perform: (writer) => pressOnce(writer, ['Control', 'Backspace'], cutsBefore(writer.draft)),
  },
  {
    weight: 3,
    async perform(writer) {
      if (writer.kind !== 'chromium' || selectedText(writer.draft) !== '') return null;
      const { stages, committed } = writer.random.pick(compositions);
      const { text } = insert(writer.draft, committed);
      await writer.compose(stages, committed);
      return { did: `compose ${committed}`, accepted: [text] };
    },
  },
];

const moving: readonly Step[] = [
  {
    weight: 4,
    perform(writer) {
      const key = writer.random.pick([
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'Home',
        'End',
      ] as const);
      return press(writer, writer.random.int(1, 8), [key]);
    },
  },
  {
    weight: 4,
    perform(writer) {
      const key = writer.random.pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home'] as const);
      return press(writer, writer.random.int(1, 8), ['Shift', key]);
    },
  },
  { weight: 1, perform: (writer) => press(writer, 1, ['Control', 'a']) },
  {
    weight: 4,
    async perform(writer) {
      const { text } = writer.draft;
      const offset = writer.random.int(0, text.length);
      if (!(await writer.click(offset))) return null;
      return { did: `click before character ${offset}`, accepted: [text] };
    },
  },
];

const clipboard: readonly Step[] = [
  {
    weight: 3,
    async perform(writer) {
      const text = writer.random.pick(pastes);
      await writer.replica.paste(text);
      return { did: `paste ${JSON.stringify(text)}`, accepted: [insert(writer.draft, text).text] };
    },
  },
  {
    weight: 3,
    async perform(writer) {
      const selected = selectedText(writer.draft);
      if (selected === '' || (await breaksWhenCut(writer))) return null;
      return pressOnce(writer, ['Control', 'x'], [insert(writer.draft, '').text]);
    },
  },
];

/**
 * What Ctrl+A selects when pressed twice in Firefox: the editor's elements and not their text. Draft.js
 * takes the page down when that is cut, with or without the extension.
 */
async function breaksWhenCut({ kind, replica }: Writer): Promise<boolean> {
  if (kind !== 'firefox') return false;
  return replica.page.evaluate(() => getSelection()?.anchorNode?.nodeType === Node.ELEMENT_NODE);
}

/** Longer than Draft.js delays an undo, in milliseconds. */
const UNDO_DELAY = 30;

const history: readonly Step[] = [
  { weight: 4, perform: (writer) => goBackOrForth(writer, ['Control', 'z']) },
  { weight: 2, perform: (writer) => goBackOrForth(writer, ['Control', 'Shift', 'z']) },
];

/** Draft.js delays an undo by a task, so an immediate look may see the text before it. */
async function goBackOrForth(writer: Writer, keys: readonly KeyInput[]): Promise<Done> {
  const done = await pressOnce(writer, keys, writer.seen);
  await writer.replica.page.evaluate(
    (time) =>
      new Promise((resolve) => {
        setTimeout(resolve, time);
      }),
    UNDO_DELAY,
  );
  return done;
}

/** Types words that get a hint with a fix, and waits for the coach. */
async function provoke(writer: Writer): Promise<Done> {
  const reviews = await writer.reviews();
  const typed = await type(writer, writer.random.pick(['Please RT! ', 'Please retweet. ']));
  await writer.settle(typed.accepted);
  await writer.awaitReview(reviews);
  return typed;
}

/** Clicks a fix in the panel, and sometimes undoes it in one of two ways. */
async function fix(writer: Writer): Promise<Done> {
  const typed = await provoke(writer);
  const buttons = await writer.buttons('fix');
  if (buttons.length === 0) return typed;
  const { handle, rule, fixedText } = writer.random.pick(buttons);
  const before = writer.draft;
  const did = `fix ${rule}`;
  await handle.click();
  await writer.awaitNotice('fixed');
  const way = writer.random.pick(['keep', 'keep', 'own undo', 'Ctrl+Z'] as const);
  if (way === 'keep') return { did, accepted: [fixedText] };
  const faults = await writer.settle([fixedText]);
  if (faults.length > 0) return { did, accepted: [fixedText] };
  if (way === 'Ctrl+Z') await undoByKey(writer, before);
  else await clickUndo(writer);
  return { did: `${did}, taken back by ${way}`, accepted: [before.text] };
}

/**
 * Takes a fix back with Ctrl+Z.
 *
 * @throws if the caret is not where it was before the fix, or the panel still offers to take it back
 */
async function undoByKey(writer: Writer, { text, anchor, focus }: ReferenceDraft): Promise<void> {
  await writer.replica.press('Control', 'z');
  if ((await writer.settle([text])).length > 0) return;
  const { draft } = writer;
  await writer.awaitNoUndo();
  if (draft.anchor === anchor && draft.focus === focus) return;
  throw new Error(`Ctrl+Z selects ${draft.anchor} to ${draft.focus}, not ${anchor} to ${focus}.`);
}

/** Keys to press right after a fix, and their effect on a draft, key by key. */
const hurries = [
  {
    keys: 'typing',
    act: ({ replica }: Writer) => replica.page.keyboard.type(' and a hat'),
    made: (draft: ReferenceDraft) =>
      Array.from(' and a hat', (_, at) => insert(draft, ' and a hat'.slice(0, at + 1))),
  },
  {
    keys: 'Enter',
    act: ({ replica }: Writer) => replica.press('Enter'),
    made: (draft: ReferenceDraft) => [insert(draft, '\n')],
  },
  {
    keys: 'Backspace',
    act: ({ replica }: Writer) => replica.press('Backspace'),
    made: (draft: ReferenceDraft) => [backspace(draft)],
  },
  {
    keys: 'composing',
    act: (writer: Writer) => writer.compose(['て', 'てがみ'], '手紙'),
    made: (draft: ReferenceDraft) => [insert(draft, '手紙')],
  },
] as const;

/** Presses a fix and keys right after it, with or without CPU throttling, and sometimes undoes the fix. */
async function fixInAHurry(writer: Writer): Promise<Done> {
  const { random, replica } = writer;
  const typed = await provoke(writer);
  const buttons = await writer.buttons('fix');
  if (buttons.length === 0) return typed;
  const { handle, rule, fixedText } = random.pick(buttons);
  const possible = hurries.filter(({ keys }) => writer.kind === 'chromium' || keys !== 'composing');
  const { keys, act, made } = random.pick(possible);
  const way = random.pick(['mouse', 'Enter'] as const);
  const delay = random.int(0, 300);
  const rate = writer.kind === 'chromium' ? random.pick([1, 6]) : 1;
  const isUndone = keys !== 'Backspace' && random.int(0, 1) === 1;
  const did = `fix ${rule} by ${way}, ${delay} ms later ${keys}, slowed down ${rate} times`;

  const { draft } = writer;
  const states = draftsAfter(draft, fixedText).map(made);
  for (const { text } of states.flat()) writer.pass(text);
  writer.pass(fixedText);
  if (rate > 1) await throttle(replica.page, rate);
  await pressThen(replica.page, handle, way, delay, () => act(writer));
  if (rate > 1) await throttle(replica.page, 1);
  const accepted = states.map((state) => state.at(-1)!.text);
  if (!isUndone) return { did, accepted };

  if ((await writer.settle(accepted)).length > 0) return { did, accepted };
  await clickUndo(writer);
  const restored = draftsBefore(draft, fixedText).map((before) => made(before).at(-1)!.text);
  return { did: `${did}, taken back by own undo`, accepted: restored };
}

async function clickUndo(writer: Writer): Promise<void> {
  const undo = await writer.awaitUndo();
  await undo.click();
  await writer.awaitNotice('undone');
}

const coaching: readonly Step[] = [
  { weight: 12, perform: fix },
  { weight: 12, perform: fixInAHurry },
  {
    weight: 5,
    async perform(writer) {
      const typed = await provoke(writer);
      const buttons = await writer.buttons('ignore-draft');
      if (buttons.length === 0) return typed;
      const { handle, rule } = writer.random.pick(buttons);
      await handle.click();
      return { did: `ignore ${rule}`, accepted: [writer.draft.text] };
    },
  },
];

const around: readonly Step[] = [
  {
    weight: 1,
    async perform(writer) {
      const theme = writer.random.pick(['light', 'lights-out'] as const);
      await writer.replica.page.evaluate((name) => window.replica.setTheme(name), theme);
      return { did: `theme ${theme}`, accepted: [writer.draft.text] };
    },
  },
  {
    weight: 2,
    async perform(writer) {
      await writer.replica.page.evaluate(() => window.replica.remount());
      await writer.replica.focus();
      return { did: 'remount', accepted: [writer.draft.text] };
    },
  },
  {
    weight: 2,
    async perform(writer) {
      if (writer.isInDialog) await writer.closeDialog();
      else await writer.openDialog();
      const did = writer.isInDialog ? 'open the dialog' : 'close the dialog';
      return { did, accepted: [writer.draft.text] };
    },
  },
  {
    weight: 1,
    async perform(writer) {
      if (!writer.isInDialog) return null;
      const { page } = writer.replica;
      await page.evaluate(() => window.replica.showSubDialog('schedule'));
      await page.evaluate(() => window.replica.showSubDialog(null));
      await writer.replica.focus();
      return { did: 'go to the schedule and back', accepted: [writer.draft.text] };
    },
  },
];

/** All steps with their weights. */
export const steps: readonly Step[] = [
  ...typing,
  ...moving,
  ...clipboard,
  ...history,
  ...coaching,
  ...around,
];
