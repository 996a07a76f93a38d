import { describeExplanation } from '@/lib/engine/describe-explanation';
import { explain } from '@/lib/engine/explain';
import type { Hint } from '@/lib/engine/hint';
import { shownHints, type PassedOver } from '@/lib/engine/hints/shown-hints';
import { reviewWhole } from '@/lib/engine/review';
import { panelIn } from '@/lib/i18n/panel-languages';
import { wordingFor } from '@/lib/i18n/wordings';
import { answer } from '@/lib/messages/answer';
import type { PageDraft, Verdict } from '@/lib/messages/protocol';
import { praises } from '@/lib/praise';
import { scorer } from '@/lib/scorer';
import { ignoreFor, isAllowed, type EffectiveAccount } from '@/lib/settings/effective';
import type { Settings } from '@/lib/settings/schema';
import { allowedId } from '@/lib/settings/suppression-counts-schema';
import { countedIds } from '@/lib/settings/suppressions';
import { basisOf } from './draft-basis';
import { rulesPassedOver, rulesToExplain } from './feedback';
import { localeOf } from './locale-of';
import type { Stores } from './stores';

/** Reviews and explains drafts for pages. */
export function serveReviews(stores: Stores): void {
  answer('review', (draft) => reviewDraft(stores, draft));
  answer('explain', (draft) => explainDraft(stores, draft));
}

/** Reviews a draft with the settings of the account that posts it. */
export async function reviewDraft(stores: Stores, draft: PageDraft): Promise<Verdict> {
  const { settings, account, context, rules: all } = await basisOf(stores, draft);
  const { profile, muted, locks } = account;
  const { text, languages = [] } = draft;
  const levels = muted ? {} : account.levels;
  const praised = settings.praise && !muted ? praises : [];
  const locale = localeOf(settings, languages);
  const wording = wordingFor(locale, stores.report);
  const whole = reviewWhole(all, { text, context, levels }, praised, scorer, {
    wording,
    choose: (found) => shownHints(found, (hint) => keptAway(hint, account, draft)?.as).shown,
  });
  const kept = new Map(whole.hints.map((hint) => [hint, keptAway(hint, account, draft)]));
  const { shown: hints, passedOver } = shownHints(whole.hints, (hint) => kept.get(hint)?.as);
  // Hints that are hidden by others count too.
  countSuppressions(stores, settings, draft, [...kept.values()]);
  const isLocked = (rule: string) => locks.rules.has(rule);
  const speaking = hints.map(({ rule }) => rule);
  return {
    ...whole,
    hints,
    profile,
    profileLocked: locks.fields.has('profile'),
    muted,
    ignored: passedOver.length,
    explain: rulesToExplain(speaking, profile, context.history),
    passedOver: rulesPassedOver(speaking, context.history).filter((rule) => !isLocked(rule)),
    locked: speaking.filter(isLocked),
    panel: panelIn(locale, stores.report),
  };
}

/** Why a hint is suppressed, and the ids of what suppresses it. */
interface KeptAway {
  readonly as: PassedOver;
  readonly by: readonly string[];
}

/**
 * What suppresses a hint: an ignore or an allowed phrase of the account. For a rule that the team has locked, only the
 * team's phrases.
 */
function keptAway(
  hint: Hint,
  { ignores, locks, teamPhrases, allowedPhrases }: EffectiveAccount,
  { text, handle }: PageDraft,
): KeptAway | undefined {
  const ignore = ignoreFor(hint, ignores);
  const allowed = locks.rules.has(hint.rule) ? teamPhrases : allowedPhrases;
  const phrases = allowed.filter((phrase) => isAllowed(hint, text, [phrase]));
  if (!ignore && phrases.length === 0) return undefined;
  const ids = phrases.map((phrase) => allowedId(handle ?? '', phrase));
  return {
    as: ignore?.phrase === null ? 'rule' : 'words',
    by: ignore ? [ignore.id, ...ids] : ids,
  };
}

/** Counts the suppressions that hid hints of a draft, unless it is a trial. */
function countSuppressions(
  { suppressionCounter, now, report }: Stores,
  settings: Settings,
  { id }: PageDraft,
  kept: readonly (KeptAway | undefined)[],
): void {
  if (id === null) return;
  const by = [...new Set(kept.flatMap((each) => each?.by ?? []))];
  const counted = { draft: id, by, known: countedIds(settings), now: now() };
  suppressionCounter.count(counted).catch(report);
}

/**
 * Explains in lines of English why each rule spoke or stayed silent on a draft, with the settings of the account that
 * posts it. A build has no patterns, only their table, so a hit is described by its words and list.
 */
export async function explainDraft(stores: Stores, draft: PageDraft): Promise<string> {
  const { account, context, rules: all } = await basisOf(stores, draft);
  return describeExplanation(
    explain(all, { text: draft.text, context, levels: account.levels }, scorer),
  );
}
