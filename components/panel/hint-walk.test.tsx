import { beforeEach, describe, expect, it, vi } from 'vitest';
import { enterPanel, walkHints } from './hint-walk';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = vi.fn();

/** A hint as the panel draws it. */
const card = (id: string, attributes: string, body: string) => `
  <li class="hint" ${attributes}>
    <button data-action="open" id="${id}-line"></button>
    <div class="body"${body.includes('fix') ? '' : ' hidden'}>
      <button id="${id}-${body}"></button><button id="${id}-ignore"></button>
    </div>
  </li>`;

const cards = `
  <header><button id="settings"></button><button data-action="collapse" id="fold"></button></header>
  <ul>${card('first', '', 'fix')}${card('second', '', 'why')}${card('third', '', 'fix')}</ul>
  <button id="more"></button><textarea id="to-copy"></textarea>`;

let root: ShadowRoot;

function show(html: string): void {
  document.body.innerHTML = '<div id="host"></div>';
  root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.innerHTML = html;
}

const focused = () => root.activeElement?.id ?? null;

/** Presses a key where the focus is; gives what `walkHints` says of it. */
function press(key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, composed: true, bubbles: true, ...held });
  let answer: boolean | undefined;
  window.addEventListener('keydown', () => void (answer = walkHints(root, event)), {
    capture: true,
    once: true,
  });
  (root.activeElement ?? document.body).dispatchEvent(event);
  return answer!;
}

describe('the focus comes', () => {
  it.each([
    ['to the fix of the first hint that is open', cards, 'first-fix'],
    [
      'to the hint that the caret is in',
      cards.replace(card('third', '', 'fix'), card('third', 'data-active', 'fix')),
      'third-fix',
    ],
    ['to a line that opens a hint', `<ul>${card('only', '', 'why')}</ul>`, 'only-line'],
    ['to what unfolds the hints', cards.replace('<ul>', '<ul hidden>'), 'fold'],
    ['to the only button', '<p>Praise</p><p><button id="undo"></button></p>', 'undo'],
    ['nowhere without a button', '<p>Praise</p>', null],
    ['nowhere in a panel that is hidden', `<section hidden>${cards}</section>`, null],
  ])('%s', (_, html, id) => {
    show(html);
    enterPanel(root);
    expect(focused()).toBe(id);
  });
});

describe('an arrow key', () => {
  beforeEach(() => {
    show(cards);
    // As the panel does, which draws soon after.
    root.addEventListener('click', ({ target }) => {
      const body = (target as Element).nextElementSibling;
      queueMicrotask(() => body?.toggleAttribute('hidden'));
    });
  });

  it.each([
    ['third-line', 'ArrowUp', 'second-why'],
    ['third-ignore', 'ArrowUp', 'second-why'],
    ['first-fix', 'ArrowDown', 'second-why'],
    ['second-line', 'ArrowUp', 'first-fix'],
    ['second-line', 'ArrowDown', 'third-fix'],
    ['first-fix', 'ArrowUp', 'first-fix'],
    ['third-fix', 'ArrowDown', 'third-fix'],
    ['settings', 'ArrowDown', 'first-fix'],
    ['settings', 'ArrowUp', 'settings'],
    ['more', 'ArrowUp', 'third-fix'],
    ['more', 'ArrowDown', 'more'],
  ])('goes from %s with %s to %s', async (from, key, to) => {
    root.querySelector<HTMLElement>(`#${from}`)!.focus();
    expect(press(key)).toBe(true);
    await vi.waitFor(() => expect(focused()).toBe(to));
  });

  it('leaves the focus where it has gone meanwhile', async () => {
    root.querySelector<HTMLElement>('#first-fix')!.focus();
    press('ArrowDown');
    root.querySelector<HTMLElement>('#settings')!.focus();
    await new Promise((done) => setTimeout(done, 20));
    expect(focused()).toBe('settings');
  });

  it.each([
    ['of a field', 'to-copy', 'ArrowUp', {}],
    ['with another key', 'first-fix', 'ArrowDown', { altKey: true }],
    ['but an arrow', 'first-fix', 'Enter', {}],
  ])('is none %s', (_, from, key, held) => {
    root.querySelector<HTMLElement>(`#${from}`)!.focus();
    expect(press(key, held)).toBe(false);
    expect(focused()).toBe(from);
  });
});
