/**
 * Marks of the steps of a list and of the parts of a thread, each as the source of a regular expression with the flag
 * u. Words may end like them ("club)", "plan b."), so the expression that uses one must say what precedes it.
 */
import { EMOJI } from '@/lib/text/marks';

/** Numbers that mark a step and nothing else: "3)", "c)", "iv)", a keycap, "③". */
export const CLEAR_NUMBER = String.raw`(?:(?:\d{1,2}|[A-Ha-h]|[ivx]{1,4})\)|\d\uFE0F?\u20E3|[\u2460-\u2473])`;
/** The number of a step: one of these, perhaps with an opening bracket, or "3." or "c.". */
export const STEP_NUMBER = String.raw`(?:\(?${CLEAR_NUMBER}|(?:\d{1,2}|[a-h])\.)`;
/** The number of a first step. */
export const FIRST_NUMBER = String.raw`(?:\(?[1Aa]\)|[1a]\.|1\uFE0F?\u20E3|\u2460)`;

/** Characters that mark a line of a list without a number. */
export const BULLETS = '-–—*•·>→☐☑✓▪◦‣►▸●○■◆➤➜';
/** A mark of a list without numbers, including a picture. */
export const BULLET = String.raw`(?:[${BULLETS}]|${EMOJI})`;

/** The number of a part of a thread: "1/3", "(1/3)", "2/". */
export const PART_NUMBER = String.raw`\(?\d{1,2}\/\d{0,2}\)?`;

/** The number of a step right before the end of a text. */
export const STEP_NUMBER_BEFORE = new RegExp(String.raw`(?:^|[\s,;])${STEP_NUMBER}\s*$`, 'u');
