/**
 * A character of a tag after its `#`, as the source of a regular expression with the flag u: letters of any script with
 * their combining marks (Hindi, Thai), digits and underscores. A single property, because a browser takes a hundred
 * microseconds to join three of that size each time it parses such an expression.
 */
export const IN_TAG = String.raw`\p{IDC}`;

/**
 * One emoji with its skin tone, as the source of a regular expression with the flag u. A joined sequence, like a
 * family, is several of them.
 */
export const EMOJI = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;

/** Stands for a link in a normalized text. */
export const URL_MARK = '\uE001';
/** Stands for a mention in a normalized text. */
export const MENTION_MARK = '\uE002';
