import { beforeEach, describe, expect, it } from 'vitest';
import { editorHtml, find } from '@/tests/x-page';
import { composerOf } from './composer';
import { pause } from './timing';
import { watchEditor } from './watch';
import { replaceText } from './write';

const cake = { span: { start: 4, end: 8 }, text: 'soup', expected: 'Tea cake' };

describe('replaceText in an editor', () => {
  beforeEach(() => {
    document.body.innerHTML = editorHtml(['Tea cake']);
  });

  it('refuses if the draft is no longer the expected one', async () => {
    const composer = composerOf(find('[contenteditable]'))!;
    expect(await replaceText(composer, { ...cake, expected: 'Tea cakes' })).toBe('refused');
  });

  it('refuses while Draft.js remounts', async () => {
    const composer = composerOf(find('[contenteditable]'))!;
    find('[data-contents]').remove();
    expect(await replaceText(composer, cake)).toBe('refused');
  });

  it('refuses while an input method composes', async () => {
    const composer = composerOf(find('[contenteditable]'))!;
    const { signal } = new AbortController();
    watchEditor(composer, { signal, onEdit() {}, onComposition() {}, onGone() {} });
    composer.editor.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(await replaceText(composer, cake)).toBe('composing');
  });

  it('does not touch an editor that is read-only, or whose coach has ended', async () => {
    const composer = composerOf(find('[contenteditable]'))!;
    expect(await replaceText(composer, cake, { signal: AbortSignal.abort() })).toBe('not-taken');
    composer.editor.setAttribute('contenteditable', 'false');
    expect(await replaceText(composer, cake)).toBe('not-taken');
    expect(composer.editor.textContent?.trim()).toBe('Tea cake');
  });
});

describe('replaceText in a text area', () => {
  let area: HTMLTextAreaElement;

  beforeEach(() => {
    document.body.innerHTML = '<textarea data-testid="tweetTextarea_0">Tea cake</textarea>';
    area = find('textarea') as HTMLTextAreaElement;
  });

  it.each([
    ['before the words', 0, 0],
    ['inside them', 6, 19],
    ['after them', 8, 19],
  ])('keeps a caret that was %s', async (_, before, after) => {
    area.setSelectionRange(before, before);
    const result = await replaceText(composerOf(area)!, { ...cake, text: 'soup of the day' });
    expect(result).toBe('done');
    expect(area.value).toBe('Tea soup of the day');
    expect([area.selectionStart, area.selectionEnd]).toEqual([after, after]);
  });

  it('notifies the page with a bubbling input event', async () => {
    let heard = '';
    document.body.addEventListener('input', () => (heard = area.value), { once: true });
    await replaceText(composerOf(area)!, cake);
    expect(heard).toBe('Tea soup');
  });

  it('reports a page that restores the old text, or another one', async () => {
    area.addEventListener('input', () => (area.value = 'Tea cake'));
    expect(await replaceText(composerOf(area)!, cake)).toBe('not-taken');
    area.addEventListener('input', () => (area.value = 'Tea'));
    expect(await replaceText(composerOf(area)!, cake)).toBe('unexpected');
  });

  it('does not retry if the page accepted the text and then restored the old one', async () => {
    let writes = 0;
    area.addEventListener('input', () => {
      writes += 1;
      requestAnimationFrame(() => (area.value = 'Tea cake'));
    });
    expect(await replaceText(composerOf(area)!, cake)).toBe('not-taken');
    expect(writes).toBe(1);
  });

  it('writes and restores the caret within the task', async () => {
    area.focus();
    area.setSelectionRange(8, 8);
    const done = replaceText(composerOf(area)!, cake, {
      onWritten: () => area.setRangeText('!', area.selectionStart, area.selectionEnd, 'end'),
    });
    await pause(0);
    expect(area.value).toBe('Tea soup!');
    expect(await done).toBe('done');
  });

  it('reports a page that restores the old text under further typing', async () => {
    const done = replaceText(composerOf(area)!, cake, {
      onWritten: () => (area.value = 'Tea cake today'),
    });
    expect(await done).toBe('not-taken');
  });

  it('does not write to a read-only area', async () => {
    area.readOnly = true;
    expect(await replaceText(composerOf(area)!, cake)).toBe('not-taken');
  });
});
