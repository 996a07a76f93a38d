import type { EditorState } from 'draft-js';
import { useSyncExternalStore } from 'react';
import { stateWith } from './draft-text';
import { firstPost, me, type Person, type Post } from './people';

/** X's looks, as far as the page has them. */
export const themes = ['light', 'lights-out'] as const;
/** A look of the page. */
export type Theme = (typeof themes)[number];

/** What the dialog over the page is for. */
export const dialogKinds = ['post', 'reply', 'quote', 'thread', 'edit'] as const;
/** What a dialog is for. */
export type DialogKind = (typeof dialogKinds)[number];

/** Pages that take the dialog's place for a while; its editors are remounted on the way back. */
const subDialogs = ['media', 'drafts', 'schedule'] as const;
/** A page that takes the dialog's place. */
export type SubDialog = (typeof subDialogs)[number];

/** Whether the parts of a thread are numbered 0, 1, 2… or are all 0: both were seen on X. */
export type PartIndices = 'counted' | 'zero';

/** `mobile` is the plain text area that X gives to phones, `pro` the columns of X Pro. */
export type Layout = 'desktop' | 'mobile' | 'pro';

/** Something attached to a draft; a picture may have a description. */
export type Attachment = 'picture' | 'described-picture' | 'gif' | 'video';

/** The composers of the page, by where they stand. */
export type ComposerName = 'home' | 'inline-reply' | 'dialog';

/** One box of a composer; only a thread has several. */
export interface Part {
  readonly id: number;
  readonly text: EditorState;
  /** X mounts the later editors of a thread only when they are touched. */
  readonly mounted: boolean;
}

/** What has been put into a composer. */
export interface ComposerState {
  readonly parts: readonly Part[];
  readonly attached: Attachment | null;
  readonly poll: boolean;
  /** When X is to send it; `null` for at once. */
  readonly plannedFor: string | null;
  /** The inline reply shows its tool bar after the first focus. */
  readonly expanded: boolean;
}

/** The dialog over the page. */
export interface DialogState {
  readonly kind: DialogKind;
  /** The post that is answered or quoted. */
  readonly about: Post;
  readonly sub: SubDialog | null;
  /** The address to return to from there. */
  readonly from: string;
  /** Whether "Save post?" is being asked. */
  readonly confirming: boolean;
}

/** A short notice over the page. */
export interface Toast {
  readonly text: string;
  /** The page that it links to. */
  readonly link?: string;
}

/** Everything that the page shows. */
export interface ReplicaState {
  readonly path: string;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly indices: PartIndices;
  /** The account that is posted from: another one than the writer's own where that is delegated. */
  readonly poster: Person;
  readonly homeComposer: boolean;
  /** Counts forced remounts; part of every editor's key. */
  readonly generation: number;
  readonly composers: Readonly<Record<ComposerName, ComposerState>>;
  readonly dialog: DialogState | null;
  readonly savedDrafts: readonly string[];
  /** What was "posted" in this visit, newest first. */
  readonly sent: readonly Post[];
  /** What X says in a toast. */
  readonly toast: Toast | null;
  /** Whether X refuses whatever is to be posted, as when it is down. */
  readonly refusing: boolean;
}

let lastPartId = 0;

/** A box with `text` in it. */
export function newPart(text: string, mounted: boolean): Part {
  lastPartId += 1;
  return { id: lastPartId, text: stateWith(text), mounted };
}

/** A composer with one box. */
export function newComposer(text = ''): ComposerState {
  return {
    parts: [newPart(text, true)],
    attached: null,
    poll: false,
    plannedFor: null,
    expanded: false,
  };
}

/** The dialog as it opens. */
export function newDialog(kind: DialogKind, about: Post = firstPost()): DialogState {
  return { kind, about, sub: null, from: state.path, confirming: false };
}

let state: ReplicaState = {
  path: '/home',
  theme: 'light',
  layout: 'desktop',
  indices: 'counted',
  poster: me,
  homeComposer: true,
  generation: 0,
  composers: {
    home: newComposer(),
    'inline-reply': newComposer(),
    dialog: newComposer(),
  },
  dialog: null,
  savedDrafts: [],
  sent: [],
  toast: null,
  refusing: false,
};

const listeners = new Set<() => void>();

/** The page's state now. */
export function getState(): ReplicaState {
  return state;
}

/** Changes the page: `patch` is laid over the present state. */
export function setState(patch: Partial<ReplicaState>): void {
  state = { ...state, ...patch };
  for (const listener of listeners) listener();
}

/** Calls back after every change of the state; gives what ends that. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The page's state, for components. */
export function useReplica(): ReplicaState {
  return useSyncExternalStore(subscribe, getState);
}
