import { eachWord, readWords } from '@/lib/text/coded-words';

/** The words of compromise, as its tagging reads them. Each is in lower case, or several parted by one space. */
export interface TaggerWords {
  /** By word, its tags. */
  readonly lexicon: Record<string, Tags>;
  /** By word that may be of two kinds, which ones: `Noun|Verb`. */
  readonly switches: Record<string, string>;
  /** By the first word of an entry of several, how many words the longest has. */
  readonly longest: Record<string, number>;
}

/** One tag, or several. */
type Tags = string | readonly string[];

/** What a class of packed words is: their tags, and of which two kinds they may be. */
export interface WordKind {
  readonly tags: readonly string[];
  /** Empty for words of one kind. */
  readonly switched: string;
}

/** Words with a particle behind them, as "give up". */
export const PHRASAL_VERB = 'PhrasalVerb';
/** The tags of a verb's forms but the infinitive, in the order in which they are packed. */
export const FORMS = ['PresentTense', 'Gerund', 'PastTense', 'Participle'] as const;

/** A verb with the particles that it takes. */
export interface PhrasalVerb {
  readonly infinitive: string;
  readonly particles: readonly string[];
  /** Its forms in the order of `FORMS`, each `''` where it has none of its own. */
  readonly forms: readonly string[];
}

/**
 * Packs kinds of words and phrasal verbs into a line each.
 *
 * @param kinds by the number of their class
 */
export function packKinds(kinds: readonly WordKind[], verbs: readonly PhrasalVerb[]): string {
  const kindTexts = kinds.map(({ tags, switched }) => [tags.join('+'), switched].join('='));
  const verbTexts = verbs.map(({ infinitive, particles, forms }) =>
    [[infinitive, ...particles].join(' '), ...forms.map((form) => cut(infinitive, form))].join(),
  );
  return `${kindTexts.join()}\n${verbTexts.join(';')}\n`;
}

/** A form as how many letters of the infinitive go, and what comes in their place. */
function cut(infinitive: string, form: string): string {
  if (form === '') return '';
  let shared = 0;
  while (shared < form.length && infinitive[shared] === form[shared]) shared++;
  return `${infinitive.length - shared}${form.slice(shared)}`;
}

function joined(infinitive: string, form: string): string {
  if (form === '') return '';
  const [, dropped, ending] = /^(\d+)(.*)$/.exec(form)!;
  return infinitive.slice(0, infinitive.length - Number(dropped)) + ending;
}

/** Packed words in their three parts: kinds, phrasal verbs, and the words of each kind (`packWords`). */
function partsOf(packed: string): { kinds: string; verbs: string; words: string } {
  const first = packed.indexOf('\n');
  const second = packed.indexOf('\n', first + 1);
  return {
    kinds: packed.slice(0, first),
    verbs: packed.slice(first + 1, second),
    words: packed.slice(second + 1),
  };
}

/** The kinds of packed words, by the number of their class, and the text that `readWords` reads. */
export function readKinds(packed: string): { kinds: readonly WordKind[]; words: string } {
  const { kinds, words } = partsOf(packed);
  return {
    kinds: kinds.split(',').map((kind) => {
      const [tags, switched] = kind.split('=');
      return { tags: tags!.split('+'), switched: switched! };
    }),
    words,
  };
}

/** All packed words as tagging takes them. */
export function taggerWords(packed: string): TaggerWords {
  const found: TaggerWords = { lexicon: {}, switches: {}, longest: {} };
  const add = (entry: string, tags: Tags) => {
    found.lexicon[entry] ??= tags;
  };
  const { kinds, words } = readKinds(packed);
  for (const [word, number] of eachWord(readWords(words))) {
    const { tags, switched } = kinds[number]!;
    add(word, tags.length === 1 ? tags[0]! : tags);
    if (switched !== '') found.switches[word] = switched;
  }
  for (const { infinitive, particles, forms } of phrasalVerbs(packed)) {
    for (const particle of particles) {
      add(`${infinitive} ${particle}`, [PHRASAL_VERB, 'Infinitive']);
      for (const [i, form] of forms.entries()) {
        if (form !== '') add(`${form} ${particle}`, [FORMS[i]!, PHRASAL_VERB]);
      }
    }
  }
  for (const entry of Object.keys(found.lexicon)) {
    const [first, ...others] = entry.replace(/'s\b/, '').split(' ');
    if (others.length === 0) continue;
    found.longest[first!] = Math.max(found.longest[first!] ?? 0, others.length + 1);
  }
  return found;
}

function phrasalVerbs(packed: string): PhrasalVerb[] {
  return partsOf(packed)
    .verbs.split(';')
    .map((verb) => {
      const [named, ...forms] = verb.split(',');
      const [infinitive, ...particles] = named!.split(' ');
      return {
        infinitive: infinitive!,
        particles,
        forms: forms.map((form) => joined(infinitive!, form)),
      };
    });
}
