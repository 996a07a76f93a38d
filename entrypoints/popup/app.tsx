import { useState } from 'react';
import { browser } from 'wxt/browser';
import { wordsForCounting, type ProfilePosts } from '@/components/popup/own-posts-part';
import { Popup, type PopupAccount } from '@/components/popup/popup';
import { OutcomeLine } from '@/components/shared/outcome-line';
import { usePageWords } from '@/components/shared/page-words';
import { useLive } from '@/components/shared/use-live';
import { useTask } from '@/components/shared/use-task';
import { balanceOf, weeksOfHints } from '@/lib/history/balance';
import type { History, StoredPost } from '@/lib/history/schema';
import { readAllHistories, watchHistory } from '@/lib/history/store';
import { unknownPosts } from '@/lib/history/unknown-posts';
import { mendedByTheme } from '@/lib/lessons/mended';
import { readProgress, watchProgress } from '@/lib/lessons/progress';
import { openWelcome } from '@/lib/lessons/tabs';
import { askPolicyState } from '@/lib/messages/ask-policy';
import { sendOrder } from '@/lib/messages/send-order';
import { entryOf, type SettingsChange } from '@/lib/settings/changes';
import { effectiveAccount, isPaused } from '@/lib/settings/effective';
import { openOptions } from '@/lib/settings/open-options';
import type { PolicyState } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { isReviewDue, suppressionsInForce } from '@/lib/settings/suppressions';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';
import { useTab, type Tab } from './use-tab';

/** How long a pause of the coach lasts, in milliseconds. */
const HOUR = 60 * 60 * 1000;
/** How many weeks of hints are shown. */
const WEEKS = 6;

/** The popup of the tool bar button. */
export function App() {
  const { say } = usePageWords();
  const settings = useLive(readSettings, watchSettings);
  const policy = useLive(askPolicyState, watchPolicy);
  const histories = useLive(readAllHistories, watchHistory);
  const progress = useLive(readProgress, watchProgress);
  const { tab, showIgnored } = useTab();
  const [picked, setPicked] = useState<string | null>(null);
  const [now] = useState(Date.now);
  const { outcome, run, dismiss } = useTask();
  const error = settings.error ?? policy.error ?? histories.error ?? progress.error;
  if (error !== null) return <p role="alert">{say('unreadable', { error })}</p>;
  if (!settings.value || !policy.value || !histories.value || !progress.value || !tab) return null;

  const known: Known = {
    settings: settings.value.value,
    policy: policy.value,
    histories: histories.value,
    now,
  };
  const handles = handlesOf(known);
  const here = tab.state.kind === 'alive' ? tab.state.handle : null;
  const handle = picked ?? here ?? handles[0] ?? null;
  const change = (made: SettingsChange) =>
    run(() => sendOrder({ type: 'change-settings', change: made }));
  const { enabled, pausedUntil, keepHistory } = known.settings;
  const profilePosts = handle !== null && handle === here ? postsOf(handle, tab, known) : null;

  return (
    <>
      <OutcomeLine outcome={outcome} onDismiss={dismiss} />
      <Popup
        tab={tab.state}
        enabled={enabled}
        pausedUntil={isPaused(known.settings, now) ? pausedUntil : null}
        keepHistory={keepHistory}
        profilePosts={profilePosts}
        account={handle === null ? null : viewOf(handle, known)}
        handles={[...new Set([...handles, ...(handle === null ? [] : [handle])])]}
        onPick={setPicked}
        onEnable={(on) => change({ type: 'enable', enabled: on })}
        onPause={(paused) => change({ type: 'pause', until: paused ? Date.now() + HOUR : null })}
        onAccountEnable={(on) =>
          handle !== null &&
          change({ type: 'edit-account', account: handle, change: { enabled: on } })
        }
        onProfile={(profile) =>
          handle !== null && change({ type: 'choose-profile', account: handle, profile })
        }
        onCount={(shown) => {
          if (handle === null || tab.ownProfile?.tab !== 'replies') return;
          const { posts } = tab.ownProfile;
          run(
            () => sendOrder({ type: 'seed-history', handle, posts }),
            wordsForCounting(shown, say),
          );
        }}
        progress={{
          finished: progress.value.lessons,
          mended: mendedByTheme(handle === null ? [] : postsIn(known, handle)),
        }}
        onLessons={() => run(openWelcome)}
        ignoredHere={tab.ignored}
        onShowIgnored={() => run(showIgnored)}
        suppressions={
          handle === null
            ? 0
            : suppressionsInForce(known.settings, known.policy.policy, handle).length
        }
        dueIgnores={isReviewDue(known.settings, now) ? known.settings.ignores.length : null}
        onIgnores={() => run(() => openOptions('ignored'))}
        onNotNow={() => change({ type: 'see-ignores', at: Date.now() })}
        onOptions={() => run(() => browser.runtime.openOptionsPage())}
      />
    </>
  );
}

/** The stored data at one moment. */
interface Known {
  readonly settings: Settings;
  readonly policy: PolicyState;
  readonly histories: Readonly<Record<string, History>>;
  /** In milliseconds since 1970. */
  readonly now: number;
}

function handlesOf({ settings, histories }: Known): string[] {
  return [...new Set([...Object.keys(settings.accounts), ...Object.keys(histories)])].toSorted();
}

function postsIn({ histories }: Known, handle: string): readonly StoredPost[] {
  return entryOf(histories, handle)?.posts ?? [];
}

/** The user's own posts in the tab; `null` if they are not to be counted. */
function postsOf(handle: string, { ownProfile }: Tab, known: Known): ProfilePosts | null {
  if (!known.settings.keepHistory) return null;
  if (ownProfile?.tab !== 'replies') return ownProfile;
  const shown = ownProfile.posts;
  const unknown = unknownPosts(shown, postsIn(known, handle));
  return { tab: 'replies', shown: shown.length, unknown: unknown.length };
}

function viewOf(handle: string, known: Known): PopupAccount {
  const { settings, policy, now } = known;
  const effective = effectiveAccount({ settings, policy: policy.policy, handle, now });
  const posts = postsIn(known, handle);
  const { locks, profile, enabled, context } = effective;
  return {
    handle,
    profile,
    enabled,
    balance: balanceOf(posts, context.thresholds.window),
    weeks: weeksOfHints(posts, now, WEEKS),
    locks: {
      team: locks.team,
      profile: locks.fields.has('profile'),
      enabled: locks.fields.has('enabled'),
    },
  };
}
