import { useState } from 'react';
import { AccountPicker } from '@/components/options/account-picker';
import { AccountSection } from '@/components/options/account-section';
import { DataSection } from '@/components/options/data-section';
import { HistorySection } from '@/components/options/history-section';
import { IgnoresSection } from '@/components/options/ignores-section';
import { NumbersSection } from '@/components/options/numbers-section';
import { OptionsLayout, type Section } from '@/components/options/options-layout';
import { PolicySection } from '@/components/options/policy-section';
import { PrivacySection } from '@/components/options/privacy-section';
import { RulesSection } from '@/components/options/rules-section';
import { StoredNotice } from '@/components/options/stored-notice';
import { OutcomeLine } from '@/components/shared/outcome-line';
import { Switch } from '@/components/shared/switch';
import { TryBox } from '@/components/shared/try-box';
import { useTask } from '@/components/shared/use-task';
import { give } from '@/lib/coach/messages';
import { openLesson } from '@/lib/coach/welcome-tab';
import type { SettingsChange } from '@/lib/settings/changes';
import { effectiveAccount } from '@/lib/settings/effective';
import { writeTransfer, type Transfer } from '@/lib/settings/transfer';
import { useTrial } from '../shared/use-trial';
import { download } from './download';
import { useAddress } from './use-address';
import { useStores, type Stores } from './use-stores';
import { useTheme } from '../shared/use-theme';
import { knownHandles, rulesWith, viewOfAccount, viewsOfHistories, viewsOfIgnores } from './views';

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const timeZones = Intl.supportedValuesOf('timeZone');

/** The options page. */
export function App() {
  const { value: stores, error } = useStores();
  if (error !== null) return <p role="alert">The settings cannot be read: {error}</p>;
  return stores && <Options stores={stores} />;
}

function Options({ stores }: { readonly stores: Stores }) {
  const { settings, policy, histories } = stores;
  const [now] = useState(Date.now);
  const [picked, setPicked] = useState<string | null>(null);
  const { outcome, run, dismiss } = useTask();
  const current = useAddress();
  const theme = useTheme();

  const handles = [...new Set([...knownHandles(stores), ...(picked === null ? [] : [picked])])];
  const handle = picked ?? handles[0] ?? null;
  const account = handle === null ? null : viewOfAccount(handle, stores, now);
  const trial = useTrial({ handle });
  const change = (made: SettingsChange, done?: string) =>
    run(() => give({ type: 'change-settings', change: made }), done);

  const picker = { handles, handle, onPick: setPicked };
  const { locks } = effectiveAccount({
    settings: settings.value,
    policy: policy.policy,
    handle,
    now,
  });

  const sections: readonly Section[] = [
    {
      id: 'accounts',
      title: 'Accounts',
      content: (
        <>
          <AccountPicker {...picker} canAdd />
          {account && (
            <AccountSection
              key={account.handle}
              account={account}
              ownTimeZone={ownTimeZone}
              timeZones={timeZones}
              onEdit={(edit) =>
                change({ type: 'edit-account', account: account.handle, change: edit })
              }
              onForget={() => {
                setPicked(null);
                change(
                  { type: 'forget-account', account: account.handle },
                  `What was chosen for @${account.handle} is forgotten.`,
                );
              }}
            />
          )}
        </>
      ),
    },
    {
      id: 'rules',
      title: 'Rules',
      content: (
        <>
          <Switch
            label="Say what works in a draft"
            checked={settings.value.praise}
            note="One quiet line at most, and none beside a hint to think twice. For all accounts."
            onChange={(on) => change({ type: 'praise', on })}
          />
          <AccountPicker {...picker} canAdd={false} />
          <RulesSection
            rules={rulesWith(policy.policy)}
            account={account}
            onLevel={(rule, level) => {
              if (account) change({ type: 'set-level', account: account.handle, rule, level });
            }}
          />
        </>
      ),
    },
    {
      id: 'try',
      title: 'Try it',
      content: (
        <>
          <AccountPicker {...picker} canAdd={false} />
          <TryBox
            box={trial}
            label={handle === null ? 'A draft' : `A draft, as @${handle} would write it`}
            note="Nothing is posted or kept. The coach reads it on this computer, as it does on X."
            theme={theme}
            onLesson={(lesson) => run(() => openLesson(lesson))}
          />
        </>
      ),
    },
    {
      id: 'ignored',
      title: 'Ignored',
      content: (
        <IgnoresSection
          ignores={viewsOfIgnores(stores)}
          onTakeBack={(id) => change({ type: 'take-back-ignore', id })}
        />
      ),
    },
    {
      id: 'history',
      title: 'History',
      content: (
        <HistorySection
          keepHistory={settings.value.keepHistory}
          histories={viewsOfHistories(stores)}
          onKeepHistory={(keep) => change({ type: 'keep-history', keep })}
          onWipe={(wiped) =>
            run(() => give({ type: 'wipe-history', handle: wiped }), 'The history is wiped.')
          }
        />
      ),
    },
    {
      id: 'numbers',
      title: 'Numbers',
      content: (
        <NumbersSection
          thresholds={{ ...settings.value.thresholds, ...policy.policy?.thresholds }}
          locked={locks.thresholds}
          team={locks.team}
          onChange={(thresholds) => change({ type: 'set-thresholds', thresholds })}
        />
      ),
    },
    {
      id: 'policy',
      title: 'Team policy',
      content: (
        <PolicySection
          {...policy}
          onPolicy={(next) =>
            run(
              () => give({ type: 'set-policy', policy: next }),
              next ? `The policy of ${next.team} is in force.` : 'The policy is removed.',
            )
          }
        />
      ),
    },
    {
      id: 'data',
      title: 'Your data',
      content: (
        <DataSection
          onExport={() => {
            const own = policy.origin === 'imported' ? policy.policy : null;
            const file = { settings: settings.value, histories, policy: own };
            download(writeTransfer(file, Date.now()), 'tweet-coach.json');
          }}
          onImport={(transfer) => run(() => takeOver(transfer), 'The file is imported.')}
          onWipe={() => {
            setPicked(null);
            run(() => give({ type: 'wipe-all' }), 'Everything is wiped.');
          }}
        />
      ),
    },
    { id: 'privacy', title: 'Privacy', content: <PrivacySection /> },
  ];

  return (
    <OptionsLayout
      sections={sections}
      current={current}
      aside={
        <Switch
          label="Coach me"
          checked={settings.value.enabled}
          onChange={(enabled) => change({ type: 'enable', enabled })}
        />
      }
      notices={
        <>
          <StoredNotice repairs={settings.repairs} isNewer={settings.isNewer} />
          <OutcomeLine outcome={outcome} onDismiss={dismiss} />
        </>
      }
    />
  );
}

/** Puts what an export holds in place, policy first so that what it locks is locked from the start. */
async function takeOver({ settings, histories, policy }: Transfer): Promise<void> {
  if (policy) await give({ type: 'set-policy', policy });
  await give({ type: 'change-settings', change: { type: 'replace', settings } });
  await give({ type: 'restore-histories', histories });
}
