import { useId, useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import { profileIds } from '@/lib/settings/profile-ids';
import type { Profile } from '@/lib/settings/schema';

export interface ProfileChooserProps {
  readonly handle: string;
  /** `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  /** Whether the team's policy sets it, so that it is shown but cannot be chosen. */
  readonly locked: boolean;
  readonly onChoose: (profile: Profile) => void;
}

/**
 * Shows the profile of an account, and opens the list of all. Nothing is chosen until the writer confirms with a
 * button.
 */
export function ProfileChooser({ handle, profile, locked, onChoose }: ProfileChooserProps) {
  const say = usePanelWords();
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (locked) {
    if (profile === null) return null;
    const words = { handle, profile: say(`profile.${profile}`) };
    return <p className="profile">{say('profile.locked', words)}</p>;
  }
  return (
    <>
      <p className="profile">
        {profile === null
          ? say('profile.none', { handle })
          : say('profile.current', { handle, profile: say(`profile.${profile}`) })}{' '}
        <button
          type="button"
          data-action="change-profile"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {say(profile === null ? 'profile.choose' : 'profile.change')}
        </button>
      </p>
      <div id={listId} hidden={!open}>
        {open && (
          <ProfileList
            handle={handle}
            current={profile}
            onChoose={(chosen) => {
              setOpen(false);
              onChoose(chosen);
            }}
          />
        )}
      </div>
    </>
  );
}

interface ProfileListProps {
  readonly handle: string;
  readonly current: Profile | null;
  readonly onChoose: (profile: Profile) => void;
}

/** The profiles with descriptions; the selected one takes effect with the button. */
function ProfileList({ handle, current, onChoose }: ProfileListProps) {
  const say = usePanelWords();
  const [picked, setPicked] = useState(current);
  const group = useId();
  return (
    <fieldset className="profiles">
      <legend className="visually-hidden">{say('profile.list', { handle })}</legend>
      {profileIds.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={id === picked}
            onChange={() => setPicked(id)}
          />
          <span>
            <b>{say(`profile.${id}`)}</b> {say(`profile.${id}.for`)}
          </span>
        </label>
      ))}
      {/* Not `disabled`: a press on a disabled button is told to nobody, and takes the focus from the editor. */}
      <button
        type="button"
        className="primary"
        data-action="profile"
        aria-disabled={picked === null}
        onClick={() => picked !== null && onChoose(picked)}
      >
        {picked === null
          ? say('profile.pick')
          : say('profile.take', { profile: say(`profile.${picked}`) })}
      </button>
    </fieldset>
  );
}
