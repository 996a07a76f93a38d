/**
 * The sections of the options by what stands in the address, in the order of the navigation; `section.*` is what they
 * are called.
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
