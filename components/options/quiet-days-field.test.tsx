import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { QuietSpan } from '@/lib/engine/schemas/quiet-days';
import { accessibilityFaults } from '@/tests/axe';
import { noop } from '@/tests/options-sections';
import { QuietDaysField } from './quiet-days-field';

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

  it('adds a range and a single day, in order of time', () => {
    const onChange = vi.fn<(days: readonly QuietSpan[]) => void>();
    render(<QuietDaysField days={[holidays]} teamDays={[]} onChange={onChange} />);
    fill('2027-01-04', '2027-01-15', ' Before the results ');
    fill('2026-02-01', '2026-02-01', 'Mourning');
    expect(onChange.mock.calls.map(([days]) => days)).toEqual([
      [holidays, { from: '2027-01-04', to: '2027-01-15', reason: 'Before the results' }],
      [mourning, holidays],
    ]);
  });

  it('refuses days without a date or a reason, and a range that ends before it begins', () => {
    const onChange = vi.fn<() => void>();
    render(<QuietDaysField days={[]} teamDays={[]} onChange={onChange} />);
    fill('', '', 'Holidays');
    fill('2026-12-24', '', ' ');
    fill('2026-12-24', '2026-12-20', 'Holidays');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText(/last day is before the first/)).toBeDefined();
  });

  it('lists days with their reasons, the team’s separately, and removes one', async () => {
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

  it('are read-only if the team sets those of the account', () => {
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
