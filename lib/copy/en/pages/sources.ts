/** English titles of the five texts that the product is based on, by number. */
export const sources = {
  'seed.000': 'an essay on customer engagement on Twitter',
  'seed.001': 'a note on building relationships with Twitter',
  'seed.002': 'a consultant’s change of mind about one-way accounts, and its comments',
  'seed.003': 'a list of what not to do on Twitter for business',
  'seed.004': 'a newcomer’s explanation of Twitter to colleagues',
} as const;
