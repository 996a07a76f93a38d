import { describe, expect, it } from 'vitest';
import { blockOfHtml, editorHtml, find, homeHtml } from '@/tests/x-page';
import { composerOf } from './composer';
import { isUnknownEditor, problemsOf } from './health';

describe('problemsOf', () => {
  it.each([
    ['a sound composer', homeHtml(blockOfHtml(editorHtml())), []],
    ['no tool bar', homeHtml(blockOfHtml(editorHtml(), '', '')), ['no-tool-bar']],
    [
      'no Draft.js',
      homeHtml(
        blockOfHtml('<div contenteditable="true" data-testid="tweetTextarea_0"><p>Tea</p></div>'),
      ),
      ['unreadable-editor'],
    ],
    [
      'a collapsed inline reply',
      homeHtml(
        `<div data-testid="inline_reply_offscreen">${blockOfHtml(editorHtml(), '', '')}</div>`,
      ),
      [],
    ],
    ['a text area', '<main><textarea data-testid="tweetTextarea_0"></textarea></main>', []],
  ])('finds what is wrong with %s', (_, html, problems) => {
    document.body.innerHTML = html;
    expect(problemsOf(composerOf(find('[contenteditable], textarea'))!)).toEqual(problems);
  });
});

describe('isUnknownEditor', () => {
  it.each([
    ['an editor with another test id', '<p contenteditable="true" role="textbox"></p>', true],
    ['a composer', editorHtml(), false],
    [
      'the search of X Pro',
      '<form role="search"><p contenteditable="true" role="textbox"></p></form>',
      false,
    ],
    ['an article', '<p data-testid="composer" contenteditable="true" role="textbox"></p>', false],
    [
      'a message',
      '<p data-testid="dmComposer"><i contenteditable="true" role="textbox"></i></p>',
      false,
    ],
  ])('judges %s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(isUnknownEditor(find('[contenteditable]'))).toBe(expected);
  });

  it('does not report a button', () => {
    document.body.innerHTML = '<button>Post</button>';
    expect(isUnknownEditor(find('button'))).toBe(false);
    expect(isUnknownEditor(null)).toBe(false);
  });
});
