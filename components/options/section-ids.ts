/**
 * The ids of the options' sections, as used in the address, in the order of the navigation; `section.*` are their
 * names.
 */
export const sectionIds = [
  'accounts',
  'overview',
  'rules',
  'try',
  'ignored',
  'history',
  'numbers',
  'language',
  'policy',
  'make-policy',
  'data',
  'privacy',
] as const;
/** One of them. */
export type SectionId = (typeof sectionIds)[number];
