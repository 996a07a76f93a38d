import type { PhraseList } from '@/lib/lexicon/types';

const SOURCE = 'seed 001: "personal rather than canned"; macros of support desks';

/** Sentences of support desks that fit any complaint. */
export const stockPhrases = {
  note: 'They name neither the person nor the matter; a reply of nothing else looks as if nobody had read the post.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (we|i)? (are|'re|am|do|sincerely|deeply|truly)? (sincerely|deeply|truly|really)?
        (apologize|apologise|apologies|sorry) for (any|the|this|all|your) (and all)?
        (inconvenience|inconveniences|trouble|frustration|issue|issues|experience|
        disappointment) (caused|this has caused|this may have caused|this may cause|
        this caused you|you experienced|you have experienced|you've experienced|you had)?
      `,
      line: 'We apologise for the inconvenience',
      miss: 'We apologise for the noise in Elm Road',
    },
    {
      pattern: `
        (we|we're|i'm|i|we are|i am) (so|very|truly|really|deeply)? (sorry|saddened|
        disappointed|sad) (to hear|to learn|to read|you feel|that you feel|you had) (this|
        that|about this|about that|about your experience|this way|that way|of this|
        of your experience|about the experience|a bad experience|a poor experience|
        you had a bad experience)?
      `,
      line: 'We are so sorry to hear this',
      miss: 'Sorry, I cannot hear you',
    },
    {
      pattern: `
        (your|all) (feedback|opinion|comments|input|satisfaction|business|experience|concerns|
        call|message) (is|are) (very|extremely|so|really|always)? (important|valuable|valued|
        appreciated|our top priority|our priority|our number one priority) (to us)?
      `,
      line: 'Your feedback is important to us',
      miss: 'Your feedback was read at noon',
    },
    {
      pattern: `
        (we|i) (really|truly|do|always|greatly|very much)? (value|appreciate|welcome|cherish)
        (your|all|any|the|our) (feedback|input|patience|comments|business|understanding|
        customers|loyalty|opinion|support) (and understanding|and patience|and support|
        and loyalty)?
      `,
      line: 'We appreciate your patience',
      miss: 'We appreciate a good pie',
    },
    {
      pattern: `
        (thank you|thanks|thankyou) (so much|very much|again)? for (your|the|all your)
        (feedback|patience|understanding|comment|comments|message|tweet|input|inquiry|enquiry|
        cooperation|patience and understanding)
      `,
      line: 'Thank you for your patience',
      miss: 'Thank you for your parcel',
    },
    {
      pattern: `
        (thank you|thanks|thankyou) (so much|very much|again)? for (reaching out|
        contacting us|getting in touch|bringing this to our attention|letting us know|
        taking the time|writing to us|sharing your experience|sharing your feedback|
        sharing this with us) (to us|to write|to share)?
      `,
      line: 'Thanks for reaching out',
      miss: 'Thanks for the soup',
    },
    {
      pattern: `
        (we|our team) (always|constantly)? (strive|strives|aim|aims|endeavor|endeavour) to
        (provide|give|offer|deliver|improve|ensure) _? _? _? _? _?
      `,
      line: 'We always strive to provide good bread',
      miss: 'We always bake good bread',
    },
    {
      pattern: `
        (we|our company) (take|takes) (this|these|all|such|your|matters) _? _? (very|
        extremely)? seriously
      `,
      line: 'We take this very seriously',
      miss: 'We take this bus on Mondays',
    },
    {
      pattern: `
        (rest assured|please be assured|please bear with us|bear with us|kind regards|
        best regards|have a great day|have a nice day)
      `,
      line: 'Rest assured that we care',
      miss: 'The rest of us care',
    },
    {
      pattern: `
        this is not the (experience|service|level of service|standard|kind of service|
        type of service) (we|that we) (want|expect|strive|aim|like) _? _? _? _? _?
      `,
      line: 'This is not the experience we want',
      miss: 'This is not the bus we want',
    },
    {
      pattern: `
        (we|i) (fully|completely|totally|do)? understand (your|the) (frustration|concern|
        concerns|disappointment|situation)
      `,
      line: 'We understand your frustration',
      miss: 'We understand the map',
    },
  ],
} satisfies PhraseList;

/** Nouns and verbs of such sentences, which add no information to them. */
export const stockWords: ReadonlySet<string> = new Set(
  `
    inconvenience inconveniences caused cause frustration frustrating trouble issue issues matter
    experience experiences feedback patience customer customers client clients guest guests service
    services team satisfaction concern concerns understanding understand attention regards sincerely
    apologies apologize apologise sorry appreciate appreciated value valued priority important strive
    provide best quality standard standards improve dear valued sir madam hear comment comments
    loyalty cooperation disappointed disappointment unfortunate unfortunately
  `
    .trim()
    .split(/\s+/),
);

/** Signs that somebody did or will do something about the matter. */
export const nextSteps = {
  note: 'A step taken, a next step or an answer: beside these the stock words are mere politeness.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (dm|dms|pm|direct message|private message|inbox|email|e-mail|mail|call|phone|visit|
        contact|reach us|reach out to us at|fill|click|reply|send|report|message us|
        write to us at)
      `,
      line: 'DM us the number of the parcel',
      miss: 'The parcel number is long',
    },
    {
      pattern: `
        (let us know|tell us|share the|share your|please check|try|restart|reinstall|update|
        refresh|log out|log in|turn off|make sure|head to|go to|see our)
      `,
      line: 'Let us know which shop it was',
      miss: 'Let us in, we know the shop',
    },
    {
      pattern: '(look|looking|looked) (into|at)',
      line: 'We are looking into the fault',
      miss: 'We are looking for the fault',
    },
    {
      pattern: `
        (fix|fixed|fixing|resolve|resolved|solved|sorted|refund|refunded|refunding|replace|
        replaced|replacing|replacement|cancelled|canceled|investigate|investigating|escalate|
        escalated|working on|work on|repaired|reopened|restored|back up|credited)
      `,
      line: 'We will refund you today',
      miss: 'We will find you today',
    },
    {
      pattern: `
        (pass|passed|passing|forward|forwarded|forwarding|raise|raised|flag|flagged|log|
        logged|send|sent|share|shared|relay|relayed|feed) (this|it|that|your|them|these) _? _?
        _? (on|to|with|along|back|over)
      `,
      line: 'I have passed it to the depot',
      miss: 'I have a pass to the depot',
    },
    {
      pattern: '(follow|following) up',
      line: 'I am following up on the parcel',
      miss: 'I am following the parcel',
    },
    {
      pattern: '(get|be|getting) (back to you|in touch)',
      line: 'We will get back to you by noon',
      miss: 'We will get back by noon',
    },
    {
      pattern: `
        (because|due to|since|that is why|the reason|it seems|it looks like|turns out|
        we found|instead|currently|should be|will be|has been|have been|is now|are now|
        scheduled|expected|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|next week|this week|by the end|within) _?
      `,
      line: 'It was late because of the snow',
      miss: 'It was late, be kind',
    },
  ],
} satisfies PhraseList;
