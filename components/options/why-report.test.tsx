import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { accessibilityFaults } from '@/tests/axe';
import { WhyReport } from './why-report';

const onExplain = vi.fn((text: string) => Promise.resolve(`Read as: ${text}`));

it('explains on a click, until the draft changes', async () => {
  const { container, rerender } = render(<WhyReport text="Warm bread" onExplain={onExplain} />);
  expect(onExplain).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
  expect(await screen.findByText('Read as: Warm bread')).toBeDefined();
  expect(await accessibilityFaults(container)).toEqual([]);
  rerender(<WhyReport text="Warm rolls" onExplain={onExplain} />);
  expect(screen.queryByText(/Read as/)).toBeNull();
});

it('offers nothing for an empty box', () => {
  const { container } = render(<WhyReport text=" " onExplain={onExplain} />);
  expect(container.textContent).toBe('');
});

it('shows an error', async () => {
  const failing = () => Promise.reject(new Error('The background is gone.'));
  render(<WhyReport text="Warm bread" onExplain={failing} />);
  await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The background is gone.');
});
