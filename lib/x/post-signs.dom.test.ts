import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockOfHtml, dialogHtml, editorHtml, find, homeHtml } from '@/tests/x-page';
import { watchPosts, type SentPost } from './post-signs';

const settle = () => new Promise((done) => setTimeout(done, 0));
const toolBar = (testId: string) =>
  `<div><div data-testid="toolBar"></div><button data-testid="${testId}">Post</button></div>`;

let life: AbortController;
const onPost = vi.fn<(post: SentPost) => void>();

beforeEach(() => {
  life = new AbortController();
  onPost.mockReset();
  document.body.innerHTML =
    dialogHtml(
      blockOfHtml(editorHtml(['Tea']) + editorHtml(['and cake']), '', toolBar('tweetButton')),
    ) + homeHtml(blockOfHtml(editorHtml(['Soup']), '', toolBar('tweetButtonInline')));
  watchPosts(onPost, life.signal);
});
afterEach(() => life.abort());

const homeEditor = () => find('main [contenteditable]');
const emptied = editorHtml(['']);

function clickPost(): void {
  find('main button').click();
}

describe('watchPosts', () => {
  it('tells of a post once its composer is empty', async () => {
    clickPost();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
    homeEditor().innerHTML = find('[contenteditable]', fragment(emptied)).innerHTML;
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
    expect(onPost.mock.calls[0]?.[0]).toMatchObject({
      texts: ['Soup'],
      context: { surface: 'post', where: 'home' },
    });
  });

  it('tells of a thread once its dialog has gone', async () => {
    find('[role="dialog"] button').click();
    find('[role="dialog"]').remove();
    await settle();
    expect(onPost.mock.calls[0]?.[0].texts).toEqual(['Tea', 'and cake']);
  });

  it.each([['ctrlKey'], ['metaKey']])('hears Enter with %s', async (held) => {
    const options = { key: 'Enter', bubbles: true, [held]: true };
    homeEditor().dispatchEvent(new KeyboardEvent('keydown', options));
    homeEditor().remove();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it('takes a toast with a link to the post for a sign', async () => {
    clickPost();
    find('#layers').append(fragment('<p data-testid="toast">Saved</p>'));
    await settle();
    expect(onPost).not.toHaveBeenCalled();
    find('#layers').append(
      fragment('<p data-testid="toast"><a href="/harbour_coffee/status/7">View</a></p>'),
    );
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it.each<[string, () => void]>([
    ['nothing was clicked', () => {}],
    ['the button is disabled', () => (find('main button') as HTMLButtonElement).click()],
    ['plain Enter was pressed', () => press('Enter')],
  ])('is silent when %s', async (_, act) => {
    (find('main button') as HTMLButtonElement).disabled = true;
    act();
    homeEditor().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('does not count a draft that X asks about', async () => {
    clickPost();
    document.body.append(fragment('<button data-testid="confirmationSheetConfirm"></button>'));
    homeEditor().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('counts a double click once', async () => {
    clickPost();
    clickPost();
    homeEditor().remove();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it('gives up after a while', async () => {
    const soon = AbortSignal.abort();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(soon);
    clickPost();
    homeEditor().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

function press(key: string): void {
  homeEditor().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

function fragment(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}
