import { watchHandle } from '@/lib/x/account';
import { watchComposers } from '@/lib/x/watch';
import { coachComposer, type Panel } from './coach-composer';
import { createDraftMemory } from './draft-memory';
import type { MessagePort } from './port';
import { createReviewer, EngineError } from './reviewer';

export interface PageOptions {
  /** Opens a port to the background context; throws when the extension is gone. */
  readonly connect: () => MessagePort;
  readonly createPanel: (signal: AbortSignal) => Panel;
  /** Ends all coaching on the page. */
  readonly signal: AbortSignal;
}

/** Coaches every composer of the page that gets the focus, each once. */
export function coachPage({ connect, createPanel, signal }: PageOptions): void {
  const coached = new WeakSet<HTMLElement>();
  const reviewer = createReviewer(connect);
  signal.addEventListener('abort', () => reviewer.close(), { once: true });
  const report = reportOnce();
  let handle: string | null = null;
  watchHandle((name) => void (handle = name?.toLowerCase() ?? null), signal);
  const tools = {
    reviewer,
    createPanel,
    handle: () => handle,
    memory: createDraftMemory(),
    preferences: { collapsed: false },
    onError: report,
  };
  watchComposers(
    (composer) => {
      try {
        reviewer.warmUp();
      } catch (error) {
        if (error instanceof EngineError && error.gone) return;
        report(error);
      }
      if (coached.has(composer.editor)) return;
      coached.add(composer.editor);
      const end = coachComposer(composer, tools, signal);
      end.addEventListener('abort', () => coached.delete(composer.editor), { once: true });
    },
    { signal },
  );
}

/** Writes each different fault to the console once, in one line. */
function reportOnce(): (error: unknown) => void {
  const seen = new Set<string>();
  return (error) => {
    const words = error instanceof Error ? error.message : String(error);
    if (seen.has(words)) return;
    seen.add(words);
    // oxlint-disable-next-line no-console -- the one place where a fault of ours may be seen
    console.warn(`Tweet Coach: ${words}`);
  };
}
