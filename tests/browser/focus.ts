import { expect } from 'vitest';
import { eventually } from './harness';
import type { ReplicaPage } from './replica-page';

/** The button of the panel that has the focus, by its `data-action`; `null` if none has. */
export function focusedAction({ page }: ReplicaPage): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action') ?? null,
  );
}

/** Whether the focus is in an editor of X's. */
export function isEditorFocused({ page }: ReplicaPage): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute('contenteditable') === 'true');
}

/**
 * Expects a button of the panel to get the focus, by its `data-action`; after a key this happens at the next rendering.
 */
export function expectFocusOn(replica: ReplicaPage, action: string): Promise<void> {
  return eventually(async () => expect(await focusedAction(replica)).toBe(action));
}

/** Expects an editor of X's to get the focus. */
export function expectFocusInEditor(replica: ReplicaPage): Promise<void> {
  return eventually(async () => expect(await isEditorFocused(replica)).toBe(true));
}

/** Whether a dialog of X's is open, and not the one that asks whether to save the post. */
export function isDialogOpen({ page }: ReplicaPage): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector('[aria-modal="true"]') !== null &&
      document.querySelector('[data-testid="confirmationSheetDialog"]') === null,
  );
}
