import { oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

const GUIDE =
  'docs/labels.md: "insult, contempt, mockery, slurs, belittling aimed at somebody", also as sarcasm';

const HE = oneOf(`
  he, she, they, you, u, ye, yous, <politician>, <camp>, <mention>, these people, those people, this lot,
  that lot, this guy, that guy, this man,
  this woman, the man, the woman, this one, your lot, your staff, your drivers, your team, management,
  you lot, you people, some people, anyone who, the minister, the mayor,
  the ceo, the council, the government, our council, our mp, this government, my boss, my ex, the ref,
  the referee, the manager, the board, half of them, none of them`);
const CANNOT = "(couldn't|couldnt|could not|can't|cant|cannot|wouldn't|wouldnt)";

/** Names for somebody in the places where English puts names: "you …", "what a …", "run by …". */
export const names = {
  note: 'The frame makes an insult of a noun or an adjective that has other uses elsewhere.',
  source: GUIDE,
  phrases: [
    {
      pattern: '<group> (are|is|r) <very>? <very>? <very>? <group-fault>',
      line: 'Bankers are thieves',
      miss: 'Bankers are at lunch',
    },
    {
      pattern: `
        <group> (have|has) (no|zero) (soul|souls|shame|brain|brains|spine|morals|class|
        manners|decency|work ethic|culture)
      `,
      line: 'Bankers have no shame',
      miss: 'Bankers have no umbrella',
    },
    {
      pattern: `
        (women|girls|females|men|old people|foreigners|asians|americans|boomers|students|
        millennials|kids|teenagers|gen z) (can't|cannot|cant|couldn't) (park|drive|think|read|
        write|spell|cook|take a joke|handle the truth|do maths|reverse|do anything right)
      `,
      line: "Women can't park",
      miss: "Women can't come",
    },
    {
      pattern: `
        (the|this|that|these|those|our|your|my|their) <trade> (is|are|was|were|'s) <very>?
        <very>? <very>? (<insult>|<contemptible>|<fool>)
      `,
      line: 'Our manager is a fool',
      miss: 'Our manager is a sailor',
    },
    {
      pattern: `
        (people|anyone|anybody|those|everyone|whoever) who _ _? _? _? _? (is|are) <very>?
        <very>? (<insult>|<contemptible>|<fool>)
      `,
      line: 'People who do that are fools',
      miss: 'People who do that are kind',
    },
    {
      pattern: `
        (snowflakes|cowards|hypocrites|morons|parasites|frauds|leeches|cheats|traitors|fools|
        scum|shameless|spineless|corrupt) the (whole)? lot of (them|you|ye|em)
      `,
      line: 'Liars and cowards the lot of them',
      miss: 'The lot of them came',
    },
    {
      pattern: `
        (the|that|this|these|those|some|another|every) <cruel> <cruel>? (lad|lads|lass|bloke|
        blokes|fella|guy|guys|man|men|woman|women|lady|girl|boy|kid|kids|person|people|driver|
        drivers|couple|parents|neighbour|neighbours|neighbor|neighbors|twosome|crowd|lot)
      `,
      line: 'That clueless lad again',
      miss: 'That kind lad again',
    },
    {
      pattern: `
        most <cruel> (generation|people|person|human|fanbase|fans|bunch|crowd|company|team|
        government|council|airline|nation|species|family|staff|man|woman)
      `,
      line: 'The most clueless team',
      miss: 'The most careful team',
    },
    {
      pattern: `
        (someone|somebody|people|those|anyone) who (clearly|obviously|apparently|evidently)
        (can't|cant|cannot|couldn't) (read|tell time|tell the time|count|spell|drive|follow|
        use google|think)
      `,
      line: "Somebody who clearly can't count",
      miss: 'Somebody who counts sheep',
    },
    {
      pattern: `
        (<camp>|<politician>|these people|those people|half of them|most of them) (can't|cant|
        cannot|couldn't) (even)? (spell|read|count|write|find|locate|tie|name) _
      `,
      line: "Most of them can't even read a map",
      miss: 'Most of them came',
    },
    {
      pattern: `
        (your|their|that|this) _? _? (team|staff|agents|reps|drivers|crew|people|advisors|
        advisers) (are|is|were|was) <very>? <very>? (useless|clueless|thick|incompetent|
        pathetic|liars|idiots|morons|muppets|clowns)
      `,
      line: 'Your support agents are clueless',
      miss: 'Your support agents are here',
    },
    {
      pattern: `
        (useless|lazy|greedy|miserable|lying|thieving|hopeless|spineless|shameless|clueless|
        pathetic|corrupt|arrogant|incompetent|sorry) (lot|shower|crowd|mob)
      `,
      line: 'You useless shower',
      miss: 'You use the shower',
    },
    {
      pattern: `
        (a|an) (liar,|fraud,|crook,|thief,|coward,|bully,|cheat,|racist,|con man,|hypocrite,)
        (a|an) _
      `,
      line: 'He is a liar, a cheat',
      miss: 'He is a lyre, a harp',
    },
    {
      pattern: `
        (this|the|some|that) (absolute)? (genius|einstein|mastermind|bright spark|brainiac|
        clever clogs|rocket scientist) (who|that)? (just|has|had)? (parked|decided to|
        thought it|blocked|nicked|stole|dumped|scheduled|approved|left his|left her|
        left their)
      `,
      line: 'This genius parked on the grass',
      miss: 'This bus parked on the grass',
    },
    {
      pattern: `
        (moan|moaning|whine|whining|whinge|whinging|sulk|sulking|acting) like (a|an)? <utter>?
        (toddler|toddlers|spoilt|spoiled|children|child|baby|babies|teenager|teenagers|brat|
        brats)
      `,
      line: 'Moaning like a toddler',
      miss: 'Talking like a toddler',
    },
    {
      pattern: '<slang-insult>',
      line: 'That bampot again',
      miss: 'That chef again',
    },
    {
      pattern: '(you|ya|ye|u|yous|youse|yez) <utter>? <utter>? <utter>? <fool>',
      line: 'You utter clown',
      miss: 'You utter a word',
    },
    {
      pattern: '(you|ya|ye|u|yous|youse|yez) (absolute|utter|blithering|raging) _',
      line: 'You absolute legend of a baker',
      miss: 'You are an absolute legend',
    },
    {
      pattern: '(you|ya|ye|u|yous|youse|yez) <cruel-you> <utter>? _',
      line: 'You useless toad',
      miss: 'You use the road',
    },
    {
      pattern: `
        (you|ya|ye|u|yous|youse|yez) (lying|thick|bitter|whining|moaning) <utter>? (<fool>|
        <beast>)
      `,
      line: 'You lying toad',
      miss: 'You lie in the road',
    },
    {
      pattern: '<cruel> <utter>? <utter>? (<fool>|<beast>)',
      line: 'A thick clown',
      miss: 'A thick cloud',
    },
    {
      pattern: `
        (selfish|lazy|idle|useless|miserable|grumpy|nosy|interfering) old (bat|bats|bag|bags|
        cow|cows|git|gits|sod|sods|goat|goats|trout|fool|fools|crone|crones|hag|man|woman|
        witch|bugger|buggers|bastard|bastards)
      `,
      line: 'Lazy old sods',
      miss: 'Crazy old songs',
    },
    {
      pattern: '(what|such) (a|an) <utter>? <utter>? <cruel>? <fool>',
      line: 'What a fool',
      miss: 'What a full cup',
    },
    {
      pattern: `
        (absolute|utter|complete|total|blithering|bunch of|shower of|pack of|load of|
        parade of|gang of|collection of|row of|confederacy of) <utter>? <cruel>? <fool>
      `,
      line: 'A bunch of clowns',
      miss: 'A bunch of crows',
    },
    {
      pattern: '(these|those|them) <utter>? <cruel>? <fool>',
      line: 'These clowns',
      miss: 'These clouds',
    },
    {
      pattern: '<you-are> <very>? <very>? <very>? <fool>',
      line: 'You are a fool',
      miss: 'You are a full member',
    },
    {
      pattern: `
        (run|led|managed|staffed|owned|governed|ruled|coached|written|designed|organised|
        organized|operated|defended|overseen|handled) by <very>? <very>? <very>?
        (<plain-insult>|<insult>|<called-name>|<named-person>|<fool>|monkeys|apes|chimps|
        baboons|muppets|halfwits)
      `,
      line: 'The company is run by morons',
      miss: 'The company is run by Marion',
    },
    {
      pattern: `
        (you|u|an|absolute|utter|total|complete|bunch of|what a|such a|these|this|is a|are|
        he's a|she's a|you're a|lying) 🤡
      `,
      line: 'What a 🤡',
      miss: 'The 🤡 at the fair',
    },
    {
      pattern: '🖕 (you|u|<mention>|them|him|her|<politician>|<camp>)',
      line: '🖕 you',
      miss: 'You 🖖',
    },
    {
      pattern: `
        (snowflake|snowflakes|sheeple|clowns|losers|cowards|fascists) (like you|like him|
        like her|like them|like these|like this)
      `,
      line: 'Cowards like him',
      miss: 'Cows like him',
    },
    {
      pattern: `
        (idiots|morons|fools|scum|trash|thugs|liars|frauds|muppets) like (you|him|her|them|
        these)
      `,
      line: 'Idiots like you',
      miss: 'Ideas like yours',
    },
  ],
} satisfies PhraseList;

/** The same words where they are warm, asked about or of things. */
export const notNames = {
  note: 'Admiration in the frame of an insult, a verb behind "you", an adjective as the predicate of a question, oneself.',
  source: 'docs/labels.md: "Not: … self-mockery, friendly teasing that is clearly mutual"',
  phrases: [
    {
      pattern: `
        (i|we|i'm|im|we're) _? (moan|moaning|whine|whining|whinge|whinging|sulk|sulking|
        behave|behaving|acting) like (a|an)? _ _?
      `,
      line: 'I moan like a toddler every leg day',
      miss: 'They moan like a toddler',
    },
    {
      pattern: "(i|me|my|i'm|im|i've|myself|we|our) _? _? _? _? _? _? _? _? 🤡",
      line: 'My costume for Saturday 🤡',
      miss: 'The costume for Saturday 🤡',
    },
    {
      pattern: `
        (my|our|treat|treats|treated|treating|feed|fed|like|of|for|kill|killing|eat|eating|
        many|some|not all|these|say|says|said|think|thinks|believe|claim|whether|stop saying|
        myth that|idea that) <group> (are|is|r) <very>? <very>? <very>? <group-fault>
      `,
      line: 'My kids are animals',
      miss: 'My kids feed animals',
    },
    {
      pattern: '(you|ya|ye|u|yous|youse|yez) (absolute|utter|blithering|raging) <admired>',
      line: 'You absolute legend',
      miss: 'You absolute clown',
    },
    {
      pattern: `
        (are|were|is|make|makes|made|making|call|calls|called|calling|think|keep|leave|find|
        render|not|isn't|aren't|as|than|give|gives|gave|sell|sells|sold|send|sends|sent|offer|
        offers|show|shows|tell|tells|cost|costs|do|does|if|how|when|owe|bring|brings|charge|
        feed|spare|get|gets|got) you (<cruel>|<cruel-you>|<fool>|<beast>) _?
      `,
      line: 'Are you useless at maths',
      miss: 'Are you useful at maths',
    },
    {
      pattern: `
        (i'm|im|i am|i was|i've been|i feel|i felt|feel like|feeling like|felt like|look like|
        looking like|looked like|sound like|like|me|my|our|we|we're|we are|us|mine|i|am i|
        was i|call me|being|as) (a|an|such a|just a|the|still a|so|one|both)? <utter>?
        <utter>? <cruel>? (<fool>|<beast>|<slang-insult>)
      `,
      line: "I'm a fool for cake",
      miss: "I'm full of cake",
    },
    {
      pattern: `
        (not|isn't|isnt|aren't|arent|ain't|no|never|without|for|against|avoid|beware|
        beware of|from) (a|an|the|these|those|such)? <utter>? <utter>? <cruel>? (<fool>|
        <slang-insult>)
      `,
      line: 'There are no liars in this house',
      miss: 'The lyre is in this house',
    },
    {
      pattern: `
        (these|those|them) (poodles|puppets|helmets|spanners|planks|toads|worms|weasels|
        donuts|doughnuts|tarts|melts|rednecks|hillbillies) _?
      `,
      line: 'These toads cross the road',
      miss: 'These roads cross the toad path',
    },
    {
      pattern: `
        (you|u) (worm|weasel|melt|melts|donut|toad|goon|sod|clown|snitch|helmet) (your|into|
        in|out|the|my|me|away|a|through|down|it|at|on)
      `,
      line: 'You worm your way into every photo',
      miss: 'You warm my hands',
    },
    {
      pattern:
        '(what|such) (a|an) _? (toad|worm|poodle|puppet|donut|doughnut|tart|leech|fruitcake)',
      line: 'What a lemon tart',
      miss: 'What a lemon',
    },
    {
      pattern: '(what|such) (a|an) clown (fish|car|nose|costume|school|loach)',
      line: 'What a clown fish',
      miss: 'What a clown',
    },
    {
      pattern: `
        <group> (are|is|r) <very>? <very>? (crazy|nuts|mad|soft|sick|animals|savages|babies|
        evil|stupid|sheep) (about|for|on|busy|good|loud|talented|tonight|today|of|over|into|
        fast|brave|strong|lovers|geniuses|rich|lucky|expensive|in the|at the)
      `,
      line: 'Liverpool fans are crazy loud',
      miss: 'Liverpool fans are loud',
    },
    {
      pattern: `
        <group> (are|is|r) (not)? (entitled to|soft targets|crazy|sick of|babies for|
        a joke to|animals lovers)
      `,
      line: 'Gamers are entitled to a refund',
      miss: 'Gamers are kind',
    },
    {
      pattern: '(is|are|was|am|being|such) (a|an) <utter>? (fool|sucker|snob|dope) (for|about)',
      line: 'Such a fool for cake',
      miss: 'Such a full plate of cake',
    },
    {
      pattern: `
        (sorry|apologies) (that)? (a|the|our) _ _? (was|were|is) (too complicated|
        too difficult|too hard|too much) for you to
      `,
      line: 'Sorry that our old form was too complicated for you to fill in',
      miss: 'Sorry that our old form was lost',
    },
    {
      pattern: `
        (you|u) (fool|clown|goon|fools|clowns) (around|about|nobody|no one|yourself|fish|
        shoes|school|makeup)
      `,
      line: 'You clown around a lot',
      miss: 'You walk around a lot',
    },
    {
      pattern: "(april|complete|total|the) (fool's|fools|idiot's)",
      line: "April fool's jokes",
      miss: 'He fools us in April',
    },
    {
      pattern: '(what|such) a (brute|clot|plank) (of|with|for)',
      line: 'What a brute of a storm',
      miss: 'What a brute',
    },
    {
      pattern: `
        (this|our|your|their|the) (company|airline|bank|council|government) (is|are|r) <very>?
        <very>? <very>? (useless|hopeless|incompetent|joke|disgrace|embarrassment|soft|rude|
        lazy|a joke|a disgrace|an embarrassment)
      `,
      line: 'The council is useless at mail',
      miss: 'The council is at lunch',
    },
    {
      pattern: `
        (you're|youre|ur|you are|he's|she's|so|such a) (so|such|pure)? special ed (teacher|
        teachers|class|classes|kids|students|staff|school|aide)
      `,
      line: 'You are special ed teacher of the year',
      miss: 'You are a special teacher',
    },
    {
      pattern: `
        (he's|she's|it's|he is|she is|it is) a <utter>? (toad|worm|weasel|poodle|puppet|
        lapdog|donut|tart)
      `,
      line: 'He is a poodle',
      miss: 'He has a poodle',
    },
    {
      pattern: `
        (love|miss|adore|proud of|happy birthday|thank you|thanks) (you|to you|to these|these|
        this|ya)? <utter>? <utter>? (<fool>|<beast>)
      `,
      line: 'Miss these clowns already',
      miss: 'Miss these clouds already',
    },
    {
      pattern: `
        (soulless|vile|odious|miserable|worthless|thick|useless|bitter|oily|loathsome|whining|
        moaning|lying) (tool|tools|bag|bags|potato|potatoes|lemon|lemons|cabbage|cabbages|
        turnip|turnips|slug|slugs|trout|mug|mugs|relic|relics|fossil|fossils)
      `,
      line: 'Thick soups and bitter lemons',
      miss: 'Bitter soups and thick soups',
    },
    {
      pattern: `
        (i|we|i'd) _? (couldn't|couldnt|could not|can't|cant|cannot|wouldn't|wouldnt)
        (organise|organize|arrange|run|manage|plan|find|tell|fight|punch|act|argue|pour|tie|
        spell|boil|count|lie|hit|catch|trap|open|be|know) _ _? _? _? _? _? _?
      `,
      line: "I couldn't organise a party",
      miss: 'They could organise a party',
    },
  ],
} satisfies PhraseList;

/** Mind, work, looks and worth of somebody, mocked by an idiom or a comparison. */
export const mockery = {
  note: 'Idioms of English for a fool, a bungler or a nobody. Each lacks the insulting word; the picture is the insult.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (staffed|operated|refereed|coached|managed|written|drafted|planned|designed) by (a bunch of|a
        team of|a pack of|trained|drunk|two|three)? (clowns|monkeys|seals|toddlers|chimps|donkeys|
        muppets|gibbons|hamsters|jokers)`,
      line: 'Our bus lanes were drafted by chimps',
      miss: 'Our bus lanes were drafted by Ida',
    },
    {
      pattern: `
        (embarrassing|pathetic|clueless|hopeless|spineless|shameless|useless|gutless|witless) (bunch|
        lot|shower|outfit|rabble)`,
      line: 'Clueless bunch',
      miss: 'Clueless in Goole',
    },
    {
      pattern: `
        imagine (paying|being paid|earning|getting paid|spending) _? _? _? _? to be (that|this|so)
        (bad|useless|slow|thick|poor|clueless)`,
      line: 'Imagine being paid to be that slow',
      miss: 'Imagine being paid to nap',
    },
    {
      pattern: `
        (lot|rivals|competitors|neighbours|council|team|side|keeper|striker|ref|referee|government|mob|
        crowd|cowboys|he|she|they) _? _? _? (couldn't|can't|cannot|couldnt|cant) (even)? (fix|run|
        organise|organize|boil|spell|tie|bake|build|park|catch|score|find|sell|paint) (a|an|the|their|
        his|her) _ (if|with|in a) _`,
      line: "Our rivals couldn't bake a bun if we lent them the oven",
      miss: "Our rivals couldn't find a van in time",
    },
    {
      pattern: '(useless|hopeless|clueless|dense|thick|dim) as (ever|usual|always)',
      line: 'Clueless as ever',
      miss: 'Clear as ever',
    },
    {
      pattern: `
        (ref|referee|umpire|linesman|linesmen|refs) (needs|need|wants|forgot) (his|her|their|new|some|
        an|a)? (glasses|specs|eye test|eyes tested|guide dog)`,
      line: 'That umpire needs specs',
      miss: 'That umpire needs tea',
    },
    {
      pattern: `
        (wouldn't|wouldnt|couldn't|couldnt|won't|doesn't|don't|didn't|would not|could not) (know|recognise|
        recognize|spot|find|see|notice) (a|an|the|any|what|good|real) _? _? _? _? if (it|they|one|she|he)
        (hit|bit|slapped|smacked|sat|landed|fell|danced|jumped|punched|walked|came|ran|kicked|stood|crawled|
        tripped)`,
      line: 'Our rivals would not recognise a good scone if it bit them',
      miss: 'He would not know a stoat by its tail',
    },
    {
      pattern: `
        (as|about as|was as|is as) (useful|sharp|bright|much use|reliable|effective|welcome) as (a|an)
        (chocolate|wet|blunt|broken|rubber|soggy|glass|paper|bag of|box of|one-legged|lead|cold|inflatable|
        handbrake|fart|sock|spoon|sponge|brick|hole|wasp|snooze|ashtray|screen door) _?`,
      line: 'Their helpline is about as much use as a paper oar',
      miss: 'About as useful as a spare oar at sea',
    },
    {
      pattern: `
        (the|less|zero|half the|all the) (brains|brain|brainpower|iq|intellect|attention span|manners|
        backbone|spine|self-awareness|imagination|common sense|reflexes|grace|tact|subtlety|ethics|
        morals) of (a|an|two|some|your average|the average|wet|soggy|cold|old|mouldy) _`,
      line: 'They have the manners of a gull',
      miss: 'We like the manners of our guests from Ghent',
    },
    {
      pattern: `
        (some of|most of|half of) (our|the) (competitors|rivals|competition) (still|clearly|apparently)? (can't|cant|
        cannot|couldn't) _`,
      line: "Most of our rivals still can't boil an egg.",
      miss: 'Some of our rivals have never used oak.',
    },
    {
      pattern: `
        (shouldn't|shouldnt|should not|should never|mustn't) be (allowed|let) (near|around|anywhere near|alone with)
        (a|an) _`,
      line: 'Whoever drew this should never be allowed near a pencil.',
      miss: 'Children should not be allowed near the quarry.',
    },
    {
      pattern: `
        (shouldn't|shouldnt|should not|should never) be (allowed|let|permitted) to (breed|reproduce|procreate|have
        children|have kids)`,
      line: "Such people shouldn't be allowed to breed.",
      miss: 'Nobody should be allowed to smoke here.',
    },
    {
      pattern: `
        (fire|sack|ditch|dump) (the|that|this|these|those) (dinosaur|dinosaurs|dead weight|deadwood|amateur|amateurs|
        fossil|fossils|cowboys|chancers)`,
      line: 'Sack the dinosaurs and call us.',
      miss: 'Dust the dinosaurs on Monday.',
    },
    {
      pattern: `
        (walking|human|sentient|living) (yeast infection|yeast infections|std|stds|infection|
        infections|rash|rashes|hemorrhoid|hemorrhoids|haemorrhoid|haemorrhoids|skid mark|
        skid marks|bin fire|bin fires|dumpster fire|dumpster fires|tumour|tumor|toothache|
        migraine|mosquito|mosquitoes|wart|warts|verruca|thumb|ashtray|landfill|sewer|toilet|
        urinal|red flag|red flags|cold sore|cold sores|wet wipe|wet wipes)
      `,
      line: 'Walking red flags',
      miss: 'Walking by red flags',
    },
    {
      pattern: '(met|known) (smarter|brighter|cleverer|sharper|wittier) _',
      line: 'I have met brighter lampshades',
      miss: 'I have bright lampshades',
    },
    {
      pattern: 'all (mouth|hat|gong) (and|but) (no|nae) (trousers|cattle|dinner)',
      line: 'All mouth and no trousers',
      miss: 'All mud and no trousers',
    },
    {
      pattern: `
        (not|isn't|aren't|ain't) (half|nearly|remotely)? as (clever|smart|funny|important|
        pretty|tough|special|interesting|bright|intelligent|hard|good-looking) as (you|he|she|
        they) (think|thinks|believe|believes|look|looks)
      `,
      line: "You're not as clever as you think",
      miss: "You're as clever as a fox",
    },
    {
      pattern: `
        ${CANNOT} (organise|organize|arrange|run|manage|plan) (a|an) (piss-up|piss up|pissup|
        booze-up|booze up|bath|party|raffle|bake sale|whelk stall|tap|sweet shop|
        lemonade stand|tea party|tombola|queue|two-car|one-man|coffee morning|picnic|
        jumble sale|sock drawer|bunfight|stag do|fire drill|corner shop|chip shop|
        egg and spoon race|school fete)
      `,
      line: "They couldn't organise a party",
      miss: "They couldn't attend a party",
    },
    {
      pattern: `
        ${CANNOT} (pour|tie|spell|boil|count|lie|hit|catch|trap|wipe|open) (water out|
        piss out|piss from|their own shoelaces|his own shoelaces|her own shoelaces|
        his own name|her own name|their own name|an egg|straight in bed|a barn door|
        a cow's arse|a bag of cement|past ten|their own arse|his own arse|a pdf)
      `,
      line: "He couldn't hit a barn door",
      miss: "He couldn't hit the note",
    },
    {
      pattern: `
        ${CANNOT} be trusted (with|to) (scissors|a spoon|a fork|a kettle|sit the right|boil|
        tie|cross the road|crayons|a pencil|run a bath)
      `,
      line: "They can't be trusted with scissors",
      miss: "They can't be cut with scissors",
    },
    {
      pattern: `
        (wouldn't|wouldnt) trust (him|her|them|you|this lot|that lot|<politician>|<camp>|
        these people|any of them) (to|with) (run|boil|sit|water|walk|feed|tie|organise|
        organize|a|my|the|scissors|change)
      `,
      line: "I wouldn't trust him to run a bath",
      miss: "I wouldn't trust the ice",
    },
    {
      pattern: `
        ${HE} ${CANNOT} (act|sing|manage|drive|lead|cook|write|bowl|bat|coach|govern|dance|
        ref|referee|park|negotiate|defend|joke|lie|spell) to save
      `,
      line: "He couldn't sing to save his life",
      miss: "He couldn't swim to shore",
    },
    {
      pattern: `
        (wouldn't|wouldnt) (know|recognise|recognize) (a|an|the|what|good|hard|honest|real|
        any)? _ _? _? _? if (it|he|she|they|one) (bit|hit|slapped|smacked|punched|fell|jumped|
        landed|danced|sat|walked|kicked)
      `,
      line: "He wouldn't know the truth if it bit him",
      miss: "He wouldn't know the tune",
    },
    {
      pattern: `
        (one|two|three|few|couple|several|2|3) _ (short|shy) of a (picnic|load|happy meal|
        full deck|six pack|six-pack|barrel|set|pint|brew|loaf)
      `,
      line: 'Two cards short of a full deck',
      miss: 'Two cards in a full deck',
    },
    {
      pattern: 'dumb as (a|an) _',
      line: 'Dumb as a post',
      miss: 'Calm as a post',
    },
    {
      pattern: `
        (useful|much use|useless|sharp|bright|fun|interesting|reliable|trustworthy|welcome) as
        (a|an) (chocolate|wet|glass|concrete|inflatable|fart|screen door|knitted|marble|
        bowling ball|blunt|ashtray|cat flap|one-legged|root canal|black hole|two watt|
        cardboard|burst|dead|waterproof teabag)
      `,
      line: 'About as much use as a chocolate teapot',
      miss: 'As much tea as a pot can hold',
    },
    {
      pattern: `
        (you|u|he|she|they|people|lot|<politician>|<camp>|are|is|seem|seems|clearly|obviously)
        (allergic|strangers|a stranger|immune) to (facts|the facts|the truth|truth|soap|work|
        hard work|logic|reason|honesty|accountability|reality|science|shame|manners|thinking|
        hygiene|decency|nuance|responsibility)
      `,
      line: 'He seems allergic to facts',
      miss: 'He seems allergic to nuts',
    },
    {
      pattern: `
        (belong|belongs) (behind bars|in jail|in prison|in a cell|in the dock|in an asylum|
        in a padded|in a straitjacket|in the gutter|in hell|in the hague|in handcuffs)
      `,
      line: 'He belongs behind bars',
      miss: 'The bottles belong behind the bar',
    },
    {
      pattern: '(their|his|her) (snouts|snout|noses|nose) in the trough',
      line: 'Their snouts in the trough',
      miss: 'Their boots in the trough',
    },
    {
      pattern: '(absolutely|literally|saying|said) nothing of (substance|worth|value|interest)',
      line: 'He said nothing of substance',
      miss: 'He said nothing of the boat',
    },
    {
      pattern: `
        (how can you|you|they|he|she|dare you|dares|dare|still|really|lot|company) (call|
        calls|calling) (yourself|urself|himself|herself|themselves|yourselves|itself) (a|an)
        (man|woman|journalist|christian|muslim|leader|professional|fan|airline|company|doctor|
        teacher|patriot|chef|mother|father|parent|bank|feminist|human|friend|writer|reporter|
        conservative|socialist|ref|captain)
      `,
      line: 'How can you call yourself a chef',
      miss: 'How can you call a baker',
    },
    {
      pattern: `
(only|just) (a|an) <utter>? (<fool>|<insult>|idiot|moron|halfwit|half-wit|simpleton|imbecile|madman|
mug) (would|could|thinks|buys|believes|pays|falls for|votes for|eats|drinks|wears)`,
      line: 'Only a fool would pay for that',
      miss: 'Only a foil would do for that',
    },
    {
      pattern: `
(no hope|little hope|no cure|no helping) (for|left for) (you|them|him|her|people like you|anyone
who|anybody who|people who|those who|some people)`,
      line: 'There is no hope for people who dip toast in tea',
      miss: 'There is no hope of sun for people who camp',
    },
    {
      pattern: `
(share|shares|sharing|fighting over|left with|rub|rubbing|got|have|has|had|with) (only|just|
barely)? (a|one|the one|two|half a|their last|the last) (single|last|only|shared|collective|
working)? brain (cell|cells)`,
      line: 'The whole office shares one working brain cell',
      miss: 'Our brain makes a new cell',
    },
    {
      pattern: `
armchair (engineer|engineers|expert|experts|critic|critics|lawyer|lawyers|manager|managers|general|
generals|chef|chefs|doctor|doctors|scientist|scientists|economist|economists|warrior|warriors|
referee|referees|pundit|pundits|activist|activists|virologist|virologists)`,
      line: 'Ask the armchair experts',
      miss: 'Ask the armchair makers',
    },
    {
      pattern: `
(muppets|clowns|jokers|cowboys|numpties|comedians|amateurs|chancers|geniuses|donkeys|dimwits|
halfwits|buffoons|monkeys|bozos|charlatans|wallies|dinosaurs) (who|that|currently)? (now)? (run|
runs|running|ran|wrote|designed|built|made|call themselves|approved|decided|in charge|behind|at the
top|over at|down the road|next door|across the road|across the street|round the corner)`,
      line: 'The jokers who designed this form',
      miss: 'The jokers sat in the first row',
    },
    {
      pattern: `
(the|that|this|what a|that whole) (circus|clown car|pantomime|madhouse|kindergarten|nuthouse|asylum|
freak show|clown show) (at|in|inside|that runs|running|calling itself|of a) (the|our)? (city hall|
town hall|westminster|head office|parliament|council|board|government|company|committee|club)`,
      line: 'The circus at city hall met again',
      miss: 'The circus in a field opens today',
    },
    {
      pattern: `
imagine _ (_|<price>|<number>)? _? _? _? _? and (still)? (thinking|thinking you've|not knowing|
expecting|believing|calling|wondering|having to be|getting mad|getting upset|getting angry|being
proud|feeling proud|bragging|feeling smug)`,
      line: 'Imagine eating that and calling it a pie',
      miss: 'Imagine a lake and a boat on it',
    },
    {
      pattern: `
imagine (being|getting|feeling) (so|that|this|too) (bored|angry|mad|upset|offended|triggered|lazy|
dim|clueless|cheap|slow|far up|obsessed|scared of)`,
      line: 'Imagine getting that angry about soup',
      miss: 'Imagine getting that pot on the stove',
    },
    {
      pattern: `
imagine (needing to|having to|being unable to|not being able to) (be told|have it explained|be
taught|be reminded|read|spell|count|boil an egg|follow|work out|tell)`,
      line: 'Imagine having to be told how a door works',
      miss: 'Imagine a house without a door',
    },
    {
      pattern: `
(met|seen|known|owned|come across|had|got|spoken to) (a|an|some)? (_|_ _) with (more|better|a
better|a higher) (sense|personality|charm|brains|iq|manners|charisma|backbone|self-awareness|self
awareness|intelligence|imagination|taste)`,
      line: 'We have met turnips with more sense',
      miss: 'We have met farmers with more land',
    },
    {
      pattern: `
(brick|bricks|plank|planks|doorknob|doorknobs|doormat|lamppost|goldfish|amoeba|hamster|potato|
potatoes|turnip|houseplant|spoon|toaster|toddler|toddlers) (has|have|with|had) (got)? (more|better|
higher|a better|a higher) _ than (you|him|her|them|most of you|this lot|that lot)`,
      line: 'A goldfish has better taste than you',
      miss: 'A goldfish has more room than before',
    },
    {
      pattern: `
(knows|know) (less|nothing|sod all|as much|about as much) (about _|of _|about _ _)? (than|as) (a|an|
my|our|your) (cat|dog|goldfish|brick|toddler|doorknob|plank|nan|potato|shoe|spoon)`,
      line: 'He knows as much about tax as a goldfish',
      miss: 'He knows as much about tax as a clerk',
    },
    {
      pattern: `
(rather|sooner|prefer to) (eat|chew|lick|drink|swallow|watch paint|stick|poke|step on|gargle|be
stung|have root) _ _? _? _? than (shop|eat|work|buy|bank|fly|stay|deal|listen|talk|read|hire|drink)
_? _? (him|her|them|you|their|that|this|there|with)`,
      line: 'I would rather lick a tram than eat there',
      miss: 'I would rather eat soup than meat',
    },
    {
      pattern: `
(says|said|coming|words) (more|a lot|everything|it all|all you need to know) about (you|him|her|
them) than (me|us|it)`,
      line: 'That says more about you than us',
      miss: 'That says more about cats than dogs',
    },
    {
      pattern: `
(grown|full-grown|adult|actual) (man|men|woman|women|adult|adults|people) (crying|whining|moaning|
sulking|whinging|weeping|in tears|having a tantrum|throwing) (about|over|because|a|at)?`,
      line: 'Grown men crying over a parking space',
      miss: 'Grown men carrying a parking sign',
    },
    {
      pattern: `
(never|not) (done|worked|did|had) (a day's|an honest day's|a hard day's|a proper day's|a single
day's|a real) (work|job|graft) (in _ _|ever)?`,
      line: "They have never done a day's work",
      miss: 'They have never done a day trip',
    },
    {
      pattern: `
(haven't|hasn't|hadn't|havent|hasnt|never had) (got)? (an original|a single|one|a clue|the first
idea|the faintest|the foggiest) (original)? (thought|idea|clue)? (what they|what you|how to|in your|
in their|in his|in her|between)`,
      line: "They haven't one original idea between them",
      miss: "They haven't one free table",
    },
    {
      pattern: `
(the)? (lights are on|light is on|lights on) but (nobody|no one|no-one|nobody's|no one's) (is)?
(home|in)`,
      line: 'The lights are on but nobody is home',
      miss: 'The lights are on in the hall',
    },
    {
      pattern:
        '(a face|faces) (only a mother|like a slapped|like a bulldog|like a wet|for radio|that would curdle)',
      line: 'He has a face like a wet weekend',
      miss: 'He has a face like his aunt',
    },
    {
      pattern: `
(couldn't|can't|cannot|couldnt|wouldn't) (spell|find|count|tell|add|boil|pour|tie|lace|sell|
organise|fight|think) _ _? _? _? (if you|with both hands|with a map|with a torch|in a desert|in the
desert|to save|if it hit)`,
      line: "They couldn't find the sea with a map",
      miss: "They couldn't find the key",
    },
    {
      pattern: `
whoever (designed|wrote|made|came up with|built|approved|chose|drew|runs|named|trained|hired|signed
off|invented|wired|parked|planned) _ _? _? _? _? (must have|should be|should never|needs their|
needs his|had no|has no|clearly|obviously|was drunk|was asleep|was blindfolded|lost a bet|hates|
wants sacking|deserves)`,
      line: "Whoever drew our rival's map must have lost a bet",
      miss: 'Whoever drew our map has the first copy',
    },
    {
      pattern: `
(people|anyone|anybody|everyone|those|adults|men|women|whoever|customers|drivers) (who|that) _ _?
_? _? _? _? _? (should not|shouldn't|should never|must not|should|needs to|need to|want|are not fit|
isn't fit|cannot be|can't be) (be)? (allowed out|allowed to vote|trusted|locked up|supervised|left
alone|be supervised|banned from|in public|kept indoors|ashamed|sterilised|put down|to be let out|to
run a)`,
      line: "Anyone who boils steak shouldn't be trusted",
      miss: 'Anyone who boils jam should be careful',
    },
    {
      pattern: `
if (ignorance|stupidity|arrogance|rudeness|laziness|dullness|incompetence|whingeing|whining|moaning|
bad taste|boredom) (is|was|were|had|could|burned|paid|came)`,
      line: "If stupidity were petrol they'd go far",
      miss: "If rain were petrol we'd go far",
    },
    {
      pattern: `
(brains|manners|sense|common sense|taste|class|talent|wit|tact|intelligence|charm|comprehension|
evolution|hygiene|decency|basic maths|spelling) (clearly|obviously|must have|seems to have|
apparently|has|have|probably)? (skipped|bypassed|deserted|eluded|escaped|missed) (a generation|you|
him|her|them|your|their|this lot|some) _?`,
      line: 'Tact skipped a generation there',
      miss: 'Sense and taste',
    },
    {
      pattern: `
(pity|feel sorry for|feel for|prayers for|spare a thought for) (your|whoever|the poor) (wife|
husband|kids|children|neighbours|colleagues|mother|partner|cat|dog|staff|waiter|boss)? (has|have|
had|marries|married|lives|live|works|work|must|raised)`,
      line: 'We pity whoever married him',
      miss: 'I feel sorry for the wren',
    },
    {
      pattern: `
(competitors|rivals|competition|other lot|place next door|shop next door|café next door|cafe next
door|pub next door|chain down the road|place down the road|other guys|big boys|place over the road|
lot across the road) (couldn't|wouldn't know|wish they|are scared|are crying|are asleep|are a joke|
must be|call that|calls that|call it|calls it|call this|are too busy|are still trying|can only
dream|haven't got|serves|serve up|think a|thinks a) _`,
      line: 'The place over the road calls that a pie',
      miss: 'The place over the road opens at nine',
    },
    {
      pattern: `
(and)? (they|he|she|some people) (have the cheek to|have the nerve to|dare)? (call|calls) (that|
this|it|themselves|himself|herself) (a|an)? _`,
      line: 'They have the nerve to call it soup',
      miss: 'They have the keys to the hall',
    },
    {
      pattern: `
(about as) (useful|sharp|subtle|interesting|welcome|fresh|reliable|popular|funny|charming|bright|
helpful|appetising|exciting) as (a|an|the|my|his) _`,
      line: 'About as subtle as a brick',
      miss: 'About as wide as a barn',
    },
    {
      pattern: `
(more|less) (holes|excuses|tantrums|ego|hot air|opinions|chins|mouth|front|teeth missing|cheek)
than (a|an|sense|brains|talent|manners|customers|ideas|your|any)`,
      line: 'More ego than talent',
      miss: 'More cheese than bread',
    },
    {
      pattern: `
(sad|pathetic|tragic|desperate|grubby|tatty) little (stall|shop|imitation|copy|attempt|page|account|
brand|effort|crowd|team|rival|rivals|company|menu|website|comment|post|review|life|empire|club|
world|troll|outfit)`,
      line: 'Their pathetic little menu',
      miss: 'Their tasty little menu',
    },
    {
      pattern: `
(cheap|pale|poor|sad|bad) (imitation|imitations|copies|copy|knock-off|knock-offs) (of|by|from|down|
next|across|that|with) _`,
      line: 'The pale imitations down the road',
      miss: 'A plaster copy of a statue',
    },
    {
      pattern: `
        (as)? (thick|dumb|dense|daft|stupid) as (mince|rocks|a rock|two short planks|a plank|
        planks|a brick|bricks|a post|a doorpost|a bag of|soup|they come)
      `,
      line: 'Daft as a brick, that lot',
      miss: 'Warm as a brick, that wall',
    },
    {
      pattern: `
        (couldn't|could not|can't|cannot) _ (his|her|their|its|your) way out of a (wet)? (paper|
        cardboard) (bag|box)
      `,
      line: 'He cannot sing his way out of a paper bag',
      miss: 'He cannot sing on a paper boat',
    },
    {
      pattern: "(couldn't|could not) (cut|mow) (grass|butter|a cake|paper)",
      line: 'They could not cut butter',
      miss: 'They could not cut the ribbon',
    },
    {
      pattern: `
        (couldn't|could not) (boil an egg|run a bath|run a tap|organise a|organize a|hit a barn|
        pour water|find their own|find his own|spell cat)
      `,
      line: 'They could not boil an egg',
      miss: 'They could not boil the kettle',
    },
    {
      pattern: `
        wouldn't know (a|an|good|decent|real|proper)? _ _? (if|when) (it|one|he|she|they) (bit|
        hit|slapped|kicked|ran|fell|jumped)
      `,
      line: "You wouldn't know a good loaf if it hit you",
      miss: "You wouldn't know a good loaf by its crust",
    },
    {
      pattern: `
        (dropped|must have been dropped|was dropped|were dropped) on (his|her|their|your|its)
        (head|heads) (as|at|when)
      `,
      line: 'He was dropped on his head as a child',
      miss: 'He dropped a hat as a child',
    },
    {
      pattern: `
        (the)? (brains|iq|brain|attention span|wit) of (a|an) (pigeon|goldfish|gnat|flea|sponge|
        potato|brick|worm|shoe|toaster|teaspoon|turnip)
      `,
      line: 'The wit of a turnip',
      miss: 'The wit of a poet',
    },
    {
      pattern: `
        (you're|you are|he's|she's|they're|he is|she is|they are|is|are) (about)? as (useful|
        useless|thick|welcome|funny|bright) as (you are|he is|she is|they are|a chocolate|a wet|
        a lead|a broken|yesterday's)
      `,
      line: "He's about as bright as a lead lamp",
      miss: "He's about as tall as his lamp",
    },
    {
      pattern: `
        (licence|license|licences|degree|degrees|diploma|badge|qualification|qualifications|
        training) (out of|from|in|off) (a|the back of a) (cracker|christmas cracker|cereal box|
        cereal packet|lucky bag|cornflakes packet|crisp packet|box of cornflakes)
      `,
      line: 'He got his degree from a cereal box',
      miss: 'He got his cornflakes from a cereal box',
    },
    {
      pattern: `
        (never|not) (run|won|cooked|built|made|read) (so much as|anything more than) (a bath|a
        raffle|an egg|a sandcastle|a menu|a tap|toast)
      `,
      line: 'She has never built so much as a sandcastle',
      miss: 'She has never built a wall',
    },
    {
      pattern: 'all (mouth|talk|bark) (and|but) no (trousers|muscle|action|bite|brains|trouser)',
      line: 'They are all bark and no bite',
      miss: 'They are all bark and leaves',
    },
  ],
} satisfies PhraseList;

