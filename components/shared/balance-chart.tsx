import type { Balance } from '@/lib/history/balance';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { kinds } from './names';
import { usePageWords } from './page-words';

export interface BalanceChartProps {
  readonly balance: Balance;
}

/** Shows what the last posts did for their readers, as a bar and in numbers. */
export function BalanceChart({ balance }: BalanceChartProps) {
  const { say } = usePageWords();
  const total = kinds.reduce((sum, kind) => sum + balance[kind], 0);
  return (
    <figure className="balance">
      <figcaption>{wordsForBalance(balance, total, say)}</figcaption>
      {total > 0 && (
        <>
          <div className="bar" aria-hidden="true">
            {kinds
              .filter((kind) => balance[kind] > 0)
              .map((kind) => (
                <span key={kind} data-kind={kind} style={{ flexGrow: balance[kind] }} />
              ))}
          </div>
          <ul>
            {kinds.map((kind) => (
              <li key={kind} data-kind={kind}>
                {say(`kind.${kind}`)} <strong>{balance[kind]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

/** Describes the balance in a sentence: first what is going well, then what would help. */
function wordsForBalance(balance: Balance, count: number, say: PageSpeaker['say']): string {
  if (count === 0) return say('balance.none');
  const giving = balance.give + balance.talk;
  return say(giving * 2 < count ? 'balance.low' : 'balance.good', { count, giving });
}
