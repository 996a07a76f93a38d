import { oneOf } from './one-of';
import type { PhraseList } from './types';

/** Targets of public contempt. */
export const publicFigures = {
  note: 'Politicians and political camps by name.',
  source: 'docs/labels.md: "contempt for a politician\'s person"',
  phrases: [
    {
      pattern: '(<politician>|<camp>)',
      line: 'Biden spoke at noon',
      miss: 'The bidder spoke at noon',
    },
    {
      pattern: `
        (#trump|#obama|#biden|#hillary|#clinton|#democrats|#republicans|#gop|#liberals|
        #tories|#labour|#bjp|#congress|#modi)
      `,
      line: 'Long queue today #democrats',
      miss: 'Long queue today #democracy',
    },
  ],
} satisfies PhraseList;

/** Words that in the same sentence as a politician's name are aimed at that politician. */
export const contempt = {
  note: 'Verdicts on a character. Words that a report may be about ("hate", "crime", "attack") are left out.',
  source: 'docs/labels.md: "contempt for a politician\'s person"',
  phrases: [
    {
      pattern: oneOf(`
      pathetic, disgrace, disgraceful, traitor, traitors, treasonous, evil, stupid, stupidity,
      liar, liars, lies, hypocrite, hypocrites, hypocrisy, clown, clowns, joke, moronic, coward,
      cowards, cowardly, crook, crooks, puppet, puppets, shameless, shameful, despicable,
      disgusting, dumb, dumber, dumbest, ignorant, ignorance, clueless, delusional, thug, thugs,
      scum, spineless, gutless, incompetent, buffoonery, bigoted, racist, senile, dementia,
      demented, unhinged, deranged, vile, corrupt, insane, lunatic, lunatics, clownish, treason,
      filth, vermin, cult, lunacy, idiocy, sickening, bullshit, crap, suck, sucks, sellout,
      sellouts, goons, snowflakes, puke, barf, brainwashed, egomaniac, narcissist, sociopath,
      con man, conman, blowhard, nazi, nazis, hitler, sheep, gullible, brainless, parasite, parasites, leech,
      leeches, lying, buffoon,
      buffoons, moron, morons, idiot, idiots, imbecile, imbeciles, muppet, muppets, cretin, cretins, halfwit,
      charlatan, charlatans, spiv, grifter, grifters, con artist, weasel, weasels,
      whiner, whiners, whining, loser, losers, bully, bullies, pervert, perverted, slimy, creepy, pitiful, bigot, bigots, tyrant, tyrants,
      poison, poisonous, braindead, brain dead, hillbillies, crybaby, crybabies, snakes, laughable, lost their minds, lost his mind,
      lost her mind, lost its mind, mental breakdown, lalaland, la la land, clown show, deplorable,
      useless, rotten, crooked, has lied, have lied, lied to, lied about, keeps lying, has betrayed, have betrayed, betrayed us,
      has conned, conned us, robbed us, sold us out, sold us down, has wrecked, have wrecked, has bankrupted
    `),
      line: 'He called them hypocrites',
      miss: 'The call came at noon',
    },
  ],
} satisfies PhraseList;

/** Verbs that report contempt instead of expressing it. */
export const reportedContempt = {
  note: 'Reports that somebody called somebody something.',
  source: "docs/labels.md: quoted or reported words are not the writer's",
  phrases: [
    {
      pattern: `
        (says|said|calls|called|calling|claims|claimed|accuses|accused|tells|told|slams|
        slammed|blasts|blasted|asks|asked|tweets|tweeted|according to|denies|denied|compares|
        compared|investigation|charges|allegations|alleged|report|reports|poll|sues)
      `,
      line: 'He called them hypocrites',
      miss: 'The call came at noon',
    },
  ],
} satisfies PhraseList;
