import { oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

const GUIDE = 'docs/labels.md: sensitive-topic ("hot social fights", "taking a side")';

/** Controversial subjects; they count only beside one of `verdicts`. */
export const quarrels = {
  note: 'Merely named they may be news, history or trade; with a verdict in the same sentence the writer takes a side.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (the strike|the strikes|women's sport|womens sport|pronouns|mainstream media|msm|united ireland|irish unity|
        independence|the bosses|caste|foetus|fetus|the unborn|marriage equality|gay marriage|same-sex
        marriage|people on benefits|on benefits|finance bill|the police|cops|atheists|vegans)`,
      line: 'Irish unity is on the syllabus',
      miss: 'Irish dancing is on the syllabus',
    },
    {
      pattern: oneOf(`
        border, borders, immigration, immigrant, immigrants, migrant, migrants, refugee, refugees, asylum seekers,
        asylum seeker, foreigners, small boats, the boats, illegals, deportation, deportations`),
      line: 'The migrants came by sea',
      miss: 'The swallows came by sea',
    },
    {
      pattern: oneOf(`
        government, governments, cabinet, parliament, prime minister, president, ministers, politicians, politician,
        elites, the left, the right, left-wing, right-wing, leftists, lefties, socialists, socialism,
        communism, capitalism,
        capitalists, tories, liberals, conservatives, the establishment, westminster, washington, brussels, brexit,
        monarchy, royal family, royals, the crown, the king, empire, statues, reparations`),
      line: 'The monarchy is old',
      miss: 'The monarch butterfly is old',
    },
    {
      pattern: oneOf(`
        taxes, taxing, taxation, the rich, billionaires, landlord, landlords, bankers, trade unions, unions, the
        unions, strikers,
        strikes, benefits claimants, benefit claimants, scroungers, welfare, the poor, private schools, second homes,
        inheritance tax, this country, our country, our nation, the nation, patriots, patriot, the flag, our flag,
        rainbow flag, pride flag, national anthem, patriotism`),
      line: 'Landlords meet at noon',
      miss: 'Locksmiths meet at noon',
    },
    {
      pattern: oneOf(`
        the jab, the jabs, vaccine, vaccines, vaccination, lockdown, lockdowns, mask mandates, climate protesters,
        climate change, climate crisis, climate activists, activists, protesters, net zero, meat, meat
        eaters, vegans, veganism,
        hunting, fur, animal testing, nuclear power, fossil fuels, oil companies`),
      line: 'The lockdown began in March',
      miss: 'The lock is down by the mill',
    },
    {
      pattern: oneOf(`
        guns, gun, gun owners, abortion, abortions, unborn, death penalty, hanging, capital punishment,
        prison, prisons,
        prisoners, criminals, police, the cops, drug users, euthanasia, assisted dying, conscription,
        national service, war,
        the war, bombs, warmongers`),
      line: 'Guns are banned on the pier',
      miss: 'Buns are sold on the pier',
    },
    {
      pattern: oneOf(`
        sexes, genders, gender, pronouns, trans, trans women, transgender, drag queens, gay, gays,
        lesbians, homosexuality,
        gay marriage, same-sex marriage, feminists, feminism, feminist, equal pay, real men, real women,
        a woman's place, womanhood, manhood,  family values, sex education, surrogacy, adultery`),
      line: 'Two genders are in the grammar',
      miss: 'Two gables are in the drawing',
    },
    {
      pattern: oneOf(`
        faith, faiths, religion, religions, religious, god, gods, allah, jesus, heaven, hell, sinners,
        sin, islam, muslims,
        muslim, christians, christianity, jews, hindus, atheists, atheism, believers, unbelievers, the
        church, the bible,
        quran, koran, sharia, the veil, headscarves, prayer in schools, scripture`),
      line: 'The church is open to muslims',
      miss: 'The chapel is open to hikers',
    },
    {
      pattern: oneOf(`
        judges, science, prayer, imams, bishops, the media, mainstream media, the press, journalists,
        the bbc, newspapers, censorship, free
        speech, woke, wokeness,
        political correctness, cancel culture, propaganda, colonialism, slavery, racism, racists, race, white people,
        black people, minorities, diversity, affirmative action, dei, homeless, homelessness`),
      line: 'Free speech has a corner in the park',
      miss: 'The speech was free of charge',
    },
  ],
} satisfies PhraseList;

