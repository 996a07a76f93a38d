import { useId, useState, type FormEvent } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { LinkedText } from '@/components/shared/linked-text';
import { usePageWords } from '@/components/shared/page-words';
import type { Hours } from '@/lib/engine/context';
import type { Balance, WeekOfHints } from '@/lib/history/balance';
import type { PageSpeaker } from '@/lib/i18n/pages';
import type { AccountSettings, Profile } from '@/lib/settings/schema';
import { wordsForHours } from './words-for-hours';

/** One account in the comparison. */
export interface OverviewRow {
  readonly handle: string;
  /** `null` if none is chosen. */
  readonly profile: Profile | null;
  readonly topics: readonly string[];
  readonly hours: Hours | null;
  /** Of the last posts. */
  readonly balance: Balance;
  /** The outcomes of the hints of the last weeks. */
  readonly weeks: readonly WeekOfHints[];
}

export interface OverviewSectionProps {
  readonly rows: readonly OverviewRow[];
  readonly onCopy: (from: string, to: string[], fields: (keyof AccountSettings)[]) => void;
}

/** Compares all accounts, and copies settings from one to others. */
export function OverviewSection({ rows, onCopy }: OverviewSectionProps) {
  const words = usePageWords();
  const { say } = words;
  const id = useId();
  if (rows.length === 0) {
    return (
      <p>
        <LinkedText text={say('overview.none')} hrefs={['#accounts']} />
      </p>
    );
  }
  const weeks = rows[0]!.weeks.length;
  return (
    <div className="stack">
      <section className="block wide" aria-labelledby={`${id}-side`}>
        <h2 id={`${id}-side`}>{say('overview.all')}</h2>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it with the keys */}
        <section className="scroll" aria-label={say('overview.table')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('account')}</th>
                <th scope="col">{say('account.profile')}</th>
                <th scope="col">{say('topics')}</th>
                <th scope="col">{say('hours')}</th>
                <th scope="col">{say('overview.posts')}</th>
                <th scope="col">{say('overview.hints', { weeks })}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.handle}>
                  <th scope="row">
                    <a href={`#accounts/${row.handle}`}>@{row.handle}</a>
                  </th>
                  <td>
                    {say(row.profile === null ? 'overview.no-profile' : `profile.${row.profile}`)}
                  </td>
                  <td>{words.list(row.topics, 'unit') || say('overview.no-topics')}</td>
                  <td>{wordsForHours(row.hours, words)}</td>
                  <td>{wordsForBalance(row.balance, say)}</td>
                  <td>{wordsForWeeks(row.weeks, say)}</td>
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

function wordsForBalance(balance: Balance, say: PageSpeaker['say']): string {
  const { give, talk, ask, sell } = balance;
  if (give + talk + ask + sell === 0) return say('overview.no-posts');
  return say('overview.balance', { give, talk, ask, sell });
}

function wordsForWeeks(weeks: readonly WeekOfHints[], say: PageSpeaker['say']): string {
  const sum = (part: 'shown' | 'mended' | 'ignored') =>
    weeks.reduce((total, week) => total + week[part], 0);
  if (sum('shown') === 0) return say('overview.no-hints');
  return say('overview.weeks', {
    shown: sum('shown'),
    mended: sum('mended'),
    ignored: sum('ignored'),
  });
}

/** The settings that can be copied, with the labels of the account's page. */
const fieldNames = {
  profile: 'account.profile',
  topics: 'topics',
  hours: 'hours',
  timeZone: 'account.zone',
  quietDays: 'quiet-days',
  allowedPhrases: 'allowed-phrases',
  acronyms: 'acronyms',
  levels: 'copy.levels',
} as const;
type CopiedField = keyof typeof fieldNames;
const copiedFields = Object.keys(fieldNames) as CopiedField[];

interface CopyFormProps {
  /** At least two. */
  readonly handles: readonly string[];
  readonly onCopy: OverviewSectionProps['onCopy'];
}

function CopyForm({ handles, onCopy }: CopyFormProps) {
  const { say, list } = usePageWords();
  const id = useId();
  const [from, setFrom] = useState(handles[0]!);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [fields, setFields] = useState<readonly CopiedField[]>([]);
  const others = handles.filter((handle) => handle !== from);
  const to = others.filter((handle) => chosen.includes(handle));
  const isReady = to.length > 0 && fields.length > 0;
  const accounts = list(to.map((handle) => `@${handle}`));
  const what = list(fields.map((field) => say(fieldNames[field])));
  return (
    <form className="block" onSubmit={(event: FormEvent) => event.preventDefault()}>
      <h2>{say('copy.title')}</h2>
      <div className="field">
        <label htmlFor={`${id}-from`}>{say('copy.from')}</label>
        <select id={`${id}-from`} value={from} onChange={(event) => setFrom(event.target.value)}>
          {handles.map((handle) => (
            <option key={handle} value={handle}>
              @{handle}
            </option>
          ))}
        </select>
      </div>
      <Checks
        legend={say('copy.what')}
        choices={copiedFields.map((field) => ({ value: field, name: say(fieldNames[field]) }))}
        chosen={fields}
        onChange={(next) => setFields(copiedFields.filter((field) => next.includes(field)))}
      />
      <Checks
        legend={say('copy.to')}
        choices={others.map((handle) => ({ value: handle, name: `@${handle}` }))}
        chosen={to}
        onChange={setChosen}
      />
      {isReady ? (
        <ConfirmButton
          label={say('copy.button', { count: to.length })}
          question={say('copy.question', { accounts, fields: what })}
          confirm={say('copy.confirm')}
          onConfirm={() => {
            onCopy(from, to, [...fields]);
            setChosen([]);
          }}
        />
      ) : (
        <p className="note">{say('copy.choose')}</p>
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
