import { pluralOf } from '@/lib/lexicon/plurals';

/** Forms of common words that do not follow from their endings. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'being', 'been'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  bring: ['brings', 'brought', 'bringing'],
  buy: ['buys', 'bought', 'buying'],
  child: ['children'],
  do: ['does', 'did', 'done', 'doing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  find: ['finds', 'found', 'finding'],
  get: ['gets', 'got', 'gotten', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  have: ['has', 'had', 'having'],
  leave: ['leaves', 'left', 'leaving'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  man: ['men'],
  meet: ['meets', 'met', 'meeting'],
  pay: ['pays', 'paid', 'paying'],
  person: ['people', 'persons'],
  run: ['runs', 'ran', 'running'],
  sell: ['sells', 'sold', 'selling'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  take: ['takes', 'took', 'taken', 'taking'],
  wife: ['wives'],
  win: ['wins', 'won', 'winning'],
  woman: ['women'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

/** The length of the shortest word that has forms, in letters: "a" and "of" have none. */
const SHORTEST = 2;
const SMALL_WORDS =
  /^(?:an?|the|of|to|in|on|at|by|for|and|or|but|as|if|is|it|its|we|our|us|you|your|they|their|he|she|his|her|i|my|me|no|not|so|up|out|off|with|from|this|that|these|those|all|any)$/;

/**
 * The other forms of an English word, in lower case: "apply" gives "applies", "applied" and "applying". A word with
 * characters other than a to z has none. A form that does not exist does no harm: nobody writes it.
 */
export function otherForms(word: string): readonly string[] {
  const small = word.toLowerCase();
  if (!/^[a-z]+$/.test(small) || small.length < SHORTEST || SMALL_WORDS.test(small)) return [];
  const known = irregular[small];
  if (known) return known;
  if (small.length === SHORTEST) return [];
  const stem = small.slice(0, -1);
  const plural = pluralOf(small);
  if (/[^aeiou]y$/.test(small)) return [plural, `${stem}ied`, `${small}ing`];
  if (small.endsWith('e')) return [plural, `${small}d`, `${stem}ing`];
  const plain = [plural, `${small}ed`, `${small}ing`];
  if (!/^[a-z]?[^aeiou]*[aeiou][bdglmnprt]$/.test(small)) return plain;
  const doubled = small + small.at(-1)!;
  return [...plain, `${doubled}ed`, `${doubled}ing`];
}
