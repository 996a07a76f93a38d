import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TryBox, type Trial, type TrialBox } from './try-box';

const quiet: Trial = {
  source: 'A draft.',
  hints: [],
  language: 'en',
  muted: false,
  explain: [],
  panel: { locale: 'en', texts: {} },
};

function show(change: Partial<TrialBox> = {}) {
  const box: TrialBox = {
    area() {},
    text: 'A draft.',
    trial: quiet,
    error: null,
    ignored: 0,
    canUndo: false,
    write: vi.fn(),
    fix: vi.fn(),
    undo: vi.fn(),
    ignore: vi.fn(),
    showIgnored: vi.fn(),
    ...change,
  };
  render(<TryBox box={box} label="A draft" note="" theme="light" onLesson={vi.fn()} />);
  return box;
}

const said = () => screen.getByRole('status').textContent;

it('says that a text without hints has none', () => {
  show();
  expect(said()).toBe('No hints for this draft.');
});

it.each([
  ['an older text', { trial: { ...quiet, source: 'A draf' } }],
  ['nothing yet', { trial: null }],
])('shows that it is reading while the verdict is about %s', (_, change) => {
  show(change);
  expect(said()).toBe('Reading…');
});

it.each([
  ['an empty box', { text: '  ', trial: null }],
  ['an engine that cannot be asked', { trial: null, error: 'No answer.' }],
])('does not show that it is reading %s', (_, change) => {
  show(change);
  expect(said()).toBe('');
});

it('counts ignored hints instead of saying that there are none, and shows them again', async () => {
  const box = show({ ignored: 2 });
  expect(said()).toBe('');
  expect(screen.getByText(/2 hints ignored in this draft/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Show again' }));
  expect(box.showIgnored).toHaveBeenCalledOnce();
});
