import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { defaultAccount, defaultSettings } from '@/lib/settings/schema';
import { writeTransfer, type Transfer } from '@/lib/settings/transfer';
import { policy, upload } from '@/tests/options-sections';
import { DataSection } from './data-section';

describe('an export file', () => {
  const transfer: Transfer = {
    settings: { ...defaultSettings, accounts: { acme: defaultAccount } },
    histories: {},
    policy,
    progress: { lessons: ['tone'] },
    silenced: { '1': { times: 2, last: null } },
  };
  const show = () => {
    const props = {
      kept: transfer,
      onChoose: vi.fn(),
      onExport: vi.fn(),
      onImport: vi.fn(),
      onWipe: vi.fn(),
    };
    render(<DataSection {...props} />);
    return props;
  };

  it('is described, and imported when the user confirms', async () => {
    const { onImport } = show();
    await upload(writeTransfer(transfer, 0));
    expect(
      await screen.findByText(/1 account, how often 1 of .*, 1 lesson read and the policy of Acme/),
    ).toBeDefined();
    expect(onImport).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(onImport).toHaveBeenCalledWith(transfer);
  });

  it('without any data says so', async () => {
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

  it('of another format is refused with the reason', async () => {
    show();
    await upload('{"name": "something else"}');
    expect(await screen.findByText('The file is not an export of Tweet Coach.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('is not wiped when the question is closed with Escape', async () => {
    const { onWipe } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(screen.getByRole('button', { name: 'Keep' })).toBe(document.activeElement);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete everything');
    expect(onWipe).not.toHaveBeenCalled();
  });

  it('asks before everything is wiped', async () => {
    const { onWipe } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(onWipe).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(onWipe).toHaveBeenCalledOnce();
  });
});
