import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { policy, viewOf } from '@/tests/options-sections';
import { AccountSection } from './account-section';
import type { AccountView } from './account-view';

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

  it('sets a profile, a time zone and hours', async () => {
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
    'shows the time zone %j even if the browser does not list it',
    (timeZone) => {
      show(viewOf({ timeZone }));
      const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time zone' });
      expect(field.value).toBe(timeZone ?? '');
      const zones = [...field.options].slice(1).map(({ value }) => value);
      expect(zones).toContain('UTC');
      expect(zones).toEqual([...new Set(zones)].toSorted());
    },
  );

  it('adds to and removes from a list, keeping the focus in its field', async () => {
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

  it('adds no more entries than a list can have', () => {
    show(viewOf({ acronyms: Array.from({ length: 200 }, (_, i) => `A${i}`) }));
    expect(screen.getByRole('textbox', { name: 'Add to known acronyms' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByText(/The list is full/)).toBeDefined();
  });

  it('changes single days and times of the hours', async () => {
    const hours = { days: [1, 2], from: '09:00', to: '18:00' };
    const { onEdit } = show(viewOf({ hours }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sun' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mon' }));
    expect(onEdit.mock.calls).toEqual([
      [{ hours: { ...hours, days: [1, 2, 7] } }],
      [{ hours: { ...hours, days: [2] } }],
    ]);
  });

  describe('commits a time', () => {
    const hours = { days: [1, 2], from: '09:00', to: '18:00' };
    /** Types into the field as a browser does, which tells of each time on the way. */
    const type = (...values: string[]) => {
      const field = screen.getByLabelText<HTMLInputElement>('From');
      field.focus();
      for (const value of values) fireEvent.input(field, { target: { value } });
      return field;
    };

    it('when the field loses the focus, and not before it is complete', async () => {
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

  it('asks before it forgets an account, and keeps it if told so', async () => {
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

  it('locks what the team sets, and nothing else', () => {
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
