import { reportOnce } from '@/lib/error-message';
import type { Order } from '@/lib/messages/orders';
import type { PageTrouble } from '@/lib/messages/page-trouble';
import type { RequestReview } from '@/lib/messages/request-review';
import { posterOf, watchHandle } from '@/lib/x/account';
import type { Composer } from '@/lib/x/composer';
import { onAbort } from '@/lib/x/on-abort';
import { pageLanguages } from '@/lib/x/page-language';
import { watchPosts, type SentPost } from '@/lib/x/post-signs';
import { watchComposers } from '@/lib/x/watch';
import { createChanges } from './changes';
import { coachComposer } from './coach-composer';
import { createCoachedDrafts, type CoachedDrafts } from './coached-drafts';
import { createDraftMemory, type DraftMemory } from './draft-memory';
import { createFocusSwitch } from './focus-switch';
import { createFolding } from './folding';
import { createPageHealth, type PageHealth } from './page-health';
import type { PageTools } from './page-tools';
import type { Panel } from './panel-view';
import { createUnreadNote } from './unread-note';

/** What coaching a page needs from the extension. */
export interface PageOptions {
  readonly requestReview: RequestReview;
  /** Announces a draft to the background. */
  readonly warmUp: () => Promise<void>;
  readonly createPanel: (signal: AbortSignal) => Panel;
  /** Has the background carry out an order. */
  readonly sendOrder: (order: Order) => Promise<void>;
  /** Calls `onChange` when the stored settings have changed. */
  readonly watchSettings: (onChange: () => void, signal: AbortSignal) => void;
  /** Reports what is wrong with the page, and when it is well again. */
  readonly reportHealth: (troubles: readonly PageTrouble[]) => Promise<void>;
  /** The editors that already got the focus, in that order. */
  readonly met: readonly Element[];
  /** Whether the extension is gone; then no failure is reported. */
  readonly isGone: () => boolean;
  /** Ends all coaching on the page. */
  readonly signal: AbortSignal;
}

/** A page that is coached. */
export interface CoachedPage {
  readonly health: PageHealth;
  /** Who posts, in lower case; `null` if the page does not say. */
  readonly handle: () => string | null;
  /** Moves the focus into the panel, or back to the caret; see `FocusSwitch`. */
  readonly switchFocus: () => void;
  readonly drafts: Pick<CoachedDrafts, 'ignored' | 'showIgnored'>;
}

/**
 * Coaches every composer of the page that gets the focus, each once. If X has changed too much for that, the page is
 * left alone.
 *
 * @returns access to the coached page
 */
export function coachPage(options: PageOptions): CoachedPage {
  const { reportHealth, signal } = options;
  const tools = createPageTools(options);
  const report = tools.onError;
  const health = createPageHealth((troubles) => {
    reportHealth(troubles).catch(report);
    if (troubles.length > 0) report(new Error(`off here, ${troubles.join(', ')}: X has changed.`));
  }, signal);
  recordPosts(tools, signal);
  coachComposers(tools, health, options);
  return {
    health,
    handle: tools.handle,
    switchFocus: tools.focusSwitch.toggle,
    drafts: tools.drafts,
  };
}

/** Creates what the composers of a page share, and starts watching settings and the posting account. */
function createPageTools(options: PageOptions): PageTools {
  const { requestReview, createPanel, sendOrder, watchSettings, isGone, signal } = options;
  const report = reportOnce();
  const changes = createChanges();
  let handle: string | null = null;
  watchHandle((name) => {
    handle = name?.toLowerCase() ?? null;
    changes.tell();
  }, signal);
  watchSettings(changes.tell, signal);
  watchReturn(changes.tell, signal);
  return {
    requestReview: (draft) => requestReview({ ...draft, languages: pageLanguages() }),
    createPanel,
    handle: () => handle,
    memory: createDraftMemory(),
    sendOrder,
    changes,
    folding: createFolding(),
    unreadNote: createUnreadNote(),
    focusSwitch: createFocusSwitch(),
    drafts: createCoachedDrafts(),
    onError: (error) => {
      if (!isGone()) report(error);
    },
  };
}

/** Has each post that is sent from the page recorded, for the account that posted it. */
function recordPosts({ handle, memory, sendOrder, onError }: PageTools, signal: AbortSignal): void {
  const record = async (poster: string, post: SentPost) => {
    // The outcomes of a draft's hints are known once it has left its composer.
    await post.letGo;
    const order = recordOf(poster, post, memory);
    for (const text of post.texts) memory.forget(text);
    await sendOrder(order);
  };
  watchPosts((post) => {
    const poster = post.handle?.toLowerCase() ?? handle();
    if (poster !== null) record(poster, post).catch(onError);
  }, signal);
}

function coachComposers(
  tools: PageTools,
  health: PageHealth,
  { warmUp, met, signal }: PageOptions,
): void {
  const report = tools.onError;
  const coached = new WeakSet<HTMLElement>();
  const start = async (composer: Composer) => {
    const { editor } = composer;
    if (!(await health.isSound(composer)) || coached.has(editor)) return;
    coached.add(editor);
    const poster = () => posterOf(composer)?.toLowerCase() ?? tools.handle();
    const end = coachComposer(composer, { ...tools, handle: poster }, signal);
    onAbort(end, () => coached.delete(editor));
  };
  const onFocus = (composer: Composer) => {
    warmUp().catch(report);
    start(composer).catch(report);
  };
  const onUnknown = (editor: Element) => void health.meetUnknown(editor).catch(report);
  watchComposers(onFocus, { signal, met, onUnknown });
}

/** Calls `onReturn` when the page returns from the back/forward cache, where it missed all change events. */
function watchReturn(onReturn: () => void, signal: AbortSignal): void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  addEventListener('pageshow', shown, { signal });
}

/** The order that records a sent post. A thread is one post. */
function recordOf(handle: string, { texts, context }: SentPost, memory: DraftMemory): Order {
  const drafts = texts.map(memory.recall);
  return {
    type: 'record-post',
    handle,
    texts: [...texts],
    opened: drafts[0]?.opened,
    surroundings: {
      surface: context.surface,
      media: context.media,
      replyTo: context.replyTo,
      quoted: context.quoted,
    },
    hints: drafts.flatMap((draft) => draft?.outcomes ?? []),
  };
}
