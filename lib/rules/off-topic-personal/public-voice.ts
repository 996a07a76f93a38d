import { oneOf } from '@/lib/lexicon/one-of';
import { politicians } from '@/lib/lexicon/politics';
import type { PhraseList } from '@/lib/lexicon/types';

/** Words that make it less likely that "I" and "my" are about the writer's private life. */
export interface PublicSign extends PhraseList {
  /** How much it subtracts, once per draft. Set by hand; see `privateEnough`. */
  readonly weight: number;
}

const WORKPLACE = oneOf(
  `shop, store, company, business, firm, bakery, restaurant, cafe, café, farm, brewery, studio, practice, hotel,
    pub, bar, salon, garage, kitchen, workshop, garden, nursery, yard, factory, club, museum, school, place,
    counter, stall`,
);

/** Signs that a draft speaks for an organisation or to its readers, each with the weight that it subtracts. */
export const publicSigns: readonly PublicSign[] = [
  {
    note: 'Staff write about their work: events, publications, colleagues, customers, honours.',
    source: 'guide: "Not: behind the scenes at work, staff milestones"',
    weight: 10,
    phrases: [
      {
        pattern:
          oneOf(`colleague, colleagues, coworkers, co-workers, customer, customers, client, clients, guests,
            staff, intern, interns, apprentice,
        apprenticeship, volunteers, shareholders, investors, founder, co-founder, ceo, cfo, cto, director,
        manager, president, chairman, editor,
        producer, engineer, head coach, spokesperson, trustee, conference, summit, keynote, panel, webinar,
        workshop, seminar, symposium, interview,
        interviewed, podcast, press, exhibition, launch, launched, launching, campaign, project, projects,
        prototype, product, products, startup, research, study,
        report, industry, business, company, brand, newsletter, blog, column, article, whitepaper, office,
        meeting, meetings, deadline, hiring, vacancy,
        vacancies, career, freelance, commissions, portfolio, residency, fundraiser, fundraising, charity,
        audience, exclusive, shift, tutorial, branch, store, depot, factory, warehouse, lab, studio,
        behind the scenes, backstage, headquarters, hq, desk, team, teams`),
        line: 'Our headquarters is here',
        miss: 'Our head quilter is here',
      },
      {
        pattern: `
          (excited|honoured|honored|proud|delighted|thrilled|humbled|pleased|happy|privileged|
          pleasure|honour|honor) to (be|announce|share|join|host|welcome|present|partner|have|
          introduce|speak|say|support|see|meet)
        `,
        line: 'Proud to be here',
        miss: 'Loud to be here',
      },
      {
        pattern: `
          my (team|book|novel|talk|session|column|show|series|latest|work|role|job|time at|
          op-ed|opinion|career)
        `,
        line: 'My column this week',
        miss: 'The column is tall',
      },
      {
        pattern:
          'my new _? (book|album|single|video|episode|role|job|website|ep|song|track|mixtape)',
        line: 'My new book is out',
        miss: 'My new boot is out',
      },
      {
        pattern: '(now playing|on air|on the air|live from|tune in)',
        line: 'Now playing',
        miss: 'Now paying',
      },
      {
        pattern: '(since|when) we (opened|started|began|launched|moved)',
        line: 'Since we opened',
        miss: 'Since they opened',
      },
      {
        pattern: `
          (patio|patio's|terrace|terrace's|shop|shop's|store|kitchen|kitchen's|bar|bar's|doors|
          gates|till|we) (is|are|be|will be)? (shut|closed|open)
        `,
        line: 'The shop is shut',
        miss: 'The ship is shut',
      },
      {
        pattern: `
          (work|works|working|worked|job|joining|joined|promoted|appointed) (at|for|with|here|
          as|on)
        `,
        line: 'She works at the mill',
        miss: 'She walks by the mill',
      },
      {
        pattern: `
          (i|i'll|i'm|i've|i am|i'll be|i was) (be)? (speaking|presenting|hosting|interviewing|
          chairing|teaching|signing|moderating|joining|joined|streaming|visited|introduced|
          testified)
        `,
        line: 'I am speaking about soil',
        miss: 'I am about soil',
      },
      {
        pattern: '<number> (years|year|months) (at|with|of|in|here)',
        line: 'Two years at the mill',
        miss: 'Two ears at the mill',
      },
    ],
  },
  {
    note: "A family or a life that belongs to the organisation's story, or is told on its behalf.",
    source: 'guide: "Not: anything tied to the topics"',
    weight: 30,
    phrases: [
      {
        pattern: `
          (started|founded|opened|built|bought|takes over|took over|taking over|taken over|
          hands over|handed over|passed on) (this|the|our|my)? (family)? ${WORKPLACE}
        `,
        line: 'She took over the shop',
        miss: 'She looked over the shop',
      },
      {
        pattern:
          '(took|take|taking|brought|bring|bringing|came|comes) _ _? (in|with me)? (to|into) work',
        line: 'Take your kids to work',
        miss: 'Take your kids to the sea',
      },
      {
        pattern: '(read|hear|watch|tells|told|shares|shared|telling|sharing) _ (own)? story',
        line: "Read Omar's story",
        miss: 'Read it, it is a short story',
      },
      {
        pattern: `
          (run|running|walk|walking|ride|riding|swim|swimming|climb|climbing) _? _? _? _? for
          (every|everyone|all|families|those|charity)
        `,
        line: 'We walk the coast for every child',
        miss: 'We walk the coast',
      },
      {
        pattern: "(on|off) (the|our|your|today's|tonight's|sunday's) menu",
        line: 'On our menu',
        miss: 'On our manor',
      },
      {
        pattern: `
          (in|for|through|on) our (new)? (shop|shops|store|stores|window|kitchen|kitchens|
          garden|van|lift van|menu|range|shelves|catalogue|collection|museum|gallery)
        `,
        line: 'In our new shop',
        miss: 'In the shop',
      },
      {
        pattern: `
(my|our) (great)? (grandfather's|grandmother's|father's|mother's|mum's|mom's|dad's|gran's|granny's|
nan's|nana's|grandad's|granddad's|grandpa's|grandma's|aunt's|auntie's|uncle's|great-grandfather's|
great-grandmother's|great-aunt's) (old|own|first|little|famous|secret|lentil|leek|apple|plum|
chicken|cherry|christmas|sunday|wooden|iron|trusty)? (plane|planes|saw|saws|lathe|loom|recipe|
recipes|soup|soups|pie|pies|stew|cake|jam|bread|marmalade|chutney|curry|dumplings|pickles|workbench|
hammer|chisel|chisels|needle|sewing machine|spinning wheel|anvil|notebook|cookbook|cookery book|
ledger|apron|scales|spade|press|mixing bowl|rolling pin|tools|toolbox|workshop|stall|shop|bakery|
scissors|shears|garden fork|sourdough|gingerbread|roses|apple tree)`,
        line: "My gran's rolling pin still works",
        miss: "My gran's knee still works",
      },
    ],
  },
  {
    note: 'Advice, answers and opening hours: the private beginning leads to something for the readers.',
    source: 'guide: "tied to the topics"',
    weight: 22,
    phrases: [
      {
        pattern: `
          (here's|here is|here are) (how|what|why|when|where|the answer|our answer|a way|three|
          four|five|six|seven|ten|<number>) _
        `,
        line: "Here's how it works",
        miss: 'Here it works',
      },
      {
        pattern: `
          (answer|answers|advice|explainer|checklist|guide|tips) (below|here|inside|
          in the thread)
        `,
        line: 'Answer below',
        miss: 'The answer is low',
      },
      {
        pattern: `
          (two|three|four|five|six|seven|eight|nine|ten|<number>) (simple|quick|easy|good|
          small)? (questions|things|tips|ways|steps|stretches|tricks|mistakes|ideas|reasons|
          rules|signs|exercises) (to|for|that|you|before|from|when|which|we)
        `,
        line: 'Five tips to keep bread fresh',
        miss: 'Five quick trips',
      },
      {
        pattern: '(what|how|where) you can (do|help|get|find|avoid|prepare|claim|apply)',
        line: 'What you can do',
        miss: 'What can it be',
      },
      {
        pattern: `
          (we|shop|store|bar|kitchen|desk|van|ride|tour|tours|class|classes|walk|bus|doors|
          tickets) (deliver|delivers|open|opens|close|closes|serve|serves|start|starts|leave|
          leaves|run|runs) (until|till|from|at|by|the shop)
        `,
        line: 'We open at nine',
        miss: 'They open at nine',
      },
      {
        pattern: '(come and|come in|come along|come by|drop in|pop in|book a table)',
        line: 'Come along on Friday',
        miss: 'Come a long way',
      },
      {
        pattern: '(tickets|tix) (remain|left|remaining|available|on sale)',
        line: 'Tickets remain',
        miss: 'The ticket is mine',
      },
      {
        pattern: 'see you all (at|in|on|there|tomorrow|tonight|soon)',
        line: 'See you all there',
        miss: 'See the wall there',
      },
    ],
  },
  {
    note: 'What a host, a curator, an officer or an adviser calls "my": their work, not their life.',
    source: 'guide: "behind the scenes at work"',
    weight: 12,
    phrases: [
      {
        pattern: `
        (my|our) (new|first|second|third|fourth|next|latest|debut|own)? (novel|novella|poem|poems|
        poetry collection|album|single|ep|play|exhibition|documentary|podcast|comic|memoir|cookbook|
        translation|thesis|solo show|one-woman show|one-man show)`,
        line: 'My debut memoir is out',
        miss: 'My debit card is out',
      },
      {
        pattern: `
          my (first|next|last|final|latest|only|best|top|one|two|three)? (guest|guests|advice|
          tip|tips|pick|picks|recommendation|recommendations|round-up|roundup|thoughts on|
          take on|piece|essay|review|lecture|class|students|patients|apprentice|apprentices|
          colleague|colleagues|crew|beat|patrol|stall|stand|workshop|workbench|desk)
        `,
        line: 'My first guest',
        miss: 'My first gust',
      },
      {
        pattern: `
          (my|our) (favourite|favorite) _? (object|objects|item|items|piece|pieces|exhibit|
          painting|room|dish|recipe|tool|feature|chapter|part of this job|part of the job|
          part of my job|time of year|time of the year)
        `,
        line: 'My favourite object',
        miss: 'My favourite abject',
      },
    ],
  },
  {
    note: 'The organisation speaks: "we", "our", "us".',
    source: 'guide: business "we"',
    weight: 7,
    phrases: [
      {
        pattern: '(our|ours)',
        line: 'Our hall',
        miss: 'The hall',
      },
      {
        pattern: "we're",
        line: "We're open",
        miss: 'Were open',
      },
      {
        pattern: `
          (we|we've|we'll|we'd) (are|have|were|will|can|had|love|just|know|hope|want|need|also|
          all|would|offer|help|make|believe|think|opened|sell|asked|tested|built|offer|serve|
          deliver|support|invite|welcome|celebrate|thank|sent|gave|visited|met)
        `,
        line: 'We are open',
        miss: 'They are open',
      },
      {
        pattern: '(join|with|let|for|visit|at|help|to|from|of) us',
        line: 'Join us',
        miss: 'Join the dots',
      },
    ],
  },
  {
    note: 'The way a support desk writes.',
    source: 'guide: "a service reply"',
    weight: 20,
    phrases: [
      {
        pattern: "(i'm|im|i am|so|very|really|truly|we're) sorry",
        line: "We're sorry",
        miss: "We're sore",
      },
      {
        pattern: '(sorry|apologies|apologise|apologize) (to|for|about|that|if|you)',
        line: 'Sorry for the noise',
        miss: 'A sorry sight',
      },
      {
        pattern: '(dm|pm|direct message|private message)',
        line: 'DM us',
        miss: 'Dim us',
      },
      {
        pattern: '(look|looking|looked) into (this|that|it)',
        line: 'Looking into it',
        miss: 'Looking at it',
      },
      {
        pattern: '(happy|glad|able|here) to (help|assist)',
        line: 'Happy to help',
        miss: 'Happy to hop',
      },
      {
        pattern: `
          (assist|assistance|refund|tracking|order number|postcode|account number|troubleshoot|
          escalate|feedback)
        `,
        line: 'We can refund it',
        miss: 'We can refine it',
      },
      {
        pattern: `
          (i|i'd|i'll) (would|will|can|do)? (recommend|suggest|advise|check|pass|arrange|
          forward|confirm|understand)
        `,
        line: 'I would recommend it',
        miss: 'I would read it',
      },
      {
        pattern: 'thanks for (reaching|getting|letting|contacting|the|your)',
        line: 'Thanks for reaching out',
        miss: 'Thanks, reaching out',
      },
    ],
  },
  {
    note: 'Readers, customers or a slogan say "I": pledges, titles, prompts, product names, automatic posts.',
    source: "guide: customers' voices, questions to readers",
    weight: 10,
    phrases: [
      {
        pattern: '(what|which) (was|is|are|were|did|about) yours',
        line: 'What is yours',
        miss: 'What is ours',
      },
      {
        pattern: "(i'm|i am) _ (and|from) (i|the|your|our)",
        line: "I'm Kim and I bake",
        miss: "I'm kind and you bake",
      },
      {
        pattern: `
          (i'm|i am|i'll be) (off|back|here|on duty|on shift|signing off) (for|from|until|till|
          today|to|at)
        `,
        line: "I'm off for today",
        miss: "I'm off the bus",
      },
      {
        pattern: '(this account|signing off|ask away|over to you|ama)',
        line: 'Ask away',
        miss: 'A way to ask',
      },
      {
        pattern: `
          i (run|wrote|made|built|designed|started|founded|manage|lead|look after|introduce|
          salute|present|give you) (this|the|our|a|an|that|these|you)
        `,
        line: 'I run this page',
        miss: 'I ran out',
      },
      {
        pattern: "i'd love to (hear|know|see)",
        line: "I'd love to hear it",
        miss: "I'd love to hold it",
      },
      {
        pattern: '(may|shall|if) i (introduce|ask|had a|present|say)',
        line: 'May I introduce Ann',
        miss: 'May I sit',
      },
      {
        pattern: `
          (tell|show|ask|send|give|join|find|meet|catch|tag|follow|subscribe|message|contact|
          tweet|help|watch|hear|see|repost) me
        `,
        line: 'Tell me more',
        miss: 'Tell men more',
      },
      {
        pattern: 'vote for me',
        line: 'Vote for me',
        miss: 'Vote for men',
      },
      {
        pattern: '(how|why|what|where|when) (do|did|can|should|will|would|could|am) (i|my)',
        line: 'How do I swim',
        miss: 'How I swim',
      },
      {
        pattern:
          '(why|how|what) i (learned|learnt|built|became|made|stopped|started|quit|love|use|got)',
        line: 'What I learned',
        miss: 'What I lend',
      },
      {
        pattern: `
          i (pledge|agree|vow|vote|stand with|support|liked a|added a|posted a|just checked|
          just signed|just backed|just entered|just entered to)
        `,
        line: 'I pledge a coat',
        miss: 'I plug a coat',
      },
      {
        pattern: `
          (quote|quotes|quoteoftheday|qotd|lyrics|wisewords|motivation|inspiration|
          motivationmonday|fact)
        `,
        line: 'A quote for Monday',
        miss: 'A quart for Monday',
      },
      {
        pattern: `
          my _? (account|rewards|app|profile|order|orders|bookings|store|area|portal|code|link|
          page|channel|bio|website|shop)
        `,
        line: 'My account is old',
        miss: 'The account is old',
      },
      {
        pattern: "(here's|here is) (my|why i|how i|what i)",
        line: "Here's my map",
        miss: "Here's the map",
      },
      {
        pattern: `
          (world war|part|chapter|phase|type|class|act|volume|title|level|grade|tier|stage|
          division|schedule|elizabeth|charles|james) i
        `,
        line: 'World War I letters',
        miss: 'World letters',
      },
      {
        pattern: "(i'm|im|i am) at",
        line: "I'm at the pier",
        miss: "I'm as old as the pier",
      },
      {
        pattern: 'also me',
        line: 'Also me',
        miss: 'Also men',
      },
      {
        pattern: 'i <emoji>? (new york|ny|nyc|london|la)',
        line: 'I ❤ London',
        miss: 'I went to London',
      },
    ],
  },
  {
    note: 'Offers, raffles and asks to share have rules of their own.',
    source: 'usage',
    weight: 10,
    phrases: [
      {
        pattern: '(<price>|<percent>)',
        line: '£90',
        miss: '90',
      },
      {
        pattern: '(tag|invite|bring|mention) (a|an|your|two|three|<number>|some) _',
        line: 'Tag a friend',
        miss: 'The tag of a friend',
      },
      {
        pattern:
          oneOf(`giveaway, giveaways, crypto, cryptopunks, bayc, blockchain, web3, token, tokens, hodl, btc,
            bitcoin, floor price, utility, giving away, airdrop, airdropping, nft, nfts, opensea, eth, mint,
            minting, whitelist, wallet address, promo code, discount, link in bio, use my code,
        retweet, retweets, rt, rts, follow back, followers, follows back, subscribe, sign up, pick the winner,
        winner, in stock, for sale, buy now, order now, shop now, pre-order, presale, countdown`),
        line: 'Link in bio',
        miss: 'A link in the chain',
      },
    ],
  },
  {
    note: 'What is on, when, and for whom: an announcement to anyone who may come.',
    source: 'guide: small talk addressed to the readers',
    weight: 8,
    phrases: [
      {
        pattern: `
          (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)
          (at|from|until|till|to|<number>|in|and)
        `,
        line: 'Puppets, Sundays at 11',
        miss: 'Puppets on a Sunday',
      },
      {
        pattern: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (at|from) <number>',
        line: 'Sunday at three',
        miss: 'Sunday for three',
      },
      {
        pattern: `
          (starts|begins|returns|resumes|reopens|kicks off|runs) (on|at|after|from|this|next|in|
          until|till|every|<soon>|<deadline>)
        `,
        line: 'It starts at noon',
        miss: 'It is at noon',
      },
      {
        pattern: `
          (for|open to|suitable for) (beginners|all ages|all levels|everyone|ages|over <number>|
          under <number>|over-<number>)
        `,
        line: 'For all ages',
        miss: 'For all sages',
      },
      {
        pattern: `
          (all welcome|everyone welcome|no booking needed|free entry|doors open|doors at|
          drop-in|term time|half term)
        `,
        line: 'Free entry',
        miss: 'Free tree',
      },
    ],
  },
  {
    note: 'Public affairs are not private life.',
    source: 'guide: sensitive-topic',
    weight: 20,
    phrases: [
      {
        pattern: `(${politicians.join('|')})`,
        line: 'Biden spoke',
        miss: 'The bidder spoke',
      },
      {
        pattern:
          oneOf(`election, elections, democrats, republicans, gop, liberals, conservatives, brexit, referendum,
            parliament, congress, senate, senator, constituents, district, legislation, bill,
        maga, tories, labour party, politicians, immigration, immigrants, refugees, war, protest, terrorism,
        islam, jesus, god's, god told, the lord, allah, almighty, repent, scripture, gospel, atheist,
        atheists, judgement day, judgment day, remoaners, brexiteers, sheep, voters, trans, religion,
        religious, priest, priests, independence, independent scotland, feminist, feminism, abortion,
        gun control, racism, racist, stabbed, stabbing, gunman, shot dead, murder, murdered, arrested, suspect`),
        line: 'The Labour Party won',
        miss: 'The party of labourers won',
      },
    ],
  },
  {
    note: 'Readers are addressed: staff tell them what they may see, get or do.',
    source: 'guide: small talk addressed to the readers',
    weight: 4,
    phrases: [
      {
        pattern: `
          (happy|good) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|
          morning|afternoon|evening) (folks|all|everyone|everybody|friends|people)
        `,
        line: 'Happy Monday folks',
        miss: 'The happy monk',
      },
      {
        pattern: `
          (your|yours|folks|visitors|fans|all of you|you all|donate|apply|volunteer|to all the|
          to all our|to all of|every child|every parent|every family|every household|every home)
        `,
        line: 'Visitors can park here',
        miss: 'Visits can be long',
      },
      {
        pattern: 'you (would|think|see|like|do|did|know)',
        line: 'You would like it',
        miss: 'They would like it',
      },
      {
        pattern: '(do|have|did|are|will|would|can) you',
        line: 'Do you swim',
        miss: 'Do they swim',
      },
      {
        pattern: `
          (you'll|you will|you can|you need|you want|you're|you are|see you|show us|show me|
          tell us|thank you|thanks|congratulations|congrats|happy birthday to our)
        `,
        line: 'You can swim here',
        miss: 'They can swim here',
      },
      {
        pattern: `
          (discover|explore|visit|meet|shop|book|read|watch|try|check out|learn|find out|get|
          buy|enjoy|save|win|vote|enter|register|download|order|stream) (the|a|an|more|how|why|
          what|this|these|our|all|your)
        `,
        line: 'Discover the hall',
        miss: 'The cover of the hall',
      },
    ],
  },
  {
    note: 'News and headlines are about others.',
    source: 'usage',
    weight: 6,
    phrases: [
      {
        pattern: 'via <mention>',
        line: 'Via @mill',
        miss: 'Viable @mill',
      },
      {
        pattern: '(repost|reposted) (from|by)',
        line: 'Reposted from @mill',
        miss: 'The post from @mill',
      },
      {
        pattern: '(breaking|exclusive|photos of|gallery)',
        line: 'Breaking news',
        miss: 'Braking news',
      },
      {
        pattern: `
          (reports|reported|announces|announced|according to|reveals|revealed|talks about|
          propose|proposes|proposed|to defend|set to|scheduled to)
        `,
        line: 'She announced it',
        miss: 'She denounced it',
      },
      {
        pattern: `
          (police|minister|government|court|officials|leaders|medalist|firms|researchers|
          scientists|experts|study finds|study shows|new study|new research)
        `,
        line: 'Police closed the road',
        miss: 'Polish closed the road',
      },
    ],
  },
];