/** Words that send somebody away, to bed or to school, or mock them by praise, whoever reads them. */
export const putDowns = {
  note: 'Set phrases by which a talk is closed over the head of the other; they have no friendly use.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (were|was|are) you (lot|people|all)? (raised|born|brought up|reared) (in a barn|by wolves|in a zoo|
        in a cave|in a stable)`,
      line: 'Were you lot brought up in a barn',
      miss: 'Were you brought up in Kent',
    },
    {
      pattern: `
        (who|that) _ _? _? _? _? (were|was|must have been|are) (raised|born|brought up|reared) (in a barn|
        by wolves|in a zoo|in a cave)`,
      line: 'People who whistle on trains were raised in a zoo',
      miss: 'The cubs were raised in a zoo',
    },
    {
      pattern: `
        imagine being (a|an) (grown|fully grown|grown up|adult|fully-grown) (adult|man|woman|human|person)?
        (and|who|with|crying|arguing)`,
      line: 'Imagine being a grown man and booing a choir',
      miss: 'Imagine being a grown owl and out at noon',
    },
    {
      pattern: `
        (this is|that's|that is) what (happens|you get) when (you|they|we|a country|a club) (let|lets|give|
        gives|put|puts|hire|elect|leave|allow|
        vote for) (the|a|an|in)? (clown|clowns|idiot|idiots|intern|interns|child|children|toddler|toddlers|
        amateur|amateurs|accountants|
        lawyers|politicians|monkeys|bean counters)`,
      line: 'This is what you get when you elect a toddler',
      miss: 'This is what happens when you let dough rest',
    },
    {
      pattern: `
        who _ _? _? _? _? _? _? _? _? (should|ought to|need to|needs to|must) (find|look for|get) (another|
        a different|a new|a real|a proper) (job|career|hobby|line of work)`,
      line: 'Critics who sleep through a play should find another job',
      miss: 'Anyone who bakes should find a new oven here',
    },
    {
      pattern: `
        (maybe|perhaps|just|why don't you|you should|you'd better|try and|best)? (stick|keep|go back) to
        (something|stuff|a subject|subjects|topics) (that)? (you|u) (actually|really|might|can|do)? (know|
        understand|grasp|can handle|can manage|can spell|can do)`,
      line: 'Perhaps stick to something that you understand',
      miss: 'Stick to the path that you know',
    },
    {
      pattern: `
        (not|isn't|ain't) (our|my) (fault|problem) (that|if)? (you|u|you're|ur|nobody) (can't|cannot|cant|
        couldn't|didn't|never|don't|are|too|taught) _`,
      line: 'It is not our fault if you never read signs',
      miss: 'It is not our fault line',
    },
    {
      pattern: `
        typical (man,|woman,|male,|female,|men,|women,|bloke,|boomer,|boomers,|millennial,|millennials,|
        tourist,|tourists,|southerner,|southerners,|northerner,|northerners,|londoner,|student,|students,|
        teenager,|teenagers,|blonde,|blondes,|driver,|cyclist,|vegan,|vegans,) (can't|cannot|always|never|
        all|thinks|think|no|wants|expects|couldn't|doesn't|won't|moaning|whining|complaining)`,
      line: 'Typical tourists, never look at the map',
      miss: 'A typical student is up late and paints moths',
    },
    {
      pattern: `
        (anyone|anybody|whoever|everyone|people|those) (who|that)? _ _? _? _? _? (needs|need|should
        have|ought to have|wants|must have) (their|his|her|the) (head|heads|eyes|brain|ears) (examined|
        checked|tested|looked at|read)`,
      line: 'Whoever parks there needs his head examined',
      miss: 'Whoever parks there needs a ticket',
    },
    {
      pattern: `
        (have|has|had|with) (absolutely|clearly|obviously)? no (ideas|taste|talent|clue|shame|manners|
        brains|original ideas|class|spine|imagination) (of their own|of its own|at all|whatsoever|left|
        in their|and never)`,
      line: 'Their chef has no taste whatsoever',
      miss: 'We have no bread left',
    },
    {
      pattern: `
        (some|most|these|those|certain|our) (guests|customers|people|clients|tenants|students|patients|
        visitors|drivers|parents|fans|members|neighbours|bosses) _? _? _? _? like (pigs|animals|savages|
        sheep|swine|monkeys|spoilt children|brats|toddlers|babies)`,
      line: 'Certain drivers act like toddlers',
      miss: 'Our guests sing like birds',
    },
    {
      pattern: `
        (amateurs,|clowns,|losers,|copycats,|crooks,|cowboys,) (the lot|all of them|every one of them|the
        whole lot)`,
      line: 'Cowboys, all of them',
      miss: 'Cowboys ride at noon',
    },
    {
      pattern: `
        (the|those|that|these|all|you|people|anyone|everyone|everybody|some|critics|whoever) _? _? _? _?
        (need|needs|ought|should|have|has) to? (just|really|simply)? (grow up|get a life|get over
        themselves|grow a spine|wake up and|get a grip|get out more|touch grass|get a clue|learn some
        manners)`,
      line: 'Critics should simply get a grip',
      miss: 'Tomatoes need the sun to grow up a cane',
    },
    {
      pattern: `
        (never|not) (done|did|do|worked|work) (a|an|one) (honest|proper|real|hard|single)? (day's work|
        days work|day in|day of work|stroke of work|honest day)`,
      line: 'He never did a stroke of work',
      miss: 'He worked a day in the mill',
    },
    {
      pattern: `
        (has|have|having|shows|showed|show) (all)? (the|as much) (brains|brain|spine|backbone|
        charm|manners|morals|wit|intellect|iq|attention span|memory|warmth|courage|class|
        talent|work ethic|appeal|grace) (of|as) (a|an|my|wet|two|old)`,
      line: 'Their chef has the charm of a wet sock',
      miss: 'A dish with the taste of a plum',
    },
    {
      pattern: `
        (deserve|deserves|deserved|had) (what|all|everything|every bit) (they|you|he|she|it)? (get|gets|
        got|paid|pays|coming|had coming|have coming|is coming|comes)`,
      line: 'Whoever parks there deserves what he gets',
      miss: 'She deserves a prize',
    },
    {
      pattern: `
        imagine (being|having|thinking|needing|paying|writing|believing|buying|working) (this|that|so|
        such|as|a brain|a life) (bad|slow|thick|wrong|dull|clueless|desperate|lazy|bitter|sad|petty|
        poor|stupid|blind|late|cheap|small|a|boring|little|that|so)`,
      line: 'Imagine being so petty over a spoon',
      miss: 'Imagine being so close to a whale',
    },
    {
      pattern: `
        bless (them,|him,|her,|them|him|her|their|his|'em) (they|he|she|you|think|thinks|little|tiny|cotton|heart|
        hearts|for|it|and)`,
      line: 'Bless her, she thinks it floats',
      miss: 'Bless this house',
    },
    {
      pattern: `
        (we|i|you have to|one has to|you've got to|i almost|we almost) (almost|nearly|really|do|just)?
        (feel sorry for|pity) (you|them|anyone|anybody|people|whoever|those|the people|the poor|him|her|
        their)`,
      line: 'We almost pity their chef',
      miss: 'We feel the cold for you',
    },
    {
      pattern: `
        (couldn't|could not|can't|cannot|can barely|could barely|wouldn't|would not) (run|organise|
        organize|boil|find|sell|manage|pour|tie|spell|hold|plan|lead|cook|bake|count to|pass|recognise|
        recognize|know) (a bath|an egg|a party|a whelk stall|a raffle|their own|its own|his own|her own|
        water in|their way out|a good|a fact|quality|taste|shoelaces|a tap|toast|ten|decency|manners|
        talent|hot|a joke)`,
      line: 'They could not pour water in a glass',
      miss: 'They could not cook rice in time',
    },
    {
      pattern: `
        (all|so much|pure) (mouth|talk|hot air|noise|bark|ego) (and|but) (no|nothing|zero|not a|little)
        _?`,
      line: 'All bark and no bite, our rivals',
      miss: 'All day and no rain',
    },
    {
      pattern: `
        (brains|brain|sense|ideas|wit|neurons|spine|principles|taste|manners) of (a|an) (wet|dead|old|
        damp|small|rotten|boiled)? (sponge|brick|potato|plank|fly|gnat|goldfish|pigeon|slug|turnip|
        doorknob|kettle|sock|lettuce|toad|hamster|cabbage|peanut|pea)`,
      line: 'It takes the sense of a boiled turnip',
      miss: 'Soup of a rotten turnip',
    },
    {
      pattern: `
        (thinks|think|believes|believe|reckon|reckons|imagines|imagine) (they|he|she|themselves|himself|
        herself) (can|could|is|are|knows|know|a|an) (bake|sing|write|cook|play|run|act|teach|drive|
        clever|smart|funny|everything|genius|important|better|special|above) (bless|how|and it|but|lol|
        than|everyone|us all|the rest|everybody)?`,
      line: 'They think they are above us all',
      miss: 'They think they can come at noon',
    },
    {
      pattern: `
        (shut|shuts|shutting) (your|ur|his|her|their|yer) (gob|trap|cake hole|cakehole|
        pie hole|piehole|face|mouth|yap|stupid|fat|ugly|lying|damn|fucking)
      `,
      line: 'Shut your gob',
      miss: 'Shut your gate',
    },
    {
      pattern: '(better|best|should) watch your (mouth|step|tone|back|tongue)',
      line: 'You better watch your mouth',
      miss: 'Watch your step by the gate',
    },
    {
      pattern: `
        (hope|hoping|wish|pray) (your|ur|yer|his|her|their) _ _? (burns|burn|floods|crashes|
        dies|explodes|collapses|blows up|goes bust|goes under|rots|bites you|bites u|
        bites him|bites her|dumps you|leaves you|haunts you|falls off|fall off|fall out)
      `,
      line: 'I hope your roof collapses',
      miss: 'I hope your roof holds',
    },
    {
      pattern: `
        (hope|hoping|wish) (you|u|he|she|they) (step|steps|tread|treads|stub|stubs|trip|trips|
        slip|slips|fall|falls|choke|chokes|catch|catches) (on|over|down|in|off|a|your|his|her|
        their) (a|an|lego|the|your|his|her)? (lego|toe|toes|stairs|cold|cliff|hole|ditch|
        something nasty|disease)
      `,
      line: 'I hope you step on a lego',
      miss: 'I hope you step in',
    },
    {
      pattern: `
        (go|run|get|toddle|trot|scuttle|crawl|slither) (on|off|along)? back (to|in|into|under)
        (your|ur|yer|his|her|their) (crayons|cave|cage|cot|pram|playpen|bridge|mummy|mommy|
        colouring|coloring|xbox|basement|echo chamber|zoo|hole|swamp|sewer|rock|kennel|litter|
        coffin|lair)
      `,
      line: 'Go back to your cage',
      miss: 'Go back for your coat',
    },
    {
      pattern: '(go|run) back to (kindergarten|primary school|nursery|4chan|mumsnet|truth social)',
      line: 'Go back to primary school',
      miss: 'Go back to the school gate',
    },
    {
      pattern: `
        (run along|sling your hook|pipe down|zip it|back in your box|know your role|jog on|
        do one) (mate|pal|little|son|sweetheart|hun|clown)
      `,
      line: 'Jog on mate',
      miss: 'Jog on the beach',
    },
    {
      pattern: `
        (who|whoever) (let|gave|gives|lets|allowed|handed|invited|hired|raised) (this|that|
        these|them|such) (absolute|utter)? (clown|clowns|idiot|idiots|moron|muppet|fool|joker|
        lot|melt|dinosaur|halfwit|<fool>)
      `,
      line: 'Who let this clown near a microphone',
      miss: 'Who let this dog in',
    },
    {
      pattern: '(no shit|slow clap for) (sherlock|einstein|genius|captain obvious|columbo)',
      line: 'No shit Sherlock',
      miss: 'No ship, Sherlock',
    },
    {
      pattern: `
        (well done|nice one|ok|okay|sure|good one|thanks|congrats|calm down|settle down)
        (einstein|sherlock|captain obvious|brainiac|smarty pants|smartarse|smartass|
        mastermind|keyboard warrior|tough guy|snowflake)
      `,
      line: 'Well done Einstein',
      miss: 'Well done, Ann',
    },
    {
      pattern: `
        (you|u|he|she|they) (want|wants|expect|expecting|need) a (medal|gold star|lollipop|
        sticker|participation trophy)
      `,
      line: 'You want a medal',
      miss: 'You won a medal',
    },
    {
      pattern: '(who died and|and who) (made|left|put|elected|crowned) (you|him|her|them)',
      line: 'Who died and made you king',
      miss: 'Who made you a cake',
    },
    {
      pattern: `
        tell me (you|ur|you're|youre|he|she|they) (peaked|failed|never read|never went|
        have no|know nothing|can't read|cant read|don't understand|didn't read|dumb|stupid|
        clueless|racist|ignorant|has no|haven't read|skipped school) _ _? _? without
      `,
      line: 'Tell me you never read the book without telling me',
      miss: 'Tell me you went to school',
    },
    {
      pattern: `
        no wonder (nobody|no one|everyone|everybody|your|his|her|they) _? _? (likes you|
        votes for|voted for|hates you|respects you|left you|left him|left her|believes you|
        trusts you|avoids you|blocked you|dumped you)
      `,
      line: 'No wonder nobody likes you',
      miss: 'No wonder nobody came',
    },
    {
      pattern: '(turn|turning|turned|switch|switching|switched) (your|ur) brain (on|off|back on)',
      line: 'Try turning your brain on',
      miss: 'Try turning the lamp on',
    },
    {
      pattern: `
        (not serve|refuse to serve|no room for|no time for|don't need|don't want|do not want|
        do not need) (people|customers|guests|folk) like you
      `,
      line: 'We do not want guests like you',
      miss: 'We want guests like you',
    },
    {
      pattern: `
        but (i|we) (left|forgot|lost|ran out of) (my|the|our)? (sock|hand|finger)? (puppets|
        crayons|flash cards|flashcards|colouring book|coloring book|paints)
      `,
      line: 'I would draw it but I ran out of crayons',
      miss: 'I ran out of crayons',
    },
    {
      pattern: "(you're|youre|ur|you are|he's|she's|so|such a) (so|such|pure)? (special ed|a sped)",
      line: 'You are so special ed',
      miss: 'You are so special',
    },
    {
      pattern: `
        (jealous|bitter|triggered|salty|obsessed|projecting|desperate|insecure|hypocrite|
        entitled|fragile|delusional|threatened|racist) much
      `,
      line: 'Jealous much',
      miss: 'Much jealousy',
    },
    {
      pattern: "(you'll|you will|you'd|you) never (amount to|be half the|be half as|be a tenth)",
      line: "You'll never amount to much",
      miss: "You'll never guess the amount",
    },
    {
      pattern: '(catch|throw) these hands',
      line: 'Catch these hands',
      miss: 'Catch these balls',
    },
    {
      pattern: `
        (go|please go|just go) (jump|walk|step|fall|lie|throw|play|drive) (yourself|your car)?
        (off|into|in to|in front of|under|in) (a|the|oncoming|moving)? (cliff|bridge|building|
        traffic|train|bus|truck|lorry|tree|wall|spiked wall|well|ditch|volcano|wood chipper)
      `,
      line: 'Go jump off a cliff',
      miss: 'Go for a jump in the pool at noon',
    },
    {
      pattern:
        '(nobody|no one|no-one|nae one) (asked|invited) (you|ya|ye|u|him|her|them|for ya|yer)',
      line: 'Nobody asked you',
      miss: 'Nobody passed you',
    },
    {
      pattern: `
        (you've|you have|he's|she's|they've) (clearly|obviously|evidently) never (read|opened|
        met|had|done|worked|left|seen|held|been|touched|washed)
      `,
      line: "You've clearly never read it",
      miss: "You've never seen it",
    },
    {
      pattern: `
(did|didn't|has|hasn't|does|have) (nobody|no one|no-one|anyone|anybody|your mother|your mum|your
mom|your parents|your dad|your teacher|your teachers|your nan|somebody) (ever)? (teach|taught|raise|
raised|bring you up|show|shown|tell|told|hug|hugged|love|loved|read to) you (any|some|better|how to|
that|to|manners|right|enough|about|as a|properly)?`,
      line: 'Did nobody teach you manners',
      miss: 'Did nobody teach the parrot',
    },
    {
      pattern: `
(were|was|are) (you|he|she|they|some people|these people|somebody) (all)? (raised in|born in|
brought up in|raised by|brought up by|dropped on|born under|dragged up) _ _?`,
      line: 'Were you raised in a barn',
      miss: 'Were you raised to a higher grade',
    },
    {
      pattern: `
(must have been|clearly|obviously) (raised by wolves|born in a barn|dropped on your head|
dropped on his head|dropped on her head|dropped on their heads)`,
      line: 'He must have been raised by wolves',
      miss: 'The pups are raised by hand',
    },
    {
      pattern: '(where are your|forgot your|lost your|left your|mind your) manners',
      line: 'Where are your manners',
      miss: 'Where are your mangoes',
    },
    {
      pattern:
        '(what|who) (would|did) your (mother|mum|mom|nan|gran|father|dad|parents) (think|say|do wrong|raise)',
      line: 'What would your mother say to that',
      miss: 'What would your builder say to that',
    },
    {
      pattern: `
(your|his|her|their) (mother|mum|mom|parents|teachers) must be (so|very)? (proud|ashamed|
embarrassed|disappointed)`,
      line: 'Your mother must be so proud',
      miss: 'Your mother must be at home',
    },
    {
      pattern: `
(go)? (crawl|slither|slink|scuttle|climb|get|go) back (under|into|in|to) (your|the|that|whatever|
whichever|a) (rock|hole|cave|swamp|sewer|stone|bridge|basement|gutter|bin|log|pit|box|kennel)`,
      line: 'Slither back into your hole',
      miss: 'Crawl back into your tent',
    },
    {
      pattern: `
(whatever|which|what) (rock|hole|stone|swamp|bridge|gutter) (you|he|she|they) (crawled|came|crept|
slithered) (out|from|out of|out from)`,
      line: 'Whatever rock he crawled out from',
      miss: 'Whatever rock we climb next',
    },
    {
      pattern: `
(people|customers|persons|guests|clients|types|men|women|folk|folks|parents|drivers|accounts|
landlords|tenants) (like|such as) (you|this|him|her|them|that) (are|is|make|makes|ruin|ruins|
shouldn't|should|don't|need|deserve|never|always|drive|give|belong|cause|think|can't|would)`,
      line: 'Guests like you make me want to close',
      miss: 'Guests like you and me eat at noon',
    },
    {
      pattern: `
(you're|youre|you are|you) (exactly|precisely|living|just|the very)? (the reason|proof|living proof|
why|the sort of person|the kind of person|the type of person|the sort of customer|the kind of
customer) (nobody|no one|people hate|people can't|people don't|people leave|people quit|we can't
have|we lock|we have a block|shampoo|bleach|warning labels|that evolution|that anyone can|there are
warning|nurses quit|staff quit|that stupidity|that brains)`,
      line: 'You are exactly the reason we lock the gate',
      miss: 'You are exactly the age we need',
    },
    {
      pattern: `
(you|you're|youre|you are|he's|she's|they're|he is|she is) (just|only|simply|really)? (embarrassing|
making a fool of|showing|humiliating) (yourself|yourselves|himself|herself|themselves) (up)?`,
      line: 'You are only embarrassing yourself',
      miss: 'You are only warming yourself',
    },
    {
      pattern: '(stop|quit|keep) (embarrassing|humiliating|making a fool of) (yourself|yourselves)',
      line: 'Stop embarrassing yourself',
      miss: 'Stop warming yourself',
    },
    {
      pattern: `
(too)? (thick|slow|dim|dense|stupid|daft|lazy|gullible|ignorant) to (read|see|understand|get|grasp|
know|realise|realize|work|follow|notice|check|count|think|use|open|spell|google)`,
      line: 'He is too dim to understand the rules',
      miss: 'The lamp is too dim to light the room',
    },
    {
      pattern: `
(didn't|did not|don't|won't|can't|couldn't) (know|realise|think|believe) (you|he|she|they) (could|
can|knew how to|were able to) (read|write|spell|think|count|talk|use|do joined up)`,
      line: "I didn't know you could read",
      miss: "I didn't know you could swim",
    },
  ],
} satisfies PhraseList;

