import { commaSeparated } from '@/lib/lexicon/one-of';

/** Verbs that people use of books, songs, places and people they care for, with their past forms. */
const verbs = commaSeparated(
  `make made, write wrote, give gave, bring brought, teach taught, keep kept, win won, get got, have had, go went,
    come came, take took, see saw, hear heard, know knew, grow grew, sing sang, meet met, find found, feel felt,
    lose lost, leave left, tell told, think thought, sleep slept, eat ate, drink drank, drive drove, ride rode,
    read read, run ran, shape shaped, change changed, love loved, like liked, save saved, deserve deserved,
    inspire inspired, need needed, matter mattered, mean meant, move moved, use used, live lived, work worked,
    play played, help helped, scare scared, visit visited, remember remembered, miss missed, start started, want wanted,
    enjoy enjoyed, learn learned, warm warmed, look looked, sound sounded, taste tasted, cheer cheered`,
).map((pair) => pair.split(' ') as [string, string]);

/** The ending of a verb after "he", by its plain form: "goes", "matters". */
function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  return /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The plain form of a verb by the form after "he" or "she". */
export const doesForms: ReadonlyMap<string, string> = new Map(
  verbs.map(([plain]) => [thirdPerson(plain), plain]),
);

/** The plain form of a verb by its past form, if the two differ. */
export const didForms: ReadonlyMap<string, string> = new Map(
  verbs.filter(([plain, past]) => plain !== past).map(([plain, past]) => [past, plain]),
);
