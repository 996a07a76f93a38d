import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tryPhrases } from '@/lib/background/try-phrases';
import { inWords } from '@/lib/i18n/in-words';
import { englishPages } from '@/lib/i18n/pages';
import { applyChange } from './changes';
import {
  checkPolicyDraft,
  draftFromSettings,
  draftOf,
  emptyDraft,
  openPolicyDraft,
  writePolicyDraft,
  type PolicyDraft,
} from './policy-draft';
import { readPolicyFile as readFileWith } from './read-policy';
import { defaultSettings } from './schema';

const readPolicyFile = (json: string) => readFileWith(json, tryPhrases);

const house: PolicyDraft['housePhrases'][number] = {
  id: '',
  phrases: ['Hey guys!', ''],
  message: 'Say “hey all”.',
  replacement: '',
  level: 'consider',
  forms: 'all',
  matchCase: false,
  speaks: ['Hey guys! We open at nine.', ''],
  quiet: [],
};

it.each(['agency', 'charity', 'council', 'shop'])('opens and writes the example %s', (name) => {
  const file = new URL(`../../docs/policies/${name}.json`, import.meta.url);
  const { draft } = openPolicyDraft(readFileSync(file, 'utf8'));
  const again = readPolicyFile(writePolicyDraft(draft!)).policy;
  expect(draftOf(again!)).toEqual(draft);
});

describe('a draft', () => {
  it('is checked while it is empty', () => {
    expect(checkPolicyDraft(emptyDraft).problems).toMatchObject([{ path: 'team' }]);
  });

  it('leaves out empty parts, and gives its phrases ids from their words', () => {
    const draft = { ...emptyDraft, team: 'Acme', housePhrases: [house, { ...house, quiet: [] }] };
    const { policy } = checkPolicyDraft(draft);
    expect(policy?.housePhrases).toMatchObject([
      { id: 'hey-guys', phrases: ['Hey guys!'], speaks: ['Hey guys! We open at nine.'] },
      { id: 'hey-guys-2' },
    ]);
    expect(policy?.housePhrases?.[0]).not.toHaveProperty('replacement');
    expect(policy).not.toHaveProperty('requiredPhrases');
  });

  it('has its examples tried, and reports failures by path', () => {
    const speaks = ['We open at nine.'];
    const draft = { ...emptyDraft, team: 'Acme', housePhrases: [{ ...house, speaks }] };
    expect(checkPolicyDraft(draft).problems).toBeUndefined();
    expect(readPolicyFile(writePolicyDraft(draft)).problems).toMatchObject([
      { path: 'housePhrases.0.speaks.0' },
    ]);
  });

  it('keeps an account without settings', () => {
    const draft = { ...emptyDraft, team: 'Acme', accounts: { acme: {} } };
    expect(checkPolicyDraft(draft).policy?.accounts).toEqual({ acme: {} });
  });

  it('starts with exactly what the user has chosen', () => {
    const settings = [
      { type: 'edit-account', account: 'acme', change: { topics: ['tea'], profile: 'support' } },
      { type: 'set-thresholds', thresholds: { ...defaultSettings.thresholds, window: 40 } },
    ] as const;
    const chosen = settings.reduce<typeof defaultSettings>(
      (before, change) =>
        applyChange(
          before,
          change.type === 'edit-account'
            ? { ...change, change: { ...change.change, topics: [...change.change.topics] } }
            : change,
        ),
      defaultSettings,
    );
    expect(draftFromSettings(chosen)).toEqual({
      ...emptyDraft,
      accounts: { acme: { topics: ['tea'], profile: 'support' } },
      thresholds: { window: 40 },
    });
  });
});

describe('a file', () => {
  it('whose examples fail is opened for editing', () => {
    const housePhrases = [
      { ...house, id: 'guys', phrases: ['folks'], replacement: 'all', speaks: ['Hi.'] },
    ];
    const json = JSON.stringify({ version: 2, team: 'Acme', housePhrases });
    expect(openPolicyDraft(json).draft?.housePhrases[0]?.phrases).toEqual(['folks']);
  });

  it.each([
    '{',
    '3',
    '{"version":2,"team":"Acme","wings":2}',
    '{"version":9,"team":"Acme"}',
    '{"version":2,"team":"Acme","team":"Quay"}',
  ])('that is not a policy is refused with the reason: %s', (json) => {
    const { draft, problems } = openPolicyDraft(json);
    expect(draft).toBeUndefined();
    expect(inWords(problems?.[0]?.says ?? [], englishPages)).toMatch(/\w+ \w+/);
  });
});