/** People and names that divide readers; they, too, count only beside one of `verdicts`. */
export const partisans = {
  note: 'Politicians, parties, policies and wars: a report or a notice may name any of them.',
  source: GUIDE,
  phrases: [
    {
      pattern: '(<public-politician>|<public-party>)',
      line: 'Biden spoke at noon',
      miss: 'The bidder spoke at noon',
    },
    {
      pattern: oneOf(`
        tariff, tariffs, trade war, ice raids, ice raid, ice agents, project 2025, roe v wade, supreme court, voter id,
        voter suppression, gerrymandering, mail-in ballots, electoral college, sanctuary cities, critical race theory,
        planned parenthood, medicaid, obamacare, student loan forgiveness, gun control, epstein files, food stamps`),
      line: 'The tariffs begin on Monday',
      miss: 'The tea begins at four',
    },
    {
      pattern: oneOf(`
        winter fuel payment, winter fuel allowance, benefit cap, two-child cap, two-child limit, bedroom tax, rwanda scheme,
        rwanda plan, partygate, grooming gangs, triple lock, ulez, low traffic neighbourhoods, ltns, the
        eu, freedom of movement,
        house of lords, indyref, scottish independence, carbon tax, voice to parliament, offshore processing, farm laws`),
      line: 'The bedroom tax is five years old',
      miss: 'The bedroom has a view',
    },
    {
      pattern: oneOf(`
        gaza, israel, palestine, palestinians, israelis, zionism, hamas, hezbollah, taliban, the idf, rafah, west bank,
        ukraine, russia, nato, iran, kashmir, uyghurs, arms sales, foreign aid`),
      line: 'A concert for Ukraine',
      miss: 'A concert for ukuleles',
    },
    {
      pattern: oneOf(`
        puberty blockers, trans athletes, trans kids, trans people, single-sex spaces, self-id, conversion therapy,
        gender ideology, vaccine mandates`),
      line: 'Puberty blockers are on the agenda',
      miss: 'Puberty is on the syllabus',
    },
  ],
} satisfies PhraseList;

