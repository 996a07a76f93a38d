import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PanelWords } from '@/components/shared/panel-words';
import type { Hint } from '@/lib/engine/hint';
import type { Locale } from '@/lib/i18n/locales';
import { panelSpeaker } from '@/lib/i18n/panel';
import { panelIn } from '@/lib/i18n/panel-languages';
import type { PanelProps } from '@/lib/page/panel-view';
import { accessibilityFaults } from '@/tests/axe';
import { quietPanel } from '@/tests/quiet-panel';
import { CoachPanel } from './coach-panel';

const text = 'Our fair starts at noon. Please RT!';

function hint(change: Partial<Hint> = {}): Hint {
  return {
    rule: 'retweet-request',
    level: 'consider',
    title: 'Asking for reposts',
    message: '“Please RT” asks readers to do your promoting.',
    why: 'People pass on what they find worth it.',
    source: 'seed 003',
    example: { before: 'Please RT!', after: 'What do you think?' },
    quote: 'Please RT',
    span: { start: 25, end: 34 },
    fixes: [{ start: 24, end: 35, text: '', label: 'Leave out “Please RT”' }],
    ...change,
  };
}

function show(change: Partial<PanelProps> = {}) {
  const props: PanelProps = {
    ...quietPanel(),
    text,
    hints: [hint()],
    profile: 'conversation',
    ...change,
  };
  return { ...render(<CoachPanel {...props} />), props };
}

const praise = { id: 'help-offered', message: 'You offer help.' };

const part = (root: ParentNode, name: string) =>
  root.querySelector(`[data-part="${name}"]`)?.textContent;

describe('the copy for a second reader', () => {
  const copyButton = () => screen.getByRole('button', { name: 'Copy for someone to check' });

  it('contains the draft, the hints and the account', async () => {
    const { props } = show();
    await userEvent.click(copyButton());
    expect(props.onCopy).toHaveBeenCalledTimes(1);
    const copied = vi.mocked(props.onCopy).mock.calls[0]?.[0];
    for (const words of ['@acme', text, 'Consider: “Please RT”', 'People pass on']) {
      expect(copied).toContain(words);
    }
    expect(await screen.findByText('Copied, with hints and reasons.')).toBeDefined();
  });

  it('is shown if the clipboard is not available', async () => {
    const { container } = show({ onCopy: vi.fn(async () => false) });
    await userEvent.click(copyButton());
    expect(await screen.findByText(/browser did not let us copy/)).toBeDefined();
    expect(container.querySelector('.to-copy')?.textContent).toContain(text);
  });

  it('is offered only with hints, and not while they are collapsed', () => {
    show({ hints: [], praise: { id: 'help-offered', message: 'You offer help.' } });
    show({ collapsed: true });
    expect(screen.queryAllByText('Copy for someone to check')).toEqual([]);
  });
});

describe('a hint', () => {
  it('has its rule, level, words and better version', () => {
    const { container } = show();
    const card = container.querySelector('[data-hint="retweet-request"]')!;
    expect(card.getAttribute('data-level')).toBe('consider');
    expect(within(card as HTMLElement).getByText('Consider')).toBeDefined();
    expect(part(card, 'message')).toBe('“Please RT” asks readers to do your promoting.');
    expect(part(card, 'quote')).toBe('Please RT');
    expect(part(card, 'fix-text')).toBe('Our fair starts at noon.');
  });

  it('reports clicks on its fix and on Ignore', async () => {
    const { props } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Leave out “Please RT”' }));
    expect(props.onFix).toHaveBeenCalledWith(props.hints[0], props.hints[0]!.fixes[0]);
    await user.click(screen.getByRole('button', { name: 'Ignore in this draft' }));
    expect(props.onIgnore).toHaveBeenCalledWith(props.hints[0], 'draft');
  });

  it('keeps the reason and the example behind "Why?"', async () => {
    const { container } = show();
    const why = screen.getByRole('button', { name: 'Why?' });
    const reason = container.querySelector('.why')!;
    expect(why.getAttribute('aria-expanded')).toBe('false');
    expect(reason.hasAttribute('hidden')).toBe(true);
    await userEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(reason.hasAttribute('hidden')).toBe(false);
    expect(part(reason, 'example-after')).toBe('What do you think?');
  });

  it('is announced with its buttons, and the better version with its fix', () => {
    const { container } = show();
    const described = (action: string) => {
      const button = container.querySelector(`[data-action="${action}"]`)!;
      const ids = button.getAttribute('aria-describedby')!.split(' ');
      return ids.map((id) => container.querySelector(`[id="${id}"]`)!.textContent);
    };
    const message = 'Consider “Please RT” asks readers to do your promoting.';
    expect(described('fix')).toEqual([message, 'Better: Our fair starts at noon.']);
    expect(described('why')).toEqual([message]);
  });

  it('without words quotes nothing', () => {
    const { container } = show({
      hints: [hint({ message: 'Only a link is left.', quote: '', span: null, fixes: [] })],
    });
    expect(part(container, 'message')).toBe('Only a link is left.');
    expect(container.querySelector('[data-part="quote"]')).toBeNull();
    expect(container.querySelector('[data-action="fix"]')).toBeNull();
  });

  it('is marked when the caret is in its words', () => {
    const active = hint();
    const { container } = show({ hints: [active], activeHint: active });
    expect(container.querySelector('[data-active]')).not.toBeNull();
  });
});

