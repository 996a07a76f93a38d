import { describe, expect, it } from 'vitest';
import type { Caret } from '@/lib/x/read';
import type { Replacement, WriteResult } from '@/lib/x/write';
import { inEachBrowser, eventually } from './harness';
import { ask, askByKey, focusSecondPart, useProbe } from './probe/probe';
import type { ReplicaPage, Surface } from './replica-page';

interface Scenario {
  readonly title: string;
  readonly draft: string;
  /** The words that are replaced; without them the whole draft, and if they are empty its end. */
  readonly words?: string;
  readonly text: string;
  /** Arrow keys to the left before the replacement. */
  readonly left?: number;
}

const lines = 'Fresh rolls at eight\nSoup is lentil today\nDoors close at six';

/** Those of docs/x-composer.md, 3.2 but for the empty draft, and what they left out. */
const replacements: readonly Scenario[] = [
  { title: 'a word inside a line', draft: 'We bake great bread', words: 'great', text: 'rye' },
  { title: 'a word above the caret', draft: lines, words: 'lentil', text: 'tomato' },
  {
    title: 'a range that holds a tag',
    draft: 'Come to #harbour tonight please',
    words: 'to #harbour tonight',
    text: 'by at nine',
  },
  { title: 'a tag exactly', draft: 'Our #soup is hot', words: '#soup', text: '#stew' },
  {
    title: 'a mention at the end',
    draft: 'Thanks to @theo_rides',
    words: '@theo_rides',
    text: 'everybody',
  },
  {
    title: 'a link',
    draft: 'See https://acme.com now',
    words: 'https://acme.com',
    text: 'the menu',
  },
  { title: 'across blocks', draft: lines, words: 'eight\nSoup is', text: 'nine, soup' },
  {
    title: 'with several line breaks',
    draft: 'One two three',
    words: ' two ',
    text: '\n\ntwo\n',
  },
  { title: 'everything', draft: lines, text: 'Closed on Monday' },
  { title: 'everything by several lines', draft: 'Short', text: 'One\nTwo\n\nFour' },
  { title: 'words by a space', draft: 'Tea and cake', words: ' and ', text: ' ' },
  { title: 'an emoji', draft: 'Hot 🫖 inside', words: '🫖', text: '👩‍🍳' },
  {
    title: 'beside combined characters',
    draft: 'Cafe\u0301 👩‍👩‍👧 ole\u0301',
    words: 'ole\u0301',
    text: 'opens',
  },
  { title: 'the first word', draft: 'Maybe we open late', words: 'Maybe', text: 'Today' },
  {
    title: 'with the caret before it',
    draft: 'Ask us for the list',
    words: 'list',
    text: 'full list',
    left: 16,
  },
  {
    title: 'with the caret inside it',
    draft: 'Ask us for the list',
    words: 'for the',
    text: 'about our',
    left: 7,
  },
  { title: 'nothing, at the caret', draft: 'Closed on Monday', words: '', text: ' and Tuesday' },
  {
    title: 'nothing, at the caret, by another line',
    draft: 'Closed on Monday',
    words: '',
    text: '\nOpen on Tuesday',
  },
];

const deletions: readonly Scenario[] = [
  { title: 'a word inside a line', draft: 'We bake great bread', words: 'great ', text: '' },
  { title: 'the first word', draft: 'Hurry we bake bread', words: 'Hurry ', text: '' },
  { title: 'the last word', draft: 'We bake bread daily', words: ' daily', text: '' },
  { title: 'a tag between tags', draft: '#rye #spelt #oat', words: '#spelt ', text: '' },
  { title: 'a whole line', draft: lines, words: 'Soup is lentil today\n', text: '' },
  { title: 'a line break', draft: 'One\nTwo', words: '\n', text: '' },
  { title: 'all but a line break', draft: 'One\n', words: 'One', text: '' },
  { title: 'all but a space', draft: 'One ', words: 'One', text: '' },
  { title: 'the whole draft', draft: lines, text: '' },
  { title: 'an emoji at the end', draft: 'Thank you 🫖', words: ' 🫖', text: '' },
];

function spanOf({ draft, words = draft }: Scenario): { start: number; end: number } {
  const start = words === '' ? draft.length : draft.indexOf(words);
  return { start, end: start + words.length };
}

