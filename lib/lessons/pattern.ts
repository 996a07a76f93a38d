/** A regular expression that may be written over several lines: line breaks and indentation are ignored. */
export function pattern(source: string, flags?: string): RegExp {
  return new RegExp(source.replaceAll(/\n\s*/g, ''), flags);
}

/** The same for whole words: `source` consists of alternative words and phrases. */
export function words(source: string, flags?: string): RegExp {
  return pattern(String.raw`\b(?:${source})\b`, flags);
}
