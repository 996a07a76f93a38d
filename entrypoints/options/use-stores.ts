import { useLive, type Live } from '@/components/shared/use-live';
import type { History } from '@/lib/history/schema';
import { readAllHistories, watchHistory } from '@/lib/history/store';
import { readPolicyState, type PolicyState } from '@/lib/settings/policy-store';
import { readSilenced, watchSilenced, type Silenced } from '@/lib/settings/silenced';
import { readSettings, type StoredSettings } from '@/lib/settings/store';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';

/** Everything that the options show, as it is stored now. */
export interface Stores {
  readonly settings: StoredSettings;
  readonly policy: PolicyState;
  readonly histories: Readonly<Record<string, History>>;
  readonly silenced: Silenced;
}

/** The stores once all of them are read. */
export interface LiveStores extends Live<Stores> {
  /** Resolves when the settings are at least as new as this call. */
  readonly refreshSettings: () => Promise<void>;
}

export function useStores(): LiveStores {
  const settings = useLive(readSettings, watchSettings);
  const policy = useLive(readPolicyState, watchPolicy);
  const histories = useLive(readAllHistories, watchHistory);
  const silenced = useLive(readSilenced, watchSilenced);
  const refreshSettings = settings.refresh;
  const error = settings.error ?? policy.error ?? histories.error ?? silenced.error;
  if (!settings.value || !policy.value || !histories.value || !silenced.value) {
    return { value: undefined, error, refreshSettings };
  }
  return {
    value: {
      settings: settings.value,
      policy: policy.value,
      histories: histories.value,
      silenced: silenced.value,
    },
    error,
    refreshSettings,
  };
}
