import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { AccountPicker } from '@/components/options/account-picker';
import { AccountSection } from '@/components/options/account-section';
import { DataSection } from '@/components/options/data-section';
import { HistorySection } from '@/components/options/history-section';
import { LanguageSection } from '@/components/options/language-section';
import { NumbersSection } from '@/components/options/numbers-section';
import { OverviewSection } from '@/components/options/overview-section';
import { PolicyMaker } from '@/components/options/policy-maker';
import { PolicySection, wordsForPolicy } from '@/components/options/policy-section';
import { PrivacySection } from '@/components/options/privacy-section';
import { RulesSection } from '@/components/options/rules-section';
import { SilencesSection } from '@/components/options/silences-section';
import { WeekReport } from '@/components/options/week-report';
import { Switch } from '@/components/shared/switch';
import { TryBox } from '@/components/shared/try-box';
import { historyCsv } from '@/lib/history/report';
import { give } from '@/lib/messages/give';
import { openLesson } from '@/lib/lessons/tabs';
import { effectiveAccount } from '@/lib/settings/effective';
import { draftFromSettings } from '@/lib/settings/policy-draft';
import { writeTransfer, type Transfer } from '@/lib/settings/transfer';
import { useTheme } from '../shared/use-theme';
import { download } from './download';
import { policyTemplates } from './policy-templates';
import { tryPolicy } from './try-policy';
import type { OptionsPage } from './use-options-page';
import {
  reportOf,
  rowsOfOverview,
  rulesWith,
  titlesOf,
  viewsOfHistories,
  viewsOfSilences,
} from './views';

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const timeZones = Intl.supportedValuesOf('timeZone');

interface PartProps {
  readonly page: OptionsPage;
}

/** A section of the options before it is filled. */
interface SectionPlan {
  readonly id: string;
  readonly title: string;
  readonly Part: (props: PartProps) => ReactNode;
}

/** Every section, in the order of the navigation. */
export const sectionPlans: readonly SectionPlan[] = [
  { id: 'accounts', title: 'Accounts', Part: AccountsPart },
  { id: 'overview', title: 'Side by side', Part: OverviewPart },
  { id: 'rules', title: 'Rules', Part: RulesPart },
  { id: 'try', title: 'Try it', Part: TryPart },
  { id: 'ignored', title: 'Ignored', Part: IgnoredPart },
  { id: 'history', title: 'History', Part: HistoryPart },
  { id: 'numbers', title: 'Numbers', Part: NumbersPart },
  { id: 'language', title: 'Language', Part: LanguagePart },
  { id: 'policy', title: 'Team policy', Part: PolicyPart },
  { id: 'make-policy', title: 'Make a policy', Part: MakePolicyPart },
  { id: 'data', title: 'Your data', Part: DataPart },
  { id: 'privacy', title: 'Privacy', Part: PrivacySection },
];

function Picker({ page, canAdd = false }: PartProps & { readonly canAdd?: boolean }) {
  const { handles, handle, pick, change } = page;
  const add = (account: string) => {
    pick(account);
    change({ type: 'edit-account', account, change: {} }, `@${account} is added.`);
  };
  return (
    <AccountPicker handles={handles} handle={handle} canAdd={canAdd} onPick={pick} onAdd={add} />
  );
}

function AccountsPart({ page }: PartProps) {
  const { account, pick, change } = page;
  return (
    <>
      <Picker page={page} canAdd />
      {account && (
        <AccountSection
          key={account.handle}
          account={account}
          ownTimeZone={ownTimeZone}
          timeZones={timeZones}
          ignored={ignoredOn(page).length}
          onEdit={(edit) => change({ type: 'edit-account', account: account.handle, change: edit })}
          onForget={() => {
            pick(null);
            change(
              { type: 'forget-account', account: account.handle },
              `The settings of @${account.handle} were deleted.`,
            );
          }}
        />
      )}
    </>
  );
}

function OverviewPart({ page }: PartProps) {
  const { stores, handle, now, change } = page;
  return (
    <>
      <OverviewSection
        rows={rowsOfOverview(stores, now)}
        onCopy={(from, to, fields) =>
          change(
            { type: 'copy-account', from, to, fields },
            `The settings of @${from} were copied.`,
          )
        }
      />
      {handle !== null && (
        <>
          <Picker page={page} />
          <WeekReport
            handle={handle}
            {...reportOf(handle, stores, now)}
            onExport={(only) => {
              const { [only ?? '']: history } = stores.histories;
              const chosen =
                only === undefined ? stores.histories : { [only]: history ?? { posts: [] } };
              download(historyCsv(chosen), `tweet-coach-${only ?? 'history'}.csv`, 'text/csv');
            }}
          />
        </>
      )}
    </>
  );
}

