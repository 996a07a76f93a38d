import type { PhraseList } from './types';

/** Pressure by time that names no end. */
export const endlessHurries = {
  note: 'They say that time is short, and not until when.',
  source:
    'Directive 2005/29/EC (UCPD), Annex I no. 7; UK DMCC Act 2024, Schedule 20 (from 2025-04-06)',
  phrases: [
    '(ends|ending|closes|closing|expires|expiring|finishes|finishing|stops|over) (very|really|so|too)? soon',
    '(last|final|only|one last|your last|very last) chance',
    '(today|tonight|this week|now|one day) only',
    '(only|just) today',
    '(limited|short) time (only|offer|offers|deal|deals)?',
    'for a (limited|short) time',
    '(time|time is) running out',
    "time's running out",
    'the clock is ticking',
    '(last|final) (few)? (hours|days|minutes|moments|call|push)',
    '(almost|nearly) (over|gone|finished)',
    "(won't|wont|will not|can't|cannot) (last|be around|be here|hang around|stick around) (long|forever|much longer)",
    "(before|b4) (it's|its|it is|they're|theyre|they are) (too late|gone|all gone|over)",
    '(hurry|hurry up|act fast|act now|act quickly|be quick|move fast)',
    "(don't|dont|do not) (wait|delay|hesitate|miss out)",
  ],
} satisfies PhraseList;
