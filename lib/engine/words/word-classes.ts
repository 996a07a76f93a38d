/** The numbers of the classes in which words that are no names are packed. */
export const WORD_CLASSES = { ordinary: 0, seldom: 1 } as const;
