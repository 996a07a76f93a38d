import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { effectiveAccount } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import { defaultSettings } from '@/lib/settings/schema';
import { noop, policy, rules, viewOf } from '@/tests/options-sections';
import type { AccountView } from './account-view';
import { RulesSection } from './rules-section';

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

  it('are grouped, with reason, example and source', () => {
    show(viewOf());
    const group = screen.getByRole('region', { name: 'Selling' });
    expect(within(group).getByText('People come to talk.')).toBeDefined();
    // Examples are English in every language of the page.
    expect(within(group).getByText('Order today!').lang).toBe('en');
    expect(within(group).getByText('a book')).toBeDefined();
    expect(screen.getByRole('region', { name: 'Tone' })).toBeDefined();
  });

  it('have the level of the profile until another is chosen', async () => {
    const { onLevel } = show(viewOf());
    expect(levelOf('Hard sell').value).toBe('consider');
    await userEvent.selectOptions(levelOf('Hard sell'), 'Off');
    expect(onLevel).toHaveBeenLastCalledWith('hard-sell', 'off');
  });

  it('show what differs from the profile, and can be reset', async () => {
    const { onLevel } = show(viewOf({ levels: { 'hard-sell': 'off' } }));
    expect(screen.getByText(/In the profile “Conversation” it is “Consider”/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Follow the profile' }));
    expect(onLevel).toHaveBeenLastCalledWith('hard-sell', null);
    await userEvent.selectOptions(levelOf('Hard sell'), 'Consider');
    expect(onLevel).toHaveBeenLastCalledWith('hard-sell', null);
  });

  it('are locked if the team sets their level', () => {
    show(viewOf({}, policy));
    expect(levelOf('Hard sell')).toHaveProperty('disabled', true);
    expect(levelOf('Hard sell').value).toBe('think-twice');
    expect(screen.getByText('Set by your team, Acme.')).toBeDefined();
    expect(levelOf('Disrespect')).toHaveProperty('disabled', false);
  });

  it('show what the team sets even before an account is known', () => {
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
  ])('can be searched for %j', async (query, found) => {
    const { container } = show(null);
    await userEvent.type(screen.getByRole('searchbox'), query);
    const ids = [...container.querySelectorAll('[data-rule]')].map((item) =>
      item.getAttribute('data-rule'),
    );
    expect(ids).toEqual(found);
  });
});
