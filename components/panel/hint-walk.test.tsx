import { beforeEach, describe, expect, it, vi } from 'vitest';
import { enterPanel, walkHints } from './hint-walk';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = vi.fn();

const cards = `
  <header><button id="settings"></button><button data-action="collapse" id="fold"></button></header>
  <ul>
    <li class="hint"><button id="first-fix"></button><button id="first-why"></button></li>
    <li class="hint" data-hint="second"><button id="second-why"></button></li>
    <li class="hint"><div hidden><button id="third-lesson"></button></div></li>
    <li class="hint"><button id="fourth-fix"></button></li>
  </ul>
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
    ['to the fix of the first hint', cards, 'first-fix'],
    [
      'to the hint that the caret is in',
      cards.replace('data-hint="second"', 'data-active'),
      'second-why',
    ],
    ['to what unfolds the hints', cards.replace('<ul>', '<ul hidden>'), 'fold'],
    ['to the only button', '<p>Praise</p><p><button id="undo"></button></p>', 'undo'],
    [
      'to the fix of the hint that is open, and not to the line that opens one',
      `<ul>
        <li class="hint"><button id="one"></button><div class="body" hidden><button id="one-fix"></button></div></li>
        <li class="hint"><button id="two"></button><div class="body"><button id="two-fix"></button></div></li>
      </ul>`,
      'two-fix',
    ],
    ['nowhere without a button', '<p>Praise</p>', null],
    ['nowhere in a panel that is hidden', `<section hidden>${cards}</section>`, null],
  ])('%s', (_, html, id) => {
    show(html);
    enterPanel(root);
    expect(focused()).toBe(id);
  });
});

describe('an arrow key', () => {
  beforeEach(() => show(cards));

  it.each([
    ['first-fix', 'ArrowDown', 'second-why'],
    ['first-why', 'ArrowDown', 'second-why'],
    ['second-why', 'ArrowUp', 'first-fix'],
    ['first-fix', 'ArrowUp', 'first-fix'],
    ['fourth-fix', 'ArrowDown', 'fourth-fix'],
    ['settings', 'ArrowDown', 'first-fix'],
    ['settings', 'ArrowUp', 'settings'],
    ['more', 'ArrowUp', 'fourth-fix'],
    ['more', 'ArrowDown', 'more'],
  ])('goes from %s with %s to %s', (from, key, to) => {
    root.querySelector<HTMLElement>(`#${from}`)!.focus();
    expect(press(key)).toBe(true);
    expect(focused()).toBe(to);
  });

  it('goes by a hint that shows no button', () => {
    root.querySelector<HTMLElement>('#second-why')!.focus();
    press('ArrowDown');
    expect(focused()).toBe('fourth-fix');
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
