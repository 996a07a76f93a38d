import type { ReactNode } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { HousePhrase, RequiredPhrase } from '@/lib/engine/policy/house-phrase';
import type { PageSpeaker } from '@/lib/i18n/pages';
import type { Policy } from '@/lib/settings/policy';
import { numbers } from './numbers-section';
import { wordsForQuietDays } from './quiet-days-field';
import { quotedPhrases } from './quoted-phrases';
import { wordsForHours } from './words-for-hours';

export interface PolicySummaryProps {
  readonly policy: Policy;
  readonly origin: 'managed' | 'imported' | null;
  /** The titles of the rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

type Levels = NonNullable<Policy['levels']>;
type PolicyAccount = NonNullable<Policy['accounts']>[string];

/** Describes everything that a policy sets, and where it applies. */
export function PolicySummary({ policy, origin, titles }: PolicySummaryProps) {
  const words = usePageWords();
  const { say, list } = words;
  const { team, levels = {}, accounts = {}, allowedPhrases = [], thresholds = {} } = policy;
  const { housePhrases = [], requiredPhrases = [], quietDays = [], campaignLinks = [] } = policy;
  const set = numbers.filter(({ key }) => thresholds[key] !== undefined);
  return (
    <section className="block wide">
      <h2>{team}</h2>
      <p className="note">
        {origin === 'managed' ? say('policy.managed') : say('policy.imported')}
      </p>
      <Group title={say('section.rules')} where={<a href="#rules">{say('policy.where.rules')}</a>}>
        {levelLines(levels, titles, say)}
      </Group>
      <Group title={say('form.house')} where={say('policy.where.writing')}>
        {housePhrases.map((phrase) => ({ key: phrase.id, words: wordsForHouse(phrase, words) }))}
      </Group>
      <Group title={say('form.required')} where={say('policy.where.writing')}>
        {requiredPhrases.map((phrase) => ({
          key: phrase.id,
          words: wordsForRequired(phrase, words),
        }))}
      </Group>
      <Group title={say('allowed-phrases')} where={say('policy.where.allowed')}>
        {allowedPhrases.map((phrase) => ({
          key: phrase,
          words: say('suppressions.phrase', { phrase }),
        }))}
      </Group>
      <Group
        title={say('section.numbers')}
        where={<a href="#numbers">{say('policy.where.numbers')}</a>}
      >
        {set.map(({ key, scale }) => ({
          key,
          words: say('policy.number', {
            question: say(`numbers.${key}`),
            value: Math.round(thresholds[key]! * scale),
            unit: say(`numbers.${key}.unit`),
          }),
        }))}
      </Group>
      <Group title={say('quiet-days')} where={say('policy.where.everywhere')}>
        {quietDays.map((span) => ({
          key: span.from + span.reason,
          words: wordsForQuietDays(span, words),
        }))}
      </Group>
      <Group title={say('form.links')} where={say('policy.where.everywhere')}>
        {campaignLinks.map(({ domains, parameters }) => ({
          key: domains.join(),
          words: say('form.links.line', {
            domains: list(domains, 'unit'),
            parameters: list(parameters, 'unit'),
          }),
        }))}
      </Group>
      {Object.entries(accounts).map(([handle, account]) => (
        <Group
          key={handle}
          title={`@${handle}`}
          where={<a href={`#accounts/${handle}`}>{say('policy.where.account')}</a>}
          isAccount
        >
          {accountLines(account, titles, words)}
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
  /** Where it applies. */
  readonly where: ReactNode;
  /** Whether it is shown even if empty. */
  readonly isAccount?: boolean;
  readonly children: readonly Line[];
}

function Group({ title, where, isAccount = false, children }: GroupProps) {
  const { say } = usePageWords();
  if (children.length === 0 && !isAccount) return null;
  return (
    <div className="group">
      <h3>{title}</h3>
      <p className="note">{where}</p>
      {children.length === 0 && <p>{say('policy.account.nothing')}</p>}
      <ul className="problems">
        {children.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

function levelLines(
  levels: Levels,
  titles: PolicySummaryProps['titles'],
  say: PageSpeaker['say'],
): Line[] {
  return Object.entries(levels).map(([rule, level]) => ({
    key: rule,
    words: say('policy.line', { name: titles.get(rule) ?? rule, value: say(`level.${level}`) }),
  }));
}

function wordsForHouse(phrase: HousePhrase, words: PageSpeaker): string {
  const { phrases, message, replacement } = phrase;
  const line = {
    phrases: quotedPhrases(phrases, words),
    message: withoutQuote(message),
    scope: scopeOf(phrase, words),
  };
  return replacement === undefined
    ? words.say('policy.house.line', line)
    : words.say('policy.house.line-instead', { ...line, replacement });
}

function wordsForRequired(phrase: RequiredPhrase, words: PageSpeaker): string {
  const { when, must, message } = phrase;
  return words.say('policy.required.line', {
    when: quotedPhrases(when, words),
    must: quotedPhrases(must, words),
    message: withoutQuote(message),
    scope: scopeOf(phrase, words),
  });
}

/** Describes the level of a phrase and where it applies. */
function scopeOf(phrase: HousePhrase | RequiredPhrase, { say, list }: PageSpeaker): string {
  const { accounts = [], surfaces = [] } = phrase;
  return list(
    [
      say(`level.${phrase.level}`),
      ...accounts.map((handle) => `@${handle}`),
      ...surfaces.map((surface) => say(`policy.surface.${surface}`)),
    ],
    'unit',
  );
}

function accountLines(
  account: PolicyAccount,
  titles: PolicySummaryProps['titles'],
  words: PageSpeaker,
): Line[] {
  const { say, list } = words;
  const { enabled, profile, topics, timeZone, hours, allowedPhrases, acronyms } = account;
  const named = (name: string, value: string) =>
    say('policy.line', { name, value: value || say('policy.none') });
  const lines = [
    enabled !== undefined && ['enabled', say(enabled ? 'policy.coach-on' : 'policy.coach-off')],
    profile && ['profile', named(say('account.profile'), say(`profile.${profile}`))],
    topics && ['topics', named(say('topics'), list(topics, 'unit'))],
    timeZone && ['timeZone', named(say('account.zone'), timeZone)],
    hours !== undefined && ['hours', named(say('hours'), wordsForHours(hours, words))],
    allowedPhrases && [
      'allowed',
      named(say('allowed-phrases'), quotedPhrases(allowedPhrases, words) || say('policy.none')),
    ],
    acronyms && ['acronyms', named(say('acronyms'), list(acronyms, 'unit'))],
  ].filter((line): line is [string, string] => Array.isArray(line));
  return [
    ...lines.map(([key, value]) => ({ key, words: value })),
    ...levelLines(account.levels ?? {}, titles, say),
    ...(account.quietDays ?? []).map((span) => ({
      key: span.from + span.reason,
      words: named(say('quiet-days'), wordsForQuietDays(span, words)),
    })),
  ];
}

/** A message with an ellipsis for the words of a draft. */
function withoutQuote(message: string): string {
  return message.replaceAll('{quote}', '…');
}
