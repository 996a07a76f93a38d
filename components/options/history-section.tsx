import { BalanceChart } from '@/components/shared/balance-chart';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { counted, dayOf } from '@/components/shared/names';
import { Switch } from '@/components/shared/switch';
import type { Balance } from '@/lib/history/balance';

/** What is remembered of one account. */
export interface HistoryView {
  readonly handle: string;
  readonly posts: number;
  /** When the oldest of them was sent, in milliseconds since 1970; `null` without any. */
  readonly since: number | null;
  /** Of the last posts. */
  readonly balance: Balance;
}

export interface HistorySectionProps {
  readonly keepHistory: boolean;
  readonly histories: readonly HistoryView[];
  readonly onKeepHistory: (keep: boolean) => void;
  /** Without a handle, of all accounts. */
  readonly onWipe: (handle?: string) => void;
}

/** What is remembered of each account's posts, and the ways to end that. */
export function HistorySection(props: HistorySectionProps) {
  const { keepHistory, histories, onKeepHistory, onWipe } = props;
  return (
    <div className="stack">
      <Switch
        label="Count what I post"
        checked={keepHistory}
        note="Keeps when and where you posted, what kind of post it was and what you did with the hints, never the text. The last 500 posts of each account, on this computer only."
        onChange={onKeepHistory}
      />
      {histories.length === 0 && <p className="note">No posts have been counted yet.</p>}
      <ul className="plain">
        {histories.map(({ handle, posts, since, balance }) => (
          <li key={handle} className="entry tall">
            <h2>@{handle}</h2>
            <p className="note">
              {counted(posts, 'post')}
              {since !== null && ` since ${dayOf(since)}`}
            </p>
            <BalanceChart balance={balance} />
            <ConfirmButton
              label={`Delete the history of @${handle}`}
              question={`Delete the counts of ${counted(posts, 'post')} of @${handle}?`}
              confirm="Delete"
              onConfirm={() => onWipe(handle)}
            />
          </li>
        ))}
      </ul>
      {histories.length > 1 && (
        <ConfirmButton
          label="Delete the history of all accounts"
          question="Delete the counts of every account?"
          confirm="Delete all"
          onConfirm={() => onWipe()}
        />
      )}
    </div>
  );
}
