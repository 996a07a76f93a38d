import type { Context, Medium } from './schemas/context';

export type {
  Context,
  Hours,
  Medium,
  OtherPost,
  OwnAccount,
  PastPost,
  PostKind,
  Surface,
  Surroundings,
  Thread,
  Thresholds,
} from './schemas/context';

/** The default thresholds of the rules that read the history (`thresholdsSchema`). */
export const usualThresholds = {
  window: 20,
  takingShare: 0.6,
  silentPosts: 15,
  closedPosts: 15,
};

/** A new post of a business account without attachments: what is assumed where nothing is known. */
export const defaultContext: Context = {
  surface: 'post',
  account: 'business',
  handle: null,
  ownAccounts: [],
  topics: [],
  media: [],
  acronyms: [],
  hours: null,
  quietDays: [],
  timeZone: 'UTC',
  now: Date.UTC(2026, 0, 5, 12),
  history: [],
  nearest: null,
  relinked: null,
  campaignLinks: [],
  thresholds: usualThresholds,
};

/** The media of a draft of which it is only known whether it has any. */
export function mediaOf(isAttached: boolean): readonly Medium[] {
  return isAttached ? [{ kind: 'other' }] : [];
}
