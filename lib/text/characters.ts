/**
 * Classes of characters by code point. They use Unicode blocks instead of properties, which consist of hundreds of
 * ranges, because they run for every character of a draft.
 */

const WORD = 1;
const SPACE = 2;
const PICTURE = 4;

/** Characters below this are classified with a table, others by comparison. */
const LOOKED_UP = 0x100;
const classes = new Uint8Array(LOOKED_UP);
for (let code = 0; code < LOOKED_UP; code++) {
  const character = String.fromCharCode(code);
  if (/[0-9A-Za-z\u00C0-\u00FF]/.test(character)) classes[code] = WORD;
  else if (/\s/.test(character)) classes[code] = SPACE;
  else if (/[*~]/.test(character)) classes[code] = PICTURE;
}

/** Letters and digits; for other scripts everything in their blocks. */
export function isWordCharacter(code: number): boolean {
  if (code < LOOKED_UP) return classes[code] === WORD;
  return code < 0x2000 || (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800);
}

const ONLY_ASCII = /^[\0-\x7F]*$/;

/** Whether a text is pure ASCII: no accent, no ornamental letter, no emoji. */
export function isAscii(text: string): boolean {
  return ONLY_ASCII.test(text);
}

const FIRST_BEYOND_ASCII = 0x80;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const CAPITAL = /\p{Lu}/uy;

/** Whether there is a capital letter at an offset of a text, in UTF-16 units. */
export function isCapitalAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < FIRST_BEYOND_ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z;
  CAPITAL.lastIndex = offset;
  return CAPITAL.test(text);
}

/** White space, and the frame of a keycap, which separates a number from the word after it. */
export function isSpace(code: number): boolean {
  if (code < LOOKED_UP) return classes[code] === SPACE;
  if (code < 0x2000) return false;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x20e3 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Emoji, arrows and other pictures, and the `*` and `~` that decorate words. */
export function isPicture(code: number): boolean {
  if (code < LOOKED_UP) return classes[code] === PICTURE;
  if (code < 0x203c) return false;
  return (
    (code >= 0x2190 && code < 0x2c00) ||
    (code >= 0x1f000 && code < 0x1fb00) ||
    code === 0x203c ||
    code === 0x2049 ||
    code === 0x3030 ||
    code === 0x303d ||
    code === 0x3297 ||
    code === 0x3299
  );
}
