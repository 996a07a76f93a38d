import { oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

/** Words that are crude in any context. */
export const swearing = {
  note: 'Strong English swear words, with the spellings that hide a letter. "Damn", "crap", "hell" and "badass" are mild enough for brands and left out; so are words with a decent second meaning ("cock", "dick").',
  source:
    'docs/labels.md: "crude swearing in the account\'s own voice"; Ofcom, Attitudes to potentially offensive language (2021)',
  phrases: [
    {
      pattern:
        oneOf(`fuck, fucks, fucked, fucking, fuckin, fuckn, fucken, fucker, fuckers, fuckery, fuckup, fuckboy,
          fuckboys, fuckboi, fuk, fukn, fuking, fck, fcking, fckin, fkn, fking,
      fckn, phuck, fuckfest, clusterfuck, mindfuck, fuckload, motherfucker, motherfuckers, motherfucking,
      motherfuckin, muthafucka, muthafuckas, mothafucka, mothafuckin, mofo, mofos,
      mf, mfs, mfer, mfers, mfing, fuckyou, asf, dumbfuck, re-fucking, absofuckinglutely, unfuckingbelievable`),
      line: 'Motherfucker',
      miss: 'Mother hen',
    },
    {
      pattern:
        oneOf(`f*ck, f*cks, f*cked, f*cking, f*ckin, f*cker, f**k, f**ked, f**king, f**kin, f***, f***ed,
          f***ing, f***in, f-ing, f'ing, f-ed, fu*k, fu*king, f@ck, f@cking, fvck, fvcking,
      sh*t, sh*tty, s**t, s**tty, s***, sh!t, bullsh*t, bulls**t, b*tch, b*tches, b**ch, b****, a**hole, a$$,
      a**hole, c*nt, c**t, wh*re`),
      line: 'F*cking rain',
      miss: 'F sharp rain',
    },
    {
      pattern:
        oneOf(`shit, shits, shitty, shite, shitting, shitted, shitter, shithole, shitshow, shitstorm, shithouse,
          shitload, shit ton, shitty ass, bullshit, bullshitting, bullshitter, horseshit, dipshit, dipshits,
      apeshit, batshit, dogshit, ratshit, chickenshit, shithead, shitheads, shitless, shitfaced`),
      line: 'Shitty rain',
      miss: 'Shifty rain',
    },
    {
      pattern:
        oneOf(`bitch, bitches, bitching, bitchy, bitchin, biatch, biotch, bytch, son of a bitch, sonofabitch,
          asshole, assholes, arsehole, arseholes, cunt, cunts, twat, twats, wank, wanker, wankers, wanking,
          dickhead, dickheads,
      bollocks, bellend, bastard, bastards, goddamn, goddamnit, goddammit, goddamn, pissed off, piss off,
      pissing, dumbass, dumbasses, jackass, douche, douchebag, douchebags,
      nigga, niggas, niggaz, nigguh, nigger, niggers, slut, sluts, slutty, whore, whores, thot, thots, skank,
      cockblock, cocksucker, turd, turds`),
      line: 'Son of a bitch',
      miss: 'Son of a baker',
    },
    {
      pattern: oneOf('wtf, wtaf, stfu, gtfo, gtfoh, omfg, ffs, fml, tf, idgaf, dgaf, bamf, fubar'),
      line: 'Wtf',
      miss: 'Wit',
    },
    {
      pattern: `
        (my|your|ur|yo|his|her|their|our|lazy|dumb|broke|lame|big|fat|fine|sorry|bitch|whole|
        punk|weird|cute|hot|nasty|tired|stupid|ugly|fake|crazy|sexy|dat|kiss|half|weak|hoe|yo)
        (ass|asses|arse)
      `,
      line: 'My ass',
      miss: 'My glass',
    },
    {
      pattern: "(these|them|all|dem|no|my|your|bitches and|fuck|y'all) hoes",
      line: 'These hoes',
      miss: 'These hoses',
    },
  ],
} satisfies PhraseList;

/** Swearwords that only intensify the next word and can be cut without loss. */
export const intensifiers = {
  note: 'Between a copula, an adverb of degree or a determiner and the word it strengthens. "A" is not among the determiners: cutting "a fucking idea" would leave "a idea".',
  source: 'Our own list.',
  phrases: [
    {
      pattern: `
        (is|was|are|were|it's|that's|they're|we're|i'm|so|too|very|really|this|that|the|these|
        those|my|our|your|his|her|their|no|some|more) (fucking|fuckin|fking|f*cking|f**king|
        goddamn) _
      `,
      line: 'It is fucking huge',
      miss: 'It is huge',
    },
  ],
} satisfies PhraseList;
