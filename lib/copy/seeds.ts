import { sources } from './en/pages/sources';

/** A text that the product stands on. */
export type Seed = keyof typeof sources;

/**
 * A source as people read it: the texts that the product stands on in words, anything else as it is.
 *
 * @param say the words for a text, in the reader's language
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
