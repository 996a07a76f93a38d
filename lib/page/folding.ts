import { createChanges, type Changes } from './changes';

/** Whether the panels of a page are folded away: one state for all of its composers. */
export interface Folding extends Pick<Changes, 'watch'> {
  readonly collapsed: boolean;
  /** Folds all panels away, or opens all, and tells every listener if that is a change. */
  setCollapsed(collapsed: boolean): void;
}

/** Panels that are open. */
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
