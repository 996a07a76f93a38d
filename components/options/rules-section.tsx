import { useEffect, useId, useRef, useState } from 'react';
import { LevelSelect } from '@/components/shared/level-select';
import { usePageWords } from '@/components/shared/page-words';
import { categoryNames, counted, levelNames } from '@/components/shared/names';
import { sourceInWords } from '@/lib/copy/seeds';
import type { LevelSetting } from '@/lib/engine/hint';
import type { Category, RuleFacts } from '@/lib/engine/rule';
import type { EffectiveAccount } from '@/lib/settings/effective';
import { profileOf, profiles } from '@/lib/settings/profiles';
import type { Silence } from '@/lib/settings/silences';
import { lockNote } from './account-view';
import { findRules, type NamedRule } from './find-rules';
import { RuleSilences } from './rule-silences';

const categories = Object.keys(categoryNames) as Category[];

export interface RulesSectionProps {
  readonly rules: readonly NamedRule[];
  /** What holds for the account that is shown, or for any as long as none is known. */
  readonly effective: EffectiveAccount;
  /** Whether an account is known, so that levels can be chosen for it. */
  readonly canChoose: boolean;
  /** `null` to follow the profile again. */
  readonly onLevel: (rule: string, level: LevelSetting | null) => void;
  /** What is ignored of the rules on the account that is shown. */
  readonly silences: readonly Silence[];
  readonly onTakeBack: (silence: Silence) => void;
  /** The rule that the address names, `null` if it names none. */
  readonly shown: string | null;
}

/** Every rule by its group, what it is for, and how firmly it speaks on one account. */
export function RulesSection(props: RulesSectionProps) {
  const { rules, effective, canChoose, onLevel, silences, onTakeBack, shown } = props;
  const [query, setQuery] = useState('');
  const found = findRules(rules, query);
  const isSearch = query.trim() !== '';
  const item = (rule: RuleFacts) => (
    <RuleItem
      key={rule.id}
      rule={rule}
      effective={effective}
      canChoose={canChoose}
      onLevel={(level) => onLevel(rule.id, level)}
      silences={silences.filter((silence) => silence.rule === rule.id)}
      onTakeBack={onTakeBack}
      isShown={rule.id === shown}
    />
  );
  return (
    <div className="stack">
      <div className="field">
        <label>
          Search the rules
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <output className="note">{isSearch && `${counted(found.length, 'rule')} found`}</output>
      </div>
      {!canChoose && (
        <p className="note">Add an account above to choose how firm each rule is on it.</p>
      )}
      {isSearch ? (
        <ul className="plain">{found.map(item)}</ul>
      ) : (
        categories.map((category) => {
          const group = rules.filter((rule) => rule.category === category);
          if (group.length === 0) return null;
          return (
            <section key={category} aria-label={categoryNames[category]}>
              <h2>{categoryNames[category]}</h2>
              <ul className="plain">{group.map(item)}</ul>
            </section>
          );
        })
      )}
    </div>
  );
}

interface RuleItemProps {
  readonly rule: RuleFacts;
  readonly effective: EffectiveAccount;
  readonly canChoose: boolean;
  readonly onLevel: (level: LevelSetting | null) => void;
  readonly silences: readonly Silence[];
  readonly onTakeBack: (silence: Silence) => void;
  /** Whether the address names it. */
  readonly isShown: boolean;
}

function RuleItem(props: RuleItemProps) {
  const { rule, effective, canChoose, onLevel, silences, onTakeBack, isShown } = props;
  const { say } = usePageWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const profile = effective.profile ? profileOf(effective.profile) : profiles[0]!;
  const usual = profile.levels[rule.id] ?? 'off';
  const level = effective.levels[rule.id] ?? usual;
  const lock = lockNote(effective.locks.rules.has(rule.id), effective.locks.team);
  return (
    <li className="rule" data-rule={rule.id}>
      <div className="rule-head">
        <h3 id={id} ref={heading} tabIndex={isShown ? -1 : undefined}>
          {rule.title}
        </h3>
        <LevelSelect
          label={`How firm is “${rule.title}”?`}
          level={level}
          disabled={!canChoose || lock !== undefined}
          onChange={(chosen) => onLevel(chosen === usual ? null : chosen)}
        />
      </div>
      <p>{rule.why}</p>
      {lock !== undefined && <p className="note locked">{lock}</p>}
      {lock === undefined && level !== usual && (
        <p className="note">
          Your choice: the profile “{profile.name}” says {levelNames[usual].toLowerCase()}.{' '}
          <button type="button" className="quiet" onClick={() => onLevel(null)}>
            Follow the profile
          </button>
        </p>
      )}
      <RuleSilences silences={silences} onTakeBack={onTakeBack} />
      <details>
        <summary aria-describedby={id}>Example and source</summary>
        <dl className="example">
          <dt>Before</dt>
          <dd>{rule.example.before}</dd>
          <dt>After</dt>
          <dd>{rule.example.after}</dd>
          <dt>Source</dt>
          <dd>{sourceInWords(rule.source, say)}</dd>
        </dl>
      </details>
    </li>
  );
}