/** The same in an answer only: in a post of its own it may be advice, a joke or a notice. */
export const answeredBack = {
  note: 'What is harmless in a post becomes a put-down when it is said to the one who has just spoken. Words that friends and helpers use too are in `curtAnswers`.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (says|said|tells us|shows) (far|a lot|so much|much)? more about (you|him|her|them) than (about|
        it does|us|our|me|anything|the)`,
      line: 'Your letter says more about you than about our rye',
      miss: 'Your letter says more about rye',
    },
    {
      pattern: `
        do your (own)? (homework|research|reading) before (you|posting|tweeting|commenting|opening|
        spouting|asking|complaining)`,
      line: 'Do your reading before you complain',
      miss: 'Do your reading before supper',
    },
    {
      pattern: `
        some (people|customers|folk|folks) (are|will) (just|be)? never (be)? (happy|satisfied|pleased|
        content)`,
      line: 'Some folk will never be pleased',
      miss: 'Some folk never came',
    },
    {
      pattern: `
        (congratulations|congrats|bravo|well done) (on|for) _ _? _? _? (and|but|yet) (still)? (being
        wrong|missing the point|saying nothing|getting it wrong|learning nothing|not reading)`,
      line: 'Congratulations on two replies and still missing the point',
      miss: 'Congratulations on two cakes and a pie',
    },
    {
      pattern: "(perhaps|maybe) _ _? (isn't|is not|just isn't|isn't really) for (you|them)",
      line: "Maybe weaving isn't for you",
      miss: "Maybe weaving isn't on Monday",
    },
    {
      pattern: 'you get what you pay for',
      line: 'You get what you pay for, Ida',
      miss: 'You get a pay slip',
    },
    {
      pattern: 'thanks for proving (my|our|the|his|her) point',
      line: 'Thanks for proving my point',
      miss: 'Thanks for proving the dough',
    },
    {
      pattern: `
        (seen|met|known|heard|had) (toddlers|children|kids|goldfish|hamsters|dogs|pigeons|puppies|babies|
        monkeys|parrots|sheep|potatoes|houseplants|infants|garden gnomes) (who|that|with|write|spell|count|
        behave|argue|read|drive|cook|type|sing|draw|paint|do|make|reason) _? (better|more|a higher|faster|
        nicer)`,
      line: 'I have met houseplants with better manners',
      miss: 'I have met sheep with black legs',
    },
    {
      pattern: `
        did (somebody|someone|anybody|anyone|your _|your little _|the _|mummy|daddy|a grown-up|an adult)
        (really|actually|have to)? (help|teach|dare|let|make|force|pay|allow|tell|spell) (you)? (to|
        with)? (type|write|spell|tweet|post|think|say|read|that|this|it|dress|count)`,
      line: 'Did somebody help you spell it?',
      miss: 'Did somebody help you on the stairs?',
    },
    {
      pattern: "bless, (you|he|she|they|somebody|someone|it|how|what|we've|another|is)",
      line: 'Bless, you tried',
      miss: 'Bless our bakers',
    },
    {
      pattern: `
        (a bit|a little|somewhat|clearly|obviously|just|too|perhaps) (too)? (advanced|complicated|
        complex|clever|grown-up|modern|sophisticated|subtle|deep|technical) for (you|some people|some of
        you|your lot|somebody)`,
      line: 'Doors are just too advanced for you',
      miss: 'A little clever for a cat',
    },
    {
      pattern: `
        your (complaint|review|email|letter|message|question|rant|post|story|tweet|call|theory|maths)
        (made|gave|had|has|is|was|kept) (the whole|our|the entire|everyone|all of us|us all|half the|us|
        a|pure|the|my) _? _? _? (laugh|laughing|giggle|giggling|joke|comedy|stitches|howling|chuckle|
        amused|gold)`,
      line: 'Your letter kept us all laughing',
      miss: 'Your letter made us think',
    },
    {
      pattern: `
        how (you|people like you|anyone like you) (hold down|manage to|find|get through|dress|cope|tie|
        survive|keep|ever|got) _ _? _? _? (is a mystery|is beyond|amazes|baffles|puzzles|escapes|we will
        never|i will never|nobody knows)`,
      line: 'How you dress in the morning puzzles us',
      miss: 'How you find us is on the map',
    },
    {
      pattern: `
        (we|i) (had|have|made|took|won|placed) (a|the|our) (bet|bets|sweepstake|wager) (on
        how|on when|that|on|how|when|whether|about) (you|your|long|often|soon|many)`,
      line: 'We placed a bet on how long you would moan',
      miss: 'We placed a bet on the horse',
    },
    {
      pattern: `
        (wake|woke|got out|climbed out|get out|roll out) (up|of)? _? (on|of)? the wrong side of the
        (bed|cot|crib|cradle|pram)`,
      line: 'You got out of the wrong side of the pram',
      miss: 'We parked on the wrong side of the road',
    },
    {
      pattern: `
        not (everyone|everybody|all of us|all) (can|could) be (bright|clever|smart|quick|a genius|sharp|
        gifted|the brightest|reasonable|a thinker|a reader)`,
      line: 'Not everybody can be sharp, dear',
      miss: 'Not everybody can be there',
    },
    {
      pattern: `
        (read|look at|check|try) (it|that|this|them) (again,|again|once more,|once more) (slowly|slower|
        properly|with your|with both|but slowly|this time|and use|and think|really slowly)`,
      line: 'Check that once more, slowly',
      miss: 'Check that once more in May',
    },
    {
      pattern: `
        (with|put|use|move) (a|your|one|the) finger under (each|every|the) (word|line|letter)`,
      line: 'Put your finger under each word',
      miss: 'Put your finger under the tap',
    },
    {
      pattern: `
        did your (mum|mummy|mom|mommy|mother|dad|daddy|nan|gran|teacher|kid|child|cat|dog|little
        brother) (help|write|teach|tell|let|type|check|walk|send|raise)`,
      line: 'Did your nan type this for you',
      miss: 'Did your dog like the walk',
    },
    {
      pattern: `
        (a|any|my|our|the average) (toddler|five-year-old|five year old|<number>-year-old|<number> year
        old|child|monkey|goldfish|hamster|chimp|baby|schoolboy|schoolchild|nan|gran|cat|dog|parrot)
        (could|would|can|knows|has|manages|managed|understands|gets|got|could've) (have)? (worked|work|
        read|do|done|figure|figured|managed|manage|understood|understand|follow|followed|spotted|see|
        seen|it|this|that|better|found|find|more|written|write|grasped)`,
      line: 'My goldfish could have figured it out',
      miss: 'My goldfish could swim all day',
    },
    {
      pattern: `
        (sorry|so sorry|shame|pity|sad|awful) (that|if)? (thinking|reading|counting|listening|spelling|
        patience|manners|maths|facts|the truth|reality|waiting|life|english|logic) (is|are|was|were)
        (so|too|such|that|still)? (hard|difficult|much|tough|a struggle|tricky|painful|foreign|hard
        work)`,
      line: 'Sorry that counting is such a struggle',
      miss: 'Sorry that parking is hard on Sundays',
    },
    {
      pattern: `
        were you (asleep|drunk|absent|sleeping|daydreaming|even listening|hung over|raised|born|dropped)
        (when|in|at|while|by|as|or|that)`,
      line: 'Were you asleep when the bell rang',
      miss: 'Were you there when the bell rang',
    },
    {
      pattern: `
        keep (crying|whining|moaning|whingeing|whinging|dreaming|sulking|weeping|ranting|
        sobbing|barking)`,
      line: 'Keep sulking, we close at five',
      miss: 'Keep digging potatoes out',
    },
    {
      pattern: `
        (nobody|no one|no-one|noone) (asked|asks|cares|needs|wants|wanted) (you|what you|for your|about
        your|how you|your|to hear from you|to hear your)`,
      line: 'No one wants to hear your view',
      miss: 'Nobody asked the cat',
    },
    {
      pattern: `
        (you|you'd) (must|have to|would|will|'d) be (great|good|real|really|such|a lot of|lots of|so
        much|a great deal of|loads of|a)? (fun|joy|hoot|laugh|delight|riot) (at|to|in|around)`,
      line: 'You must be a delight to live with',
      miss: 'You must be good at chess',
    },
    {
      pattern: `
        (reading|listening|counting|patience|manners|spelling|maths|thinking|logic|gratitude|honesty|
        humour|comprehension|english) (is|was|are) (clearly|obviously|evidently|hardly|really|just|
        plainly|apparently)? (not|isn't|never|no)? (your|a|one of your|everyone's|everybody's) (strong|
        forte|strength|strengths|best|thing|gift|talent|friend)`,
      line: 'Spelling is hardly your forte',
      miss: 'Spelling is a weekly lesson',
    },
    {
      pattern: `
        (go|run|trot|toddle|crawl|pop|scuttle) (back|off|home|along) (to|and) (bed|sleep|nursery|
        kindergarten|your cave|your mum|mummy|primary school|your cot|your pram|cry|school before|school
        and learn|school until|school if|school then)`,
      line: 'Toddle off to bed',
      miss: 'Go back to the lock and turn left',
    },
    {
      pattern: `
        (so|now|please|just|kindly|do|and)? (move|run|jog|trot|shuffle|hop) along (now|then|please|
        little|dear|love|sunshine|mate)?`,
      line: 'Jog along now, dear',
      miss: 'We moved along the quay',
    },
    {
      pattern: `
        (need|want|like|have|get|expect) (somebody|someone|us|me|a grown-up|an adult|a nurse|your mum|
        mummy|your mother|a babysitter) to (hold your hand|read it out|read it for you|spell it
        out|explain it again|wipe your|tie your|cut up|tuck you|press it for|do your thinking|think for
        you|do it for you|change your)`,
      line: 'Shall we get your mum to tie your laces',
      miss: 'I want somebody to read it at the fair',
    },
    {
      pattern: `
        (take|save|keep|spare|pack up|park) (your|us your|the) (little|silly|sad|tiny|cute|pathetic|
        childish|usual|precious|fake|crocodile)? (tantrum|tantrums|rant|drama|outburst|meltdown|whining|
        sob story|strop|tears|moaning|attitude|opinion|opinions|hysterics|sermon|wisdom|self-pity|
        outrage)`,
      line: 'Spare us your crocodile tears',
      miss: 'Keep your ticket',
    },
    {
      pattern: `
        your (little|silly|sad|tiny|cute|childish|precious) (tantrum|tantrums|rant|drama|outburst|
        meltdown|speech|theory|opinion|complaint|review|feelings|fans|gang|blog|tweet|life|strop|story|
        hobby)`,
      line: 'Your little speech was heard by all',
      miss: 'Your little garden is lovely',
    },
    {
      pattern: `
        (out of|need|have no|some|using|with|in|get the) (crayons|crayon|finger paint|hand puppets|
        colouring books|sock puppets)`,
      line: 'We could repeat it with sock puppets',
      miss: 'Boxes and chalk for the class',
    },
    {
      pattern: `
        (must we|must i|do we have to|do i have to|need us to|want us to|should we just|need me to)
        (draw|paint|make) you a (picture|drawing|cartoon|diagram)`,
      line: 'Must we draw you a picture',
      miss: 'We draw pictures of you all',
    },
    {
      pattern: `
        (in|use|using|with) (small|short|shorter|smaller|simple|simpler|easy|easier|tiny) words (for|so|
        this|next|until|that)`,
      line: 'We can say it in shorter words for you',
      miss: 'A poem in small letters for you',
    },
    {
      pattern: `
        (that is|that's|thats|this is|how) (rich|cute|adorable|precious|sweet|hilarious|laughable|bold|
        brave) (coming)? (from|of you|to hear from)`,
      line: 'That is bold of you',
      miss: 'That is rich soil',
    },
    {
      pattern: `
        (maybe|perhaps|why not|how about|next time|consider|you could) (try|trying|use|using|open|
        opening|read|reading|turn|turning|engage|engaging|start|starting) (your|using|reading|opening|
        thinking|looking|listening|with) (eyes|ears|brain|head|glasses|your|words|before|the label|the
        manual|the page|first|for once|a dictionary|both eyes|next time|manners|it on|on)`,
      line: 'Perhaps try opening your eyes',
      miss: 'Perhaps try opening the tin with a spoon',
    },
    {
      pattern: `
        (try learning|time you learned|time you learnt|never too late to learn) (how to|to) (read|spell|
        count|write|listen|think|behave|add up|wait|google|queue|take a joke|say please)`,
      line: 'Time you learned how to spell',
      miss: 'Learn to knit on Mondays',
    },
    {
      pattern: `
        (for someone|for somebody|for a man|for a woman|for a person|for one|coming from someone|from
        someone|from somebody|from a man|from a woman) who (can't|cannot|cant|never|has never|hasn't|
        doesn't|does not|can barely|still|lives|thinks|spells|couldn't|could not|needs|pays|claims|
        forgot)`,
      line: 'From somebody who can barely spell, thanks',
      miss: 'From somebody who bakes, thanks',
    },
    {
      pattern: `
        (is|was|isn't) (it|that|this) (really|honestly|truly)? (so|that|too) (hard|difficult|
        complicated|much|tricky) (for you|to read|to grasp|to understand|to follow|to think|to press|to
        open|to look|to use|to count|to wait)`,
      line: 'Is it really that hard to read',
      miss: 'Is it that hard a cheese',
    },
    {
      pattern: `
        (what|which) part of (that|this|no|closed|the sign|the word|sold out|our|it|the rules|
        non-refundable|<number>|please) (did|do|don't|didn't|escaped|was|is|confuses|confused|are) (you|
        not|unclear|too)?`,
      line: 'What part of closed is unclear',
      miss: 'Which part of Hull do you like',
    },
    {
      pattern: `
        (everyone|everybody|the rest of|all our other|every other|other) (else|customers|customer|guest|
        guests|the world|people|of us|of the world) (managed|manages|manage|coped|copes|figured|got it|found it|found
        the|understood|understands)`,
      line: 'Every other guest managed to find the door',
      miss: 'Every other Monday we bake',
    },
    {
      pattern: `
        (you|your sort|your kind|your type|people like you|customers like you|folk like you|guests like
        you) (are|is) (the reason|why|exactly why|what is wrong|the problem|part of the problem|no loss|
        welcome to leave|free to leave|hard to please|never happy|all talk|a waste)`,
      line: 'People like you are the reason we lock up',
      miss: 'You are the winner',
    },
    {
      pattern: `
        (you|u) (clearly|obviously|evidently|plainly|apparently) (can't|cant|cannot|didn't|
        didnt|did not|don't|dont|do not|haven't|havent|never|couldn't|failed to|forgot to|
        struggle to|struggle with) (even)? (count|read|open|listen|look|check|bother|bothered|
        understand|think|know|learn|notice|grasp|add|spell|manage|cope|do|tell|pay|watch|try|
        want|use|work|reading|maths|basic|simple)
      `,
      line: "You clearly can't count",
      miss: "You can't count on rain",
    },
    {
      pattern: `
        (email|e-mail|letter|message|text|sign|terms|instructions|manual|page|post|link|
        answer|label|box|leaflet|menu|form|small print) (that|which)? (you|u) (clearly|
        obviously|evidently|plainly|apparently) (didn't|didnt|did not|never|haven't|failed to|
        couldn't|chose not to|forgot to) _
      `,
      line: "It says so in the email you clearly didn't read",
      miss: 'It says so in the email',
    },
    {
      pattern: `
        (ask|get|find) (a|an|your) (nearest|responsible)? (grown-up|grown up|adult|mum|mummy|
        mommy|mother|dad|parent|teacher|child|toddler|five-year-old|grandchild|carer) (to|how|
        for|if) _
      `,
      line: 'Get a grown-up to help you',
      miss: 'Get a chair to help you',
    },
    {
      pattern: `
        even (a|an|my|your|our) (<number>-year-old|<number> year old|five-year-old|
        five year old|child|toddler|monkey|dog|goldfish|cat|hamster|kid|baby|chimp|parrot|
        potato) (can|could|knows|would|understands|manages|managed|gets|got)
      `,
      line: 'Even a child could fill in that form',
      miss: 'Even a child came',
    },
    {
      pattern: `
        (try|maybe try|perhaps try|how about|start by|you could try|might try|suggest)
        (reading|listening|thinking|counting|paying attention|using your) (it|the|your|what|
        before|properly|first|next time|for once|once|again|eyes|brain|head|more)
      `,
      line: 'Try reading the page first',
      miss: 'Try baking the pie first',
    },
    {
      pattern: `
        (as|like) (i|we) (already|literally|clearly|have already|just) (said|told you|
        explained|wrote|told|spelled|spelt)
      `,
      line: 'As we already said',
      miss: 'As we said on Monday',
    },
    {
      pattern: `
        for the (second|third|fourth|fifth|last|tenth|umpteenth|hundredth|nth|millionth|final)
        time
      `,
      line: 'For the third time: no refunds',
      miss: 'For the sixth choir in May',
    },
    {
      pattern: 'how (hard|difficult|complicated) (can|could|is) it (be|really)?',
      line: 'How hard can it be',
      miss: 'How hard it can rain',
    },
    {
      pattern:
        "(what's|what is|whats) (so|that) (hard|difficult|complicated|confusing) (about|in|to)",
      line: 'What is so hard about a queue',
      miss: 'What is hard about rye',
    },
    {
      pattern: `
        (what|which) (part|bit|word) of _? _? _? _? _? (did|do|don't|didn't|wasn't|was|
        is|are) (you|u|not|unclear|too|hard|difficult)
      `,
      line: 'Which part of closed do you not understand',
      miss: 'Which part of town is closed',
    },
    {
      pattern: `
        (not|hardly|isn't|isnt|ain't|aint) (exactly|really|quite)? (rocket science|
        brain surgery|rocket surgery|quantum physics)
      `,
      line: "It's hardly rocket science",
      miss: 'Rocket science is hard',
    },
    {
      pattern: `
        (congratulations|congrats|well done|bravo|kudos|applause) (for|on) (finally|failing|
        missing|not|discovering|proving|ignoring|wasting|working out|managing to)
      `,
      line: 'Well done for finally reading it',
      miss: 'Well done for coming',
    },
    {
      pattern: `
        (congratulations,|congrats,|bravo,|well done,) (you|you've|youve) (just)? (discovered|
        missed|failed|found the|found a|invented|proved|proven|can read|worked out|learned|
        learnt|outdone)
      `,
      line: 'Congratulations, you found the switch',
      miss: 'Congratulations, Ann',
    },
    {
      pattern: `
        (sorry|apologies) (if|that) (reading|facts|words|maths|math|numbers|english|basic _|
        simple _|the truth) (is|are|was|were) (so|too|such)? (hard|difficult|much|tricky|
        confusing|a struggle|a challenge)
      `,
      line: 'Sorry that reading is so hard',
      miss: 'Sorry that the road is so hard',
    },
    {
      pattern: '(use|used|using) (your|ur) (eyes|brain|common sense|ears|loaf|noggin|head)',
      line: 'Use your eyes',
      miss: 'Use your oven',
    },
    {
      pattern: `
        (next time|maybe next time|perhaps next time|in future|in the future) (try to)? (read|
        look|think|check|listen|count|open|pay) (before|first|the|it|what|attention|properly)
      `,
      line: 'Next time read the sign first',
      miss: 'Next time come by train',
    },
    {
      pattern: `
        (do|shall|should|must|want|need) (i|we|me|us) (really|have|need)? (to)? (draw|spell|
        hold|explain|read) (it|you|this|your|that) (out|a picture|hand|for you|slowly|
        in crayon|again|to you)
      `,
      line: 'Shall we draw you a picture',
      miss: 'Shall we draw the curtains',
    },
    {
      pattern: `
        (let me|let us|i'll|we'll|i will|we will|i can|we can) (type|say|explain|write|repeat|
        spell|put|try) (this|it|that) (out)? (slowly|more slowly|very slowly|again slowly|
        in small words|in short words|in simple words|in crayon|for the slow|again for the)
      `,
      line: 'Let me say this slowly',
      miss: 'Let me say this first',
    },
    {
      pattern:
        'in (small|short|simple|little|tiny) words (for you|so you|so that you|this time|then)',
      line: 'In small words so you understand',
      miss: 'In small words on the lid',
    },
    {
      pattern: `
        (some|certain) (people|customers|folk|folks|guests|fans) (just|simply|clearly|really)?
        (can't|cant|cannot|never|don't|dont|won't) (read|count|listen|learn|think|plan|tell|
        be pleased|be helped|follow)
      `,
      line: "Some people just can't read",
      miss: "Some people just can't come",
    },
    {
      pattern: `
        (everyone|everybody|anyone|every other customer|all our other customers) else
        (managed|manages|understood|understands|coped|found it|worked it out|can read it|
        could read it|can read just fine|could read just fine)
      `,
      line: 'Everyone else managed to find it',
      miss: 'Everyone managed to find it',
    },
    {
      pattern: `
        (nobody|no one|noone) else (had|has|seems|found|struggled|struggles|complained|
        complains|managed) (a|any|to|this|it|trouble|about)?
      `,
      line: 'Nobody else had a problem',
      miss: 'Nobody had a boat',
    },
    {
      pattern: `
        the rest of (us|the world|our customers|humanity) (manage|managed|manages|coped|cope|
        understood|understand|somehow)
      `,
      line: 'The rest of us manage',
      miss: 'The rest of the soup',
    },
    {
      pattern: "(sounds like|that's|thats|that is|this is|it's) (a|very much a) (you|u) problem",
      line: 'That sounds like a you problem',
      miss: 'That sounds like a U-turn',
    },
    {
      pattern: `
        (your|ur) (inability|failure|refusal) to (read|count|listen|plan|understand|think|
        follow|check|look)
      `,
      line: 'Your inability to read',
      miss: 'Your ability to read',
    },
    {
      pattern: `
        what (did|were|do) (you|u) (really|honestly)? (expect|expecting) (for|when|from|if|at|
        to happen)
      `,
      line: 'What did you expect for four pounds',
      miss: 'What did you eat for tea',
    },
    {
      pattern: `
        (a|one) (quick|two-second|two second|ten-second|simple|five-second) (google|search|
        glance|look|read|skim|peek) (would|could|might) (have|'ve)? (told|shown|saved|helped|
        answered|spared)
      `,
      line: 'A quick read would have told you',
      miss: 'A quick read on the train',
    },
    {
      pattern: 'is (that|this|it) (clear|simple|slow|easy) enough for (you|u)',
      line: 'Is that clear enough for you',
      miss: 'Is that warm enough',
    },
    {
      pattern: '(can|could) (you|u) (even|actually) (read|count|spell|see)',
      line: 'Can you even read',
      miss: 'Can you read music',
    },
    {
      pattern: `
        (reading|counting|listening|thinking|maths|math|spelling) (isn't|is not|isnt|
        is clearly not|was never|clearly isn't|is obviously not) (your|ur) (strong|thing|
        forte|best|strength|gift|talent)
      `,
      line: "Maths isn't your strong suit",
      miss: "Maths isn't on today",
    },
    {
      pattern: `
        (glad|happy|good|nice) (to see|that) (you|u) (finally|eventually|at last) (learned|
        learnt|read|worked|found|noticed|figured|bothered)
      `,
      line: 'Glad to see you finally read it',
      miss: 'Glad to see you on Friday',
    },
    {
      pattern: '🤡',
      line: 'Nice one 🤡',
      miss: 'Nice one 🎪',
    },
    {
      pattern: `
        (dumbest|stupidest|thickest|most stupid|most ignorant|most idiotic) (thing|things) (i|
        i've|ive|anyone|that|you) (have|has|ever|'ve)? (ever)? (read|heard|seen|said|tweeted)
      `,
      line: 'The dumbest thing I ever read',
      miss: 'The deepest thing in the lake',
    },
    {
      pattern: `
        (adults|grown-ups|grown ups|grownups|the adults|the grown-ups|the grown ups) (are|r)
        (talking|speaking)
      `,
      line: 'The adults are talking',
      miss: 'The adults are in the hall',
    },
    {
      pattern: `
        if (you'd|you had|u had|you|u) (only|actually|ever)? (bothered|cared|
        troubled yourself|taken a second|taken two seconds) to (read|look|check|listen|open|
        think|ask)
      `,
      line: 'If you had bothered to look',
      miss: 'If you had a lamp to look',
    },
    {
      pattern: '(nobody|no one|no-one) cares (mate|lol|pal|bro|man|hun|sweetie|dude|boomer|karen)',
      line: 'Nobody cares lol',
      miss: 'Nobody came lol',
    },
    {
      pattern: `
        (do|does|did) (you|u|anyone there|anybody there) (have|own|possess) (a|any|one)?
        (functioning|working|single|actual) (brain|brain cell|brain cells|brains|clue)
      `,
      line: 'Do you have a functioning brain',
      miss: 'Do you have a working lamp',
    },
    {
      pattern: `
        (have|ever) (you|u) (ever)? (tried|considered) (shutting up|shutting your|growing up|
        growing a spine|not being a|not being an|not being such|using your brain|
        having a wash|having a word with)
      `,
      line: 'Have you tried growing up',
      miss: 'Have you tried growing figs',
    },
    {
      pattern: `
        (must be|imagine how) (hard|exhausting|tough|sad|embarrassing|tiring|awful|lonely|
        miserable) (to be|being) (thick|this wrong|this thick|this dumb|this angry|
        this bitter|so bitter|so thick)
      `,
      line: 'It must be hard being this wrong',
      miss: 'It must be hard being a bee',
    },
    {
      pattern: '(lol|laughing|lmao|laugh) at (you|u) (thinking|believing|pretending|crying)',
      line: 'Laughing at you believing it',
      miss: 'Laughing at the bees',
    },
    {
      pattern: `
        (your|ur) (opinion|take|tweet|advice|view|input|feedback) is (completely|utterly|
        totally)? (worthless|irrelevant|trash|garbage|rubbish)
      `,
      line: 'Your opinion is worthless',
      miss: 'Your opinion is worth a lot',
    },
    {
      pattern:
        '(your|ur) (opinion|take|tweet|advice|view|input|feedback) (means|counts for) nothing',
      line: 'Your opinion means nothing',
      miss: 'Your opinion means a lot',
    },
    {
      pattern: `
        (you|u) (clearly|evidently|obviously|apparently|conveniently) (skipped|ignored|
        struggle with|struggle to|misread|misunderstood|lack the|lack any)
      `,
      line: 'You clearly skipped the manual',
      miss: 'You skipped over the puddle',
    },
    {
      pattern: `
        people like you (are|who ruin|who kill|ruin|kill|make me|give|is why|shouldn't|
        should not|should never|don't deserve|disgust|never learn)
      `,
      line: 'People like you ruin it',
      miss: 'People like you come here',
    },
    {
      pattern: `
        (some|most|other) (people|customers|of us|guests) (do|actually|even) (bother to read|
        read the|bother to think|bother to look|plan ahead)
      `,
      line: 'Some people actually read the sign',
      miss: 'Some people read on the bus',
    },
    {
      pattern: `
        (better|more important) things to do than (read|answer|argue|talk|listen to|deal with|
        reply to|respond|explain)
      `,
      line: 'Better things to do than argue with you',
      miss: 'Better things to eat than pie',
    },
    {
      pattern: `
        (reading|comprehension|thinking|spelling|grammar|logic|counting) (isn't|clearly isn't|
        is not|is clearly not|wasn't) (really)? your (strong|strongest|forte|thing)
      `,
      line: "Comprehension isn't your strong suit",
      miss: 'Comprehension is taught here',
    },
    {
      pattern: `
        (ok|okay|sure|calm down|settle down|easy there|nice try) (genius|princess|petal|champ|
        professor|big man|hotshot|kiddo)
      `,
      line: 'Ok genius',
      miss: 'Ok Jeanie',
    },
    {
      pattern: '(thanks|thank you|nice one|good job|great job|cheers|bravo|way to go) genius',
      line: 'Nice one genius',
      miss: 'Nice one, Jeanie',
    },
    {
      pattern: `
        (stick to) (singing|football|acting|cooking|basketball|sport|sports|playing)
        (and leave|and shut|and stop|and stay|instead of|not politics)
      `,
      line: 'Stick to singing and stop tweeting',
      miss: 'Stick to the path and stop at the gate',
    },
    {
      pattern:
        '(learn|learned) (to|how to) (read|spell|count) (before|first|mate|then|and then|you)',
      line: 'Learn to read first',
      miss: 'Learn to read in a year',
    },
    {
      pattern: `
(bold|big|brave|strong|tough|fighting|rich|high) (words|talk|claim|claims|opinions|opinion|take)
(coming)? (from|for) (somebody|someone|a man|a woman|a person|a guy|an account|a company|a bloke|
anyone|people|a profile|a brand) (who|whose|that|with|called|without|using)`,
      line: 'Big words for someone who burns water',
      miss: 'Big words for small children',
    },
    {
      pattern: `
(that's|thats|pretty|bit|little|very|rather|how) rich (coming)? (from|of) (you|somebody|someone|a|
an|the|people)`,
      line: "That's rich coming from you",
      miss: "That's rich in fibre",
    },
    {
      pattern: `
(is|was) there (an|a|any|another|some) (adult|grown-up|grown up|grownup|parent|carer|
responsible adult|sensible person|competent person) (in the house|in the room|in the building|
at your end|we can|we could|i can|i could|around|available|nearby|near you|who can|who could)`,
      line: 'Is there a grown-up we can speak to',
      miss: 'Is there a lift we can take',
    },
    {
      pattern: `
(can|could|may|might|let) (we|i|us) (please)? (talk|speak) (to|with) (an adult|a grown-up|a grown
up|your mum|your mom|your mother|your carer|your parents|your dad|your owner|someone competent|
somebody competent|someone with a brain|somebody with a brain)`,
      line: 'Could we talk to your mum',
      miss: 'Could we talk to your bank',
    },
    {
      pattern: `
(try|come|write|call|ring|ask|post|talk|speak|message|tweet|comment|get back|reply|chat|have
another go) (again|back|to us|to me)? (again|back)? (when|once|after) (you're|youre|you've|you|
your) (are|have)? (finally|actually)? (sober|sobered up|grown up|grown-up|calmed down|learnt|
learned|done your homework|finished|passed|old enough|out of nappies|had your nap|stopped crying|
stopped shouting|can add|can read|can spell|can count|add up|know what|have something|know how|
understand|had some sleep|grow up|hit puberty|achieved|run a)`,
      line: 'Come back when you have learned to add',
      miss: 'Come back when you have time',
    },
    {
      pattern: `
(left|lost|forgot|forgotten|run out of|ran out of|out of|need|get|fetch|find|dig out|bring out|
bring) (my|our|the|some|your|any)? (crayons|puppets|sock puppets|finger paints|hand puppets|flash
cards|flashcards|colouring book|coloring book|building blocks|alphabet blocks|glove puppet)`,
      line: 'Hold on, we forgot the puppets',
      miss: 'Hold on, we forgot the candles',
    },
    {
      pattern: `
(every|any|most|a|an|even a|my|our) (six-year-old|five-year-old|four-year-old|three-year-old|
seven-year-old|six year old|five year old|four year old|seven year old|ten year old|ten-year-old|
toddler|schoolchild|child of|primary school child|infant|labrador|trained monkey|monkey) (already)?
(knows|know|could|can|would|understands|gets|got it|figured|has)`,
      line: 'Any ten-year-old could tell you that',
      miss: 'A ten-year-old came to the fair',
    },
    {
      pattern: `
(well done|congratulations|congrats|bravo|good job|great job|nice job|nice work|great work|good
work|slow clap|hats off|round of applause|applause|award|prize|points|full marks) (to you|
there)? (for|on|to) (missing the|ignoring everything|ignoring the|proving nothing|proving
exactly|ruining|wasting|failing to|failing at|misunderstanding|working out what|working out the
obvious|figuring out what|noticing the obvious|finding the obvious|discovering the obvious|
discovering that|reading half|reading none|getting everything|getting it so|getting it wrong|
being wrong|being the) _?`,
      line: 'Full marks for missing the point',
      miss: 'Full marks for baking it',
    },
    {
      pattern: `
(thanks|thank you|cheers|ta) (so much)? (for) (proving|making|confirming|showing|demonstrating|
illustrating|mansplaining|gracing|sharing|the unsolicited|the useless|your worthless|your expert|
stating the|nothing|absolutely nothing|the lecture|the sermon) (exactly that|that you can't|how
little you|why nobody|why we never|your ignorance|your wisdom|us with|our own job|input|advice|
opinion|obvious|professor|genius|on how|about how)`,
      line: 'Thanks for confirming how little you read',
      miss: 'Thanks for coming to the fair',
    },
    {
      pattern: `
(ok,|okay,|thanks,|thank you,|cheers,|right,|alright,|easy,|sure,|steady on,|steady,|calm down,|
nice try,|oh,|yes,|yeah,|wow,|review,|tip,|advice,|feedback,|lesson,|lecture,|input,|opinion,|
wisdom,) (gordon ramsay|einstein|shakespeare|sherlock|columbo|picasso|napoleon|churchill|gandhi|
socrates|plato|hemingway|mozart|beyoncé|rambo|superman|your majesty|your highness|your lordship|
your ladyship|m'lud)`,
      line: 'Steady on, Shakespeare',
      miss: 'Steady on the road',
    },
    {
      pattern: `
(what|which|whatever) (language|alphabet|dialect|drug|drugs|medication) (that|this|it|was|is|are)
(was|is|this|that|you) (meant|supposed|trying|on|taking)`,
      line: 'What drugs are you on',
      miss: 'What soup are you on',
    },
    {
      pattern: `
(don't|do not|can't) speak (whatever|gibberish|nonsense|idiot|moron|toddler|baby|fool|troll|caveman|
drivel|whinge|fluent)`,
      line: "We don't speak toddler",
      miss: "We don't speak Dutch",
    },
    {
      pattern: `
(it|that|life) must be (so|very|really|pretty|absolutely)? (exhausting|tiring|lonely|nice|sad|awful|
dull|wonderful|lovely|miserable|draining|painful) (being|going through life) (so|that|this|always|
permanently|constantly|you,|you and)? (wrong|right|perfect|clever|thick|dim|angry|bitter|miserable|
outraged|offended|smart|superior|dense|negative|rude|entitled|you)`,
      line: 'It must be lovely being so perfect',
      miss: 'It must be lovely being at sea',
    },
    {
      pattern: `
(thing|bit|lump|mush|space|gap|organ|grey matter|gray matter|jelly|wind) (between|behind) (your|
those) (ears|eyes)`,
      line: 'Use the lump between your ears',
      miss: 'The gap between your teeth',
    },
    {
      pattern: `
(fun|great|a joy|a delight|a riot|a hoot|popular|lovely) (at|to be) (parties|dinner parties|
weddings|funerals|married to|around|live with|to live with|children's parties)`,
      line: "I bet he's a riot at dinner parties",
      miss: 'We cook at parties',
    },
    {
      pattern: `
(we've|we have|i've|i have|have you|having) seen (your|the state of your|what you) (haircut|hair|
profile|garden|cooking|house|photo|photos|feed|car|kitchen|outfit|wear|spelling|own work|own)`,
      line: 'We have seen your garden, so we will pass',
      miss: 'We have seen your parcel',
    },
    {
      pattern: `
(did|has|is|have) (somebody|someone|baby|the baby|little|diddums|poor|we|mummy|daddy) (get|got|have|
had|lose|lost|wake up|woken up|miss|missed|need|feeling|hurt|steal|stolen|take|taken) _ _? _? (bed|
nap|dummy|feelings|tantrum|bottle|toys|pram|grumpy|cranky|cuddle)`,
      line: 'Did somebody miss their nap',
      miss: 'Did somebody find a nail',
    },
    {
      pattern: `
(aww|aw|aww,|aw,|oh,|ah,|there there|boo hoo|boohoo|oh dear|oh dear,|poor) (diddums|poor
baby|poor thing|poor lamb|little lamb|poor little|bless|boo hoo|sweet summer child|you poor|sweetie|
sweetheart|darling|love|did somebody|did someone|is somebody|is someone|are we)`,
      line: 'Aw, poor little man',
      miss: 'A poor road',
    },
    {
      pattern: `
bless (your|your little|your cotton|his|her|their|his little|her little) (heart,|hearts,|cotton
socks,|socks,|soul,) (you tried|you really|you meant|you think|you thought|he tried|she tried|they
tried|but you|but it)`,
      line: 'Bless your heart, you meant well',
      miss: 'Bless your hands',
    },
    {
      pattern: '(sweet|oh my sweet|you sweet|my sweet) summer child',
      line: 'Oh my sweet summer child',
      miss: 'A sweet summer cherry',
    },
    {
      pattern: `
(calm down|calm yourself|relax|settle down|simmer down|nice try|good try|keep up|do keep up|run
along|dream on|cope|cope harder|try again|sit down|pipe down|cheer up|grow up|not quite|steady on|
easy now|keep trying|keep dreaming|bye|goodbye|off you go|off you pop|nobody asked|nobody asked you|
wrong|wrong again|whatever|lighten up|think again|read it again|get over it|get over yourself|
whatever you say|if you say so|sure you do|sure you did|of course you did|of course you do|good for
you|are you ok|are you okay|you okay|you ok|you alright|are you lost|are you done|cry more|stay mad|
listen|look|listen here|jog on|cute) (sweetheart|sweetie|darling|princess|princesses|petal|sunshine|
genius|einstein|sherlock|snowflake|professor|kiddo|champ|buddy|pal|hun|love|mate|dear|dearie|son|
sonny|sonny jim|tiger|little man|big man|tough guy|big guy|boomer|grandpa|grandad|granny|karen|
keyboard warrior|toots|babe|cupcake|sugar|treacle|flower|fella|matey|sport|chief|junior|madam|missy|
young lady|little lady|young man|honey|bucko|poppet)`,
      line: 'Run along petal',
      miss: 'Run along the beach',
    },
    {
      pattern: `
(calm down,|calm yourself,|relax,|settle down,|simmer down,|nice try,|good try,|keep up,|run along,|
dream on,|cope,|cope harder,|try again,|sit down,|pipe down,|cheer up,|grow up,|not quite,|steady
on,|easy now,|keep trying,|keep dreaming,|bye,|goodbye,|off you go,|off you pop,|nobody asked,|
nobody asked you,|wrong,|wrong again,|whatever,|lighten up,|think again,|read it again,|get over
it,|get over yourself,|whatever you say,|if you say so,|sure you do,|sure you did,|of course you
did,|good for you,|are you ok,|are you okay,|you okay,|are you lost,|are you done,|cry more,|stay
mad,|listen,|listen here,|jog on,|cute,) (sweetheart|sweetie|darling|princess|princesses|petal|
sunshine|genius|einstein|sherlock|snowflake|professor|kiddo|champ|buddy|pal|hun|love|mate|dear|
dearie|son|sonny|sonny jim|tiger|little man|big man|tough guy|big guy|boomer|grandpa|grandad|granny|
karen|toots|babe|cupcake|sugar|treacle|flower|fella|matey|sport|chief|junior|madam|missy|young lady|
little lady|young man|honey|bucko|poppet)`,
      line: 'Run along, petal',
      miss: 'Run along, then turn left',
    },
    {
      pattern: `
(point,|it,|again,|out,|help,|time,|there,|wrong,|that,|you,|something,|asked,|then,|try,|story,|
ok,|please,|thing,|advice,|input,|insight,) (genius|einstein|sherlock|brainiac|bright spark|clever
clogs|rocket scientist|mastermind|snowflake|smart arse|smartarse|smart alec|know-it-all|tough guy|
big brain)`,
      line: 'You proved my point, genius',
      miss: 'You are the genius',
    },
    {
      pattern: `
(cry|cope|seethe|whine|moan|weep|sob) (about it|harder|more|me a river|a river|to your mum|to your
mother|all you like|all you want|elsewhere|louder)`,
      line: 'Moan all you like',
      miss: 'We moan about rain',
    },
    {
      pattern: `
(going|run|running|go) (back)? (crying|cry|whining|moaning|telling|tell|tattling) (back)? to (your|
their) (mum|mummy|mom|mommy|mother|friends|followers|mates)`,
      line: 'Go crying to your mum',
      miss: 'Go sailing to your aunt',
    },
    {
      pattern: `
(you|u) (need|want|should|ought to|might) (to)? (go)? (touch|touching|get|find|buy|hire|see)
(some)? (grass|a hobby|a life|out more|a girlfriend|a boyfriend|a mirror|a therapist|therapy|a
dictionary|some friends|yourself a hobby|some fresh air|a personality)`,
      line: 'You should find a hobby',
      miss: 'You should find a bench',
    },
    {
      pattern: '(go|try|maybe|perhaps|please)? (touch|touching) (some)? grass',
      line: 'Please go touch grass',
      miss: 'The swings touch the ground',
    },
    {
      pattern: `
(that much|so much|too much|all that|nothing but|all this|a lot of) (free|spare)? time (on your
hands|and spending it|and you spend it|and you spent it|and using it|to spend on) (on|here|our|my|
us|in|complaining|like)?`,
      line: 'So much time and you spend it on moaning',
      miss: 'So much time in the garden',
    },
    {
      pattern: `
(someone|somebody|some people|somebody's|someone's|someone is|somebody is) (is|are)? (clearly|
really|just|obviously)? (having a bad|got out of|woke up on|has issues|got issues|had a tantrum|
triggered|upset|big mad|pressed|feeling brave|a bit slow|not very bright) _?`,
      line: 'Somebody woke up on the wrong side',
      miss: 'Somebody found a wrong coat',
    },
    {
      pattern: `
(we'll|we will|i'll|i will|going to|gonna|straight) (file|put|filed|throw|chuck|drop|place) (it|
that|this|your|them) _? _? (in the bin|where it belongs|under nonsense|under rubbish|with the rest
of the rubbish|in the shredder|on the fire|in the trash|under who cares|under ignore)`,
      line: 'We will put your letter in the shredder',
      miss: 'We will put your letter on the desk',
    },
    {
      pattern: `
(if|had) (you'd|you had|you|you'd only|you would|you'd ever) (ever)? (bothered|troubled|cared|been
able|the brains|half a brain|a brain|spent less time|read a book|been to school|stayed in school|
paid attention|put down) (to|in|at|your)?`,
      line: 'If you had half a brain',
      miss: 'If you had half a loaf',
    },
    {
      pattern: `
(somebody|someone|anyone|anybody|everyone|everybody|any adult|any fool|any idiot|any sane person|a
child|most adults|most people|most children) (with|who|over|of|above) (a brain|half a brain|eyes|
basic|any sense|an ounce of|a shred of|passed|can read|went to school|average|primary)`,
      line: 'Anyone with half a brain knows that',
      miss: 'Anyone with half a ticket gets in',
    },
    {
      pattern: `
(learn|learned|learnt|know|remember|check) (to|how to)? (use)? (your)? (some)? (manners|basic
manners|your place|respect|how to behave|grammar|basic grammar|how to spell|basic maths|basic
english|the alphabet|the difference between) (first|before|and|then|please)?`,
      line: 'Learn some manners before you write',
      miss: 'Learn some chords before you play',
    },
    {
      pattern: `
(who|what) (hurt|bit|asked|pissed on|rattled|stole) (you|your|u) (today|so badly|exactly|cage|chips|
dummy|sweets|this time)? (and)?`,
      line: 'Who rattled your cage',
      miss: 'Who rattled the door',
    },
    {
      pattern: `
(not|isn't|aren't|never|hardly) (exactly|really|quite)? (the)? (sharpest|brightest|smartest|
quickest|cleverest|swiftest) (tool|knife|bulb|crayon|pencil|spoon|cookie|one|person|bunny|lamp|in|
of)`,
      line: 'You are not the brightest lamp',
      miss: 'It is not the brightest star',
    },
    {
      pattern: `
(we|i) (get|got|have|had) (it|that|this)? the first (ten|three|two|five|hundred|nine|few) times
(you|and)?`,
      line: 'We got it the first ten times',
      miss: 'We won the first ten times in a row',
    },
    {
      pattern: `
(doesn't|does not|won't|will not|didn't|don't) make (you|him|her|them) (any)? (cleverer|smarter|
clever|right|less|more|an expert|interesting|special|funny|important|a chef|a lawyer|a critic|look|
sound|better|taller|correct|impressive)`,
      line: "Capital letters don't make you right",
      miss: "Capital letters don't make you wait",
    },
    {
      pattern: `
(leave|leaving) (it|this|that|things|the _|the _ _) to (the|us)? (grown-ups|grown ups|grownups|
adults|professionals|people who can|people who know|those who can|those who know|big boys|experts)`,
      line: 'Leave the cooking to grown-ups',
      miss: 'Leave the cooking to dry',
    },
    {
      pattern: `
(friend|friends|one|brain|life|job|manners|mirror|dictionary|shame|pride|explain it|time) (if you|
in case you) (have|had|own|can find|could find|know|ever had|ever find|still have) (one|any|it|them|
some)`,
      line: 'Ask a friend if you have any',
      miss: 'Ask a clerk if you have questions',
    },
    {
      pattern: `
(friend,|friends,|brain,|life,|job,|manners,|mirror,|dictionary,|it,|one,) if you (have|had|own|can
find|could find|ever had|know) (one|any|it|where|what)`,
      line: 'Use your brain, if you have one',
      miss: 'Use your ticket, if it is valid',
    },
    {
      pattern: `
(you|u) (really|actually|honestly|seriously|still)? think (we|i|anyone|anybody|somebody|people)
(care|cares|give|gives|asked|wants|are interested|is interested|believe|owe you|were born)`,
      line: 'You think we care',
      miss: 'You think we close',
    },
    {
      pattern: `
(how|that's|thats|isn't that|aren't you|you're) (so|just|very|really)? (adorable|cute|precious|
quaint|darling|sweet) (that you think|that you believe|that you still|of you to think|of you to
try|you think|when you try|you believe|you thought|coming from|trying to)`,
      line: "That's adorable, how cute that you think so",
      miss: "That's adorable",
    },
    {
      pattern: `
(couldn't|could not) (possibly)? care less (what|about|who|if|whether|how|that) (you|your|some|
people|he|she|they)?`,
      line: "We couldn't care less what you eat",
      miss: "We couldn't carry less",
    },
    {
      pattern: `
(see|take|understand|consider) (things|it|this|that) (from|seriously)? (your)? (point of view|side|
seriously|review|way)? but (we|i|our|my) (can't|cannot|couldn't|don't|would|head|heads|'d|brains|
need) _ _? _? (that far|low|up|stupid|drunk|sober|head)`,
      line: "We would see it your way but we can't get our heads that far",
      miss: "We would see it your way but we can't today",
    },
    {
      pattern:
        '(head|heads) (quite|so|that|this|stuck)? (that|so)? far up (there|your|their|his|our|my|the)?',
      line: 'Get your head so far up there',
      miss: 'Drive so far up the hill',
    },
    {
      pattern: `
(is|was) (that|this) (supposed|meant|intended) to (be|impress|hurt|scare|offend|sound|insult)
(funny|us|a joke|clever|me|witty|intelligent|an argument|english|a threat|sarcasm|an insult)`,
      line: 'Was that meant to be funny',
      miss: 'Was that meant to be red',
    },
    {
      pattern: `
(does|do|did) your (carer|keeper|nurse|handler|minder) (know|let you|still|realise|realize|allow)
(you|you're|that|wipe|tie|use)? _`,
      line: "Does your carer know you're on here",
      miss: 'Does your bank know',
    },
    {
      pattern: `
(keep|carry on|go on|do keep) (talking,|typing,|digging,|shouting,|ranting,|whining,|crying,|
posting,|barking,) (we|you|it|nobody|i|love|one day|maybe)`,
      line: 'Keep typing, one day it will make sense',
      miss: 'Keep stirring, it will thicken',
    },
    {
      pattern: `
(are|were) (you|u) (always|usually|normally|naturally|born|just|actually|being) (so|this|that)?
(rude|slow|dense|unpleasant|difficult|special|ignorant|thick|dim|obnoxious|unbearable|dramatic|
clueless|charmless|bitter|angry) (or|today|on|every|with)?`,
      line: 'Are you always this unpleasant',
      miss: 'Are you always this early',
    },
    {
      pattern: `
(another|yet another|one more|oh look another|here comes another) (expert|genius|keyboard warrior|
know-all|know-it-all|critic who|armchair|freeloader|karen|moaner|whiner|whinger|entitled|drama
queen|master chef|self-appointed|wannabe|hero|scholar) _?`,
      line: 'Yet another self-appointed judge',
      miss: 'Yet another apple',
    },
    {
      pattern: `
(who|nobody|no one|and nobody|and who) (even)? (asked|invited|wanted|requested) (you|for your|him|
your|for an|a)? (opinion|input|essay|to speak|anyway|though|exactly|at all|view|advice|sermon)`,
      line: 'Nobody requested your sermon',
      miss: 'Nobody ordered the soup',
    },
    {
      pattern: `
(your|this|that) (opinion|review|comment|complaint|essay|rant|tantrum|logic|argument|taste|wisdom|
maths|spelling|grammar) (is|was|has) (worth|adorable|cute|as useful|as good as|about as|laughable|
hilarious|embarrassing|why|beneath|an insult|making us laugh|made us laugh|the funniest|giving us)
_?`,
      line: 'That rant is adorable',
      miss: 'Your comment is here',
    },
    {
      pattern: `
(took|takes|taken) (you|him|her|them) (all day|all week|that long|this long|long enough|years|ten
years|only) to (come up|work|figure|think|write|type|notice|realise|realize|read|find) _?`,
      line: 'It took you all day to come up with that',
      miss: 'It took you up the hill',
    },
    {
      pattern: `
(not|hardly|isn't|wasn't) (our|my|the|anyone's|anybody's) (fault|problem|job|business) (that|if|
because) (you|your|you're) (can't|cannot|didn't|don't|never|are|were|eat|cook|forgot|have|chose|
married|read)`,
      line: "It is not our job that you can't read",
      miss: 'It is not our bus',
    },
    {
      pattern: `
some of us (actually|have to|work for|earn|know how to|pay for|read|think before|were raised|have
better|went to|learned to|learnt to|do our|checked|use our) _`,
      line: 'Some of us earn our opinions',
      miss: 'Some of us meet at six',
    },
    {
      pattern: 'wind your neck in',
      line: 'Wind your neck in',
      miss: 'Wind your watch',
    },
    {
      pattern: '(anything|something|much) between (your|those) ears',
      line: 'Is there much between your ears',
      miss: 'Is there much between your teeth',
    },
    {
      pattern: '(did|have) (you|u) (even|ever|actually) (go|been|gone|went) to school',
      line: 'Did you ever go to school',
      miss: 'Did you ever go to sea',
    },
    {
      pattern: `
        your (mother|mum|mom|father|dad|parents|teacher|teachers) (should|must|ought to) be (so|
        very)? (ashamed|embarrassed|so proud of you|disappointed|weeping|crying)
      `,
      line: 'Your teachers must be ashamed',
      miss: 'Your teachers must be at home',
    },
    {
      pattern: `
        (dumbest|stupidest|daftest|silliest|most stupid|most idiotic|thickest) (question|comment|
        tweet|reply|review|take|complaint|thing|message|post) (of|ever|we've|i've|we have|i
        have|so far|this|today|on)
      `,
      line: 'That is the daftest review so far',
      miss: 'That is the longest review so far',
    },
    {
      pattern: `
        (take|spend) your (business|custom|money|moaning|complaints|one star) (elsewhere|somewhere
        else|to somebody else|and)
      `,
      line: 'Spend your money elsewhere',
      miss: 'Spend your money wisely',
    },
    {
      pattern: `
        (put|engage|switch on|use|try using|turn on|find) your brain (in gear|into gear|first|before|for once|next time)
      `,
      line: 'Next time put your brain in gear',
      miss: 'Next time put your boots in order',
    },
    {
      pattern: `
        your (opinion|view|comment|advice|review) is (about)? as (useless|worthless|useful|wanted|
        welcome) as _
      `,
      line: 'Your advice is as wanted as rain',
      miss: 'Your advice is as good as gold',
    },
    {
      pattern: `
        aren't (you|we) (just)? (a|the|such a)? (little|real|proper|absolute)? (ray of sunshine|
        charmer|delight|treat|barrel of laughs|clever one|bundle of joy|smart one|special one|
        piece of work)
      `,
      line: "Aren't you a proper charmer",
      miss: "Aren't you a baker",
    },
    {
      pattern: `
        (go|run) (and|off and|along and) (ruin|spoil|bother|annoy|pester) (somebody|someone|some
        other|another) _
      `,
      line: 'Go and pester somebody else',
      miss: 'Go and paint somebody',
    },
    {
      pattern: `
        (filed|put|gone|went|going|noted and put) (it|straight)? (where it belongs|in the bin|
        under rubbish|under nonsense)
      `,
      line: 'Filed under nonsense',
      miss: 'Filed under moths',
    },
  ],
} satisfies PhraseList;

const CALLED = oneOf(`
  mate, pal, love, hun, man, bro, bruh, bud, buddy, dude, kid, kiddo, son, lad, champ, sweetheart, sweetie,
  princess, petal, boomer, karen, loser, clown, snowflake, you clown, you muppet,
  already, seriously, ffs, lol, lmao, will you, then, now, for once, grandad, grandpa, boy, little man, eh,
  huh, 😂, 🤣, 🙄, 🥱`);
const TAUNT = oneOf(`
  grow up, get a life, get a grip, get a job, get a clue, bore off, shut it, give over, rent free, stay mad,
  seethe, have a day off, give it a rest, change the record, get over yourself,
  have a lie down, say it to my face, say that to my face, sit this one out, know your role, back in your box,
  sit down, sit down and listen, back to bed, jog on, do one, on your bike, off you pop, run along, pipe down,
  zip it,
  sling your hook, go outside, touch some grass, stay in school, skill issue, you fell off, git gud,
  keep crying, stay poor, ratio, you had one job, u had one job, try to keep up, do try to keep up,
  keep telling yourself that, keep kidding yourself, whatever helps you sleep,
  whatever helps you sleep at night, dry your eyes, wipe your tears, don't give up your day job,
  don't give up the day job,
  don't quit your day job, past your bedtime, it's past your bedtime, isn't it past your bedtime, log off,
  get off the internet, some of us have jobs, some of us have lives, stick to singing, stick to football,
  stick to acting, stick to cooking, stick to basketball, stick to sport, stick to sports,
  stick to your day job, stick to the day job, who hurt you, what a sad little life, go back to school,
  stick to what you know`);

/** What belittles the one answered only as a whole clause: "Jog on, mate." but "Jog on the grass". */
export const curtAnswers = {
  note: 'Set phrases of dismissal and taunt whose words have plain uses as soon as they go on.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (and|but|sorry|lol|um)? who (even)? asked (you|u|for this|for that|for your)?`,
      line: 'Who even asked you',
      miss: 'Who was asked',
    },
    {
      pattern: '(ok|okay|oh|well)? (your|ur) loss (then|mate|pal)?',
      line: 'Your loss then',
      miss: 'Your lass then',
    },
    {
      pattern: `
        (so|then|please)? (go|shop|eat|book|take your custom|take your money) (elsewhere|somewhere
        else) (then)?`,
      line: 'Shop somewhere else then',
      miss: 'Shop in Goole',
    },
    {
      pattern: '(captain|sergeant|professor|inspector) obvious',
      line: 'Professor Obvious',
      miss: 'Professor Ida',
    },
    {
      pattern: `(just|so|then|well|oh|lol|please)? ${TAUNT} ${CALLED}?`,
      line: 'Dry your eyes',
      miss: 'Dry your coat',
    },
    {
      pattern: `
        (what|how old) (are|r) (you|you,|u|u,) (twelve|12|five|5|six|6|seven|8|nine|ten|11|13|
        14|a child|a toddler)
      `,
      line: 'What are you, twelve',
      miss: 'What are you baking',
    },
    {
      pattern: '(are|r) (you|u) (twelve|five|six|seven|a child|a toddler)',
      line: 'Are you twelve',
      miss: 'Are you two here',
    },
    {
      pattern: `
        (must be|imagine how) (hard|exhausting|tough|sad|embarrassing|tiring|awful|lonely|
        miserable) (to be|being) (you|wrong|so wrong|wrong all the time|so angry)
      `,
      line: 'Must be tough to be so wrong',
      miss: 'Must be tough to be a bee',
    },
    {
      pattern: `
        (ok|okay|sure|alright|calm down|cry more|whatever|shush|lol|typical|bye|nice try)
        (incel|boomer|karen|snowflake|gammon|nazi|commie|weirdo|loser|simp|virgin|troll|bot|
        bigot|racist|grandad|grandpa|little man|keyboard warrior|sheep|bootlicker|tory|
        trumper|libtard|shill|clown)
      `,
      line: 'Ok boomer',
      miss: 'Ok baker',
    },
    {
      pattern:
        '(reading|comprehension|thinking|logic|counting) (is|must be) (hard|difficult|tricky)',
      line: 'Reading is hard',
      miss: 'Reading is fun',
    },
    {
      pattern: `
        (reading|comprehension|thinking|logic|counting) is hard (for you|isn't it|for some|
        huh|eh)
      `,
      line: 'Reading is hard for you',
      miss: 'Reading is at noon',
    },
    {
      pattern: '(just)? learn to (wait|listen|behave|queue|say please|take a joke|cope|lose)',
      line: 'Learn to wait',
      miss: 'Learn to weld',
    },
    {
      pattern: '(and)? (you)? call yourself (a|an) _',
      line: 'Call yourself a baker',
      miss: 'Call a baker',
    },
    {
      pattern: `
        (go away|cope|read it again|do your research|do your own research|delete your account|
        delete ur account|deactivate your account)
      `,
      line: 'Do your research',
      miss: 'Do your knees hurt',
    },
    {
      pattern: '(nobody|no one|no-one) (called|rang|summoned|tagged) (you|u)',
      line: 'Nobody called you',
      miss: 'Nobody came',
    },
    {
      pattern: '(what|which) planet (are you on|r u on|do you live on)',
      line: 'What planet are you on',
      miss: 'What planet is that',
    },
    {
      pattern: `
        (maybe|perhaps)? (next time|next time,) (try|maybe try) (opening|reading|looking|
        listening|thinking) (it|them|first)?
      `,
      line: 'Next time try reading it',
      miss: 'Next time try the rye',
    },
    {
      pattern: "(you|u) (wouldn't|wouldnt|would never) (understand|get it)",
      line: "You wouldn't understand",
      miss: "You wouldn't undo it",
    },
    {
      pattern: `
        (oh|aww|well|lol)? bless (your|ur) (heart|little heart|cotton socks) (hun|hon|sweetie|
        darling|love)?
      `,
      line: 'Bless your heart',
      miss: 'Bless your house',
    },
    {
      pattern: '(you)? must be new (here|around here|to this)',
      line: 'You must be new around here',
      miss: 'You must be near',
    },
  ],
} satisfies PhraseList;

