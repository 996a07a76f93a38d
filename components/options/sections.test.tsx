import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Thresholds } from '@/lib/engine/context';
import type { RuleFacts } from '@/lib/engine/rule';
import { thresholdsSchema } from '@/lib/engine/schemas/context';
import type { QuietSpan } from '@/lib/engine/schemas/quiet-days';
import { englishPages } from '@/lib/i18n/pages';
import { effectiveAccount } from '@/lib/settings/effective';
import { fault } from '@/lib/settings/fault';
import { policySchema, type Policy } from '@/lib/settings/policy';
import { defaultAccount, defaultSettings } from '@/lib/settings/schema';
import { writeTransfer, type Transfer } from '@/lib/settings/transfer';
import { accessibilityTree } from '@/tests/accessibility-tree';
import { accessibilityFaults } from '@/tests/axe';
import { readPolicyInFull } from '@/tests/read-policy-file';
import { AccountPicker } from './account-picker';
import { AccountSection } from './account-section';
import type { AccountView } from './account-view';
import { DataSection } from './data-section';
import { HistorySection } from './history-section';
import { HoursField } from './hours-field';
import { LanguageSection } from './language-section';
import { NumbersSection } from './numbers-section';
import { OptionsLayout } from './options-layout';
import { OverviewSection } from './overview-section';
import { PolicySection, wordsForPolicy } from './policy-section';
import { PrivacySection } from './privacy-section';
import { QuietDaysField } from './quiet-days-field';
import { RulesSection } from './rules-section';
import { StoredNotice } from './stored-notice';
import { SuppressionsSection, type SuppressionView } from './suppressions-section';
import { WordListField } from './word-list-field';

const noop = () => undefined;

const policy = policySchema.parse({
  version: 2,
  team: 'Acme',
  levels: { 'hard-sell': 'think-twice' },
  accounts: { acme: { topics: ['anvils'] } },
});

function viewOf(
  change: Partial<AccountView['values']> = {},
  team: Policy | null = null,
): AccountView {
  const chosen = { ...defaultAccount, profile: 'conversation' as const, ...change };
  const settings = { ...defaultSettings, accounts: { acme: chosen } };
  return {
    handle: 'acme',
    values: { ...chosen, ...team?.accounts?.['acme'] },
    effective: effectiveAccount({ settings, policy: team, handle: 'acme', now: 0 }),
  };
}

const rule = (id: string, change: Partial<RuleFacts> = {}): RuleFacts => ({
  id,
  category: 'selling',
  title: 'Hard sell',
  why: 'People come to talk.',
  source: 'a book',
  example: { before: 'Order today!', after: 'Which of the two do you like?' },
  ...change,
});
const rules = [
  rule('hard-sell'),
  rule('disrespect', { category: 'tone', title: 'Disrespect', why: 'It stays in mind.' }),
];

/** jsdom's files have no `text()` yet. */
const file = (text: string) =>
  Object.assign(new File([text], 'file.json'), { text: async () => text });
const upload = (text: string) =>
  userEvent.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file(text));