function RulesPart({ page }: PartProps) {
  const { stores, account, handle, now, change, takeBack, address } = page;
  const settings = stores.settings.value;
  const { policy } = stores.policy;
  return (
    <>
      <Switch
        label="Tell me what works in a draft"
        checked={settings.praise}
        note="One line at most. For all accounts."
        onChange={(on) => change({ type: 'praise', on })}
      />
      <Picker page={page} />
      <RulesSection
        rules={rulesWith(policy, stores.ruleNames)}
        canChoose={account !== null}
        effective={account?.effective ?? effectiveAccount({ settings, policy, handle, now })}
        onLevel={(rule, level) => {
          if (account) change({ type: 'set-level', account: account.handle, rule, level });
        }}
        silences={ignoredOn(page)}
        onTakeBack={takeBack}
        shown={address.rule}
      />
    </>
  );
}

/** What was ignored from hints on the account that is shown, and has an effect. */
function ignoredOn({ stores, handle }: OptionsPage) {
  return viewsOfSilences(stores).filter(
    ({ kind, account, overruled }) =>
      account === handle && !overruled && (kind === 'ignored-rule' || kind === 'ignored-words'),
  );
}

function TryPart({ page }: PartProps) {
  const { handle, trial, task } = page;
  const theme = useTheme();
  return (
    <>
      <Picker page={page} />
      <TryBox
        box={trial}
        label={handle === null ? 'A draft' : `A draft, as @${handle} would write it`}
        note="Nothing is posted or kept. The coach reads it on this computer, as it does on X."
        theme={theme}
        onLesson={(lesson) => task.run(() => openLesson(lesson))}
      />
    </>
  );
}

function LanguagePart({ page: { stores, change } }: PartProps) {
  return (
    <LanguageSection
      language={stores.settings.value.language}
      onLanguage={(language) => change({ type: 'language', language })}
    />
  );
}

function IgnoredPart({ page: { stores, change, takeBack } }: PartProps) {
  const { value, isNewer } = stores.settings;
  const note = useEffectEvent(() => {
    if (value.ignores.length > 0 && !isNewer) change({ type: 'see-ignores', at: Date.now() });
  });
  useEffect(() => note(), []);
  return <SilencesSection silences={viewsOfSilences(stores)} onTakeBack={takeBack} />;
}

function HistoryPart({ page: { stores, task, change } }: PartProps) {
  return (
    <HistorySection
      keepHistory={stores.settings.value.keepHistory}
      histories={viewsOfHistories(stores)}
      onKeepHistory={(keep) => change({ type: 'keep-history', keep })}
      onWipe={(handle) =>
        task.run(() => give({ type: 'wipe-history', handle }), 'The history was deleted.')
      }
    />
  );
}

function NumbersPart({ page: { stores, handle, now, change } }: PartProps) {
  const settings = stores.settings.value;
  const { policy } = stores.policy;
  const { context, locks } = effectiveAccount({ settings, policy, handle, now });
  return (
    <NumbersSection
      thresholds={context.thresholds}
      own={settings.thresholds}
      locked={locks.thresholds}
      team={locks.team}
      onChange={(thresholds) => change({ type: 'set-thresholds', thresholds })}
    />
  );
}

function PolicyPart({ page: { stores, task } }: PartProps) {
  return (
    <PolicySection
      {...stores.policy}
      titles={titlesOf(stores)}
      onPolicy={(policy) =>
        task.run(() => give({ type: 'set-policy', policy }), wordsForPolicy(policy, stores.policy))
      }
    />
  );
}

function MakePolicyPart({ page }: PartProps) {
  const { stores, task, policyDraft, setPolicyDraft } = page;
  return (
    <PolicyMaker
      draft={policyDraft}
      templates={policyTemplates}
      own={draftFromSettings(stores.settings.value)}
      rules={rulesWith(null, stores.ruleNames)}
      onChange={setPolicyDraft}
      onSave={(text) => download(text, 'tweet-coach-policy.json')}
      onUse={(policy) =>
        task.run(() => give({ type: 'set-policy', policy }), wordsForPolicy(policy, stores.policy))
      }
      onTry={tryPolicy}
    />
  );
}

function DataPart({ page: { stores, task, pick } }: PartProps) {
  const { settings, histories, policy, progress, silenced } = stores;
  const own = policy.origin === 'imported' ? policy.policy : null;
  const kept = { settings: settings.value, histories, policy: own, progress, silenced };
  return (
    <DataSection
      kept={kept}
      onExport={() => download(writeTransfer(kept, Date.now()), 'tweet-coach.json')}
      onImport={(transfer) => task.run(() => takeOver(transfer), 'The file was imported.')}
      onWipe={() => {
        pick(null);
        task.run(() => give({ type: 'wipe-all' }), 'Everything was deleted.');
      }}
    />
  );
}

/** Puts what an export holds in place, policy first so that what it locks is locked from the start. */
async function takeOver(transfer: Transfer): Promise<void> {
  const { settings, histories, policy, progress, silenced } = transfer;
  if (policy) await give({ type: 'set-policy', policy });
  await give({ type: 'change-settings', change: { type: 'replace', settings } });
  await give({ type: 'restore-histories', histories });
  if (silenced) await give({ type: 'restore-silenced', counts: { ...silenced } });
  if (progress) await give({ type: 'restore-progress', progress });
}
