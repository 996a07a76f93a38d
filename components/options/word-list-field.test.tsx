import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WordListField } from './word-list-field';

describe('a list of topics', () => {
  it('adds several at a time, and none twice in different case', async () => {
    const onChange = vi.fn();
    render(
      <WordListField
        label="Topics"
        addLabel="Add"
        note=""
        words={['Tea']}
        splits
        onChange={onChange}
      />,
    );
    await userEvent.type(screen.getByRole('textbox'), 'tea, Coffee ,coffee,, cups{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['Tea', 'Coffee', 'cups']);
  });

  it('keeps a phrase with a comma whole if commas do not separate entries', async () => {
    const onChange = vi.fn();
    render(<WordListField label="Phrases" addLabel="Add" note="" words={[]} onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox'), 'well, well{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['well, well']);
  });
});
