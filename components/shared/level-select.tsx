import type { LevelSetting } from '@/lib/engine/hint';
import { levels } from './names';
import { usePageWords } from './page-words';

export interface LevelSelectProps {
  /** The accessible name. */
  readonly label: string;
  readonly level: LevelSetting;
  readonly disabled?: boolean;
  readonly onChange: (level: LevelSetting) => void;
}

/** Selects the level of a rule. */
export function LevelSelect({ label, level, disabled, onChange }: LevelSelectProps) {
  const { say } = usePageWords();
  return (
    <select
      aria-label={label}
      value={level}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value as LevelSetting)}
    >
      {levels.map((each) => (
        <option key={each} value={each}>
          {say(`level.${each}`)}
        </option>
      ))}
    </select>
  );
}
