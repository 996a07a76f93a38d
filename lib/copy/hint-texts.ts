/**
 * The texts of hints in a language other than English: for each rule id its title, reason, messages and parts, and the
 * engine's own texts (`lib/i18n/english-hints.ts`). The English texts are in each rule; where one is missing here, the
 * English text is used.
 */
export type HintTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;
