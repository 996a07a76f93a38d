import { useState } from 'react';
import { profileOf, profiles } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';

export interface ProfileChooserProps {
  readonly handle: string;
  /** `null` as long as nobody has chosen one: then it asks. */
  readonly profile: Profile | null;
  readonly onChoose: (profile: Profile) => void;
}

/** Asks once whose manners hold on an account, and offers to change them at any time after. */
export function ProfileChooser({ handle, profile, onChoose }: ProfileChooserProps) {
  const [changing, setChanging] = useState(false);
  const isAsking = profile === null || changing;
  if (!isAsking) {
    return (
      <p className="profile">
        @{handle} posts as{' '}
        <button type="button" data-action="change-profile" onClick={() => setChanging(true)}>
          {profileOf(profile).name}
        </button>
      </p>
    );
  }
  return (
    <p className="profile">
      How does @{handle} post?{' '}
      {profiles.map(({ id, name, description }) => (
        <button
          key={id}
          type="button"
          data-action="profile"
          data-profile={id}
          aria-pressed={id === profile}
          title={description}
          onClick={() => {
            setChanging(false);
            onChoose(id);
          }}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
