import { useState } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { usePageWords } from '@/components/shared/page-words';
import type { PageSpeaker } from '@/lib/i18n/pages';
import type { Fault, FaultAt } from '@/lib/settings/fault';
import { readTransfer, type Transfer } from '@/lib/settings/transfer';
import { FaultList } from './fault-list';
import { FileButton } from './file-button';

export interface DataSectionProps {
  /** All stored data, as in an export. */
  readonly kept: Transfer;
  /** Called when a file is chosen: the outcome of the last action need not be shown any more. */
  readonly onChoose: () => void;
  readonly onExport: () => void;
  readonly onImport: (transfer: Transfer) => void;
  readonly onWipe: () => void;
}

/** The result of reading a chosen file. */
interface Chosen {
  readonly name: string;
  readonly transfer: Transfer | null;
  readonly problems: readonly FaultAt[];
}

/** Exports, imports and wipes all data. */
export function DataSection({ kept, onChoose, onExport, onImport, onWipe }: DataSectionProps) {
  const { say } = usePageWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const take = (text: string, name: string) => {
    const { transfer = null, refusal, repairs } = readTransfer(text);
    setChosen({ name, transfer, problems: repairs ?? [whole(refusal)] });
  };
  return (
    <div className="stack">
      <section className="block">
        <h2>{say('export.title')}</h2>
        <p>{say('export.text')}</p>
        <button type="button" onClick={onExport}>
          {say('export.button')}
        </button>
      </section>
      <section className="block">
        <h2>{say('import.title')}</h2>
        <p>{say('import.text')}</p>
        <FileButton
          label={say('file.choose')}
          onChoose={onChoose}
          onFile={take}
          onError={(unreadable) =>
            setChosen({ name: '', transfer: null, problems: [whole(unreadable)] })
          }
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
        <h2>{say('wipe.title')}</h2>
        <p>{say('wipe.text')}</p>
        <ul className="problems">
          {contentsOf(kept, say).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p className="note">{say('wipe.note')}</p>
        <ConfirmButton
          label={say('wipe.button')}
          question={say('wipe.question')}
          confirm={say('wipe.button')}
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
  const { say, list } = usePageWords();
  const { name, transfer, problems } = chosen;
  return (
    <div className="preview" data-ok={transfer !== null}>
      <p className="entry-title">{name}</p>
      {transfer && <p>{say('import.holds', { contents: list(contentsOf(transfer, say)) })}</p>}
      {transfer && problems.length > 0 && <p>{say('import.broken')}</p>}
      <FaultList faults={problems} />
      {transfer && (
        <div className="row">
          <button type="button" className="primary" onClick={() => onImport(transfer)}>
            {say('import.button')}
          </button>
          <button type="button" onClick={onCancel}>
            {say('import.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

/** A fault of the file as a whole. */
function whole(says: Fault): FaultAt {
  return { path: '', says: [says] };
}

/** Lists the parts of an export; at least one entry. */
function contentsOf(transfer: Transfer, say: PageSpeaker['say']): string[] {
  const { settings, histories, policy, progress, silenced } = transfer;
  const accounts = Object.keys(settings.accounts).length;
  const posts = Object.values(histories).reduce((sum, history) => sum + history.posts.length, 0);
  const counts = [
    ['contents.accounts', accounts],
    ['contents.ignores', settings.ignores.length],
    ['contents.suppression-counts', Object.keys(silenced ?? {}).length],
    ['contents.posts', posts],
    ['contents.lessons', progress?.lessons.length ?? 0],
  ] as const;
  const contents = [
    ...counts.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : [])),
    ...(policy ? [say('contents.policy', { team: policy.team })] : []),
  ];
  return contents.length > 0 ? contents : [say('contents.nothing')];
}
