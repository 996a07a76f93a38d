import { useState } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { counted } from '@/components/shared/names';
import { readTransfer, type Transfer } from '@/lib/settings/transfer';
import { FileButton } from './file-button';

export interface DataSectionProps {
  /** Everything that is kept, as an export would hold it. */
  readonly kept: Transfer;
  readonly onExport: () => void;
  readonly onImport: (transfer: Transfer) => void;
  readonly onWipe: () => void;
}

/** What was read from a chosen file. */
interface Chosen {
  readonly name: string;
  readonly transfer: Transfer | null;
  readonly problems: readonly string[];
}

/** Taking everything along, bringing it in again, and wiping it. */
export function DataSection({ kept, onExport, onImport, onWipe }: DataSectionProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const take = (text: string, name: string) => {
    const { transfer = null, refusal, repairs } = readTransfer(text);
    setChosen({ name, transfer, problems: repairs ?? [refusal] });
  };
  return (
    <div className="stack">
      <section className="block">
        <h2>Export</h2>
        <p>
          Everything that Tweet Coach keeps, in one file: your choices, what is ignored and how
          often that worked, what you posted as counts, the lessons you have finished and an
          imported team policy.
        </p>
        <button type="button" onClick={onExport}>
          Export everything
        </button>
      </section>
      <section className="block">
        <h2>Import</h2>
        <p>
          This replaces your choices, the counts of what is ignored, the finished lessons, and the
          history of the accounts in the file. A team policy in the file replaces the imported one.
        </p>
        <FileButton
          label="Choose a file"
          onFile={take}
          onError={(problem) => setChosen({ name: '', transfer: null, problems: [problem] })}
        />
        <div aria-live="polite">
          {chosen && (
            <ImportPreview
              chosen={chosen}
              onImport={(transfer) => {
                setChosen(null);
                onImport(transfer);
              }}
              onCancel={() => setChosen(null)}
            />
          )}
        </div>
      </section>
      <section className="block">
        <h2>Delete</h2>
        <p>This deletes, here and wherever your browser syncs it:</p>
        <ul className="problems">
          {contentsOf(kept).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p className="note">
          A policy that your administrator set stays. There is no undo: export first to keep a copy.
        </p>
        <ConfirmButton
          label="Delete everything"
          question="Delete everything that Tweet Coach keeps?"
          confirm="Delete everything"
          onConfirm={onWipe}
        />
      </section>
    </div>
  );
}

interface ImportPreviewProps {
  readonly chosen: Chosen;
  readonly onImport: (transfer: Transfer) => void;
  readonly onCancel: () => void;
}

function ImportPreview({ chosen, onImport, onCancel }: ImportPreviewProps) {
  const { name, transfer, problems } = chosen;
  return (
    <div className="preview" data-ok={transfer !== null}>
      <p className="entry-title">{name}</p>
      {transfer && <p>{summaryOf(transfer)}</p>}
      {transfer && problems.length > 0 && <p>Some of it is broken and will be left out:</p>}
      <Problems problems={problems} />
      {transfer && (
        <div className="row">
          <button type="button" className="primary" onClick={() => onImport(transfer)}>
            Import
          </button>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      )}
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

function summaryOf(transfer: Transfer): string {
  return `It holds ${contentsOf(transfer).join(', ')}.`;
}

/** What is in an export, part by part. */
function contentsOf({ settings, histories, policy, progress, silenced }: Transfer): string[] {
  const accounts = Object.keys(settings.accounts).length;
  const posts = Object.values(histories).reduce((sum, history) => sum + history.posts.length, 0);
  return [
    `the choices for ${counted(accounts, 'account')}`,
    counted(settings.ignores.length, 'ignored rule or phrase', 'ignored rules and phrases'),
    ...(silenced
      ? [counted(Object.keys(silenced).length, 'count of what they did', 'counts of what they did')]
      : []),
    counted(posts, 'counted post'),
    ...(progress ? [counted(progress.lessons.length, 'finished lesson')] : []),
    ...(policy ? [`the policy of ${policy.team}`] : []),
  ];
}
