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
import { sectionIds, type SectionId } from '@/components/options/section-ids';
import { SuppressionsSection } from '@/components/options/suppressions-section';
import { WeekReport } from '@/components/options/week-report';
import { WhyReport } from '@/components/options/why-report';
import { usePageWords } from '@/components/shared/page-words';
import { Switch } from '@/components/shared/switch';
import { TryBox } from '@/components/shared/try-box';
import { historyCsv } from '@/lib/history/report';
import { openLesson } from '@/lib/lessons/tabs';
import { askPolicyReading } from '@/lib/messages/ask-policy';
import { sendOrder } from '@/lib/messages/send-order';
import { entryOf } from '@/lib/settings/changes';
import { effectiveAccount } from '@/lib/settings/effective';
import { draftFromSettings } from '@/lib/settings/policy-draft';
import { writeTransfer, type Transfer } from '@/lib/settings/transfer';
import { useTheme } from '../shared/use-theme';
import { download } from './download';
import { policyTemplates } from './policy-templates';
import { explainFor, tryPolicy } from './try-policy';
import type { OptionsPage } from './use-options-page';
import {
  reportOf,
  rowsOfOverview,
  rulesWith,
  titlesOf,
  viewsOfHistories,
  viewsOfSuppressions,
} from './views';

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const timeZones = Intl.supportedValuesOf('timeZone');

interface PartProps {
  readonly page: OptionsPage;
}

/** A section of the options before it is rendered. */
interface SectionPlan {
  readonly id: SectionId;
  readonly Part: (props: PartProps) => ReactNode;
}

const parts: Readonly<Record<SectionId, SectionPlan['Part']>> = {
  accounts: AccountsPart,
  overview: OverviewPart,
  rules: RulesPart,
  try: TryPart,
  ignored: IgnoredPart,
  history: HistoryPart,
  numbers: NumbersPart,
  language: LanguagePart,
  policy: PolicyPart,
  'make-policy': MakePolicyPart,
  data: DataPart,
  privacy: PrivacySection,
};

/** Every section, in the order of the navigation. */
export const sectionPlans: readonly SectionPlan[] = sectionIds.map((id) => ({
  id,
  Part: parts[id],
}));

function Picker({ page, canAdd = false }: PartProps & { readonly canAdd?: boolean }) {
  const { say } = usePageWords();
  const { handles, handle, pick, change } = page;
  const add = (account: string) => {
    pick(account);
    change(
      { type: 'edit-account', account, change: {} },
      say('account.added', { handle: account }),
    );
  };
  return (
    <AccountPicker handles={handles} handle={handle} canAdd={canAdd} onPick={pick} onAdd={add} />
  );
}

function AccountsPart({ page }: PartProps) {
  const { say } = usePageWords();
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
              say('account.deleted', { handle: account.handle }),
            );
          }}
        />
      )}
    </>
  );
}

function OverviewPart({ page }: PartProps) {
  const { say } = usePageWords();
  const { stores, handle, now, change } = page;
  return (
    <>
      <OverviewSection
        rows={rowsOfOverview(stores, now)}
        onCopy={(from, to, fields) =>
          change({ type: 'copy-account', from, to, fields }, say('copy.done', { handle: from }))
        }
      />
      {handle !== null && (
        <>
          <Picker page={page} />
          <WeekReport
            handle={handle}
            {...reportOf(handle, stores, now)}
            onExport={(only) => {
              const chosen =
                only === undefined
                  ? stores.histories
                  : { [only]: entryOf(stores.histories, only) ?? { posts: [] } };
              download(historyCsv(chosen), `tweet-coach-${only ?? 'history'}.csv`, 'text/csv');
            }}
          />
        </>
      )}
    </>
  );
}

function RulesPart({ page }: PartProps) {
  const { say } = usePageWords();
  const { stores, account, handle, now, change, takeBack, address } = page;
  const settings = stores.settings.value;
  const { policy } = stores.policy;
  return (
    <>
      <Switch
        label={say('rules.praise')}
        checked={settings.praise}
        note={say('rules.praise.note')}
        onChange={(on) => change({ type: 'praise', on })}
      />
      <Picker page={page} />
      <RulesSection
        rules={rulesWith(policy, stores)}
        canChoose={account !== null}
        effective={account?.effective ?? effectiveAccount({ settings, policy, handle, now })}
        onLevel={(rule, level) => {
          if (account) change({ type: 'set-level', account: account.handle, rule, level });
        }}
        suppressions={ignoredOn(page)}
        onTakeBack={takeBack}
        shown={address.rule}
      />
    </>
  );
}

