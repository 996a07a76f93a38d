import { beforeEach, describe, expect, it } from 'vitest';
import { editorHtml, find, leafHtml } from '@/tests/x-page';
import { caretOf, offsetOf, rangeOf, readText } from './read';

const blue = 'rgb(29, 155, 240)';
const emoji = '<img alt="🫖" src="data:,">';

function mount(...lines: string[]): HTMLElement {
  document.body.innerHTML = editorHtml(lines);
  return find('[contenteditable]');
}

beforeEach(() => document.body.replaceChildren());

describe('readText', () => {
  it.each<[title: string, lines: string[], text: string]>([
    ['an empty draft', [''], ''],
    ['one line', ['Tea at four'], 'Tea at four'],
    ['blocks and blank lines', ['One', '', 'Three', ''], 'One\n\nThree\n'],
    ['a line feed inside a leaf', ['One\nTwo', 'Three'], 'One\nTwo\nThree'],
    ['no-break spaces', ['Tea\u00A0 and\u00A0cake'], 'Tea  and cake'],
    [
      'decorated leaves',
      [leafHtml('Try ') + leafHtml('#rye', blue) + leafHtml(' now')],
      'Try #rye now',
    ],
    ['emoji as text and as pictures', [`${leafHtml('Hot 👩‍🍳 ')}${emoji}`], 'Hot 👩‍🍳 🫖'],
  ])('reads %s', (_, lines, text) => {
    expect(readText(mount(...lines))).toBe(text);
  });

  it('has no text while Draft.js remounts', () => {
    const editor = mount('Tea');
    find('[data-contents]').remove();
    expect(readText(editor)).toBeNull();
  });

  it('reads a text area', () => {
    document.body.innerHTML = '<textarea data-testid="tweetTextarea_0">Tea\nCake</textarea>';
    expect(readText(find('textarea'))).toBe('Tea\nCake');
  });
});

describe('offsets and places', () => {
  const lines = [
    leafHtml('Try ') + leafHtml('#rye', blue) + leafHtml(' now'),
    '',
    `${emoji} later`,
  ];
  const text = 'Try #rye now\n\n🫖 later';

  it('maps every span to a range and back', () => {
    const editor = mount(...lines);
    expect(readText(editor)).toBe(text);
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        const range = rangeOf(editor, { start, end });
        if (!range) throw new Error(`No range for ${start} to ${end}.`);
        const insideEmoji = [start, end].some((offset) => offset === 15);
        if (insideEmoji) continue;
        expect(offsetOf(editor, range.startContainer, range.startOffset)).toBe(start);
        expect(offsetOf(editor, range.endContainer, range.endOffset)).toBe(end);
      }
    }
  });

  it('puts a range around the words only', () => {
    const editor = mount(...lines);
    expect(rangeOf(editor, { start: 4, end: 8 })?.toString()).toBe('#rye');
    expect(rangeOf(editor, { start: 4, end: 8 })?.startContainer.textContent).toBe('#rye');
    expect(rangeOf(editor, { start: 2, end: 6 })?.toString()).toBe('y #r');
  });

  it('gives no range outside the text', () => {
    const editor = mount('Tea');
    expect(rangeOf(editor, { start: 1, end: 4 })).toBeNull();
    expect(rangeOf(editor, { start: -1, end: 2 })).toBeNull();
  });

  it.each([
    ['the editor, before its child', '[contenteditable]', 0, 0],
    ['the contents, before the third block', '[data-contents]', 2, 14],
    ['the contents, at their end', '[data-contents]', 3, 22],
    ['an empty block', '[data-block]:nth-child(2)', 0, 13],
    ['the leaf of an empty block', '[data-block]:nth-child(2) span', 0, 13],
    ['a block, at its end', '[data-block]:nth-child(1) > div', 3, 12],
  ])('knows the offset of a place in %s', (_, selector, offset, expected) => {
    const editor = mount(...lines);
    expect(offsetOf(editor, find(selector), offset)).toBe(expected);
  });

  it('knows no offset outside the editor', () => {
    const editor = mount('Tea');
    expect(offsetOf(editor, document.body, 0)).toBeNull();
  });
});

describe('caretOf', () => {
  it('returns anchor and focus of a selection', () => {
    const editor = mount('One', 'Two');
    const [first, second] = [...editor.querySelectorAll('[data-text]')].map(
      (leaf) => leaf.firstChild,
    );
    getSelection()?.setBaseAndExtent(second!, 2, first!, 1);
    expect(caretOf(editor)).toEqual({ anchor: 6, focus: 1 });
  });

  it('is nowhere while the selection is elsewhere', () => {
    const editor = mount('One');
    document.body.append(document.createElement('p'));
    getSelection()?.collapse(find('p'), 0);
    expect(caretOf(editor)).toBeNull();
  });

  it('reads a text area in both directions', () => {
    document.body.innerHTML = '<textarea data-testid="tweetTextarea_0">Tea time</textarea>';
    const area = find('textarea') as HTMLTextAreaElement;
    area.setSelectionRange(2, 5, 'backward');
    expect(caretOf(area)).toEqual({ anchor: 5, focus: 2 });
    area.setSelectionRange(2, 5, 'forward');
    expect(caretOf(area)).toEqual({ anchor: 2, focus: 5 });
  });
});
