import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { thresholdsSchema } from '@/lib/engine/schemas/context';
import { fault } from '@/lib/settings/fault';
import { defaultSettings } from '@/lib/settings/schema';
import { accessibilityTree } from '@/tests/accessibility-tree';
import { accessibilityFaults } from '@/tests/axe';
import { noop, policy, rules, suppression, viewOf } from '@/tests/options-sections';
import { readPolicyInFull } from '@/tests/read-policy-file';
import { AccountPicker } from './account-picker';
import { AccountSection } from './account-section';
import { DataSection } from './data-section';
import { HistorySection } from './history-section';
import { LanguageSection } from './language-section';
import { NumbersSection } from './numbers-section';
import { OverviewSection } from './overview-section';
import { PolicySection } from './policy-section';
import { PrivacySection } from './privacy-section';
import { RulesSection } from './rules-section';
import { SuppressionsSection } from './suppressions-section';

it.each([
  [
    'account',
    <AccountSection
      key="1"
      account={viewOf(
        { topics: ['tea'], hours: { days: [1], from: '09:00', to: '10:00' } },
        policy,
      )}
      ownTimeZone="UTC"
      timeZones={['UTC']}
      onEdit={noop}
      onForget={noop}
      ignored={2}
    />,
  ],
  [
    'picker',
    <AccountPicker key="1" handles={['acme']} handle="acme" canAdd onPick={noop} onAdd={noop} />,
  ],
  [
    'rules',
    <RulesSection
      key="1"
      rules={rules}
      canChoose
      effective={viewOf({ levels: { disrespect: 'off' } }, policy).effective}
      onLevel={noop}
      suppressions={[]}
      onTakeBack={noop}
      shown={null}
    />,
  ],
  [
    'numbers',
    <NumbersSection
      key="1"
      thresholds={thresholdsSchema.parse({ window: 50 })}
      own={thresholdsSchema.parse({})}
      locked={new Set(['window'])}
      team="Acme"
      onChange={noop}
    />,
  ],
  [
    'policy',
    <PolicySection
      key="1"
      policy={policy}
      origin="imported"
      problems={[{ path: 'team', says: [fault('fault.missing')] }]}
      titles={new Map()}
      onChoose={noop}
      onRead={readPolicyInFull}
      onPolicy={noop}
    />,
  ],
  [
    'data',
    <DataSection
      key="1"
      kept={{ settings: defaultSettings, histories: {}, policy, progress: null, silenced: null }}
      onChoose={noop}
      onExport={noop}
      onImport={noop}
      onWipe={noop}
    />,
  ],
  ['privacy', <PrivacySection key="1" />],
  [
    'ignored',
    <SuppressionsSection
      key="1"
      suppressions={[suppression, { ...suppression, id: '2', kind: 'ignored-rule', phrase: null }]}
      onTakeBack={noop}
    />,
  ],
  [
    'history',
    <HistorySection
      key="1"
      keepHistory
      histories={[
        {
          handle: 'acme',
          posts: 40,
          since: Date.UTC(2026, 4, 4, 12),
          balance: { give: 3, talk: 2, ask: 1, sell: 0 },
        },
      ]}
      onKeepHistory={noop}
      onWipe={noop}
    />,
  ],
  ['language', <LanguageSection key="1" language="automatic" onLanguage={noop} />],
  [
    'overview',
    <OverviewSection
      key="1"
      rows={['acme', 'beta'].map((handle) => ({
        handle,
        profile: 'support',
        topics: ['tea'],
        hours: { days: [1, 2], from: '09:00', to: '18:00' },
        balance: { give: 3, talk: 2, ask: 1, sell: 0 },
        weeks: [9, 16].map((day) => ({
          from: Date.UTC(2026, 10, day, 12),
          shown: 3,
          mended: 1,
          ignored: 1,
        })),
      }))}
      onCopy={noop}
    />,
  ],
])('the section %s is read as in trees, and has no accessibility faults', async (name, section) => {
  const { container } = render(
    <main>
      <h1>Options</h1>
      {section}
    </main>,
  );
  expect(await accessibilityFaults(container)).toEqual([]);
  await expect(accessibilityTree(container)).toMatchFileSnapshot(`../trees/options-${name}.txt`);
});