/** Words that take a side, if they are beside one of `quarrels` or `partisans`. */
export const verdicts = {
  note: 'Each closes a debate, sends somebody away or condemns; alone each also has everyday uses.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (has been|was|is|remains|were|are|have been) (a|an|one|nothing but|such)? _? (disaster|catastrophe|
        failure|betrayal|joke|farce|shambles|racket|con|sham|outrage|humiliation|cancer|tax on _)`,
      line: 'The crown remains a farce',
      miss: 'The fire was put out',
    },
    {
      pattern: `
        (strangling|wrecking|crippling|choking|robbing|fleecing|lying to|failing|ignoring|silencing|
        abandoning) (this|our|the|your|every|us|my|ordinary|working)`,
      line: 'They are fleecing this town',
      miss: 'They were knitting this hat',
    },
    {
      pattern: `
        (couldn't|could not|doesn't|don't|does not|do not) (care|give) (less|a toss|a fig|a damn|a
        monkey's|about us|about you|about our|about ordinary|about working)`,
      line: "They don't give a fig",
      miss: "They don't give a lift",
    },
    {
      pattern: `
        (we|and we|who|voters|people)? (won't|will not|never|shan't) (forget it|forget this|forget
        that|forgive|forgive and forget)`,
      line: "Voters won't forget it",
      miss: "Voters won't forget their coats",
    },
    {
      pattern: '(should|must|can) (all)? pay for (his|her|their|its|your) own',
      line: 'They must pay for their own boats',
      miss: 'They must pay for the boats',
    },
    {
      pattern: '(our|my) (stance|position|thoughts|view|views) on',
      line: 'Our stance on fishing quotas',
      miss: 'Our stand on the quay',
    },
    {
      pattern: 'must (fall|be toppled|be broken up|be abolished|be scrapped)',
      line: 'The statue must fall',
      miss: 'The leaves fall in autumn',
    },
    {
      pattern: `
        (waited|suffered|been silent|been ignored|been patient|been lied to) (for)? (long enough|too
        long|far too long)`,
      line: 'We have been patient long enough',
      miss: 'We have been patient all day',
    },
    {
      pattern: `
        (sorry not sorry|be done with it|and we said it|and i said it|and that's that|simple as|we
        said what we said|i said what i said)`,
      line: 'Rye is best, sorry not sorry',
      miss: 'Rye is best, sorry',
    },
    {
      pattern: `
        (nobody|no one|noone) (on|in|with) _ (should|needs to|deserves to|ought to) (own|have|get|be|
        vote|earn)`,
      line: 'Nobody in Goole should own two boats',
      miss: 'Nobody in Goole owns two boats',
    },
    {
      pattern: `
        (is|are|was|were|have become|has become|get|got) (all|just|so|simply|too|far too|plain)? (lazy|
        greedy|corrupt|weak|rotten|spineless|to blame|out of control|out of touch|ungrateful|soft|softer
        on|soft on|immoral|shameful|a menace|a threat|the problem|the enemy|sacred|bought|hypocrites|a
        disease|the real)`,
      line: 'Snails are far too greedy',
      miss: 'Snails are brown',
    },
    {
      pattern: `
        (it stinks|regrets it|regret it|had enough of|fed up with|sick of|more spine than|more backbone
        than|nobody needs|no one needs|nobody voted for|no one voted for|pay for their|pays for their|
        paying for their|taking our|took our|steal our|stole our|our own people|our own first|no
        wonder)`,
      line: 'Nobody needs a third shed',
      miss: 'We need a third shed',
    },
    {
      pattern: `
        (richer|poorer|safer|happier|better|worse|free|freer) (before|without|since|under|until|off
        before|off without) (the|they|them|we|it|this)`,
      line: 'We were safer before the mill',
      miss: 'We ate before the match',
    },
    {
      pattern: `
        (full stop|no debate|no exceptions|no excuses|and that is final|simple as that|enough is enough|
        fact not opinion|fight me|end of story|end of discussion|end of debate)`,
      line: 'Closed on Mondays, end of story',
      miss: 'Closed on Mondays, as ever',
    },
    {
      pattern: `
        (take|took|takes|taking|taken|win|get|claw) (back control|it back|itself back|the country back|
        this country back|
        our country back|themselves back|ourselves back|control back)`,
      line: 'Time to take it back',
      miss: 'Take it to the desk',
    },
    {
      pattern: `
        (too good for|good enough for|down with the|death to|shame on|to hell with|hands off|stay out of|keep out of|
        stop lying|stop pretending|not welcome|burn in|rot in)`,
      line: 'Hands off our river',
      miss: 'The handle is off',
    },
    {
      pattern: `
        (ruining|destroying|killing|poisoning|betrayed|betraying|invading|flooding|replacing|brainwashing|brainwashed|
        grooming|bleeding|bankrupting|selling out) (this|our|the|your|every|us|my)`,
      line: 'They are ruining our view',
      miss: 'They painted our view',
    },
    {
      pattern:
        '(there are|god made|i see) (only|just)? (two|<number>) (sexes|genders|races|faiths|kinds of men)',
      line: 'There are only two genders in grammar',
      miss: 'There are two by the door',
    },
    {
      pattern:
        'only one (true|real)? (faith|god|religion|way to|truth|path to|king|nation|side|party)',
      line: 'Only one truth is left',
      miss: 'Only one is left',
    },
    {
      pattern: `
        (must|should|ought to|needs to|need to|has to|have to|deserve to|deserves to|can never|should
        never|must never)
        (never|not|all|now|simply)? (be|have) (been)? (shut|banned|abolished|scrapped|sacked|deported|
        jailed|hanged|gone|
        outlawed|defunded|driven|thrown|ashamed|sterilised|disarmed|executed|torn|burned|silenced|nationalised|
        locked up|locked away|sent back|sent home|turned away|put down|kept out)`,
      line: 'They should be locked up',
      miss: 'They should be here at noon',
    },
    {
      pattern: `
        (is|are|was|were|equals) (nothing but|pure|just|simply|plain|legalised|legalized|always|still)? (a|an|the)?
        (theft|murder|robbery|slavery|genocide|sin|sins|sinful|evil|hoax|hoaxes|scam|lie|lies|disgrace|abomination|
        crime|crimes|parasites|parasite|traitors|terrorists|vermin|cowards|brainwashing|tyranny|treason|
        oppression|child abuse|mutilation|cult|mental illness)`,
      line: 'Rain in June is robbery',
      miss: 'The robbery was in June',
    },
    {
      pattern:
        "(do not|don't|dont|never) (kill|kills|belong|kneel|negotiate|apologise|apologize|breed) _?",
      line: 'Umbrellas do not kill',
      miss: 'We do not open on Monday',
    },
    {
      pattern:
        '(leads|lead|belongs|belong) (to|in) (heaven|hell|the kitchen|prison|jail|the bin|the gutter|ruin|damnation)',
      line: 'That hat belongs in the bin',
      miss: 'That path leads to the mill',
    },
    {
      pattern: `
        (has|have|had|with|of|there is) no (shame|place|right|rights|business|soul|conscience|morals|future|mercy)`,
      line: 'Cars have no place on the green',
      miss: 'Cars have no key on the ring',
    },
    {
      pattern: `
        (lied|lies|lie|lying) (to us|to you|about|and you|and we|again|for)`,
      line: 'They lied about the weather',
      miss: 'They lie in the sun',
    },
    {
      pattern: '(go|gone|going|get) back (home|to where|where) (you|they|came|to)?',
      line: 'They can go back where they came from',
      miss: 'They can go by train',
    },
    {
      pattern: '(throw|threw) away the key',
      line: 'And throw away the key',
      miss: 'Throw the key to me',
    },
    {
      pattern: `
        (hold|holds|holding|held) (us|the country|this country|the nation|the public|everyone|commuters|
        patients) (all)?
        (to ransom|hostage)`,
      line: 'They hold the public hostage',
      miss: 'They hold the public meeting',
    },
    {
      pattern: `
        (was|is|were|are) (never|not) (about|really about|a right|real|natural|normal|a choice|a virus|your) _`,
      line: 'It was never about the rain',
      miss: 'It never rained about here',
    },
    {
      pattern: `
        (everybody|everyone|we all|you all|you|deep down) (knows|know|knew|believed|fell for|swallowed|
        voted|let) (it|that|them|
        this|for|deep|the truth|who)`,
      line: 'You believed it, all of it',
      miss: 'Everyone is here',
    },
    {
      pattern: `
        (weak|absent|lazy|godless|spineless|corrupt|so-called|filthy|greedy|evil|useless|treacherous|
        brainwashed) (men|
        fathers|mothers|parents|politicians|ministers|judges|leaders|left|elites|government|press|media|bankers|
        landlords|youth|generation|people)`,
      line: 'Blame weak men',
      miss: 'A weak tea',
    },
  ],
} satisfies PhraseList;

