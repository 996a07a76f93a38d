import { rules } from '@/lib/catalogue';
import type { Context, PastPost } from '@/lib/engine/context';
import { describeExplanation } from '@/lib/engine/describe-explanation';
import { explain } from '@/lib/engine/explain';
import type { Hint } from '@/lib/engine/hint';
import { shownHints, type PassedOver } from '@/lib/engine/hints/shown-hints';
import { houseRule, requiredRule } from '@/lib/engine/policy/house-rule';
import { linksIn } from '@/lib/engine/reading/entities';
import { reviewWhole } from '@/lib/engine/review';
import type { Rule } from '@/lib/engine/rule';
import { fingerprintOf, linkPrintsOf, similarity } from '@/lib/history/fingerprint';
import type { History, StoredPost } from '@/lib/history/schema';
import { panelIn } from '@/lib/i18n/panel-languages';
import { wordingFor } from '@/lib/i18n/wordings';
import type { PageDraft, Verdict } from '@/lib/messages/protocol';
import { praises } from '@/lib/praise';
import { scorer } from '@/lib/scorer';
import { ignoreFor, isAllowed, type EffectiveAccount } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/schema';
import { allowedId } from '@/lib/settings/silenced-schema';
import { idsOfSilences } from '@/lib/settings/silences';
import { rulesPassedOver, rulesToExplain } from './feedback';
import { localeOf } from './locale-of';
import { readAccount, type Stores } from './stores';

/** Reviews a draft by the manners of the account that posts it. */
export async function reviewDraft(stores: Stores, draft: PageDraft): Promise<Verdict> {
  const { settings, account, context, rules: all } = await basisOf(stores, draft);
  const { profile, silenced, locks } = account;
  const { text, languages = [] } = draft;
  const levels = silenced ? {} : account.levels;
  const praised = settings.praise && !silenced ? praises : [];
  const by = new Set<string>();
  const keptAway = (hint: Hint) => passedOverBy(hint, account, draft, by);
  const locale = localeOf(settings, languages);
  const wording = wordingFor(locale, stores.report);
  const whole = reviewWhole(all, { text, context, levels }, praised, scorer, {
    wording,
    choose: (found) => shownHints(found, keptAway).shown,
  });
  // Asked of every hint, also of those behind another one: all that keeps one away is counted.
  const kept = new Map(whole.hints.map((hint) => [hint, keptAway(hint)]));
  const { shown: hints, passedOver } = shownHints(whole.hints, (hint) => kept.get(hint));
  if (draft.id !== null) {
    const known = idsOfSilences(settings);
    void stores.silenced.count({ draft: draft.id, by: [...by], known, now: stores.now() });
  }
  const isLocked = (rule: string) => locks.rules.has(rule);
  const speaking = hints.map(({ rule }) => rule);
  return {
    ...whole,
    hints,
    profile,
    profileLocked: locks.fields.has('profile'),
    silenced,
    ignored: passedOver.length,
    explain: rulesToExplain(speaking, profile, context.history),
    passedOver: rulesPassedOver(speaking, context.history).filter((rule) => !isLocked(rule)),
    locked: speaking.filter(isLocked),
    panel: panelIn(locale, stores.report),
  };
}

/**
 * What keeps a hint away: an ignore or an allowed phrase of the account; of a rule that the team has locked only the
 * team's phrases.
 *
 * @param by is given the ids of what keeps it away
 */
function passedOverBy(
  hint: Hint,
  { ignores, locks, teamPhrases, allowedPhrases }: EffectiveAccount,
  { text, handle }: PageDraft,
  by: Set<string>,
): PassedOver | undefined {
  const ignore = ignoreFor(hint, ignores);
  if (ignore) by.add(ignore.id);
  const allowed = locks.rules.has(hint.rule) ? teamPhrases : allowedPhrases;
  const phrases = allowed.filter((phrase) => isAllowed(hint, text, [phrase]));
  for (const phrase of phrases) by.add(allowedId(handle ?? '', phrase));
  if (ignore?.phrase === null) return 'rule';
  return ignore || phrases.length > 0 ? 'words' : undefined;
}

/**
 * Why each rule spoke or stayed silent on a draft, by the manners of the account that posts it; as lines of English.
 * A build holds no patterns but their table: of what was found it tells the words and the list.
 */
export async function explainDraft(stores: Stores, draft: PageDraft): Promise<string> {
  const { account, context, rules: all } = await basisOf(stores, draft);
  return describeExplanation(
    explain(all, { text: draft.text, context, levels: account.levels }, scorer),
  );
}

/** Everything that a draft is judged by. */
interface Basis {
  readonly settings: Settings;
  readonly account: EffectiveAccount;
  readonly context: Context;
  readonly rules: readonly Rule[];
}

async function basisOf(stores: Stores, draft: PageDraft): Promise<Basis> {
  const { text, handle, surroundings, id, policy: tried } = draft;
  const { settings, policy, account, now } = await readAccount(
    stores,
    handle,
    id === null ? tried : undefined,
  );
  const history = settings.keepHistory && handle !== null ? await stores.history(handle) : null;
  const context: Context = {
    ...surroundings,
    ...account.context,
    now: surroundings.plannedFor === undefined ? now : surroundings.plannedFor,
    history: history?.posts.map(pastPost) ?? [],
    nearest: history && nearestPost(text, history),
    relinked: history && lastWithLink(text, history),
  };
  return { settings, account, context, rules: rulesOf(policy) };
}

/** A remembered post as the rules read it. */
function pastPost({ at, surface, kind, question, hints }: StoredPost): PastPost {
  return { at, surface, kind, question, hints };
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

/** How many of the last posts are looked through for a link. */
const LAST_POSTS = 10;

/** The newest of the last posts with a link of the draft. */
function lastWithLink(text: string, { salt, posts }: History): Context['relinked'] {
  const links = linksIn(text);
  if (links.length === 0) return null;
  const prints = new Set(linkPrintsOf(links, salt));
  const post = posts
    .slice(0, LAST_POSTS)
    .find(({ links: had }) => had.some((link) => prints.has(link)));
  if (!post) return null;
  return { at: post.at, similarity: similarity(fingerprintOf(text, salt), post.fingerprint) };
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
