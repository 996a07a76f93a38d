import type { PhraseList } from './types';

const SOURCE = 'docs/labels.md, "Not" lines of "retweet-request"';

/** Words of warnings and calls for help that hardly occur in a post that promotes something. */
export const alarms = {
  note: 'Only one of 1,616 posts and drafts that ask for reposts or contacts has such a word: whoever asks to pass these on is warning or helping.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (adder|jellyfish|weever|rip current|unexploded|voltage|debris|orphaned|leaking|tainted|hit and run|swarming|cyanotoxins|
        overturned|aground|burglars|paramedic|paramedics|firefighters|inhaler|insulin|defibrillator|antidote|dialysis|chemo)`,
      line: 'Insulin left on the 7.14 train',
      miss: 'Umbrella left on the 7.14 train',
    },
    {
      pattern: `
        (snakebite|antivenom|cholera|polio|measles|mumps|rabies|rabid|hypothermia|frostbite|allergens|allergy|outbreak|vaccine|vaccinated|
        jabs|platelets)`,
      line: 'Measles in two schools in Leeds',
      miss: 'Music in two schools in Leeds',
    },
    {
      pattern: `
        (monoxide|sewage|contaminated|poisoned|chemical|wildfire|landslide|earthquake|tsunami|tornado|mudslide|flooded|flooding|heatwave|
        outage|evacuate|evacuated)`,
      line: 'Sewage in the river at Hay',
      miss: 'Salmon in the river at Hay',
    },
    {
      pattern:
        '(listeria|salmonella|botulism|asbestos|injured|drowned|drowning|trapped|collision|cyclist|pedestrian|motorway)',
      line: 'Whale trapped in the harbour',
      miss: 'Whale seen in the harbour',
    },
  ],
} satisfies PhraseList;

/** Words that mean trouble only beside another one. */
export const troubles = {
  note: '"Gas" also heats homes and "lost" may be a match; "gas leak" and "lost boy" concern everybody.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (fire|smoke|blaze|burning|explosion|fumes|gas|leak|toxic|poison|virus|infection|symptoms|allergic|nut|nuts|recall|unsafe|
        danger|dangerous|
        algae|knife|recalled|collapsed|ice|loose|stuck|bait|snake|down)`,
      line: 'Smoke over the docks',
      miss: 'Gulls over the docks',
    },
    {
      pattern: `
        (icy|snow|heat|storm|gale|gales|lightning|tide|flood|floods|avalanche|quake|shaking|electricity|water|pipe|burst|siren|
        sirens)`,
      line: 'Gales off Bude',
      miss: 'Sails off Bude',
    },
    {
      pattern: `
        (crash|crashed|lorry|tunnel|bridge|ferry|shut|closed|blocked|diverted|suspended|cancelled|delays|stranded|drivers)`,
      line: 'The bridge is blocked',
      miss: 'The lane is red',
    },
    {
      pattern: `
        (missing|lost|found|stolen|wandering|overdue|searching|rescue|rescued|collar|lurcher|wallet|passport|harness|teddy|kayak|
        canoe|sailor|hikers|walkers|whale)`,
      line: 'Two walkers are late',
      miss: 'Two bakers are late',
    },
    {
      pattern: `
        (dementia|heating|blankets|breathing|a&e|confused|elderly|pensioner|toddler|deaf|blind|
        diabetic|vulnerable|carers|residents|wheelchair|patients|homeless|refuge|
        shelter)`,
      line: 'A shelter for the night',
      miss: 'A song for the night',
    },
    {
      pattern: `
        (blood|donor|donors|transplant|hospital|ward|surgery|clinic|nurse|nurses|midwives|
        pharmacy|cancer|stroke|hurt|emergency|urgent|urgently|ventilator)`,
      line: 'A donor for our nurse',
      miss: 'A present for our cook',
    },
    {
      pattern: '(batch|lot) (no|number)? <number>',
      line: 'Glass in jars of lot 318',
      miss: 'A lot of glass jars',
    },
    {
      pattern: `
        (warning|alert|risk|scam|fraud|phishing|fake|witness|witnesses|officers|police|ambulance|lifeboat|lifeguard|
        coastguard|bomb|curfew|avoid|skimmer|escaped|thieves|posing as|thrown at|swarmed|acid|boil it|boil your)`,
      line: 'Fake tickets at the gate',
      miss: 'Paper tickets at the gate',
    },
  ],
} satisfies PhraseList;
