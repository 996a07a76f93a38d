import type { Draft } from '@/lib/engine/reading/draft';

const DAY_NAME =
  '(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|tues|weds|thurs';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const HOLIDAY = String.raw`christmas|xmas|new year(?:'s)?|easter|halloween|valentine'?s|thanksgiving|black friday|cyber monday|boxing day|mother'?s day|father'?s day|diwali|eid|ramadan|hanukkah`;

/** A day, an hour, a span of time with a number, or a feast, in the normalized text. */
const NAMED_TIME = new RegExp(
  String.raw`(?<![\p{sc=Latn}\d£$€])(?:${DAY_NAME}|${MONTH}\.?\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s?${MONTH}|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m|p\.m|o'clock|h)|\d{1,2}:\d{2}|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|24|48|72)[\s-]?(?:more\s)?(?:hours?|hrs?|days?|weeks?|minutes?|mins?|months?|sleeps)|midnight|midday|noon|tonight|tomorrow|tmrw|this (?:week|weekend|month|evening|afternoon)|the weekend|next (?:week|month|weekend)|end of (?:the )?(?:day|week|month|year)|${HOLIDAY})(?![\p{sc=Latn}\d])`,
  'u',
);

/**
 * Whether the draft names a day, an hour or a length of time. "Today" does not count: a reader tomorrow cannot tell
 * which day was meant.
 */
export function namesTime(draft: Draft): boolean {
  return draft.derive(holdsTime);
}

const holdsTime = ({ normalized }: Draft): boolean => NAMED_TIME.test(normalized.text);
