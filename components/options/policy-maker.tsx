import { useMemo, useState } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { counted } from '@/components/shared/names';
import type { Policy, PolicyProblem } from '@/lib/settings/policy';
import {
  checkPolicyDraft,
  emptyDraft,
  openPolicyDraft,
  writePolicyDraft,
  type PolicyDraft,
} from '@/lib/settings/policy-draft';
import { FileButton } from './file-button';
import { PolicyForm, type PolicyFormProps } from './policy-form';
import { ProblemList } from './problem-list';
import { PolicyTryout, type PolicyTryoutProps } from './policy-tryout';

/** A policy to begin with. */
export interface PolicyTemplate {
  readonly name: string;
  readonly draft: PolicyDraft;
}

export interface PolicyMakerProps {
  /** What is being written, `null` before anything is. */
  readonly draft: PolicyDraft | null;
  readonly templates: readonly PolicyTemplate[];
  /** What this person has chosen, as a policy. */
  readonly own: PolicyDraft;
  readonly rules: PolicyFormProps['rules'];
  readonly onChange: (draft: PolicyDraft | null) => void;
  /** Hands the file to the user. */
  readonly onSave: (text: string) => void;
  /** Puts it in force here. */
  readonly onUse: (policy: Policy) => void;
  readonly onTry: PolicyTryoutProps['onTry'];
}

/** Makes a team's policy in a form: begins somewhere, checks as one types, tries it and saves the file. */
export function PolicyMaker(props: PolicyMakerProps) {
  const { draft, templates, own, onChange } = props;
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
        A team policy holds for everyone who posts for the team. Make one here, save the file, and
        send it to your colleagues: they choose it under <a href="#policy">Team policy</a>.
      </p>
      {draft === null ? (
        <section className="block">
          <h2>Start from</h2>
          <div className="row">
            {templates.map((template) => (
              <button key={template.name} type="button" onClick={() => begin(template.draft)}>
                {template.name}
              </button>
            ))}
            <button type="button" onClick={() => begin(own)}>
              My own settings
            </button>
            <button type="button" onClick={() => begin(emptyDraft)}>
              Nothing
            </button>
            <FileButton
              label="Open a policy file"
              onFile={open}
              onError={(message) => setRefused([{ path: '', message }])}
            />
          </div>
        </section>
      ) : (
        <Editor {...props} draft={draft} />
      )}
      <div role="alert">
        {refused.length > 0 && (
          <ProblemList
            heading="The file cannot be opened. Nothing here has changed."
            problems={refused}
          />
        )}
      </div>
    </div>
  );
}

function Editor(props: PolicyMakerProps & { readonly draft: PolicyDraft }) {
  const { draft, rules, onChange, onSave, onUse, onTry } = props;
  const { policy = null, problems = [] } = useMemo(() => checkPolicyDraft(draft), [draft]);
  return (
    <>
      <PolicyForm draft={draft} problems={problems} rules={rules} onChange={onChange} />
      <PolicyTryout policy={policy} onTry={onTry} />
      <section className="block">
        <h2>Save</h2>
        <output>
          {problems.length === 0
            ? 'The policy has no mistakes.'
            : `${counted(problems.length, 'mistake')} left: each is marked where it is.`}
        </output>
        <div className="row">
          <button
            type="button"
            className="primary"
            disabled={policy === null}
            onClick={() => onSave(writePolicyDraft(draft))}
          >
            Save the file
          </button>
          <button type="button" disabled={policy === null} onClick={() => policy && onUse(policy)}>
            Use it here
          </button>
          <ConfirmButton
            label="Start again"
            question="Throw this policy away? A saved file stays."
            confirm="Throw it away"
            onConfirm={() => onChange(null)}
          />
        </div>
      </section>
    </>
  );
}
