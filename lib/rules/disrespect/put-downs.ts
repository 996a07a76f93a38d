import { oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

const GUIDE =
  'docs/labels.md: "insult, contempt, mockery, slurs, belittling aimed at somebody", also as sarcasm';

const CANNOT = "(couldn't|couldnt|could not|can't|cant|cannot|wouldn't|wouldnt)";

/** Names for somebody in their typical contexts: "you …", "what a …", "run by …". */
export const names = {
  note: 'The frame makes an insult of a noun or an adjective that has other uses elsewhere.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (bunch|pack|shower|load) of _ (losers|liars|crooks|cowards|bullies|thieves|morons|
        idiots|thugs)`,
      line: 'A bunch of power-mad losers',
      miss: 'A bunch of red tulips',
    },
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
        (the|that|this|these|those|some|another|every) <cruel> <cruel>? (lad|lads|lass|bloke|
        blokes|fella|guy|guys|man|men|woman|women|lady|girl|boy|kid|kids|person|people|driver|
        drivers|couple|parents|neighbour|neighbours|neighbor|neighbors|twosome|crowd|lot)
      `,
      line: 'That clueless lad again',
      miss: 'That kind lad again',
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
        (this|the|some|that|whichever) (absolute)? (genius|einstein|mastermind|bright spark|brainiac|
        clever clogs|rocket scientist) (who|that)? (just|has|had)? (parked|decided to|
        thought it|blocked|nicked|stole|dumped|scheduled|approved|flooded|put|let|fed|pulled|microwaved|
        left his|left her|
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
      pattern: `
        (idiots|morons|fools|scum|trash|thugs|liars|frauds|muppets) like (you|him|her|them|
        these)
      `,
      line: 'Idiots like you',
      miss: 'Ideas like yours',
    },
  ],
} satisfies PhraseList;

