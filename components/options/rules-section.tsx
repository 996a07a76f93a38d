import { useId, useLayoutEffect, useRef, useState } from 'react';
import { LevelSelect } from '@/components/shared/level-select';
import { categories } from '@/components/shared/names';
import { usePageWords } from '@/components/shared/page-words';
import { QuietButton } from '@/components/shared/quiet-button';
import { sourceInWords } from '@/lib/copy/seeds';
import type { LevelSetting } from '@/lib/engine/hint';
import type { RuleFacts } from '@/lib/engine/rule';
import type { EffectiveAccount } from '@/lib/settings/effective';
import { profileOf, profiles } from '@/lib/settings/profiles';
import type { StoredSuppression } from '@/lib/settings/suppressions';
import { lockNote } from './account-view';
import { findRules, type NamedRule } from './find-rules';
import { RuleSuppressions } from './rule-suppressions';

export interface RulesSectionProps {
  readonly rules: readonly NamedRule[];
  /** The effective settings of the shown account, or the defaults if no account is known. */
  readonly effective: EffectiveAccount;
  /** Whether an account is known, so that levels can be chosen for it. */
  readonly canChoose: boolean;
  /** `null` to follow the profile again. */
  readonly onLevel: (rule: string, level: LevelSetting | null) => void;
  /** What is ignored on the shown account. */
  readonly suppressions: readonly StoredSuppression[];
  readonly onTakeBack: (suppression: StoredSuppression) => void;
  /** The rule in the address; `null` if there is none. */
  readonly shown: string | null;
}

/** Shows all rules by group: what each is for, and its level on one account. */
export function RulesSection(props: RulesSectionProps) {
  const { rules, effective, canChoose, onLevel, suppressions, onTakeBack, shown } = props;
  const { say } = usePageWords();
  const [query, setQuery] = useState('');
  const found = findRules(rules, query, say);
  const isSearch = query.trim() !== '';
  const item = (rule: RuleFacts) => (
    <RuleItem
      key={rule.id}
      rule={rule}
      effective={effective}
      canChoose={canChoose}
      onLevel={(level) => onLevel(rule.id, level)}
      suppressions={suppressions.filter((suppression) => suppression.rule === rule.id)}
      onTakeBack={onTakeBack}
      isShown={rule.id === shown}
    />
  );
  return (
    <div className="stack">
      <div className="field">
        <label>
          {say('rules.search')}
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <output className="note">{isSearch && say('rules.found', { count: found.length })}</output>
      </div>
      {!canChoose && <p className="note">{say('rules.no-account')}</p>}
      {isSearch ? (
        <ul className="plain">{found.map(item)}</ul>
      ) : (
        categories.map((category) => {
          const group = rules.filter((rule) => rule.category === category);
          if (group.length === 0) return null;
          return (
            <section key={category} aria-label={say(`category.${category}`)}>
              <h2>{say(`category.${category}`)}</h2>
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
  readonly suppressions: readonly StoredSuppression[];
  readonly onTakeBack: (suppression: StoredSuppression) => void;
  /** Whether it is the rule in the address. */
  readonly isShown: boolean;
}

function RuleItem(props: RuleItemProps) {
  const { rule, effective, canChoose, onLevel, suppressions, onTakeBack, isShown } = props;
  const { say } = usePageWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const profile = effective.profile ? profileOf(effective.profile) : profiles[0]!;
  const usual = profile.levels[rule.id] ?? 'off';
  const level = effective.levels[rule.id] ?? usual;
  const lock = lockNote(effective.locks.rules.has(rule.id), effective.locks.team, say);
  return (
    <li className="rule" data-rule={rule.id}>
      <div className="rule-head">
        <h3 id={id} ref={heading} tabIndex={isShown ? -1 : undefined}>
          {rule.title}
        </h3>
        <LevelSelect
          label={say('rules.level', { title: rule.title })}
          level={level}
          disabled={!canChoose || lock !== undefined}
          onChange={(chosen) => onLevel(chosen === usual ? null : chosen)}
        />
      </div>
      <p>{rule.why}</p>
      {lock !== undefined && <p className="note locked">{lock}</p>}
      {lock === undefined && level !== usual && (
        <p className="note">
          {say('rules.own-choice', {
            profile: say(`profile.${profile.id}`),
            level: say(`level.${usual}`),
          })}{' '}
          <QuietButton onClick={() => onLevel(null)}>{say('rules.follow')}</QuietButton>
        </p>
      )}
      <RuleSuppressions suppressions={suppressions} onTakeBack={onTakeBack} />
      <details>
        <summary aria-describedby={id}>{say('rules.example')}</summary>
        <dl className="example">
          <dt>{say('before')}</dt>
          <dd lang="en">{rule.example.before}</dd>
          <dt>{say('after')}</dt>
          <dd lang="en">{rule.example.after}</dd>
          <dt>{say('rules.source')}</dt>
          <dd>{sourceInWords(rule.source, say)}</dd>
        </dl>
      </details>
    </li>
  );
}
