import { createChanges, type Changes } from './changes';

/** Whether the panels of a page are collapsed: one state for all of its composers. */
export interface Folding extends Pick<Changes, 'watch'> {
  readonly collapsed: boolean;
  /** Collapses or expands all panels, and notifies listeners of a change. */
  setCollapsed(collapsed: boolean): void;
}

/** Creates the state with expanded panels. */
export function createFolding(): Folding {
  const changes = createChanges();
  let collapsed = false;
  return {
    get collapsed() {
      return collapsed;
    },
    setCollapsed(next) {
      if (next === collapsed) return;
      collapsed = next;
      changes.tell();
    },
    watch: changes.watch,
  };
}
