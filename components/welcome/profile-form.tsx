import { useId, useState, type FormEvent } from 'react';
import { HandleField, useTypedHandle } from '@/components/shared/handle-field';
import { usePageWords } from '@/components/shared/page-words';
import { profiles } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';

export interface ProfileFormProps {
  readonly onChoose: (handle: string, profile: Profile) => void;
}

/** Asks for an account and its profile. */
export function ProfileForm({ onChoose }: ProfileFormProps) {
  const { say } = usePageWords();
  const typed = useTypedHandle();
  const [profile, setProfile] = useState<Profile>('newcomer');
  const id = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const handle = typed.read();
    if (handle !== null) onChoose(handle, profile);
  }

  return (
    <form className="profile-form" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{say('manners.question')}</legend>
        {profiles.map((each) => (
          <div key={each.id} className="choice">
            <input
              id={`${id}-${each.id}`}
              type="radio"
              name={`${id}-profile`}
              value={each.id}
              checked={each.id === profile}
              aria-describedby={`${id}-${each.id}-note`}
              onChange={() => setProfile(each.id)}
            />
            <label htmlFor={`${id}-${each.id}`}>{say(`profile.${each.id}`)}</label>
            <p id={`${id}-${each.id}-note`} className="note">
              {say(`profile.${each.id}.for`)}
            </p>
          </div>
        ))}
      </fieldset>
      <HandleField
        label={say('manners.handle')}
        typed={typed}
        button={say('profile.choose')}
        isPrimary
      />
    </form>
  );
}
