import { fault, type Fault } from './fault';

/** The text of a file, or why there is none. */
export type FileText =
  | { readonly text: string; readonly refusal?: undefined }
  | { readonly text?: undefined; readonly refusal: Fault };

/**
 * The text of a file that the user chose, without a byte order mark. Refuses an empty file, and one that is not in
 * UTF-8, which contains U+FFFD for bytes that could not be decoded.
 */
export function fileText(content: string): FileText {
  const text = content.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { refusal: fault('fault.empty') };
  if (text.includes('\uFFFD') || text.includes('\0')) return { refusal: fault('fault.encoding') };
  return { text };
}
