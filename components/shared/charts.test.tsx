import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '@/tests/axe';
import { BalanceChart } from './balance-chart';
import { WeeksChart } from './weeks-chart';

const nothing = { give: 0, talk: 0, ask: 0, sell: 0 };

describe('the balance', () => {
  it.each([
    [
      { ...nothing, give: 7, talk: 8, ask: 2, sell: 3 },
      'Of your last 20 posts, 15 gave something or joined a conversation.',
    ],
    [{ ...nothing, give: 1 }, 'Of 1 post, 1 gave something or joined a conversation.'],
    [
      { ...nothing, talk: 1, sell: 4 },
      'Of your last 5 posts, 1 gave something or joined a conversation. An answer or a thank-you would be welcome next.',
    ],
    [nothing, 'No posts yet. What you post will show here, as counts only.'],
  ])('is described in words: %j', (balance, words) => {
    const { container } = render(<BalanceChart balance={balance} />);
    expect(container.querySelector('figcaption')?.textContent).toBe(words);
  });

  it('shows every number, so that no information depends on colour', () => {
    render(<BalanceChart balance={{ ...nothing, give: 7, sell: 3 }} />);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual(['Gave 7', 'Talked 0', 'Asked a favour 0', 'Sold 3']);
  });

  it('draws each kind as wide as its share', () => {
    const { container } = render(<BalanceChart balance={{ ...nothing, give: 6, sell: 2 }} />);
    const widths = [...container.querySelectorAll<HTMLElement>('.bar span')].map(
      ({ dataset, style }) => [dataset['kind'], style.flexGrow],
    );
    expect(widths).toEqual([
      ['give', '6'],
      ['sell', '2'],
    ]);
  });
});

describe('the weeks', () => {
  const week = { from: Date.UTC(2026, 4, 4, 12), shown: 4, mended: 2, ignored: 1 };
  const quiet = { from: Date.UTC(2026, 4, 11, 12), shown: 0, mended: 0, ignored: 0 };

  it('are summed up in words and listed one by one for screen readers', () => {
    const { container } = render(<WeeksChart weeks={[week, quiet]} />);
    expect(container.querySelector('figcaption')?.textContent).toBe(
      '4 hints in 2 weeks: 2 fixed, 1 ignored.',
    );
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect([...first!.children].map(({ textContent }) => textContent)).toEqual([
      '4 May 2026',
      '4',
      '2',
      '1',
    ]);
  });

  it('say so when there were no hints', () => {
    render(<WeeksChart weeks={[quiet]} />);
    expect(screen.getByText('No hints yet.')).toBeDefined();
  });

  it('have no accessibility faults', async () => {
    const { container } = render(
      <main>
        <BalanceChart balance={{ give: 1, talk: 2, ask: 3, sell: 4 }} />
        <WeeksChart weeks={[week, quiet]} />
      </main>,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