describe('the account', () => {
  const show = (account: AccountView) => {
    const props = {
      account,
      ownTimeZone: 'UTC',
      timeZones: ['Europe/Lisbon'],
      onEdit: vi.fn(),
      onForget: vi.fn(),
      ignored: 0,
    };
    return { ...render(<AccountSection {...props} />), ...props };
  };

  it('takes a profile, a time zone and its hours', async () => {
    const { onEdit } = show(viewOf());
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /Broadcast/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Lisbon');
    await user.click(screen.getByRole('switch', { name: /certain hours/ }));
    await user.click(screen.getByRole('switch', { name: 'Coach @acme' }));
    expect(onEdit.mock.calls.map(([change]) => change)).toEqual([
      { profile: 'broadcast' },
      { timeZone: 'Europe/Lisbon' },
      { hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' } },
      { enabled: false },
    ]);
  });

  it.each(['UTC', 'Asia/Kolkata', 'Europe/Lisbon', null])(
    'shows the time zone %j, which the browser may not list',
    (timeZone) => {
      show(viewOf({ timeZone }));
      const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time zone' });
      expect(field.value).toBe(timeZone ?? '');
      const zones = [...field.options].slice(1).map(({ value }) => value);
      expect(zones).toContain('UTC');
      expect(zones).toEqual([...new Set(zones)].toSorted());
    },
  );

  it('adds to a list and takes from it, the focus on the list’s field', async () => {
    const { onEdit } = show(viewOf({ topics: ['tea'] }));
    const user = userEvent.setup();
    const field = screen.getByRole('textbox', { name: 'Add to topics' });
    await user.type(field, '  rye {Enter}');
    expect(onEdit).toHaveBeenLastCalledWith({ topics: ['tea', 'rye'] });
    await user.type(field, 'tea{Enter}');
    expect(onEdit).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Remove tea' }));
    expect(onEdit).toHaveBeenLastCalledWith({ topics: [] });
    expect(document.activeElement).toBe(field);
  });

  it('takes no more than a list can hold', () => {
    show(viewOf({ acronyms: Array.from({ length: 200 }, (_, i) => `A${i}`) }));
    expect(screen.getByRole('textbox', { name: 'Add to known acronyms' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByText(/The list is full/)).toBeDefined();
  });

  it('turns single days and times of its hours', async () => {
    const hours = { days: [1, 2], from: '09:00', to: '18:00' };
    const { onEdit } = show(viewOf({ hours }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sun' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mon' }));
    expect(onEdit.mock.calls).toEqual([
      [{ hours: { ...hours, days: [1, 2, 7] } }],
      [{ hours: { ...hours, days: [2] } }],
    ]);
  });

  describe('takes a time', () => {
    const hours = { days: [1, 2], from: '09:00', to: '18:00' };
    /** Types into the field as a browser does, which tells of each time on the way. */
    const type = (...values: string[]) => {
      const field = screen.getByLabelText<HTMLInputElement>('From');
      field.focus();
      for (const value of values) fireEvent.input(field, { target: { value } });
      return field;
    };

    it('when the field is left, and not before it is whole', async () => {
      const { onEdit } = show(viewOf({ hours }));
      const field = type('01:00', '11:00', '11:03', '11:30');
      expect(field.value).toBe('11:30');
      expect(onEdit).not.toHaveBeenCalled();
      await userEvent.tab();
      expect(onEdit).toHaveBeenCalledExactlyOnceWith({ hours: { ...hours, from: '11:30' } });
    });

    it('when Enter is pressed', async () => {
      const { onEdit } = show(viewOf({ hours }));
      type('11:30');
      await userEvent.keyboard('{Enter}');
      expect(onEdit).toHaveBeenCalledExactlyOnceWith({ hours: { ...hours, from: '11:30' } });
    });

    it.each(['', '09:00'])('not if %j was typed', async (value) => {
      const { onEdit } = show(viewOf({ hours }));
      const field = type('10:00', value);
      expect(field.value).toBe(value);
      await userEvent.tab();
      expect(field.value).toBe('09:00');
      expect(onEdit).not.toHaveBeenCalled();
    });
  });

  it('asks before it forgets, and keeps when told to', async () => {
    const { onForget } = show(viewOf());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Delete the settings/ }));
    expect(document.activeElement?.textContent).toBe('Keep');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onForget).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /^Delete the settings/ }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('shows as locked what the team set, and leaves the rest free', () => {
    show(viewOf({}, policy));
    expect(screen.getByText('Set by your team, Acme.')).toBeDefined();
    expect(screen.getByText('anvils')).toBeDefined();
    expect(screen.getByRole('group', { name: 'Topics' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('group', { name: 'Allowed phrases' })).toHaveProperty(
      'disabled',
      false,
    );
  });
});

describe('the account picker', () => {
  it.each([
    ['@Harbour_Coffee ', 'harbour_coffee'],
    ['acme', 'acme'],
    ['https://x.com/Acme_Tea/with_replies?s=20', 'acme_tea'],
    ['twitter.com/acme', 'acme'],
  ])('takes %j', async (typed, handle) => {
    const onPick = vi.fn();
    render(
      <AccountPicker handles={[]} handle={null} canAdd={false} onPick={noop} onAdd={onPick} />,
    );
    await userEvent.type(screen.getByRole('textbox'), `${typed}{Enter}`);
    expect(onPick).toHaveBeenCalledWith(handle);
  });

  it.each(['no spaces please', 'näh', 'waytoolongforahandle'])('refuses %j', async (typed) => {
    const onPick = vi.fn();
    render(<AccountPicker handles={['acme']} handle="acme" canAdd onPick={noop} onAdd={onPick} />);
    await userEvent.type(screen.getByRole('textbox'), `${typed}{Enter}`);
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/up to 15 letters/);
  });

  it('says of a display name what to write instead', async () => {
    render(<AccountPicker handles={[]} handle={null} canAdd onPick={noop} onAdd={noop} />);
    await userEvent.type(screen.getByRole('textbox'), 'Acme Tea & Co{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('looks like a display name');
  });
});

describe('a list of topics', () => {
  it('takes several at a time, and none twice in other capitals', async () => {
    const onChange = vi.fn();
    render(
      <WordListField
        label="Topics"
        addLabel="Add"
        note=""
        words={['Tea']}
        splits
        onChange={onChange}
      />,
    );
    await userEvent.type(screen.getByRole('textbox'), 'tea, Coffee ,coffee,, cups{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['Tea', 'Coffee', 'cups']);
  });

  it('takes a phrase with a comma whole where a comma ends nothing', async () => {
    const onChange = vi.fn();
    render(<WordListField label="Phrases" addLabel="Add" note="" words={[]} onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox'), 'well, well{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['well, well']);
  });
});

describe('the hours', () => {
  it.each([
    [{ days: [], from: '09:00', to: '17:00' }, 'No day is chosen'],
    [{ days: [1], from: '09:00', to: '09:00' }, 'the whole day'],
    [{ days: [1], from: '20:00', to: '02:00' }, 'Until 02:00 the next day.'],
  ])('say what they amount to: %j', (hours, words) => {
    render(<HoursField hours={hours} onChange={noop} />);
    expect(screen.getByRole('status').textContent).toContain(words);
  });
});

describe('the quiet days', () => {
  const holidays = { from: '2026-12-24', to: '2026-12-27', reason: 'Holidays' };
  const mourning = { from: '2026-02-01', reason: 'Mourning' };
  const dates = () => document.querySelectorAll<HTMLInputElement>('input[type="date"]');
  const fill = (from: string, to: string, reason: string) => {
    fireEvent.input(dates()[0]!, { target: { value: from } });
    fireEvent.input(dates()[1]!, { target: { value: to } });
    const field = screen.getByRole('textbox', { name: 'Reason for the quiet days' });
    fireEvent.input(field, { target: { value: reason } });
    fireEvent.submit(field.closest('form')!);
  };

  it('takes a range and a day, in the order of time', () => {
    const onChange = vi.fn<(days: readonly QuietSpan[]) => void>();
    render(<QuietDaysField days={[holidays]} teamDays={[]} onChange={onChange} />);
    fill('2027-01-04', '2027-01-15', ' Before the results ');
    fill('2026-02-01', '2026-02-01', 'Mourning');
    expect(onChange.mock.calls.map(([days]) => days)).toEqual([
      [holidays, { from: '2027-01-04', to: '2027-01-15', reason: 'Before the results' }],
      [mourning, holidays],
    ]);
  });

  it('takes none without a day or a reason, and none that ends before it begins', () => {
    const onChange = vi.fn<() => void>();
    render(<QuietDaysField days={[]} teamDays={[]} onChange={onChange} />);
    fill('', '', 'Holidays');
    fill('2026-12-24', '', ' ');
    fill('2026-12-24', '2026-12-20', 'Holidays');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText(/last day is before the first/)).toBeDefined();
  });

  it('lists them with their reasons, those of the team apart, and removes one', async () => {
    const onChange = vi.fn<() => void>();
    render(
      <QuietDaysField days={[mourning, holidays]} teamDays={[mourning]} onChange={onChange} />,
    );
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toMatch(/^1 Feb 2026: Mourning/);
    expect(items[1]).toMatch(/^24\D+27 Dec 2026: Holidays/);
    expect(items[2]).toBe('1 Feb 2026: Mourning (set by your team)');
    await userEvent.click(screen.getByRole('button', { name: /^Remove 24/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith([mourning]);
  });

  it('can be looked at only where the team sets those of the account', () => {
    render(
      <QuietDaysField days={[holidays]} teamDays={[]} locked="Set by your team." onChange={noop} />,
    );
    expect(screen.getByText('Set by your team.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(dates()[0]?.matches(':disabled')).toBe(true);
  });

  it('has no accessibility fault', async () => {
    const { container } = render(
      <QuietDaysField days={[holidays]} teamDays={[mourning]} onChange={noop} />,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('the rules', () => {
  const nobody = { settings: defaultSettings, handle: null, now: 0 };
  const show = (account: AccountView | null, team: Policy | null = null) => {
    const onLevel = vi.fn();
    return {
      ...render(
        <RulesSection
          rules={rules}
          canChoose={account !== null}
          effective={account?.effective ?? effectiveAccount({ ...nobody, policy: team })}
          onLevel={onLevel}
          suppressions={[]}
          onTakeBack={noop}
          shown={null}
        />,
      ),
      onLevel,
    };
  };
  const levelOf = (title: string) =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: `How firm is “${title}”?` });

  it('come by group with why, example and source', () => {
    show(viewOf());
    const group = screen.getByRole('region', { name: 'Selling' });
    expect(within(group).getByText('People come to talk.')).toBeDefined();
    expect(within(group).getByText('Order today!')).toBeDefined();
    expect(within(group).getByText('a book')).toBeDefined();
    expect(screen.getByRole('region', { name: 'Tone' })).toBeDefined();
  });

  it('have the level that the profile gives until another is chosen', async () => {
    const { onLevel } = show(viewOf());
    expect(levelOf('Hard sell').value).toBe('consider');
    await userEvent.selectOptions(levelOf('Hard sell'), 'Off');
    expect(onLevel).toHaveBeenLastCalledWith('hard-sell', 'off');
  });

  it('say what differs from the profile, and go back to it', async () => {
    const { onLevel } = show(viewOf({ levels: { 'hard-sell': 'off' } }));
    expect(screen.getByText(/In the profile “Conversation” it is “Consider”/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Follow the profile' }));
    expect(onLevel).toHaveBeenLastCalledWith('hard-sell', null);
    await userEvent.selectOptions(levelOf('Hard sell'), 'Consider');
    expect(onLevel).toHaveBeenLastCalledWith('hard-sell', null);
  });

  it('are locked where the team set their level', () => {
    show(viewOf({}, policy));
    expect(levelOf('Hard sell')).toHaveProperty('disabled', true);
    expect(levelOf('Hard sell').value).toBe('think-twice');
    expect(screen.getByText('Set by your team, Acme.')).toBeDefined();
    expect(levelOf('Disrespect')).toHaveProperty('disabled', false);
  });

  it('show what the team has set, also before an account is known', () => {
    show(null, policy);
    expect(levelOf('Hard sell').value).toBe('think-twice');
    expect(screen.getByText('Set by your team, Acme.')).toBeDefined();
    expect(levelOf('Disrespect')).toHaveProperty('disabled', true);
  });

  it.each([
    ['SELL', ['hard-sell']],
    ['tone', ['disrespect']],
    ['which of the two', ['hard-sell', 'disrespect']],
    ['elephant', []],
  ])('are searched for %j', async (query, found) => {
    const { container } = show(null);
    await userEvent.type(screen.getByRole('searchbox'), query);
    const ids = [...container.querySelectorAll('[data-rule]')].map((item) =>
      item.getAttribute('data-rule'),
    );
    expect(ids).toEqual(found);
  });
});

const suppression: SuppressionView = {
  kind: 'ignored-words',
  id: '1',
  account: 'acme',
  rule: 'hard-sell',
  phrase: 'order today',
  since: Date.UTC(2026, 4, 9, 12),
  title: 'Hard sell',
  count: { times: 2, last: Date.UTC(2026, 5, 1, 12) },
  overruled: false,
};

describe('what is suppressed', () => {
  it.each<[Partial<SuppressionView>, RegExp, RegExp]>([
    [
      {},
      /^“order today”$/,
      /^Allowed for “Hard sell” on @acme since 9 May 2026\. .* in 2 drafts, last on 1 Jun 2026\.$/,
    ],
    [
      { kind: 'ignored-rule', phrase: null, count: { times: 0, last: null } },
      /^The rule “Hard sell”$/,
      /^Turned off on @acme under a hint on 9 May 2026\. It has not hidden a hint so far\.$/,
    ],
    [
      {
        kind: 'allowed-words',
        rule: null,
        title: null,
        since: null,
        count: { times: 1, last: null },
      },
      /^“order today”$/,
      /^Allowed for every rule on @acme\. It has hidden a hint in 1 draft\.$/,
    ],
    [
      { kind: 'rule-off', phrase: null, since: null, count: null },
      /^The rule “Hard sell”$/,
      /^Turned off under Rules for @acme\.\s*$/,
    ],
    [
      { overruled: true },
      /order today/,
      /^Has no effect on @acme: your team’s policy decides here\.\s*$/,
    ],
  ])('says what it is and did, and takes it back (%#)', async (change, name, words) => {
    const onTakeBack = vi.fn();
    const shown = { ...suppression, ...change };
    render(<SuppressionsSection suppressions={[shown]} onTakeBack={onTakeBack} />);
    const item = screen.getByRole('listitem');
    const [title, reach] = item.querySelectorAll('p');
    expect(title!.textContent).toMatch(name);
    expect(reach!.textContent).toMatch(words);
    await userEvent.click(screen.getByRole('button', { name: /^Undo: .* on @acme$/ }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(shown);
  });

  it('leads to its account and its rule', () => {
    render(<SuppressionsSection suppressions={[suppression]} onTakeBack={vi.fn()} />);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#accounts/acme', '#rules/acme/hard-sell']);
  });

  it('is told when the list is full, and what goes for the next', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...suppression, id: String(i) }));
    render(<SuppressionsSection suppressions={many} onTakeBack={vi.fn()} />);
    expect(screen.getByText(/The list is full/)).toBeDefined();
  });

  it('is said on its rule too, which the address can name', async () => {
    const onTakeBack = vi.fn();
    render(
      <RulesSection
        rules={rules}
        canChoose
        effective={viewOf().effective}
        onLevel={vi.fn()}
        suppressions={[suppression]}
        onTakeBack={onTakeBack}
        shown="hard-sell"
      />,
    );
    expect(document.activeElement?.textContent).toBe('Hard sell');
    const item = document.querySelector<HTMLElement>('[data-rule="hard-sell"]')!;
    expect(item.textContent).toContain('It says nothing about “order today” on @acme');
    expect(within(item).getByRole('link').getAttribute('href')).toBe('#ignored');
    await userEvent.click(within(item).getByRole('button', { name: 'Undo' }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(suppression);
    const other = document.querySelector<HTMLElement>('[data-rule="disrespect"]')!;
    expect(within(other).queryByRole('button')).toBeNull();
  });
});

describe('the history', () => {
  const one = {
    handle: 'acme',
    posts: 40,
    since: Date.UTC(2026, 4, 4, 12),
    balance: { give: 1, talk: 0, ask: 0, sell: 0 },
  };

  it('can be turned off and wiped, one account or all', async () => {
    const props = {
      keepHistory: true,
      histories: [one, { ...one, handle: 'beta' }],
      onKeepHistory: vi.fn(),
      onWipe: vi.fn(),
    };
    render(<HistorySection {...props} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('switch'));
    expect(props.onKeepHistory).toHaveBeenCalledWith(false);
    await user.click(screen.getByRole('button', { name: 'Delete the history of @beta' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(screen.getByRole('button', { name: /of all accounts/ }));
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    expect(props.onWipe.mock.calls).toEqual([['beta'], []]);
  });
});

describe('a number', () => {
  /** @param set by the team. */
  const show = (set: Partial<Thresholds> = {}, chosen: Partial<Thresholds> = {}) => {
    const onChange = vi.fn();
    const thresholds = thresholdsSchema.parse(chosen);
    render(
      <NumbersSection
        thresholds={{ ...thresholds, ...set }}
        own={thresholds}
        locked={new Set(Object.keys(set))}
        team="Acme"
        onChange={onChange}
      />,
    );
    return { onChange, thresholds };
  };

  it('is taken over when Enter is pressed', async () => {
    const { onChange, thresholds } = show();
    const field = screen.getByRole('spinbutton', { name: /too much/ });
    await userEvent.clear(field);
    await userEvent.type(field, '75{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...thresholds, takingShare: 0.75 });
  });

  it.each(['', '101', '4', '7.5'])('refuses %j and says what it takes', async (typed) => {
    const { onChange } = show();
    const field = screen.getByRole('spinbutton', { name: /last posts count/ });
    await userEvent.clear(field);
    if (typed !== '') await userEvent.type(field, typed);
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('Write a whole number from 5 to 100.')).toBeDefined();
  });

  it('is locked where the team set it', () => {
    show({ window: 50 });
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: /last posts count/ });
    expect(field).toMatchObject({ disabled: true, value: '50' });
    expect(screen.getByText('Set by your team, Acme.')).toBeDefined();
  });

  it('of the team does not become the user’s own when another is changed', async () => {
    const { onChange, thresholds } = show({ window: 50 });
    const field = screen.getByRole('spinbutton', { name: /posts without a reply/ });
    await userEvent.clear(field);
    await userEvent.type(field, '20{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...thresholds, silentPosts: 20 });
  });

  it('of the team is not one to go back from, the user’s own is', async () => {
    show({ window: 50 });
    expect(screen.queryByRole('button', { name: 'Back to the usual limits' })).toBeNull();
    cleanup();
    const { onChange } = show({ window: 50 }, { silentPosts: 20 });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual limits' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(thresholdsSchema.parse({}));
  });
});

describe('a policy file', () => {
  const show = (change: Partial<Parameters<typeof PolicySection>[0]> = {}) => {
    const onPolicy = vi.fn();
    render(
      <PolicySection
        policy={null}
        origin={null}
        problems={[]}
        titles={new Map([['hard-sell', 'Hard sell']])}
        onRead={readPolicyInFull}
        onPolicy={onPolicy}
        {...change}
      />,
    );
    return onPolicy;
  };

  it('is handed over when it is sound', async () => {
    const onPolicy = show();
    await upload(JSON.stringify(policy));
    await waitFor(() => expect(onPolicy).toHaveBeenCalledWith(policy));
  });

  it('is refused with every fault and its path', async () => {
    const onPolicy = show();
    await upload(
      JSON.stringify({ version: 1, team: '', levels: { disrespect: 'loud' }, wings: 2 }),
    );
    const faults = await screen.findAllByRole('listitem');
    const words = faults.map(({ textContent }) => textContent).join('\n');
    expect(faults).toHaveLength(3);
    expect(words).toMatch(/^Line 1: team /m);
    expect(words).toMatch(/^Line 1: levels\.disrespect /m);
    expect(words).toMatch(/wings/);
    expect(onPolicy).not.toHaveBeenCalled();
  });

  it('is refused when it names a rule that there is not', async () => {
    const onPolicy = show();
    await upload(JSON.stringify({ ...policy, levels: { 'hard-sel': 'off' } }));
    const line = await screen.findByRole('listitem');
    expect(line.textContent).toMatch(/^Line 1: levels\.hard-sel .*“hard-sell”/);
    expect(onPolicy).not.toHaveBeenCalled();
  });

  it('stays in force when it names a rule that is gone, and says which', () => {
    show({ policy: { ...policy, levels: { ...policy.levels, gone: 'off' } }, origin: 'managed' });
    expect(screen.getByText(/is used, except for/)).toBeDefined();
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toMatch(/^levels\.gone /);
    expect(screen.queryByText(/Nothing of it/)).toBeNull();
  });

  it('that has become faulty is shown with its faults, wherever it is from', () => {
    show({
      problems: [
        { path: 'housePhrases.0.quiet.0', says: [fault('fault.found-example', { text: 'Tea.' })] },
      ],
    });
    expect(screen.getByText(/team policy has mistakes, so it is not used/)).toBeDefined();
    expect(screen.getByRole('listitem').textContent).toMatch(/^housePhrases\.0\.quiet\.0 /);
  });

  it('that was delivered with faults leaves the last one in force, and says so', () => {
    show({
      policy,
      origin: 'managed',
      problems: [{ path: 'team', says: [fault('fault.missing')] }],
    });
    expect(screen.getByRole('heading', { name: 'Acme' })).toBeDefined();
    expect(
      screen.getByText(/newest policy.*has mistakes.*The last one.*still holds/),
    ).toBeDefined();
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toMatch(/^team /);
  });

  it('can be removed when it was imported, not when the browser delivers it', async () => {
    const onPolicy = show({ policy, origin: 'imported' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove the policy' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(onPolicy).toHaveBeenCalledWith(null);
  });

  it('delivered by the browser is the administrator’s', () => {
    show({ policy, origin: 'managed' });
    expect(screen.getByText(/Set by your administrator/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove the policy' })).toBeNull();
  });
});

describe('after a policy was chosen it is said', () => {
  const other = policySchema.parse({ version: 2, team: 'Other' });

  it.each([
    [policy, null, null, 'The policy of Acme is now used.'],
    [policy, other, 'imported', 'The policy of Acme is now used.'],
    [
      policy,
      other,
      'managed',
      'The policy of Acme was imported, but is not used: the policy of Other from your administrator comes first.',
    ],
    [null, other, 'imported', 'The policy was removed.'],
  ] as const)('(%#)', (chosen, before, origin, words) => {
    expect(wordsForPolicy(chosen, { policy: before, origin }, englishPages.say)).toBe(words);
  });
});

describe('an export file', () => {
  const transfer: Transfer = {
    settings: { ...defaultSettings, accounts: { acme: defaultAccount } },
    histories: {},
    policy,
    progress: { lessons: ['tone'] },
    silenced: { '1': { times: 2, last: null } },
  };
  const show = () => {
    const props = { kept: transfer, onExport: vi.fn(), onImport: vi.fn(), onWipe: vi.fn() };
    render(<DataSection {...props} />);
    return props;
  };

  it('is described, and imported when the user says so', async () => {
    const { onImport } = show();
    await upload(writeTransfer(transfer, 0));
    expect(
      await screen.findByText(/1 account, how often 1 of .*, 1 lesson read and the policy of Acme/),
    ).toBeDefined();
    expect(onImport).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(onImport).toHaveBeenCalledWith(transfer);
  });

  it('without anything in it says so', async () => {
    show();
    const empty = { ...transfer, settings: defaultSettings, policy: null };
    await upload(writeTransfer({ ...empty, progress: { lessons: [] }, silenced: {} }, 0));
    expect(await screen.findByText('It holds nothing so far.')).toBeDefined();
  });

  it('with broken fields says what will be left out', async () => {
    show();
    const broken = { ...JSON.parse(writeTransfer(transfer, 0)), histories: 4 } as object;
    await upload(JSON.stringify(broken));
    const line = await screen.findByText(/“4” does not belong here\./);
    expect(line.textContent).toBe('histories “4” does not belong here.');
    expect(screen.getByRole('button', { name: 'Import' })).toBeDefined();
  });

  it('of another kind is refused with the reason', async () => {
    show();
    await upload('{"name": "something else"}');
    expect(await screen.findByText('The file is not an export of Tweet Coach.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('is not wiped when the question is closed by Escape', async () => {
    const { onWipe } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(screen.getByRole('button', { name: 'Keep' })).toBe(document.activeElement);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete everything');
    expect(onWipe).not.toHaveBeenCalled();
  });

  it('is asked about before everything is wiped', async () => {
    const { onWipe } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(onWipe).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(onWipe).toHaveBeenCalledOnce();
  });
});

it('says what was broken in the stored settings', () => {
  render(
    <StoredNotice
      repairs={[{ path: 'enabled', says: [fault('fault.unfit', { value: 'yes' })] }]}
      isNewer={false}
    />,
  );
  expect(screen.getByRole('listitem').textContent).toBe('enabled “yes” does not belong here.');
});

it('says that settings of a newer build cannot be changed', () => {
  render(<StoredNotice repairs={[]} isNewer />);
  expect(screen.getByText(/from a newer Tweet Coach/)).toBeDefined();
});

it('leads to every section and marks the one that shows', () => {
  const sections = [
    { id: 'a', title: 'First', content: 'one' },
    { id: 'b', title: 'Second', content: 'two' },
  ];
  const props = { sections, aside: null, notices: null };
  const { rerender } = render(<OptionsLayout {...props} current="b" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Second');
  expect(screen.getByRole('link', { name: 'Second' }).getAttribute('aria-current')).toBe('page');
  rerender(<OptionsLayout {...props} current="nowhere" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('First');
});

it.each([
  [
    'account',
    <AccountSection
      key="1"
      account={viewOf(
        { topics: ['tea'], hours: { days: [1], from: '09:00', to: '10:00' } },
        policy,
      )}
      ownTimeZone="UTC"
      timeZones={['UTC']}
      onEdit={noop}
      onForget={noop}
      ignored={2}
    />,
  ],
  [
    'picker',
    <AccountPicker key="1" handles={['acme']} handle="acme" canAdd onPick={noop} onAdd={noop} />,
  ],
  [
    'rules',
    <RulesSection
      key="1"
      rules={rules}
      canChoose
      effective={viewOf({ levels: { disrespect: 'off' } }, policy).effective}
      onLevel={noop}
      suppressions={[]}
      onTakeBack={noop}
      shown={null}
    />,
  ],
  [
    'numbers',
    <NumbersSection
      key="1"
      thresholds={thresholdsSchema.parse({ window: 50 })}
      own={thresholdsSchema.parse({})}
      locked={new Set(['window'])}
      team="Acme"
      onChange={noop}
    />,
  ],
  [
    'policy',
    <PolicySection
      key="1"
      policy={policy}
      origin="imported"
      problems={[{ path: 'team', says: [fault('fault.missing')] }]}
      titles={new Map()}
      onRead={readPolicyInFull}
      onPolicy={noop}
    />,
  ],
  [
    'data',
    <DataSection
      key="1"
      kept={{ settings: defaultSettings, histories: {}, policy, progress: null, silenced: null }}
      onExport={noop}
      onImport={noop}
      onWipe={noop}
    />,
  ],
  ['privacy', <PrivacySection key="1" />],
  [
    'ignored',
    <SuppressionsSection
      key="1"
      suppressions={[suppression, { ...suppression, id: '2', kind: 'ignored-rule', phrase: null }]}
      onTakeBack={noop}
    />,
  ],
  [
    'history',
    <HistorySection
      key="1"
      keepHistory
      histories={[
        {
          handle: 'acme',
          posts: 40,
          since: Date.UTC(2026, 4, 4, 12),
          balance: { give: 3, talk: 2, ask: 1, sell: 0 },
        },
      ]}
      onKeepHistory={noop}
      onWipe={noop}
    />,
  ],
  ['language', <LanguageSection key="1" language="automatic" onLanguage={noop} />],
  [
    'overview',
    <OverviewSection
      key="1"
      rows={['acme', 'beta'].map((handle) => ({
        handle,
        profile: 'support',
        topics: ['tea'],
        hours: { days: [1, 2], from: '09:00', to: '18:00' },
        balance: { give: 3, talk: 2, ask: 1, sell: 0 },
        weeks: [9, 16].map((day) => ({
          from: Date.UTC(2026, 10, day, 12),
          shown: 3,
          mended: 1,
          ignored: 1,
        })),
      }))}
      onCopy={noop}
    />,
  ],
])('the section %s is read as in trees, and has no accessibility faults', async (name, section) => {
  const { container } = render(
    <main>
      <h1>Options</h1>
      {section}
    </main>,
  );
  expect(await accessibilityFaults(container)).toEqual([]);
  await expect(accessibilityTree(container)).toMatchFileSnapshot(`../trees/options-${name}.txt`);
});
