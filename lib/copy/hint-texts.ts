/**
 * What hints say in another language than English: by the id of the rule its title, its reason, its
 * messages and what fills their places, then what is said of all rules (`lib/i18n/english-hints.ts`). The English
 * words stand beside each rule; what is missing here is said in English.
 */
export type HintTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;