describe('what is suppressed', () => {
  const suppressed = {
    title: 'Asking for reposts',
    quote: 'Please RT',
    stored: { account: 'acme' },
  };

  it.each([
    [
      { ...suppressed, scope: 'draft', stored: null },
      '“Asking for reposts” is ignored in this draft.',
    ],
    [{ ...suppressed, scope: 'phrase' }, '“Please RT” is now allowed on @acme.'],
    [{ ...suppressed, scope: 'rule' }, '“Asking for reposts” is now off on @acme.'],
  ] as const)('is shown and announced, and can be undone (%#)', async (done, words) => {
    const { container, props } = show({ hints: [], suppressed: done, ignored: 1 });
    expect(part(container, 'suppression')).toContain(words);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(props.onUndoSuppression).toHaveBeenCalledOnce();
  });

  it('only in this draft is shown once, and counted if there is more', () => {
    const done = { ...suppressed, scope: 'draft', stored: null } as const;
    const { container } = show({ hints: [], suppressed: done, ignored: 1 });
    expect(container.querySelector('[data-part="ignored"]')).toBeNull();
    cleanup();
    const { container: both } = show({ hints: [], suppressed: done, ignored: 2 });
    expect(part(both, 'ignored')).toContain('2 hints ignored in this draft.');
  });

  it('in this draft is shown as long as it applies', () => {
    const done = { ...suppressed, scope: 'draft', stored: null } as const;
    const { container } = show({ suppressed: done, ignored: 0 });
    expect(container.querySelector('[data-part="suppression"]')).toBeNull();
  });

  it('is counted, with a way to see it', async () => {
    const { container, props } = show({ hints: [], ignored: 2, ignoredForGood: 1 });
    expect(part(container, 'ignored')).toMatch(/2 hints ignored in this draft.*1 hint ignored by/);
    await userEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(props.onShowIgnored).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'See what is ignored' }));
    expect(props.onSeeIgnored).toHaveBeenCalledOnce();
  });

  it.each([{ ignored: 1 }, { ignoredForGood: 1 }])('removes the praise: %j', (change) => {
    const { container } = show({ hints: [], praise, ...change });
    expect(container.querySelector('.praise')).toBeNull();
  });

  it('for good shows nothing if there is nothing else to show', () => {
    const { container } = show({ hints: [], ignoredForGood: 1 });
    expect(container.querySelector('.panel')?.hasAttribute('hidden')).toBe(true);
  });

  it.each([
    ['many words', 'Come by, we want all of you to come to us today, dears', false],
    ['a sentence', 'You are all welcome', false],
    ['a sentence with its mark', 'You are all welcome!', false],
    ['a part of a sentence', 'we want all of you', true],
    ['a short call', 'Come by', true],
  ])('can be allowed for good only for phrases: %s', (_, quote, isOffered) => {
    const draft = `You are all welcome! ${quote.startsWith('Come by, we') ? quote : 'Come by, we want all of you.'}`;
    const start = draft.indexOf(quote);
    show({
      text: draft,
      hints: [hint({ quote, span: { start, end: start + quote.length }, fixes: [] })],
    });
    expect(screen.queryAllByText(/^Always allow/)).toHaveLength(isOffered ? 1 : 0);
    expect(screen.getByText(/^Turn “Asking for reposts” off/)).toBeDefined();
  });
});

