/** The five texts that the product stands on, by their number, in Brazilian Portuguese. */
export const sources = {
  'seed.000': 'um ensaio sobre o contato com clientes no Twitter',
  'seed.001': 'uma nota sobre criar relações com o Twitter',
  'seed.002': 'como um consultor mudou de ideia sobre contas de mão única, com comentários',
  'seed.003': 'uma lista do que uma empresa não deve fazer no Twitter',
  'seed.004': 'como um novato explica o Twitter aos colegas',
} as const;
