import { levels as allLevels } from '@/components/shared/names';
import { usePageWords } from '@/components/shared/page-words';
import type { RuleFacts } from '@/lib/engine/rule';
import type { Policy } from '@/lib/settings/policy';

type Levels = NonNullable<Policy['levels']>;

export interface LevelFieldsProps {
  /** The rules whose levels can be set. */
  readonly rules: readonly Pick<RuleFacts, 'id' | 'title'>[];
  /** The levels that are set, by rule id. */
  readonly levels: Levels;
  readonly onChange: (levels: Levels) => void;
}

/** Edits the levels that a policy sets; the others remain each person's choice. */
export function LevelFields({ rules, levels, onChange }: LevelFieldsProps) {
  const { say } = usePageWords();
  const choose = (rule: string, chosen: string) => {
    const { [rule]: _, ...rest } = levels;
    const level = allLevels.find((each) => each === chosen);
    onChange(level ? { ...rest, [rule]: level } : rest);
  };
  return rules.map(({ id, title }) => (
    <label key={id} className="rule-head">
      {title}
      <select value={levels[id] ?? ''} onChange={(event) => choose(id, event.target.value)}>
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
