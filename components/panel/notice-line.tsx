import { useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import type { Notice } from '@/lib/page/panel-view';

export interface NoticeLineProps {
  readonly notice: Notice;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  /** Resolves to whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Shows the outcome of a fix, and offers Undo or Copy. */
export function NoticeLine({ notice, canUndo, onUndo, onCopy }: NoticeLineProps) {
  const say = usePanelWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p className="notice" data-notice={notice.kind}>
      {say(`notice.${notice.kind}`)}{' '}
      {notice.kind === 'fixed' && canUndo && (
        <button type="button" data-action="undo" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
      {'text' in notice && (
        <button
          type="button"
          data-action="copy"
          onClick={() => void onCopy(notice.text).then(setCopied)}
        >
          {say('copy')}
        </button>
      )}
      {copied === true && ` ${say('copied')}`}
      {copied === false && 'text' in notice && (
        <>
          {' '}
          {say('not-copied')} <span className="to-copy">{notice.text}</span>
        </>
      )}
    </p>
  );
}
