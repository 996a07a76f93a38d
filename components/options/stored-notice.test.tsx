import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fault } from '@/lib/settings/fault';
import { StoredNotice } from './stored-notice';

it('shows what was broken in the stored settings', () => {
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
