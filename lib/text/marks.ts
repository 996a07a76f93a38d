/**
 * What a tag is made of behind its `#`, as the source of a class in a regular expression with the flag u: letters of
 * any script with the marks that belong to them (Hindi, Thai), digits and underscores.
 */
export const IN_TAG = String.raw`[\p{L}\p{M}\p{N}_]`;

/** Stands for a link in a normalized text. */
export const URL_MARK = '\uE001';
/** Stands for a mention in a normalized text. */
export const MENTION_MARK = '\uE002';
