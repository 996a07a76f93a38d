import { packWords } from '@/lib/text/coded-words';
import { tagger } from './tagger';
import { FORMS, packKinds, PHRASAL_VERB, type PhrasalVerb, type WordKind } from './tagger-words';

/** The packed part of compromise's model. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

interface Methods {
  readonly two: {
    readonly transform: {
      readonly verb: {
        conjugate(verb: string, model: Model): Readonly<Record<string, string | undefined>>;
      };
    };
  };
}

/** Emoticons are in the tagger's own modules. */
const EMOTICON = 'Emoticon';

/**
 * The words of compromise's lexicon (MIT, spencermountain/compromise) with their tags, as `tagger-words.ts` reads them.
 * Here they are packed on demand, for commands and tests; the build replaces this module by the packed text
 * (`scripts/lexicon/plugin.ts`), so that neither a review nor tagging waits for the library to derive the forms of its
 * words.
 */
export function packedWords(): string {
  const { one, two } = tagger().model() as Model;
  const verbs = phrasalVerbs();
  const inVerbs = new Set(verbs.flatMap(entriesOf));
  const kindOf = new Map<string, WordKind>();
  const words = new Map<string, string[]>();
  for (const [word, tag] of Object.entries(one.lexicon)) {
    if (tag === EMOTICON || inVerbs.has(word)) continue;
    const kind = { tags: [tag].flat(), switched: two.switches[word] ?? '' };
    const key = JSON.stringify(kind);
    kindOf.set(key, kind);
    const own = words.get(key) ?? [];
    words.set(key, own);
    own.push(word);
  }
  // The most frequent kinds get the smallest numbers, which take the fewest characters.
  const kinds = [...words].sort(([, a], [, b]) => b.length - a.length);
  const numbered = kinds.flatMap(([, own], number) => own.map((word) => [word, number] as const));
  return (
    packKinds(
      kinds.map(([key]) => kindOf.get(key)!),
      verbs,
    ) + packWords(numbered.sort())
  );
}

/** The phrasal verbs of which the lexicon has each form with each particle. */
function phrasalVerbs(): PhrasalVerb[] {
  const model = tagger().model() as Model;
  const { conjugate } = (tagger().methods() as Methods).two.transform.verb;
  const particles = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    if (String(tags) !== `${PHRASAL_VERB},Infinitive`) continue;
    const [infinitive, ...rest] = word.split(' ');
    const known = particles.get(infinitive!) ?? [];
    known.push(rest.join(' '));
    particles.set(infinitive!, known);
  }
  return Array.from(particles, ([infinitive, own]) => {
    const conjugated = conjugate(infinitive, model);
    const forms = FORMS.map((tag) => {
      const form = conjugated[tag] ?? '';
      const holds = own.every(
        (particle) => String(model.one.lexicon[`${form} ${particle}`]) === `${tag},${PHRASAL_VERB}`,
      );
      return holds ? form : '';
    });
    return { infinitive, particles: own, forms };
  });
}

function entriesOf({ infinitive, particles, forms }: PhrasalVerb): string[] {
  return [infinitive, ...forms.filter((form) => form !== '')].flatMap((form) =>
    particles.map((particle) => `${form} ${particle}`),
  );
}
