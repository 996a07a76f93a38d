import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { englishPages } from '@/lib/i18n/pages';
import { accessibilityFaults } from '@/tests/axe';
import { wordsForCounting } from './own-posts-part';
import { Popup, type PopupAccount, type PopupProps } from './popup';

const account: PopupAccount = {
  handle: 'acme',
  profile: 'conversation',
  enabled: true,
  balance: { give: 3, talk: 2, ask: 1, sell: 0 },
  weeks: [{ from: Date.UTC(2026, 4, 4), shown: 3, mended: 2, ignored: 1 }],
  locks: { team: null, profile: false, enabled: false },
};

function show(change: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    tab: { kind: 'alive', handle: 'acme' },
    enabled: true,
    pausedUntil: null,
    account,
    handles: ['acme'],
    keepHistory: true,
    profilePosts: null,
    onPick: vi.fn(),
    onEnable: vi.fn(),
    onPause: vi.fn(),
    onAccountEnable: vi.fn(),
    onProfile: vi.fn(),
    onCount: vi.fn(),
    onOptions: vi.fn(),
    progress: { finished: ['tone'] },
    onLessons: vi.fn(),
    ignoredHere: 0,
    onShowIgnored: vi.fn(),
    suppressions: 0,
    dueIgnores: null,
    onIgnores: vi.fn(),
    onNotNow: vi.fn(),
    ...change,
  };
  return { ...render(<Popup {...props} />), props };
}

describe('the tab', () => {
  it.each([
    [{ kind: 'alive', handle: 'acme' }, /reads what you write as @acme/],
    [{ kind: 'alive', handle: null }, /once you write/],
    [{ kind: 'absent' }, /not in this tab.*reload/],
    [{ kind: 'off' }, /X has changed its compose box/],
    [{ kind: 'failed', error: 'No answer.' }, /does not answer.*reload.*No answer/],
  ] satisfies [PopupProps['tab'], RegExp][])('is described in plain words: %j', (tab, words) => {
    const { container } = show({ tab });
    expect(container.querySelector('.tab')?.textContent).toMatch(words);
  });
});

describe('the switches', () => {
  it('turn the coach off everywhere, for an hour, and on this account', async () => {
    const { props } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('switch', { name: 'Coach me everywhere' }));
    await user.click(screen.getByRole('button', { name: 'Pause for an hour' }));
    await user.click(screen.getByRole('switch', { name: 'Coach @acme' }));
    expect(props.onEnable).toHaveBeenCalledWith(false);
    expect(props.onPause).toHaveBeenCalledWith(true);
    expect(props.onAccountEnable).toHaveBeenCalledWith(false);
  });

  it('end a pause', async () => {
    const { props } = show({ pausedUntil: new Date(2026, 4, 4, 15, 30).getTime() });
    expect(screen.getByText('Paused until 15:30')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(props.onPause).toHaveBeenCalledWith(false);
  });

  it('offer no pause while the coach is off', () => {
    show({ enabled: false });
    expect(screen.queryByRole('button', { name: 'Pause for an hour' })).toBeNull();
  });
});

