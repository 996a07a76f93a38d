import { useId } from 'react';
import { BalanceChart } from '@/components/shared/balance-chart';
import { counted } from '@/components/shared/names';
import { Progress, type ProgressProps } from '@/components/shared/progress';
import { Switch } from '@/components/shared/switch';
import { WeeksChart } from '@/components/shared/weeks-chart';
import type { Balance, WeekOfHints } from '@/lib/history/balance';
import { profiles } from '@/lib/settings/profiles';
import type { Profile } from '@/lib/settings/schema';
import { OwnPostsPart, type ProfilePosts, type ShownPosts } from './own-posts-part';
import { TabLine, type TabState } from './tab-line';

/** What the popup shows of one account. */
export interface PopupAccount {
  readonly handle: string;
  /** `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  readonly enabled: boolean;
  /** Of the last posts. */
  readonly balance: Balance;
  /** Oldest first. */
  readonly weeks: readonly WeekOfHints[];
  /** Whose policy sets what, if any does. */
  readonly locks: {
    readonly team: string | null;
    readonly profile: boolean;
    readonly enabled: boolean;
  };
}

export interface PopupProps {
  /** `undefined` while the tab is asked. */
  readonly tab: TabState | undefined;
  /** The coach's switch for every account. */
  readonly enabled: boolean;
  /** Until when the coach is silent, in milliseconds since 1970; `null` if it is not. */
  readonly pausedUntil: number | null;
  /** `null` as long as no account is known. */
  readonly account: PopupAccount | null;
  /** The accounts that can be looked at. */
  readonly handles: readonly string[];
  readonly keepHistory: boolean;
  /** What the tab shows of the account's own posts, `null` unless it is the own profile. */
  readonly profilePosts: ProfilePosts | null;
  readonly onPick: (handle: string) => void;
  readonly onEnable: (enabled: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onAccountEnable: (enabled: boolean) => void;
  readonly onProfile: (profile: Profile) => void;
  readonly onCount: (posts: ShownPosts) => void;
  readonly onOptions: () => void;
  /** How far a newcomer has come with the lessons, and with the hints on this account. */
  readonly progress: ProgressProps;
  readonly onLessons: () => void;
  /** How many ignores are offered to be looked through, `null` if it is not yet time for that. */
  readonly dueIgnores: number | null;
  readonly onIgnores: () => void;
  /** Another month is to go by. */
  readonly onNotNow: () => void;
}

const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** The coach at a glance: this tab, this account, what was posted and what became of the hints. */
export function Popup(props: PopupProps) {
  const { tab, enabled, pausedUntil, account, keepHistory, onEnable, onPause, onOptions } = props;
  return (
    <main className="popup">
      <header>
        <h1>Tweet Coach</h1>
        <button type="button" onClick={onOptions}>
          Options
        </button>
      </header>
      <TabLine tab={tab} />
      <section aria-label="On and off" className="part">
        <Switch label="Coach me everywhere" checked={enabled} onChange={onEnable} />
        {enabled && (
          <div className="pause">
            {pausedUntil !== null && <span>Paused until {time.format(pausedUntil)}</span>}
            <button type="button" onClick={() => onPause(pausedUntil === null)}>
              {pausedUntil === null ? 'Pause for an hour' : 'Resume'}
            </button>
          </div>
        )}
      </section>
      {account ? (
        <AccountPart {...props} account={account} />
      ) : (
        <p className="part note">
          Once you write on X, your account shows up here with what it gives its readers.
        </p>
      )}
      <section aria-label="Lessons" className="part lessons">
        <Progress {...props.progress} />
        <button type="button" data-action="lessons" onClick={props.onLessons}>
          Lessons
        </button>
      </section>
      {props.dueIgnores !== null && (
        <section aria-label="Ignored hints" className="part">
          <p className="note">
            You have not looked at what is ignored for a month:{' '}
            {counted(props.dueIgnores, 'rule or phrase', 'rules and phrases')}.
          </p>
          <div className="row">
            <button type="button" onClick={props.onIgnores}>
              Look through them
            </button>
            <button type="button" className="quiet" onClick={props.onNotNow}>
              Not now
            </button>
          </div>
        </section>
      )}
      {account && !keepHistory && (
        <p className="part note">The history is off, so new posts are not counted.</p>
      )}
    </main>
  );
}

interface AccountPartProps extends PopupProps {
  readonly account: PopupAccount;
}

function AccountPart(props: AccountPartProps) {
  const { account, handles, profilePosts, onPick, onAccountEnable, onProfile, onCount } = props;
  const id = useId();
  const { handle, profile, enabled, balance, weeks, locks } = account;
  const teamNote = `Set by your team, ${locks.team}.`;
  return (
    <>
      <section aria-labelledby={`${id}-account`} className="part">
        <h2 id={`${id}-account`}>@{handle}</h2>
        {handles.length > 1 && (
          <label className="line">
            Account
            <select value={handle} onChange={(event) => onPick(event.target.value)}>
              {handles.map((each) => (
                <option key={each} value={each}>
                  @{each}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="line">
          Posts as
          <select
            value={profile ?? ''}
            disabled={locks.profile}
            onChange={(event) => onProfile(event.target.value as Profile)}
          >
            {profile === null && <option value="">Choose a profile</option>}
            {profiles.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        {locks.profile && <p className="note">{teamNote}</p>}
        <Switch
          label={`Coach @${handle}`}
          checked={enabled}
          disabled={locks.enabled}
          note={locks.enabled ? teamNote : undefined}
          onChange={onAccountEnable}
        />
      </section>
      <section aria-labelledby={`${id}-balance`} className="part">
        <h2 id={`${id}-balance`}>Your last posts</h2>
        <BalanceChart balance={balance} />
      </section>
      {profilePosts && <OwnPostsPart posts={profilePosts} onCount={onCount} />}
      <section aria-labelledby={`${id}-weeks`} className="part">
        <h2 id={`${id}-weeks`}>What you did with the hints</h2>
        <WeeksChart weeks={weeks} />
      </section>
    </>
  );
}
