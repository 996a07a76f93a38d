/** The five texts that the product stands on, by their number, in words. */
export const seedWords: Readonly<Record<string, string>> = {
  '000': 'an essay on customer engagement on Twitter',
  '001': 'a note on building relationships with Twitter',
  '002': 'a consultant’s change of mind about one-way accounts, and its comments',
  '003': 'a list of what not to do on Twitter for business',
  '004': 'a newcomer’s explanation of Twitter to colleagues',
};

/** A source as people read it: the texts in words, anything else as it is. */
export function sourceInWords(source: string): string {
  return source.replace(/seed (\d{3})/g, (name, seed: string) => seedWords[seed] ?? name);
}
