import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { noop } from '@/tests/options-sections';
import { HoursField } from './hours-field';

describe('the hours', () => {
  it.each([
    [{ days: [], from: '09:00', to: '17:00' }, 'No day is chosen'],
    [{ days: [1], from: '09:00', to: '09:00' }, 'the whole day'],
    [{ days: [1], from: '20:00', to: '02:00' }, 'Until 02:00 the next day.'],
  ])('explain what they mean: %j', (hours, words) => {
    render(<HoursField hours={hours} onChange={noop} />);
    expect(screen.getByRole('status').textContent).toContain(words);
  });
});