it('names the coach, and links to the settings of the account', async () => {
  const { container, props } = show();
  expect(container.querySelector('header')?.textContent).toMatch(
    /^Tweet Coach Check one thing before/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(props.onSettings).toHaveBeenCalledOnce();
});

describe('the reason', () => {
  it('is open for one hint at a time', () => {
    const rules = ['retweet-request', 'shouting', 'hard-sell'];
    const { container } = show({ hints: rules.map((rule) => hint({ rule })), explain: rules });
    const shown = [...container.querySelectorAll('.why')].filter((why) => !why.closest('[hidden]'));
    expect(shown.map((why) => why.closest('li')?.dataset['hint'])).toEqual(['retweet-request']);
  });

  it('is initially open if the hint is to be explained, until the writer closes it', async () => {
    const { container } = show({ explain: ['retweet-request'] });
    const reason = container.querySelector('.why')!;
    expect(reason.hasAttribute('hidden')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(reason.hasAttribute('hidden')).toBe(true);
  });

  it('links to the lesson', async () => {
    const { props } = show({ explain: ['retweet-request'] });
    await userEvent.click(screen.getByRole('button', { name: 'Learn more: Ask less, hear more' }));
    expect(props.onLesson).toHaveBeenCalledWith('asking');
  });

  it('of a phrase of a team has no lesson', () => {
    const { container } = show({ hints: [hint({ rule: 'house-guests' })] });
    expect(container.querySelector('[data-action="lesson"]')).toBeNull();
  });
});

describe('the offer to turn a rule off', () => {
  const offer = { rule: 'retweet-request', title: 'Asking for reposts' };

  it('is shown alone, and accepts both answers', async () => {
    const { container, props } = show({ hints: [], offer });
    expect(container.querySelector('section')!.hidden).toBe(false);
    expect(part(container, 'offer')).toContain(
      'You ignored “Asking for reposts” three times. Turn it off on @acme?',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(props.onOffer).toHaveBeenLastCalledWith(false);
    await userEvent.click(container.querySelector('[data-action="ignore-rule"]')!);
    expect(props.onOffer).toHaveBeenLastCalledWith(true);
  });
});

describe('of several hints', () => {
  const hints = [
    hint({ level: 'think-twice', title: 'Hard sell', rule: 'hard-sell' }),
    hint({ title: 'Shouting', rule: 'shouting' }),
    hint({ level: 'tip', title: 'Jargon', rule: 'jargon-crowd' }),
  ];
  const lines = () =>
    screen
      .getAllByRole('button', { expanded: undefined })
      .filter(({ dataset }) => dataset['action'] === 'open');
  const open = () =>
    lines()
      .filter((line) => line.getAttribute('aria-expanded') === 'true')
      .map(({ textContent }) => textContent);

  it('the firmest is open, and the others are one line each', () => {
    const { container } = show({ hints });
    expect(lines().map(({ textContent }) => textContent)).toEqual([
      'Think twice Hard sell',
      'Consider Shouting',
      'Tip Jargon',
    ]);
    expect(open()).toEqual(['Think twice Hard sell']);
    const hidden = [...container.querySelectorAll<HTMLElement>('.body')].map(
      ({ hidden: is }) => is,
    );
    expect(hidden).toEqual([false, true, true]);
  });

  it('the one is open that was last clicked or last got the caret', async () => {
    const { props, rerender } = show({ hints });
    await userEvent.click(lines()[1]!);
    expect(open()).toEqual(['Consider Shouting']);
    rerender(<CoachPanel {...props} activeHint={hints[2]!} />);
    expect(open()).toEqual(['Tip Jargon']);
    rerender(<CoachPanel {...props} activeHint={null} />);
    expect(open()).toEqual(['Tip Jargon']);
    rerender(<CoachPanel {...props} hints={hints.slice(0, 2)} />);
    expect(open()).toEqual(['Think twice Hard sell']);
  });

  it('the open one can be closed', async () => {
    show({ hints });
    await userEvent.click(lines()[0]!);
    expect(open()).toEqual([]);
  });

  it('a single one has no line to open it', () => {
    const { container } = show();
    expect(container.querySelector('[data-action="open"]')).toBeNull();
    expect(container.querySelector<HTMLElement>('.body')!.hidden).toBe(false);
  });
});

describe('the panel', () => {
  it('names the coach whenever it shows something', () => {
    for (const change of [
      { hints: [], praise },
      { hints: [], unread: true },
      { hints: [], ignored: 1 },
      { hints: [], ignored: 1, collapsed: true },
    ]) {
      const { container, unmount } = show(change);
      expect(container.querySelector('header')?.textContent).toMatch(/^Tweet Coach .*Settings$/);
      expect(container.querySelector('section')!.textContent!.length).toBeGreaterThan(25);
      unmount();
    }
  });

  it('shows three hints and the rest on request', async () => {
    const hints = ['a', 'b', 'c', 'd', 'e'].map((rule) => hint({ rule }));
    const { container } = show({ hints });
    expect(container.querySelectorAll('[data-hint]')).toHaveLength(3);
    const more = screen.getByRole('button', { name: '2 more' });
    expect(more.previousElementSibling).toBe(container.querySelector('ul'));
    await userEvent.click(more);
    expect(container.querySelectorAll('[data-hint]')).toHaveLength(5);
  });

  it.each([
    [1, 'Check one thing before @ines_bakes and everyone else read this'],
    [2, 'Check 2 things before @ines_bakes and everyone else read this'],
  ])('says with %i hints who will read it', (count, words) => {
    const hints = ['a', 'b'].slice(0, count).map((rule) => hint({ rule }));
    show({ hints, addressee: { handle: 'ines_bakes', as: 'reply' } });
    expect(screen.getByText(words)).toBeDefined();
  });

  it('is hidden while there is nothing to say, except the live regions', () => {
    const { container } = show({ hints: [] });
    expect(container.querySelector('section')!.hidden).toBe(true);
    for (const region of screen.getAllByRole('status')) {
      expect(region.closest('[hidden]')).toBeNull();
      expect(region.textContent).toBe('');
    }
  });

  it('shows praise in a quiet line that is not an alert', () => {
    const { container } = show({ hints: [], praise });
    const line = container.querySelector('[data-praise="help-offered"]')!;
    expect(line.textContent).toBe('You offer help.');
    expect(line.closest('[hidden], [role="alert"], output')).toBeNull();
  });

  it('shows no praise while it is collapsed', () => {
    const { container } = show({ praise, collapsed: true });
    expect(container.querySelector('[data-praise]')).toBeNull();
  });

  it('collapses', async () => {
    const { container, props } = show({ collapsed: true });
    expect(container.querySelector('ul')!.hidden).toBe(true);
    const button = screen.getByRole('button', { name: 'Show' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(props.onCollapse).toHaveBeenCalledWith(false);
  });

  it('announces the given text', () => {
    show({ announcement: 'Tweet Coach, one hint.' });
    const [hints, notice] = screen.getAllByRole('status');
    expect(hints!.textContent).toBe('Tweet Coach, one hint.');
    expect(notice!.textContent).toBe('');
  });

  it.each([
    [{ kind: 'fixed' }, /^Fixed\.$/],
    [{ kind: 'not-taken', text: 'A new draft.' }, /^X did not take the change/],
  ] as const)('announces the outcome of a fix: %j', (notice, words) => {
    show({ notice });
    expect(screen.getAllByRole('status')[1]!.textContent).toMatch(words);
  });

  it.each([
    ['with a hint', {}],
    ['with nothing', { hints: [] }],
    ['folded', { collapsed: true }],
    ['with praise', { hints: [], praise }],
    ['with two hints', { hints: [hint(), hint({ rule: 'shouting' })], praise }],
    ['after a fix', { hints: [], notice: { kind: 'fixed' }, canUndo: true }],
    ['after a choice', { profileChoice: { account: 'acme', profile: 'support' } }],
  ] satisfies [string, Partial<PanelProps>][])(
    'has no accessibility faults %s',
    async (_, change) => {
      const { container } = show(change);
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );
});

describe('the account', () => {
  it('can ignore the words or the rule from now on', async () => {
    const { props } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Why?' }));
    await user.click(screen.getByRole('button', { name: /Always allow “Please RT” on @acme/ }));
    expect(props.onIgnore).toHaveBeenLastCalledWith(props.hints[0], 'phrase');
    await user.click(
      screen.getByRole('button', { name: /Turn “Asking for reposts” off on @acme/ }),
    );
    expect(props.onIgnore).toHaveBeenLastCalledWith(props.hints[0], 'rule');
  });

  it('cannot ignore for good what its team has set', () => {
    const { container } = show({
      hints: [hint(), hint({ rule: 'hard-sell', title: 'Hard sell' })],
      locked: ['retweet-request'],
    });
    const actionsOf = (rule: string) =>
      [...container.querySelectorAll(`[data-hint="${rule}"] [data-action^="ignore"]`)].map(
        (button) => button.getAttribute('data-action'),
      );
    expect(actionsOf('retweet-request')).toEqual(['ignore-draft']);
    expect(actionsOf('hard-sell')).toEqual(['ignore-draft', 'ignore-phrase', 'ignore-rule']);
    const card = container.querySelector('[data-hint="retweet-request"]')!;
    expect(part(card, 'locked')).toBe('Set by your team.');
  });

  it('is asked for its profile: one button opens the list, one selects, one confirms', async () => {
    const { props } = show({ profile: null });
    const user = userEvent.setup();
    expect(screen.getByText(/How does @acme post\?/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Choose' }));
    const pick = screen.getByRole('button', { name: 'Pick one' });
    expect(pick.getAttribute('aria-disabled')).toBe('true');
    expect(pick).toHaveProperty('disabled', false);
    await user.click(screen.getByRole('radio', { name: /^Broadcast/ }));
    expect(props.onProfile).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Choose “Broadcast”' }));
    expect(props.onProfile).toHaveBeenCalledExactlyOnceWith('broadcast');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is offered no profile if its team has set one', () => {
    const { container } = show({ profile: 'support', profileLocked: true });
    const line = container.querySelector('.profile');
    expect(line?.textContent).toBe('@acme posts as “Support”, set by your team.');
    expect(container.querySelector('[data-action="change-profile"]')).toBeNull();
  });

  it('is not asked for a profile if its team has set that there is none', () => {
    const { container } = show({ profile: null, profileLocked: true });
    expect(container.querySelector('.profile')).toBeNull();
    expect(container.querySelector('[data-hint]')).not.toBeNull();
  });

  it('can change its profile later, or cancel', async () => {
    const { props } = show({ profile: 'support' });
    const user = userEvent.setup();
    const change = screen.getByRole('button', { name: 'Change' });
    await user.click(change);
    expect(screen.getByRole('radio', { name: /^Support/ })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: /^Personal/ }));
    await user.click(change);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(props.onProfile).not.toHaveBeenCalled();
    expect(screen.getByText(/@acme posts as “Support”\./)).toBeDefined();
  });

  it('shows which profile was chosen, even if no hint is left, and undoes it', async () => {
    const profileChoice = { account: 'acme', profile: 'broadcast' } as const;
    const { container, props } = show({ hints: [], profileChoice });
    expect(container.querySelector('section')!.hidden).toBe(false);
    expect(part(container, 'profile-choice')).toContain('@acme now posts as “Broadcast”.');
    expect(screen.getAllByRole('status').at(-1)!.textContent).toBe(
      '@acme now posts as “Broadcast”.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(props.onUndoProfile).toHaveBeenCalledOnce();
  });

  it('is offered neither if it is unknown', () => {
    const { container } = show({ handle: null, profile: null });
    expect(container.querySelector('.profile')).toBeNull();
    expect(container.querySelector('[data-action="ignore-rule"]')).toBeNull();
  });
});

describe('the outcome of a fix', () => {
  it('can be undone', async () => {
    const { props } = show({ hints: [], notice: { kind: 'fixed' }, canUndo: true });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(props.onUndo).toHaveBeenCalled();
  });

  it('offers no Undo if there is none', () => {
    show({ hints: [], notice: { kind: 'fixed' }, canUndo: false });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be copied when X did not accept it', async () => {
    const { props } = show({ hints: [], notice: { kind: 'not-taken', text: 'A new draft.' } });
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(props.onCopy).toHaveBeenCalledWith('A new draft.');
    expect(await screen.findByText(/Copied\./)).toBeDefined();
  });

  it('shows the new version if the clipboard is not available', async () => {
    show({
      hints: [],
      notice: { kind: 'not-taken', text: 'A new draft.' },
      onCopy: async () => false,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/A new draft\./)).toBeDefined();
  });
});

describe('another language', () => {
  const inLanguage = (locale: Locale, change: Partial<PanelProps> = {}) => {
    const speaker = panelSpeaker(panelIn(locale, () => {}));
    const { props } = show(change);
    cleanup();
    return render(
      <PanelWords value={speaker}>
        <CoachPanel {...props} />
      </PanelWords>,
    );
  };

  it.each([
    ['de', 'Prüf noch einen Punkt, bevor es alle lesen können', 'Warum?'],
    ['ja', '全員に読まれる前に、1件の確認', 'なぜ?'],
  ] as const)('%s is used in the whole panel', (locale, headline, why) => {
    inLanguage(locale);
    expect(screen.getByText(headline)).toBeDefined();
    expect(screen.getByRole('button', { name: why })).toBeDefined();
  });

  it.each(['„Please RT“ macht', '«\u00A0Please RT\u00A0» demande', '「Please RT」は'])(
    'highlights the words that are quoted in “%s”',
    (message) => {
      const { container } = inLanguage('de', { hints: [hint({ message })] });
      expect(part(container, 'quote')).toBe('Please RT');
      expect(part(container, 'message')).toBe(message);
    },
  );

  it('gets a note that no rule reads it', () => {
    const { container } = inLanguage('es', { hints: [], unread: true });
    expect(part(container, 'unread')).toContain('solo lee borradores en inglés');
  });
});
