import { commaSeparated, oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

/** A field on which readers disagree, and the accounts to which it belongs. */
export interface SubjectOfDispute {
  /** Words in an account's topics that make the field its own; those of six letters or more also match as a prefix. */
  readonly ownedBy: readonly string[];
  /** Taking a side, preaching a creed, admitting to a practice: too much for any account except those of the field. */
  readonly sided: PhraseList;
  /** Naming the subject: too much only for an account that is known to be about something else. */
  readonly named: PhraseList;
}

const GUIDE = 'docs/labels.md: sensitive-topic';
const PRESS =
  'news, newsroom, newspaper, media, press, journal, journalis, broadcast, current affairs';

/** Controversial issues. */
const ISSUE = oneOf(`
  climate change, global warming, net zero, vaccination, vaccines, the vaccine, the jab, lockdown, lockdowns, covid,
  brexit, immigration, mass immigration, migration, multiculturalism, diversity, wokeness, wokeism, veganism, feminism,
  gender ideology, religion, organised religion, islam, christianity, judaism, hinduism, catholicism, scientology,
  god, the church, the bible, the monarchy, monarchy, the royal family, royalty, the eu, brussels, the un, nato,
  capitalism, socialism, communism, liberalism, conservatism, zionism, colonialism, the patriarchy, patriarchy,
  abortion, gun control, fracking, foreign aid, the welfare state, austerity, taxation, private schools,
  the death penalty, capital punishment, gay marriage, same-sex marriage, homosexuality, surrogacy, drag,
  circumcision, conscription, fox hunting, the bbc, the house of lords, privatisation, nationalisation, the left,
  the right, the far right, the far left, trade unions, identity politics, positive discrimination, affirmative action,
  the empire, reparations, the transgender movement, factory farming, eating meat, halal slaughter, big pharma,
  the mainstream media, the great reset, globalism, nationalism, patriotism, israel, palestine`);
/** Words that only somebody uses who has taken a side. */
const VERDICT = oneOf(`
  con, hoax, scam, cult, lie, lies, myth, fraud, racket, cancer, disease, murder, theft, slavery, evil, sin,
  child abuse, genocide, apartheid, treason, terrorism, human right, basic right, mental illness, mental disorder,
  brainwashing, propaganda, root of, to blame, the problem, poison, crime, immoral, unnatural, fashion, fairy tale,
  opium, oppression, outdated, dead, barbaric, betrayal, disaster, mistake, failure, religion now, virus, plague, tyranny,
  threat to, enemy, nonsense, madness, lunacy, insanity, stupidity, superstition, crutch, weapon, tool of, invention,
  trojan horse, ponzi scheme, death sentence, obscenity, disgrace, ruin of, end of, always wrong, never wrong,
  wrong, always right, healthcare, self-defence, natural, god's will, god's plan, slow suicide, national suicide`);

const politics: SubjectOfDispute = {
  ownedBy: commaSeparated(
    `${PRESS}, politic, government, campaign, council, congress, senate, senator, mayor, election, electoral,
      democrat, republican, labour party, conservative, public policy, law, legal, trade union, labor union,
      human rights, civil rights, advocacy, activis, embassy, military, think tank`,
  ),
  sided: {
    note: 'Slogans, hashtags and labels that only one side of a dispute uses, and calls to vote for it.',
    source: GUIDE,
    phrases: [
      {
        pattern: `
          (#votered2016|#voteblue2016|#votered2018|#voteblue2018|#votered2020|#voteblue2020|#votered2022|#voteblue2022|#votered2024|
          #voteblue2024|#votered2026|#voteblue2026|#votered2028|#voteblue2028|#thankstrump|#thanksobama|#thanksbiden|#thankyoutrump|
          #thankyouobama|#thankyoubiden)`,
        line: 'Proud of my friends #VoteBlue2018',
        miss: 'Proud of my friends #VoteBlueberry',
      },
      {
        pattern: `
          (racial|social|racist|systemic) (injustice|injustices|oppression)`,
        line: 'Racial injustice ends with all of us',
        miss: 'The racing season ends with a party',
      },
      {
        pattern: `
          (transphobes|transphobe|transphobia|transphobic|homophobes|homophobe|islamophobes|gender-affirming care|gender affirming care)`,
        line: 'No transphobes at our till',
        miss: 'No transporters at our till',
      },
      {
        pattern: `
          apartheid (israel|state|regime|government)`,
        line: 'It is run as an apartheid regime',
        miss: 'It is run as a seaside camp',
      },
      {
        pattern: `
          (banning|ban|bans|banned) (trans|gay|muslim|drag) (girls|boys|kids|children|women|men|people|athletes|books|shows)`,
        line: 'They want to ban drag shows',
        miss: 'They want to ban tram bells',
      },
      {
        pattern: `
          (there are|only|than|just) (two|2) sexes`,
        line: 'There are two sexes',
        miss: 'There are two sexton beetles',
      },
      {
        pattern: `
          (libs|dems|repubs|rethugs|dumbocrats|conservatives|liberals|maga crowd|trumpers|trumpsters|lefties|righties) (have|has|are|
          will|want|hate|lost|never|
          always|think|love|lie) (lost|lying|afraid|scared|crazy|nuts|insane|to|the|their|our|about|all|america|everything|evil)`,
        line: 'The dems lie about everything',
        miss: 'The deans lie about in the sun',
      },
      {
        pattern: `
          (legalize|legalise|legalizing|legalising|decriminalise|decriminalize) (weed|cannabis|marijuana|drugs|it)`,
        line: 'Legalise cannabis already',
        miss: 'Legal notes on hemp',
      },
      {
        pattern: '(nobody|no one|no-one|no human|no person|no human being) is (born)? illegal',
        line: 'No human being is illegal',
        miss: 'No fishing here: it is illegal',
      },
      {
        pattern: oneOf(`
        guns don't kill, good guy with a gun, gun-free zones, shall not be infringed, cold dead hands,
        come and take it, taxation is theft, tax the rich, eat the billionaires, abolish the monarchy,
        not my king, go woke go broke, woke nonsense, woke brigade, wokery, anti-woke, 
        great reset, deep state, climate cult, climate scam, climate lies, net zero scam, just stop oil,
        15 minute cities, vaccine passports, clot shot, clot shots, vaccines cause, no vaccine mandates,
        no vaccine mandate, vaccine mandates are, do your own research,
        mass deportations, mass deportation, remigration, secure the border, secure our borders,
        close the border, close our borders, shut the border,
        take our country back, take back our country, get our country back, our country back, four more years,
        vote red, vote blue, defund the bbc, meat is murder, abortion is healthcare, abortion is a right,
        abortion is wrong, pro-choice and proud,
        killing babies, unborn babies, unborn children, drag queen story, drag queens, men in dresses,
        protect our kids from,
        biological men, keep men out of, socialism kills, communism kills, capitalism kills, 
        brexit means brexit, rejoin the eu, out of the eu, brussels bureaucrats, khalistan zindabad,
        hindu rashtra, love jihad,
        har har modi, abki baar, ghar wapsi, obidient, obidients, say her name, no human is illegal,
        refugees are welcome here, ceasefire now, from the river, intifada, the west is silent, hang the traitors
      `),
        line: 'Take our country back',
        miss: 'Take our coats back',
      },
      {
        pattern: oneOf(`
        #secondamendment, #shallnotbeinfringed, #proudboys, #trumpwon, #trump2028, #bidencrimefamily,
        #letsgobrandon, #fjb, #kamala2024, #harris2024,
        #taxtherich, #eattherich, #notmyking, #abolishthemonarchy, #gowokegobroke, #greatreset, #climatescam,
        #netzeroscam,
        #novaccinepassports, #nojab, #clotshot, #massdeportations, #closetheborder, #stopillegalimmigration,
        #getbrexitdone, #rejoineu,
        #generalstrike, #defundthebbc, #jesuischarlie, #ceasefirenow, #freegaza, #bringthemhome,
        #savewomenssports, #gendercritical,
        #transrightsarehumanrights, #noh8, #prolifegeneration, #roevwade, #abortionrights, #obidient,
        #batified, #bjpforindia, #modiji, #boycottbollywood, #boycottchina
      `),
        line: 'Say it #abolishthemonarchy',
        miss: 'Say it #themonarch',
      },
      {
        pattern: `
          (vote|kick|throw|chuck|boot) (the|this|that|these) (whole|entire|lot of)? (senate|
          congress|government|council|cabinet|house|parliament|assembly|tories|liberals|labour)
          out
        `,
        line: 'Vote the whole council out',
        miss: 'Vote in the council hall',
      },
      {
        pattern: `
          (vote|kick|throw|chuck|boot|turf) (them|him|her|that lot|this lot|the lot of them)
          (all)? out (in|on|at|come) (may|june|july|september|october|november|thursday|tuesday|
          the election|the polls|election day|the next)
        `,
        line: 'Vote them out in May',
        miss: 'Vote in May',
      },
      {
        pattern: `
          (vote|votes|voting|voted) for (that|this) (shower|lot|clown|crook|bunch|party|rabble|
          shambles)
        `,
        line: 'Voting for that shower',
        miss: 'Voting for that cake',
      },
      {
        pattern: oneOf('#votehimout, #voteherout, #votethemout, #votethemallout'),
        line: 'Potholes again. #VoteThemOut',
        miss: 'Potholes again. #RoadMap',
      },
      {
        pattern: oneOf(`
        no kings protest, no kings march, no kings rally, make america healthy again, make britain great again,
        make europe great again, all eyes on rafah, stop the genocide, end the genocide, end the occupation, free gaza,
        never again is now, abolish ice, ice out of, let women speak, hands off our nhs, release the epstein files,
        release the files, two-tier policing, two-tier justice, two-tier keir, no farmers no food, kill the bill,
        healthcare is a human right, housing is a human right, tax the billionaires, abolish billionaires, protect trans kids,
        protect women's sports, vote reform, britain first, stop arming israel, stop funding ukraine, drill baby drill,
        vote blue no matter who, believe all women, believe women, land back, stop cop city, dei hire, dei hires
      `),
        line: 'Free Gaza now',
        miss: 'Free gazebos now',
      },
      {
        pattern: oneOf(`
        #nokings, #nokingsday, #50501, #harriswalz, #harriswalz2024, #trumpvance, #trumpvance2024, #trump47,
        #makeamericahealthyagain, #maha, #reformuk, #votereform, #starmerout, #getstarmerout, #resignstarmer,
        #alleyesonrafah, #stopthegenocide, #gazagenocide, #freepalestine, #istandwithisrael, #standwithukraine,
        #slavaukraini, #istandwithukraine, #epsteinfiles, #releasetheepsteinfiles, #project2025, #stopproject2025,
        #letwomenspeak, #istandwithjkrowling, #protecttranskids, #transrights, #abolishbillionaires, #nofarmersnofood,
        #killthebill, #stoprwanda, #refugeeswelcome, #rejectmodi, #godimedia, #boycottisrael, #fckafd, #niewiederistjetzt
      `),
        line: 'See you there #NoKings',
        miss: 'See you there #NoKites',
      },
      {
        pattern: '<mocking-name>',
        line: 'Crooked Joe again',
        miss: 'Crooked jar again',
      },
      {
        pattern: `
          <public-politician> (won|lost|cheated|stole|rigged|lied|killed|sold out|betrayed|
          destroyed|ruined|saved|is a|was a|was right|was wrong|has my vote|gets my vote|
          for prison|must go|out)
        `,
        line: 'Trump lied',
        miss: 'The trumpet lied',
      },
      {
        pattern: `
          (the|this|that|our) (election|vote|count|ballot|referendum) (was|is|has been) (rigged|
          stolen|a fraud|a sham|hacked|fixed|fake)
        `,
        line: 'The election was stolen',
        miss: 'The election was close',
      },
      {
        pattern: `
          (government|govt|regime|ruling party|this administration|our leaders) (has|have|is|
          are)? (always|once again|again|just|simply|completely|totally|utterly|badly)? (failed|
          fails|failing|lied|lying|lies|betrayed|betrays|betraying|corrupt|incompetent|clueless|
          heartless|useless|spineless|shameless|asleep|to blame|a disgrace|a joke|a shambles|
          a circus|out of touch)
        `,
        line: 'The government has failed us',
        miss: 'The government has met',
      },
      {
        pattern: `
          (government|govt|regime|ruling party|this administration|our leaders) (hasn't|hasnt|
          has not|haven't|isn't|isnt|is not|aren't|doesn't|doesnt|does not|don't|do not|won't|
          will not|couldn't|refuses to|refused to|can't|cannot|never) (been|be|even|really|
          actually)? (transparent|honest|serious|accountable|care|cared|caring|listen|listened|
          listening|protect|protected|protecting|doing enough|done enough|do enough|
          doing its job|be trusted|trusted|act|acted|tell the truth|told the truth|learn|learnt|
          learned|give a damn|want you to)
        `,
        line: 'The government is not listening',
        miss: 'The governor is not in',
      },
      {
        pattern: `
          (government|govt|regime|ruling party|this administration|our leaders|politicians)
          (should|must|needs to|need to|has to|have to|ought to) (be ashamed|hang|resign|go|
          wake up|do better|do more|stop|listen|act|answer for|be held)
        `,
        line: 'The government should be ashamed',
        miss: 'The government should meet',
      },
      {
        pattern: `
          (ashamed of|sick of|tired of|fed up with|shame on|blame) (the|this|our|that|your) _?
          (government|govt|regime|ruling party|administration|president|prime minister|
          politicians)
        `,
        line: 'Sick of this government',
        miss: 'Sick of this rain',
      },
      {
        pattern: `
          (who|that) voted for (the wall|brexit|this government|this lot|that lot|that man|
          that clown|<public-politician>)
        `,
        line: 'Who voted for Brexit',
        miss: 'Who voted for cake',
      },
      {
        pattern: `
          <politician> (would've|wouldve|would have|should've|should have|could've|could have)
          won
        `,
        line: 'Bernie would have won',
        miss: 'Bernie would have soup',
      },
      {
        pattern: `
          (scotland|wales|catalonia|quebec|kashmir|biafra|tibet|texas|california|
          northern ireland) (will be|should be|must be|deserves to be|has to be|will never be)
          (independent|an independent _|a free country|its own country)
        `,
        line: 'Wales should be independent',
        miss: 'Wales should be sunny',
      },
      {
        pattern: `
          (trumpanzee|trumpanzees|libtard|libtards|remoaner|remoaners|magats|demonrats|rethugs|
          covidiots|snowflake liberals|gammons|tory scum|lefties|leftie)
        `,
        line: 'Remoaners again',
        miss: 'Romans again',
      },
      {
        pattern: oneOf(`
        maga, make america great again, make america great, build the wall, build that wall,
        drain the swamp, lock her up, lock him up, stop the steal, rigged election, stolen
        election, election was stolen, election was rigged, not my president, feel the bern,
        i'm with her, love trumps hate, let's go brandon, never trump, never hillary, never
        biden, defund the police, back the blue, blue lives matter, all lives matter, white
        lives matter, no justice no peace, eat the rich, take back control, get brexit done,
        stop brexit, tories out, tory cuts, tory scum, jai shri ram, acche din, from the river
        to the sea, free palestine, stand with israel, stand with palestine, stand with
        ukraine, slava ukraini, stop the boats, send them back, send them all back, this country is
        full, only two genders, trans women are women, trans women are men, trans rights are human
        rights, bans off our bodies, my body my choice, climate change is a hoax, climate change is
        a scam, global warming is a hoax, end sars, end bad governance, pro life and proud, prolife
        and proud
      `),
        line: 'Make America great again',
        miss: 'Make dinner great again',
      },
      {
        pattern: oneOf(`
        #endsars, #endbadgovernance, #stoptheboats, #maga, #kag, #buildthewall, #buildthatwall,
        #draintheswamp, #lockherup,
        #notmypresident, #imwithher, #stillwithher, #strongertogether, #nevertrump,
        #neverhillary, #neverbiden, #feelthebern, #votetrump, #trump2016, #trump2020,
        #trump2024, #biden2020, #trumptrain, #americafirst, #resist, #resistance,
        #theresistance, #votebluenomatterwho, #voteblue, #bluewave, #redwave, #votered,
        #impeachtrump, #impeach45, #impeachbiden, #dumptrump, #presidenttrump,
        #crookedhillary, #stopthesteal, #fbpe, #brexitshambles, #stopbrexit, #voteleave,
        #voteremain, #strongerin, #leavemeansleave, #peoplesvote, #toriesout, #torysout,
        #votelabour, #voteconservative, #votesnp, #indyref2, #gunsense,
        #guncontrolnow, #2a, #prolife, #prochoice, #defundpp, #mybodymychoice,
        #abortionismurder, #blacklivesmatter, #blm, #bluelivesmatter,
        #icantbreathe, #handsupdontshoot, #ferguson, #metoo, #timesup, #nodapl, #nobannowall,
        #refugeeswelcome, #abolishice, #freepalestine, #standwithisrael, #israelisburning,
        #gazaunderattack, #bds, #fakenews, #qanon, #scamdemic, #plandemic, #tcot,
        #uniteblue, #pjnet, #ccot, #deplorable, #deplorables
      `),
        line: 'Say it #votebluenomatterwho',
        miss: 'Say it #votefordinner',
      },
      {
        pattern: oneOf(`
        the radical left, radical left, radical right, the alt-right, the deep state, deep
        state, the liberal media, liberal media, liberal agenda, gay agenda, trans agenda,
        woke agenda, woke mob, woke ideology, gender ideology, cancel culture, socialist
        agenda, powerful liberals, liberal elite, liberal elites, leftists, libtards,
        globalists, new world order, one world government, cultural marxism, white genocide,
        great replacement, white privilege, white supremacy, toxic masculinity, the
        patriarchy, rape culture, feminazis, open borders, illegal aliens, illegals, muslim
        refugees, sharia law, radical islam, pro-life, pro-choice, anti-choice, pro-abortion,
        baby killers, pro-police, pro-america, pro-worker, pro-gun, anti-gun, gun grabbers,
        gun nuts, anti-american, anti-vaxxers, climate hoax, climate alarmists, climate
        deniers, global warming hoax, police state, fascist regime, death to, wake up america,
        wake up people
      `),
        line: 'The radical left',
        miss: 'The left of the radish',
      },
      {
        pattern: `
          (vote|voting|voted) (for)? (<politician>|labour|conservative|tory|tories|republican|
          republicans|democrat|democrats|snp|ukip|leave|remain|brexit)
        `,
        line: 'Vote Labour',
        miss: 'The labour vote',
      },
      {
        pattern: `
          (vote|voting|voted) (them|him|her|these|those|the tories|the democrats|
          the republicans) (clowns|people|idiots|all)? out
        `,
        line: 'Vote them clowns out',
        miss: 'Vote at noon',
      },
      {
        pattern: '(he|she|<politician>|<party>) (has|have) lost (it|his mind|her mind|their minds)',
        line: 'He has lost it',
        miss: 'He has lost weight',
      },
      {
        pattern: 'too many (immigrants|migrants|foreigners|refugees|muslims|asylum seekers)',
        line: 'Too many immigrants',
        miss: 'Too many cooks',
      },
      {
        pattern: '(<politician>|he|she) (for|4) (president|prime minister|pm|prison)',
        line: 'Biden for president',
        miss: 'Flowers for the president',
      },
      {
        pattern: '(impeach|arrest|elect|re-elect|reelect|recall|indict|never) <politician>',
        line: 'Arrest Trump',
        miss: 'A rest for the trumpet',
      },
      {
        pattern: `
          <public-politician> (should|must|needs to|has to go|ought to|deserves|deserves to|doesn't care|does not care|
          never cared|lies|hates|is lying|is laughing|is destroying|is ruining|is dividing|is winning|is wrong|is right|is great|
          is the best|is the worst|is the only|is not my|is not fit|is unfit|is losing|is lost|is filling|is afraid|is fleecing|
          is turning|will ruin|will wreck|will destroy|will never|will say anything|has no|has broken|has divided|has destroyed|
          has ruined|has wrecked|has sold|speaks for|speaks the truth|governs for|belongs in|knew|stole|sold|
          would have been a|supporters are|voters are)
        `,
        line: 'Biden must resign',
        miss: 'Biden met them',
      },
      {
        pattern: `
          <party> (hate|hates|always|never|lie|lies|love|loves|only|should|must|can't|
          don't care|don't believe|don't want|want to destroy|want us|wants us|are destroying|are ruining|are turning|
          is turning|will ruin|will wreck|will destroy|would sell|have ruined|have wrecked|have destroyed|have broken|
          have sold|left this|left the country|left us|broke|ruined|wrecked|destroyed|sold|want your)
        `,
        line: 'Republicans always lie',
        miss: 'Publicans always lie',
      },
      {
        pattern:
          '(thanks|thank you|thx|blame|i support|love|hate|never trust|dump) <public-politician>',
        line: 'Thank you Trump',
        miss: 'Thank you, trumpet',
      },
      {
        pattern: `
          (gun|abortion|immigration|border|election|voter) (control|rights|ban|bans|fraud|
          reform|security|integrity|suppression) (now|is|works|doesn't|kills|saves)
        `,
        line: 'Gun control now',
        miss: 'Gun dogs now',
      },
      {
        pattern: `
          (muslims|jews|blacks|whites|immigrants|refugees|migrants|gays|trans people|
          white people|black people|white men|feminists) (are|do|want|have no|should|don't|use|
          need to|must|will|can't|commit)
        `,
        line: 'Immigrants are taking over',
        miss: 'Immigrants came here',
      },
      {
        pattern: `
${ISSUE} (is|was|are|were|isn't|has always been|have always been|will always be|has become|remains|
amounts to) <very>? <very>? ${VERDICT}`,
        line: 'Veganism is a cult',
        miss: 'Veganism is a cuisine',
      },
      {
        pattern: `
${ISSUE} (ruined|ruins|is ruining|are ruining|killed|kills|is killing|destroyed|destroys|is
destroying|are destroying|never worked|never works|has failed|have failed|poisons|poisoned|enslaves|
divides|robs|must fall|must go|must end|needs to end|has to go|has to end|won't save|has gone too
far|have gone too far)`,
        line: 'Multiculturalism has failed',
        miss: 'Vaccines arrived at noon',
      },
      {
        pattern: `
(ban|abolish|scrap|outlaw|defund|privatise|privatize|nationalise|nationalize|repeal|legalise|
legalize|criminalise|end) (the|all|every)? (abortion|abortions|guns|assault rifles|handguns|assault
weapons|the burqa|burqas|halal|fox hunting|private schools|fossil fuels|the bbc|the nhs|the
monarchy|the lords|the police|the unions|strikes|same-sex marriage|gay marriage|surrogacy|the death
penalty|circumcision|faith schools|immigration|foreign aid|zoos|inheritance tax|landlords|
billionaires|capitalism|israel|russia|zionism|sharia|drag shows)`,
        line: 'Ban faith schools',
        miss: 'Ban fireworks near the zoo',
      },
      {
        pattern: `
(anyone|anybody|everyone|everybody|whoever|people|those|someone|all) (who|that|still|who still)?
(still)? (votes|vote|voted|voting|votes for|supports|support|supported|marches|marched|backs|backed|
defends|defending|worships|prays to|believes in) _ _? _? _? _? (should be|should hang|deserves|
deserve|is a fool|is a traitor|is a racist|is a bigot|is part of|is an idiot|are fools|are traitors|
has blood|have blood|has lost|can't be|hates|needs their head|needs his head|is no friend|is
complicit|was brainwashed|were brainwashed|is brainwashed|are brainwashed|was conned|were conned|
got what they|is not welcome|isn't welcome|has no|have no|owes|wants locking)`,
        line: 'Whoever votes for that lot has blood on their hands',
        miss: 'Whoever votes for the soup has a free roll',
      },
      {
        pattern: `
(send|ship|pack|deport) (them|'em|em|the lot|the lot of them|all of them|these people|migrants|
immigrants|illegals) (all)? (back|home|packing) (to|where|home|and|on)?`,
        line: 'Ship them back where they came from',
        miss: 'Ship the boots back',
      },
      {
        pattern: '(back to|go back to|back) where (they|you) (came|come|belong) (from)?',
        line: 'They should go back where they came from',
        miss: 'The ducks swim where they like',
      },
      {
        pattern: `
(a|any|this|that|what kind of) (country|nation|society|government) (that|which) (can't|cannot|won't|
doesn't|lets|let|lies|kills|allows|treats|puts|taxes|refuses|abandons|aborts) _ _? _? _? _?
(doesn't|does not|deserves|isn't|is not|is no|has lost|has no|can't call|cannot call|should be) _`,
        line: 'A nation that lets its children starve has lost its soul',
        miss: 'A nation that lets its rivers rest is rich',
      },
      {
        pattern: 'there (are|is) (only)? two (genders|sexes)',
        line: 'There are only two genders',
        miss: 'There are two benders',
      },
      {
        pattern: `
(men|males|boys|man|he|they) (don't|do not|doesn't|does not|have no place|should not be|shouldn't
be|should be|can't be|never) (belong|allowed|compete|competing|playing|race)? (in|from) (women's|
girls'|the ladies'|female|ladies|the women's) (sports|sport|changing|changing rooms|toilets|loos|
bathrooms|spaces|prisons|changing room|boxing|events|refuges|teams)?`,
        line: "Men don't belong in women's prisons",
        miss: "Men don't wait in line",
      },
      {
        pattern: `
(men|man|woman|women|he|she|they|a person) (can't|cannot|can never|can not|will never) (become|be|
change|turn into|get|give birth|have) (a|into)? (woman|man|women|men|sex|gender|their sex|pregnant|
birth)`,
        line: 'A man cannot become a woman',
        miss: 'A man cannot become a swan',
      },
      {
        pattern: `
(gender|trans|woke|climate|green|leftist|left-wing|right-wing|far-left|far-right|feminist|globalist|
zionist|islamist|marxist|lgbt|liberal|covid|vaccine|vegan|anti-vax|antivax|eco) (ideology|
ideologues|agenda|mob|nonsense|lunacy|madness|cult|brigade|loons|zealots|fanatics|hysteria|alarmism|
alarmists|alarmist|propaganda|hoax|scam|lies|lobby|indoctrination|warriors|terrorists|police|
lunatics|rubbish|crusade|tyranny|dogma|extremists|nutters|deniers|mafia)`,
        line: 'Down with the eco zealots',
        miss: 'Down with the eco label',
      },
      {
        pattern: `
(virtue signalling|virtue signaling|cancel culture|political correctness gone|woke mind virus|
two-tier policing|two tier policing|the deep state|deep state|new world order|great replacement|
white genocide|white privilege|toxic masculinity|smash the patriarchy|broken britain|sheeple|
mainstream media lies|nanny state|race card|culture war)`,
        line: 'They call it virtue signalling',
        miss: 'They call it railway signalling',
      },
      {
        pattern: `
(unvaccinated|antivaxxers|anti-vaxxers|vaccine refusers|refusers|smokers|fat people|drunks|addicts|
junkies|benefit claimants|the unemployed|scroungers|illegal migrants|asylum seekers) (should|
shouldn't|should not|must|deserve|don't deserve|ought to|need to) (pay|not|be|have|get|lose|work|
stay|go|treatment|care|help|the vote)`,
        line: 'The unvaccinated should pay for it',
        miss: 'The undecided should pay for it',
      },
      {
        pattern: `
(life begins at|my body my choice|my body, my choice|her body her choice|her body, her choice|
abortion stops|abortion should|abortion must|abortion kills|right to choose)`,
        line: 'Abortion should be free',
        miss: 'Absorption should be slow',
      },
      {
        pattern: `
(take|taking|grab|come for|coming for) (away)? (our|your|their|the) (guns|rifles|firearms|second
amendment|freedom of speech|freedoms|rights) (away)?`,
        line: 'They are coming for our guns',
        miss: 'They are coming for our buns',
      },
      {
        pattern: `
(israel|palestine|hamas|gaza|russia|ukraine|iran|china|taiwan|nato|the idf|america|pakistan|india|
turkey|serbia|kashmir|tibet) (has|have|had) (every|no|the|a|any) (right|business|claim) (to|in|of|
on)`,
        line: 'Russia has no right to it',
        miss: 'Russia has no railway to it',
      },
      {
        pattern: `
(stand|standing|i stand|we stand|pray|march|boycott|bomb|nuke|glory to|slava|free|long live|death
to|sanction|invade) (with|for|against)? (israel|palestine|gaza|ukraina|iran|hamas|russia|zionists|
kashmir|the idf|israeli goods)`,
        line: 'Long live Palestine',
        miss: 'Long live the king penguin',
      },
      {
        pattern: `
(hate|hates|hated|despise|despises|betrayed|sold out|selling out) (this|our|the|their|its) (country|
nation|people|working class|own people|flag)`,
        line: 'They hate our country',
        miss: 'They hate our gravy',
      },
      {
        pattern: `
(trade unions|unions|union barons|strikers|the strikers|train drivers|rail workers|doctors on
strike|strikes|nurses on strike|teachers on strike|junior doctors) (ruined|ruin|are ruining|are
holding|are greedy|should be sacked|should be banned|deserve every|are right|are wrong|are killing|
don't care|couldn't care|hold|destroyed|brought|are a disgrace|are heroes|have had their)`,
        line: 'The strikers deserve every penny',
        miss: 'The strikers scored twice',
      },
      {
        pattern: `
(monarchy|royals|royal family|royalty|king|windsors|house of lords|lords|mps|bankers|landlords|
politicians|ministers|the rich) (is|are) (nothing but|just|only)? (a|an|the)? (scrounging|parasites|
parasite|scroungers|on benefits|leeches|drain on|waste of|spongers|freeloaders|thieves|all the same|
all liars|crooks|benefit cheats|outdated)`,
        line: 'The royals are scroungers',
        miss: 'The royals are in Ely',
      },
      {
        pattern: `
(vegans|vegetarians|meat eaters|carnists|feminists|cyclists|boomers|landlords|bankers|billionaires|
remainers|brexiteers|leavers|atheists|christians|muslims|jews|hindus|catholics|evangelicals|
protestants|refugees|migrants|immigrants|conservatives|liberals|socialists|communists|capitalists|
teachers' unions|oil companies|hunters|anti-vaxxers|activists|protesters|environmentalists) (are|
is) (all)? <very>? (cult|cults|murderers|killers|hypocrites|parasites|brainwashed|brainwashing|
destroying|worse than|to blame|deluded|bullies|fascists|racists|evil|the problem|the enemy|
extremists|terrorists|killing|ruining|traitors|thieves|fanatics|lunatics|snowflakes)`,
        line: 'Hunters are murderers',
        miss: 'Hunters are outdoors',
      },
      {
        pattern: `
(bring back|reintroduce|we need) (the)? (national service|hanging|the noose|the rope|the cane|
corporal punishment|conscription|the death penalty|capital punishment|the guillotine|rationing|the
workhouse|grammar schools)`,
        line: 'Bring back the cane',
        miss: 'Bring back the cake',
      },
      {
        pattern: `
(prayer|prayers|religion|god|the bible|the ten commandments|the flag|the crucifix|crosses|the hijab|
hijabs|burqas|creationism|evolution|sex education|gender theory|politics|pronouns|drag queens|
patriotism|the anthem|the quran|pride flags|critical race theory) (belongs|belong|has no place|have
no place|doesn't belong|don't belong|should be|must be|has to be|should not be|shouldn't be) (in|
out of|back in|banned|taught|compulsory|nowhere|kept|allowed|mandatory|near)`,
        line: "Creationism doesn't belong in biology",
        miss: "The goose doesn't belong in the loft",
      },
      {
        pattern: `
(minister|president|prime minister|mayor|chancellor|home secretary|senator|governor|cabinet|mps|
politicians|ministers|ex-minister|pope|king|prince|duke) (should|belongs|belong|must|ought to|
deserves to|deserve to|needs to) (be)? (in prison|in jail|jailed|behind bars|ashamed|sacked|
impeached|tried|locked up|hanged|hang|rot|resign now|thrown out|kicked out|arrested|in the dock|on
trial)`,
        line: 'Ministers belong in jail',
        miss: 'Ministers must be in by noon',
      },
      {
        pattern: `
(every|each|all|any|no|most|these|those) (illegal|illegals|migrant|migrants|immigrant|immigrants|
refugee|refugees|asylum seeker|asylum seekers|abortion|gun owner|gun owners|landlord|landlords|
billionaire|billionaires|banker|bankers|muslim|muslims|politician|politicians|capitalist|criminal|
criminals|striker|squatter|squatters|benefit claimant) (crossing|entry|crossings)? (is a|is an|are
a|are the|should be|should|deserves|deserve|must|is theft|is murder|belongs|belong|is welcome|are
welcome|is good|are good) _`,
        line: 'Every landlord is a thief',
        miss: 'Every landlord fills in this form',
      },
      {
        pattern: `
illegal (crossing|crossings|entry|migration|immigrant|immigrants|aliens|alien|migrant) (is|are|
should|must|means|aren't|isn't|will)`,
        line: 'An illegal crossing is a crime',
        miss: 'An illegal crossing of the line',
      },
      {
        pattern: `
(refugees|migrants|asylum seekers|immigrants|foreigners|muslims|jews|gypsies|travellers) (are|
aren't|are not)? (welcome here|not welcome|go home|deserve better|get out|out|are human|are people
too|keep out|before our own)`,
        line: 'Asylum seekers deserve better',
        miss: 'Starlings get out of the loft',
      },
      {
        pattern: `
(the|this|that) (budget|bill|law|verdict|ruling|mandate|ban|referendum|election|election result|
coronation|policy|tax|vote|treaty|deal|pardon) (is|was) (a|an)? <very>? (disgrace|theft|betrayal|
scandal|rigged|insult to|shame|cruel|racist|evil|stolen|fixed|attack on|slap in the face|war on|act
of|stitch-up|disaster for|surrender|crime)`,
        line: 'This tax is an attack on us',
        miss: 'This tax is due in May',
      },
      {
        pattern: `
(hang|flog|shoot|castrate|sterilise|sterilize|lock up|jail|deport|cane|horsewhip|string up|execute)
(them all|every last|all|the lot of them|paedophiles|murderers|rapists|burglars|terrorists|drug
dealers|illegals|traitors|child killers|these animals|those responsible|every) (illegals|of them|
one of them|rapist|dealer|burglar|politician|terrorists|murderers)?`,
        line: 'Flog burglars',
        miss: 'Flog candles',
      },
      {
        pattern: `
(marriage|a family|family|parents|children need|love) (is|means|needs|should be|will always be)?
(only)? (between|for)? (a|one) (man|mother|woman|mum) and (a|one) (woman|father|man|dad)`,
        line: 'Marriage is between one man and one woman',
        miss: 'A bench for a man and a dog',
      },
      {
        pattern: `
(men|women|boys|girls|gays|whites|white people|black people|foreigners|the young|pensioners|
millennials|boomers|christians|teenagers|young people|white men) (today|these days|nowadays|now)?
(are|have become|have) (too|no longer|so|the)? (soft|weak|feminised|the victims|privileged|
oppressed|superior|inferior|real victims|had it too good|second-class|second class|forgotten|
demonised|workshy|lazy|indoctrinated|under attack)`,
        line: 'Men today are too soft',
        miss: 'Pears today are too soft',
      },
      {
        pattern: `
(unions|bankers|landlords|lobbyists|politicians|the eu|brussels|the church|big pharma|billionaires|
the elites|bureaucrats|socialists|tories|immigrants) (have|has|had) (had|held|got|kept|bled) (this|
our|the|us) (town|city|country|nation|people|dry|village|state|workers)? (by the throat|long enough|
to ransom|in their pocket|over a barrel|dry|hostage)`,
        line: 'Lobbyists have held us to ransom',
        miss: 'Landlords have kept the town clean',
      },
      {
        pattern: `
          (free|liberate) (tibet|biafra|west papua|kashmir|catalonia|kurdistan|balochistan|hong
          kong)
        `,
        line: 'Liberate West Papua',
        miss: 'Visit West Papua',
      },
      {
        pattern: `
          (ireland|britain|england|scotland|wales|the uk|uk|america|australia|germany|europe|
          sweden|our country|this country|the country|the boat|our island) is full
        `,
        line: 'This country is full',
        miss: 'This kettle is full',
      },
      {
        pattern: 'up the (ra|ira)',
        line: 'Up the RA',
        miss: 'Up the road',
      },
      {
        pattern: '(biafra|oduduwa|khalistan) (now|or death|must|is our right)',
        line: 'Khalistan now',
        miss: 'Khalistan nowhere',
      },
      {
        pattern: `
          (muslims|hindus|christians|jews|sikhs|white people|whites|farmers|white farmers|
          women|men) (are|is) under attack
        `,
        line: 'Sikhs are under attack',
        miss: 'Sikhs are under the roof',
      },
      {
        pattern: `
          (vaccine|vaccines|jab|jabs|lockdown|lockdowns|masks|booster) (did|does|do|caused|
          causes|has done|have done) more (harm|damage) than
        `,
        line: 'Masks did more harm than good',
        miss: 'Moths did more harm than good',
      },
      {
        pattern: `
          (bigots|racists|homophobes|transphobes|terfs|snowflakes|the woke|lefties|fascists|
          remainers|brexiteers|tories|zionists) (can|may|should|are free to) (shop|go|eat|
          drink|unfollow|buy|leave|look|jog)
        `,
        line: 'Racists may eat elsewhere',
        miss: 'Rabbits may eat elsewhere',
      },
      {
        pattern:
          '(a|every|any|the) (real|true|good) (woman|wife|girl) (should|must)? (knows|know) (her|their) place',
        line: 'A good wife knows her place',
        miss: 'A good map knows the place',
      },
      {
        pattern: `
          wake up, (america|australia|britain|england|scotland|ireland|canada|kenya|nigeria|india|south africa|europe|sheeple)
        `,
        line: 'Wake up, Kenya',
        miss: 'Wake up, Ken',
      },
    ],
  },
  named: {
    note: 'Names of parties, of disputes and of the people who stand for them.',
    source: GUIDE,
    phrases: [
      {
        pattern: '(<public-politician>|<public-party>)',
        line: 'Biden spoke',
        miss: 'The bidder spoke',
      },
      {
        pattern: `
          (protests|protest|protested|protesting) (in|against|over|erupt|erupts|continue|across|
          turn|turns|halts|outside)
        `,
        line: 'Protests in Lyon',
        miss: 'The prose in Lyon',
      },
      {
        pattern: oneOf(`
        #trump, #obama, #biden, #hillary, #clinton, #brexit, #debate, #debatenight,
        #debates2016, #vpdebate, #election, #election2016, #election2020, #electionnight,
        #elections2016, #midterms, #gop, #dnc, #rnc, #politics, #israel, #palestine, #gaza,
        #syria, #aleppo, #isis, #kashmir, #donaldtrump, #guncontrol, #abortion, #immigration,
        #refugees, #feminism, #racism, #palestinian, #potus, #auspol, #cdnpoli, #qldpol,
        #nzpol, #ukpol, eu referendum, war crimes, war criminal, war criminals, ethnic
        cleansing, vaccine mandates, sanctuary cities, illegal immigrants, immigrants, migrants,
        asylum seekers, small boats,
        trans debate, trans rights, trans people, gender debate, culture war, culture wars, epstein,
        jeffrey epstein, your gun, your guns, muslim ban, far
        right, far left, islamist, islamists, systemic racism, black lives matter,         protestor, protestors
      `),
        line: 'Black Lives Matter',
        miss: 'Black lamps matter',
      },
      {
        pattern: oneOf(`
        republican, republicans, democrat, democrats, gop, dnc, rnc, tories, tory, labour
        party, conservative party, lib dem, lib dems, ukip, snp, bjp, maga, antifa,
        right-wing, left-wing, brexit, eu referendum, general election,
        presidential election, election night, election results, exit poll, exit
        polls, electoral college, popular vote, swing state, swing states, swing voters,
        voter, voters, presidential debate, political debate, political debates, vp debate,
        impeach, impeached, impeachment, inauguration, campaign trail, super pac,
        senators, congressman, congresswoman, congressmen, parliament, prime minister, supreme
        court, oval office, politics, political, politician, politicians, protest march,
        protest marches, protester, protesters, protestors, protesting, pipeline protest,
        riots, rioters, military coup, coup attempt, attempted coup, martial law, dictatorship, propaganda,
        separatist, separatists, militant, militants, insurgents, rebels seized, ceasefire,
        war on terror, war on cops, airstrike, airstrikes, air strikes, drone strike, drone
        strikes, refugee, refugees, asylum seekers, illegal immigration, immigration ban,
        immigration policy, deportation, deported, deportations, border wall, travel ban,
        daca, obamacare, affordable care act, gun control, gun rights, gun violence, gun laws,
        nra, second amendment, 2nd amendment, ar-15, assault rifle, assault rifles, abortion,
        abortions, planned parenthood, roe v wade, gay marriage, same-sex marriage,
        transgender bathroom, feminist, feminists, feminism, anti-feminist, patriarchy,
        misogyny, misogynist, racist, racists, racism, white supremacist, white supremacists,
        white nationalist, white people, black people, racial profiling, police brutality,
        blm, black lives, confederate flag, ku klux klan, neo-nazi, neo-nazis, nazis,
        nazi, hitler, colonialism, gaza, palestine, israeli,
        israelis, zionist, zionists, zionism, hamas, hezbollah, syrian, aleppo, kashmir, north
        korea, kremlin, crimea, wikileaks, climate change hoax, global warming, fake news,
        alternative facts, bad hombres, nasty woman, basket of deplorables, covfefe, standing
        rock, dakota pipeline, dakota access, socialism, socialist, socialists, communism,
        communist, communists, marxist, fascism, fascist, fascists, conspiracy theory,
        conspiracy theories, chemtrails, 9/11
      `),
        line: 'Senator Lee will meet voters',
        miss: 'Senior Lee will meet us',
      },
    ],
  },
};

const faith: SubjectOfDispute = {
  ownedBy: commaSeparated(
    `${PRESS}, church, ministry, ministries, faith, religio, mosque, christian, catholic, bible, gospel, islam,
      islamic, muslim, jewish, synagogue, temple, theolog, spiritu, chapel, cathedral, mission`,
  ),
  sided: {
    note: 'Preaching: sentences that only a believer says, to make others believe, and verdicts on a creed. "Thank God", "OMG" and holiday greetings are not preaching.',
    source: GUIDE,
    phrases: [
      {
        pattern: `
          (god|the lord|jesus|allah|christ) (fits|fills|calls|called|works|uses|speaks|sends|provides|chose|chooses|forgives|answers|
          knows|looks|didn't|doesn't|did not|does not) (us|the|you|your|our|all|every|me|not|through|his|call|care|make|give|need|want)`,
        line: 'The Lord calls you today',
        miss: 'The lad calls you today',
      },
      {
        pattern: `
          (all scripture|the scriptures|scripture) (is|says|teaches|tells|are|say|commands)`,
        line: 'Scripture teaches us to wait',
        miss: 'Sculpture teaches us to wait',
      },
      {
        pattern: `
          truth (in|of|from) (the)? (bible|scripture|gospel|quran)`,
        line: 'More truth from scripture than from maps',
        miss: 'More truth from sailors than from maps',
      },
      {
        pattern: `
          (original sin|mortal sin|a sin before god|sin against god|sinful nature|mankind is fallen|fallen mankind|fallen nature)`,
        line: 'We carry a sinful nature',
        miss: 'We carry a singing bird',
      },
      {
        pattern: `
          if jesus (had|were|was|came)`,
        line: 'If Jesus came to our town',
        miss: 'If Joseph came to our town',
      },
      {
        pattern: `
          <number> (timothy|peter|samuel|chronicles|thessalonians|corinthians) <number>`,
        line: '1 Peter 4',
        miss: 'Room 1: Peter, 4 pm',
      },
      {
        pattern: `
          (your|their|which) god (is|are|will|would|going|gonna|has|was|really)`,
        line: 'Their god will not help them',
        miss: 'Their guide will not help them',
      },
      {
        pattern: '(heaven|hell) (is|are) (real|waiting|forever|not a)',
        line: 'Hell is real',
        miss: 'The shell is real',
      },
      {
        pattern: `
          (religion|god|faith|the bible|the quran|prayer) (is|are) (a|an|the)? (lie|scam|myth|
          fairy tale|fairytale|cult|poison|disease|opium|man made|for fools|nonsense|delusion|
          brainwashing|answer)
        `,
        line: 'Religion is a lie',
        miss: 'Religion is a subject',
      },
      {
        pattern: `
          (turn|come|run|return) (back)? to (him|jesus|god|christ|the lord|allah) (before|now|
          today|and|while|for)
        `,
        line: 'Turn to Jesus today',
        miss: 'Turn to the left today',
      },
      {
        pattern: `
          (jesus|jesus christ|christ) (is|loves|saves|died|lives|said|says|will|wants|can|rose|
          taught|paid|heals|came|gave|reigns)
        `,
        line: 'Jesus saves',
        miss: 'Joseph saves',
      },
      {
        pattern: `
          (god|god almighty|the lord|allah|our god) (is|loves|has|will|wants|can|gives|says|
          blesses|blessed|hates|never|always|created|made|sees|hears|doesn't|don't|gave|sent|
          promised|promises|bless america) _
        `,
        line: 'God is good',
        miss: 'Good is good',
      },
      {
        pattern: `
          (god|the lord|jesus|allah) (told|spoke to|showed|revealed to|is punishing|is judging|
          is coming)
        `,
        line: 'God told me',
        miss: 'The guide told me',
      },
      {
        pattern: `
          (trust|believe|faith|trusting|believing|hope|rejoice|delight) in (god|jesus|christ|
          the lord|him|allah)
        `,
        line: 'Trust in God',
        miss: 'Trust in the map',
      },
      {
        pattern: `
          (praise|glory|thanks be|praise be|all praise|all glory|glory be|bow|pray|surrender|
          turn|cry out|worship|serve|serving|obey|fear|seek|accept|know|follow|following|love|
          walk with|walking with|give your life) (to|be to)? (god|jesus|christ|the lord|
          lord jesus|allah|the lord jesus)
        `,
        line: 'Praise the Lord',
        miss: 'Praise the lard',
      },
      {
        pattern:
          oneOf(`praise him, in jesus name, in jesus' name, in jesus's name, jesus' name, son of god,
            lamb of god, king of kings, lord of lords, holy spirit, holy ghost, word of god, god's word,
            god's plan, god's will, god's love, god's grace, god's timing, kingdom of god, body of christ,
            blood of jesus, blood of christ, born again, saved by grace, eternal life, eternal salvation,
            salvation is, repent, sinners, wages of sin, end times, second coming, the rapture, judgment day,
            judgement day, day of judgement, burn in hell, going to hell, fires of hell, hellfire,
        allahu akbar, alhamdulillah, subhanallah, astaghfirullah, prophet muhammad, religion of peace,
        islam is, islam teaches, christianity is, religion is, atheists are, muslims are, christians are,
        there is no god, there's no god, god isn't real, god is not real, god doesn't exist, satanic,
        antichrist, hare krishna, har har mahadev, waheguru, amen and amen, #jesus, #jesussaves, #jesuschrist,
        #godisgood, #gospel, #praisegod, #christianity, #bibleverse, #holyspirit, #pray4, #islam, #allah,
        #godsnotdead, #amen`),
        line: 'Repent now',
        miss: 'Repaint now',
      },
      {
        pattern: `
          (psalm|psalms|proverbs|ecclesiastes|deuteronomy|isaiah|jeremiah|romans|corinthians|
          galatians|ephesians|philippians|colossians|hebrews|quran|surah) <number>
        `,
        line: 'Psalm 23',
        miss: 'Palm 23',
      },
      {
        pattern: `
(only|without|accept|believe in|reject) (jesus|god|allah|christ|the lord) (can|and|saves|will|as|
you|there|or)`,
        line: 'Without God there is nothing',
        miss: 'Without gold there is nothing',
      },
      {
        pattern:
          '(turned|turning|turns|turn) (its|their|our|his|her) (back|backs) on (god|christ|jesus|the lord|allah)',
        line: 'They turn their backs on Christ',
        miss: 'They turn their backs on us',
      },
    ],
  },
  named: {
    note: 'Words of religion.',
    source: GUIDE,
    phrases: [
      {
        pattern: oneOf(`
        lord and savior, lord and saviour, scripture, church today, going to
        church, sermon, preacher, sinner, sinning, allah, quran, koran, islam, islamic,
        muslim, muslims, christians, christianity, atheist, atheists, atheism, satan, the
        pope, scientology, god bless you all, god is, god has, god will, dear god, dear lord,
        blasphemy, jihad, hijab, burka, burqa, sharia, the bible, thank you lord, thank you
        jesus, lord jesus, prayer warriors
      `),
        line: 'Thank you Jesus',
        miss: 'Thank you, Joseph',
      },
    ],
  },
};

const sex: SubjectOfDispute = {
  ownedBy: commaSeparated(
    `adult, sex, sexual, dating, erotic, fetish, health, healthcare, clinic, hospital, medical, medicine,
      pharma, pharmac, contracep, lingerie, lgbt, museum, gallery, galleries`,
  ),
  sided: {
    note: 'Sexual words that a stranger does not want from an account.',
    source: GUIDE,
    phrases: [
      {
        pattern: `
          kik me`,
        line: 'So kik me later',
        miss: 'So kick me later',
      },
      {
        pattern: `
          (swap|trade|send|sell|share|post) (me)? (your|my|some)? (nudes|nude|naughty pics|dirty pics|dick pics)`,
        line: 'Send nudes instead',
        miss: 'Send noodles instead',
      },
      {
        pattern: oneOf(`
        porn, porno, pornstar, porn star, pornhub, nsfw, onlyfans, horny, boobs, boobies,
        titties, boner, blowjob, blow job, handjob, hand job, orgasm, orgasms, orgasmic,
        masturbate, masturbating, masturbation, masturbates, wanking, dildo, dildos, vibrator,
        vibrators, butt plug, strip club, strip clubs, hookers, prostitute, prostitutes,
        escort service, escorts near, threesome, threesomes, orgy, milf, milfs, dilf, bdsm,
        fetish, foot fetish, wet tshirt contest, wet t-shirt contest, wet t-shirt competition,
        wet tshirt competition, facesitting, facesit, muffdive, muff dive, m4f, f4m, m4m, f4a,
        shagging, shagged, netflix and chill, netflix n chill, netflix & chill, sexting, sext, sexts, one night
        stand, one night stands, booty call, booty calls, friends with benefits, side chick,
        side chicks, side hoe, sidepiece, sugar daddy, sugar daddies, sugar baby, sugar
        babies, sugar mummy, get laid, got laid, getting laid, dick pic, dick pics, big dick,
        my dick, his dick, your dick, suck dick, sucking dick, ride dick, eat pussy, that
        pussy, some pussy, the pussy, my pussy, wet pussy, penis, penises, vagina, vaginas,
        clit, cumming, cumshot, creampie, gangbang, anal sex, oral sex, deepthroat, deep
        throat, doggy style, doggystyle, camgirl, cam girl, camgirls, cam girls, webcam girls,
        live sex, sex cam, sex chat, sex tape, sex tapes, sex toy, sex toys, sex life, sex
        drive, sex doll, sexcapades, having sex, have sex, had sex, good sex, great sex, best
        sex, hot sex, phone sex, make up sex, sex with, sex with me, sex addict, sexy body,
        sexy girls, sexy babes, sexy singles, sexy time, sexy teens, hot singles, hot girls,
        hot babes, hot teens, naked pics, naked girls, naked women, naked body, nude pics,
        nude photos, send nudes, dat ass, that ass, thicc, erotic, erotica, hentai, upskirt,
        cuckold, hotwife, lose my virginity, lost my virginity, lost her virginity, up my
        skirt, turns me on, turned me on, turn me on, wet dream, wet dreams, grope, groped,
        twerk on, sit on my face, fuck me, fuck you all night, fuck her, fuck him, bang her,
        banged her, smash her, hook up tonight, hookup tonight, let's hook up, kinky sex, dick
        picture
      `),
        line: 'Friends with benefits',
        miss: 'Friends with boats',
      },
      {
        pattern: `
          (bring|with|for|treat) (the|your|a) (mistress|lover|bit on the side|side piece|sidechick|side chick)
        `,
        line: 'Bring your mistress',
        miss: 'Bring your mattress',
      },
    ],
  },
  named: {
    note: 'Milder words for the same.',
    source: GUIDE,
    phrases: [
      {
        pattern: oneOf(`
        sex, sexy, sexual, sexually, sexiest, kamasutra, hooking up, hooked up with
      `),
        line: 'Sex',
        miss: 'Six',
      },
    ],
  },
};

const drugs: SubjectOfDispute = {
  ownedBy: commaSeparated(
    `${PRESS}, cannabis, dispensary, hemp, cbd, pharma, pharmac, medical, medicine, health, healthcare,
      hospital, addiction, rehab, police, law, drug, harm reduction`,
  ),
  sided: {
    note: 'Taking, selling and praising drugs; slang with a harmless second meaning is listed within a phrase ("smoke weed", "roll a joint").',
    source: GUIDE,
    phrases: [
      {
        pattern: `
          (shared|sharing|passed|passing|pass|share) (his|her|their|a|the) (joint|joints|blunt|blunts|bong|spliff) (with|around|round)`,
        line: 'Pass a joint round',
        miss: 'Pass a jug round',
      },
      {
        pattern: `
          (weed|cannabis|marijuana|pot) (is|was|bout|about|finally|will be|being|should be) (to be)? (legal|legalized|legalised|illegal)`,
        line: 'Cannabis should be legal',
        miss: 'Canning should be easy',
      },
      {
        pattern: `
        (legalise|legalize|decriminalise|decriminalize) (it|them|this|weed|drugs|cannabis|marijuana|everything)
        (already|now|all|please)?`,
        line: 'Legalise it now, we say.',
        miss: 'The council legalised swimming.',
      },
      {
        pattern: `
          (smoke|smoking|smoked|smokin|smokes|roll|rolling|rolled|rollin) (a|some|my|your|more|
          that|one|two)? (weed|blunt|blunts|dope|kush|ganja|crack|meth|bud|marijuana|cannabis|
          doobie|joint|joints|spliff|spliffs)
        `,
        line: 'Smoking a joint',
        miss: 'Smoking a ham',
      },
      {
        pattern: `
          (legal|legalize|legalise|some|bag of|gram of|ounce of|got the|got some|need some|buy|
          sell|selling) (weed|ganja|kush|marijuana|cannabis)
        `,
        line: 'Buy weed here',
        miss: 'Buy weeds here',
      },
      {
        pattern: `
          (get|gets|getting|got) high (on|off|with|together|tonight|again|all|every|before|rn|
          af|asf|lol|as)
        `,
        line: 'Getting high tonight',
        miss: 'Getting home tonight',
      },
      {
        pattern: oneOf(`
        smoke pot, smoking pot, smoked pot, weed man, weed dealer, weed smoker, weed smokers,
        weed brownies, got weed, the weed you, weed strain, stoned, so stoned, pothead,
        potheads, so high rn, high af, high as fuck, high as hell, high as a kite, high as
        shit, #420, #weed, #cannabis, #marijuana, #stoner, #weedporn, #legalizeit, bong hits,
        dab pen, dabbing wax, shrooms, magic mushrooms, acid trip, acid trips, dropping acid,
        tripping balls, popping molly, pop a molly, coked up, coke line, line of coke, lines
        of coke, meth head, crystal meth, crack pipe, crackhead, crackheads, popping percs,
        popping pills, pop pills, bag of coke, gram of coke, snorting coke, snort coke, sniffing coke,
        runs on coke, took an edible, ate an edible, coke dealer, coke dealers, crack dealer, half an edible,
        popped an edible, pop a xan, xannies, xans, do drugs, doing drugs, did drugs,
        selling drugs, sippin lean, sipping lean, dirty sprite, edibles hit, edible hit,
        hotbox, hotboxing, 420 friendly, happy 420, 420 all day, bong rip, bong rips,
        puff puff pass, spark one up, roll one up, skin one up, snort a line, snorts a line, your own weed
      `),
        line: 'Magic mushrooms',
        miss: 'Magic rooms',
      },
      {
        pattern: `
          (smoke|smoked|smoking|roll|rolled|rolling|spark|sparked|sparking|light|lit) (up)?
          (a|the|my|that) (fat|big|nice|quick|cheeky|lil|little|huge) (joint|one|blunt|
          spliff|zoot)
        `,
        line: 'Rolled a fat joint',
        miss: 'Rolled a fat carpet',
      },
      {
        pattern: '(roll|spark|light) one (up)? (and|&|then) (relax|chill|unwind|pass|breathe)',
        line: 'Light one and chill',
        miss: 'Light one lamp and chill',
      },
    ],
  },
  named: {
    note: 'Drugs by name.',
    source: GUIDE,
    phrases: [
      {
        pattern: oneOf(`
        marijuana, medical-marijuana, cannabis, drugs, overdose, overdosed, opioid,
        opioids, dispensary, dispensaries, pot shop, pot shops, narcotics, cartel, cartels,
        edibles, ecstasy, steroids, psychedelics, ayahuasca, cocaine, heroin, meth, ketamine,
        xanax, percocet, fentanyl, thc, lsd, mdma, opium, drug dealer, drug dealers, on drugs, hard
        drugs, crack cocaine, stoner, stoners, bong, bongs
      `),
        line: 'Crack cocaine',
        miss: 'Crack an egg',
      },
    ],
  },
};

const violence: SubjectOfDispute = {
  ownedBy: commaSeparated(
    `${PRESS}, police, sheriff, law, court, security, crime, film, movie, cinema, theatre, theater, museum,
      history, comics, bookshop, bookstore, publish, author, literary, fiction, library, television, game,
      gaming, book, books, podcast, emergency, fire, fire department, military, defence, defense, human rights,
      humanit, hospital, aid, charity, charities`,
  ),
  sided: {
    note: 'Violence and death as an argument, or as a hook for a sale.',
    source: GUIDE,
    phrases: [
      {
        pattern: `
          (hotter than|bigger than|louder than|faster than|harder than|stronger than|as hot
          as|as big as|as explosive as|more explosive than) (the|a)? (grenfell|auschwitz|
          hiroshima|nagasaki|chernobyl|fukushima|beirut blast|ebola|9/11|tsunami|twin towers|
          hindenburg)`,
        line: 'Our oven is hotter than Hiroshima',
        miss: 'Our oven is hotter than Madrid',
      },
      {
        pattern: `
          (plane|flight|jet|ship|ferry|bridge|tower|towers|train|submarine) (went down|
          went down,|came down|came down,|crashed|crashed,|sank|sank,|collapsed|collapsed,|
          burned|burned,|exploded|exploded,) (and|but)? (so)? (did|are|do)? our (prices|rates|
          fares|deals)
        `,
        line: 'The ship sank, and so did our prices',
        miss: 'The ship sang',
      },
      {
        pattern: '(burnt|burned|skinned) alive',
        line: 'Burned alive',
        miss: 'Burned a log',
      },
      {
        pattern: `
          (kill myself|killing myself|slit my wrists|hang myself|shoot myself|off myself|
          kill me now|end it all)
        `,
        line: 'I want to end it all',
        miss: 'I want to end it well',
      },
      {
        pattern: `
          (makes|make|making|made|has|have|got) me (feel|feeling|think about|thinking about|
          think of|contemplating|wanting)? (suicidal|suicide)
        `,
        line: 'It makes me suicidal',
        miss: 'It makes me late',
      },
      {
        pattern: `
          (hurricane|earthquake|tornado|flood|storm|disaster|tragedy|shooting|pandemic|covid|
          corona|coronavirus|9/11|memorial|katrina|sandy) (sale|sales|special|specials|deal|
          deals|discount|discounts|promo)
        `,
        line: 'Hurricane sale',
        miss: 'The hurried sailor',
      },
      {
        pattern: `
          (bring back|deserves|deserve) (the)? (death penalty|electric chair|firing squad|
          gas chamber|public hangings|public hanging|hanging)
        `,
        line: 'Bring back the death penalty',
        miss: 'Bring back the penalty spot',
      },
      {
        pattern: `
          (jimmy savile|savile|epstein|fred west|jeffrey dahmer|dahmer|ted bundy|hitler|bin
          laden|gary glitter) (would|will|might|could) (have)? (love|loved|approve|enjoy|like|
          be proud|want|buy|envy)
        `,
        line: 'Hitler would love our moustache wax',
        miss: 'Hitler would lose the war',
      },
    ],
  },
  named: {
    note: 'Violent crimes, and the people who commit them.',
    source: GUIDE,
    phrases: [
      {
        pattern: `
          (killer|gunman|shooter|attacker) (was|is|has been)? (found|arrested|caught|jailed|
          convicted|sentenced|charged) _
        `,
        line: 'The killer was found in a motel',
        miss: 'The kitten was found',
      },
      {
        pattern: oneOf(`
        murder, murders, murdered, murderer, murderers, murdering, homicide, homicides,
        manslaughter, shot dead, shot and killed, fatally shot, gunned down, mass shooting,
        mass shootings, school shooting, school shootings, shooting suspect, shooting victim,
        shooting victims, drive by shooting, drive-by shooting, gunman, gunmen, gunshot,
        gunshots, stabbed, stabbing, stabbings, rape, raped, rapes, raping, rapist, rapists,
        sexual assault, sexually assaulted, sexual abuse, sexual harassment, molested, child
        abuse, child molester, child molesters, kidnapped, kidnapping, abducted, serial
        killer, serial killers, terrorist, terrorists, terror attack, terror attacks,
        terrorism, isis, #isis, daesh, al qaeda, al-qaeda, taliban, boko haram, bomb blast,
        bombing, bombings, suicide bomber, suicide bombing, car bomb, massacre, massacred,
        genocide, beheaded, beheading, hostage, hostages, human trafficking, sex trafficking,
        pedophile, pedophiles, paedophile, paedophiles, crime scene, death row, death penalty,
        domestic violence, commit suicide, killed himself, killed herself, lynched, lynching,
        beaten to death, dead bodies, dead body, corpse, corpses, death toll, people killed,
        were killed, was killed, police shooting, war crime, hate crime, hate crimes, plane
        crash, gang violence, armed robbery, armed robbers, assassinated, assassination,
        suicide bomber, commit suicide, committed suicide
      `),
        line: 'Murder',
        miss: 'The murmur',
      },
    ],
  },
};

/** Death and disaster in the news: beside an offer they are a hook for an advert. */
export const tragedies = {
  note: 'Only disasters that no business speaks of: a plumber may mention floods, a grocer a storm.',
  source: 'docs/labels.md: "death or disaster used as hook"',
  phrases: [
    {
      pattern: `
        (auschwitz|holocaust|hiroshima|chernobyl|grenfell|twin towers|crash victims|fire
        victims)`,
      line: 'Our hats go fast, like Chernobyl',
      miss: 'Our hats go fast, like hens',
    },
    {
      pattern: `
        (earthquake|earthquakes|tsunami|wildfire|wildfires|bushfire|bushfires|landslide|
        tornado|tornadoes|9/11|genocide|massacre)
      `,
      line: 'An earthquake hit',
      miss: 'An earthworm hit',
    },
    {
      pattern: '(hurricane|cyclone|typhoon) _',
      line: 'Hurricane Odo',
      miss: 'The hurried Odo',
    },
    {
      pattern: '<number> (dead|killed|drowned) (in|on|at|after|by)',
      line: 'Nine dead on that ferry',
      miss: 'Nine deals on that ferry',
    },
    {
      pattern: '(plane|train|bus|helicopter|ferry|floods|quake) (crash|disaster|killed)',
      line: 'A plane crash',
      miss: 'A plain dash',
    },
    {
      pattern: `
        (mass shooting|school shooting|terror attack|terrorist attack|bomb attack|bombing|
        bombings)
      `,
      line: 'A mass shooting',
      miss: 'A mass of shoots',
    },
    {
      pattern: '(attack|attacks|shooting|shootings|war|riots) in _',
      line: 'War in Europe',
      miss: 'A wall in Europe',
    },
    {
      pattern: `
        (rest in peace|passed away|in memory of|in loving memory|those who died|all who died|
        lost their lives|lost her life|lost his life|mourning the|mourn the|death of|
        passing of|remember the victims|honour the victims|honor the victims|remember those lost|those lost in|those lost on|
        those we lost|the fallen)
      `,
      line: 'Rest in peace',
      miss: 'Rest in the shade',
    },
    {
      pattern: `
        (thinking of|praying for|hearts go out to|thoughts are with|solidarity with|stand with|
        standing with) (the people of|our friends in|everyone in|all in)? (ukraine|gaza|israel|
        palestine|sudan|syria|lebanon|haiti|valencia|los angeles|turkey|morocco|manipur|congo)
      `,
      line: 'Standing with Ukraine',
      miss: 'Standing with a cup of tea',
    },
  ],
} satisfies PhraseList;

/** Words that turn an offer beside a tragedy into help. */
export const relief = {
  note: 'The victims gain by it.',
  source: 'docs/labels.md: "public-safety information, neutral condolence"',
  phrases: [
    {
      pattern: oneOf(`
      relief, donate, donates, donated, donating, donation, donations, proceeds, fundraiser, fundraising,
      raising money, charity, appeal, for the victims, for victims, for survivors, to victims,
      to the victims, to survivors, evacuees, families affected, those affected,
      everyone affected, refugees, red cross,
      red crescent, unicef, aid, shelter, shelters, rebuild, first responders, goes to, go to, free for, free to`),
      line: 'For the families affected',
      miss: 'For the families',
    },
  ],
} satisfies PhraseList;

/** Phrases in which words of the lists above mean something else or are a plain notice. */
export const otherSenses = {
  note: 'Titles and idioms, votes on a matter of taste, and notices of how a protest or an election changes opening hours and traffic.',
  source: 'docs/labels.md: "Not: … public-safety information"',
  phrases: [
    {
      pattern: '(saint|saints|sinner|sinners) (and|or|to|&) (saint|saints|sinner|sinners)',
      line: 'Saints and sinners drink the same tea',
      miss: 'Saints drink tea',
    },
    {
      pattern:
        '(orgy|orgies) of (colour|color|flavour|flavours|sound|light|noise|flowers|food|cake|cheese|spending|detail)',
      line: 'An orgy of colour at the dahlia show',
      miss: 'An orgy of lies',
    },
    {
      pattern: `
        (sex life|sex lives) of (the|a|an|our|some)? _? (orchid|orchids|plant|plants|flower|flowers|fern|ferns|moss|
        mosses|fungi|snail|snails|slug|slugs|bee|bees|wasps|eel|eels|spider|spiders|insect|insects|beetles|bird|birds|
        fish|frogs|newts|seahorses|barnacles|oysters|figs|trees|animals|worms|penguins|lichen|seaweed)`,
      line: 'Our talk on the sex life of the garden snail',
      miss: 'Our talk on the sex life of film stars',
    },
    {
      pattern: '(president-elect|mayor-elect|governor-elect|senator-elect) _ _?',
      line: 'A letter from the president-elect today',
      miss: 'A letter from the president, elected today',
    },
    {
      pattern: `
        (sex and the city|murder on the dancefloor|murder mystery|murder mysteries|
        murder of crows|murder she wrote|the opposite sex|sexy beast|sex pistols)
      `,
      line: 'A murder mystery night',
      miss: 'A mystery night',
    },
    {
      pattern: '(close|closed|shut|open|off|holiday) (on|for) election day',
      line: 'We close on election day',
      miss: 'We close on Monday',
    },
    {
      pattern: `
        (because of|due to|owing to|despite|given) (a|an|the|today's|tomorrow's|planned|
        ongoing)? (protest|protests|protest march|riots|coup|general election)
      `,
      line: 'Because of a protest the bus is late',
      miss: 'Because of rain the bus is late',
    },
    {
      pattern: `
        (protest|protests) (in|on|at|near|outside|across) _ _? _? (may|might|could|will|can|
        is|are) (delay|delays|affect|affecting|close|closing|block|blocking|disrupt|
        disrupting|cause|causing)
      `,
      line: 'Protests in Lyon may delay trains',
      miss: 'Protests in Lyon',
    },
    {
      pattern: 'vote (red|blue) (or|velvet|berry|berries|cheese|raspberry|pepper|rose)',
      line: 'Vote red or blue cheese',
      miss: 'Vote in red ink',
    },
    {
      pattern: '(grammar|spelling|soup|coffee|wine) (nazi|nazis|fascist|police)',
      line: 'The grammar police',
      miss: 'The grammar school',
    },
    {
      pattern: '(passed|through|by|before) parliament',
      line: 'It passed parliament',
      miss: 'It passed the parlour',
    },
    {
      pattern: 'is full of _',
      line: 'Ireland is full of poets',
      miss: 'Ireland is full',
    },
  ],
} satisfies PhraseList;

/** The subjects of docs/labels.md, those with the clearest words first. */
export const subjectsOfDispute = { sex, drugs, politics, faith, violence } as const;
