import { usePageWords } from '@/components/shared/page-words';
import type { FaultAt } from '@/lib/settings/fault';
import { FaultList } from './fault-list';

export interface StoredNoticeProps {
  /** What had to be repaired in the stored settings. */
  readonly repairs: readonly FaultAt[];
  /** Whether a newer build wrote them. */
  readonly isNewer: boolean;
}

/** Shows what was wrong with the stored settings, if anything. */
export function StoredNotice({ repairs, isNewer }: StoredNoticeProps) {
  const { say } = usePageWords();
  if (isNewer) {
    return <p className="banner">{say('stored.newer')}</p>;
  }
  if (repairs.length === 0) return null;
  return (
    <div className="banner">
      <p>{say('stored.mended')}</p>
      <FaultList faults={repairs} />
    </div>
  );
}
