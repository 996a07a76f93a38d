import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { policySchema } from '@/lib/settings/policy';
import { emptyDraft, type PolicyDraft } from '@/lib/settings/policy-draft';
import { accessibilityFaults } from '@/tests/axe';
import { readPolicyInFull } from '@/tests/read-policy-file';
import { PolicyMaker, type PolicyMakerProps } from './policy-maker';
import { PolicySummary } from './policy-summary';

const shop: PolicyDraft = { ...emptyDraft, team: 'The shop', levels: { shouting: 'off' } };
const house = {
  id: 'folks',
  phrases: ['folks'],
  message: 'Say “everyone”.',
  speaks: ['Folks, we open at nine.'],
  quiet: ['We open at nine.'],
};

function show(start: PolicyDraft | null = null) {
  const props = {
    templates: [{ id: 'shop' as const, draft: shop }],
    own: { ...emptyDraft, accounts: { acme: { topics: ['tea'] } } },
    rules: [{ id: 'shouting', title: 'Shouting' }],
    onSave: vi.fn<PolicyMakerProps['onSave']>(),
    onUse: vi.fn<PolicyMakerProps['onUse']>(),
    onChoose: () => undefined,
    onRead: readPolicyInFull,
    onTry: vi.fn<PolicyMakerProps['onTry']>(async (texts) =>
      texts.map((text) => ({ text, hints: [] })),
    ),
  };
  function Page() {
    const [draft, setDraft] = useState(start);
    return <PolicyMaker {...props} draft={draft} onChange={setDraft} />;
  }
  return { ...render(<Page />), ...props, user: userEvent.setup({ delay: null }) };
}

/** Writes into a field at once, as a paste does. */
async function fill(field: HTMLElement, words: string) {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(words);
}

const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save the file' });
/** Saves as soon as what was written has been read and found sound. */
async function save(user: ReturnType<typeof show>['user']) {
  await waitFor(() => expect(saveButton().disabled).toBe(false));
  await user.click(saveButton());
}
const team = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the team' });
/** jsdom's files have no `text()` yet. */
const file = (text: string) =>
  Object.assign(new File([text], 'policy.json'), { text: async () => text });
const choose = (text: string) =>
  userEvent.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file(text));

describe('a policy starts', () => {
  it.each([
    ['A shop', 'The shop'],
    ['My own settings', ''],
    ['Nothing', ''],
  ])('from %s', async (name, expected) => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name }));
    expect(team().value).toBe(expected);
    expect(screen.queryByText('@acme') !== null).toBe(name === 'My own settings');
  });

  it('from a file', async () => {
    show();
    await choose(JSON.stringify({ version: 2, team: 'Acme', housePhrases: [house] }));
    await waitFor(() => expect(team().value).toBe('Acme'));
    expect(screen.getByText('All 2 examples pass.')).toBeDefined();
  });

  it('not from a file that is not a policy, and says so', async () => {
    show();
    await choose('{"version":9,"team":"Acme"}');
    expect(await screen.findByText(/newer Tweet Coach/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'A shop' })).toBeDefined();
  });
});

describe('a policy is checked while typing', () => {
  it('and saved only without mistakes', async () => {
    const { user, onSave } = show(emptyDraft);
    expect(screen.getByText('1 mistake left: each is marked where it is.')).toBeDefined();
    expect(saveButton().disabled).toBe(true);
    await user.type(team(), 'Acme');
    expect(await screen.findByText('The policy has no mistakes.')).toBeDefined();
    await save(user);
    const { policy } = await readPolicyInFull(onSave.mock.calls[0]![0]);
    expect(policy).toEqual({ version: 2, team: 'Acme' });
  });

  it('with its phrases, whose examples are run', async () => {
    const { user, onUse } = show({ ...emptyDraft, team: 'Acme' });
    await user.click(screen.getByRole('button', { name: 'Add words to avoid' }));
    const fields = () => within(screen.getByRole('group', { name: /New entry|“cheap”/ }));
    // What is missing is said as one fills in a form, not as one writes a file.
    expect(fields().getAllByText('It is missing.')).toHaveLength(3);
    expect(fields().queryByText(/square brackets|in quotes|An example fails/)).toBeNull();
    await fill(fields().getByRole('textbox', { name: 'Phrases' }), 'cheap');
    await fill(fields().getByRole('textbox', { name: 'What to say about it' }), 'Say why.');
    const examples = fields().getByRole('textbox', { name: 'Examples with a hint' });
    await fill(examples, 'A fair price.');
    expect(fields().getByText(/None of the phrases is found in “A fair price\.”/)).toBeDefined();
    expect(saveButton().disabled).toBe(true);
    await fill(examples, 'A cheap stool.');
    expect(fields().getByText('The example passes.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Use it here' }));
    expect(onUse.mock.calls[0]![0].housePhrases).toMatchObject([
      { id: 'cheap', phrases: ['cheap'], speaks: ['A cheap stool.'] },
    ]);
  });

  it('with its rules, accounts and days', async () => {
    const { user, onSave } = show({ ...emptyDraft, team: 'Acme' });
    await user.selectOptions(screen.getByLabelText('Shouting'), 'Tip');
    await user.type(screen.getByLabelText('Add an account'), '@Acme_Tea{Enter}');
    await user.selectOptions(screen.getByLabelText('Profile'), 'Support');
    await user.click(screen.getByRole('button', { name: 'Add quiet days' }));
    await fill(screen.getByLabelText('Why'), 'Closed');
    await user.click(screen.getByRole('button', { name: 'Add links' }));
    await fill(screen.getByLabelText('Domains'), 'acme.org');
    await fill(screen.getByLabelText('Parameters'), 'utm_campaign\nutm_source=x');
    expect(saveButton().disabled).toBe(true);
    await user.type(screen.getByLabelText('From'), '2026-12-24');
    await save(user);
    expect(JSON.parse(onSave.mock.calls[0]![0])).toEqual({
      version: 2,
      team: 'Acme',
      levels: { shouting: 'tip' },
      accounts: { acme_tea: { profile: 'support' } },
      quietDays: [{ from: '2026-12-24', reason: 'Closed' }],
      campaignLinks: [{ domains: ['acme.org'], parameters: ['utm_campaign', 'utm_source=x'] }],
    });
  });
});

