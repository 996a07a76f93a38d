import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { englishPages } from '@/lib/i18n/pages';
import { fault } from '@/lib/settings/fault';
import { policySchema } from '@/lib/settings/policy';
import { noop, policy, upload } from '@/tests/options-sections';
import { readPolicyInFull } from '@/tests/read-policy-file';
import { PolicySection, wordsForPolicy } from './policy-section';

describe('a policy file', () => {
  const show = (change: Partial<Parameters<typeof PolicySection>[0]> = {}) => {
    const onPolicy = vi.fn();
    render(
      <PolicySection
        policy={null}
        origin={null}
        problems={[]}
        titles={new Map([['hard-sell', 'Hard sell']])}
        onChoose={noop}
        onRead={readPolicyInFull}
        onPolicy={onPolicy}
        {...change}
      />,
    );
    return onPolicy;
  };

  it('is imported if it is valid', async () => {
    const onPolicy = show();
    await upload(JSON.stringify(policy));
    await waitFor(() => expect(onPolicy).toHaveBeenCalledWith(policy));
  });

  it('is refused with all faults and their paths', async () => {
    const onPolicy = show();
    await upload(
      JSON.stringify({ version: 1, team: '', levels: { disrespect: 'loud' }, wings: 2 }),
    );
    const faults = await screen.findAllByRole('listitem');
    const words = faults.map(({ textContent }) => textContent).join('\n');
    expect(faults).toHaveLength(3);
    expect(words).toMatch(/^Line 1: team /m);
    expect(words).toMatch(/^Line 1: levels\.disrespect /m);
    expect(words).toMatch(/wings/);
    expect(onPolicy).not.toHaveBeenCalled();
  });

  it('is refused if it names an unknown rule', async () => {
    const onPolicy = show();
    await upload(JSON.stringify({ ...policy, levels: { 'hard-sel': 'off' } }));
    const line = await screen.findByRole('listitem');
    expect(line.textContent).toMatch(/^Line 1: levels\.hard-sel .*“hard-sell”/);
    expect(onPolicy).not.toHaveBeenCalled();
  });

  it('stays in force if it names a rule that no longer exists, and says which', () => {
    show({ policy: { ...policy, levels: { ...policy.levels, gone: 'off' } }, origin: 'managed' });
    expect(screen.getByText(/is used, except for/)).toBeDefined();
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toMatch(/^levels\.gone /);
    expect(screen.queryByText(/Nothing of it/)).toBeNull();
  });

  it('that has become invalid is shown with its faults, whatever its origin', () => {
    show({
      problems: [
        { path: 'housePhrases.0.quiet.0', says: [fault('fault.found-example', { text: 'Tea.' })] },
      ],
    });
    expect(screen.getByText(/team policy has mistakes, so it is not used/)).toBeDefined();
    expect(screen.getByRole('listitem').textContent).toMatch(/^housePhrases\.0\.quiet\.0 /);
  });

  it('that was delivered with faults leaves the last valid one in force, and says so', () => {
    show({
      policy,
      origin: 'managed',
      problems: [{ path: 'team', says: [fault('fault.missing')] }],
    });
    expect(screen.getByRole('heading', { name: 'Acme' })).toBeDefined();
    expect(
      screen.getByText(/newest policy.*has mistakes.*The last one.*still holds/),
    ).toBeDefined();
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toMatch(/^team /);
  });

  it('can be removed if it was imported, not if the browser delivers it', async () => {
    const onPolicy = show({ policy, origin: 'imported' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove the policy' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(onPolicy).toHaveBeenCalledWith(null);
  });

  it('delivered by the browser is attributed to the administrator', () => {
    show({ policy, origin: 'managed' });
    expect(screen.getByText(/Set by your administrator/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove the policy' })).toBeNull();
  });
});

describe('the message after choosing a policy', () => {
  const other = policySchema.parse({ version: 2, team: 'Other' });

  it.each([
    [policy, null, null, 'The policy of Acme is now used.'],
    [policy, other, 'imported', 'The policy of Acme is now used.'],
    [
      policy,
      other,
      'managed',
      'The policy of Acme was imported, but is not used: the policy of Other from your administrator comes first.',
    ],
    [null, other, 'imported', 'The policy was removed.'],
  ] as const)('(%#)', (chosen, before, origin, words) => {
    expect(wordsForPolicy(chosen, { policy: before, origin }, englishPages.say)).toBe(words);
  });
});
