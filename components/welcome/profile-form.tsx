import { useId, useState, type FormEvent } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { wordsForHandle } from '@/components/shared/words-for-handle';
import { profiles } from '@/lib/settings/profiles';
import {
  faultOfHandle,
  typedHandleSchema,
  type HandleFault,
  type Profile,
} from '@/lib/settings/schema';

export interface ProfileFormProps {
  readonly onChoose: (handle: string, profile: Profile) => void;
}

/** Asks for an account and whose manners hold on it. */
export function ProfileForm({ onChoose }: ProfileFormProps) {
  const { say } = usePageWords();
  const [name, setName] = useState('');
  const [profile, setProfile] = useState<Profile>('newcomer');
  const [error, setError] = useState<HandleFault | null>(null);
  const id = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const handle = typedHandleSchema.safeParse(name);
    if (!handle.success) {
      setError(faultOfHandle(name));
      return;
    }
    setError(null);
    onChoose(handle.data, profile);
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
      <div className="field">
        <label htmlFor={id}>{say('manners.handle')}</label>
        <div className="row">
          <input
            id={id}
            value={name}
            placeholder="@handle"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={error !== null}
            aria-describedby={`${id}-error`}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="primary">
            {say('profile.choose')}
          </button>
        </div>
        <p id={`${id}-error`} role="alert" className="error">
          {error && wordsForHandle(error, say)}
        </p>
      </div>
    </form>
  );
}
