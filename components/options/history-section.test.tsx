import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HistorySection } from './history-section';

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