function movedCaret(scenario: Scenario): number {
  const { start, end } = spanOf(scenario);
  const caret = scenario.draft.length - (scenario.left ?? 0);
  if (caret <= start) return caret;
  return caret >= end ? caret + scenario.text.length - (end - start) : start + scenario.text.length;
}

function afterOf(scenario: Scenario): string {
  const { start, end } = spanOf(scenario);
  return scenario.draft.slice(0, start) + scenario.text + scenario.draft.slice(end);
}

function replacementOf(scenario: Scenario): Replacement {
  return { span: spanOf(scenario), text: scenario.text, expected: scenario.draft };
}

function apply(replica: ReplicaPage, scenario: Scenario): Promise<WriteResult> {
  return ask(replica.page, 'replace', replacementOf(scenario));
}

/** Applies it by a key press, upon which these are the very next keys. */
function applyAndType(
  replica: ReplicaPage,
  scenario: Scenario,
  keys: string,
): Promise<WriteResult> {
  return askByKey(replica.page, 'replace', replacementOf(scenario), () => replica.type(keys));
}

async function expectDraft(replica: ReplicaPage, text: string): Promise<void> {
  await eventually(async () => {
    expect(await replica.model()).toBe(text);
    expect(await replica.screen()).toBe(text);
    expect(await ask(replica.page, 'read')).toBe(text);
  });
}

async function expectCaret(replica: ReplicaPage, caret: Caret): Promise<void> {
  await eventually(async () => expect(await modelCaret(replica)).toEqual(caret));
}

async function modelCaret(replica: ReplicaPage): Promise<Caret> {
  return (await replica.editor()).evaluate((editor) => window.replica.selection(editor));
}

