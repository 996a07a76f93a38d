/** Stands for a link in a normalised text. */
export const URL_MARK = '\uE001';
/** Stands for a mention in a normalised text. */
export const MENTION_MARK = '\uE002';
