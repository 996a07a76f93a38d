import { useId } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { Policy, PolicyProblem } from '@/lib/settings/policy';
import { profiles } from '@/lib/settings/profiles';
import { AddAccount } from './account-picker';
import { FieldProblems } from './field-problems';
import { HoursField } from './hours-field';
import { LevelFields, type LevelFieldsProps } from './level-fields';
import { QuietDaysField } from './quiet-days-field';
import { WordListField } from './word-list-field';

type Accounts = NonNullable<Policy['accounts']>;

export interface PolicyAccountFieldsProps {
  readonly accounts: Accounts;
  readonly problems: readonly PolicyProblem[];
  /** The rules whose levels can be set. */
  readonly rules: LevelFieldsProps['rules'];
  readonly onChange: (accounts: Accounts) => void;
}

/** The zones to suggest, with UTC, which browsers do not list. */
const timeZones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted();

/** Edits what a policy sets for single accounts. */
export function PolicyAccountFields(props: PolicyAccountFieldsProps) {
  const { accounts, problems, rules, onChange } = props;
  const { say } = usePageWords();
  const zones = useId();
  const edit = (handle: string, change: Accounts[string]) =>
    onChange({ ...accounts, [handle]: { ...accounts[handle], ...change } });
  return (
    <>
      {Object.entries(accounts).map(([handle, account]) => (
        <OneAccount
          key={handle}
          handle={handle}
          account={account}
          problems={problems}
          rules={rules}
          zones={zones}
          onEdit={(change) => edit(handle, change)}
          onRemove={() => {
            const { [handle]: _, ...rest } = accounts;
            onChange(rest);
          }}
        />
      ))}
      <datalist id={zones}>
        {timeZones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
      <AddAccount label={say('form.accounts.add')} onAdd={(handle) => edit(handle, {})} />
    </>
  );
}

interface OneAccountProps extends Pick<PolicyAccountFieldsProps, 'problems' | 'rules'> {
  readonly handle: string;
  readonly account: Accounts[string];
  /** The id of the list of time zones. */
  readonly zones: string;
  readonly onEdit: (change: Accounts[string]) => void;
  readonly onRemove: () => void;
}

function OneAccount(props: OneAccountProps) {
  const { handle, account, problems, rules, zones, onEdit, onRemove } = props;
  const { say } = usePageWords();
  return (
    <fieldset className="preview">
      <legend className="entry-title">@{handle}</legend>
      <ChoiceField
        label={say('account.profile')}
        value={account.profile ?? ''}
        options={profiles.map((each) => [each.id, say(`profile.${each.id}`)])}
        onChoose={(chosen) => onEdit({ profile: profiles.find(({ id }) => id === chosen)?.id })}
      />
      <ChoiceField
        label={say('coach.account', { handle })}
        value={account.enabled === undefined ? '' : account.enabled ? 'on' : 'off'}
        options={[
          ['on', say('policy.coach-on')],
          ['off', say('policy.coach-off')],
        ]}
        onChoose={(chosen) => onEdit({ enabled: chosen === '' ? undefined : chosen === 'on' })}
      />
      <WordListField
        label={say('form.topics', { handle })}
        addLabel={say('form.topics.add', { handle })}
        note={say('form.topics.note')}
        words={account.topics ?? []}
        splits
        onChange={(topics) => onEdit({ topics })}
      />
      <HoursField
        hours={account.hours ?? null}
        onChange={(hours) => onEdit({ hours: hours ?? undefined })}
      />
      <ZoneField
        zone={account.timeZone ?? ''}
        zones={zones}
        onChange={(zone) => onEdit({ timeZone: zone || undefined })}
      >
        <FieldProblems problems={problems} path={`accounts.${handle}.timeZone`} />
      </ZoneField>
      <WordListField
        label={say('form.allowed', { handle })}
        addLabel={say('form.allowed.add', { handle })}
        note={say('allowed-phrases.note')}
        words={account.allowedPhrases ?? []}
        onChange={(words) => onEdit({ allowedPhrases: unlessEmpty(words) })}
      />
      <WordListField
        label={say('form.acronyms', { handle })}
        addLabel={say('form.acronyms.add', { handle })}
        note={say('acronyms.note')}
        words={account.acronyms ?? []}
        splits
        onChange={(words) => onEdit({ acronyms: unlessEmpty(words) })}
      />
      <QuietDaysField
        days={account.quietDays ?? []}
        teamDays={[]}
        onChange={(days) => onEdit({ quietDays: unlessEmpty(days) })}
      />
      <details>
        <summary>{say('form.rules.of', { handle })}</summary>
        <div className="block wide">
          <LevelFields
            rules={rules}
            levels={account.levels ?? {}}
            onChange={(levels) => onEdit({ levels })}
          />
        </div>
      </details>
      <button type="button" className="danger" onClick={onRemove}>
        {say('form.accounts.remove', { handle })}
      </button>
    </fieldset>
  );
}

interface ZoneFieldProps extends Pick<OneAccountProps, 'zones'> {
  /** Empty if each person chooses. */
  readonly zone: string;
  readonly onChange: (zone: string) => void;
  readonly children: React.ReactNode;
}

function ZoneField({ zone, zones, onChange, children }: ZoneFieldProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('account.zone')}</label>
      <input
        id={id}
        list={zones}
        value={zone}
        placeholder={say('form.each-own')}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
    </div>
  );
}

/** The list, or `undefined` if it is empty and sets nothing. */
function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

interface ChoiceFieldProps {
  readonly label: string;
  /** Empty if each person chooses. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** Chooses one of several values, or leaves the choice to each person. */
function ChoiceField({ label, value, options, onChoose }: ChoiceFieldProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{say('form.each-own')}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
