/** The five texts that the product stands on, by their number, in German. */
export const sources = {
  'seed.000': 'ein Aufsatz über Kundendialog auf Twitter',
  'seed.001': 'eine Notiz über Beziehungen, die auf Twitter entstehen',
  'seed.002': 'wie ein Berater seine Meinung über reine Sendekonten ändert, mit Kommentaren',
  'seed.003': 'eine Liste, was Unternehmen auf Twitter lassen sollten',
  'seed.004': 'wie ein Neuling seinen Kollegen Twitter erklärt',
} as const;
