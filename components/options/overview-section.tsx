import { useId, useState, type FormEvent } from 'react';
import type { Hours } from '@/lib/engine/context';
import type { Balance, WeekOfHints } from '@/lib/history/balance';
import { profileOf } from '@/lib/settings/profiles';
import type { AccountSettings, Profile } from '@/lib/settings/schema';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { counted } from '@/components/shared/names';
import { wordsForHours } from './words-for-hours';

/** One account beside the others. */
export interface OverviewRow {
  readonly handle: string;
  /** `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  readonly topics: readonly string[];
  readonly hours: Hours | null;
  /** Of the last posts. */
  readonly balance: Balance;
  /** What became of the hints of the last weeks. */
  readonly weeks: readonly WeekOfHints[];
}

export interface OverviewSectionProps {
  readonly rows: readonly OverviewRow[];
  readonly onCopy: (from: string, to: string[], fields: (keyof AccountSettings)[]) => void;
}

/** All accounts side by side, and a way to give what was chosen for one to others. */
export function OverviewSection({ rows, onCopy }: OverviewSectionProps) {
  const id = useId();
  if (rows.length === 0) {
    return (
      <p>
        No account is known yet. <a href="#accounts">Add one under Accounts</a>, or write on X.
      </p>
    );
  }
  const weeks = rows[0]!.weeks.length;
  return (
    <div className="stack">
      <section className="block wide" aria-labelledby={`${id}-side`}>
        <h2 id={`${id}-side`}>All accounts</h2>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it with the keys */}
        <section className="scroll" aria-label="Accounts side by side" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Account</th>
                <th scope="col">Profile</th>
                <th scope="col">Topics</th>
                <th scope="col">Hours</th>
                <th scope="col">Last posts</th>
                <th scope="col">Hints in {weeks} weeks</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.handle}>
                  <th scope="row">
                    <a href={`#accounts/${row.handle}`}>@{row.handle}</a>
                  </th>
                  <td>{row.profile === null ? 'Not chosen' : profileOf(row.profile).name}</td>
                  <td>{row.topics.join(', ') || 'None'}</td>
                  <td>{wordsForHours(row.hours)}</td>
                  <td>{wordsForBalance(row.balance)}</td>
                  <td>{wordsForWeeks(row.weeks)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      {rows.length > 1 && <CopyForm handles={rows.map(({ handle }) => handle)} onCopy={onCopy} />}
    </div>
  );
}

function wordsForBalance({ give, talk, ask, sell }: Balance): string {
  if (give + talk + ask + sell === 0) return 'None counted';
  return `${give} gave, ${talk} talked, ${ask} asked, ${sell} sold`;
}

function wordsForWeeks(weeks: readonly WeekOfHints[]): string {
  const sum = (part: 'shown' | 'mended' | 'ignored') =>
    weeks.reduce((total, week) => total + week[part], 0);
  if (sum('shown') === 0) return 'None';
  return `${sum('shown')}: ${sum('mended')} fixed, ${sum('ignored')} ignored`;
}

/** What can be copied, in the words of the account's own page. */
const fieldNames = {
  profile: 'Profile',
  topics: 'Topics',
  hours: 'Hours',
  timeZone: 'Time zone',
  quietDays: 'Quiet days',
  allowedPhrases: 'Allowed phrases',
  acronyms: 'Known acronyms',
  levels: 'How firm each rule is',
} as const;
type CopiedField = keyof typeof fieldNames;
const copiedFields = Object.keys(fieldNames) as CopiedField[];

interface CopyFormProps {
  /** Two at least. */
  readonly handles: readonly string[];
  readonly onCopy: OverviewSectionProps['onCopy'];
}

function CopyForm({ handles, onCopy }: CopyFormProps) {
  const id = useId();
  const [from, setFrom] = useState(handles[0]!);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [fields, setFields] = useState<readonly CopiedField[]>([]);
  const others = handles.filter((handle) => handle !== from);
  const to = others.filter((handle) => chosen.includes(handle));
  const isReady = to.length > 0 && fields.length > 0;
  const names = to.map((handle) => `@${handle}`).join(', ');
  const what = fields.map((field) => fieldNames[field].toLowerCase()).join(', ');
  return (
    <form className="block" onSubmit={(event: FormEvent) => event.preventDefault()}>
      <h2>Copy settings</h2>
      <div className="field">
        <label htmlFor={`${id}-from`}>From</label>
        <select id={`${id}-from`} value={from} onChange={(event) => setFrom(event.target.value)}>
          {handles.map((handle) => (
            <option key={handle} value={handle}>
              @{handle}
            </option>
          ))}
        </select>
      </div>
      <Checks
        legend="What"
        choices={copiedFields.map((field) => ({ value: field, name: fieldNames[field] }))}
        chosen={fields}
        onChange={(next) => setFields(copiedFields.filter((field) => next.includes(field)))}
      />
      <Checks
        legend="To"
        choices={others.map((handle) => ({ value: handle, name: `@${handle}` }))}
        chosen={to}
        onChange={setChosen}
      />
      {isReady ? (
        <ConfirmButton
          label={`Copy to ${counted(to.length, 'account')}`}
          question={`Replace on ${names}: ${what}?`}
          confirm="Replace"
          onConfirm={() => {
            onCopy(from, to, [...fields]);
            setChosen([]);
          }}
        />
      ) : (
        <p className="note">Choose what to copy, and to which accounts.</p>
      )}
    </form>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function Checks({ legend, choices, chosen, onChange }: ChecksProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="row days">
        {choices.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, value]
                    : chosen.filter((each) => each !== value),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
