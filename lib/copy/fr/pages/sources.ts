/** The five texts that the product stands on, by their number, in French. */
export const sources = {
  'seed.000': 'un essai sur l’échange avec les clients sur Twitter',
  'seed.001': 'une note sur les relations qui se nouent avec Twitter',
  'seed.002':
    'comment un consultant a changé d’avis sur les comptes à sens unique, avec les commentaires',
  'seed.003': 'une liste de ce qu’une entreprise ne doit pas faire sur Twitter',
  'seed.004': 'comment un débutant explique Twitter à ses collègues',
} as const;
