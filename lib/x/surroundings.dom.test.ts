import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventually } from '@/tests/eventually';
import { blockOfHtml, dialogHtml, editorHtml, editors, find } from '@/tests/x-page';
import { composerOf, type Composer } from './composer';
import { watchSurroundings } from './surroundings';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

function composerAt(index: number): Composer {
  const composer = composerOf(editors()[index] ?? null);
  if (!composer) throw new Error('There is no composer here.');
  return composer;
}

/** A thread in a dialog, each part with a tool bar of its own, whose first part is watched. */
function watchThread(...texts: readonly string[]): () => void {
  document.body.innerHTML = dialogHtml(
    texts.map((text) => blockOfHtml(editorHtml([text]))).join(''),
  );
  const onChange = vi.fn<() => void>();
  watchSurroundings(composerAt(0), onChange, life.signal);
  return onChange;
}

it('reports a part that was added to the thread', async () => {
  const onChange = watchThread('1/2 Bees', '2/2 Dusk');
  find('[role="dialog"][aria-modal]').insertAdjacentHTML('beforeend', blockOfHtml(editorHtml()));
  await eventually(() => expect(onChange).toHaveBeenCalledTimes(1));
});

it('reports another part that was emptied', async () => {
  const onChange = watchThread('1/2 Bees', '2/2 Dusk');
  find('[data-contents]', editors()[1]).innerHTML = '<div data-block="true"><br></div>';
  await eventually(() => expect(onChange).toHaveBeenCalledTimes(1));
});

it('does not report further text there', async () => {
  const onChange = watchThread('1/2 Bees', '2/2 Dusk');
  find('[data-text]', editors()[1]).innerHTML = '2/2 Dusk <b>and dawn</b>';
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(onChange).not.toHaveBeenCalled();
});
