import type { Order } from '@/lib/messages/orders';
import type { RequestReview } from '@/lib/messages/request-review';
import type { Changes } from './changes';
import type { CoachedDrafts } from './coached-drafts';
import type { DraftMemory } from './draft-memory';
import type { FocusSwitch } from './focus-switch';
import type { Folding } from './folding';
import type { Panel } from './panel-view';
import type { UnreadNote } from './unread-note';

/** What the composers of a page share. */
export interface PageTools {
  readonly requestReview: RequestReview;
  readonly memory: DraftMemory;
  /** Who posts, in lower case; `null` if the page does not say. */
  readonly handle: () => string | null;
  readonly folding: Folding;
  readonly unreadNote: UnreadNote;
  readonly focusSwitch: FocusSwitch;
  readonly drafts: CoachedDrafts;
  readonly createPanel: (signal: AbortSignal) => Panel;
  /** Has the background carry out an order. */
  readonly sendOrder: (order: Order) => Promise<void>;
  /** Notifies when settings or the posting account have changed. */
  readonly changes: Changes;
  readonly onError: (error: unknown) => void;
}
