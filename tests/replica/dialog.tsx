import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  closeDialog,
  leaveDialog,
  loadDraft,
  plan,
  saveDraft,
  showSubDialog,
  updateComposer,
} from './actions';
import { Composer } from './composer';
import { Icon } from './icons';
import { setState, useReplica, type DialogState, type SubDialog } from './state';
import { Nest, ProgressBar } from './structure';
import { AnsweredPost } from './timeline';

function SavedDrafts(): ReactNode {
  const { savedDrafts } = useReplica();
  if (savedDrafts.length === 0) return <p className="quiet">No drafts have been saved yet.</p>;
  return (
    <ul className="drafts">
      {savedDrafts.map((text) => (
        <li key={text}>
          <button type="button" onClick={() => loadDraft(text)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

const subDialogTitles: Readonly<Record<SubDialog, string>> = {
  media: 'Edit media',
  drafts: 'Drafts',
  schedule: 'Schedule',
};

function Schedule(): ReactNode {
  const [time, setTime] = useState('2030-06-01T09:00');
  return (
    <>
      <label>
        Will send on{' '}
        <input
          type="datetime-local"
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="primary"
        data-testid="scheduledConfirmationPrimaryAction"
        disabled={time === ''}
        onClick={() => plan(time)}
      >
        Confirm
      </button>
    </>
  );
}

/** X asks for the words; here it is enough that there are some. */
function Describe(): ReactNode {
  const describe = () => {
    updateComposer('dialog', { attached: 'described-picture' });
    showSubDialog(null);
  };
  return (
    <button type="button" className="primary" onClick={describe}>
      Save a description
    </button>
  );
}

function SubDialogPage({ sub }: { readonly sub: SubDialog }): ReactNode {
  return (
    <>
      <header className="dialog-bar">
        <button
          type="button"
          data-testid="app-bar-back"
          aria-label="Back"
          className="tool"
          onClick={() => showSubDialog(null)}
        >
          <Icon name="back" />
        </button>
        <h2 id="modal-header">{subDialogTitles[sub]}</h2>
      </header>
      <div className="dialog-page">
        {sub === 'drafts' && <SavedDrafts />}
        {sub === 'media' && <Describe />}
        {sub === 'schedule' && <Schedule />}
      </div>
    </>
  );
}

/** The line above a reply that names who is answered. */
function ReplyingTo({ dialog }: { readonly dialog: DialogState }): ReactNode {
  return (
    <button dir="ltr" role="button" type="button" className="replying-to">
      Replying to{' '}
      <span dir="ltr">
        <span>@{dialog.about.author.handle}</span>
      </span>
    </button>
  );
}

/** What is written in a dialog or drawer, below what it answers. */
export function Draft({ dialog }: { readonly dialog: DialogState }): ReactNode {
  const isReply = dialog.kind === 'reply';
  return (
    <>
      {isReply && <AnsweredPost post={dialog.about} />}
      {isReply && <ReplyingTo dialog={dialog} />}
      <Composer
        name="dialog"
        placeholder={isReply ? 'Post your reply' : 'What’s happening?'}
        quoted={dialog.kind === 'quote' ? dialog.about : undefined}
      />
    </>
  );
}

function ComposerPage({ dialog }: { readonly dialog: DialogState }): ReactNode {
  const { attached } = useReplica().composers.dialog;
  return (
    <>
      <ProgressBar />
      <header className="dialog-bar">
        <button
          type="button"
          data-testid="app-bar-close"
          aria-label="Close"
          className="tool"
          onClick={closeDialog}
        >
          <Icon name="close" />
        </button>
        <h2 id="modal-header" className="visually-hidden">
          {dialog.kind === 'edit' ? 'Edit post' : 'Compose post'}
        </h2>
        {attached && (
          <button type="button" className="link" onClick={() => showSubDialog('media')}>
            Edit media
          </button>
        )}
        <button
          type="button"
          data-testid="unsentButton"
          className="link"
          onClick={() => showSubDialog('drafts')}
        >
          Drafts
        </button>
      </header>
      <Draft dialog={dialog} />
    </>
  );
}

function ConfirmationSheet({ dialog }: { readonly dialog: DialogState }): ReactNode {
  return (
    <div data-testid="confirmationSheetDialog" role="alertdialog" className="sheet">
      <h2>Save post?</h2>
      <p className="quiet">You can keep this to send later from your drafts.</p>
      <button type="button" data-testid="confirmationSheetConfirm" onClick={saveDraft}>
        Save
      </button>
      <button type="button" data-testid="confirmationSheetCancel" onClick={leaveDialog}>
        Discard
      </button>
      <button
        type="button"
        className="link"
        onClick={() => setState({ dialog: { ...dialog, confirming: false } })}
      >
        Keep writing
      </button>
    </div>
  );
}

/** Keeps the focus inside, locks the page's scrolling and closes on Escape while mounted. */
function useModal(group: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const keepFocus = (event: FocusEvent) => {
      const isOutside = event.target instanceof Node && !group.current?.contains(event.target);
      if (isOutside) group.current?.focus();
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeDialog();
    };
    document.addEventListener('focusin', keepFocus);
    document.addEventListener('keydown', closeOnEscape);
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.removeEventListener('focusin', keepFocus);
      document.removeEventListener('keydown', closeOnEscape);
      document.documentElement.style.overflow = '';
    };
  }, [group]);
}

/** A dialog over the page, with X's mask, nested roles and focus sentinels. */
export function Dialog({ dialog }: { readonly dialog: DialogState }): ReactNode {
  const group = useRef<HTMLDivElement>(null);
  useModal(group);
  return (
    <Nest depth={3}>
      <div role="dialog" className="dialog-layer">
        <Nest depth={2}>
          <div tabIndex={0} />
          <div role="group" tabIndex={0} ref={group} className="dialog-group">
            <div data-testid="mask" className="mask" onClick={closeDialog} />
            <div aria-labelledby="modal-header" aria-modal="true" role="dialog" className="dialog">
              <Nest depth={2}>
                {dialog.sub ? <SubDialogPage sub={dialog.sub} /> : <ComposerPage dialog={dialog} />}
              </Nest>
            </div>
            {dialog.confirming && <ConfirmationSheet dialog={dialog} />}
          </div>
          <div tabIndex={0} />
        </Nest>
      </div>
    </Nest>
  );
}
