import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Thresholds } from '@/lib/engine/context';
import { thresholdFields, thresholdsSchema } from '@/lib/engine/schemas/context';
import { numbers, NumbersSection } from './numbers-section';

it.each(numbers)('$key can be set to whatever the schema takes', ({ key, min, max, scale }) => {
  const isTaken = (value: number) => thresholdFields[key].safeParse(value / scale).success;
  expect([min - 1, min, max, max + 1].map(isTaken)).toEqual([false, true, true, false]);
});

describe('a number', () => {
  /** @param set by the team. */
  const show = (set: Partial<Thresholds> = {}, chosen: Partial<Thresholds> = {}) => {
    const onChange = vi.fn();
    const thresholds = thresholdsSchema.parse(chosen);
    render(
      <NumbersSection
        thresholds={{ ...thresholds, ...set }}
        own={thresholds}
        locked={new Set(Object.keys(set))}
        team="Acme"
        onChange={onChange}
      />,
    );
    return { onChange, thresholds };
  };

  it('is committed when Enter is pressed', async () => {
    const { onChange, thresholds } = show();
    const field = screen.getByRole('spinbutton', { name: /too much/ });
    await userEvent.clear(field);
    await userEvent.type(field, '75{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...thresholds, takingShare: 0.75 });
  });

  it.each(['', '101', '4', '7.5'])('refuses %j and says what is allowed', async (typed) => {
    const { onChange } = show();
    const field = screen.getByRole('spinbutton', { name: /last posts count/ });
    await userEvent.clear(field);
    if (typed !== '') await userEvent.type(field, typed);
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('Write a whole number from 5 to 100.')).toBeDefined();
  });

  it('is locked if the team sets it', () => {
    show({ window: 50 });
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: /last posts count/ });
    expect(field).toMatchObject({ disabled: true, value: '50' });
    expect(screen.getByText('Set by your team, Acme.')).toBeDefined();
  });

  it('of the team does not become the user’s own when another number is changed', async () => {
    const { onChange, thresholds } = show({ window: 50 });
    const field = screen.getByRole('spinbutton', { name: /posts without a reply/ });
    await userEvent.clear(field);
    await userEvent.type(field, '20{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...thresholds, silentPosts: 20 });
  });

  it('of the team has no reset button, the user’s own does', async () => {
    show({ window: 50 });
    expect(screen.queryByRole('button', { name: 'Back to the usual limits' })).toBeNull();
    cleanup();
    const { onChange } = show({ window: 50 }, { silentPosts: 20 });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual limits' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(thresholdsSchema.parse({}));
  });
});
