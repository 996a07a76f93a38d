import type { LessonId } from '@/lib/copy/lesson-index';
import type { Recorder } from '@/lib/history/recorder';
import type { History } from '@/lib/history/schema';
import type { ProgressWriter } from '@/lib/lessons/progress';
import { effectiveAccount } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/schema';
import type { SuppressionCounter } from '@/lib/settings/suppression-counts';
import type { SettingsWriter } from '@/lib/settings/writer';

/** What the background reads and writes. */
export interface Stores {
  readonly settings: () => Promise<Settings>;
  /** The team's policy, `null` without one. */
  readonly policy: () => Promise<Policy | null>;
  readonly history: (handle: string) => Promise<History>;
  readonly settingsWriter: SettingsWriter;
  readonly recorder: Recorder;
  readonly suppressionCounter: SuppressionCounter;
  readonly progress: ProgressWriter;
  /** Opens the options in a new tab, at the given address after `#`. */
  readonly openOptions: (address: string) => Promise<void>;
  readonly openLesson: (lesson: LessonId) => Promise<void>;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Reports errors that no caller is waiting for. */
  readonly report: (error: Error) => void;
}

/**
 * The effective settings of an account now, and what they were derived from.
 *
 * @param tried a policy to use instead of the one in force
 */
export async function readAccount(stores: Stores, handle: string | null, tried?: Policy) {
  const now = stores.now();
  const [settings, policy] = await Promise.all([stores.settings(), tried ?? stores.policy()]);
  const account = effectiveAccount({ settings, policy, handle, now });
  return { settings, policy, account, now };
}
