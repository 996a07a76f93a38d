import { addPart, leaveDialog, openDialog, posted, showSubDialog, updateComposer } from './actions';
import { modelOf, type ModelSelection } from './models';
import { shortcuts } from './shortcuts';
import {
  getState,
  newComposer,
  setState,
  type Attachment,
  type ComposerName,
  type DialogKind,
  type PartIndices,
  type SubDialog,
  type Theme,
} from './state';

/** What went wrong on the page: uncaught errors, refused promises and React's own. */
export const errors: string[] = [];

/** `window.replica`: how tests move the practice page about and look behind its screen. */
export const replica = {
  /** Texts that were "posted", oldest first; one entry per part of a thread. */
  posted,
  /** One-letter shortcuts that reached the page. */
  shortcuts,
  errors,

  /** The plain text that Draft.js holds for an editor, whatever the screen shows. */
  model(editor: Element): string {
    return modelOf(editor).text();
  },

  /** The selection that Draft.js holds for an editor, in UTF-16 offsets into `model(editor)`. */
  selection(editor: Element): ModelSelection {
    return modelOf(editor).selection();
  },

  open(kind: DialogKind): void {
    openDialog(kind);
  },

  /** Closes the dialog without asking. */
  close(): void {
    leaveDialog();
  },

  setTheme(theme: Theme): void {
    setState({ theme });
  },

  setIndices(indices: PartIndices): void {
    setState({ indices });
  },

  /** Unmounts and mounts every editor, its text kept. */
  remount(): void {
    setState({ generation: getState().generation + 1 });
  },

  /** Lets the home composer leave the page, or return. */
  toggleHome(): void {
    setState({ homeComposer: !getState().homeComposer });
  },

  /** Lets the inline reply fall back to its state before the first focus. */
  collapseReply(): void {
    updateComposer('inline-reply', newComposer());
  },

  /** Puts another page in the dialog's place; `null` brings the dialog back. */
  showSubDialog(sub: SubDialog | null): void {
    showSubDialog(sub);
  },

  /** Lets X refuse what is posted from now on, or take it again. */
  refuse(refusing: boolean): void {
    setState({ refusing });
  },

  addPart,

  /** Attaches something to a composer. */
  attach(composer: ComposerName, attached: Attachment): void {
    updateComposer(composer, { attached, poll: false });
  },

  /** Attaches the fields of a poll to a composer. */
  addPoll(composer: ComposerName): void {
    updateComposer(composer, { poll: true, attached: null });
  },
};

/** What tests reach as `window.replica`. */
export type Replica = typeof replica;

declare global {
  interface Window {
    replica: Replica;
  }
}
