import type { PageSpeaker } from '@/lib/i18n/pages';
import type { EffectiveAccount } from '@/lib/settings/effective';
import type { AccountSettings } from '@/lib/settings/schema';

/** The data of an account for the options. */
export interface AccountView {
  readonly handle: string;
  /** The effective values: the team's take precedence over the user's. */
  readonly values: AccountSettings;
  readonly effective: EffectiveAccount;
}

/** Why something cannot be changed; `undefined` if it can. */
export function lockNote(
  isLocked: boolean,
  team: string | null,
  say: PageSpeaker['say'],
): string | undefined {
  return isLocked ? say('set-by-team', { team: team ?? '' }) : undefined;
}
