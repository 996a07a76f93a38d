/** Decides whether to say that a draft is in a language that no rule reads; only for the first such draft of a page. */
export interface UnreadNote {
  /** Whether to say it for this draft; `unread` is whether it is in such a language. */
  shows(draft: object, unread: boolean): boolean;
}

/** Creates a note that has not been shown yet. */
export function createUnreadNote(): UnreadNote {
  let owner: object | null = null;
  let isOver = false;
  return {
    shows(draft, unread) {
      if (unread && !isOver) owner ??= draft;
      else if (owner === draft) isOver = true;
      return !isOver && owner === draft;
    },
  };
}
