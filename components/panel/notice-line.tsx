import { useState } from 'react';

/** What became of a fix. */
export type PanelNotice =
  | { readonly kind: 'fixed' | 'undone' | 'composing' | 'outdated' }
  | { readonly kind: 'not-taken' | 'unexpected'; readonly text: string };

/** What a notice says, on the screen and to a screen reader. */
export const noticeWords: Readonly<Record<PanelNotice['kind'], string>> = {
  fixed: 'Changed.',
  undone: 'Your words are back.',
  composing: 'Finish the word you are composing, then click again: nothing was changed.',
  outdated: 'Your draft has changed in that place: nothing was changed.',
  'not-taken':
    'X did not take the change. Your draft is as you wrote it; you can copy the new version.',
  unexpected:
    'X changed something else. Ctrl+Z brings your words back; you can copy the new version.',
};

export interface NoticeLineProps {
  readonly notice: PanelNotice;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  /** Resolves to whether the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Says what became of a fix, and offers the way back or the way out. */
export function NoticeLine({ notice, canUndo, onUndo, onCopy }: NoticeLineProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p className="notice" data-notice={notice.kind}>
      {noticeWords[notice.kind]}{' '}
      {notice.kind === 'fixed' && canUndo && (
        <button type="button" data-action="undo" onClick={onUndo}>
          Undo
        </button>
      )}
      {'text' in notice && (
        <button
          type="button"
          data-action="copy"
          onClick={() => void onCopy(notice.text).then(setCopied)}
        >
          Copy
        </button>
      )}
      {copied === true && ' Copied.'}
      {copied === false && 'text' in notice && (
        <>
          {' '}
          The clipboard is closed to us. The new version:{' '}
          <span className="to-copy">{notice.text}</span>
        </>
      )}
    </p>
  );
}
