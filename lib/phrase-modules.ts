import * as asksToSpread from '@/lib/lexicon/asks-to-spread';
import * as contempt from '@/lib/lexicon/contempt';
import * as dangerWords from '@/lib/lexicon/danger-words';
import * as dismissals from '@/lib/lexicon/dismissals';
import * as endlessHurries from '@/lib/lexicon/endless-hurries';
import * as giving from '@/lib/lexicon/giving';
import * as goodWords from '@/lib/lexicon/good-words';
import * as namesAndTrades from '@/lib/lexicon/names-and-trades';
import * as pointingWords from '@/lib/lexicon/pointing-words';
import * as selling from '@/lib/lexicon/selling';
import * as vagueWords from '@/lib/lexicon/vague-words';
import * as stockReplies from '@/lib/rules/canned-reply/stock-replies';
import * as asksForContacts from '@/lib/rules/contact-request/asks-for-contacts';
import * as insults from '@/lib/rules/disrespect/insults';
import * as putDowns from '@/lib/rules/disrespect/put-downs';
import * as draws from '@/lib/rules/giveaway-terms/draws';
import * as pitches from '@/lib/rules/hard-sell/pitches';
import * as pressure from '@/lib/rules/hard-sell/pressure';
import * as bargains from '@/lib/rules/hurry-without-end/bargains';
import * as naming from '@/lib/rules/mention-crowd/naming';
import * as emptyLeads from '@/lib/rules/missing-context/empty-leads';
import * as privateLife from '@/lib/rules/off-topic-personal/private-life';
import * as publicVoice from '@/lib/rules/off-topic-personal/public-voice';
import * as claims from '@/lib/rules/overclaim/claims';
import * as stances from '@/lib/rules/sensitive-topic/stances';
import * as subjectsOfDispute from '@/lib/rules/sensitive-topic/subjects-of-dispute';
import * as swearing from '@/lib/rules/sensitive-topic/swearing';
import * as datedWords from '@/lib/rules/stale-reference/dated-words';
import * as paidLinks from '@/lib/rules/undisclosed-ad/paid-links';

/**
 * The modules whose phrase lists are compiled into the lexicon, by their path under `lib`. A list in any other module
 * cannot be looked up.
 */
export const phraseModules: Readonly<Record<string, object>> = {
  'lexicon/asks-to-spread': asksToSpread,
  'lexicon/contempt': contempt,
  'lexicon/danger-words': dangerWords,
  'lexicon/dismissals': dismissals,
  'lexicon/endless-hurries': endlessHurries,
  'lexicon/giving': giving,
  'lexicon/good-words': goodWords,
  'lexicon/names-and-trades': namesAndTrades,
  'lexicon/pointing-words': pointingWords,
  'lexicon/selling': selling,
  'lexicon/vague-words': vagueWords,
  'rules/canned-reply/stock-replies': stockReplies,
  'rules/contact-request/asks-for-contacts': asksForContacts,
  'rules/disrespect/insults': insults,
  'rules/disrespect/put-downs': putDowns,
  'rules/giveaway-terms/draws': draws,
  'rules/hard-sell/pitches': pitches,
  'rules/hard-sell/pressure': pressure,
  'rules/hurry-without-end/bargains': bargains,
  'rules/mention-crowd/naming': naming,
  'rules/missing-context/empty-leads': emptyLeads,
  'rules/off-topic-personal/private-life': privateLife,
  'rules/off-topic-personal/public-voice': publicVoice,
  'rules/overclaim/claims': claims,
  'rules/sensitive-topic/stances': stances,
  'rules/sensitive-topic/subjects-of-dispute': subjectsOfDispute,
  'rules/sensitive-topic/swearing': swearing,
  'rules/stale-reference/dated-words': datedWords,
  'rules/undisclosed-ad/paid-links': paidLinks,
};
