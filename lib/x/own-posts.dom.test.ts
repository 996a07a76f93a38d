import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_OWN_POST, MOST_OWN_POSTS, readOwnProfile } from './own-posts';

const me = 'Harbour_Coffee';
const SENT = '2026-06-01T08:00:00.000Z';
const at = Date.parse(SENT);

interface Shown {
  readonly author?: string;
  readonly id?: number;
  readonly text?: string;
  readonly sent?: string | null;
  readonly origin?: string;
  /** The line above the post. */
  readonly social?: string;
  /** What stands below its text. */
  readonly card?: string;
}

function articleHtml(post: Shown = {}): string {
  const { author = me, id = 1, text = 'Doors open.', sent = SENT, origin = '' } = post;
  const time = `<a href="${origin}/${author}/status/${id}"><time datetime="${sent}">1h</time></a>`;
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0">
    ${post.social ? `<span data-testid="socialContext">${post.social}</span>` : ''}
    <div data-testid="User-Name"><a href="/${author}" role="link">Somebody</a>
      <div><span>@${author}</span></div>${sent === null ? '<span>Ad</span>' : time}</div>
    ${text === '' ? '' : `<div data-testid="tweetText">${text}</div>`}${post.card ?? ''}
    </article></div>`;
}

function show(...posts: readonly Shown[]): void {
  document.body.innerHTML = `<div id="layers"></div>
    <main><div data-testid="primaryColumn">${posts.map(articleHtml).join('')}</div></main>`;
}

function visit(path: string): void {
  history.replaceState(null, '', path);
}

/** The own posts; null unless answers stand among them. */
function ownPosts() {
  const profile = readOwnProfile(me);
  return profile?.tab === 'replies' ? profile.posts : null;
}

beforeEach(() => visit(`/${me}/with_replies`));

describe('the page', () => {
  it.each([
    ['/Harbour_Coffee', 'posts'],
    ['/harbour_coffee/', 'posts'],
    ['/HARBOUR_COFFEE/with_replies', 'replies'],
    ['/harbour_coffee/with_replies?lang=en', 'replies'],
    ['/harbour_coffee/likes', undefined],
    ['/harbour_coffee/media', undefined],
    ['/harbour_coffee/status/1', undefined],
    ['/harbour_coffee_2', undefined],
    ['/home', undefined],
    ['/', undefined],
  ])('%s is, of the own profile, %s', (path, tab) => {
    visit(path);
    show({});
    expect(readOwnProfile(me)?.tab).toBe(tab);
  });

  it('returns its posts only on the tab that includes replies', () => {
    show({});
    expect(ownPosts()).toEqual([{ at, surface: 'post', text: 'Doors open.' }]);
    visit(`/${me}`);
    expect(ownPosts()).toBeNull();
  });

  it('may show nothing yet', () => {
    document.body.innerHTML = '';
    expect(ownPosts()).toEqual([]);
  });
});

const textsOf = () => ownPosts()?.map(({ text }) => text);

describe('the posts', () => {
  it('are those of the account, in whatever case and however linked', () => {
    show(
      { id: 1, text: 'One.' },
      { id: 2, text: 'Two.', author: 'harbour_coffee', origin: 'https://x.com' },
      { id: 3, text: 'Three.', author: 'marta_maps' },
    );
    expect(textsOf()).toEqual(['One.', 'Two.']);
  });

  it('exclude reposts of others and ads, and each is there once', () => {
    show(
      { id: 1, text: 'Pinned.', social: 'Pinned' },
      { id: 2, text: 'Hers.', author: 'marta_maps', social: 'You reposted' },
      { id: 3, text: 'Ad.', sent: null },
      { id: 1, text: 'Pinned.' },
      { id: 4, text: 'Again.', social: 'You reposted' },
    );
    expect(textsOf()).toEqual(['Pinned.', 'Again.']);
  });

  it.each(['', 'yesterday', '2026-13-01T08:00:00.000Z'])('have a time; %j is not one', (sent) => {
    show({ sent }, { id: 2, text: 'Timed.' });
    expect(textsOf()).toEqual(['Timed.']);
  });

  it('have their own text, not that of a post they quote', () => {
    const card = `<div role="link" tabindex="0"><div data-testid="User-Name"><span>@${me}</span></div>
      <div data-testid="tweetText">Quoted.</div></div>`;
    show({ id: 1, text: 'Look at this.', card }, { id: 2, text: '', card });
    expect(textsOf()).toEqual(['Look at this.', '']);
  });

  it('have emoji that X shows as pictures', () => {
    show({ text: 'Tea <img alt="🫖" src="data:,">' });
    expect(textsOf()).toEqual(['Tea 🫖']);
  });

  it('are not searched in a dialog over the page', () => {
    show({ text: 'Below.' });
    document.querySelector('#layers')!.innerHTML =
      `<div role="dialog">${articleHtml({ id: 2 })}</div>`;
    expect(textsOf()).toEqual(['Below.']);
  });

  it('are limited in number and length', () => {
    show(...Array.from({ length: MOST_OWN_POSTS + 1 }, (_, id) => ({ id })));
    expect(ownPosts()).toHaveLength(MOST_OWN_POSTS);
    show({ text: 'a'.repeat(LONGEST_OWN_POST + 1) });
    expect(textsOf()?.[0]).toHaveLength(LONGEST_OWN_POST);
  });
});

describe('a reply', () => {
  const hers = { id: 9, author: 'marta_maps', text: 'Is there shade?' };
  it.each<[title: string, posts: Shown[], surface: string]>([
    ['stands below the post of another', [hers, {}], 'reply'],
    ['begins with a mention', [{ text: '@marta_maps Yes.' }], 'reply'],
    ['is not what follows a repost', [{ ...hers, social: 'You reposted' }, {}], 'post'],
    ['is not what follows an ad', [{ ...hers, sent: null }, {}], 'post'],
    ['is not what follows an own post', [{ id: 8, text: 'First.' }, {}], 'post'],
    ['is not what only names somebody', [{ text: 'Thanks, @marta_maps' }], 'post'],
  ])('%s', (_, posts, surface) => {
    visit(`/${me}/with_replies`);
    show(...posts);
    expect(ownPosts()?.at(-1)?.surface).toBe(surface);
  });
});
