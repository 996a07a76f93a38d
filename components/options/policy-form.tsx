import type { ReactNode } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { Thresholds } from '@/lib/engine/context';
import { thresholdFields } from '@/lib/engine/schemas/context';
import type { PolicyProblem } from '@/lib/settings/policy';
import type { PolicyDraft } from '@/lib/settings/policy-draft';
import { FieldProblems } from './field-problems';
import { LevelFields, type LevelFieldsProps } from './level-fields';
import { numbers } from './numbers-section';
import { HousePhraseFields, RequiredPhraseFields, type PhraseProps } from './phrase-fields';
import { PolicyAccountFields } from './policy-account-fields';
import { CampaignLinksFields, QuietDaysFields } from './policy-entries';
import { TextField } from './text-fields';
import { WordListField } from './word-list-field';

export interface PolicyFormProps {
  readonly draft: PolicyDraft;
  /** Everything that is wrong with it. */
  readonly problems: readonly PolicyProblem[];
  /** The rules whose levels can be set. */
  readonly rules: LevelFieldsProps['rules'];
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

/** All parts of a policy as fields, each with its faults. */
export function PolicyForm({ draft, problems, rules, onChange }: PolicyFormProps) {
  const { say } = usePageWords();
  const set = (change: Partial<PolicyDraft>) => onChange({ ...draft, ...change });
  return (
    <div className="stack">
      <TextField
        label={say('form.team')}
        help={say('form.team.help')}
        value={draft.team}
        onChange={(team) => set({ team })}
      />
      <FieldProblems problems={problems} path="team" />
      <Part title={say('form.house')} help={say('form.house.help')} isOpen>
        <PhraseList
          phrases={draft.housePhrases}
          path="housePhrases"
          problems={problems}
          Fields={HousePhraseFields}
          addLabel={say('form.house.add')}
          fresh={{ ...newPhrase, phrases: [], speaks: [], quiet: [] }}
          onChange={(housePhrases) => set({ housePhrases })}
        />
      </Part>
      <Part title={say('form.required')} help={say('form.required.help')}>
        <PhraseList
          phrases={draft.requiredPhrases}
          path="requiredPhrases"
          problems={problems}
          Fields={RequiredPhraseFields}
          addLabel={say('form.required.add')}
          fresh={{ ...newPhrase, when: [], must: [], speaks: [], quiet: [] }}
          onChange={(requiredPhrases) => set({ requiredPhrases })}
        />
      </Part>
      <Part title={say('section.rules')} help={say('form.rules.help')}>
        <LevelFields
          rules={rules}
          levels={draft.levels ?? {}}
          onChange={(levels) => set({ levels })}
        />
        <FieldProblems problems={problems} path="levels" />
      </Part>
      <Part title={say('section.accounts')} help={say('form.accounts.help')}>
        <PolicyAccountFields
          accounts={draft.accounts ?? {}}
          problems={problems}
          rules={rules}
          onChange={(accounts) => set({ accounts })}
        />
        <FieldProblems problems={problems} path="accounts" />
      </Part>
      <Part title={say('allowed-phrases')} help={say('form.allowed.help')}>
        <WordListField
          label={say('allowed-phrases')}
          addLabel={say('allowed-phrases.add')}
          note=""
          words={draft.allowedPhrases ?? []}
          onChange={(allowedPhrases) => set({ allowedPhrases })}
        />
        <FieldProblems problems={problems} path="allowedPhrases" />
      </Part>
      <Part title={say('section.numbers')} help={say('form.numbers.help')}>
        <NumberFields
          thresholds={draft.thresholds ?? {}}
          onChange={(thresholds) => set({ thresholds })}
        />
        <FieldProblems problems={problems} path="thresholds" />
      </Part>
      <Part title={say('quiet-days')} help={say('form.quiet-days.help')}>
        <QuietDaysFields
          days={draft.quietDays ?? []}
          onChange={(quietDays) => set({ quietDays })}
        />
        <FieldProblems problems={problems} path="quietDays" />
      </Part>
      <Part title={say('form.links')} help={say('form.links.help')}>
        <CampaignLinksFields
          links={draft.campaignLinks ?? []}
          onChange={(campaignLinks) => set({ campaignLinks })}
        />
        <FieldProblems problems={problems} path="campaignLinks" />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly help: string;
  /** Whether it is initially open. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
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

interface PhraseListProps<Phrase> {
  readonly phrases: readonly Phrase[];
  /** The path of the list in the policy. */
  readonly path: string;
  readonly problems: readonly PolicyProblem[];
  readonly Fields: (props: PhraseProps<Phrase>) => ReactNode;
  readonly addLabel: string;
  /** An empty phrase. */
  readonly fresh: Phrase;
  readonly onChange: (phrases: Phrase[]) => void;
}

function PhraseList<Phrase>(props: PhraseListProps<Phrase>) {
  const { phrases, path, problems, Fields, addLabel, fresh, onChange } = props;
  return (
    <>
      {phrases.map((phrase, i) => (
        <Fields
          // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
          key={i}
          phrase={phrase}
          path={`${path}.${i}`}
          problems={problems}
          onChange={(next) => onChange(phrases.with(i, next))}
          onRemove={() => onChange(phrases.toSpliced(i, 1))}
        />
      ))}
      <button type="button" onClick={() => onChange([...phrases, fresh])}>
        {addLabel}
      </button>
    </>
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
