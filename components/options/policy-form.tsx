import { useId } from 'react';
import { levels as allLevels } from '@/components/shared/names';
import { usePageWords } from '@/components/shared/page-words';
import type { CampaignLink } from '@/lib/engine/campaign-links';
import { thresholdFields, type Thresholds } from '@/lib/engine/context';
import type { LevelSetting } from '@/lib/engine/hint';
import type { Policy, PolicyProblem } from '@/lib/settings/policy';
import type { PolicyDraft } from '@/lib/settings/policy-draft';
import { profiles } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';
import type { RuleFacts } from '@/lib/engine/rule';
import { AddAccount } from './account-picker';
import { FieldProblems } from './field-problems';
import { HoursField } from './hours-field';
import { numbers } from './numbers-section';
import { HousePhraseFields, RequiredPhraseFields } from './phrase-fields';
import { QuietDaysField } from './quiet-days-field';
import { LinesField, TextField } from './text-fields';
import { WordListField } from './word-list-field';

export interface PolicyFormProps {
  readonly draft: PolicyDraft;
  /** Everything that is wrong with it. */
  readonly problems: readonly PolicyProblem[];
  /** The rules whose levels can be set. */
  readonly rules: readonly Pick<RuleFacts, 'id' | 'title'>[];
  readonly onChange: (draft: PolicyDraft) => void;
}

const newPhrase = {
  id: '',
  message: '',
  level: 'consider',
  forms: 'all',
  matchCase: false,
  speaks: [],
  quiet: [],
} as const;

