import { beforeEach, describe, expect, it } from 'vitest';
import {
  attachmentsHtml,
  authorHtml,
  blockOfHtml,
  dialogHtml,
  drawerHtml,
  editorHtml,
  editors,
  find,
  homeHtml,
  pictureHtml,
  postHtml,
  proColumnHtml,
  quotedCardHtml,
  toolBarHtml,
} from '@/tests/x-page';
import {
  blockOf,
  composerOf,
  contextOf,
  scopeOf,
  surfaceOf,
  toolBarOf,
  type Composer,
} from './composer';

function show(html: string, path = '/home'): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
}

function composerAt(element: Element | undefined): Composer {
  const composer = composerOf(element ?? null);
  if (!composer) throw new Error('There is no composer here.');
  return composer;
}

const home = homeHtml(blockOfHtml(editorHtml()));
const quotedCard = `<div role="link">${authorHtml('marta_maps')}<div data-testid="tweetText">Six benches <img alt="🪑"></div></div>`;

/** An editor `depth + 1` levels below the parent that it has in common with a tool bar. */
function nest(depth: number): string {
  const editor = '<div contenteditable="true" data-testid="tweetTextarea_0"></div>';
  return `<div>${'<div>'.repeat(depth)}${editor}${'</div>'.repeat(depth)}${toolBarHtml}</div>`;
}

beforeEach(() => show(''));

describe('composerOf', () => {
  it('finds the editor from inside it', () => {
    show(home);
    expect(composerOf(find('[data-text]'))).toEqual({ kind: 'draft', editor: editors()[0] });
  });

  it('finds the text area of phones', () => {
    show('<main><textarea data-testid="tweetTextarea_0"></textarea></main>');
    expect(composerOf(find('textarea'))).toEqual({ kind: 'textarea', editor: find('textarea') });
  });

  it.each([
    ['the box around an editor', '<div data-testid="tweetTextarea_0_label" id="it"></div>'],
    ['a message', '<textarea data-testid="dm-composer-textarea" id="it"></textarea>'],
    ['an article', '<div data-testid="composer" contenteditable="true" id="it"></div>'],
    ['the search box', '<input data-testid="SearchBox_Search_Input" id="it">'],
  ])('leaves %s alone', (_, html) => {
    show(html);
    expect(composerOf(find('#it'))).toBeNull();
    expect(composerOf(null)).toBeNull();
    expect(composerOf(document)).toBeNull();
  });
});

describe('blockOf', () => {
  it('distinguishes two composers on one page', () => {
    show(dialogHtml(blockOfHtml(editorHtml())) + home);
    const [inDialog, atHome] = editors().map((editor) => composerAt(editor));
    const [dialogBlock, homeBlock] = document.querySelectorAll('.block');
    expect(blockOf(inDialog!)).toBe(dialogBlock);
    expect(blockOf(atHome!)).toBe(homeBlock);
    expect(toolBarOf(inDialog!)).not.toBe(toolBarOf(atHome!));
    expect(scopeOf(inDialog!).getAttribute('aria-modal')).toBe('true');
  });

  it('never takes a tool bar from outside its own part of the page', () => {
    const inline = `<div data-testid="inline_reply_offscreen">${blockOfHtml(editorHtml(), '', '')}</div>`;
    show(homeHtml(inline, toolBarHtml));
    expect(blockOf(composerAt(editors()[0]))).toBeNull();
  });

  it('climbs at most 26 parents', () => {
    show(nest(25));
    expect(blockOf(composerAt(editors()[0]))).not.toBeNull();
    show(nest(26));
    expect(blockOf(composerAt(editors()[0]))).toBeNull();
  });
});