describe('every field of a policy has its place in the form', () => {
  const saved = (onSave: ReturnType<typeof show>['onSave']) => JSON.parse(onSave.mock.calls[0]![0]);

  it('where a phrase applies and how it is matched', async () => {
    const { user, onSave } = show({
      ...emptyDraft,
      team: 'Acme',
      housePhrases: [{ ...house, level: 'tip', forms: 'all', matchCase: false }],
    });
    const fields = within(screen.getByRole('group', { name: '“folks”' }));
    await fill(fields.getByRole('textbox', { name: 'Accounts' }), '@Acme_Tea\nacme');
    const surfaces = within(fields.getByRole('group', { name: 'Kinds of post' }));
    await user.click(surfaces.getByRole('checkbox', { name: 'replies' }));
    await user.click(surfaces.getByRole('checkbox', { name: 'posts' }));
    await user.click(fields.getByRole('switch', { name: 'Find other forms of the words too' }));
    await user.click(fields.getByRole('switch', { name: 'Capitals must be as written' }));
    await fill(fields.getByRole('textbox', { name: 'Examples with a hint' }), 'Hello folks.');
    await save(user);
    expect(saved(onSave).housePhrases).toMatchObject([
      {
        accounts: ['acme_tea', 'acme'],
        surfaces: ['post', 'reply'],
        forms: 'as-written',
        matchCase: true,
      },
    ]);
  });

  it('the settings of an account', async () => {
    const { user, onSave } = show({ ...emptyDraft, team: 'Acme', accounts: { acme: {} } });
    const fields = within(screen.getByRole('group', { name: '@acme' }));
    await user.selectOptions(fields.getByLabelText('Coach @acme'), 'The coach is off.');
    await fill(fields.getByLabelText('Time zone'), 'Lisbon');
    expect(fields.getByText(/“Lisbon” is not a time zone/)).toBeDefined();
    await fill(fields.getByLabelText('Time zone'), 'Europe/Lisbon');
    await user.type(fields.getByLabelText('Add to allowed phrases of @acme'), 'Tea up!{Enter}');
    await user.type(fields.getByLabelText('Add to known acronyms of @acme'), 'NHS, RNLI{Enter}');
    await user.type(fields.getByLabelText('First day'), '2026-12-24');
    await user.type(fields.getByLabelText('Reason for the quiet days'), 'Closed{Enter}');
    await user.selectOptions(fields.getByLabelText('Shouting'), 'Tip');
    await save(user);
    expect(saved(onSave).accounts).toEqual({
      acme: {
        enabled: false,
        timeZone: 'Europe/Lisbon',
        allowedPhrases: ['Tea up!'],
        acronyms: ['NHS', 'RNLI'],
        quietDays: [{ from: '2026-12-24', reason: 'Closed' }],
        levels: { shouting: 'tip' },
      },
    });
    await user.click(fields.getByRole('button', { name: 'Remove Tea up!' }));
    await user.selectOptions(fields.getByLabelText('Coach @acme'), 'Each person’s choice');
    await save(user);
    const { acme } = JSON.parse(onSave.mock.calls[1]![0]).accounts;
    expect(acme.allowedPhrases).toBeUndefined();
    expect(acme.enabled).toBeUndefined();
  });
});

