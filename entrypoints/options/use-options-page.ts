import { useState } from 'react';
import type { AccountView } from '@/components/options/account-view';
import { useTask, type Task } from '@/components/shared/use-task';
import { sendOrder } from '@/lib/messages/send-order';
import { accountOf, applyChange, type SettingsChange } from '@/lib/settings/changes';
import { RefusedError } from '@/lib/settings/refused-error';
import type { Settings } from '@/lib/settings/schema';
import type { StoredSuppression } from '@/lib/settings/suppressions';
import { useSession, type ReadTrialBox } from '../shared/use-session';
import type { Address } from './use-address';
import { useForeseen } from './use-foreseen';
import { usePolicyDraft, type KeptPolicyDraft } from './use-policy-draft';
import type { Stores } from './use-stores';
import { knownHandles, viewOfAccount } from './views';

/** What the sections of the options share. */
export interface OptionsPage {
  /** The stored values with pending changes applied. */
  readonly stores: Stores;
  /** The accounts to choose from. */
  readonly handles: readonly string[];
  /** The shown account; `null` if none is known. */
  readonly handle: string | null;
  readonly account: AccountView | null;
  /** When the histories were read, in milliseconds since 1970: no post in them is later. */
  readonly now: number;
  /** A trial draft of the account, kept while other sections are shown. */
  readonly trial: ReadTrialBox;
  readonly task: Task;
  /** Shows an account, which may be new; `null` for the first known one. */
  readonly pick: (handle: string | null) => void;
  /** Changes the settings, and shows `done` when they are stored. */
  readonly change: (change: SettingsChange, done?: string) => void;
  /** Undoes something that was suppressed. */
  readonly takeBack: (suppression: StoredSuppression) => void;
  readonly policyDraft: KeptPolicyDraft;
  /** The page's current address. */
  readonly address: Address;
}

/**
 * The state of the options page. A change is shown before it is stored, so that the next one, based on what is shown,
 * does not undo it; a refused change is reverted.
 *
 * @param refreshSettings resolves when `stored` has the settings as of the call
 * @param address selects an account, until the user picks another
 */
export function useOptionsPage(
  stored: Stores,
  refreshSettings: () => Promise<void>,
  address: Address,
): OptionsPage {
  const [settings, expect] = useForeseen(stored.settings.value, foreseen);
  const stores = { ...stored, settings: { ...stored.settings, value: settings } };
  const now = stored.historiesReadAt;
  const [picked, pick] = useState<string | null>(address.account);
  const [followed, setFollowed] = useState(address);
  if (followed !== address) {
    setFollowed(address);
    if (address.account !== null) pick(address.account);
  }
  const policyDraft = usePolicyDraft();
  const task = useTask();
  const handles = [...new Set([...knownHandles(stores), ...(picked === null ? [] : [picked])])];
  const handle = picked ?? handles[0] ?? null;
  const trial = useSession({ handle });

  function change(wanted: SettingsChange, done?: string): void {
    const written = sendOrder({ type: 'change-settings', change: wanted });
    task.run(() => written, done);
    expect(wanted, async () => {
      await Promise.allSettled([written]);
      await refreshSettings();
    });
  }

  function takeBack({ kind, id, account, rule, phrase }: StoredSuppression): void {
    if (kind === 'rule-off' && rule !== null)
      change({ type: 'set-level', account, rule, level: null });
    else if (kind === 'allowed-words') {
      const { allowedPhrases } = accountOf(settings, account);
      const rest = allowedPhrases.filter((each) => each !== phrase);
      change({ type: 'edit-account', account, change: { allowedPhrases: rest } });
    } else change({ type: 'take-back-ignore', id });
  }

  return {
    stores,
    handles,
    handle,
    account: handle === null ? null : viewOfAccount(handle, stores, now),
    now,
    trial,
    task,
    pick,
    change,
    takeBack,
    policyDraft,
    address,
  };
}

/** The settings to show until a change is stored: with the change, or without it if it will be refused. */
function foreseen(settings: Settings, change: SettingsChange): Settings {
  try {
    return applyChange(settings, change);
  } catch (error) {
    if (error instanceof RefusedError) return settings;
    throw error;
  }
}
