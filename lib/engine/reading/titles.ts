import type { Span } from '@/lib/text/span';

/** What bears a title: a work, an event, a place to go, something to eat. In small letters. */
export const BEARERS = String.raw`(?:titles?|names?|nicknames?|mottos?|themes?|slogans?|words?|terms?|phrases?|expressions?|novels?|books?|guidebooks?|handbooks?|cookbooks?|memoirs?|guides?|poems?|plays?|musicals?|operas?|comed(?:y|ies)|films?|movies?|documentar(?:y|ies)|series|sitcoms?|programmes?|podcasts?|episodes?|columns?|blogs?|zines?|magazines?|newsletters?|comics?|pamphlets?|chapters?|songs?|singles?|tracks?|tunes?|albums?|records?|carols?|hymns?|paintings?|murals?|exhibitions?|exhibits?|installations?|quiz(?:zes)?|panels?|talks?|lectures?|workshops?|courses?|class(?:es)?|festivals?|fairs?|walks?|trails?|bands?|shows?|games?|teams?|apps?|dances?|songbooks?|campaigns?|projects?|schemes?|prizes?|awards?|funds?|charit(?:y|ies)|clubs?|groups?|choirs?|orchestras?|networks?|shops?|stalls?|caf[eé]s?|pubs?|bakery|salons?|brewery|beers?|ales?|ciders?|brews?|cheeses?|cocktails?|boats?|trains?)`;

/** Small words within titles. */
const SMALL = String.raw`(?:a|an|the|of|and|or|to|in|on|at|for|with|by|from|my|our|your|it|me|us|you|up|out|off|not|is)`;
/** What says that capital words are no name of a person: a word that names nothing. In small letters. */
const NAMES_NOTHING =
  /(?:^|[\s,])(?:a|an|the|of|and|or|to|in|on|for|with|my|our|your|it|me|us|you|i|i['’]m|is|are|be|so|this|that|not|no|we|he|she|they|do|don['’]t|can['’]t|won['’]t|all|up|off|out|here|there|how|what|why|when)(?=$|[\s,])/u;

/** A row of capital words, two at least, with small words between them. */
const ROW = String.raw`\p{Lu}[\p{L}'’]*(?:(?:,?\s|\s&\s)(?:${SMALL}\s){0,3}[\p{Lu}\p{N}][\p{L}'’]*){1,7}`;
const OWNER = String.raw`(?:the|our|an?|its|their|his|her|my|\p{Lu}[\p{L}]*['’]s?)`;
/** "Tell Your Friends is the new single by …", "… is on the jukebox", "… is what our quiz is called" */
const TOLD = String.raw`\s(?:(?:is|was|are|were|becomes|became)\s${OWNER}\s(?:[^\s.,:;!?]+\s){0,2}?${BEARERS}|(?:is|was)\s(?:back\s)?on\s(?:the|our)\s(?:big\s)?(?:jukebox|stage|screen|playlist|bill|programme|radio|turntable|shelf|shelves|menu|tap)|(?:is|was)\swhat\s[^.!?\n]{2,40}\s(?:is|are|was)\scalled)\b`;
/** "I'm So Tired, the Fugazi song, is on …" */
const EXPLAINED = String.raw`,\s(?:now\s|once\s)?${OWNER}\s(?:[^\s.,:;!?]+\s){0,3}?${BEARERS}\b[^.!?\n,:]{0,60},\s\p{Ll}`;
/** A title where a sentence begins, and what says that it is one. */
const TITLE = new RegExp(
  String.raw`^([^\p{L}\p{N}@#]{0,4})(${ROW})["”’]?(?:(${EXPLAINED})|${TOLD})`,
  'u',
);
/** "Tonight on stage: My Aunt Said So.", "Chapter 4, Spread the News, is read …" */
const SHOWN = new RegExp(
  String.raw`((?:[Oo]n stage|[Nn]ow showing|[Oo]n screen|[Ss]creening|[Ss]howing|[Tt]onight|[Mm]atin[ée]e|(?:[Ff]ilm|[Bb]ook|[Pp]lay|[Ss]ong|[Aa]lbum|[Ss]ingle|[Pp]oem|[Oo]pera|[Mm]usical|[Rr]ead)(?: of the (?:day|week|month|night))?):\s|\b(?:[Cc]hapter|[Ss]ong|[Tt]rack|[Ee]pisode|[Pp]art|[Aa]ct|[Pp]oem|[Pp]lay|[Ff]ilm|[Bb]ook|[Ss]ingle|[Aa]lbum)(?:\s\d{1,3})?,\s)(${ROW})["”’]?(?=[.,(]|$)`,
  'u',
);
/** How much of a sentence is looked at, in UTF-16 units. */
const REACH = 240;

/**
 * Titles and names of works, events and shops that a sentence tells of, one a sentence: what they say is no more the
 * writer's own than a quotation is.
 *
 * @param sentences of the text, in order; as are the titles
 */
export function titlesIn(text: string, sentences: readonly Span[]): Span[] {
  return sentences.flatMap((sentence) => {
    const head = text
      .slice(sentence.start, Math.min(sentence.end, sentence.start + REACH))
      .trimEnd();
    const [, lead = '', title, explained] = TITLE.exec(head) ?? [];
    if (title && (explained !== undefined || NAMES_NOTHING.test(title.toLowerCase()))) {
      const start = sentence.start + lead.length;
      return [{ start, end: start + title.length }];
    }
    const shown = SHOWN.exec(head);
    if (!shown?.[1] || !shown[2]) return [];
    const start = sentence.start + shown.index + shown[1].length;
    return [{ start, end: start + shown[2].length }];
  });
}
