import { usePageWords } from '@/components/shared/page-words';
import { useLive, type Live } from '@/components/shared/use-live';
import type { History } from '@/lib/history/schema';
import { readAllHistories, watchHistory } from '@/lib/history/store';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { ruleNamesIn, type RuleNames } from '@/lib/i18n/rule-names';
import { readProgress, watchProgress } from '@/lib/lessons/progress';
import type { Progress } from '@/lib/lessons/progress-schema';
import { askPolicyState } from '@/lib/messages/ask-policy';
import type { PolicyState } from '@/lib/settings/policy';
import { readSettings, type StoredSettings } from '@/lib/settings/store';
import { readSuppressionCounts, watchSuppressionCounts } from '@/lib/settings/suppression-counts';
import type { SuppressionCounts } from '@/lib/settings/suppression-counts-schema';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';
import { useWords } from '../shared/use-words';

/** Everything that the options show, as currently stored. */
export interface Stores {
  readonly settings: StoredSettings;
  readonly policy: PolicyState;
  readonly histories: Readonly<Record<string, History>>;
  /** In milliseconds since 1970. */
  readonly historiesReadAt: number;
  readonly suppressionCounts: SuppressionCounts;
  readonly progress: Progress;
  /** The names of the rules if the page is not in English. */
  readonly ruleNames: RuleNames;
  /** The texts of the page. */
  readonly words: PageSpeaker;
}

/** The stores, once all of them have been read. */
export interface LiveStores extends Live<Stores> {
  /** Resolves when the settings are at least as new as this call. */
  readonly refreshSettings: () => Promise<void>;
}

/** Reads all stores, and each again after every change; no value until all have been read. */
export function useStores(): LiveStores {
  const settings = useLive(readSettings, watchSettings);
  const policy = useLive(askPolicyState, watchPolicy);
  const histories = useLive(readDatedHistories, watchHistory);
  const suppressionCounts = useLive(readSuppressionCounts, watchSuppressionCounts);
  const progress = useLive(readProgress, watchProgress);
  const words = usePageWords();
  const ruleNames = useWords(ruleNamesIn);
  const refreshSettings = settings.refresh;
  const parts = [settings, policy, histories, suppressionCounts, progress];
  const error = parts.map((part) => part.error).find((each) => each !== null) ?? null;
  if (
    !settings.value ||
    !policy.value ||
    !histories.value ||
    !suppressionCounts.value ||
    !progress.value ||
    !ruleNames
  ) {
    return { value: undefined, error, refreshSettings };
  }
  return {
    value: {
      settings: settings.value,
      policy: policy.value,
      histories: histories.value.histories,
      historiesReadAt: histories.value.readAt,
      suppressionCounts: suppressionCounts.value,
      progress: progress.value,
      ruleNames,
      words,
    },
    error,
    refreshSettings,
  };
}

async function readDatedHistories() {
  const histories = await readAllHistories();
  return { histories, readAt: Date.now() };
}
