import { fault, type Fault } from './fault';

/** The text of a file, or why there is none. */
export type FileText =
  | { readonly text: string; readonly refusal?: undefined }
  | { readonly text?: undefined; readonly refusal: Fault };

/**
 * The text of a file that somebody chose, without the byte order mark that some editors put in front. Refused is an
 * empty one, and one that was not in UTF-8: what could not be decoded stands in it as U+FFFD.
 */
export function fileText(content: string): FileText {
  const text = content.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { refusal: fault('fault.empty') };
  if (text.includes('\uFFFD') || text.includes('\0')) return { refusal: fault('fault.encoding') };
  return { text };
}
