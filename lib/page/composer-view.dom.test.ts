import { afterEach, expect, it, vi } from 'vitest';
import { composerOf } from '@/lib/x/composer';
import { replaceText } from '@/lib/x/write';
import { blockOfHtml, editorHtml, find, homeHtml } from '@/tests/x-page';
import { createComposerView } from './composer-view';

vi.mock('@/lib/x/write');

const life = new AbortController();
afterEach(() => life.abort());

it('writes nothing into an empty editor of X, which would then accept no more text', async () => {
  document.body.innerHTML = homeHtml(blockOfHtml(editorHtml([''])));
  const editor = find('[contenteditable]');
  const highlighter = { paint() {} };
  const view = createComposerView(composerOf(editor)!, highlighter, async () => {}, life.signal);
  const onWritten = vi.fn<() => void>();
  await expect(view.replace({ start: 0, end: 0 }, 'Tea?', '', onWritten)).resolves.toBe(
    'not-taken',
  );
  expect(replaceText).not.toHaveBeenCalled();
  expect(onWritten).not.toHaveBeenCalled();
});
