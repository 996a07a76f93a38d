import type { PostKind } from '@/lib/engine/context';
import type { Balance } from '@/lib/history/balance';
import { counted, kindNames } from './names';

const kinds = Object.keys(kindNames) as PostKind[];

export interface BalanceChartProps {
  readonly balance: Balance;
}

/** What the last posts did for their readers: one bar, and the same in numbers. */
export function BalanceChart({ balance }: BalanceChartProps) {
  const total = kinds.reduce((sum, kind) => sum + balance[kind], 0);
  return (
    <figure className="balance">
      <figcaption>{wordsForBalance(balance, total)}</figcaption>
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
                {kindNames[kind]} <strong>{balance[kind]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

/** The balance in a sentence: what is going well first, then what would help. */
function wordsForBalance(balance: Balance, total: number): string {
  if (total === 0) return 'No posts yet. What you post will show here, as counts only.';
  const giving = balance.give + balance.talk;
  const words = `Of the last ${counted(total, 'post')}, ${giving} gave or talked.`;
  return giving * 2 < total ? `${words} An answer or a thank-you would be welcome next.` : words;
}
