import { usePanelWords } from '@/components/shared/panel-words';
import type { ShownProfileChoice } from '@/lib/page/panel-view';

export interface ProfileChoiceLineProps {
  readonly choice: ShownProfileChoice;
  readonly onUndo: () => void;
}

/** Shows which profile was chosen, and offers Undo. */
export function ProfileChoiceLine({ choice, onUndo }: ProfileChoiceLineProps) {
  const say = usePanelWords();
  const profile = say(`profile.${choice.profile}`);
  return (
    <p className="notice" data-part="profile-choice">
      {say('profile.chosen', { handle: choice.account, profile })}{' '}
      <button type="button" data-action="undo-profile" onClick={onUndo}>
        {say('undo')}
      </button>
    </p>
  );
}