/** What is ignored on the shown account, as far as it has an effect. */
function ignoredOn({ stores, handle }: OptionsPage) {
  return viewsOfSuppressions(stores).filter(
    ({ kind, account, overruled }) =>
      account === handle && !overruled && (kind === 'ignored-rule' || kind === 'ignored-words'),
  );
}

function TryPart({ page }: PartProps) {
  const { say } = usePageWords();
  const { handle, trial, task } = page;
  const theme = useTheme();
  return (
    <>
      <Picker page={page} />
      <TryBox
        box={trial}
        label={handle === null ? say('try.draft') : say('try.draft-of', { handle })}
        note={say('try.note')}
        theme={theme}
        onLesson={(lesson) => task.run(() => openLesson(lesson))}
      />
      <WhyReport text={trial.text} onExplain={(text) => explainFor(handle, text)} />
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
  return <SuppressionsSection suppressions={viewsOfSuppressions(stores)} onTakeBack={takeBack} />;
}

function HistoryPart({ page: { stores, task, change } }: PartProps) {
  const { say } = usePageWords();
  return (
    <HistorySection
      keepHistory={stores.settings.value.keepHistory}
      histories={viewsOfHistories(stores)}
      onKeepHistory={(keep) => change({ type: 'keep-history', keep })}
      onWipe={(handle) =>
        task.run(() => sendOrder({ type: 'wipe-history', handle }), say('history.deleted'))
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
  const { say } = usePageWords();
  return (
    <PolicySection
      {...stores.policy}
      titles={titlesOf(stores)}
      onChoose={task.dismiss}
      onRead={askPolicyReading}
      onPolicy={(policy) =>
        task.run(
          () => sendOrder({ type: 'set-policy', policy }),
          wordsForPolicy(policy, stores.policy, say),
        )
      }
    />
  );
}

function MakePolicyPart({ page }: PartProps) {
  const { say } = usePageWords();
  const { stores, task, policyDraft } = page;
  return (
    <PolicyMaker
      draft={policyDraft.draft}
      templates={policyTemplates}
      own={draftFromSettings(stores.settings.value)}
      rules={rulesWith(null, stores)}
      onChange={policyDraft.change}
      onSave={(text) => {
        download(text, 'tweet-coach-policy.json');
        policyDraft.noteSaved();
      }}
      onUse={(policy) =>
        task.run(
          async () => {
            await sendOrder({ type: 'set-policy', policy });
            policyDraft.noteSaved();
          },
          wordsForPolicy(policy, stores.policy, say),
        )
      }
      onChoose={task.dismiss}
      onRead={askPolicyReading}
      onTry={tryPolicy}
    />
  );
}

function DataPart({ page: { stores, task, pick } }: PartProps) {
  const { say } = usePageWords();
  const { settings, histories, policy, progress, suppressionCounts } = stores;
  const own = policy.origin === 'imported' ? policy.policy : null;
  const kept = {
    settings: settings.value,
    histories,
    policy: own,
    progress,
    silenced: suppressionCounts,
  };
  return (
    <DataSection
      kept={kept}
      onChoose={task.dismiss}
      onExport={() => download(writeTransfer(kept, Date.now()), 'tweet-coach.json')}
      onImport={(transfer) => task.run(() => takeOver(transfer), say('import.done'))}
      onWipe={() => {
        pick(null);
        task.run(() => sendOrder({ type: 'wipe-all' }), say('wipe.done'));
      }}
    />
  );
}

/** Imports an export, the policy first, so that what it locks is locked from the start. */
async function takeOver(transfer: Transfer): Promise<void> {
  const { settings, histories, policy, progress, silenced } = transfer;
  if (policy) await sendOrder({ type: 'set-policy', policy });
  await sendOrder({ type: 'change-settings', change: { type: 'replace', settings } });
  await sendOrder({ type: 'restore-histories', histories });
  if (silenced) await sendOrder({ type: 'restore-suppression-counts', counts: { ...silenced } });
  if (progress) await sendOrder({ type: 'restore-progress', progress });
}
