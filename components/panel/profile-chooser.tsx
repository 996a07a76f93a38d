import { useId, useState } from 'react';
import { profileOf, profiles } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';

export interface ProfileChooserProps {
  readonly handle: string;
  /** `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  /** Whether the team's policy sets it: then it is named, and there is nothing to choose. */
  readonly locked: boolean;
  readonly onChoose: (profile: Profile) => void;
}

/**
 * Says whose manners hold on an account, and opens the list of all. Nothing is chosen until the
 * writer says so with a button of its own.
 */
export function ProfileChooser({ handle, profile, locked, onChoose }: ProfileChooserProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (locked) {
    if (profile === null) return null;
    const { name } = profileOf(profile);
    return <p className="profile">{`@${handle} posts as ${name}, set by your team.`}</p>;
  }
  return (
    <>
      <p className="profile">
        {profile === null
          ? `How does @${handle} post?`
          : `@${handle} posts as ${profileOf(profile).name}.`}{' '}
        <button
          type="button"
          data-action="change-profile"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {profile === null ? 'Choose' : 'Change'}
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

/** The profiles with what they are for; the one that is picked takes effect with the button. */
function ProfileList({ handle, current, onChoose }: ProfileListProps) {
  const [picked, setPicked] = useState(current);
  const group = useId();
  return (
    <fieldset className="profiles">
      <legend className="visually-hidden">How @{handle} posts</legend>
      {profiles.map(({ id, name, description }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={id === picked}
            onChange={() => setPicked(id)}
          />
          <span>
            <b>{name}</b> {description}
          </span>
        </label>
      ))}
      <button
        type="button"
        className="primary"
        data-action="profile"
        disabled={picked === null}
        onClick={() => picked !== null && onChoose(picked)}
      >
        {picked === null ? 'Pick one' : `Post as ${profileOf(picked).name}`}
      </button>
    </fieldset>
  );
}
