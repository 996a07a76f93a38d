import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { emptyDraft } from '@/lib/settings/policy-draft';
import { accessibilityTree } from '@/tests/accessibility-tree';
import { readPolicyInFull } from '@/tests/read-policy-file';
import { OptionsLayout } from './options/options-layout';
import { PolicyMaker } from './options/policy-maker';
import { Popup } from './popup/popup';
import { WelcomePage } from './welcome/welcome-page';

const none = () => {};

const popup = (
  <Popup
    tab={{ kind: 'alive', handle: 'acme' }}
    enabled
    pausedUntil={null}
    account={{
      handle: 'acme',
      profile: 'conversation',
      enabled: true,
      balance: { give: 3, talk: 2, ask: 1, sell: 0 },
      weeks: [{ from: Date.UTC(2026, 4, 4, 12), shown: 3, mended: 2, ignored: 1 }],
      locks: { team: null, profile: false, enabled: false },
    }}
    handles={['acme', 'beta']}
    keepHistory
    profilePosts={null}
    onPick={none}
    onEnable={none}
    onPause={none}
    onAccountEnable={none}
    onProfile={none}
    onCount={none}
    onOptions={none}
    progress={{ finished: ['tone'] }}
    onLessons={none}
    ignoredHere={1}
    onShowIgnored={none}
    suppressions={2}
    dueIgnores={null}
    onIgnores={none}
    onNotNow={none}
  />
);

const welcome = (
  <WelcomePage
    at="top"
    finished={['tone']}
    chosen={null}
    hasChosen={false}
    onChoose={none}
    onReset={none}
  >
    {null}
  </WelcomePage>
);

const house = {
  id: 'folks',
  phrases: ['folks'],
  message: 'Say “everyone”.',
  level: 'consider' as const,
  forms: 'all' as const,
  matchCase: false,
  speaks: ['Folks, we open at nine.'],
  quiet: ['We open at nine.'],
};

const policy = (
  <OptionsLayout
    current="make-policy"
    aside={null}
    notices={null}
    sections={[
      { id: 'accounts', title: 'Accounts', content: null },
      {
        id: 'make-policy',
        title: 'Make a policy',
        content: (
          <PolicyMaker
            draft={{ ...emptyDraft, team: 'Acme', accounts: { acme: {} }, housePhrases: [house] }}
            templates={[]}
            own={emptyDraft}
            rules={[{ id: 'shouting', title: 'Shouting' }]}
            onChange={none}
            onChoose={none}
            onSave={none}
            onUse={none}
            onRead={readPolicyInFull}
            onTry={async () => []}
          />
        ),
      },
    ]}
  />
);

it.each<[string, ReactElement]>([
  ['popup', popup],
  ['welcome', welcome],
  ['policy', policy],
])('the accessibility tree of the page is that of trees/%s.txt', async (name, page) => {
  const { container } = render(page);
  for (const part of container.querySelectorAll('details')) part.open = true;
  // What a page asks for when it is drawn has been answered.
  await act(async () => {});
  await expect(accessibilityTree(container)).toMatchFileSnapshot(`trees/${name}.txt`);
});