describe('contextOf', () => {
  const target = postHtml('ines_bakes', 'Is it the oven? <img alt="🍞">', 'tabindex="-1"');
  const inline = `<div data-testid="cellInnerDiv">${target}
    <div data-testid="inline_reply_offscreen">${blockOfHtml(editorHtml())}</div></div>`;
  const inesAsked = { author: 'ines_bakes', text: 'Is it the oven? 🍞' };
  const plain = { threadIndex: 0, media: [] };
  const above = postHtml('theo_rides', 'An older post');

  it.each([
    ['home', home, '/home', { surface: 'post', where: 'home' }],
    [
      'a post dialog over the home composer',
      dialogHtml(blockOfHtml(editorHtml())) + home,
      '/compose/post',
      { surface: 'post', where: 'dialog' },
    ],
    [
      'a reply dialog',
      dialogHtml(target + blockOfHtml(editorHtml())) + home,
      '/home',
      { surface: 'reply', where: 'dialog', replyTo: inesAsked },
    ],
    [
      'an inline reply below older posts',
      homeHtml(`<div data-testid="cellInnerDiv">${above}</div>${inline}`),
      '/ines_bakes/status/12',
      { surface: 'reply', where: 'inline', replyTo: inesAsked },
    ],
    [
      'a reply on a status page of a new kind',
      homeHtml(above + target + blockOfHtml(editorHtml())),
      '/ines_bakes/status/12',
      { surface: 'reply', where: 'home', replyTo: inesAsked },
    ],
    [
      'a quote',
      dialogHtml(blockOfHtml(editorHtml(), quotedCard)),
      '/compose/post',
      {
        surface: 'quote',
        where: 'dialog',
        quoted: { author: 'marta_maps', text: 'Six benches 🪑' },
      },
    ],
    [
      'a quote whose card stands among the attachments',
      dialogHtml(
        blockOfHtml(editorHtml(), attachmentsHtml(quotedCardHtml('marta_maps', 'Six benches'))),
      ),
      '/compose/post',
      { surface: 'quote', where: 'dialog', quoted: { author: 'marta_maps', text: 'Six benches' } },
    ],
    [
      'a post in the drawer of X Pro',
      drawerHtml(blockOfHtml(editorHtml())) + proColumnHtml(above),
      '/i/decks/1',
      { surface: 'post', where: 'drawer' },
    ],
    [
      'a reply in the drawer',
      drawerHtml(target + blockOfHtml(editorHtml())) + proColumnHtml(above),
      '/i/decks/1',
      { surface: 'reply', where: 'drawer', replyTo: inesAsked },
    ],
    [
      'a quote in the drawer',
      drawerHtml(blockOfHtml(editorHtml(), quotedCard)),
      '/i/decks/1',
      {
        surface: 'quote',
        where: 'drawer',
        quoted: { author: 'marta_maps', text: 'Six benches 🪑' },
      },
    ],
    [
      'an inline reply in a column of X Pro',
      proColumnHtml(`<div data-testid="cellInnerDiv">${above}</div>${inline}`),
      '/i/decks/1',
      { surface: 'reply', where: 'inline', replyTo: inesAsked },
    ],
    [
      'a reply on a phone',
      `<main>${target}${blockOfHtml('<textarea data-testid="tweetTextarea_0"></textarea>')}</main>`,
      '/compose/post',
      { surface: 'reply', where: 'page', replyTo: inesAsked },
    ],
    [
      'a home timeline whose posts are no context',
      homeHtml(blockOfHtml(editorHtml()), above),
      '/home',
      { surface: 'post', where: 'home' },
    ],
  ])('reads %s', (_, html, path, expected) => {
    show(html, path);
    const editor = find('[contenteditable], textarea');
    expect(contextOf(composerAt(editor))).toEqual({ ...plain, ...expected });
  });

  it('does not confuse the quoted post with the answered one', () => {
    const picture = `<article data-testid="tweet">${authorHtml('ines_bakes')}${quotedCard}</article>`;
    show(dialogHtml(picture + blockOfHtml(editorHtml())));
    const { replyTo } = contextOf(composerAt(editors()[0]));
    expect(replyTo).toEqual({ author: 'ines_bakes', text: '' });
  });

  it.each([
    ['a picture', attachmentsHtml(pictureHtml()), [{ kind: 'picture', described: null }]],
    ['an empty region', attachmentsHtml(''), []],
    ['a poll', '<input name="Choice1">', [{ kind: 'poll' }]],
  ])('sees %s', (_, extras, media) => {
    show(homeHtml(blockOfHtml(editorHtml(), extras)));
    expect(contextOf(composerAt(editors()[0])).media).toEqual(media);
  });

  it('reads a composer with two tool bars, the panel at the first', () => {
    show(homeHtml(blockOfHtml(editorHtml(), '', toolBarHtml + toolBarHtml)));
    const composer = composerAt(editors()[0]);
    expect(contextOf(composer)).toEqual({ ...plain, surface: 'post', where: 'home' });
    expect(toolBarOf(composer)).toBe(find('[data-testid="toolBar"]'));
  });
});

describe('threads', () => {
  it.each([
    ['counted', [0, 1, 2], dialogHtml],
    ['all 0', [0, 0, 0], dialogHtml],
    ['counted, in X Pro', [0, 1, 2], drawerHtml],
  ])('counts parts whose numbers are %s', (_, indices, place) => {
    const parts = blockOfHtml(indices.map((index) => editorHtml([''], { index })).join(''));
    show(place(parts));
    const surfaces = editors().map((editor) => surfaceOf(composerAt(editor)));
    expect(surfaces.map(({ surface }) => surface)).toEqual(['post', 'thread', 'thread']);
    expect(surfaces.map(({ threadIndex }) => threadIndex)).toEqual([0, 1, 2]);
  });

  it('counts parts that are not mounted yet', () => {
    const parts = [{}, { mounted: false }, {}].map((options) => editorHtml([''], options));
    show(dialogHtml(blockOfHtml(parts.join(''))));
    expect(surfaceOf(composerAt(editors()[1])).threadIndex).toBe(2);
  });

  it('assigns attachments to the part that they follow', () => {
    const image = attachmentsHtml('<video></video>');
    show(dialogHtml(blockOfHtml(editorHtml() + image + editorHtml())));
    const [first, second] = editors().map((editor) => contextOf(composerAt(editor)));
    expect([first?.media, second?.media]).toEqual([[{ kind: 'video' }], []]);
  });

  it('reads the text and media of each part', () => {
    const image = attachmentsHtml('<video></video>');
    const later = editorHtml([''], { mounted: false });
    show(
      dialogHtml(blockOfHtml(editorHtml(['1/3 Bees']) + image + editorHtml(['', 'Dusk']) + later)),
    );
    const threads = editors().map((editor) => contextOf(composerAt(editor)).thread);
    expect(threads.map((thread) => thread?.at)).toEqual([0, 1]);
    expect(threads[0]?.parts).toEqual([
      { text: '1/3 Bees', media: true },
      { text: '\nDusk', media: false },
      { text: null, media: false },
    ]);
  });

  it.each([
    ['a post alone in a dialog', dialogHtml(blockOfHtml(editorHtml(['1/3 Bees'])))],
    ['boxes of the home column', homeHtml(blockOfHtml(editorHtml()) + blockOfHtml(editorHtml()))],
    ['more parts than X takes', dialogHtml(blockOfHtml(editorHtml().repeat(26)))],
  ])('takes %s for none', (_, html) => {
    show(html);
    expect(contextOf(composerAt(editors()[0])).thread).toBeUndefined();
  });
});
