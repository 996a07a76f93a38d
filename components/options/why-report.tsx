import { useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { QuietButton } from '@/components/shared/quiet-button';
import { messageOf } from '@/lib/error-message';

export interface WhyReportProps {
  /** The draft in the box. */
  readonly text: string;
  /** Explains in lines of English why each rule spoke or stayed silent on a draft. */
  readonly onExplain: (text: string) => Promise<string>;
}

/** Shows, on a click, exactly why the coach said what it said about a draft. */
export function WhyReport({ text, onExplain }: WhyReportProps) {
  const { say } = usePageWords();
  const [report, setReport] = useState<{ of: string; lines: string } | null>(null);
  const [error, setError] = useState<string | null>(null);
  if (text.trim() === '') return null;
  async function ask() {
    try {
      setReport({ of: text, lines: await onExplain(text) });
      setError(null);
    } catch (failure) {
      setError(messageOf(failure));
    }
  }
  return (
    <div className="stack">
      <div className="row">
        <QuietButton onClick={() => void ask()}>{say('try.why')}</QuietButton>
        <span className="note">{say('try.why-note')}</span>
      </div>
      <p role="alert">{error}</p>
      {report?.of === text && (
        <pre className="report" lang="en">
          {report.lines}
        </pre>
      )}
    </div>
  );
}
