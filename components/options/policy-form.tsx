import { levelNames } from '@/components/shared/names';
import { campaignLinkSchema, type CampaignLink } from '@/lib/engine/campaign-links';
import { thresholdFields, type Thresholds } from '@/lib/engine/context';
import type { LevelSetting } from '@/lib/engine/hint';
import { policySchema, type Policy, type PolicyProblem } from '@/lib/settings/policy';
import type { PolicyDraft } from '@/lib/settings/policy-draft';
import { profiles } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';
import { AddAccount } from './account-picker';
import { FieldProblems } from './field-problems';
import { HoursField } from './hours-field';
import { numbers } from './numbers-section';
import { HousePhraseFields, RequiredPhraseFields } from './phrase-fields';
import type { RuleFacts } from '@/lib/engine/rule';
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
  const { shape } = policySchema;
  const { housePhrases, requiredPhrases, levels = {} } = draft;
  return (
    <div className="stack">
      <TextField
        label="Name of the team"
        help={shape.team.description}
        value={draft.team}
        onChange={(team) => onChange({ ...draft, team })}
      />
      <FieldProblems problems={problems} path="team" />
      <Part title="Words you do not want" help={shape.housePhrases.description} isOpen>
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
          Add words you do not want
        </button>
      </Part>
      <Part title="Words that must be there" help={shape.requiredPhrases.description}>
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
          Add words that must be there
        </button>
      </Part>
      <Part title="Rules" help={shape.levels.description}>
        <LevelFields
          rules={rules}
          levels={levels}
          onChange={(next) => onChange({ ...draft, levels: next })}
        />
        <FieldProblems problems={problems} path="levels" />
      </Part>
      <Part title="Accounts" help={shape.accounts.description}>
        <AccountFields draft={draft} onChange={onChange} />
        <FieldProblems problems={problems} path="accounts" />
      </Part>
      <Part title="Allowed phrases" help={shape.allowedPhrases.description}>
        <WordListField
          label="Allowed phrases"
          note=""
          words={draft.allowedPhrases ?? []}
          onChange={(allowedPhrases) => onChange({ ...draft, allowedPhrases })}
        />
        <FieldProblems problems={problems} path="allowedPhrases" />
      </Part>
      <Part title="Numbers" help={shape.thresholds.description}>
        <NumberFields
          thresholds={draft.thresholds ?? {}}
          onChange={(thresholds) => onChange({ ...draft, thresholds })}
        />
        <FieldProblems problems={problems} path="thresholds" />
      </Part>
      <Part title="Quiet days" help={shape.quietDays.description}>
        <QuietDays
          days={draft.quietDays ?? []}
          onChange={(quietDays) => onChange({ ...draft, quietDays })}
        />
        <FieldProblems problems={problems} path="quietDays" />
      </Part>
      <Part title="Links that you count" help={shape.campaignLinks.description}>
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
        <option value="">Each person’s choice</option>
        {Object.entries(levelNames).map(([level, name]) => (
          <option key={level} value={level}>
            {name}
          </option>
        ))}
      </select>
    </label>
  ));
}

interface DraftProps {
  readonly draft: PolicyDraft;
  readonly onChange: (draft: PolicyDraft) => void;
}

function AccountFields({ draft, onChange }: DraftProps) {
  const { accounts = {} } = draft;
  const edit = (handle: string, change: (typeof accounts)[string]) =>
    onChange({ ...draft, accounts: { ...accounts, [handle]: { ...accounts[handle], ...change } } });
  return (
    <>
      {Object.entries(accounts).map(([handle, account]) => (
        <fieldset key={handle} className="preview">
          <legend className="entry-title">@{handle}</legend>
          <div className="field">
            <label>
              Profile
              <select
                value={account.profile ?? ''}
                onChange={(event) =>
                  edit(handle, { profile: (event.target.value || undefined) as Profile })
                }
              >
                <option value="">Each person’s choice</option>
                {profiles.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <WordListField
            label={`Topics of @${handle}`}
            note="Posts about these topics are never called off topic."
            words={account.topics ?? []}
            splits
            onChange={(topics) => edit(handle, { topics })}
          />
          <HoursField
            hours={account.hours ?? null}
            onChange={(hours) => edit(handle, { hours: hours ?? undefined })}
          />
          <button
            type="button"
            className="danger"
            onClick={() => {
              const { [handle]: _, ...rest } = accounts;
              onChange({ ...draft, accounts: rest });
            }}
          >
            Remove @{handle}
          </button>
        </fieldset>
      ))}
      <AddAccount label="Add an account" onAdd={(handle) => edit(handle, {})} />
    </>
  );
}

interface NumberFieldsProps {
  readonly thresholds: Partial<Thresholds>;
  readonly onChange: (thresholds: Partial<Thresholds>) => void;
}

function NumberFields({ thresholds, onChange }: NumberFieldsProps) {
  return numbers.map(({ key, label, unit, min, max, scale }) => {
    const value = thresholds[key];
    return (
      <div key={key} className="field">
        <label>
          {label} ({unit})
          <input
            type="number"
            min={min}
            max={max}
            value={value === undefined ? '' : Math.round(value * scale)}
            placeholder="Each person’s choice"
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
            `Write a whole number from ${min} to ${max}.`}
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
  return (
    <>
      {days.map((span, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
        <fieldset key={i} className="preview">
          <legend className="visually-hidden">Quiet days {i + 1}</legend>
          <div className="row">
            <label>
              From
              <input
                type="date"
                value={span.from}
                onChange={(event) => onChange(days.with(i, { ...span, from: event.target.value }))}
              />
            </label>
            <label>
              To
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
            label="Why"
            value={span.reason}
            onChange={(reason) => onChange(days.with(i, { ...span, reason }))}
          />
          <button type="button" className="danger" onClick={() => onChange(days.toSpliced(i, 1))}>
            Remove these days
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...days, { from: '', reason: '' }])}>
        Add quiet days
      </button>
    </>
  );
}

interface CampaignLinksProps {
  readonly links: readonly CampaignLink[];
  readonly onChange: (links: CampaignLink[]) => void;
}

function CampaignLinks({ links, onChange }: CampaignLinksProps) {
  const { domains, parameters } = campaignLinkSchema.shape;
  return (
    <>
      {links.map((link, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
        <fieldset key={i} className="preview">
          <legend className="visually-hidden">Links {i + 1}</legend>
          <LinesField
            label="Domains"
            help={domains.description}
            lines={link.domains}
            onChange={(lines) => onChange(links.with(i, { ...link, domains: lines }))}
          />
          <LinesField
            label="Parameters"
            help={parameters.description}
            lines={link.parameters}
            onChange={(lines) => onChange(links.with(i, { ...link, parameters: lines }))}
          />
          <button type="button" className="danger" onClick={() => onChange(links.toSpliced(i, 1))}>
            Remove these links
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...links, { domains: [], parameters: [] }])}>
        Add links
      </button>
    </>
  );
}
