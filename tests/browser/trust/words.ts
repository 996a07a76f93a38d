/** Texts for typing and pasting: plain words, words that get hints, and words that X colours. */
export const phrases = [
  'The ferry leaves at nine ',
  'tea ',
  'a slow morning, and then soup. ',
  'Who else likes rain? ',
  'Please RT! ',
  'Please retweet. ',
  'RT if you agree ',
  'Buy it now, 40% off ends tonight! ',
  'Last chance!! ',
  "It's here. ",
  'Send us your phone number ',
  'Follow us for more ',
  '#harbour ',
  '#rye#oat ',
  '@theo_rides ',
  'with @ines_bakes, ',
  'https://acme.com/menu ',
  'acme.com ',
  '"quoted" (and bracketed) ',
  "don't ",
] as const;

/** Emoji of one, two and many code points, and letters with combining marks. */
export const emoji = ['☕', '🫖', '👩‍🍳', '🇵🇹', 'é', 'o\u0302', '👍🏽'] as const;

/** Texts for pasting: lines, signs with a meaning on X, emoji, blanks. */
export const pastes = [
  'from the shelf',
  'one\ntwo',
  'Please RT!\n\nThe bakery is open again.',
  '#spelt and @marta_maps',
  '☕ and cake',
  '  spaces  ',
] as const;

/** The stages of a composition, and its result. */
export const compositions = [
  { stages: ['て', 'てがみ'], committed: '手紙' },
  { stages: ['n', 'ni', 'nih'], committed: '你好' },
  { stages: ['e', 'é'], committed: 'été' },
] as const;
