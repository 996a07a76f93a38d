import { reportOnce } from '@/lib/error-message';
import type { Order } from '@/lib/messages/orders';
import type { PageTrouble } from '@/lib/messages/page-trouble';
import { posterOf, watchHandle } from '@/lib/x/account';
import type { Composer } from '@/lib/x/composer';
import { pageLanguages } from '@/lib/x/page-language';
import { watchPosts, type SentPost } from '@/lib/x/post-signs';
import { watchComposers } from '@/lib/x/watch';
import { createChanges } from './changes';
import { coachComposer } from './coach-composer';
import { createDraftMemory, type DraftMemory } from './draft-memory';
import { createCoachedDrafts, type CoachedDrafts } from './coached-drafts';
import { createFocusSwitch } from './focus-switch';
import { createFolding } from './folding';
import { createUnreadNote } from './unread-note';
import { createPageHealth, type PageHealth } from './page-health';
import type { PageTools } from './page-tools';
import type { Panel } from './panel-view';
import type { RequestReview } from '@/lib/messages/request-review';

/** What coaching needs of the page's extension. */
export interface PageOptions {
  readonly requestReview: RequestReview;
  /** Tells the background that a draft is about to come. */
  readonly warmUp: () => Promise<void>;
  readonly createPanel: (signal: AbortSignal) => Panel;
  /** Has the background write something. */
  readonly give: (order: Order) => Promise<void>;
  /** Calls back when the stored settings have changed. */
  readonly watchSettings: (onChange: () => void, signal: AbortSignal) => void;
  /** Is told what is wrong with the page, and when it is well again. */
  readonly reportHealth: (troubles: readonly PageTrouble[]) => Promise<void>;
  /** The editors that got the focus before, in that order. */
  readonly met: readonly Element[];
  /** Whether the extension is gone, so that nothing that fails is worth a word. */
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
 * Coaches every composer of the page that gets the focus, each once. Where X has changed too much
 * for that, the page is left alone.
 *
 * @returns what is known of the page.
 */
export function coachPage(options: PageOptions): CoachedPage {
  const { requestReview, warmUp, createPanel, give, isGone, signal } = options;
  const coached = new WeakSet<HTMLElement>();
  const write = reportOnce();
  const report = (error: unknown) => {
    if (!isGone()) write(error);
  };
  const memory = createDraftMemory();
  const changes = createChanges();
  const change = () => changes.tell();
  let handle: string | null = null;
  watchHandle((name) => {
    handle = name?.toLowerCase() ?? null;
    change();
  }, signal);
  options.watchSettings(change, signal);
  watchReturn(change, signal);
  watchPosts((post) => {
    const poster = post.handle?.toLowerCase() ?? handle;
    if (poster !== null) record(poster, post).catch(report);
  }, signal);
  /** What became of a draft's hints is known once it has left its composer. */
  const record = async (poster: string, post: SentPost) => {
    await post.letGo;
    const order = recordOf(poster, post, memory);
    for (const text of post.texts) memory.forget(text);
    await give(order);
  };
  const tools: PageTools = {
    requestReview: (draft) => requestReview({ ...draft, languages: pageLanguages() }),
    createPanel,
    handle: () => handle,
    memory,
    give,
    changes,
    folding: createFolding(),
    unreadNote: createUnreadNote(),
    focusSwitch: createFocusSwitch(),
    drafts: createCoachedDrafts(),
    onError: report,
  };
  const health = createPageHealth((troubles) => {
    options.reportHealth(troubles).catch(report);
    if (troubles.length > 0) report(new Error(`off here, ${troubles.join(', ')}: X has changed.`));
  }, signal);
  const start = async (composer: Composer) => {
    const { editor } = composer;
    if (!(await health.isSound(composer)) || coached.has(editor)) return;
    coached.add(editor);
    const poster = () => posterOf(composer)?.toLowerCase() ?? handle;
    const end = coachComposer(composer, { ...tools, handle: poster }, signal);
    end.addEventListener('abort', () => coached.delete(editor), { once: true });
  };
  watchComposers(
    (composer) => {
      warmUp().catch(report);
      start(composer).catch(report);
    },
    {
      signal,
      met: options.met,
      onUnknown: (editor) => void health.meetUnknown(editor).catch(report),
    },
  );
  return {
    health,
    handle: tools.handle,
    switchFocus: tools.focusSwitch.toggle,
    drafts: tools.drafts,
  };
}

/** Calls back when the page comes back from the back/forward cache: what changed meanwhile was never told. */
function watchReturn(onReturn: () => void, signal: AbortSignal): void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  addEventListener('pageshow', shown, { signal });
}

/** What is told of a post that was sent. A thread is one post. */
function recordOf(handle: string, { texts, context }: SentPost, memory: DraftMemory): Order {
  const { surface, media, replyTo, quoted } = context;
  return {
    type: 'record-post',
    handle,
    text: texts.join('\n'),
    surroundings: { surface, media, replyTo, quoted },
    hints: texts.flatMap((text) => memory.recall(text)?.outcomes ?? []),
  };
}
