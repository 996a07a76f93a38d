import type { PhraseList } from './types';

/** Pressure by time that names no end. */
export const endlessHurries = {
  note: 'They say that time is short, but not until when.',
  source:
    'Directive 2005/29/EC (UCPD), Annex I no. 7; UK DMCC Act 2024, Schedule 20 (from 2025-04-06)',
  phrases: [
    {
      pattern: `
        (ends|ending|closes|closing|expires|expiring|finishes|finishing|stops|over) (very|
        really|so|too)? soon
      `,
      line: 'It ends very soon',
      miss: 'It ends well',
    },
    {
      pattern: '(last|final|only|one last|your last|very last) chance',
      line: 'Your last chance',
      miss: 'Your last train',
    },
    {
      pattern: '(today|tonight|this week|now|one day) only',
      line: 'Today only',
      miss: 'Today it rains',
    },
    {
      pattern: '(only|just) today',
      line: 'Only today',
      miss: 'Only to Dave',
    },
    {
      pattern: '(limited|short) time (only|offer|offers|deal|deals)?',
      line: 'Limited time offer',
      miss: 'A limit of time',
    },
    {
      pattern: 'for a (limited|short) time',
      line: 'For a limited time',
      miss: 'For a long time',
    },
    {
      pattern: '(time|time is) running out',
      line: 'Time is running out',
      miss: 'The dog is running out',
    },
    {
      pattern: 'the clock is ticking',
      line: 'The clock is ticking',
      miss: 'The clock is late',
    },
    {
      pattern: '(last|final) (few)? (hours|days|minutes|moments|call|push)',
      line: 'The last few hours',
      miss: 'The last few loaves',
    },
    {
      pattern: '(almost|nearly) (over|gone|finished)',
      line: 'It is almost over',
      miss: 'It is all over town',
    },
    {
      pattern: `
        (won't|wont|will not|can't|cannot) (last|be around|be here|hang around|stick around)
        (long|forever|much longer)
      `,
      line: "It won't last long",
      miss: "It won't rain long",
    },
    {
      pattern: "(before|b4) (it's|its|it is|they're|theyre|they are) (too late|gone|all gone|over)",
      line: "Before it's too late",
      miss: "Before it's noon",
    },
    {
      pattern: '(hurry|hurry up|act fast|act now|act quickly|be quick|move fast)',
      line: 'Hurry',
      miss: 'The herring swims',
    },
    {
      pattern: "(don't|dont|do not) (wait|delay|hesitate|miss out)",
      line: "Don't wait",
      miss: 'The wait was short',
    },
  ],
} satisfies PhraseList;
