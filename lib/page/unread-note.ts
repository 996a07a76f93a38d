/** Says on a page, for the first draft of it, that the draft is in a language that no rule reads. */
export interface UnreadNote {
  /** Whether to say it of this draft: `unread` tells whether it is in such a language. */
  shows(draft: object, unread: boolean): boolean;
}

/** A note that was not yet shown. */
export function createUnreadNote(): UnreadNote {
  let owner: object | null = null;
  let isOver = false;
  return {
    shows(draft, unread) {
      if (unread && !isOver) owner ??= draft;
      else if (owner === draft) isOver = true;
      return unread && !isOver && owner === draft;
    },
  };
}
