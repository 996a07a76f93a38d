import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '@/tests/eventually';
import {
  avatarHtml,
  blockOfHtml,
  dialogHtml,
  drawerHtml,
  editorHtml,
  editors,
  find,
  homeHtml,
} from '@/tests/x-page';
import { currentHandle, posterOf, watchHandle } from './account';
import { composerOf } from './composer';

const link = (href: string) => `<a data-testid="AppTabBar_Profile_Link" href="${href}"></a>`;
const avatar = (handle: string) =>
  `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div></button>`;

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => life.abort());

describe('currentHandle', () => {
  it.each([
    ['a relative link', link('/harbour_coffee'), 'harbour_coffee'],
    ['an absolute link', link('https://x.com/harbour_coffee'), 'harbour_coffee'],
    ['the account switcher', avatar('marta_maps'), 'marta_maps'],
    ['the link before the switcher', link('/theo_rides') + avatar('marta_maps'), 'theo_rides'],
    ['a link that is no profile', link('/i/flow/login'), null],
    ['a page that does not say', '', null],
  ])('reads %s', (_, html, handle) => {
    document.body.innerHTML = html;
    expect(currentHandle()).toBe(handle);
  });
});

describe('posterOf', () => {
  const me = avatarHtml('harbour_coffee');
  const other = avatarHtml('ines_bakes');
  const answered = `<article data-testid="tweet">${other}</article>`;

  it.each([
    ['home', homeHtml(blockOfHtml(me + editorHtml(), other)), 'harbour_coffee'],
    ['a reply', dialogHtml(answered + blockOfHtml(me + editorHtml())), 'harbour_coffee'],
    [
      'the drawer of X Pro',
      link('/marta_maps') + drawerHtml(blockOfHtml(me + editorHtml())),
      'harbour_coffee',
    ],
    [
      'a reply in one block',
      dialogHtml(blockOfHtml(answered + me + editorHtml())),
      'harbour_coffee',
    ],
    ['a composer without a picture', homeHtml(blockOfHtml(editorHtml(), other)), null],
    ['a composer without a tool bar', homeHtml(blockOfHtml(me + editorHtml(), '', '')), null],
  ])('reads %s', (_, html, handle) => {
    document.body.innerHTML = html;
    expect(posterOf(composerOf(editors()[0] ?? null)!)).toBe(handle);
  });

  it('distinguishes the parts of a thread', () => {
    document.body.innerHTML = dialogHtml(blockOfHtml(me + editorHtml() + other + editorHtml()));
    const posters = editors().map((editor) => posterOf(composerOf(editor)!));
    expect(posters).toEqual(['harbour_coffee', 'ines_bakes']);
  });
});

describe('watchHandle', () => {
  it('reports another account, until its end', async () => {
    document.body.innerHTML = link('/harbour_coffee') + '<input>';
    const onHandle = vi.fn<(handle: string | null) => void>();
    watchHandle(onHandle, life.signal);
    find('a').setAttribute('href', '/marta_maps');
    await eventually(() => expect(onHandle).toHaveBeenLastCalledWith('marta_maps'));
    find('a').outerHTML = link('/theo_rides');
    find('input').focus();
    expect(onHandle.mock.calls).toEqual([['harbour_coffee'], ['marta_maps'], ['theo_rides']]);
    find('input').blur();
    life.abort();
    find('a').setAttribute('href', '/ines_bakes');
    find('input').focus();
    await new Promise((done) => setTimeout(done, 0));
    expect(onHandle).toHaveBeenCalledTimes(3);
  });
});
