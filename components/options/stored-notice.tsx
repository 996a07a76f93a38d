import { usePageWords } from '@/components/shared/page-words';

export interface StoredNoticeProps {
  /** What had to be mended in the stored settings, one line each. */
  readonly repairs: readonly string[];
  /** Whether a newer build wrote them. */
  readonly isNewer: boolean;
}

/** Says what was wrong with the stored settings, if anything was. */
export function StoredNotice({ repairs, isNewer }: StoredNoticeProps) {
  const { say } = usePageWords();
  if (isNewer) {
    return <p className="banner">{say('stored.newer')}</p>;
  }
  if (repairs.length === 0) return null;
  return (
    <div className="banner">
      <p>{say('stored.mended')}</p>
      <ul className="problems">
        {repairs.map((repair) => (
          <li key={repair}>{repair}</li>
        ))}
      </ul>
    </div>
  );
}
