import type { ReactNode } from 'react';
import { dayNameOf, levelNames } from '@/components/shared/names';
import type { HousePhrase, RequiredPhrase } from '@/lib/engine/house-phrase';
import type { Policy } from '@/lib/settings/policy';
import { profileOf } from '@/lib/settings/profiles';
import { numbers } from './numbers-section';
import { wordsForHours } from './words-for-hours';

export interface PolicySummaryProps {
  readonly policy: Policy;
  readonly origin: 'managed' | 'imported' | null;
  /** The titles of the rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

type Levels = NonNullable<Policy['levels']>;
type PolicyAccount = NonNullable<Policy['accounts']>[string];

/** Everything that a policy sets, in words, each with where it acts. */
export function PolicySummary({ policy, origin, titles }: PolicySummaryProps) {
  const { team, levels = {}, accounts = {}, allowedPhrases = [], thresholds = {} } = policy;
  const { housePhrases = [], requiredPhrases = [], quietDays = [], campaignLinks = [] } = policy;
  const set = numbers.filter(({ key }) => thresholds[key] !== undefined);
  return (
    <section className="block wide">
      <h2>{team}</h2>
      <p className="note">
        {origin === 'managed'
          ? 'Set by your administrator, who alone can change it.'
          : 'Imported here; you can remove it.'}
      </p>
      <Group title="Rules" where={<a href="#rules">On every account, under Rules</a>}>
        {levelLines(levels, titles)}
      </Group>
      <Group title="Words the team does not want" where="Wherever you write">
        {housePhrases.map((phrase) => ({ key: phrase.id, words: wordsForHouse(phrase) }))}
      </Group>
      <Group title="Words that must be there" where="Wherever you write">
        {requiredPhrases.map((phrase) => ({ key: phrase.id, words: wordsForRequired(phrase) }))}
      </Group>
      <Group title="Allowed phrases" where="On every account: no hint is about them">
        {allowedPhrases.map((phrase) => ({ key: phrase, words: `“${phrase}”` }))}
      </Group>
      <Group title="Numbers" where={<a href="#numbers">On every account, under Numbers</a>}>
        {set.map(({ key, label, unit, scale }) => ({
          key,
          words: `${label} ${Math.round(thresholds[key]! * scale)} ${unit}.`,
        }))}
      </Group>
      <Group title="Quiet days" where="On every account">
        {quietDays.map((span) => ({ key: span.from + span.reason, words: wordsForDays(span) }))}
      </Group>
      <Group title="Links that you count" where="On every account">
        {campaignLinks.map(({ domains, parameters }) => ({
          key: domains.join(),
          words: `${domains.join(', ')}: ${parameters.join(', ')}`,
        }))}
      </Group>
      {Object.entries(accounts).map(([handle, account]) => (
        <Group
          key={handle}
          title={`@${handle}`}
          where={<a href={`#accounts/${handle}`}>On this account alone</a>}
          isAccount
        >
          {accountLines(account, titles)}
        </Group>
      ))}
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly words: string;
}

interface GroupProps {
  readonly title: string;
  /** Where it acts. */
  readonly where: ReactNode;
  /** Whether it is shown though nothing is in it. */
  readonly isAccount?: boolean;
  readonly children: readonly Line[];
}

function Group({ title, where, isAccount = false, children }: GroupProps) {
  if (children.length === 0 && !isAccount) return null;
  return (
    <div className="group">
      <h3>{title}</h3>
      <p className="note">{where}</p>
      {children.length === 0 && <p>Nothing of its own.</p>}
      <ul className="problems">
        {children.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

function levelLines(levels: Levels, titles: PolicySummaryProps['titles']): Line[] {
  return Object.entries(levels).map(([rule, level]) => ({
    key: rule,
    words: `${titles.get(rule) ?? rule}: ${levelNames[level]}`,
  }));
}

function wordsForHouse(phrase: HousePhrase): string {
  const { phrases, message, replacement } = phrase;
  const instead = replacement === undefined ? '' : ` Write “${replacement}”.`;
  return `${listed(phrases)}: ${message}${instead} ${wordsForScope(phrase)}`;
}

function wordsForRequired(phrase: RequiredPhrase): string {
  const { when, must, message } = phrase;
  return `With ${listed(when)}, ${listed(must)}: ${message} ${wordsForScope(phrase)}`;
}

const surfaceNames = {
  post: 'posts',
  reply: 'replies',
  quote: 'quotes',
  thread: 'threads',
} as const;

function wordsForScope({ level, accounts, surfaces }: HousePhrase | RequiredPhrase): string {
  const on = accounts ? ` on ${accounts.map((handle) => `@${handle}`).join(', ')}` : '';
  const where = surfaces ? ` in ${surfaces.map((each) => surfaceNames[each]).join(', ')}` : '';
  return `(${levelNames[level]}${on}${where})`;
}

function wordsForDays({ from, to, reason }: NonNullable<Policy['quietDays']>[number]): string {
  const until = to === undefined || to === from ? '' : ` to ${dayNameOf(to)}`;
  return `${dayNameOf(from)}${until}: ${reason}`;
}

function accountLines(account: PolicyAccount, titles: PolicySummaryProps['titles']): Line[] {
  const { enabled, profile, topics, timeZone, hours, allowedPhrases, acronyms } = account;
  const lines = [
    enabled !== undefined && ['enabled', enabled ? 'The coach is on.' : 'The coach is off.'],
    profile && ['profile', `Profile: ${profileOf(profile).name}`],
    topics && ['topics', `Topics: ${topics.join(', ') || 'none'}`],
    timeZone && ['timeZone', `Time zone: ${timeZone}`],
    hours !== undefined && ['hours', `Hours: ${wordsForHours(hours)}`],
    allowedPhrases && ['allowed', `Allowed phrases: ${listed(allowedPhrases)}`],
    acronyms && ['acronyms', `Known acronyms: ${acronyms.join(', ') || 'none'}`],
  ].filter((line): line is [string, string] => Array.isArray(line));
  return [
    ...lines.map(([key, words]) => ({ key, words })),
    ...levelLines(account.levels ?? {}, titles),
    ...(account.quietDays ?? []).map((span) => ({
      key: span.from + span.reason,
      words: `Quiet: ${wordsForDays(span)}`,
    })),
  ];
}

function listed(phrases: readonly string[]): string {
  return phrases.map((phrase) => `“${phrase}”`).join(' or ') || 'none';
}
