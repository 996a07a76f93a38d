import * as asksForContacts from './asks-for-contacts';
import * as asksToSpread from './asks-to-spread';
import * as claims from './claims';
import * as datedWords from './dated-words';
import * as dismissals from './dismissals';
import * as emptyLeads from './empty-leads';
import * as giving from './giving';
import * as goodWords from './good-words';
import * as insults from './insults';
import * as namesAndTrades from './names-and-trades';
import * as naming from './naming';
import * as paidLinks from './paid-links';
import * as pitches from './pitches';
import * as pointingWords from './pointing-words';
import * as pressure from './pressure';
import * as privateLife from './private-life';
import * as publicVoice from './public-voice';
import * as scorn from './scorn';
import * as scornfulFrames from './scornful-frames';
import * as selling from './selling';
import * as stockReplies from './stock-replies';
import * as subjectsOfDispute from './subjects-of-dispute';
import * as swearing from './swearing';
import * as vagueWords from './vague-words';

/**
 * The modules whose phrase lists are compiled into the lexicon, by file name. A list that stands in
 * none of them cannot be looked up.
 */
export const phraseModules: Readonly<Record<string, object>> = {
  'asks-for-contacts': asksForContacts,
  'asks-to-spread': asksToSpread,
  claims,
  'dated-words': datedWords,
  dismissals,
  'empty-leads': emptyLeads,
  giving,
  'good-words': goodWords,
  insults,
  'names-and-trades': namesAndTrades,
  naming,
  'paid-links': paidLinks,
  pitches,
  'pointing-words': pointingWords,
  pressure,
  'private-life': privateLife,
  'public-voice': publicVoice,
  scorn,
  'scornful-frames': scornfulFrames,
  selling,
  'stock-replies': stockReplies,
  'subjects-of-dispute': subjectsOfDispute,
  swearing,
  'vague-words': vagueWords,
};
