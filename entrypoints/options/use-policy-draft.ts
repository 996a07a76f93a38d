import { useEffect, useState } from 'react';
import type { PolicyDraft } from '@/lib/settings/policy-draft';

/** The policy that is being written, kept while other sections are shown. */
export interface KeptPolicyDraft {
  /** `null` if there is none. */
  readonly draft: PolicyDraft | null;
  readonly change: (draft: PolicyDraft | null) => void;
  /** Notes that the draft was saved as it is now. */
  readonly noteSaved: () => void;
}

/** Holds the draft of a policy. The browser asks before it leaves a page with changes that are saved nowhere. */
export function usePolicyDraft(): KeptPolicyDraft {
  const [draft, setDraft] = useState<PolicyDraft | null>(null);
  /** The draft as it was begun or last saved. */
  const [saved, setSaved] = useState<PolicyDraft | null>(null);
  const isUnsaved = draft !== null && draft !== saved;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return {
    draft,
    change: (next) => {
      if (draft === null) setSaved(next);
      setDraft(next);
    },
    noteSaved: () => setSaved(draft),
  };
}
