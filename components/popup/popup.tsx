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

/** The data of one account for the popup. */
export interface PopupAccount {
  readonly handle: string;
  /** `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  readonly enabled: boolean;
  /** Of the last posts. */
  readonly balance: Balance;
  /** Oldest first. */
  readonly weeks: readonly WeekOfHints[];
  /** What a team's policy sets, and the team. */
  readonly locks: {
    readonly team: string | null;
    readonly profile: boolean;
    readonly enabled: boolean;
  };
}

export interface PopupProps {
  /** `undefined` until the tab has answered. */
  readonly tab: TabState | undefined;
  /** The main switch of the coach. */
  readonly enabled: boolean;
  /** Until when the coach is paused, in milliseconds since 1970; `null` if it is not. */
  readonly pausedUntil: number | null;
  /** `null` if no account is known. */
  readonly account: PopupAccount | null;
  /** The accounts to choose from. */
  readonly handles: readonly string[];
  readonly keepHistory: boolean;
  /** The account's own posts in the tab; `null` unless it shows the user's own profile. */
  readonly profilePosts: ProfilePosts | null;
  readonly onPick: (handle: string) => void;
  readonly onEnable: (enabled: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onAccountEnable: (enabled: boolean) => void;
  readonly onProfile: (profile: Profile) => void;
  readonly onCount: (posts: ShownPosts) => void;
  readonly onOptions: () => void;
  /** The user's progress with the lessons, and with the hints on this account. */
  readonly progress: ProgressProps;
  readonly onLessons: () => void;
  /** How many hints are ignored in the drafts on the tab's page. */
  readonly ignoredHere: number;
  readonly onShowIgnored: () => void;
  /** How many rules and phrases are suppressed on the account, except those that its team overrides. */
  readonly suppressions: number;
  /** How many ignores to offer a look through; `null` if it is not yet time. */
  readonly dueIgnores: number | null;
  readonly onIgnores: () => void;
  /** Postpones the offer by a month. */
  readonly onNotNow: () => void;
}

/** The coach at a glance: this tab, this account, its posts and the outcomes of hints. */
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

/** What is ignored: in the drafts on the page, on the account, and what has not been looked through for a month. */
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
