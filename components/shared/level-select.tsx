import type { LevelSetting } from '@/lib/engine/hint';
import { levels } from './names';
import { usePageWords } from './page-words';

export interface LevelSelectProps {
  /** What is chosen a level for, for screen readers. */
  readonly label: string;
  readonly level: LevelSetting;
  readonly disabled?: boolean;
  readonly onChange: (level: LevelSetting) => void;
}

/** How firmly a rule speaks. */
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