describe('the account', () => {
  it('changes its profile', async () => {
    const { props } = show({ account: { ...account, profile: null } });
    const select = screen.getByRole('combobox', { name: 'Posts as' });
    expect((select as HTMLSelectElement).selectedOptions[0]?.text).toBe('Choose a profile');
    await userEvent.selectOptions(select, 'Broadcast');
    expect(props.onProfile).toHaveBeenCalledWith('broadcast');
  });

  it('shows what the team sets as locked', () => {
    show({ account: { ...account, locks: { team: 'Acme', profile: true, enabled: true } } });
    expect(screen.getByRole('combobox', { name: 'Posts as' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('switch', { name: 'Coach @acme' })).toHaveProperty('disabled', true);
    expect(screen.getAllByText('Set by your team, Acme.')).toHaveLength(2);
  });

  it('can be switched', async () => {
    const { props } = show({ handles: ['acme', 'beta'] });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Account' }), '@beta');
    expect(props.onPick).toHaveBeenCalledWith('beta');
  });

  it('shows a message while none is known', () => {
    show({ account: null, handles: [] });
    expect(screen.getByText(/Once you write on X/)).toBeDefined();
  });

  it('says so if there is no history', () => {
    show({ keepHistory: false });
    expect(screen.getByText(/The history is off/)).toBeDefined();
  });
});

describe('the posts of the own profile page', () => {
  it('are not mentioned on other pages', () => {
    const { container } = show();
    expect(screen.queryByRole('region', { name: 'Posts on your profile' })).toBeNull();
    expect(container.querySelector('[data-action="seed"]')).toBeNull();
  });

  it('are counted on a click', async () => {
    const { props } = show({ profilePosts: { tab: 'replies', shown: 7, unknown: 5 } });
    const part = within(screen.getByRole('region', { name: 'Posts on your profile' }));
    expect(part.getByText(/5 posts on it can be counted/)).toBeDefined();
    expect(part.getByText(/never the words/)).toBeDefined();
    await userEvent.click(part.getByRole('button', { name: 'Count these posts' }));
    expect(props.onCount).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ shown: 7, unknown: 5 }),
    );
  });

  it('can be counted only on the tab that includes replies', () => {
    const { container } = show({ profilePosts: { tab: 'posts' } });
    expect(screen.getByText(/go to its Replies tab/)).toBeDefined();
    expect(container.querySelector('[data-action="seed"]')).toBeNull();
  });

  it('are not offered again once they are counted', () => {
    show({ profilePosts: { tab: 'replies', shown: 7, unknown: 0 } });
    expect(screen.getByText(/every post it shows has been counted/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Count these posts' })).toBeNull();
  });

  it.each([
    [7, 7, '7 posts counted.'],
    [7, 5, '5 posts counted; 2 had been counted before.'],
    [2, 1, '1 post counted; 1 had been counted before.'],
  ])('are summed up: %d shown, %d unknown', (shown, unknown, words) => {
    expect(wordsForCounting({ shown, unknown }, englishPages.say)).toBe(words);
  });
});

it('links to the options', async () => {
  const { props } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Options' }));
  expect(props.onOptions).toHaveBeenCalled();
});

it.each([
  ['at work', {}],
  ['without an account', { account: null }],
  ['on the own profile', { profilePosts: { tab: 'replies', shown: 7, unknown: 5 } }],
  ['on its posts alone', { profilePosts: { tab: 'posts' } }],
  ['paused', { pausedUntil: 1 }],
  ['with something ignored', { ignoredHere: 1, suppressions: 2 }],
  ['elsewhere', { tab: { kind: 'absent' } }],
  ['locked', { account: { ...account, locks: { team: 'Acme', profile: true, enabled: true } } }],
] satisfies [string, Partial<PopupProps>][])(
  'has no accessibility faults %s',
  async (_, change) => {
    const { container } = show(change);
    expect(await accessibilityFaults(container)).toEqual([]);
  },
);

it('shows how many lessons were read, and links to them', async () => {
  const { props } = show();
  expect(screen.getByText('1 of 8 lessons read.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Lessons' }));
  expect(props.onLessons).toHaveBeenCalled();
});

describe('what is ignored', () => {
  it('is offered for a look through when it is time, and can be postponed', async () => {
    const { props } = show({ dueIgnores: 4 });
    expect(screen.getByText(/4 rules and phrases are ignored\. It is a month/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'See what is ignored' }));
    expect(props.onIgnores).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(props.onNotNow).toHaveBeenCalledOnce();
  });

  it('is not mentioned before that, or if there is nothing', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Ignored hints' })).toBeNull();
  });

  it('in the drafts of the tab is counted, and can be shown again', async () => {
    const { props } = show({ ignoredHere: 2 });
    expect(screen.getByText(/^2 hints ignored in this draft\./)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(props.onShowIgnored).toHaveBeenCalledOnce();
  });

  it('on the account is counted, with a way to see it', async () => {
    const { props } = show({ suppressions: 1 });
    expect(screen.getByText(/^1 rule or phrase is ignored on @acme\./)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'See what is ignored' }));
    expect(props.onIgnores).toHaveBeenCalledOnce();
  });
});