/** Words that take a side as an order; elsewhere they report what others do. Only beside one of `quarrels`, too. */
export const campaignOrders = {
  note: 'As imperatives they are a call to fight; "the council will ban all fires" is news.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (ban|abolish|scrap|deport|defund|jail|hang|arrest|boycott|legalise|legalize|nationalise|
        nationalize|tax|repeal|
        stop|end|reject|resist|bring back|bring it back) (all|the|them|every|these|those|it|him|her|
        more|illegal|foreign|
        taxing|funding|paying|hanging)`,
      line: 'Scrap the lot',
      miss: 'A scrap of cloth',
    },
    {
      pattern: `
        (open|shut|close|seal|guard|defend|secure|tear down) (the|our|all|every) (gates|gate|borders|
        border|coast|channel|
        prisons|mosques|churches)`,
      line: 'Seal every border',
      miss: 'Open a window',
    },
    {
      pattern: `
        (send|ship|fly|kick|throw) (them|the boats|the lot|'em|him|her|these|those|the|every) _? _?
        (back|home|out|packing|away)`,
      line: 'Send the boats back',
      miss: 'Send the parcel by rail',
    },
    {
      pattern:
        "(lock|string|line|round) (up|them up|him up|her up|'em up) (the|all|these|those|and|every|against)?",
      line: 'Lock them up and leave',
      miss: 'Lock the door',
    },
    {
      pattern:
        '(wake up|open your eyes|repent|stand up|fight back|rise up|never trust|never forgive|follow the money)',
      line: 'Wake up, the tide is in',
      miss: 'We wake them up at six',
    },
  ],
} satisfies PhraseList;
