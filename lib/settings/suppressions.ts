import { isOverruled } from './effective';
import type { Policy } from './policy';
import type { Settings } from './schema';
import {
  allowedId,
  type SuppressionCounts,
  type SuppressionCount,
} from './suppression-counts-schema';

/**
 * Something that the user has suppressed on one account: a rule or words that were ignored from a hint, words that are
 * allowed for any rule, or a rule whose level is off.
 */
export interface StoredSuppression {
  readonly kind: 'ignored-rule' | 'ignored-words' | 'allowed-words' | 'rule-off';
  /** Unique among all suppressions. */
  readonly id: string;
  readonly account: string;
  /** `null` if it applies to every rule. */
  readonly rule: string | null;
  /** `null` if it applies to a whole rule. */
  readonly phrase: string | null;
  /** When it was chosen, in milliseconds since 1970; `null` if unknown. */
  readonly since: number | null;
  /** How often it took effect; `null` if that is not counted, because a rule that is off does not run. */
  readonly count: SuppressionCount | null;
}

/** Everything that the user has suppressed, newest first; those of unknown date last. */
export function storedSuppressions(
  settings: Settings,
  counts: SuppressionCounts,
): StoredSuppression[] {
  const countOf = (id: string) => (Object.hasOwn(counts, id) ? counts[id]! : NEVER);
  const ignored = settings.ignores.map(
    ({ id, account, rule, phrase, since }): StoredSuppression => {
      const kind = phrase === null ? 'ignored-rule' : 'ignored-words';
      return { kind, id, account, rule, phrase, since, count: countOf(id) };
    },
  );
  const chosen = Object.entries(settings.accounts).flatMap(([account, values]) => [
    ...values.allowedPhrases.map((phrase): StoredSuppression => {
      const id = allowedId(account, phrase);
      return {
        kind: 'allowed-words',
        id,
        account,
        rule: null,
        phrase,
        since: null,
        count: countOf(id),
      };
    }),
    ...Object.entries(values.levels).flatMap(([rule, level]): StoredSuppression[] => {
      const id = `off:${account}:${rule}`;
      const suppression = { id, account, rule, phrase: null, since: null, count: null };
      return level === 'off' ? [{ kind: 'rule-off', ...suppression }] : [];
    }),
  ]);
  return [...ignored.toSorted((a, b) => (b.since ?? 0) - (a.since ?? 0)), ...chosen];
}

/** The suppressions of one account, except those that the policy overrides. */
export function suppressionsInForce(
  settings: Settings,
  policy: Policy | null,
  handle: string,
): StoredSuppression[] {
  return storedSuppressions(settings, {}).filter(
    (suppression) => suppression.account === handle && !isOverruled(suppression, policy),
  );
}

const NEVER: SuppressionCount = { times: 0, last: null };

/** The ids of all suppressions that are counted. */
export function countedIds(settings: Settings): string[] {
  return storedSuppressions(settings, {}).flatMap(({ id, count }) => (count ? [id] : []));
}

/** How long after a look through the suppressions the next one is offered, in milliseconds. */
const A_MONTH = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether it is time to offer a look through the ignores: once a month, counted from the last look, or else from the
 * oldest ignore. `now` is in milliseconds since 1970.
 */
export function isReviewDue({ ignores, ignoresSeenAt }: Settings, now: number): boolean {
  if (ignores.length === 0) return false;
  const from = ignoresSeenAt ?? Math.min(...ignores.map(({ since }) => since));
  return now - from >= A_MONTH;
}
