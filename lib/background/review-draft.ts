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
import { allowedId } from '@/lib/settings/silenced-schema';
import { idsOfSilences } from '@/lib/settings/silences';
import { basisOf } from './draft-basis';
import { rulesPassedOver, rulesToExplain } from './feedback';
import { localeOf } from './locale-of';
import type { Stores } from './stores';

/** Reviews and explains drafts for the pages that hold them. */
export function serveReviews(stores: Stores): void {
  answer('review', (draft) => reviewDraft(stores, draft));
  answer('explain', (draft) => explainDraft(stores, draft));
}

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