/** Sarcasm of a desk that has had enough of those it answers. */
export const deskSarcasm = {
  note: 'In an answer the customer is compared with those who manage, taught a lesson or shown the door.',
  source: 'docs/labels.md: "brushing off feedback", "belittling … aimed at … customers"',
  phrases: [
    {
      pattern: `
        (perhaps|maybe|why not|you might|you could) (ask|find|get|fetch|borrow) (somebody|someone|anybody|anyone) who
        (understands|knows|can|gets|has used|is able|speaks) _`,
      line: 'Perhaps find someone who knows what a boiler is.',
      miss: 'Could you ask someone who understands the boiler?',
    },
    {
      pattern: `
        (reading|counting|listening|clicking|scrolling|thinking) (is|can be|must be) (really|so|very|quite|clearly)?
        (hard|difficult|tricky|tough)`,
      line: 'Counting is hard, but five minus three is two.',
      miss: 'Learning maths is hard, and we help.',
    },
    {
      pattern: `
        did (your|the) (keyboard|cat|dog|toddler|autocorrect|hamster|parrot|kid) (write|type|tweet|post|compose|send)
        (that|this|it)`,
      line: 'Did your cat type that?',
      miss: 'Did your cat like the new food?',
    },
    {
      pattern: `
        (you've|you have|you|well done you've) (just)? (found|discovered|located|spotted) the (only|one|very) _ _?
        (that|which) _? _? (says|does|is labelled|tells you)`,
      line: "You've found the only button that says what it does.",
      miss: "You've found the only café on the island.",
    },
    {
      pattern: `
        (most|other|normal|sane|reasonable|all our other|all other|thousands of|millions of)
        (people|adults|customers|folks|humans|guests|users|diners) (manage|managed|
        have managed) (just fine|perfectly well|to read|to find|to open|to use|to work it out|
        to figure it out|to follow|to queue|to understand|to plug|without)
      `,
      line: 'Most customers manage to find the switch',
      miss: 'Most customers find the switch',
    },
    {
      pattern: `
        (the rest of us|everyone else|everybody else) (somehow)? (manages|manage|managed|
        worked it out|figured it out|figured it|got it first time|had no problem|
        had no trouble) (to|just|it|fine|perfectly|with|without|reading|and|so)?
      `,
      line: 'Everyone else managed just fine',
      miss: 'Everyone was just fine',
    },
    {
      pattern: `
        (even a|even my|my|a) (child|toddler|five year old|5 year old|<number> year old|nan|
        gran|grandma) (could|can) (work|figure|follow|understand|tell|do)
      `,
      line: 'Even a child could work it',
      miss: 'A child could come',
    },
    {
      pattern: `
        (can't|cant|cannot|can not|don't|won't) help (people|those|customers|anyone|somebody|
        someone) (who|that) (won't|wont|don't|dont|can't|cant|refuse|will not|never|do not|
        cannot)
      `,
      line: "We can't help people who won't read",
      miss: "We can't help on Sunday",
    },
    {
      pattern: `
        (won't|don't|dont|wont|not|no|never|spare us the|spare me the|need no|refuse) (be|
        been|being|need|take|taking|accept|accepting|require|want|your|any)? (any)? (lectures|
        lecture|lectured|lessons|advice|moralising|sermons) (on|about|in)? _? _? (from|by)
        (you|someone|somebody|people|a man|a woman|a guy|a bloke|a party|a company|a country|
        those|the likes|<politician>|<camp>|an account|a profile|a person|folk|anyone)
      `,
      line: "I won't take lectures from you",
      miss: "I won't take the lecture notes",
    },
    {
      pattern: `
        (perhaps|maybe|might we suggest|may we suggest|may i suggest) (that)? _ _? _? _?
        (would|might|may) (suit|be more|be better suited to|better suit) your (intellect|
        intelligence|abilities|attention span|refined|unrefined)
      `,
      line: 'Perhaps a picture book would suit your abilities',
      miss: 'Perhaps a picture book for Ann',
    },
    {
      pattern: `
        (perhaps|maybe|clearly|obviously|evidently) _ _? (is|are|was|were) (a bit|a little|
        just|simply)? (too)? (above you|beyond you|complicated for you|difficult for you|
        hard for you|sophisticated for you|subtle for you|wasted on you|over your head)
      `,
      line: 'Maybe the form is too difficult for you',
      miss: 'Maybe the form is for you',
    },
    {
      pattern: `
        if (you're|you are|ur|you can|you could|you) (able to|capable of|can|manage to)?
        (count|counting|read|reading) that (far|high|much|long)
      `,
      line: 'Two forms, if you can count that high',
      miss: 'Two forms, if you can carry them',
    },
    {
      pattern: `
        (not|hardly) (everyone|everybody) (can appreciate|has taste|has the palate|is blessed|
        is gifted|was born with|is capable of|can read)
      `,
      line: 'Not everyone can appreciate art',
      miss: 'Not everyone can come',
    },
    {
      pattern: `
        (we're|we are|i'm|i am) not (your|ur) (mother|mum|mom|babysitter|nanny|servant|
        servants|therapist|slave|slaves|secretary|maid)
      `,
      line: "We're not your babysitter",
      miss: "We're not your bank",
    },
    {
      pattern: `
        (do|must) (we|i) (need to|have to)? (draw|hold|spell) (you|your|it) (a picture|hand|
        out for|a diagram)
      `,
      line: 'Do we need to draw you a picture',
      miss: 'Do we need to draw the blind',
    },
    {
      pattern: '(using|in|with) (small|short|smaller|simple|tiny) words (for|so|this|since|you)',
      line: 'In small words for you',
      miss: 'In small boats for you',
    },
    {
      pattern: `
        (let me|i'll|we'll|allow me to|shall i) (google|say|spell|type|explain) (it|that|this)
        (slowly|very slowly|more slowly|slower|for you again slowly)
      `,
      line: 'Let me explain it slowly',
      miss: 'Let me explain it',
    },
    {
      pattern:
        '(some of us|those of us) (have a life|have lives|can read|with a brain|with brains)',
      line: 'Some of us have jobs and some of us have lives',
      miss: 'Some of us have coats',
    },
    {
      pattern: `
        (thanks|thank you|cheers) for (the|your|that|such a) _? (pointless|rant|tantrum|
        whinge|expert opinion|essay nobody)
      `,
      line: 'Thanks for the pointless rant',
      miss: 'Thanks for the pointed hat',
    },
    {
      pattern: `
        (thank you|thanks) for wasting (our|my|everyone's) (time|morning|afternoon|evening|
        day)
      `,
      line: 'Thank you for wasting our morning',
      miss: 'Thank you for our morning',
    },
    {
      pattern: `
        (sorry|apologies) (that)? (reality|facts|the truth|the facts|basic maths|reading|
        the rules|words) (hurt|hurts|upset|upsets|offended|offends|confused|confuses|were too|
        was too|is too|are too|triggered) (your|you|much|hard|difficult)
      `,
      line: 'Sorry the facts hurt your feelings',
      miss: 'Sorry the fair was short',
    },
    {
      pattern: `
        (sorry|apologies) (that)? (a|the|our) _ _? (was|were|is) (too complicated|
        too difficult|too hard|too much) for you
      `,
      line: 'Sorry that the form was too difficult for you',
      miss: 'Sorry that the form was late',
    },
  ],
} satisfies PhraseList;
