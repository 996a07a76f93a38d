import { useEffect, useMemo, useState } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { LinkedText } from '@/components/shared/linked-text';
import { usePageWords } from '@/components/shared/page-words';
import { messageOf } from '@/lib/error-message';
import { fault } from '@/lib/settings/fault';
import type { Policy, PolicyProblem, PolicyReading } from '@/lib/settings/policy';
import {
  checkPolicyDraft,
  emptyDraft,
  openPolicyDraft,
  writePolicyDraft,
  type PolicyDraft,
} from '@/lib/settings/policy-draft';
import { FileButton } from './file-button';
import { PolicyForm, type PolicyFormProps } from './policy-form';
import { PolicyTryout, type PolicyTryoutProps } from './policy-tryout';
import { ProblemList } from './problem-list';

/** A policy to start from; `maker.template.*` is its name. */
export interface PolicyTemplate {
  readonly id: 'shop' | 'council' | 'charity' | 'agency';
  readonly draft: PolicyDraft;
}

export interface PolicyMakerProps {
  /** The current draft; `null` if there is none. */
  readonly draft: PolicyDraft | null;
  readonly templates: readonly PolicyTemplate[];
  /** The user's own settings as a policy. */
  readonly own: PolicyDraft;
  readonly rules: PolicyFormProps['rules'];
  readonly onChange: (draft: PolicyDraft | null) => void;
  /** Saves the file for the user. */
  readonly onSave: (text: string) => void;
  /** Puts the policy in force in this browser. */
  readonly onUse: (policy: Policy) => void;
  /** Called when a file is chosen: the outcome of the last action need not be shown any more. */
  readonly onChoose: () => void;
  /** Reads the text of a file, and tries the phrases in it. */
  readonly onRead: (text: string) => Promise<PolicyReading>;
  readonly onTry: PolicyTryoutProps['onTry'];
}

/**
 * Makes a team's policy in a form: choosing a start, checking while typing, trying it on drafts and saving the file.
 */
export function PolicyMaker(props: PolicyMakerProps) {
  const { say } = usePageWords();
  const { draft, templates, own, onChange, onChoose } = props;
  const [refused, setRefused] = useState<readonly PolicyProblem[]>([]);
  const begin = (next: PolicyDraft) => {
    setRefused([]);
    onChange(next);
  };
  const open = (text: string) => {
    const { draft: opened, problems = [] } = openPolicyDraft(text);
    setRefused(problems);
    if (opened) onChange(opened);
  };
  return (
    <div className="stack">
      <p>
        <LinkedText text={say('maker.intro')} hrefs={['#policy']} />
      </p>
      {draft === null ? (
        <section className="block">
          <h2>{say('maker.start')}</h2>
          <div className="row">
            {templates.map((template) => (
              <button key={template.id} type="button" onClick={() => begin(template.draft)}>
                {say(`maker.template.${template.id}`)}
              </button>
            ))}
            <button type="button" onClick={() => begin(own)}>
              {say('maker.own')}
            </button>
            <button type="button" onClick={() => begin(emptyDraft)}>
              {say('maker.nothing')}
            </button>
            <FileButton
              label={say('maker.open')}
              onChoose={onChoose}
              onFile={open}
              onError={(unreadable) => setRefused([{ path: '', says: [unreadable] }])}
            />
          </div>
        </section>
      ) : (
        <Editor {...props} draft={draft} />
      )}
      <div role="alert">
        {refused.length > 0 && <ProblemList heading={say('maker.refused')} problems={refused} />}
      </div>
    </div>
  );
}

function Editor(props: PolicyMakerProps & { readonly draft: PolicyDraft }) {
  const { say } = usePageWords();
  const { draft, rules, onChange, onSave, onUse, onRead, onTry } = props;
  const { policy, problems, isRead } = useReading(draft, onRead);
  return (
    <>
      <PolicyForm draft={draft} problems={problems} rules={rules} onChange={onChange} />
      <PolicyTryout policy={policy} onTry={onTry} />
      <section className="block">
        <h2>{say('maker.save')}</h2>
        <output>
          {problems.length > 0 && say('maker.faults', { count: problems.length })}
          {problems.length === 0 && say(isRead ? 'maker.faultless' : 'try.reading')}
        </output>
        <div className="row">
          <button
            type="button"
            className="primary"
            disabled={policy === null}
            onClick={() => onSave(writePolicyDraft(draft))}
          >
            {say('maker.save-file')}
          </button>
          <button type="button" disabled={policy === null} onClick={() => policy && onUse(policy)}>
            {say('maker.use')}
          </button>
          <ConfirmButton
            label={say('maker.again')}
            question={say('maker.again.question')}
            confirm={say('maker.again.confirm')}
            onConfirm={() => onChange(null)}
          />
        </div>
      </section>
    </>
  );
}

/** The result of reading a draft. */
interface DraftReading {
  /** `null` if there are faults, or the draft has not been read completely. */
  readonly policy: Policy | null;
  readonly problems: readonly PolicyProblem[];
  /** Whether exactly this draft was read, including its phrases. */
  readonly isRead: boolean;
}

/** Reads a draft while it is written: its fields at once, its phrases as soon as the background has tried them. */
function useReading(draft: PolicyDraft, onRead: PolicyMakerProps['onRead']): DraftReading {
  const written = useMemo(() => writePolicyDraft(draft), [draft]);
  const fields = useMemo(() => checkPolicyDraft(draft), [draft]);
  const [last, setLast] = useState<{ readonly written: string; readonly reading: PolicyReading }>();
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const reading = await onRead(written).catch(unread);
      if (isCurrent) setLast({ written, reading });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [written, onRead]);
  if (last?.written === written) {
    const { policy = null, problems = [] } = last.reading;
    return { policy, problems, isRead: true };
  }
  // Keeps the last result until the phrases are tried, so that nothing jumps with each letter.
  const problems = fields.problems ?? last?.reading.problems ?? [];
  return { policy: null, problems, isRead: false };
}

function unread(error: unknown): PolicyReading {
  const says = [fault('fault.unreadable', { error: messageOf(error) })];
  return { problems: [{ path: '', says }] };
}
