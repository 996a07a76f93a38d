import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { englishPages } from '@/lib/i18n/pages';
import { accessibilityFaults } from '@/tests/axe';
import { OverviewSection, type OverviewRow } from './overview-section';
import { WeekReport } from './week-report';
import { wordsForHours } from './words-for-hours';

const week = (day: number, shown: number, mended: number, ignored: number) => ({
  from: Date.UTC(2026, 10, day, 12),
  shown,
  mended,
  ignored,
});
const row = (handle: string, change: Partial<OverviewRow> = {}): OverviewRow => ({
  handle,
  profile: 'support',
  topics: ['tea', 'jam'],
  hours: { days: [1, 2, 3, 6], from: '09:00', to: '18:00' },
  balance: { give: 3, talk: 2, ask: 1, sell: 0 },
  weeks: [week(9, 3, 1, 1), week(16, 2, 1, 0)],
  ...change,
});

describe('the accounts side by side', () => {
  const rows = [
    row('acme'),
    row('beta', { profile: null, topics: [], hours: null, weeks: [week(9, 0, 0, 0)] }),
    row('gamma'),
  ];

  it('are compared in one table', () => {
    render(<OverviewSection rows={rows} onCopy={vi.fn()} />);
    const [, first, second] = screen
      .getAllByRole('row')
      .map((line) => [...line.children].map(({ textContent }) => textContent));
    expect(first).toEqual([
      '@acme',
      'Support',
      'tea, jam',
      'Mon–Wed, Sat 09:00–18:00',
      '3 gave, 2 talked, 1 asked a favour, 0 sold',
      '5: 2 fixed, 1 ignored',
    ]);
    expect(second?.slice(1, 4)).toEqual(['Not chosen', 'None', 'Any time']);
    expect(second?.at(-1)).toBe('None');
  });

  it('copy their settings to others after a confirmation', async () => {
    const onCopy = vi.fn();
    render(<OverviewSection rows={rows} onCopy={onCopy} />);
    const user = userEvent.setup();
    expect(screen.queryByRole('button')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'beta');
    expect(screen.queryByRole('checkbox', { name: '@beta' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Hours' }));
    await user.click(screen.getByRole('checkbox', { name: 'Topics' }));
    await user.click(screen.getByRole('checkbox', { name: '@gamma' }));
    await user.click(screen.getByRole('button', { name: 'Copy to 1 account' }));
    expect(
      screen.getByRole('group', { name: 'Replace these settings on @gamma? Topics and Hours' }),
    ).toBeDefined();
    expect(onCopy).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('beta', ['gamma'], ['topics', 'hours']);
  });

  it('offer no copying if there is only one', () => {
    render(<OverviewSection rows={[row('acme')]} onCopy={vi.fn()} />);
    expect(screen.queryByRole('heading', { name: 'Copy settings' })).toBeNull();
  });
});

describe('the hints by week', () => {
  const props = {
    handle: 'acme',
    weeks: [week(9, 3, 1, 1), week(16, 2, 1, 0)],
    rules: [{ rule: 'shouting', title: 'Shouting', counts: [3, 2], total: 5 }],
  };

  it('are in a table by rule and by outcome, with dates', () => {
    render(<WeekReport {...props} onExport={vi.fn()} />);
    const table = within(screen.getByRole('table'));
    const lines = table
      .getAllByRole('row')
      .map((line) => [...line.children].map(({ textContent }) => textContent).join(' | '));
    expect(lines).toEqual([
      'Week from | 9 Nov | 16 Nov | All',
      'Shouting | 3 | 2 | 5',
      'All hints | 3 | 2 | 5',
      'Fixed | 1 | 1 | 2',
      'Ignored | 1 | 0 | 1',
      'Sent as it was | 1 | 1 | 2',
    ]);
  });

  it('are drawn as bars whose parts add up', () => {
    const { container } = render(<WeekReport {...props} onExport={vi.fn()} />);
    const heights = [...container.querySelectorAll('rect')].map((bar) =>
      Math.round(Number(bar.getAttribute('height'))),
    );
    expect(heights).toEqual([40, 40, 40, 40, 0, 40]);
  });

  it('are saved for one account or all', async () => {
    const onExport = vi.fn();
    render(<WeekReport {...props} onExport={onExport} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save @acme as CSV' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save all accounts as CSV' }));
    expect(onExport.mock.calls).toEqual([['acme'], []]);
  });

  it('show a message if there are none', () => {
    render(<WeekReport {...props} weeks={[week(9, 0, 0, 0)]} rules={[]} onExport={vi.fn()} />);
    expect(screen.getByText(/No hints on this account/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('names hours in a few words', () => {
  expect(wordsForHours({ days: [], from: '09:00', to: '10:00' }, englishPages)).toBe(
    'No day 09:00–10:00',
  );
  expect(wordsForHours({ days: [7, 1], from: '22:00', to: '02:00' }, englishPages)).toBe(
    'Mon, Sun 22:00–02:00',
  );
});

it('has no accessibility faults', async () => {
  const { container } = render(
    <main>
      <h1>Compare accounts</h1>
      <OverviewSection rows={[row('acme'), row('beta')]} onCopy={vi.fn()} />
      <WeekReport handle="acme" weeks={row('acme').weeks} rules={[]} onExport={vi.fn()} />
    </main>,
  );
  expect(await accessibilityFaults(container)).toEqual([]);
});
