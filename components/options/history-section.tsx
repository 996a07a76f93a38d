import { BalanceChart } from '@/components/shared/balance-chart';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { usePageWords } from '@/components/shared/page-words';
import { Switch } from '@/components/shared/switch';
import type { Balance } from '@/lib/history/balance';

/** The history of one account, as counts. */
export interface HistoryView {
  readonly handle: string;
  readonly posts: number;
  /** When the oldest post was sent, in milliseconds since 1970; `null` if there are none. */
  readonly since: number | null;
  /** Of the last posts. */
  readonly balance: Balance;
}

export interface HistorySectionProps {
  readonly keepHistory: boolean;
  readonly histories: readonly HistoryView[];
  readonly onKeepHistory: (keep: boolean) => void;
  /** All accounts if there is no handle. */
  readonly onWipe: (handle?: string) => void;
}

/** Shows what is remembered of each account's posts, and lets the user delete or stop it. */
export function HistorySection(props: HistorySectionProps) {
  const { say, day } = usePageWords();
  const { keepHistory, histories, onKeepHistory, onWipe } = props;
  return (
    <div className="stack">
      <Switch
        label={say('history.count')}
        checked={keepHistory}
        note={say('history.count.note')}
        onChange={onKeepHistory}
      />
      {histories.length === 0 && <p className="note">{say('history.none')}</p>}
      <ul className="plain">
        {histories.map(({ handle, posts, since, balance }) => (
          <li key={handle} className="entry tall">
            <h2>@{handle}</h2>
            <p className="note">
              {since === null
                ? say('history.posts', { count: posts })
                : say('history.posts-since', { count: posts, day: day(since) })}
            </p>
            <BalanceChart balance={balance} />
            <ConfirmButton
              label={say('history.delete', { handle })}
              question={say('history.delete.question', { count: posts, handle })}
              confirm={say('delete')}
              onConfirm={() => onWipe(handle)}
            />
          </li>
        ))}
      </ul>
      {histories.length > 1 && (
        <ConfirmButton
          label={say('history.delete-all')}
          question={say('history.delete-all.question')}
          confirm={say('history.delete-all.confirm')}
          onConfirm={() => onWipe()}
        />
      )}
    </div>
  );
}
