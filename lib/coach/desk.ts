import type { LessonId } from '@/lib/copy/lesson-index';
import type { Context, PastPost, Surroundings } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/draft';
import type { Hint } from '@/lib/engine/hint';
import { houseRule, requiredRule } from '@/lib/engine/house-rule';
import { asksQuestion } from '@/lib/engine/question';
import { analyse, oneOfEachRule, reviewWhole } from '@/lib/engine/review';
import type { Rule } from '@/lib/engine/rule';
import { messageOf } from '@/lib/error-message';
import { fingerprintOf, similarity } from '@/lib/history/fingerprint';
import { kindOf } from '@/lib/history/kind';
import type { Recorder } from '@/lib/history/recorder';
import type { History, StoredPost } from '@/lib/history/schema';
import type { ProgressKeeper } from '@/lib/lessons/progress';
import { praises } from '@/lib/praise';
import { rules } from '@/lib/catalogue.ts';
import { scorer } from '@/lib/scorer';
import {
  effectiveAccount,
  ignoreFor,
  isAllowed,
  type EffectiveAccount,
} from '@/lib/settings/effective';
import type { Keeper } from '@/lib/settings/keeper';
import type { Policy } from '@/lib/settings/policy';
import { writePolicy } from '@/lib/settings/policy-store';
import type { Settings } from '@/lib/settings/schema';
import type { SilencedCounter } from '@/lib/settings/silenced';
import type { Order } from './messages';
import type { PageDraft, Verdict } from './protocol';
import { rulesPassedOver, rulesToExplain } from './tact';

/** What the desk reads and writes. */
export interface DeskStores {
  readonly settings: () => Promise<Settings>;
  /** The team's policy, `null` without one. */
  readonly policy: () => Promise<Policy | null>;
  readonly history: (handle: string) => Promise<History>;
  readonly keeper: Keeper;
  readonly recorder: Recorder;
  readonly silenced: SilencedCounter;
  readonly progress: ProgressKeeper;
  readonly openLesson: (lesson: LessonId) => Promise<void>;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Is told what went wrong where nobody waits for it. */
  readonly report: (error: Error) => void;
}

/** The background's side of the coach: joins a page's draft with all that is known of its account. */
export interface Desk {
  /** Judges a draft by the manners of the account that posts it. */
  review(draft: PageDraft): Promise<Verdict>;
  /**
   * Does what a page asks for.
   *
   * @throws if it cannot be stored; the message says what the user can do.
   */
  carryOut(order: Order): Promise<void>;
}

/** A desk over the given stores; it keeps nothing itself. */
export function createDesk(stores: DeskStores): Desk {
  return {
    review: (draft) => reviewDraft(stores, draft),
    carryOut: (order) => carryOut(stores, order),
  };
}

/** Everything that a draft is judged by. */
interface Look {
  readonly settings: Settings;
  readonly account: EffectiveAccount;
  readonly context: Context;
  readonly rules: readonly Rule[];
}

async function lookAt(
  stores: DeskStores,
  { text, handle, surroundings }: PageDraft,
): Promise<Look> {
  const { settings, policy, account, now } = await accountOf(stores, handle);
  const history = settings.keepHistory && handle !== null ? await stores.history(handle) : null;
  const context: Context = {
    ...surroundings,
    ...account.context,
    now: surroundings.plannedFor === undefined ? now : surroundings.plannedFor,
    history: history?.posts.map(pastPost) ?? [],
    nearest: history && nearestPost(text, history),
  };
  return { settings, account, context, rules: rulesOf(policy) };
}

/** What holds for an account now, and what that is worked out from. */
async function accountOf(stores: DeskStores, handle: string | null) {
  const now = stores.now();
  const [settings, policy] = await Promise.all([stores.settings(), stores.policy()]);
  const account = effectiveAccount({ settings, policy, handle, now });
  return { settings, policy, account, now };
}

async function reviewDraft(stores: DeskStores, draft: PageDraft): Promise<Verdict> {
  const { settings, account, context, rules: all } = await lookAt(stores, draft);
  const { profile, silenced, locks } = account;
  const { text } = draft;
  const levels = silenced ? {} : account.levels;
  const praised = settings.praise && !silenced ? praises : [];
  const isLocked = (rule: string) => locks.rules.has(rule);
  const by = new Set<string>();
  const isPassedOver = (hint: Hint) => {
    const ignore = ignoreFor(hint, account.ignores);
    if (ignore) by.add(ignore.id);
    const allowed = isLocked(hint.rule) ? account.teamPhrases : account.allowedPhrases;
    return ignore !== undefined || isAllowed(hint, text, allowed);
  };
  const whole = reviewWhole(all, { text, context, levels }, praised, scorer);
  const hints = oneOfEachRule(whole.hints.filter((hint) => !isPassedOver(hint)));
  if (!draft.trial) {
    const known = settings.ignores.map(({ id }) => id);
    void stores.silenced.count({ text, by: [...by], known });
  }
  const speaking = hints.map(({ rule }) => rule);
  return {
    ...whole,
    hints,
    profile,
    profileLocked: locks.fields.has('profile'),
    silenced,
    explain: rulesToExplain(speaking, profile, context.history),
    passedOver: rulesPassedOver(speaking, context.history).filter((rule) => !isLocked(rule)),
    locked: speaking.filter(isLocked),
  };
}

