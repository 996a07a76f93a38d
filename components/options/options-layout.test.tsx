import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OptionsLayout } from './options-layout';

it('links to every section and marks the current one', () => {
  const sections = [
    { id: 'a', title: 'First', content: 'one' },
    { id: 'b', title: 'Second', content: 'two' },
  ];
  const props = { sections, aside: null, notices: null };
  const { rerender } = render(<OptionsLayout {...props} current="b" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Second');
  expect(screen.getByRole('link', { name: 'Second' }).getAttribute('aria-current')).toBe('page');
  rerender(<OptionsLayout {...props} current="nowhere" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('First');
});
