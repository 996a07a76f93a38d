/**
 * What a tag is made of behind its `#`, as the source of a piece of a regular expression with the flag u: letters of
 * any script with the marks that belong to them (Hindi, Thai), digits and underscores. One property, since a browser
 * takes a hundred microseconds to join three of that size, whenever it reads such an expression.
 */
export const IN_TAG = String.raw`\p{IDC}`;

/**
 * One picture with its skin tone, as the source of a regular expression with the flag u. A family of joined pictures is
 * several of them.
 */
export const EMOJI = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;

/** Stands for a link in a normalized text. */
export const URL_MARK = '\uE001';
/** Stands for a mention in a normalized text. */
export const MENTION_MARK = '\uE002';