/** The same words where they are affectionate, part of a question, or about things. */
export const notNames = {
  note: 'Admiration in the frame of an insult, a verb after "you", an adjective in a question, the writer themselves.',
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

/** Idioms and comparisons that mock somebody's mind, work, looks or worth. */
export const mockery = {
  note: 'English idioms for a fool, a bungler or a nobody. None contains an insulting word; the image is the insult.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (one|a|few|two|three|several) (sandwich|sandwiches|brick|bricks|can|cans|fries|tool|tools|bob|crayons|beans) short of
        (a|the) (picnic|load|full|hod|six pack|six-pack|happy meal|deck|toolbox|barbecue|wall that)`,
      line: "Our rival's chef is two sandwiches short of a picnic",
      miss: 'We are two loaves short of a dozen',
    },
    {
      pattern: `
        (staffed|operated|refereed|coached|managed|written|coded|built|drafted|planned|designed) by (a bunch of|a
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
        (walking|human|sentient|living) (yeast infection|std|infection|rash|skid mark|bin fire|
        dumpster fire|tumour|tumor|toothache|mosquito|wart|landfill|toilet|red flag|red flags)
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
(only|just) (a|an) <utter>? (<fool>|<insult>|idiot|moron|halfwit|half-wit|simpleton|imbecile|madman|
mug) (would|could|thinks|buys|believes|pays|falls for|votes for|eats|drinks|wears)`,
      line: 'Only a fool would pay for that',
      miss: 'Only a foil would do for that',
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
imagine _ (_|<price>|<number>)? _? _? _? _? and (still)? (thinking|thinking you've|not knowing|
expecting|believing|calling|wondering|having to be|getting mad|getting upset|getting angry|being
proud|feeling proud|bragging|feeling smug)`,
      line: 'Imagine eating that and calling it a pie',
      miss: 'Imagine a lake and a boat on it',
    },
    {
      pattern: `
(never|not) (done|worked|did|had) (a day's|an honest day's|a hard day's|a proper day's|a single
day's|a real|an original) (work|job|graft|thought|idea) (in _ _|ever)?`,
      line: "They have never done a day's work",
      miss: 'They have never done a day trip',
    },
    {
      pattern:
        '(a face|faces) (only a mother|like a slapped|like a bulldog|like a wet|for radio|that would curdle)',
      line: 'He has a face like a wet weekend',
      miss: 'He has a face like his aunt',
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
(people|folks|anyone|anybody|everyone|those|adults|men|women|whoever|customers|drivers) (who|that) _ _?
_? _? _? _? _? (should not|shouldn't|should never|must not|should|needs to|need to|want|are not fit|
isn't fit|cannot be|can't be) (be)? (allowed out|allowed near|allowed to vote|allowed to breed|allowed to drive|trusted|locked up|
supervised|left alone|be supervised|banned from|in public|kept indoors|ashamed|sterilised|put down|to be let out|to
run a)`,
      line: "Anyone who boils steak shouldn't be trusted",
      miss: 'Anyone who boils jam should be careful',
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
        (dropped|must have been dropped|was dropped|were dropped) on (his|her|their|your|its)
        (head|heads) (as|at|when)
      `,
      line: 'He was dropped on his head as a child',
      miss: 'He dropped a hat as a child',
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

/** Words that dismiss somebody or send them to bed or to school, or mock them by praise, in any post. */
export const putDowns = {
  note: 'Set phrases that end a discussion without listening; they have no friendly use.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (your|ur|his|her|their) (whole|poor|entire)? (mother|mum|mom|mam|dad|father|parents|family|kids|children|wife|
        husband) must be (so|very|really|absolutely)? (ashamed|embarrassed|mortified)`,
      line: 'Your poor mum must be so embarrassed',
      miss: 'Your poor mum must be so tired',
    },
    {
      pattern: `
        (who|that) _ _? _? _? _? _? _? (were|was|must have been|are) (raised|born|brought up|reared) (in a barn|
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
        (not|isn't|ain't) (our|my) (fault|problem) (that|if)? (you|u|you're|ur|nobody) (can't|cannot|cant|
        couldn't|didn't|never|don't|are|too|taught) _`,
      line: 'It is not our fault if you never read signs',
      miss: 'It is not our fault line',
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
        (never|not) (done|did|do|worked|work) (a|an|one) (honest|proper|real|hard|single)? (day's work|
        days work|day in|day of work|stroke of work|honest day)`,
      line: 'He never did a stroke of work',
      miss: 'He worked a day in the mill',
    },
    {
      pattern:
        '(has|have|got) (more|better) (sense|brains|backbone|spine|manners) than (you|him|her|them|the|that|their|this)',
      line: 'Our interns have more sense than the whole committee',
      miss: 'Our interns have more sense than money',
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
        (shut|shuts|shutting) (your|ur|his|her|their|yer) (big|whore|filthy|dirty|smart|little)? (gob|trap|cake hole|cakehole|
        pie hole|piehole|face|mouth|yap|stupid|fat|ugly|lying|damn|fucking)
      `,
      line: 'Shut your gob',
      miss: 'Shut your gate',
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
        (go|run|get|toddle|trot|scuttle|crawl|slither) (on|off|along)? back (to|in|into|under)
        (your|ur|yer|his|her|their) (crayons|cave|cage|cot|pram|playpen|bridge|mummy|mommy|
        colouring|coloring|xbox|basement|echo chamber|zoo|hole|swamp|sewer|rock|kennel|litter|
        coffin|lair)
      `,
      line: 'Go back to your cage',
      miss: 'Go back for your coat',
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
      pattern: '(who died and|and who) (made|left|put|elected|crowned) (you|him|her|them)',
      line: 'Who died and made you king',
      miss: 'Who made you a cake',
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
(must have been|clearly|obviously) (raised by wolves|born in a barn|dropped on your head|
dropped on his head|dropped on her head|dropped on their heads)`,
      line: 'He must have been raised by wolves',
      miss: 'The pups are raised by hand',
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
  ],
} satisfies PhraseList;

/** The same, but only in an answer: in a post of its own it may be advice, a joke or a notice. */
export const answeredBack = {
  note: 'Harmless in a post, these put down the person who is answered. Words that friends and helpers use too are in `curtAnswers`.',
  source: GUIDE,
  phrases: [
    {
      pattern: 'people like you who (ruin|spoil|wreck|give|make)',
      line: "It's people like you who ruin it",
      miss: "It's people like you who bake",
    },
    {
      pattern:
        'no wonder (nobody|no one|your _|your last _) _ _? _? _? (with you|near you|you out|likes you)',
      line: 'No wonder your last landlord threw you out',
      miss: 'No wonder your last loaf was good',
    },
    {
      pattern:
        "tell me (you|you've) (failed|can't|never|have no|don't) _ _? _? _? without telling me",
      line: 'Tell me you failed geography without telling me',
      miss: 'Tell me you are from Hull without telling me',
    },
    {
      pattern: `
        (haven't|have) you (got)? (anything|nothing|something) better to do`,
      line: "Haven't you got anything better to do",
      miss: 'Have you got a better spade',
    },
    {
      pattern: `
        do (the world|us all|everyone|everybody|humanity|your family|the rest of us|the
        planet|the internet) a (favour|favor) and (stop|shut|delete|stay|log|put|keep|never|
        switch)`,
      line: 'Do the world a favour and stay in bed',
      miss: 'Do the world a favour and plant a tree',
    },
    {
      pattern: `
        typical (man,|woman,|boomer,|millennial,|teacher,|lawyer,|student,|vegan,|german,|
        american,|londoner,|northerner,|southerner,) (no|thinks|can't|always|all|has|wants|
        never|too|loud)`,
      line: "Typical Londoner, thinks it's all the same",
      miss: 'A typical Londoner, three cats',
    },
    {
      pattern: `
        (call|tell it to|thinking of|with|for) (someone|somebody) who (cares|gives a damn|
        gives a toss|gives a shit)`,
      line: 'Call somebody who cares',
      miss: 'Call somebody who knows',
    },
    {
      pattern: `
        leave the (thinking|maths|math|sums|reading|science|talking|spelling|counting|
        grammar|facts) to (people|those|the people|the adults|the grown-ups|someone|
        somebody|folks)`,
      line: 'Leave the counting to those who can',
      miss: 'Leave the counting to us',
    },
    {
      pattern: '(go|run)? (and)? (cry|whine|sulk) (somewhere else|to mummy|to your)',
      line: 'Go and cry somewhere else',
      miss: 'Go and cry at the opera',
    },
    {
      pattern: `
        even you (should|ought to|might|must) (be able|manage|understand|follow|get|grasp|
        cope|see)`,
      line: 'Even you ought to cope',
      miss: 'Even you might win a pie',
    },
    {
      pattern: `
        (reading|counting|counting to _|spelling|maths|math|grammar|logic|arithmetic|
        telling the time) (isn't|is not) (that|so) (hard|difficult)`,
      line: "Counting isn't that hard",
      miss: 'Counting is a game of ours',
    },
    {
      pattern: 'spoken like (someone|somebody|a man|a woman) who',
      line: 'Spoken like a man who never baked',
      miss: 'Spoken like a native',
    },
    {
      pattern: `
        you (can't have|didn't|never|clearly didn't|obviously didn't|clearly never) (even)?
        (read|get|got|make it|made it) past the (headline|first line|title|first sentence)`,
      line: 'You never got past the first line',
      miss: 'You never got past the first gate',
    },
    {
      pattern: "but (i|we) (haven't got|don't have) (any|the|enough) crayons",
      line: "I would draw it but I haven't got any crayons",
      miss: 'We do not have any crayons left',
    },
    {
      pattern: "and (you're|you are)? still (whining|moaning|whinging|whingeing)",
      line: 'Four weeks off and still moaning',
      miss: 'Four weeks off and still here',
    },
    {
      pattern: `
        off you (pop|trot|toddle)`,
      line: 'Off you pop, the queue is long',
      miss: 'Off you go to the fair',
    },
    {
      pattern: `
        (be|how) (nice|lovely|great) (for you)? (to have|that you have|having) (nothing better to do|
        so much free time|so much time|that much time)`,
      line: 'It must be lovely to have nothing better to do than write to a bakery',
      miss: 'It must be lovely to have a bakery next door',
    },
    {
      pattern:
        'you (find|found) (reading|counting|thinking|maths|basic _) (so|too|that)? (hard|difficult|tricky)',
      line: "We're sorry you find reading so difficult",
      miss: "We're sorry you find parking so difficult",
    },
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
        (congratulations|congrats|bravo|well done) (on|for) (_ and|_ _ and|_ _ _ and|_ _ but|_ _ _ but)? (still)? (being
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
        (that is|that's|thats|this is|how) (rich|cute|adorable|precious|sweet|hilarious|laughable|bold|
        brave) (coming)? (from|of you|to hear from)`,
      line: 'That is bold of you',
      miss: 'That is rich soil',
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
        struggle to|struggle with) (even)? (count|counted|read|open|opened|looked|listened|checked|tried|
        understood|thought|learned|learnt|noticed|watched|listen|look|check|bother|bothered|
        understand|think|know|learn|notice|grasp|add|spell|manage|cope|do|tell|pay|watch|try|
        want|use|work|reading|maths|basic|simple)
      `,
      line: "You clearly can't count",
      miss: "You can't count on rain",
    },
    {
      pattern: `
        (email|e-mail|letter|message|text|sign|terms|instructions|manual|page|post|link|map|list|notice|guide|
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
        (congratulations,|congrats,|bravo,|well done,) (you|you've|youve) (just)? (discovered|
        missed|failed|found the|found a|invented|proved|proven|can read|worked out|learned|
        learnt|outdone)
      `,
      line: 'Congratulations, you found the switch',
      miss: 'Congratulations, Ann',
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
        (had you|if you had|if you'd|if only you had) (even|actually|only|just)? (bothered|listened|read|looked|opened|paid attention|
        checked|tried|a clue|half a brain|a brain)`,
      line: 'It is on page 1, had you bothered to look',
      miss: 'It is on page 1, if you need it',
    },
    {
      pattern: `
        (ask|find|get|let|asking|finding|getting|letting) (someone|somebody) (cleverer|smarter|brighter|
        with a brain|with half a brain|with a working brain|who can read|
        who can count|less stupid|more intelligent)`,
      line: 'We suggest asking somebody brighter for help',
      miss: 'Ask somebody taller to reach the shelf',
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
        (nobody|no one|noone) else (had|has|seems|found|struggled|struggles|complained|
        complains|managed) (a|any|to|this|it|trouble|about)?
      `,
      line: 'Nobody else had a problem',
      miss: 'Nobody had a boat',
    },
    {
      pattern: "(sounds like|that's|thats|that is|this is|it's) (a|very much a) (you|u) problem",
      line: 'That sounds like a you problem',
      miss: 'That sounds like a U-turn',
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
        (reading|counting|listening|thinking|maths|math|spelling|logic|grammar|geography|patience|
        facts|research|manners) (isn't|is not|isnt|aren't|not|is clearly not|was never|clearly isn't|
        is obviously not|isn't really|really isn't|isn't exactly) (your|ur|a) (strong|thing|forte|best|
        strength|gift|talent)
      `,
      line: "Maths isn't your strong suit",
      miss: "Maths isn't on today",
    },
    {
      pattern: '🤡',
      line: 'Nice one 🤡',
      miss: 'Nice one 🎪',
    },
    {
      pattern: `
        (dumbest|stupidest|thickest|most stupid|most ignorant|most idiotic) (thing|things|question|message|complaint|idea|excuse) (i|we|
        i've|ive|anyone|that|you) (have|has|ever|'ve)? (ever)? (read|heard|seen|said|tweeted|got|had|received|answered)
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
        (your|ur) (opinion|take|tweet|advice|view|input|feedback) is (completely|utterly|
        totally)? (worthless|irrelevant|trash|garbage|rubbish)
      `,
      line: 'Your opinion is worthless',
      miss: 'Your opinion is worth a lot',
    },
    {
      pattern: '(thanks|thank you|nice one|good job|great job|cheers|bravo|way to go) genius',
      line: 'Nice one genius',
      miss: 'Nice one, Jeanie',
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
(aww|aw|aww,|aw,|oh,|ah,|there there|boo hoo|boohoo|oh dear|oh dear,|poor) (diddums|poor
baby|poor thing|poor lamb|little lamb|poor little|bless|boo hoo|sweet summer child|you poor|sweetie|
sweetheart|darling|love|did somebody|did someone|is somebody|is someone|are we)`,
      line: 'Aw, poor little man',
      miss: 'A poor road',
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
(cry|cope|seethe|whine|moan|weep|sob) (about it|harder|more|me a river|a river|to your mum|to your
mother|all you like|all you want|elsewhere|louder)`,
      line: 'Moan all you like',
      miss: 'We moan about rain',
    },
    {
      pattern: '(go|try|maybe|perhaps|please)? (touch|touching) (some)? grass',
      line: 'Please go touch grass',
      miss: 'The swings touch the ground',
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
(if|had) (you'd|you had|you|you'd only|you would|you'd ever) (ever)? (bothered|troubled|cared|been
able|the brains|half a brain|a brain|spent less time|read a book|been to school|stayed in school|
paid attention|put down) (to|in|at|your)?`,
      line: 'If you had half a brain',
      miss: 'If you had half a loaf',
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
(doesn't|does not|won't|will not|didn't|don't) make (you|him|her|them) (any)? (cleverer|smarter|
clever|right|less|more|an expert|interesting|special|funny|important|a chef|a lawyer|a critic|look|
sound|better|taller|correct|impressive)`,
      line: "Capital letters don't make you right",
      miss: "Capital letters don't make you wait",
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
(who|nobody|no one|and nobody|and who) (even)? (asked|invited|wanted|requested) (you|for your|him|
your|for an|a)? (opinion|input|essay|to speak|anyway|though|exactly|at all|view|advice|sermon)`,
      line: 'Nobody requested your sermon',
      miss: 'Nobody ordered the soup',
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
        (put|engage|switch on|use|try using|turn on|find) your? brain (in gear|into gear|first|before|for once|next time)
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
  grow up, get a life, get a hobby, get a grip, get a job, get a clue, bore off, shut it, give over, rent free, stay mad,
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

/** Words that belittle the person answered only as a whole clause: "Jog on, mate.", not "Jog on the grass". */
export const curtAnswers = {
  note: 'Set phrases of dismissal and taunt whose words have plain uses when the sentence goes on.',
  source: GUIDE,
  phrases: [
    {
      pattern: '(are|r) (you|u) (really|that|just)? (thick|dense|stupid|dumb|slow|daft) (or what)?',
      line: 'Are you slow or what',
      miss: 'Are you off on Mondays',
    },
    {
      pattern:
        '(and|but|sorry|lol|um)? (did|does) (i|we|anyone|anybody|he|she|they) (even)? ask (you|u|for this|for that)?',
      line: 'Did anybody ask',
      miss: 'Did anybody bake',
    },
    {
      pattern:
        "(i|we) (don't|dont|didn't|didnt|do not) (remember|recall) asking (you|u|for your|for this|for that)? (opinion|input)?",
      line: "I don't remember asking you",
      miss: "I don't remember baking you a cake",
    },
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

/** Sarcasm of a support desk that is fed up with the people it answers. */
export const supportSarcasm = {
  note: 'In a reply the customer is compared with others who manage, taught a lesson or shown the door.',
  source: 'docs/labels.md: "brushing off feedback", "belittling … aimed at … customers"',
  phrases: [
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
        (if|since) (you're|you are|you know) (so|such an|such a) (clever|smart|brilliant|
        perfect|talented|expert|genius|much)
      `,
      line: "If you're so clever, build your own",
      miss: "If you're so kind, hold the door",
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
        (we're|we are|i'm|i am) not (your|ur) (mother|mum|mom|babysitter|nanny|servant|
        servants|therapist|slave|slaves|secretary|maid)
      `,
      line: "We're not your babysitter",
      miss: "We're not your bank",
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
      pattern: `
        (thank you|thanks) for wasting (our|my|everyone's) (time|morning|afternoon|evening|
        day)
      `,
      line: 'Thank you for wasting our morning',
      miss: 'Thank you for our morning',
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
