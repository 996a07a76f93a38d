import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { rules, suppression, viewOf } from '@/tests/options-sections';
import { RulesSection } from './rules-section';
import { SuppressionsSection, type SuppressionView } from './suppressions-section';

describe('what is suppressed', () => {
  it.each<[Partial<SuppressionView>, RegExp, RegExp]>([
    [
      {},
      /^“order today”$/,
      /^Allowed for “Hard sell” on @acme since 9 May 2026\. .* in 2 drafts, last on 1 Jun 2026\.$/,
    ],
    [
      { kind: 'ignored-rule', phrase: null, count: { times: 0, last: null } },
      /^The rule “Hard sell”$/,
      /^Turned off on @acme under a hint on 9 May 2026\. It has not hidden a hint so far\.$/,
    ],
    [
      {
        kind: 'allowed-words',
        rule: null,
        title: null,
        since: null,
        count: { times: 1, last: null },
      },
      /^“order today”$/,
      /^Allowed for every rule on @acme\. It has hidden a hint in 1 draft\.$/,
    ],
    [
      { kind: 'rule-off', phrase: null, since: null, count: null },
      /^The rule “Hard sell”$/,
      /^Turned off under Rules for @acme\.\s*$/,
    ],
    [
      { overruled: true },
      /order today/,
      /^Has no effect on @acme: your team’s policy decides here\.\s*$/,
    ],
  ])('says what it is and did, and takes it back (%#)', async (change, name, words) => {
    const onTakeBack = vi.fn();
    const shown = { ...suppression, ...change };
    render(<SuppressionsSection suppressions={[shown]} onTakeBack={onTakeBack} />);
    const item = screen.getByRole('listitem');
    const [title, reach] = item.querySelectorAll('p');
    expect(title!.textContent).toMatch(name);
    expect(reach!.textContent).toMatch(words);
    await userEvent.click(screen.getByRole('button', { name: /^Undo: .* on @acme$/ }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(shown);
  });

  it('links to its account and its rule', () => {
    render(<SuppressionsSection suppressions={[suppression]} onTakeBack={vi.fn()} />);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#accounts/acme', '#rules/acme/hard-sell']);
  });

  it('shows that the list is full, and what the next entry would replace', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...suppression, id: String(i) }));
    render(<SuppressionsSection suppressions={many} onTakeBack={vi.fn()} />);
    expect(screen.getByText(/The list is full/)).toBeDefined();
  });

  it('is also shown at its rule, which the address can name', async () => {
    const onTakeBack = vi.fn();
    render(
      <RulesSection
        rules={rules}
        canChoose
        effective={viewOf().effective}
        onLevel={vi.fn()}
        suppressions={[suppression]}
        onTakeBack={onTakeBack}
        shown="hard-sell"
      />,
    );
    expect(document.activeElement?.textContent).toBe('Hard sell');
    const item = document.querySelector<HTMLElement>('[data-rule="hard-sell"]')!;
    expect(item.textContent).toContain('It says nothing about “order today” on @acme');
    expect(within(item).getByRole('link').getAttribute('href')).toBe('#ignored');
    await userEvent.click(within(item).getByRole('button', { name: 'Undo' }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(suppression);
    const other = document.querySelector<HTMLElement>('[data-rule="disrespect"]')!;
    expect(within(other).queryByRole('button')).toBeNull();
  });
});