/** Every part of a policy as fields, each with what is wrong with it. */
export function PolicyForm({ draft, problems, rules, onChange }: PolicyFormProps) {
  const { say } = usePageWords();
  const { housePhrases, requiredPhrases, levels = {} } = draft;
  return (
    <div className="stack">
      <TextField
        label={say('form.team')}
        help={say('form.team.help')}
        value={draft.team}
        onChange={(team) => onChange({ ...draft, team })}
      />
      <FieldProblems problems={problems} path="team" />
      <Part title={say('form.house')} help={say('form.house.help')} isOpen>
        {housePhrases.map((phrase, i) => (
          <HousePhraseFields
            // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
            key={i}
            phrase={phrase}
            path={`housePhrases.${i}`}
            problems={problems}
            onChange={(next) => onChange({ ...draft, housePhrases: housePhrases.with(i, next) })}
            onRemove={() => onChange({ ...draft, housePhrases: housePhrases.toSpliced(i, 1) })}
          />
        ))}
        <button
          type="button"
          onClick={() =>
            onChange({
              ...draft,
              housePhrases: [...housePhrases, { ...newPhrase, phrases: [], speaks: [], quiet: [] }],
            })
          }
        >
          {say('form.house.add')}
        </button>
      </Part>
      <Part title={say('form.required')} help={say('form.required.help')}>
        {requiredPhrases.map((phrase, i) => (
          <RequiredPhraseFields
            // oxlint-disable-next-line react/no-array-index-key -- as above
            key={i}
            phrase={phrase}
            path={`requiredPhrases.${i}`}
            problems={problems}
            onChange={(next) =>
              onChange({ ...draft, requiredPhrases: requiredPhrases.with(i, next) })
            }
            onRemove={() =>
              onChange({ ...draft, requiredPhrases: requiredPhrases.toSpliced(i, 1) })
            }
          />
        ))}
        <button
          type="button"
          onClick={() =>
            onChange({
              ...draft,
              requiredPhrases: [
                ...requiredPhrases,
                { ...newPhrase, when: [], must: [], speaks: [], quiet: [] },
              ],
            })
          }
        >
          {say('form.required.add')}
        </button>
      </Part>
      <Part title={say('section.rules')} help={say('form.rules.help')}>
        <LevelFields
          rules={rules}
          levels={levels}
          onChange={(next) => onChange({ ...draft, levels: next })}
        />
        <FieldProblems problems={problems} path="levels" />
      </Part>
      <Part title={say('section.accounts')} help={say('form.accounts.help')}>
        <AccountFields draft={draft} problems={problems} rules={rules} onChange={onChange} />
        <FieldProblems problems={problems} path="accounts" />
      </Part>
      <Part title={say('allowed-phrases')} help={say('form.allowed.help')}>
        <WordListField
          label={say('allowed-phrases')}
          addLabel={say('allowed-phrases.add')}
          note=""
          words={draft.allowedPhrases ?? []}
          onChange={(allowedPhrases) => onChange({ ...draft, allowedPhrases })}
        />
        <FieldProblems problems={problems} path="allowedPhrases" />
      </Part>
      <Part title={say('section.numbers')} help={say('form.numbers.help')}>
        <NumberFields
          thresholds={draft.thresholds ?? {}}
          onChange={(thresholds) => onChange({ ...draft, thresholds })}
        />
        <FieldProblems problems={problems} path="thresholds" />
      </Part>
      <Part title={say('quiet-days')} help={say('form.quiet-days.help')}>
        <QuietDays
          days={draft.quietDays ?? []}
          onChange={(quietDays) => onChange({ ...draft, quietDays })}
        />
        <FieldProblems problems={problems} path="quietDays" />
      </Part>
      <Part title={say('form.links')} help={say('form.links.help')}>
        <CampaignLinks
          links={draft.campaignLinks ?? []}
          onChange={(campaignLinks) => onChange({ ...draft, campaignLinks })}
        />
        <FieldProblems problems={problems} path="campaignLinks" />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly help?: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: React.ReactNode;
}

function Part({ title, help, isOpen = false, children }: PartProps) {
  return (
    <details className="part" open={isOpen}>
      <summary>{title}</summary>
      <div className="block wide">
        <p className="note">{help}</p>
        {children}
      </div>
    </details>
  );
}

interface LevelFieldsProps {
  readonly rules: PolicyFormProps['rules'];
  readonly levels: NonNullable<Policy['levels']>;
  readonly onChange: (levels: NonNullable<Policy['levels']>) => void;
}

function LevelFields({ rules, levels, onChange }: LevelFieldsProps) {
  const { say } = usePageWords();
  return rules.map(({ id, title }) => (
    <label key={id} className="rule-head">
      {title}
      <select
        value={levels[id] ?? ''}
        onChange={(event) => {
          const { [id]: _, ...rest } = levels;
          const chosen = event.target.value;
          onChange(chosen === '' ? rest : { ...rest, [id]: chosen as LevelSetting });
        }}
      >
        <option value="">{say('form.each-own')}</option>
        {allLevels.map((level) => (
          <option key={level} value={level}>
            {say(`level.${level}`)}
          </option>
        ))}
      </select>
    </label>
  ));
}

interface AccountFieldsProps {
  readonly draft: PolicyDraft;
  readonly problems: readonly PolicyProblem[];
  readonly rules: PolicyFormProps['rules'];
  readonly onChange: (draft: PolicyDraft) => void;
}

/** To be offered: the browser lists neither UTC nor every other name of a zone. */
const timeZones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted();

function AccountFields({ draft, problems, rules, onChange }: AccountFieldsProps) {
  const { say } = usePageWords();
  const id = useId();
  const { accounts = {} } = draft;
  const edit = (handle: string, change: (typeof accounts)[string]) =>
    onChange({ ...draft, accounts: { ...accounts, [handle]: { ...accounts[handle], ...change } } });
  return (
    <>
      {Object.entries(accounts).map(([handle, account]) => (
        <fieldset key={handle} className="preview">
          <legend className="entry-title">@{handle}</legend>
          <ChoiceField
            label={say('account.profile')}
            value={account.profile ?? ''}
            options={profiles.map((each) => [each.id, say(`profile.${each.id}`)])}
            onChoose={(chosen) => edit(handle, { profile: (chosen || undefined) as Profile })}
          />
          <ChoiceField
            label={say('coach.account', { handle })}
            value={account.enabled === undefined ? '' : account.enabled ? 'on' : 'off'}
            options={[
              ['on', say('policy.coach-on')],
              ['off', say('policy.coach-off')],
            ]}
            onChoose={(chosen) =>
              edit(handle, { enabled: chosen === '' ? undefined : chosen === 'on' })
            }
          />
          <WordListField
            label={say('form.topics', { handle })}
            addLabel={say('form.topics.add', { handle })}
            note={say('form.topics.note')}
            words={account.topics ?? []}
            splits
            onChange={(topics) => edit(handle, { topics })}
          />
          <HoursField
            hours={account.hours ?? null}
            onChange={(hours) => edit(handle, { hours: hours ?? undefined })}
          />
          <div className="field">
            <label htmlFor={`${id}-zone-${handle}`}>{say('account.zone')}</label>
            <input
              id={`${id}-zone-${handle}`}
              list={`${id}-zones`}
              value={account.timeZone ?? ''}
              placeholder={say('form.each-own')}
              autoComplete="off"
              onChange={({ target }) => edit(handle, { timeZone: target.value || undefined })}
            />
            <FieldProblems problems={problems} path={`accounts.${handle}.timeZone`} />
          </div>
          <WordListField
            label={say('form.allowed', { handle })}
            addLabel={say('form.allowed.add', { handle })}
            note={say('allowed-phrases.note')}
            words={account.allowedPhrases ?? []}
            onChange={(words) => edit(handle, { allowedPhrases: unlessEmpty(words) })}
          />
          <WordListField
            label={say('form.acronyms', { handle })}
            addLabel={say('form.acronyms.add', { handle })}
            note={say('acronyms.note')}
            words={account.acronyms ?? []}
            splits
            onChange={(words) => edit(handle, { acronyms: unlessEmpty(words) })}
          />
          <QuietDaysField
            days={account.quietDays ?? []}
            teamDays={[]}
            onChange={(days) => edit(handle, { quietDays: unlessEmpty(days) })}
          />
          <details>
            <summary>{say('form.rules.of', { handle })}</summary>
            <div className="block wide">
              <LevelFields
                rules={rules}
                levels={account.levels ?? {}}
                onChange={(levels) => edit(handle, { levels })}
              />
            </div>
          </details>
          <button
            type="button"
            className="danger"
            onClick={() => {
              const { [handle]: _, ...rest } = accounts;
              onChange({ ...draft, accounts: rest });
            }}
          >
            {say('form.accounts.remove', { handle })}
          </button>
        </fieldset>
      ))}
      <datalist id={`${id}-zones`}>
        {timeZones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
      <AddAccount label={say('form.accounts.add')} onAdd={(handle) => edit(handle, {})} />
    </>
  );
}

/** A list that is set; one that is empty sets nothing. */
function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

interface ChoiceFieldProps {
  readonly label: string;
  /** Empty where each person chooses. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** One of several, or what each person chooses. */
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

interface NumberFieldsProps {
  readonly thresholds: Partial<Thresholds>;
  readonly onChange: (thresholds: Partial<Thresholds>) => void;
}

function NumberFields({ thresholds, onChange }: NumberFieldsProps) {
  const { say } = usePageWords();
  return numbers.map(({ key, min, max, scale }) => {
    const value = thresholds[key];
    return (
      <div key={key} className="field">
        <label>
          {say(`numbers.${key}`)} ({say(`numbers.${key}.unit`)})
          <input
            type="number"
            min={min}
            max={max}
            value={value === undefined ? '' : Math.round(value * scale)}
            placeholder={say('form.each-own')}
            onChange={(event) => {
              const { [key]: _, ...rest } = thresholds;
              const typed = event.target.value;
              onChange(typed === '' ? rest : { ...rest, [key]: Number(typed) / scale });
            }}
          />
        </label>
        <output className="error">
          {value !== undefined &&
            !thresholdFields[key].safeParse(value).success &&
            say('numbers.fault', { min, max })}
        </output>
      </div>
    );
  });
}

interface QuietDaysProps {
  readonly days: NonNullable<Policy['quietDays']>;
  readonly onChange: (days: NonNullable<Policy['quietDays']>) => void;
}

function QuietDays({ days, onChange }: QuietDaysProps) {
  const { say } = usePageWords();
  return (
    <>
      {days.map((span, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
        <fieldset key={i} className="preview">
          <legend className="visually-hidden">
            {say('form.quiet-days.number', { number: i + 1 })}
          </legend>
          <div className="row">
            <label>
              {say('from')}
              <input
                type="date"
                value={span.from}
                onChange={(event) => onChange(days.with(i, { ...span, from: event.target.value }))}
              />
            </label>
            <label>
              {say('to')}
              <input
                type="date"
                value={span.to ?? ''}
                onChange={(event) =>
                  onChange(days.with(i, { ...span, to: event.target.value || undefined }))
                }
              />
            </label>
          </div>
          <TextField
            label={say('form.quiet-days.why')}
            value={span.reason}
            onChange={(reason) => onChange(days.with(i, { ...span, reason }))}
          />
          <button type="button" className="danger" onClick={() => onChange(days.toSpliced(i, 1))}>
            {say('form.quiet-days.remove')}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...days, { from: '', reason: '' }])}>
        {say('form.quiet-days.add')}
      </button>
    </>
  );
}

interface CampaignLinksProps {
  readonly links: readonly CampaignLink[];
  readonly onChange: (links: CampaignLink[]) => void;
}

function CampaignLinks({ links, onChange }: CampaignLinksProps) {
  const { say } = usePageWords();
  return (
    <>
      {links.map((link, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
        <fieldset key={i} className="preview">
          <legend className="visually-hidden">{say('form.links.number', { number: i + 1 })}</legend>
          <LinesField
            label={say('form.links.domains')}
            help={say('form.links.domains.help')}
            lines={link.domains}
            onChange={(lines) => onChange(links.with(i, { ...link, domains: lines }))}
          />
          <LinesField
            label={say('form.links.parameters')}
            help={say('form.links.parameters.help')}
            lines={link.parameters}
            onChange={(lines) => onChange(links.with(i, { ...link, parameters: lines }))}
          />
          <button type="button" className="danger" onClick={() => onChange(links.toSpliced(i, 1))}>
            {say('form.links.remove')}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...links, { domains: [], parameters: [] }])}>
        {say('form.links.add')}
      </button>
    </>
  );
}
