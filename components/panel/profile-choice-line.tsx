import { profileOf } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';

/** A profile that was chosen for an account. */
export interface ShownProfileChoice {
  /** The account's handle, without `@`. */
  readonly account: string;
  readonly profile: Profile;
}

/** What is said of a choice, on the screen and to a screen reader. */
export function choiceWords({ account, profile }: ShownProfileChoice): string {
  return `@${account} now posts as ${profileOf(profile).name}.`;
}

export interface ProfileChoiceLineProps {
  readonly choice: ShownProfileChoice;
  readonly onUndo: () => void;
}

/** Says which profile was chosen, and offers the way back. */
export function ProfileChoiceLine({ choice, onUndo }: ProfileChoiceLineProps) {
  return (
    <p className="notice" data-part="profile-choice">
      {choiceWords(choice)}{' '}
      <button type="button" data-action="undo-profile" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
