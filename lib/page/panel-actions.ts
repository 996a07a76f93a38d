import type { SettingsChange } from '@/lib/settings/changes';
import type { Profile } from '@/lib/settings/schema';
import type { Coach } from './coach';
import type { Order } from '@/lib/messages/orders';
import type { PageTools } from './page-tools';
import type { PanelActions } from './panel-view';

/** What one composer's panel acts on. */
export interface PanelControls {
  readonly coach: Coach;
  readonly tools: PageTools;
  /** Brings focus and caret back into the editor. */
  readonly giveCaretBack: () => Promise<void>;
}

/** The actions of one composer's panel; what goes wrong in them is reported to the page. */
export function createPanelActions({ coach, tools, giveCaretBack }: PanelControls): PanelActions {
  const report = tools.onError;

  function give(order: Order): void {
    tools.give(order).catch(report);
  }

  /** Changes the settings of the account that posts; without one there is nothing to change. */
  function changeAccount(changeOf: (account: string) => SettingsChange): void {
    const account = tools.handle();
    if (account !== null) give({ type: 'change-settings', change: changeOf(account) });
  }

  /** @param phrase the words that are ignored, `null` for the whole rule */
  function ignoreFromNowOn(rule: string, phrase: string | null): void {
    changeAccount((account) => ({
      type: 'ignore',
      ignore: { id: crypto.randomUUID(), account, rule, phrase, since: Date.now() },
    }));
  }

  /** Chooses a profile for the account that posts, and shows it once it is stored. */
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
    return tools.give({
      type: 'change-settings',
      change: { type: 'choose-profile', account, profile },
    });
  }

  return {
    onFix: (hint, fix) => void coach.applyFix(hint, fix).catch(report),
    onUndo: () => void coach.undoFix().catch(report),
    onIgnore(hint, scope) {
      coach.ignoreInDraft(hint);
      if (scope === 'draft') return;
      coach.closeOffer();
      ignoreFromNowOn(hint.rule, scope === 'phrase' ? hint.quote : null);
    },
    onOffer(accepted) {
      const { offer } = coach.state;
      if (offer && accepted) ignoreFromNowOn(offer.rule, null);
      coach.closeOffer();
    },
    onLesson: (lesson) => give({ type: 'open-lesson', lesson }),
    onProfile: (profile) => void chooseProfile(profile).catch(report),
    onUndoProfile: () => void undoProfile().catch(report),
    onCopy: copy,
    onCollapse: (collapsed) => tools.folding.setCollapsed(collapsed),
    onLeave: () => void giveCaretBack().catch(report),
  };
}

/** @returns whether the text is on the clipboard: a page may not be allowed to write there. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
