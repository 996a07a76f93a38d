import { sources } from './en/pages/sources';

/** The number of a text that the product is based on. */
export type Seed = keyof typeof sources;

/**
 * A source in readable form: the texts that the product is based on by their titles, anything else unchanged.
 *
 * @param say returns the title of a text in the reader's language
 */
export function sourceInWords(source: string, say: (seed: Seed) => string): string {
  return source.replace(/seed (\d{3})/g, (name, number: string) => {
    const seed = `seed.${number}`;
    return isSeed(seed) ? say(seed) : name;
  });
}

function isSeed(name: string): name is Seed {
  return Object.hasOwn(sources, name);
}
