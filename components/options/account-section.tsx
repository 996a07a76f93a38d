import { useId } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { usePageWords } from '@/components/shared/page-words';
import { Switch } from '@/components/shared/switch';
import { profiles } from '@/lib/settings/profiles';
import type { AccountSettings, Profile } from '@/lib/settings/schema';
import { lockNote, type AccountView } from './account-view';
import { HoursField } from './hours-field';
import { QuietDaysField } from './quiet-days-field';
import { WordListField } from './word-list-field';

export interface AccountSectionProps {
  readonly account: AccountView;
  /** The browser's own time zone. */
  readonly ownTimeZone: string;
  /** The time zones that the browser lists; UTC and aliases may be missing. */
  readonly timeZones: readonly string[];
  readonly onEdit: (change: Partial<AccountSettings>) => void;
  readonly onForget: () => void;
  /** How many rules and words are ignored on this account. */
  readonly ignored: number;
}

/** All settings of one account except its rules. */
export function AccountSection(props: AccountSectionProps) {
  const { account, ownTimeZone, timeZones, onEdit, onForget, ignored } = props;
  const { handle, values, effective } = account;
  const { say } = usePageWords();
  const locked = (field: keyof AccountSettings) =>
    lockNote(effective.locks.fields.has(field), effective.locks.team, say);
  return (
    <div className="stack">
      <Switch
        label={say('coach.account', { handle })}
        checked={values.enabled}
        disabled={locked('enabled') !== undefined}
        note={locked('enabled')}
        onChange={(enabled) => onEdit({ enabled })}
      />
      <ProfileField
        profile={values.profile}
        locked={locked('profile')}
        onChoose={(profile) => onEdit({ profile })}
      />
      <WordListField
        label={say('topics')}
        addLabel={say('topics.add')}
        note={say('topics.note')}
        words={values.topics}
        splits
        locked={locked('topics')}
        onChange={(topics) => onEdit({ topics })}
      />
      <WordListField
        label={say('allowed-phrases')}
        addLabel={say('allowed-phrases.add')}
        note={say('allowed-phrases.note')}
        words={values.allowedPhrases}
        locked={locked('allowedPhrases')}
        onChange={(allowedPhrases) => onEdit({ allowedPhrases })}
      />
      <p className="note">
        {ignored === 0 ? say('account.ignored.none') : say('account.ignored', { count: ignored })}{' '}
        <a href="#ignored">{say('suppressions.all')}</a>
      </p>
      <WordListField
        label={say('acronyms')}
        addLabel={say('acronyms.add')}
        note={say('acronyms.note')}
        words={values.acronyms}
        splits
        locked={locked('acronyms')}
        onChange={(acronyms) => onEdit({ acronyms })}
      />
      <HoursField
        hours={values.hours}
        locked={locked('hours')}
        onChange={(hours) => onEdit({ hours })}
      />
      <QuietDaysField
        days={values.quietDays}
        teamDays={effective.context.quietDays.slice(values.quietDays.length)}
        locked={locked('quietDays')}
        onChange={(quietDays) => onEdit({ quietDays })}
      />
      <ZoneField
        zone={values.timeZone}
        ownTimeZone={ownTimeZone}
        timeZones={timeZones}
        locked={locked('timeZone')}
        onChange={(timeZone) => onEdit({ timeZone })}
      />
      <ConfirmButton
        label={say('account.delete', { handle })}
        question={say('account.delete.question', { handle })}
        confirm={say('delete')}
        onConfirm={onForget}
      />
    </div>
  );
}

interface ZoneFieldProps extends Pick<AccountSectionProps, 'ownTimeZone' | 'timeZones'> {
  /** `null` for the browser's own. */
  readonly zone: string | null;
  readonly locked?: string;
  readonly onChange: (zone: string | null) => void;
}

function ZoneField({ zone, ownTimeZone, timeZones, locked, onChange }: ZoneFieldProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('account.zone')}</label>
      {locked && <p className="note">{locked}</p>}
      <select
        id={id}
        value={zone ?? ''}
        disabled={locked !== undefined}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{say('account.zone.own', { zone: ownTimeZone })}</option>
        {zonesWith(timeZones, zone).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
}

/** The zones to choose from: the listed ones, UTC and the current one, each once. */
function zonesWith(listed: readonly string[], chosen: string | null): string[] {
  return [...new Set([...listed, 'UTC', ...(chosen === null ? [] : [chosen])])].toSorted();
}

interface ProfileFieldProps {
  readonly profile: Profile | null;
  readonly locked?: string;
  readonly onChoose: (profile: Profile) => void;
}

function ProfileField({ profile, locked, onChoose }: ProfileFieldProps) {
  const { say } = usePageWords();
  const name = useId();
  return (
    <fieldset className="field" disabled={locked !== undefined}>
      <legend>{say('account.profile')}</legend>
      <p className="note">
        {locked ?? say(profile === null ? 'account.profile.none' : 'account.profile.note')}
      </p>
      <div className="cards">
        {profiles.map((each) => (
          <label key={each.id} className="card">
            <input
              type="radio"
              name={name}
              value={each.id}
              checked={each.id === profile}
              onChange={() => onChoose(each.id)}
            />
            <span className="card-title">{say(`profile.${each.id}`)}</span>
            <span className="note">{say(`profile.${each.id}.for`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