it('shows what a policy would say about pasted drafts', async () => {
  const { user, onTry } = show({ ...emptyDraft, team: 'Acme', accounts: { acme: {} } });
  onTry.mockImplementation(async (texts) => [
    {
      text: texts[0]!,
      hints: [
        { rule: 'shouting', level: 'tip', title: 'Shouting', message: 'It is loud.', quote: 'NOW' },
      ],
    },
    { text: texts[1]!, hints: [] },
  ]);
  await user.click(screen.getByRole('textbox', { name: 'Drafts' }));
  await user.paste('Come NOW.\n\nWe open at nine.');
  await user.selectOptions(screen.getByLabelText('Written by'), '@acme');
  await user.click(screen.getByRole('button', { name: 'Try 2 drafts' }));
  expect(onTry).toHaveBeenCalledExactlyOnceWith(
    ['Come NOW.', 'We open at nine.'],
    expect.objectContaining({ team: 'Acme' }),
    'acme',
  );
  expect(await screen.findByText('Tip: Shouting. It is loud.')).toBeDefined();
  expect(screen.getByText('No hints.')).toBeDefined();
});

it('says that drafts are being reviewed, and shows no old result for changed drafts', async () => {
  const { user, onTry } = show({ ...emptyDraft, team: 'Acme' });
  const answers: (() => void)[] = [];
  onTry.mockImplementation(
    (texts) =>
      new Promise((resolve) => {
        answers.push(() => resolve(texts.map((text) => ({ text, hints: [] }))));
      }),
  );
  await fill(screen.getByRole('textbox', { name: 'Drafts' }), 'Come now.');
  await user.click(screen.getByRole('button', { name: 'Try 1 draft' }));
  expect(screen.getByText('Reading…')).toBeDefined();
  answers[0]!();
  expect(await screen.findByText('No hints.')).toBeDefined();
  expect(screen.queryByText('Reading…')).toBeNull();
  await fill(team(), 'Beta');
  expect(screen.queryByText('No hints.')).toBeNull();
});

it('keeps the form when the drafts cannot be tried', async () => {
  const { user, onTry } = show({ ...emptyDraft, team: 'Acme' });
  onTry.mockRejectedValue(new Error('The background did not answer.'));
  await fill(screen.getByRole('textbox', { name: 'Drafts' }), 'Come now.');
  await user.click(screen.getByRole('button', { name: 'Try 1 draft' }));
  expect(await screen.findByText('The background did not answer.')).toBeDefined();
  expect(team().value).toBe('Acme');
});

const full = policySchema.parse({
  version: 2,
  team: 'Acme',
  levels: { shouting: 'off', gone: 'tip' },
  allowedPhrases: ['book a table'],
  thresholds: { takingShare: 0.5 },
  accounts: {
    acme: { profile: 'support', topics: ['tea'], levels: { shouting: 'consider' } },
    empty: {},
  },
  housePhrases: [{ ...house, replacement: 'everyone', accounts: ['acme'], surfaces: ['post'] }],
  requiredPhrases: [
    {
      id: 'risk',
      when: ['fund'],
      must: ['risk'],
      message: 'Name the risk of “{quote}”.',
      speaks: ['Our fund grew.'],
      quiet: ['Our fund grew; there is a risk.'],
    },
  ],
  quietDays: [{ from: '2026-12-24', to: '2026-12-27', reason: 'Closed' }],
  campaignLinks: [{ domains: ['acme.org'], parameters: ['utm_campaign'] }],
});

it('sums up all that a policy sets, and where it applies', () => {
  render(
    <PolicySummary policy={full} origin="imported" titles={new Map([['shouting', 'Shouting']])} />,
  );
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Shouting: Off',
    'gone: Tip',
    '“folks”: Say “everyone”. Write “everyone”. (Consider, @acme, posts)',
    '“fund” needs “risk”: Name the risk of “…”. (Consider)',
    '“book a table”',
    'How much selling and asking is too much? 50 percent of these posts.',
    expect.stringMatching(/^24\s*–\s*27 Dec 2026: Closed$/),
    'acme.org: utm_campaign',
    'Profile: Support',
    'Topics: tea',
    'Shouting: Consider',
  ]);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#rules', '#numbers', '#accounts/acme', '#accounts/empty']);
});

it.each([
  ['begun', null],
  [
    'in full',
    { ...full, housePhrases: full.housePhrases!, requiredPhrases: full.requiredPhrases! },
  ],
])('has no accessibility faults %s', async (_, draft) => {
  const { container } = show(draft);
  for (const part of container.querySelectorAll('details')) part.open = true;
  // One time zone is drawn as another, and there are hundreds.
  for (const zone of container.querySelectorAll('datalist > :nth-child(n + 4)')) zone.remove();
  expect(await accessibilityFaults(container)).toEqual([]);
});
