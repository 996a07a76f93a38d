import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  avatarHtml,
  blockOfHtml,
  dialogHtml,
  drawerHtml,
  editorHtml,
  find,
  homeHtml,
  proColumnHtml,
} from '@/tests/x-page';
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
afterEach(() => {
  life.abort();
  goTo('/');
});

const homeEditor = () => find('main [contenteditable]');
const emptied = editorHtml(['']);
const sheet = '<button data-testid="confirmationSheetConfirm"></button>';

function clickPost(): void {
  find('main button').click();
}

describe('watchPosts', () => {
  it('reports a post once its composer is empty', async () => {
    clickPost();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
    write('');
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
    expect(onPost.mock.calls[0]?.[0]).toMatchObject({
      texts: ['Soup'],
      context: { surface: 'post', where: 'home' },
    });
  });

  it('reports a thread once its dialog is gone', async () => {
    find('[role="dialog"] button').click();
    find('[role="dialog"]').remove();
    await settle();
    expect(onPost.mock.calls[0]?.[0].texts).toEqual(['Tea', 'and cake']);
  });

  it.each([['ctrlKey'], ['metaKey']])('notices Enter with %s', async (held) => {
    const options = { key: 'Enter', bubbles: true, [held]: true };
    homeEditor().dispatchEvent(new KeyboardEvent('keydown', options));
    homeEditor().remove();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it('accepts a toast with a link to the post as a sign', async () => {
    clickPost();
    find('#layers').append(fragment('<p data-testid="toast">Saved</p>'));
    await settle();
    expect(onPost).not.toHaveBeenCalled();
    find('#layers').append(toastOfPost());
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
    document.body.append(fragment(sheet));
    homeEditor().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it.each([
    ['at home', 'main'],
    ['in a dialog', '[aria-modal]'],
  ])('does not count a post that is scheduled %s', async (_, place) => {
    find(`${place} .block`).before(fragment('<a data-testid="scheduledTweetIndicator"></a>'));
    find(`${place} button`).click();
    await settle();
    find(`${place} .block`).remove();
    find('#layers').append(toastOfPost());
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('counts a post at home while another is scheduled in a dialog', async () => {
    find('[aria-modal]').prepend(fragment('<a data-testid="scheduledTweetIndicator"></a>'));
    clickPost();
    write('');
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
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

  it.each<[string, () => void]>([
    ['is emptied after a modifier was pressed', () => (press('Alt'), write(''))],
    [
      'is rebuilt empty',
      () => (homeEditor().outerHTML = find('[contenteditable]', fragment(emptied)).outerHTML),
    ],
    [
      'is rebuilt with all around it',
      () => (find('main').outerHTML = homeHtml(blockOfHtml(emptied))),
    ],
  ])('tells of a post whose composer %s', async (_, act) => {
    clickPost();
    await settle();
    act();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it('reports a post whose dialog closes with a change of address', async () => {
    goTo('/compose/post');
    find('[role="dialog"] button').click();
    await settle();
    goTo('/home');
    find('[role="dialog"]').remove();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it('reports a post from the page of phones', async () => {
    goTo('/compose/post');
    document.body.innerHTML =
      '<main><textarea data-testid="tweetTextarea_0">Soup</textarea><button data-testid="tweetButton"></button></main>';
    clickPost();
    await settle();
    goTo('/home');
    find('main').remove();
    await settle();
    expect(onPost.mock.calls[0]?.[0].texts).toEqual(['Soup']);
  });
});

describe('a post that X has refused', () => {
  it.each<[string, readonly (() => void)[]]>([
    ['is emptied with a key', [() => (press('Backspace'), write(''))]],
    ['is cut, which Draft.js does later', [() => (happen('cut'), setTimeout(() => write('')))]],
    ['is deleted letter by letter', [() => write('S'), () => write('')]],
    ['is written on and then replaced', [() => write('Soup!'), () => homeEditor().remove()]],
    ['is left with its page', [() => goTo('/explore'), () => (find('main').innerHTML = '')]],
    ['is left for another tab of the page', [() => (find('main').innerHTML = '')]],
    ['is taken along into a dialog', [() => goTo('/compose/post'), () => write('')]],
    ['is remounted', [() => (find('main').outerHTML = find('main').outerHTML)]],
  ])('is not counted when it %s', async (_, acts) => {
    clickPost();
    for (const act of acts) {
      await settle();
      act();
    }
    await settle();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it.each<[string, readonly (() => void)[]]>([
    [
      'is thrown away',
      [
        () => find('#layers').append(fragment(`<div id="sheet">${sheet}</div>`)),
        () => (find('#layers').innerHTML = ''),
      ],
    ],
    [
      'makes way for its picture',
      [() => goTo('/compose/post/media'), () => (find('[aria-modal]').innerHTML = '')],
    ],
    ['loses its first part', [() => find('[aria-modal] [contenteditable]').remove()]],
  ])('is not counted when its dialog %s', async (_, acts) => {
    goTo('/compose/post');
    find('[role="dialog"] button').click();
    for (const act of acts) {
      await settle();
      act();
    }
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('is not counted when it is deleted on a phone', async () => {
    document.body.innerHTML =
      '<main><textarea data-testid="tweetTextarea_0">Soup</textarea><button data-testid="tweetButton"></button></main>';
    clickPost();
    const area = find('textarea') as HTMLTextAreaElement;
    area.value = '';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('counts after all if X confirms it', async () => {
    clickPost();
    write('Soup!');
    await settle();
    find('#layers').append(toastOfPost());
    await settle();
    expect(onPost.mock.calls[0]?.[0].texts).toEqual(['Soup']);
  });

  it('counts once if it is sent again, with its new words', async () => {
    clickPost();
    await settle();
    write('Soup and bread');
    await settle();
    clickPost();
    write('');
    await settle();
    expect(onPost.mock.calls.map(([{ texts }]) => texts)).toEqual([['Soup and bread']]);
  });
});

describe('a post from the drawer of X Pro', () => {
  const audience = '<button aria-label="Everyone can reply">Everyone can reply</button>';
  const tools = `<div data-testid="toolBar"><button data-testid="gifSearchButton"></button>
    <button aria-label="Add emoji"></button></div><button aria-disabled="true" class="post">Veröffentlichen</button>`;
  const drawer = () => find('[data-testid="drawerAnimatedDiv"]');
  const click = (selector: string) => find(selector, drawer()).click();

  beforeEach(() => {
    const inColumn = editorHtml(['Soup']);
    document.body.innerHTML =
      proColumnHtml(`<div data-testid="inline_reply_offscreen">${blockOfHtml(inColumn)}</div>`) +
      drawerHtml(
        blockOfHtml(
          avatarHtml('marta_maps') + editorHtml(['Tea']) + editorHtml(['and cake']),
          audience,
          tools,
        ),
      );
    find('.post').removeAttribute('aria-disabled');
  });

  it.each<[string, () => void]>([
    [
      'is emptied',
      () =>
        drawer()
          .querySelectorAll('[data-block]')
          .forEach((block) => (block.innerHTML = '')),
    ],
    ['goes', () => drawer().remove()],
  ])('is told of once the drawer %s', async (_, act) => {
    click('.post');
    await settle();
    expect(onPost).not.toHaveBeenCalled();
    act();
    await settle();
    expect(
      onPost.mock.calls.map(([{ texts, handle, context }]) => [texts, handle, context.where]),
    ).toEqual([[['Tea', 'and cake'], 'marta_maps', 'drawer']]);
  });

  it('is reported after Ctrl+Enter', async () => {
    const options = { key: 'Enter', bubbles: true, ctrlKey: true };
    find('[contenteditable]', drawer()).dispatchEvent(new KeyboardEvent('keydown', options));
    drawer().remove();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it.each([
    ['the drawer is closed', '[aria-label="Done"]'],
    ['its readers are chosen', '[aria-label="Everyone can reply"]'],
    ['an emoji is added', '[aria-label="Add emoji"]'],
  ])('is not reported when %s', async (_, selector) => {
    click(selector);
    await settle();
    drawer().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('is not reported while there is no text', async () => {
    find('.post').setAttribute('aria-disabled', 'true');
    click('.post');
    drawer().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('is not reported when X refuses it and the drawer is closed', async () => {
    click('.post');
    await settle();
    click('[aria-label="Done"]');
    drawer().remove();
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });

  it('is also reported from a dialog', async () => {
    document.body.innerHTML = dialogHtml(blockOfHtml(editorHtml(['Tea']), audience, tools));
    find('.post').removeAttribute('aria-disabled');
    find('.post').click();
    find('[aria-modal]').remove();
    await settle();
    expect(onPost).toHaveBeenCalledOnce();
  });

  it('is not reported when its box is replaced and keeps the text', async () => {
    click('.post');
    await settle();
    drawer().outerHTML = drawer().outerHTML;
    await settle();
    expect(onPost).not.toHaveBeenCalled();
  });
});

function toastOfPost(): DocumentFragment {
  return fragment('<p data-testid="toast"><a href="/harbour_coffee/status/7">View</a></p>');
}

function goTo(path: string): void {
  history.replaceState(null, '', path);
}

/** Lets the home composer hold another text, as Draft.js redraws it. */
function write(text: string): void {
  homeEditor().innerHTML = find('[contenteditable]', fragment(editorHtml([text]))).innerHTML;
}

function happen(type: string): void {
  homeEditor().dispatchEvent(new Event(type, { bubbles: true }));
}

function press(key: string): void {
  homeEditor().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

function fragment(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}
