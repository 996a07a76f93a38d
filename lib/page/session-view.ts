import type { Hint } from '@/lib/engine/hint';
import type { PanelLanguage } from '@/lib/i18n/panel';
import type { Verdict } from '@/lib/messages/protocol';
import type { ShownDraft } from './panel-view';
import type { ProfileChoice, Session } from './session-state';
import { isSuppressed, type Suppression } from './suppression';

/** What the panel shows of a session, and what else is derived from it. */
export interface SessionView extends ShownDraft {
  /** The id of the draft. */
  readonly id: string;
  readonly suppressed: Suppression | null;
  readonly profileChoice: ProfileChoice | null;
  /** The key of the hint that the caret is in. */
  readonly active: string | null;
  /** The language of the hints, with the panel's texts. */
  readonly panel: PanelLanguage;
  /** How many reviews have finished. */
  readonly reviewed: number;
  readonly verdict: Verdict | null;
  /** The last text whose hints are all known; `null` before the first. */
  readonly read: string | null;
  /** Why the last review failed; `null` if it did not. */
  readonly failure: string | null;
}

const ENGLISH: PanelLanguage = { locale: 'en', texts: {} };

/** Derives the view of a session. */
export function viewOf(session: Session): SessionView {
  const { act, verdict } = session;
  const hints = visibleHints(session);
  return {
    id: session.id,
    text: session.text,
    hints,
    praise: session.praise,
    unread: session.unread,
    active: session.active,
    offer: session.offer,
    reviewed: session.reviewed,
    verdict,
    read: session.read,
    failure: session.failure,
    notice: act?.kind === 'fix' ? act.notice : null,
    suppressed: act?.kind === 'suppression' ? act.suppression : null,
    profileChoice: act?.kind === 'profile' ? act.choice : null,
    canUndo: session.fix !== null,
    explain: verdict?.explain ?? [],
    locked: verdict?.locked ?? [],
    panel: verdict?.panel ?? ENGLISH,
    profile: verdict?.profile,
    profileLocked: verdict?.profileLocked ?? false,
    ignored: session.found.length - hints.length,
    ignoredForGood: session.ignoredForGood,
  };
}

/** The hints that are not suppressed. */
export function visibleHints({ found, suppressions }: Session): readonly Hint[] {
  if (suppressions.length === 0) return found;
  return found.filter((hint) => !isSuppressed(hint, suppressions));
}
