import { useId } from 'react';
import { BalanceChart } from '@/components/shared/balance-chart';
import { HandleOptions } from '@/components/shared/handle-options';
import { usePageWords } from '@/components/shared/page-words';
import { Progress, type ProgressProps } from '@/components/shared/progress';
import { QuietButton } from '@/components/shared/quiet-button';
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
  /** How many hints are ignored in the drafts on the tab's page. */
  readonly ignoredHere: number;
  readonly onShowIgnored: () => void;
  /** How many rules and phrases are suppressed on the account, without those that its team decides. */
  readonly suppressions: number;
  /** How many ignores are offered to be looked through, `null` if it is not yet time for that. */
  readonly dueIgnores: number | null;
  readonly onIgnores: () => void;
  /** Another month is to go by. */
  readonly onNotNow: () => void;
}

/** The coach at a glance: this tab, this account, what was posted and what became of the hints. */
export function Popup(props: PopupProps) {
  const { tab, enabled, pausedUntil, account, keepHistory, onEnable, onPause, onOptions } = props;
  const { say, time } = usePageWords();
  return (
    <main className="popup">
      <header>
        <h1>Tweet Coach</h1>
        <button type="button" onClick={onOptions}>
          {say('popup.options')}
        </button>
      </header>
      <TabLine tab={tab} />
      <section aria-label={say('popup.switches')} className="part switches">
        <Switch label={say('coach.everywhere')} checked={enabled} onChange={onEnable} />
        {enabled && (
          <div className="pause">
            {pausedUntil !== null && (
              <span>{say('popup.paused', { time: time(pausedUntil) })}</span>
            )}
            <QuietButton onClick={() => onPause(pausedUntil === null)}>
              {say(pausedUntil === null ? 'popup.pause' : 'popup.resume')}
            </QuietButton>
          </div>
        )}
      </section>
      {account ? (
        <AccountPart {...props} account={account} />
      ) : (
        <p className="part note">{say('popup.no-account')}</p>
      )}
      <section aria-label={say('popup.lessons')} className="part lessons">
        <Progress {...props.progress} />
        <button type="button" data-action="lessons" onClick={props.onLessons}>
          {say('popup.lessons')}
        </button>
      </section>
      <IgnoredPart {...props} />
      {account && !keepHistory && <p className="part note">{say('popup.history-off')}</p>}
    </main>
  );
}

/** What is kept away: in the drafts on the page, on the account, and what has not been looked at for a month. */
function IgnoredPart(props: PopupProps) {
  const { ignoredHere, suppressions, dueIgnores, account } = props;
  const { say } = usePageWords();
  if (ignoredHere + suppressions === 0 && dueIgnores === null) return null;
  return (
    <section aria-label={say('popup.ignored')} className="part ignored">
      {ignoredHere > 0 && (
        <p>
          {say('ignored.draft', { count: ignoredHere })}{' '}
          <QuietButton action="show-ignored" onClick={props.onShowIgnored}>
            {say('ignored.show')}
          </QuietButton>
        </p>
      )}
      {dueIgnores === null && account && suppressions > 0 && (
        <p>
          {say('popup.ignored.here', { count: suppressions, handle: account.handle })}{' '}
          <QuietButton action="see-ignored" onClick={props.onIgnores}>
            {say('popup.ignored.look')}
          </QuietButton>
        </p>
      )}
      {dueIgnores !== null && (
        <p>
          {say('popup.ignored.due', { count: dueIgnores })}{' '}
          <QuietButton onClick={props.onIgnores}>{say('popup.ignored.look')}</QuietButton>{' '}
          <QuietButton onClick={props.onNotNow}>{say('popup.ignored.later')}</QuietButton>
        </p>
      )}
    </section>
  );
}

interface AccountPartProps extends PopupProps {
  readonly account: PopupAccount;
}

function AccountPart(props: AccountPartProps) {
  const { account, handles, profilePosts, onPick, onAccountEnable, onProfile, onCount } = props;
  const { say } = usePageWords();
  const id = useId();
  const { handle, profile, enabled, balance, weeks, locks } = account;
  const teamNote = say('set-by-team', { team: locks.team ?? '' });
  return (
    <>
      <section aria-labelledby={`${id}-account`} className="part">
        <h2 id={`${id}-account`} className="visually-hidden">
          @{handle}
        </h2>
        <Switch
          label={say('coach.account', { handle })}
          checked={enabled}
          disabled={locks.enabled}
          note={locks.enabled ? teamNote : undefined}
          onChange={onAccountEnable}
        />
        <div className="choices">
          {handles.length > 1 && (
            <label>
              {say('account')}
              <select value={handle} onChange={(event) => onPick(event.target.value)}>
                <HandleOptions handles={handles} />
              </select>
            </label>
          )}
          <label>
            {say('popup.profile')}
            <select
              value={profile ?? ''}
              disabled={locks.profile}
              onChange={(event) => onProfile(event.target.value as Profile)}
            >
              {profile === null && <option value="">{say('popup.profile.choose')}</option>}
              {profiles.map((each) => (
                <option key={each.id} value={each.id}>
                  {say(`profile.${each.id}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {locks.profile && <p className="note">{teamNote}</p>}
      </section>
      <section aria-labelledby={`${id}-balance`} className="part">
        <h2 id={`${id}-balance`} className="visually-hidden">
          {say('popup.posts')}
        </h2>
        <BalanceChart balance={balance} />
      </section>
      <section aria-labelledby={`${id}-weeks`} className="part">
        <h2 id={`${id}-weeks`} className="visually-hidden">
          {say('popup.weeks')}
        </h2>
        <WeeksChart weeks={weeks} />
      </section>
      {profilePosts && <OwnPostsPart posts={profilePosts} onCount={onCount} />}
    </>
  );
}