inEachBrowser('writing in %s', (kind) => {
  const { open, reopen } = useProbe(kind);

  describe.each([
    ['replaces', replacements],
    ['deletes', deletions],
  ] as const)('%s', (_, scenarios) => {
    it.each(scenarios)('$title', async (scenario) => {
      const replica = await reopen();
      await replica.paste(scenario.draft);
      for (let step = 0; step < (scenario.left ?? 0); step++) await replica.press('ArrowLeft');
      await expectDraft(replica, scenario.draft);

      expect(await apply(replica, scenario)).toBe('done');
      const after = afterOf(scenario);
      await expectDraft(replica, after);
      const caret = movedCaret(scenario);
      await expectCaret(replica, { anchor: caret, focus: caret });

      await replica.type('!');
      await expectDraft(replica, `${after.slice(0, caret)}!${after.slice(caret)}`);
      await replica.press('Backspace');
      await expectDraft(replica, after);
      expect(await replica.read('errors')).toEqual([]);
    });

    it.each(scenarios)('$title, and the writer types on at once', async (scenario) => {
      const replica = await reopen();
      await replica.paste(scenario.draft);
      for (let step = 0; step < (scenario.left ?? 0); step++) await replica.press('ArrowLeft');

      expect(await applyAndType(replica, scenario, ' now')).toBe('done');
      const after = afterOf(scenario);
      const caret = movedCaret(scenario);
      await expectDraft(replica, `${after.slice(0, caret)} now${after.slice(caret)}`);
      await expectCaret(replica, { anchor: caret + 4, focus: caret + 4 });
      expect(await replica.read('errors')).toEqual([]);
    });
  });

  const bread = { title: '', draft: 'We bake great #bread', words: 'great #bread', text: 'rye' };

  async function writesWhatIsPosted(surface: Surface): Promise<void> {
    const replica = await open({ surface });
    if (surface === 'thread') {
      await focusSecondPart(replica);
      await replica.type('The second part');
      await replica.focus(0);
    }
    await replica.write(bread.draft);
    expect(await apply(replica, bread)).toBe('done');
    await expectDraft(replica, 'We bake rye');
    await replica.press('Control', 'Enter');
    const parts = surface === 'thread' ? ['The second part'] : [];
    await expect.poll(() => replica.read('posted')).toEqual(['We bake rye', ...parts]);
    expect(await replica.read('errors')).toEqual([]);
  }
  const title = 'writes a fix on %s, and that text is posted';
  it.each(['inline-reply', 'thread'] as const)(title, writesWhatIsPosted);
  it.each(['post', 'reply', 'quote'] as const)(title, { tags: 'wide' }, writesWhatIsPosted);

  it('writes only into the later part of a thread', async () => {
    const replica = await open({ surface: 'thread', indices: 'zero' });
    await replica.type('The first part');
    await focusSecondPart(replica);
    await replica.write(bread.draft);
    expect(await apply(replica, bread)).toBe('done');
    await eventually(async () =>
      expect([await replica.model(0), await replica.model(1)]).toEqual([
        'The first part',
        'We bake rye',
      ]),
    );
  });

  it('writes into the text area of phones', async () => {
    const replica = await open({ surface: 'mobile' });
    await replica.write(bread.draft);
    expect(await apply(replica, bread)).toBe('done');
    await expect.poll(() => replica.model()).toBe('We bake rye');
    await replica.type('!');
    await expect.poll(() => replica.model()).toBe('We bake rye!');
    expect(await replica.read('errors')).toEqual([]);
  });

  it('is undone by one Ctrl+Z', async () => {
    const replica = await reopen();
    await replica.write(bread.draft);
    await apply(replica, bread);
    await replica.press('Control', 'z');
    await expectDraft(replica, bread.draft);
  });

  it('can be undone by writing the old words back', async () => {
    const replica = await reopen();
    await replica.write(bread.draft);
    await apply(replica, bread);
    const back = { title: '', draft: 'We bake rye', words: 'rye', text: bread.words };
    expect(await apply(replica, back)).toBe('done');
    await expectDraft(replica, bread.draft);
  });

  it('keeps a backward selection', async () => {
    const replica = await reopen();
    await replica.write('Please come by tomorrow');
    for (let step = 0; step < 3; step++) await replica.press('Shift', 'ArrowLeft');
    await apply(replica, {
      title: '',
      draft: 'Please come by tomorrow',
      words: 'Please come',
      text: 'Come',
    });
    await expectCaret(replica, { anchor: 16, focus: 13 });
  });

  it('moves the focus back to the editor, with the caret where it was', async () => {
    const replica = await reopen();
    await replica.write(bread.draft);
    await replica.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await apply(replica, bread)).toBe('done');
    await replica.type(' daily');
    await expectDraft(replica, 'We bake rye daily');
  });

  it('undoes what it wrote, but not what was typed since', async () => {
    const replica = await reopen();
    await replica.write(bread.draft);
    expect(await applyAndType(replica, bread, ' daily')).toBe('done');
    await expectDraft(replica, 'We bake rye daily');
    const back = { title: '', draft: 'We bake rye daily', words: 'rye', text: bread.words };
    expect(await applyAndType(replica, back, '!')).toBe('done');
    await expectDraft(replica, `${bread.draft} daily!`);
  });

  it.each(['\n', ''])('writes nothing into an editor that holds no text: %j', async (draft) => {
    const replica = await open();
    await replica.type(draft);
    const caret = await modelCaret(replica);
    expect(await apply(replica, { title: '', draft, text: 'Good morning' })).toBe('not-taken');
    await expectDraft(replica, draft);
    await expectCaret(replica, caret);
    await replica.type('Hello');
    await expectDraft(replica, `${draft}Hello`);
  });

  it('changes nothing when the draft has changed', async () => {
    const replica = await reopen();
    await replica.write('We bake fresh bread');
    expect(await apply(replica, bread)).toBe('refused');
    await expectDraft(replica, 'We bake fresh bread');
  });

  it.runIf(kind === 'chromium')('changes nothing while an input method composes', async () => {
    const replica = await open();
    await replica.write(bread.draft);
    const session = await replica.page.createCDPSession();
    const composition = { text: 'て', selectionStart: 1, selectionEnd: 1 };
    await session.send('Input.imeSetComposition', composition);
    expect(await apply(replica, bread)).toBe('composing');
    await session.send('Input.insertText', { text: '手' });
    await expect.poll(() => ask(replica.page, 'read')).toBe(`${bread.draft}手`);
    // Draft.js ends a composition a little later than the browser.
    const anew = { ...bread, draft: `${bread.draft}手` };
    await expect.poll(() => apply(replica, anew)).toBe('done');
    await expectDraft(replica, 'We bake rye手');
  });
});
