import type { Hint } from '@/lib/engine/hint';
import type { Order } from '@/lib/messages/orders';
import type { Profile } from '@/lib/settings/schema';
import type { Coach } from './coach';
import type { PageTools } from './page-tools';
import type { Offer, PanelActions, PanelView, Scope } from './panel-view';
import { suppressionOf, suppressionOfRule, type Suppression } from './suppression';

/** What the actions of a composer's panel work on. */
export interface PanelControls {
  readonly coach: Coach;
  readonly tools: Pick<PageTools, 'sendOrder' | 'onError' | 'handle' | 'folding'>;
  /** Restores focus and caret in the editor. */
  readonly giveCaretBack: () => Promise<void>;
}

/** Creates the actions of a composer's panel; their errors are reported to the page. */
export function createPanelActions({
  coach,
  tools,
  giveCaretBack,
}: PanelControls): PanelActions & Pick<PanelView, 'onLeave'> {
  const report = tools.onError;

  function sendOrder(order: Order): void {
    tools.sendOrder(order).catch(report);
  }

  /**
   * Stores an ignore for the account and returns where it is stored; `null` if the account is unknown.
   *
   * @param phrase the ignored words; `null` for the whole rule
   */
  async function ignoreFromNowOn(
    rule: string,
    phrase: string | null,
  ): Promise<Suppression['stored']> {
    const account = tools.handle();
    if (account === null) return null;
    const id = crypto.randomUUID();
    const ignore = { id, account, rule, phrase, since: Date.now() };
    await tools.sendOrder({ type: 'change-settings', change: { type: 'ignore', ignore } });
    return { account, id };
  }

  /** Suppresses a hint in this draft at once, and beyond it if requested and possible. */
  async function suppress(hint: Hint, scope: Scope): Promise<void> {
    coach.ignoreInDraft(hint);
    let stored: Suppression['stored'] = null;
    try {
      if (scope === 'draft') return;
      coach.closeOffer();
      stored = await ignoreFromNowOn(hint.rule, scope === 'phrase' ? hint.quote : null);
    } finally {
      // If it could not be stored, it still holds in this draft.
      const inDraft = suppressionOf(hint);
      coach.noteSuppression(stored ? { ...inDraft, scope, stored } : inDraft);
    }
  }

  async function turnOff(offer: Offer): Promise<void> {
    const stored = await ignoreFromNowOn(offer.rule, null);
    if (stored) coach.noteSuppression(suppressionOfRule(offer, stored));
  }

  async function undoSuppression(): Promise<void> {
    const { suppressed: last } = coach.state;
    if (!last) return;
    if (last.stored) {
      const change = { type: 'take-back-ignore', id: last.stored.id } as const;
      await tools.sendOrder({ type: 'change-settings', change });
    }
    coach.restore(last);
  }

  /** Chooses a profile for the posting account, and shows it once it is stored. */
  async function chooseProfile(profile: Profile): Promise<void> {
    const account = tools.handle();
    if (account === null) return;
    const previous = coach.state.profile ?? null;
    await storeProfile(account, profile);
    coach.noteProfileChoice({ account, profile, previous });
  }

  async function undoProfile(): Promise<void> {
    const choice = coach.state.profileChoice;
    if (!choice) return;
    await storeProfile(choice.account, choice.previous);
    coach.noteProfileChoice(null);
  }

  function storeProfile(account: string, profile: Profile | null): Promise<void> {
    return tools.sendOrder({
      type: 'change-settings',
      change: { type: 'choose-profile', account, profile },
    });
  }

  return {
    onFix: (hint, fix) => void coach.applyFix(hint, fix).catch(report),
    onUndo: () => void coach.undoFix().catch(report),
    onIgnore: (hint, scope) => void suppress(hint, scope).catch(report),
    onUndoSuppression: () => void undoSuppression().catch(report),
    onShowIgnored: () => coach.restore(),
    onSeeIgnored: () => sendOrder({ type: 'open-options', address: 'ignored' }),
    onSettings: () => {
      const account = tools.handle();
      sendOrder({
        type: 'open-options',
        address: account === null ? 'accounts' : `accounts/${account}`,
      });
    },
    onOffer(accepted) {
      const { offer } = coach.state;
      if (offer && accepted) turnOff(offer).catch(report);
      coach.closeOffer();
    },
    onLesson: (lesson) => sendOrder({ type: 'open-lesson', lesson }),
    onProfile: (profile) => void chooseProfile(profile).catch(report),
    onUndoProfile: () => void undoProfile().catch(report),
    onCopy: copy,
    onCollapse: (collapsed) => tools.folding.setCollapsed(collapsed),
    onLeave: () => void giveCaretBack().catch(report),
  };
}

/** @returns whether the text was copied; a page may lack the permission for that */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
