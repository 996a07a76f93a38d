import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { noop } from '@/tests/options-sections';
import { AccountPicker } from './account-picker';

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

  it('says what to write instead of a display name', async () => {
    render(<AccountPicker handles={[]} handle={null} canAdd onPick={noop} onAdd={noop} />);
    await userEvent.type(screen.getByRole('textbox'), 'Acme Tea & Co{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('looks like a display name');
  });
});
