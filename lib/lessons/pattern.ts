/** A regular expression that may be broken over lines: line breaks and what indents the next line do not count. */
export function pattern(source: string, flags?: string): RegExp {
  return new RegExp(source.replaceAll(/\n\s*/g, ''), flags);
}

/** The same for whole words: `source` holds alternatives of words and phrases. */
export function words(source: string, flags?: string): RegExp {
  return pattern(String.raw`\b(?:${source})\b`, flags);
}
