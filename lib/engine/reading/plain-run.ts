import type { Span } from '@/lib/text/span';

/** What a plain run consists of, but for the marks around it. */
export interface PlainRun extends Span {
  readonly kind: 'url' | 'mention' | 'hashtag';
}

/** Marks before and behind a link, a mention or a tag that belong to none of them. */
const BEFORE = String.raw`[."'(]*`;
const BEHIND = String.raw`[.,!?;:)"'…]*`;

/** Common top-level domains, those of shortened links among them; a link in another one is left to `twitter-text`. */
const TOP_LEVEL =
  'com|org|net|edu|gov|int|io|co|uk|us|ca|de|fr|es|it|nl|be|ch|at|ie|eu|au|nz|jp|in|br|za|ng|ke|se|no|dk|fi|pl|pt|mx|ar|me|tv|ly|gl|gd|to|tt|mp|ms|fm|gg|cc|info|biz|app|dev|news|blog|shop|store|online|site|live|london|scot|wales';

/** A link in a common domain, with nothing in its path or query that could end it. */
const LINK = String.raw`((?:https?:\/\/|(?<!\.))(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?:${TOP_LEVEL})(?:\/(?:[a-z0-9/_.%+=-]*[a-z0-9/_+=-])?(?:\?[a-z0-9/_.%+=&-]*[a-z0-9_])?)?)`;
const MENTION = String.raw`(@[a-z0-9_]+)`;
const HASHTAG = String.raw`(#[a-z0-9_]*[a-z][a-z0-9_]*)`;

const PLAIN = new RegExp(
  String.raw`^${BEFORE}(?:${LINK}|(?:${MENTION}|${HASHTAG})(?:['’]s)?)${BEHIND}$`,
  'di',
);

const kinds = ['url', 'mention', 'hashtag'] as const;

/** X's longest user name, with its `@`; `twitter-text` cuts a longer one. */
const LONGEST_MENTION = 21;
/** The longest run that is read here, in UTF-16 units: it has no label too long for a domain, and costs little to try. */
const LONGEST_RUN = 63;
/** X's own short links, of which `twitter-text` drops what follows the first part of their path. */
const SHORTENED = /^https?:\/\/t\.co\//i;
const SHORTENED_ALONE = /^https?:\/\/t\.co\/[a-z0-9]{1,40}$/i;

/**
 * Reads a run that is nothing but a link, a mention or a tag as most are, with marks around it. `twitter-text` finds the
 * same there (`plain-run.test.ts`), but its expressions take 30 ms to compile, and 1 MB of memory.
 *
 * @param run between two white spaces
 * @returns nothing if the run must be left to `twitter-text`
 */
export function readPlainRun(run: string): PlainRun | undefined {
  const match = run.length > LONGEST_RUN ? null : PLAIN.exec(run);
  if (!match) return undefined;
  const at = kinds.findIndex((_, i) => match[i + 1] !== undefined);
  const kind = kinds[at]!;
  const [start, end] = match.indices![at + 1]!;
  const text = run.slice(start, end);
  if (kind === 'mention' && text.length > LONGEST_MENTION) return undefined;
  if (SHORTENED.test(text) && !SHORTENED_ALONE.test(text)) return undefined;
  return { kind, start, end };
}
