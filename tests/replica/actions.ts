import { EditorState } from 'draft-js';
import { weightedLength } from '@/lib/engine/reading/entities';
import { textOf } from './draft-text';
import { me, opened, type Post } from './people';
import {
  getState,
  newComposer,
  newDialog,
  newPart,
  setState,
  type ComposerName,
  type ComposerState,
  type DialogKind,
  type Part,
  type SubDialog,
  type Toast,
} from './state';

/** The texts that were "posted", oldest first; one entry per part of a thread. */
export const posted: string[] = [];

/** Where X shows the pages that take a dialog's place. */
const subDialogPaths: Readonly<Record<SubDialog, string>> = {
  media: '/compose/post/media',
  drafts: '/compose/post/unsent/drafts',
  schedule: '/compose/post/schedule',
};

/** How long a toast stays, in milliseconds. */
const TOAST_TIME = 6000;
/** How long X takes to mount the editor of a new part of a thread, in milliseconds. */
const PART_MOUNT_TIME = 150;

/** Changes a composer: `patch` is laid over what it is now. */
export function updateComposer(name: ComposerName, patch: Partial<ComposerState>): void {
  const { composers } = getState();
  setState({ composers: { ...composers, [name]: { ...composers[name], ...patch } } });
}

/** Changes one box of a composer, likewise. */
export function updatePart(name: ComposerName, id: number, patch: Partial<Part>): void {
  const { parts } = getState().composers[name];
  updateComposer(name, {
    parts: parts.map((part) => (part.id === id ? { ...part, ...patch } : part)),
  });
}

/** Adds a box to the thread in the dialog; its editor is mounted a little later, and focused. */
export function addPart(): void {
  const part = newPart('', false);
  const { parts } = getState().composers.dialog;
  updateComposer('dialog', { parts: [...parts, part] });
  setTimeout(() => mountPart('dialog', part.id), PART_MOUNT_TIME);
}

/** Gives a box its editor, focused at the end of its text; does nothing where it has one. */
export function mountPart(name: ComposerName, id: number): void {
  const part = getState().composers[name].parts.find((each) => each.id === id);
  if (!part || part.mounted) return;
  updatePart(name, id, { mounted: true, text: EditorState.moveFocusToEnd(part.text) });
}

/** Takes a box out of the thread; the last one stays. */
export function removePart(name: ComposerName, id: number): void {
  const { parts } = getState().composers[name];
  if (parts.length > 1) updateComposer(name, { parts: parts.filter((part) => part.id !== id) });
}

/** Whether X would enable the post button. */
export function canPost({ parts, attached, poll }: ComposerState): boolean {
  return parts.every(({ text }) => {
    const fits = weightedLength(textOf(text)) <= 280;
    return fits && (textOf(text).trim() !== '' || (attached !== null && !poll));
  });
}

/** Posts what is in a composer, or plans it, then clears it; a toast says so, or that X refuses. */
export function post(name: ComposerName): void {
  const composer = getState().composers[name];
  if (!canPost(composer)) return;
  if (getState().refusing) {
    showToast({ text: 'Something went wrong, but don’t fret. Let’s give it another shot.' });
    return;
  }
  if (composer.plannedFor === null) send(composer);
  else {
    const text = `Your post will be sent on ${composer.plannedFor}.`;
    showToast({ text, link: '/compose/post/unsent/scheduled' });
  }
  updateComposer(name, newComposer());
  if (name === 'dialog') leaveDialog();
}

/** Records what is in a composer as posted, and shows the toast. */
function send(composer: ComposerState): void {
  const texts = composer.parts.map((part) => textOf(part.text));
  posted.push(...texts);
  const id = `${1000 + posted.length}`;
  const minutes = (opened - Date.now()) / 60_000;
  const sent: Post = { id, author: me, text: texts[0] ?? '', minutes };
  setState({ sent: [sent, ...getState().sent] });
  showToast({
    text: 'Recorded on this page. Nothing was sent.',
    link: `/${me.handle}/status/${id}`,
  });
}

function showToast(toast: Toast): void {
  setState({ toast });
  setTimeout(() => {
    if (getState().toast === toast) setState({ toast: null });
  }, TOAST_TIME);
}

/** Opens a dialog with an empty composer, with what was last posted to be edited, or with the parts that are given. */
export function openDialog(
  kind: DialogKind,
  options: { readonly about?: Post; readonly composer?: ComposerState } = {},
): void {
  const [last] = getState().sent;
  const text = kind === 'edit' ? (last?.text ?? 'Our terrace opens on Sunday at ten.') : '';
  const composer = options.composer ?? newComposer(text);
  const parts = kind === 'thread' ? [...composer.parts, newPart('', false)] : composer.parts;
  setState({ dialog: newDialog(kind, options.about) });
  updateComposer('dialog', { ...composer, parts });
  if (kind !== 'reply' && getState().layout !== 'pro') goTo('/compose/post');
}

/** Closes the dialog, after asking when there is something to lose. */
export function closeDialog(): void {
  const { dialog, composers } = getState();
  if (!dialog) return;
  const isEmpty = composers.dialog.parts.every((part) => textOf(part.text).trim() === '');
  if (isEmpty) leaveDialog();
  else setState({ dialog: { ...dialog, confirming: true } });
}

/** Keeps the dialog's text among the drafts and closes it. */
export function saveDraft(): void {
  const { composers, savedDrafts } = getState();
  const texts = composers.dialog.parts.map((part) => textOf(part.text));
  const written = texts.filter((text) => text.trim() !== '');
  setState({ savedDrafts: [...new Set([...written, ...savedDrafts])] });
  leaveDialog();
}

/** Closes the dialog whatever is in it. */
export function leaveDialog(): void {
  setState({ dialog: null });
  updateComposer('dialog', newComposer());
  if (getState().path.startsWith('/compose/')) goTo('/home');
}

/** Shows another page in the dialog's place, at its own address, or the dialog again. */
export function showSubDialog(sub: SubDialog | null): void {
  const { dialog, path } = getState();
  if (!dialog) return;
  const from = dialog.sub ? dialog.from : path;
  goTo(sub ? subDialogPaths[sub] : from);
  setState({ dialog: { ...dialog, sub, from } });
}

/** Puts a saved draft into the dialog. */
export function loadDraft(text: string): void {
  updateComposer('dialog', newComposer(text));
  showSubDialog(null);
}

/** Takes what is written at home along into the dialog, on the page for planned posts. */
export function schedule(name: ComposerName): void {
  if (name !== 'dialog') {
    openDialog('post', { composer: getState().composers[name] });
    updateComposer(name, newComposer());
  }
  showSubDialog('schedule');
}

/** Has X send what is in the dialog later, and shows the dialog again. */
export function plan(time: string): void {
  updateComposer('dialog', { plannedFor: time });
  showSubDialog(null);
}

/** Changes the address without loading anything, as X does. */
export function goTo(path: string): void {
  if (path === getState().path) return;
  history.pushState(null, '', path);
  setState({ path });
}
