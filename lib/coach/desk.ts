import type { Context } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { rules } from '@/lib/rules';
import { effectiveAccount, ignoreFor, isAllowed } from '@/lib/settings/effective';
import type { Settings } from '@/lib/settings/schema';
import type { PageDraft, Verdict } from './protocol';

/** What the desk looks up for each draft. */
export interface DeskSources {
  readonly settings: () => Promise<Settings>;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Judges drafts in the background: joins the page's draft with settings, and asks the engine. */
export interface Desk {
  review(draft: PageDraft): Promise<Verdict>;
}

export function createDesk({ settings, now }: DeskSources): Desk {
  return {
    async review({ text, surroundings, handle }) {
      const moment = now();
      const account = effectiveAccount(await settings(), handle, moment);
      const { profile, silenced } = account;
      const context: Context = {
        ...surroundings,
        ...account.context,
        now: moment,
        history: [],
        nearest: null,
      };
      const levels = silenced ? {} : account.levels;
      const found = review(rules, { text, context, levels });
      const hints = found.hints.filter(
        (hint) =>
          !ignoreFor(hint, account.ignores) && !isAllowed(hint, text, account.allowedPhrases),
      );
      return { ...found, hints, profile, silenced };
    },
  };
}
