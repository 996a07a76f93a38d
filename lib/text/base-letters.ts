/** Small capitals, which are in several Unicode blocks, with their base letters. */
const SMALL_CAPITALS = new Map(
  Array.from('ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘǫꞯʀꜱᴛᴜᴠᴡʏᴢ').map((letter, i) => [
    letter,
    'abcdeffghijklmnopqqrstuvwyz'[i]!,
  ]),
);

/** Mathematical, fullwidth, circled, bracketed, squared and superscript letters. */
const LOOK_ALIKES =
  /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{24B6}-\u{24E9}\u{249C}-\u{24B5}\u{1F110}-\u{1F12B}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1D2C}-\u{1D6A}\u{2071}\u{207F}\u{2B0}-\u{2B8}\u{2E1}-\u{2E3}]/u;
/** The first of all these symbols: "ǫ". */
const FIRST_SYMBOL = 0x1eb;
const NEGATIVE = [0x1f150, 0x1f170] as const;
const LETTERS_OF_BLOCK = 26;

/** The base letter that a symbol shows; `undefined` for a plain letter or anything else. */
export function baseLetter(symbol: string): string | undefined {
  if (symbol.charCodeAt(0) < FIRST_SYMBOL) return undefined;
  const small = SMALL_CAPITALS.get(symbol);
  if (small !== undefined) return small;
  if (!LOOK_ALIKES.test(symbol)) return undefined;
  const code = symbol.codePointAt(0)!;
  const block = NEGATIVE.find((first) => code >= first && code < first + LETTERS_OF_BLOCK);
  if (block !== undefined) return String.fromCharCode(65 + code - block);
  const base = symbol.normalize('NFKC').replace(/[()]/g, '');
  return /^[A-Za-z0-9]$/.test(base) ? base : undefined;
}
