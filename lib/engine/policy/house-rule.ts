import type { Context } from '@/lib/engine/context';
import { leadUpTo } from '@/lib/engine/reading/lead-up';
import { defineRule, type Fix, type Rule } from '@/lib/engine/rule';
import { pluralOf } from '@/lib/lexicon/plurals';
import { shorten } from '@/lib/text/shorten';
import { slice, type Span } from '@/lib/text/span';
import { discouraged, lacking } from './house-finder';
import { houseFacts, houseTexts, type HousePhrase, type RequiredPhrase } from './house-phrase';

/** A rule that finds a team's own phrases. */
export function houseRule(house: HousePhrase, team: string): Rule {
  const find = discouraged(house);
  return defineRule({
    ...houseFacts(house, 'house-phrase', team),
    textsOf: 'house-phrase',
    ...houseTexts['house-phrase'],
    messages: { found: template(house.message) },
    *check(draft, context) {
      if (!isMeant(house, context)) return;
      for (const span of find(draft)) {
        yield {
          messageId: 'found',
          span,
          data: BRACES,
          fixes() {
            return fixesFor(house, draft.text, span);
          },
        };
      }
    },
  });
}

/** A rule that finds drafts in which a team requires additional words. */
export function requiredRule(required: RequiredPhrase, team: string): Rule {
  const find = lacking(required);
  return defineRule({
    ...houseFacts(required, 'required-phrase', team),
    textsOf: 'required-phrase',
    ...houseTexts['required-phrase'],
    messages: { lacks: template(required.message) },
    *check(draft, context) {
      if (!isMeant(required, context)) return;
      for (const span of find(draft)) {
        yield {
          messageId: 'lacks',
          span,
          data: BRACES,
          fixes() {
            return addition(draft.text, required.add);
          },
        };
      }
    },
  });
}

const BRACES = { open: '{', close: '}' } as const;

/** A team's message in our notation: of everything in braces only `{quote}` is a placeholder. */
function template(message: string): string {
  return message.replace(/\{(?!quote\})|(?<!\{quote)\}/g, (brace) => {
    return brace === '{' ? '{open}' : '{close}';
  });
}

/** Whether a phrase applies to drafts of this account and surface. */
function isMeant(
  { accounts, surfaces }: Pick<HousePhrase, 'accounts' | 'surfaces'>,
  { handle, surface }: Context,
): boolean {
  if (surfaces && !surfaces.includes(surface)) return false;
  return !accounts || (handle !== null && accounts.includes(handle));
}

const LAST_WORD = /\S+(?=\s*$)/;

/** A fix that adds the words after the last word of the draft. */
function addition(text: string, words: string | undefined): Fix[] {
  const last = LAST_WORD.exec(text);
  if (words === undefined || !last) return [];
  const span = { start: last.index, end: last.index + last[0].length };
  return [{ ...span, text: `${last[0]} ${words}`, label: { say: 'add', words: shorten(words) } }];
}

function fixesFor({ replacement, phrases }: HousePhrase, text: string, span: Span): Fix[] {
  if (replacement === undefined) return [];
  const found = slice(text, span);
  const isForm = !phrases.some((phrase) => phrase.includes('*') || isSame(phrase, found));
  // Which form of the replacement fits "used" is not known here; the plural is.
  if (isForm && !phrases.some((phrase) => isSame(pluralOf(phrase), found))) return [];
  const wanted = isForm ? pluralOf(replacement) : replacement;
  const isBeginning = BEGINNING.test(leadUpTo(text, span.start));
  const asWritten = phrases.includes(found) && !isBeginning;
  const words = asWritten ? wanted : withCapitalsOf(found, wanted);
  return [{ ...span, text: words, label: { say: 'say', words } }];
}

const folded = (words: string) =>
  words.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”„]/g, '"').normalize();

function isSame(phrase: string, found: string): boolean {
  return folded(phrase) === folded(found);
}

/** What precedes the first word of a sentence or line; the start of the text appears as a line feed (`leadUpTo`). */
const BEGINNING = /(?:[.!?…]["”’)]*\s+|\n\s*)["“‘(]*$/;

/** The replacement in capitals if the replaced words are, or capitalised if they are. */
function withCapitalsOf(found: string, replacement: string): string {
  const letters = found.match(/\p{L}/gu) ?? [];
  const isCapital = (letter: string | undefined) => letter !== undefined && /\p{Lu}/u.test(letter);
  if (letters.length > 1 && letters.every(isCapital)) return replacement.toUpperCase();
  if (!isCapital(letters[0])) return replacement;
  return replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
