import { oneOf } from '@/lib/lexicon/one-of';
import { politicians } from '@/lib/lexicon/politics';
import type { PhraseList } from '@/lib/lexicon/types';

/** Words that make it likelier that "I" and "my" are not the writer's private life. */
export interface PublicSign extends PhraseList {
  /** How much it takes away, once a draft. Set by hand; see `privateEnough`. */
  readonly weight: number;
}

const WORKPLACE = oneOf(
  'shop, store, company, business, firm, bakery, restaurant, cafe, café, farm, brewery, studio, practice, hotel, pub, bar, salon, garage, kitchen, workshop, garden, nursery, yard, factory, club, museum, school, place, counter, stall',
);

export const publicSigns: readonly PublicSign[] = [
  {
    note: 'Staff speak of their work: events, publications, colleagues, customers, honours.',
    source: 'guide: "Not: behind the scenes at work, staff milestones"',
    weight: 10,
    phrases: [
      oneOf(`colleague, colleagues, coworkers, co-workers, customer, customers, client, clients, guests, staff, intern, interns, apprentice,
        apprenticeship, volunteers, shareholders, investors, founder, co-founder, ceo, cfo, cto, director, manager, president, chairman, editor,
        producer, engineer, head coach, spokesperson, trustee, conference, summit, keynote, panel, webinar, workshop, seminar, symposium, interview,
        interviewed, podcast, press, exhibition, launch, launched, launching, campaign, project, projects, prototype, product, products, startup, research, study,
        report, industry, business, company, brand, newsletter, blog, column, article, whitepaper, office, meeting, meetings, deadline, hiring, vacancy,
        vacancies, career, freelance, commissions, portfolio, residency, fundraiser, fundraising, charity, audience, exclusive, shift, tutorial, branch, store, depot, factory, warehouse, lab, studio, behind the scenes, backstage, headquarters, hq, desk, team, teams`),
      '(excited|honoured|honored|proud|delighted|thrilled|humbled|pleased|happy|privileged|pleasure|honour|honor) to (be|announce|share|join|host|welcome|present|partner|have|introduce|speak|say|support|see|meet)',
      'my (team|book|novel|talk|session|column|show|series|latest|work|role|job|time at|op-ed|opinion|career)',
      'my new _? (book|album|single|video|episode|role|job|website|ep|song|track|mixtape)',
      '(now playing|on air|on the air|live from|tune in)',
      '(since|when) we (opened|started|began|launched|moved)',
      "(patio|patio's|terrace|terrace's|shop|shop's|store|kitchen|kitchen's|bar|bar's|doors|gates|till|we) (is|are|be|will be)? (shut|closed|open)",
      '(work|works|working|worked|job|joining|joined|promoted|appointed) (at|for|with|here|as|on)',
      "(i|i'll|i'm|i've|i am|i'll be|i was) (be)? (speaking|presenting|hosting|interviewing|chairing|teaching|signing|moderating|joining|joined|streaming|visited|introduced|testified)",
      '<number> (years|year|months) (at|with|of|in|here)',
    ],
  },
  {
    note: 'A family or a life that belongs to the story of the house, or is told on its behalf.',
    source: 'guide: "Not: anything tied to the topics"',
    weight: 30,
    phrases: [
      `(started|founded|opened|built|bought|takes over|took over|taking over|taken over|hands over|handed over|passed on) (this|the|our|my)? (family)? ${WORKPLACE}`,
      `(works|worked|work|helps out|helped out|serves|bakes|cooks|grew up) (in|at|behind|on) (this|our) (family)? ${WORKPLACE}`,
      '(took|take|taking|brought|bring|bringing|came|comes) _ _? (in|with me)? (to|into) work',
      '(read|hear|watch|tells|told|shares|shared|telling|sharing) _ (own)? story',
      '(run|running|walk|walking|ride|riding|swim|swimming|climb|climbing) _? _? _? _? for (every|everyone|all|families|those|charity)',
      "(on|off) (the|our|your|today's|tonight's|sunday's) menu",
      '(in|for|through|on) our (new)? (shop|shops|store|stores|window|kitchen|kitchens|garden|van|lift van|menu|range|shelves|catalogue|collection|museum|gallery)',
    ],
  },
  {
    note: 'Advice, answers and hours: the private beginning leads to something for the readers.',
    source: 'guide: "tied to the topics"',
    weight: 22,
    phrases: [
      "(here's|here is|here are) (how|what|why|when|where|the answer|our answer|a way|three|four|five|six|seven|ten|<number>) _",
      '(answer|answers|advice|explainer|checklist|guide|tips) (below|here|inside|in the thread)',
      '(two|three|four|five|six|seven|eight|nine|ten|<number>) (simple|quick|easy|good|small)? (questions|things|tips|ways|steps|stretches|tricks|mistakes|ideas|reasons|rules|signs|exercises) (to|for|that|you|before|from|when|which|we)',
      '(what|how|where) you can (do|help|get|find|avoid|prepare|claim|apply)',
      '(we|shop|store|bar|kitchen|desk|van|ride|tour|tours|class|classes|walk|bus|doors|tickets) (deliver|delivers|open|opens|close|closes|serve|serves|start|starts|leave|leaves|run|runs) (until|till|from|at|by|the shop)',
      '(come and|come in|come along|come by|drop in|pop in|book a table)',
      '(tickets|tix) (remain|left|remaining|available|on sale)',
      'see you all (at|in|on|there|tomorrow|tonight|soon)',
    ],
  },
  {
    note: 'What a host, a curator, an officer or an adviser calls "my": the work, not the life.',
    source: 'guide: "behind the scenes at work"',
    weight: 12,
    phrases: [
      'my (first|next|last|final|latest|only|best|top|one|two|three)? (guest|guests|advice|tip|tips|pick|picks|recommendation|recommendations|round-up|roundup|thoughts on|take on|piece|essay|review|lecture|class|students|patients|apprentice|apprentices|colleague|colleagues|crew|beat|patrol|stall|stand|workshop|workbench|desk)',
      '(my|our) (favourite|favorite) _? (object|objects|item|items|piece|pieces|exhibit|painting|room|dish|recipe|tool|feature|chapter|part of this job|part of the job|part of my job|time of year|time of the year)',
    ],
  },
  {
    note: 'The house speaks: "we", "our", "us".',
    source: 'guide: business "we"',
    weight: 7,
    phrases: [
      '(our|ours)',
      "we're",
      "(we|we've|we'll|we'd) (are|have|were|will|can|had|love|just|know|hope|want|need|also|all|would|offer|help|make|believe|think|opened|sell|asked|tested|built|offer|serve|deliver|support|invite|welcome|celebrate|thank|sent|gave|visited|met)",
      '(join|with|let|for|visit|at|help|to|from|of) us',
    ],
  },
  {
    note: 'The voice of a support desk.',
    source: 'guide: "a service reply"',
    weight: 20,
    phrases: [
      "(i'm|im|i am|so|very|really|truly|we're) sorry",
      '(sorry|apologies|apologise|apologize) (to|for|about|that|if|you)',
      '(dm|pm|direct message|private message)',
      '(look|looking|looked) into (this|that|it)',
      '(happy|glad|able|here) to (help|assist)',
      '(assist|assistance|refund|tracking|order number|postcode|account number|troubleshoot|escalate|feedback)',
      "(i|i'd|i'll) (would|will|can|do)? (recommend|suggest|advise|check|pass|arrange|forward|confirm|understand)",
      'thanks for (reaching|getting|letting|contacting|the|your)',
    ],
  },
  {
    note: 'Readers, customers or a slogan say "I": pledges, titles, prompts, product names, automatic posts.',
    source: "guide: customers' voices, questions to readers",
    weight: 10,
    phrases: [
      '(what|which) (was|is|are|were|did|about) yours',
      "(i'm|i am) _ (and|from) (i|the|your|our)",
      "(i'm|i am|i'll be) (off|back|here|on duty|on shift|signing off) (for|from|until|till|today|to|at)",
      '(this account|signing off|ask away|over to you|ama)',
      'i (run|wrote|made|built|designed|started|founded|manage|lead|look after|introduce|salute|present|give you) (this|the|our|a|an|that|these|you)',
      "i'd love to (hear|know|see)",
      '(may|shall|if) i (introduce|ask|had a|present|say)',
      '(tell|show|ask|send|give|join|find|meet|catch|tag|follow|subscribe|message|contact|tweet|help|watch|hear|see|repost) me',
      'vote for me',
      '(how|why|what|where|when) (do|did|can|should|will|would|could|am) (i|my)',
      '(why|how|what) i (learned|learnt|built|became|made|stopped|started|quit|love|use|got)',
      'i (pledge|agree|vow|vote|stand with|support|liked a|added a|posted a|just checked|just signed|just backed|just entered|just entered to)',
      '(quote|quotes|quoteoftheday|qotd|lyrics|wisewords|motivation|inspiration|motivationmonday|fact)',
      'my _? (account|rewards|app|profile|order|orders|bookings|store|area|portal|code|link|page|channel|bio|website|shop)',
      "(here's|here is) (my|why i|how i|what i)",
      '(world war|part|chapter|phase|type|class|act|volume|title|level|grade|tier|stage|division|schedule|elizabeth|charles|james) i',
      "(i'm|im|i am) at",
      'also me',
      'i <emoji>? (new york|ny|nyc|london|la)',
    ],
  },
  {
    note: 'Offers, raffles and calls to spread are judged by rules of their own.',
    source: 'usage',
    weight: 10,
    phrases: [
      '(<price>|<percent>)',
      '(tag|invite|bring|mention) (a|an|your|two|three|<number>|some) _',
      oneOf(`giveaway, giveaways, crypto, cryptopunks, bayc, blockchain, web3, token, tokens, hodl, btc, bitcoin, floor price, utility, giving away, airdrop, airdropping, nft, nfts, opensea, eth, mint, minting, whitelist, wallet address, promo code, discount, link in bio, use my code,
        retweet, retweets, rt, rts, follow back, followers, follows back, subscribe, sign up, pick the winner, winner, in stock, for sale, buy now, order now, shop now, pre-order, presale, countdown`),
    ],
  },
  {
    note: 'What is on, when, and for whom: announced to whoever may come.',
    source: 'guide: small talk addressed to the readers',
    weight: 8,
    phrases: [
      '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends) (at|from|until|till|to|<number>|in|and)',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (at|from) <number>',
      '(starts|begins|returns|resumes|reopens|kicks off|runs) (on|at|after|from|this|next|in|until|till|every|<soon>|<deadline>)',
      '(for|open to|suitable for) (beginners|all ages|all levels|everyone|ages|over <number>|under <number>|over-<number>)',
      '(all welcome|everyone welcome|no booking needed|free entry|doors open|doors at|drop-in|term time|half term)',
    ],
  },
  {
    note: 'Public affairs are another matter than private life.',
    source: 'guide: sensitive-topic',
    weight: 20,
    phrases: [
      `(${politicians.join('|')})`,
      oneOf(`election, elections, democrats, republicans, gop, liberals, conservatives, brexit, referendum, parliament, congress, senate, senator, constituents, district, legislation, bill,
        maga, tories, labour party, politicians, immigration, immigrants, refugees, war, protest, terrorism, islam, jesus, god's, god told, the lord, allah, almighty, repent, scripture, gospel, atheist, atheists, judgement day, judgment day, remoaners, brexiteers, sheep, voters, trans, religion, religious, priest, priests, independence, independent scotland, feminist, feminism, abortion, gun control, racism, racist, stabbed, stabbing, gunman, shot dead, murder, murdered, arrested, suspect`),
    ],
  },
  {
    note: 'Readers are spoken to: staff tell them what they may see, get or do.',
    source: 'guide: small talk addressed to the readers',
    weight: 4,
    phrases: [
      '(happy|good) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|evening) (folks|all|everyone|everybody|friends|people)',
      '(your|yours|folks|visitors|fans|all of you|you all|donate|apply|volunteer|to all the|to all our|to all of|every child|every parent|every family|every household|every home)',
      'you (would|think|see|like|do|did|know)',
      '(do|have|did|are|will|would|can) you',
      "(you'll|you will|you can|you need|you want|you're|you are|see you|show us|show me|tell us|thank you|thanks|congratulations|congrats|happy birthday to our)",
      '(discover|explore|visit|meet|shop|book|read|watch|try|check out|learn|find out|get|buy|enjoy|save|win|vote|enter|register|download|order|stream) (the|a|an|more|how|why|what|this|these|our|all|your)',
    ],
  },
  {
    note: 'News and headlines speak of others.',
    source: 'usage',
    weight: 6,
    phrases: [
      'via <mention>',
      '(repost|reposted) (from|by)',
      '(breaking|exclusive|photos of|gallery)',
      '(reports|reported|announces|announced|according to|reveals|revealed|talks about|propose|proposes|proposed|to defend|set to|scheduled to)',
      '(police|minister|government|court|officials|leaders|medalist|firms|researchers|scientists|experts|study finds|study shows|new study|new research)',
    ],
  },
];