async function carryOut(stores: DeskStores, order: Order): Promise<void> {
  const { keeper, recorder, progress, openLesson } = stores;
  switch (order.type) {
    case 'change-settings':
      return keeper.change(order.change);
    case 'set-policy':
      return writePolicy(order.policy);
    case 'record-post':
      return record(stores, order);
    case 'seed-history':
      return seed(stores, order);
    case 'wipe-history':
      return recorder.wipe(order.handle);
    case 'restore-histories':
      return recorder.restore(order.histories);
    case 'open-lesson':
      return openLesson(order.lesson);
    case 'finish-lesson':
      return progress.finish(order.lesson);
    case 'reset-progress':
      return progress.reset();
    case 'wipe-all':
      return wipeAll(stores);
  }
}

type OrderTo<Type extends Order['type']> = Extract<Order, { type: Type }>;

async function record(stores: DeskStores, order: OrderTo<'record-post'>): Promise<void> {
  const { handle, text, surroundings, hints } = order;
  const { settings, account, now } = await accountOf(stores, handle);
  if (!settings.keepHistory) return;
  const judged = judge(stores, account, { text, surroundings, now });
  await stores.recorder.record(handle, { text, at: now, hints, ...judged });
}

async function seed(stores: DeskStores, { handle, posts }: OrderTo<'seed-history'>): Promise<void> {
  const { settings, account, now } = await accountOf(stores, handle);
  if (!settings.keepHistory) return;
  const judged = posts.map(({ at, surface, text }) => {
    const surroundings = { surface, media: [] };
    return { at, hints: [], ...judge(stores, account, { text, surroundings, now }) };
  });
  await stores.recorder.seed(handle, judged);
}

/**
 * Wipes every store, also when one of them cannot be wiped.
 *
 * @throws if one could not be; the message says why.
 */
async function wipeAll({ keeper, recorder, silenced, progress }: DeskStores): Promise<void> {
  const outcomes = await Promise.allSettled([
    keeper.wipe(),
    recorder.wipe(),
    silenced.wipe(),
    progress.reset(),
    writePolicy(null),
  ]);
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  if (failures.length === 0) return;
  const words = failures.map(messageOf).join(' ');
  throw new Error(`Not everything could be wiped: ${words}`, { cause: failures });
}

/** A remembered post as the rules read it. */
function pastPost({ at, surface, kind, question, hints }: StoredPost): PastPost {
  return { at, surface, kind, question, hints };
}

/** A post that was sent, to be remembered. */
interface Sent {
  readonly text: string;
  readonly surroundings: Surroundings;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/**
 * What is remembered of a post: where it stands and what it does for its readers. The rules that find
 * something count whatever their level; one that throws is reported and counts for nothing. Of a post
 * that is not English only what shows without its words is known.
 */
function judge(
  { report }: DeskStores,
  account: EffectiveAccount,
  { text, surroundings, now }: Sent,
): Pick<PastPost, 'surface' | 'kind' | 'question'> {
  const draft = new Draft(text);
  const context = { ...surroundings, ...account.context, now, history: [], nearest: null };
  const { isRead, findings, failures } = analyse(draft, context, rules);
  const found = isRead ? new Set(findings.map(({ rule }) => rule.id)) : null;
  for (const { rule, error } of failures) report(new Error(`The rule ${rule} failed: ${error}`));
  return {
    surface: surroundings.surface,
    kind: kindOf(draft, context, found),
    question: asksQuestion(draft),
  };
}

function nearestPost(text: string, { salt, posts }: History): Context['nearest'] {
  const fingerprint = fingerprintOf(text, salt);
  let nearest: Context['nearest'] = null;
  for (const post of posts) {
    const likeness = similarity(fingerprint, post.fingerprint);
    if (likeness > (nearest?.similarity ?? 0)) nearest = { at: post.at, similarity: likeness };
  }
  return nearest;
}

/** All rules, a team's own phrases among them; worked out once for each policy. */
const rulesOfTeam = new WeakMap<Policy, readonly Rule[]>();

function rulesOf(policy: Policy | null): readonly Rule[] {
  if (!policy) return rules;
  const known = rulesOfTeam.get(policy);
  if (known) return known;
  const all = [
    ...rules,
    ...(policy.housePhrases ?? []).map((house) => houseRule(house, policy.team)),
    ...(policy.requiredPhrases ?? []).map((required) => requiredRule(required, policy.team)),
  ];
  rulesOfTeam.set(policy, all);
  return all;
}
