import { commaSeparated } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

const GUIDE = 'docs/labels.md, "contact-request"; seed 003: "Ask for contacts"';

/** Details that people keep to themselves, besides numbers. */
const PERSONAL = commaSeparated(`
  postcode, post code, zip, zip code, address, home address, date of birth, dob, birthday, birth date, age, surname,
  full name, maiden name, salary, phone, mobile, mobile number, digits, insta, location, house number, bank,
  landline, work email, private email, number plate, whereabouts, street name, medical history, national insurance number`).join(
  '|',
);

/** Asks for people whom the reader knows that are clear at any place. */
const peopleAsks = {
  note: 'A "please", a number of people or "our way" makes it an ask; "tagged a friend" reports.',
  source: GUIDE,
  phrases: [
    {
      pattern: "we'd (love|welcome) (an|any) (intro|introduction)",
      line: "If your boss signs off software, we'd love an intro",
      miss: "We'd love an introductory price",
    },
    {
      pattern: `
        (looking for|after|need|want|seeking|would love|love) (an|some|any|a warm|warm)? (intro|intros|
        introduction|introductions) (to|with) (the|a|an|your|any|someone|people|_)`,
      line: 'Looking for an intro to a miller',
      miss: 'Need an introduction for our book',
    },
    {
      pattern: `
        (intros|introductions|referrals) (are)? (very|most|always)? (welcome|appreciated|wanted|needed)`,
      line: 'Intros welcome from any miller',
      miss: 'Intros are too long',
    },
    {
      pattern: `
        (put|get|connect) (me|us) in (touch|contact) with (the|a|an|your|someone|somebody|anyone) _`,
      line: 'Can anyone put me in touch with the head of roads',
      miss: 'Put us in the attic with the cat',
    },
    {
      pattern: `
        (for every|for each|every new|each new) (friend|member|customer|client|colleague|neighbour|driver|flatmate) you (bring|
        refer|send|recruit|introduce)`,
      line: '£9 for each member you recruit',
      miss: 'A bowl for each member of the choir',
    },
    {
      pattern: `
        (send|forward|show) (this|it) to (the|that|a|your|one) (teammate|colleague|coworker|co-worker|
        cousin|sister|brother|mum|mom|dad|flatmate|housemate|roommate|boss|mate|friend|pal|bestie|
        classmate|neighbour|neighbor|one|person) (who|that|whose|you)`,
      line: 'Send it to the cousin who snores',
      miss: 'Send it to the cousin in Cobh',
    },
    {
      pattern: `
        (need|want|collecting|after) (the|some|more)? (email addresses|phone numbers|contact details|
        names and numbers|mobile numbers) (of|for|from) (parents|people|anyone|your|all|every|
        neighbours|friends|members|everyone)`,
      line: 'We need the phone numbers of parents',
      miss: 'We need the phone numbers of two plumbers',
    },
    {
      pattern: `
        (who|who's|which person|which of your lot|what team) _? (runs|handles|does|manages|signs|pays|
        owns|leads|decides|oversees|looks after|buys|orders|books|in charge of) _? _? _? (where you
        work|at your|in your|for your|at work|on your team|near you)`,
      line: 'Who orders the milk at your school',
      miss: 'Who orders the milk',
    },
    {
      pattern: `
        (who|which name|whose name|whose face|which friend|which of them|which colleague) (springs|
        comes|pops|jumps) (to|into|in|up) _? (mind|head|here|first)`,
      line: 'Which friend comes to mind',
      miss: 'Spring comes to Hull',
    },
    {
      pattern: `
        tell us who (runs|owns|handles|they are|she is|he is|you know|manages|signs|decides|does|your|it
        is)`,
      line: 'Tell us who she is',
      miss: 'Tell us who won',
    },
    {
      pattern: `
        (who's|who is|who are|what is the name of|what's the name of) your (landlord|boss|manager|
        dentist|neighbours|neighbour|accountant|supplier|broker|agent|doctor|line manager|team lead|
        director|mp|headteacher)`,
      line: "Who's your accountant",
      miss: 'Who is on your roof',
    },
    {
      pattern: `
        (who|whom) (in|on|at) your (team|office|company|firm|school|business|organisation|organization|department|
        place) (handles|runs|manages|leads|buys|decides|looks after|deals with|signs off|orders|picks|chooses)`,
      line: 'Who at your company decides on catering?',
      miss: 'Who at your company likes cake?',
    },
    {
      pattern: `
        <nudge> <please>? (tag|mention|invite|refer|nominate|tagging) (a|an|your|ur|some|
        all your|<number>|at least|up to|any)? (<number>|of your|more|other)? _? (<friends>|
        <kin>)
      `,
      line: 'Please invite your colleagues',
      miss: 'Please read the invite',
    },
    {
      pattern: `
        (tag|tagging|mention|mentioning|invite|inviting|refer|referring) (at least|up to|
        minimum)? <number> (of your|of ur|of|or more|more|other|real|nft|crypto|best|good|
        active|new|close|your|additional)? (real|nft|crypto|best|good|closest)? (<friends>|
        <kin>)
      `,
      line: 'Tag two friends below',
      miss: 'Tag two bags before the flight',
    },
    {
      pattern: `
        (and|&|then|also|just) (tag|mention|@) (whoever|whomever|anyone|everyone|everybody|
        the one|the ones|those) _
      `,
      line: 'Like this and tag whoever bakes',
      miss: 'Like this and bake for whoever comes',
    },
    {
      pattern: '(if|when) (you|u) (introduce|intro|put) (us|me) (to|and|with|in touch|together|,)?',
      line: 'If you introduce us to Ann we bake you a pie',
      miss: 'If you come to us we bake you a pie',
    },
    {
      pattern: `
        (let|lets) (us|me) (have|know|see) (their|his|her) (name|names|number|numbers|email|
        details|contact|contact details|address)
      `,
      line: 'Let us have their number',
      miss: 'Let us have their soup',
    },
    {
      pattern: `
        (if|when|once|every time|each time|for every time) (you|u) (refer|introduce|
        recommend us to|get) (a|an|another|your|ur|<number>|some) _? <friends>
      `,
      line: '£5 off if you refer a colleague',
      miss: '£5 off if you wear a hat',
    },
    {
      pattern: `
        (free|off|half price|half-price|discount) (if|when) (you|u) bring (a|another|your|ur|
        <number>) <friends>
      `,
      line: 'Free if you bring a friend',
      miss: 'Free if you bring a mug',
    },
    {
      pattern: `
        (and|&|then|or|by|must|also|but|just|simply) (tag|tagging|mention|refer|referring|
        invite) (a|an|another|the|that|one|your|ur|some|all your|someone|somebody|any) _?
        (<friends>|<kin>|who|that|you)
      `,
      line: 'Like this and tag a mate',
      miss: 'Like this and taste a pie',
    },
    {
      pattern: "(and|&|then) tag (them|'em|him|her|friends|someone|somebody)",
      line: 'Comment and tag someone',
      miss: 'Comment and stay a while',
    },
    {
      pattern: '(and|&|+|must|also|then) tag <number>',
      line: 'Follow us and tag two',
      miss: 'Follow the path at two',
    },
    {
      pattern: '(and|&|+|must|also|then) (tag|mention) (a|your|one) fellow _',
      line: 'Like, share and mention a fellow baker',
      miss: 'A fellow baker came by',
    },
    {
      pattern: 'tagging (friends|someone|a friend|your friends|your mates|a mate)',
      line: 'Win by tagging a friend',
      miss: 'Win by waving at a friend',
    },
    {
      pattern: `
        (send|give|tell|dm|email|text|get|pass) (us|me) (their|his|her|the|a|some)? (name|
        names|number|email|emails|contact|contacts|contact details|phone number)
        (of|for) (your|a|any|someone|anyone|the|people|<friends>)
      `,
      line: 'Send us the number of your baker',
      miss: 'Send us their coats by noon',
    },
    {
      pattern: `
        (send|give|tell|dm|email|text|message) (us|me) (their|his|her) (name|names|number|
        email|emails|email address|contact|contact details|contact info|contact information|
        details|phone number|info)
      `,
      line: 'Send us their name by noon',
      miss: 'Send us the parcel by noon',
    },
    {
      pattern: `
        with (their|his|her) (name|number|email|email address|contact|contact details|
        contact info|contact information|phone number)
      `,
      line: 'Reply with their name',
      miss: 'Reply with the time',
    },
    {
      pattern: `
        (introduce|connect) (me|us) (to|with) (someone|anyone|somebody|people|the person|
        the right|whoever|folks|your <friends>)
      `,
      line: 'Introduce me to someone who welds',
      miss: 'Introduce the soup slowly',
    },
    {
      pattern: `
        (introduce|introducing|connect|connecting) (me|us|our _) (to|with) your _? (boss|manager|
        team|network|editor|agent|company|head|lead|director|buyer)
      `,
      line: 'Would you introduce our baker to your head of events',
      miss: 'Would you introduce our baker to your dog',
    },
    {
      pattern: `
        (can|could|would) (you|u|anyone|someone|anybody|somebody) <please>? (introduce|
        intro|connect) (me|us)
      `,
      line: 'Can someone introduce me to a baker',
      miss: 'Can someone pass me the bread',
    },
    {
      pattern: `
        (can|could|would|might) (introduce|connect) (me|us) (to|with) (a|an|some|someone|
        somebody|your)
      `,
      line: 'You could connect me with a potter',
      miss: 'You could connect the hose',
    },
    {
      pattern: `
        (need|want|love|appreciate|after|looking for|for|get|making) (an|a|some|any|your|warm)?
        (warm|quick)? (intro|intros|introduction|introductions) to (your|someone|anyone|
        people|folks|the|a|any|investors|founders|<hashtag>)
      `,
      line: 'Looking for an intro to a baker',
      miss: 'Looking for an intro song',
    },
    {
      pattern: `
        (who|whom) (should|can|could|do|would|must|might) (i|we) (talk|speak|email|e-mail|
        contact|reach|reach out|write|connect|pitch|call|ping|ask) (to|with|about|for|
        regarding)? _? _? _? (at|in|within|inside|from) your (company|firm|organization|
        organisation|team|office|school|business|agency|place|workplace|department|employer)
      `,
      line: 'Who should I talk to at your firm',
      miss: 'Who should water the figs',
    },
    {
      pattern: `
        (who|who's|whos) (is|would be)? (the|your)? (right|best) (person|contact|one) (at|in|
        to|for|within) _? _? _? _? your (company|firm|organization|organisation|team|office|
        school|business|agency|workplace|department)
      `,
      line: "Who's the right person at your school",
      miss: "Who's the right back at your school",
    },
    {
      pattern: `
        (who|who's|whos) (is|handles|runs|manages|leads|heads|buys|decides|in charge of|
        is in charge of|responsible for) _? _? _? (at|in) your (company|firm|organization|
        organisation|team|office|school|business|agency|workplace|department)
      `,
      line: 'Who is in charge of tea at your company',
      miss: 'Who is in charge of tea',
    },
    {
      pattern: `
        (does|do|has|have|got)? (anyone|anybody|someone|somebody|any of you|you) (here|
        out there|on here)? (have|got|has|know) (a|any|anyone|someone|the right)? (contact|
        contacts|connection|connections|contact person|working) (at|for|in|with|from)
      `,
      line: 'Does anyone have a contact at the theatre',
      miss: 'Does anyone have a coat at the theatre',
    },
    {
      pattern: '(nominate|challenge) <number> (more|other|of your)? <friends>',
      line: 'Nominate three friends',
      miss: 'Three friends came',
    },
    {
      pattern: '(point|direct) (me|us) to (the)? (right|best) (person|contact|people)',
      line: 'Point me to the right person',
      miss: 'Point me to the bus stop',
    },
    {
      pattern: `
        (who|does anyone|does anybody|anyone|anybody) (here)? (knows|know) (someone|somebody|
        anyone|anybody|a person|a guy) (at|in|from|inside|working|who works)
      `,
      line: 'Does anyone know someone at the archive',
      miss: 'Does anyone know this song',
    },
    {
      pattern: `
        (does|do)? (anyone's|anybody's|someone's|somebody's) (<kin>|<friends>) (work|works|
        working)
      `,
      line: "Does anyone's aunt work there",
      miss: 'Does the aunt work there',
    },
    {
      pattern: `
        (send|give|forward|share|submit) (us|me)? (the)? (name|names) of (your|ur|a|an|any|
        some|someone|<number>) _? <friends>
      `,
      line: 'Send us the names of three colleagues',
      miss: 'Send us the names of the moths',
    },
    {
      pattern: 'who do you know (who|that|in|at|with|working|looking|needing)',
      line: 'Who do you know who can weld',
      miss: 'Who do you think can weld',
    },
    {
      pattern: `
        (get|have|persuade|convince) (someone|somebody|anyone|a <friends>|your <friends>)
        (you know)? to (open|join|sign|register|switch|download|subscribe)
      `,
      line: 'Get a friend to open an account',
      miss: 'Get a friend a coat',
    },
    {
      pattern: '(be|get) put in (touch|contact) with (them|him|her|anyone|someone|people)',
      line: 'We would love to be put in touch with him',
      miss: 'We would love to be put in the choir',
    },
    {
      pattern: '(and|&|+|or|then) @ (a|an|your|ur|ya|<number>|some|the) _? (<friends>|<kin>)',
      line: 'Like this and @ two friends',
      miss: 'Like this at two',
    },
    {
      pattern: `
        (send|point|steer|throw|push|bring|chuck|direct|refer) ('em|em|them|him|her|those)
        (to|over to|along to|in to|round to|our|my) (us|me|way)
      `,
      line: 'Got a mate? Send them to us',
      miss: 'Got a parcel? Send it back',
    },
    {
      pattern: `
        (share|send|give|pass) (your|ur|my|our|the|this) _? (invite|referral|invitation|ref)
        (code|link|codes|links) (with|to) (<number>|your|ur|a|some|friends|family|everyone)
      `,
      line: 'Share your invite code with three friends',
      miss: 'Share your soup with us',
    },
    {
      pattern: `
        (who|who's|whos) (is|would be)? (the|your)? (right|best) (person|contact|one) (in|for|
        on|at) _ _? _? to (talk|speak|write|contact|reach|email|ask|pitch)
      `,
      line: "Who's the right person in sales to talk to",
      miss: "Who's the right winger in the team",
    },
    {
      pattern: `
(give|send|tell|drop|pop|leave|post|dm|message|put|slip|pass|share) (their|her|his|us the|us their|us
her|us his|me the|me their|me her|me his) (handle|handles|@|username|twitter|name and|names and|
profile|account|numbers|contacts) (below|here|and|so|in|now|please|to us|or)?`,
      line: 'Pop their handle below',
      miss: 'Pop their panhandle on',
    },
    {
      pattern: `
(where|how) to (find|reach|contact|get hold of|message|follow) (him|her|them) (on here|on x|on
twitter|here|online|on insta|on instagram)?`,
      line: 'Tell us where to find her on here',
      miss: 'Tell us where to find it on here',
    },
    {
      pattern: `
        (anyone|anybody|someone|somebody|who) (here|out there)? (got|has|have|know|knows) (an|a|
        the|any) (email|e-mail|email address|phone number|number|mobile number|direct line|contact
        number|insta|handle) (for|of) (a|an|the|any|someone|anyone|whoever|somebody|<mention>)
      `,
      line: 'Anyone got a number for a thatcher',
      miss: 'Anyone got a recipe for a tart',
    },
    {
      pattern: `
        (who|anyone|anybody|someone|somebody|any of you) (can|could|able to|who can|who could)
        (please)? (put|get) (me|us) in (touch|contact) with
      `,
      line: 'Anybody who can put us in touch with a thatcher',
      miss: 'Anybody who can put us in goal',
    },
    {
      pattern: `
        (looking|want|hoping|trying|keen|like|need|love|wanting) to (speak|talk|chat|connect|
        get in touch) (to|with) (whoever|the person|somebody|someone|anyone|the one) (who|that)?
        (buys|runs|handles|manages|orders|books|looks after|deals with|signs off|decides on|is
        in charge of|does) (_|_ _|_ _ _)? (for|at|in) your
      `,
      line: 'Hoping to speak to whoever books bands for your hall',
      miss: 'Hoping to speak to whoever hears us',
    },
    {
      pattern: `
        (whisper|slip|mention|shout|name|text|ping|pass|send) (us|me)? (their|his|her|the)
        (name|names) (to|on to|over to|along to) (us|me|our)
      `,
      line: 'Slip her name to us',
      miss: 'Slip her coat to us',
    },
    {
      pattern: `
        (sign|bring|drag|rope|get) (them|him|her) (up|in|along|on board) (too|as well|with you|
        and you|for a)
      `,
      line: 'Rope him in as well',
      miss: 'Rope off the loom as well',
    },
  ],
} satisfies PhraseList;

/** Asks for people only at the start of a clause. */
const peopleImperatives = {
  note: 'Bare imperatives; the people to tag are described by a noun for people, by "who …" or by "your".',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (name|call out|shout out|single out|expose|out) (the|a|your|that|one|<number>) (<friends>|<kin>|
        boss|colleague|neighbour|workmate|manager|pal|mate) (who|you|that|with|whose|below|under|here|in)`,
      line: 'Name the mate who snores',
      miss: 'Name the day',
    },
    {
      pattern: `
        (introduce|connect) us (to|with) (your|the|a|whoever|somebody|someone|anyone) (head|boss|manager|
        team|friend|friends|landlord|buyer|person|people|who|<friends>|<kin>|chef|editor|colleague|
        colleagues|director|teacher|company|hr)`,
      line: 'Introduce us to the buyer of your firm',
      miss: 'Introduce us to the art of bread',
    },
    {
      pattern: `
        put us in (touch|contact) with (your|the|a|whoever|somebody|someone|anyone|any|them)`,
      line: 'Put us in touch with whoever paints your hall',
      miss: 'Put us in the sun',
    },
    {
      pattern: `
        (pass|give|send|tell|slip|hand|message|dm|text|email) us (the|a|their)? (mobile|phone|full|work|home)? (name|names|number|numbers|
        email|email address|address|contact|contacts) (of|for) (your|a|the|somebody|someone|anyone|whoever|
        <number>|any)`,
      line: 'Text us the name of your vet',
      miss: 'Text us when you are at the vet',
    },
    {
      pattern: `
        (put|pop|stick|list|write) (their|his|her) (@|at|handle|handles|username|usernames) (below|here|in|underneath|
        down)`,
      line: 'Put their handle below.',
      miss: 'Put their coats below.',
    },
    {
      pattern: `
        (tag|tag in|mention|cc) (a|an|the|that|your|ur|ya|my|one|some|any|all your|all the|
        at least|up to|minimum|two of|one of|as many|<mention> and|<mention> &|<mention> +|
        us and|us &|us +)? (<number>|of your|<number> of your|<number> or more|or more|other|
        a|your)? _? _? (<friends>|<kin>)
      `,
      line: 'Tag a mate',
      miss: 'The tag on a coat',
    },
    {
      pattern: `
        (tag|tag in) (someone|somebody|sum1|anyone|everyone|everybody|whoever|people|them|'em|
        em|him|her|who|friends|those|ppl|<number>)
      `,
      line: 'Tag someone below',
      miss: 'Someone below sang',
    },
    {
      pattern: `
        tag (a|an|that|the|your|ur|one|<number>|any|some) _ _? _? (who|whom|whose|who's|that|
        that's|you'd|you'll|you're|you|below|in the comments|in the replies|in your)
      `,
      line: 'Tag a dad who tells jokes',
      miss: 'A dad who tells jokes',
    },
    {
      pattern: '(tag|tag in) (a|an|another|that|your|ur|yo|ya|every|ya best) _',
      line: 'Tag your sailor',
      miss: 'Your sailor is home',
    },
    {
      pattern: `
        (tag|mention|shout out|@) (all|every|some|any|as many) (the|of the)? _ _? _? (you|u|
        ya) (know|can|love|follow|trust|want)
      `,
      line: 'Tag every potter you know',
      miss: 'Every potter knows clay',
    },
    {
      pattern: '@ (a|an|another|the|your|ur|that|one|<number>|some) _? (<friends>|<kin>|who)',
      line: '@ a friend who bakes',
      miss: 'At a friend who bakes',
    },
    {
      pattern: `
        (invite|refer) (a|an|another|your|ur|all your|more|some|<number>|other|any|up to|
        at least|as many)? (<number>|of your|other|more)? _? <friends>
      `,
      line: 'Invite your colleagues',
      miss: 'The colleagues sang',
    },
    {
      pattern: `
        (invite|refer|add) (ppl|people|mates|friends|frens|your people|ur ppl|
        everyone you know|members|anyone you know|someone you know) (to|and|&|in|into|for|who|
        ,)?
      `,
      line: 'Invite people you know',
      miss: 'People you know came',
    },
    {
      pattern: '(tag|mention) (a|your|one) fellow _',
      line: 'Mention a fellow baker',
      miss: 'A fellow baker came',
    },
    {
      pattern: 'add <number> (friends|frens|members|contacts)',
      line: 'Add 4 friends',
      miss: 'Four friends came',
    },
    {
      pattern:
        '(introduce|recommend) (us to)? (a|an|your|ur|another|<number>)? _? (<friends>|<kin>)',
      line: 'Recommend us to a neighbour',
      miss: 'A neighbour mended the gate',
    },
    {
      pattern: `
        nominate (a|an|another|your|ur|the|<number>|some)? (<number>|deserving|favourite|
        favorite|local|most|very)? _? (<friends>|<kin>|nurse|hero|volunteer|student|leader|
        carer|employee|manager|veteran|doctor|woman|man|entrepreneur|founder|researcher|
        scientist)
      `,
      line: 'Nominate a local hero',
      miss: 'A local hero was named',
    },
    {
      pattern: `
(summon|shout out|shoutout|call out|rat out|grass on|grass up|dob in|out|expose|bring out|big up|
volunteer|put forward|name and shame|snitch on|ping|alert|poke|nudge|drag in|wake up|@) (a|an|the|
your|that|one|some|two|three) (one|best|closest|funniest|worst|laziest|oldest)? (<friends>|<kin>|
one|someone|somebody|mum|dad) (who|that|whose|with|you'd|you would|you know|below|in the|here|most|
you|to)?`,
      line: 'Summon the mate who ate your chips',
      miss: 'Summon the lift',
    },
    {
      pattern: `
(summon|shout out|shoutout|call out|volunteer|ping|alert|nudge|name|nominate|mention|tag|@)
(someone|somebody|anyone|whoever|the one|that one|the person|one person|everyone) (who|whose|you|
with|that|in your|at your)`,
      line: 'Shout out somebody whose kitchen is cold',
      miss: 'Shout out loud',
    },
    {
      pattern: `
(call|tag|name|summon|point|out|shame|shout|@) (him|her|them|that person|the culprit|the offender)
(out|in|below|here) (below|here|in the comments|in the replies|now)?`,
      line: 'Call them out below',
      miss: 'Call them at noon',
    },
    {
      pattern: `
(names|name|numbers|handles|nominations|suggestions with names) (in|below|under|into|to) (the)?
(replies|comments|hat below|thread|box below|below|comment)`,
      line: 'Names in the replies',
      miss: 'Names on the wall',
    },
  ],
} satisfies PhraseList;

/** Asks to bring others that are clear at any place. */
const invitationAsks = {
  note: 'A "please" shows that "bring" is said to the reader.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (come|come along|come down|come over|come out|come thru|come through|come early|
        join us|stop by|swing by|drop by|pop in|pop down|get down here|get down|turn up|
        show up) _? _? (and|&|n) bring (a|your|ur|all your|all ur|the whole) <friends>
      `,
      line: 'Come down on Sunday and bring your mates',
      miss: 'Come down on Sunday and bring your coat',
    },
    {
      pattern: '(and|&) bring (all)? (your|ur) <friends>',
      line: 'Come on Sunday and bring your mates',
      miss: 'Come on Sunday and bring your coat',
    },
    {
      pattern: 'bring a (friend|mate|buddy|colleague) (for free|free|day|week|night|month|offer)',
      line: 'Bring a friend for free',
      miss: 'A friend came for free',
    },
  ],
} satisfies PhraseList;

/** Asks to bring others only at the start of a clause. */
const invitationImperatives = {
  note: 'Bare imperatives of bringing; "I bring a friend" reports.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (get|sign) (a|an|one|your|another|two|three|four|five|<number>) (more)? _? <friends> (to join|
        to sign up|to subscribe|up and)`,
      line: 'Get two mates to join',
      miss: 'Get two mats to the hall',
    },
    {
      pattern: `
        (sign up|bring in|recruit|enlist|enrol|enroll|nab|round up) (a|an|one|two|three|four|five|<number>|
        your|some) (_)? (friend|friends|mate|
        mates|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|coworker|coworkers|teammate|flatmate)`,
      line: 'Sign up three friends and row for free',
      miss: 'Sign up for three crafts',
    },
    {
      pattern: `
        bring (along)? (a|an|your|ur|all your|some|<number>|the whole|the) (<number>|of your|
        best|whole)? (<friends>|plus one|+1|guest|date|family|better half)
      `,
      line: 'Bring a friend',
      miss: 'Bring a cup',
    },
    {
      pattern: `
        (bring|drag|haul|lug|fetch|grab|rally|rope in|round up|gather|kidnap|invite) (along)?
        (ya|yer|yr|yo|da|your|ur|a|all your|all ya|the) (whole|entire|best|other)? (<friends>|
        <kin>) (along|down|out|with you|in|over|too|n|and)?
      `,
      line: 'Bring your whole crew',
      miss: 'Bring your own cup',
    },
    {
      pattern: `
        bring (along)? (a|an|another|the|your|ur|all your|all ur|all the|all)? (whole|best|
        entire)? (<friends>|<kin>|other halves)
      `,
      line: 'Bring the whole family',
      miss: 'Bring the whole cake',
    },
    {
      pattern: `
        get (your|ur|all your|the whole) (<friends>|<kin>) (down|over|along|round|together and|to
        come|in on|up) (here|to|for|and|this|on|tonight|today|tomorrow)
      `,
      line: 'Get your mates down here',
      miss: 'Get your coat on here',
    },
    {
      pattern: `
        (round up|gather|bring|grab|rally|call up|bring along) (your|the|your whole) (_|_ _)?
        (team|squad|crew|gang|lot|household|office|department|class|housemates|flatmates|
        aunties|uncles|cousins|teammates|colleagues|workmates)
      `,
      line: 'Rally your darts team',
      miss: 'Rally your strength',
    },
  ],
} satisfies PhraseList;

/** Verbs that ask for people if they are the whole clause. */
const peopleAlone = {
  note: 'The last step of "Like + RT + Tag".',
  source: 'usage of giveaway posts',
  phrases: [
    {
      pattern: '(rt|retweet|like|follow|share|comment) (and|+|&) tag',
      line: 'Like and tag',
      miss: 'Like the tag',
    },
    {
      pattern: '(tag1|tag2|tag3|tag5)',
      line: 'Tag3',
      miss: 'The third tag',
    },
  ],
} satisfies PhraseList;

/** Questions for people whom the reader knows; together with one of `handOvers` they are an ask. */
export const acquaintances = {
  note: '"Know someone who …?" alone may be small talk; here an ask to name them follows.',
  source: 'docs/labels.md, edge of "contact-request"',
  phrases: [
    {
      pattern: `
        whose (boss|manager|landlord|team|mum|mother|dad|husband|wife|partner|neighbour|company|teacher|
        firm)`,
      line: 'Whose landlord mends the roof',
      miss: 'Whose coat is this',
    },
    {
      pattern: `
        who (would|will|do|are) you (take|taking|bring|bringing|pick|picking|choose|invite|inviting|share|
        sharing|treat) (with you|along|to|it with|there|with)?`,
      line: 'Who would you invite to tea',
      miss: 'What would you bring to tea',
    },
    {
      pattern: '(know|knows|got) (of)? (any|a|an|<friends>) _',
      line: 'Got any friends in Leeds',
      miss: 'Got milk from Leeds',
    },
    {
      pattern: '(know|knows) (someone|somebody|anyone|anybody|people|folks|friends)',
      line: 'Do you know anyone in Leeds',
      miss: 'Do you know Leeds',
    },
    {
      pattern: `
        (got|have|know|have you|any) (a|an|any)? _? (mate|mates|pal|pals|buddy|relative|
        sibling|cousin|colleague|coworker|friend|friends|family|neighbour|neighbor|boss|
        landlord) (who|looking|who's|whos|in|with|that|stuck|struggling|needing|after|moving|
        getting|thinking)
      `,
      line: 'Know a good mate after bar work',
      miss: 'A good mate of mine',
    },
    {
      pattern: '(someone|somebody|anyone|a friend|a colleague) (you|u) (know|work with|love)',
      line: 'Anyone you know from Leeds',
      miss: 'Anyone can know this',
    },
    {
      pattern: `
        (who|who's|which of your|which of ur) _? _? _? _? _? _? (where you work|at your work|
        in your team|in your office|in your life|in your family|at your place|in your network|
        at your school)
      `,
      line: 'Who runs the bar where you work',
      miss: 'Who runs the bar by the pier',
    },
    {
      pattern: `
        (have|has) (a|an|any) (friend|colleague|coworker|contact|contacts|friends|colleagues|
        coworkers|neighbor|neighbour|teammate|relative|family member|student) (who|that|at|in|
        looking|needing|interested|with)
      `,
      line: 'Does she have a friend in Leeds',
      miss: 'Does she have a fig in Leeds',
    },
    {
      pattern: `
        (looking|searching|hunting) for (someone|somebody|people|a person|folks) (who|to|that|
        with)
      `,
      line: 'Looking for someone who can weld',
      miss: 'Looking for a room in Leeds',
    },
    {
      pattern: `
(got|have you got|you got|have) (a|an|any) (<kin>|<friends>|neighbour|daughter|son|nephew|niece|
auntie) (who|that|whose|with|in|looking|moving|getting|needing|after)`,
      line: 'Got a cousin who swims',
      miss: 'Got a cushion who swims',
    },
    {
      pattern: `
(which|who) (one)? (of|in|at|among|from) (your|ur) (own)? (friends|colleagues|mates|office|team|
family|workmates|group|group chat|company|department|neighbours|neighbors|circle|class|crew|mutuals|
coworkers|network|school|street|house|household|group of friends) _`,
      line: 'Who in your office hums',
      miss: 'Who in the lake swims',
    },
  ],
} satisfies PhraseList;

/** Asks to name the people just mentioned. */
export const handOvers = {
  note: 'Where to send them, or what to tell the writer about them.',
  source: 'docs/labels.md, edge of "contact-request"',
  phrases: [
    {
      pattern: `
        (his|her|their) (number|number,|email|email,|name,|handle|handle,|details|details,|contact|
        contacts) (please|pls|below|would help|to us)`,
      line: 'Her number, please',
      miss: 'Her number was up',
    },
    {
      pattern: '(love|like|happy|want|hoping) to be (introduced|connected|put in touch)',
      line: "We'd love to be introduced",
      miss: "We'd love to be in tune",
    },
    {
      pattern: `
        (love|appreciate|like|welcome|grateful for) (an|any|some|your|a warm)? (introduction|
        introductions|intro|intros)`,
      line: "We'd love an introduction",
      miss: "We'd love an introductory price",
    },
    {
      pattern: 'put (us|me|them|him|her|you) in (touch|contact|contact with|touch with) (with)?',
      line: 'Put us in touch',
      miss: 'Put us in the picture',
    },
    {
      pattern: `
        (names|first names|full names|name and number|a name) (in|below|under|please|underneath|and numbers|
        at the ready|to us|down)`,
      line: 'Names below, one a line',
      miss: 'The names on the stone',
    },
    {
      pattern: 'name (them|her|him|one|names|the person|the friend|your)',
      line: 'Name them here',
      miss: 'The name of the road',
    },
    {
      pattern: `
        (point|direct|steer|lead) us (to|at|towards) (them|him|her|whoever|the right)`,
      line: 'Point us towards them',
      miss: 'Point us to the door',
    },
    {
      pattern: `
        (give|tell|slip|hand|pass|send|dm|text) us (a|their|the|some|his|her|<number>) (name|names|number|
        numbers|handle|address)`,
      line: 'Slip us a name',
      miss: 'Slip us a note',
    },
    {
      pattern: `
        (send|refer|point|direct|introduce|connect|nominate|invite|steer|forward|bring|tag)
        (them|him|her|their|that person|those)
      `,
      line: 'Invite their aunt too',
      miss: 'Your friends came',
    },
    {
      pattern: `
        (have|get|ask|tell) (them|him|her) (to)? (contact|call|dm|email|message|reach|text|
        apply|get in touch|write|ring)
      `,
      line: 'Have them call us',
      miss: 'Have a call with us',
    },
    {
      pattern: `
        (send|refer|point|bring|pass|tag|forward|sling|steer) ('em|em|them|her|him) (to|over|
        along|in|round|our|my|on|below)?
      `,
      line: 'Send them over',
      miss: 'Send it back',
    },
    {
      pattern: `
        (drop|leave|comment|give|send|pass|tell|share|put|slide|email|dm|text) (us|me|on)?
        (their|his|her) (name|names|number|email|contact|contacts|details|@|handle|instagram|
        info)
      `,
      line: 'Drop their name in the box',
      miss: 'Drop their bags in the box',
    },
    {
      pattern: '(introduce|connect) (us|me)',
      line: 'Introduce us',
      miss: 'The choir sang to us',
    },
    {
      pattern: 'refer a friend',
      line: 'Refer a friend',
      miss: 'A friend came',
    },
    {
      pattern: `
        (a|an|any|some|your|for) (warm|quick|paid|successful)? (introduction|introductions|
        intro|intros|referral|referrals)
      `,
      line: 'A warm introduction to a baker',
      miss: 'A warm soup for a baker',
    },
    {
      pattern: `
(give|send|tell|drop|pop|leave|post|dm|message|put|slip|pass|share|we want|name) (their|her|his|us the|us
their|us her|us his|me the|me their|me her|me his) (handle|handles|@|username|twitter|name|names|number|numbers|email|details|profile|
account)`,
      line: 'Give us their handle',
      miss: 'Give us their cake',
    },
    {
      pattern: `
(what's|what is|whats|and) (their|his|her) (email|number|handle|name|@|phone number|mobile|insta|
address|details)`,
      line: "What's their handle",
      miss: "What's their recipe",
    },
    {
      pattern: `
(call|tag|name|summon|point|out|shame|shout|mention|@) (him|her|them|that person|the culprit|the
offender) (out|in|below|here|with|now)?`,
      line: 'Name them below',
      miss: 'Name the cat',
    },
    {
      pattern: `
(tell|show|let) (us|me) (know)? (where|how|who) (to|we|can|i|they) (find|can|reach|could|contact|
get|are) (him|her|them|we)?`,
      line: 'Tell us where to find her',
      miss: 'Tell us where the bus stops',
    },
  ],
} satisfies PhraseList;

/** Asks for the reader's own contact details. */
const detailAsks = {
  note: '"Your" shows that the detail is the reader\'s: "drop us an e-mail" is a way to reach the writer.',
  source: GUIDE,
  phrases: [
    {
      pattern: 'your best (email|e-mail)',
      line: 'Comment "LOOM" with your best e-mail',
      miss: 'Bring your best mail bag',
    },
    {
      pattern: `
        (with|and|plus) (your|ur) (mobile|mobile number|phone number|email|e-mail|email address|whatsapp
        number|surname|date of birth)
        (and|&|below|underneath|in the) (we|our|i|someone|comments|replies|us)`,
      line: 'Reply “boat” with your mobile and we ring',
      miss: 'Come with your mobile and a charger',
    },
    {
      pattern: `
        (we're|we are|i'm|i am)? (after|collecting|gathering|compiling|looking for|on the hunt for) (the|
        your)? (names|addresses|numbers|phone numbers|emails|e-mails|contacts|
        contact details|details|handles) (of|for) (anyone|anybody|everyone|everybody|people|those|all|any|your)`,
      line: "We're after the addresses of anyone who sails",
      miss: "We're after the names of old boats",
    },
    {
      pattern: `
        (send|give|dm|tell|text|email|message|drop) (us|me) your (mum's|mom's|dad's|nan's|gran's|friend's|
        mate's|partner's|wife's|husband's|boss's|child's|children's|neighbour's|sister's|brother's|
        colleague's|landlord's|daughter's|son's|teacher's|nominee's) _? (address|number|email|e-mail|name|
        birthday|details|postcode|phone)`,
      line: "Give us your nan's address",
      miss: "Give us your nan's recipe",
    },
    {
      pattern: `
        (add|friend|invite) (me|us) (up)? (on|in|to|over on) (your)? (whatsapp|telegram|snapchat|snap|
        signal|facebook|messenger|insta|instagram|linkedin|discord|line|wechat|viber|skype|kik|ig|fb|
        contacts|phone book)`,
      line: 'Add us on WhatsApp for the rota',
      miss: 'Add us on Friday for the rota',
    },
    {
      pattern: `
        (what's|whats|what is|what are|where's|wheres) (your|ur|everyone's|everybody's|y'all's|yalls)
        (whatsapp|telegram|snapchat|snap|signal|facebook|messenger|insta|instagram|linkedin|discord|line|
        wechat|viber|skype|kik|ig|fb|tiktok|handle|handles|username|usernames|@|gamertag|cashapp|cash app|
        venmo|paypal|phone number|mobile number|email|e-mail|email address|home address|postcode|zip code|
        number|digits)`,
      line: 'What is your Insta',
      miss: 'What is your soup',
    },
    {
      pattern: `
        (let us have|hand over|hand us|trust us with|let me have) your (mobile|number|phone|phone number|
        email|e-mail|birthday|date of birth|postcode|surname|handle|inbox|address|details|home address|
        contact details|contacts|email address)`,
      line: 'Hand us your e-mail',
      miss: 'Hand us your plate',
    },
    {
      pattern: `
        (send|give|tell|drop|leave|text|dm|email) (me|us|over)? (the|a) (best|good|right) (number|email|e-mail|
        address|phone number|mobile number|email address) (to|for|where|at)`,
      line: 'Give us the best email to reach you.',
      miss: 'The best number to call is 0800 123 456.',
    },
    {
      pattern: `
        (dm|pm|message|direct message|inbox|send|drop|leave|share|post|comment|text|provide|
        submit|email|type|ping|shoot|forward|whatsapp|supply|reply with|hit me with|hmu with|
        hit me up with|slide in with) (me|us|in|over|below)? (your|ur|ya|youre) (full|best|
        current|work|personal|registered|name and|name &|names and|first name and)?
        (<contact-detail>|details|info|information|name and|name &|full name)
      `,
      line: 'DM me your number',
      miss: 'DM me about the boat',
    },
    {
      pattern: `
        (give|tell|put) (me|us) (your|ur|ya) (full|best|current|work|personal|name and|
        name &)? <contact-detail>
      `,
      line: 'Give me your full address',
      miss: 'Give me your full cup',
    },
    {
      pattern: '(dm|pm|inbox|direct message) (me|us) (your|ur) _',
      line: 'DM me your questions',
      miss: 'DM me on Monday',
    },
    {
      pattern: `
        (dm|pm|inbox|send|text|give) (me|us) (a|an) (number|phone number|contact number|email|
        email address) (to|we|i|for|that|where|on)
      `,
      line: 'Text me a number for the fitter',
      miss: 'Text me a poem for Ann',
    },
    {
      pattern: `
        (dm|pm|inbox|send|drop|text|whatsapp|email|comment|leave|share|submit) (me|us|in)?
        (your|ur) _? _? (and|&|plus|with) (your|ur)? <contact-detail>
      `,
      line: 'Send your CV and phone number by noon',
      miss: 'Send your parcel by noon',
    },
    {
      pattern: `
        (comment|drop|leave|reply with|put|write|type|enter|add|submit|pop) (your|ur|an|a)
        (best|work|school|valid|active|gmail)? (email|e-mail|email address|mail id|email id|
        phone number|whatsapp number)
      `,
      line: 'Add your email below',
      miss: 'Add your salt last',
    },
    {
      pattern: `
        (dm|pm|inbox|text|whatsapp|email|send) (me|us)? (your|ur) (name|full name|age|
        location|city)
      `,
      line: 'DM us your name',
      miss: 'DM us on Monday',
    },
    {
      pattern: `
        (fill in|fill out|fill|complete) (your|ur) (name|full name|email|details|contact|
        phone)
      `,
      line: 'Fill in your email',
      miss: 'Fill in the hole',
    },
    {
      pattern: `
        (dm|pm|message|inbox|text|email|reply|comment|write|write to|write in|get in touch|
        respond|dm's|direct message) (me|us|back)? (privately)? (with|and) (your|ur)
        (name and|name &|name|full|best)? <contact-detail>
      `,
      line: 'Message us with your name and address',
      miss: 'Message us with a question',
    },
    {
      pattern: `
        (so|and|&|then|n|but|now|also|just|<please>|<nudge>) (send|drop|leave|text|txt|dm|
        inbox|message|msg|give|gimme|post|comment|pop|put|share|slide|shoot|whatsapp|add|
        enter) (me|us)? (all)? <yours> (full|best|current|work|personal|mobile|real)?
        (<contact-detail>|<private-detail>|<listed-detail>)
      `,
      line: 'So send us your phone number',
      miss: 'So send us your best pie',
    },
    {
      pattern: `
        (need|want|lost|get) (all of)? (all)? (everyone's|everybody's|everyones|everybodys|
        y'alls|yalls|peoples|people's|everyone|all ur|all your) (numbers|number|contacts|
        digits|emails|phone numbers|snaps|pins|addresses)
      `,
      line: "I need everyone's numbers again",
      miss: "I need everyone's help again",
    },
    {
      pattern: `
        (can|could|may|lemme|let) (i|we|me)? <please>? (get|have|grab) (your|ur|yo|
        y'all's|yalls) (<contact-detail>|<private-detail>)
      `,
      line: 'Can I get your number',
      miss: 'Can I get your coat',
    },
    {
      pattern: `
(tell|give|send|message|dm|show|let) (us|me) (have)? <yours> _? (<private-detail>|phone number|
mobile number|mobile|email address|home address|postcode|birthday|salary|full name|whatsapp|surname|
zip code)`,
      line: 'Tell us your home address',
      miss: 'Tell us your home town',
    },
    {
      pattern: `
(let us|let me|lets us) have (a|an|your|some|the) (<contact-detail>|postcode|home address|address|
mobile|date of birth) (and|so|for|below|please|today|where|to)?`,
      line: 'Let us have an address and it is yours',
      miss: 'Let us have a biscuit',
    },
    {
      pattern: `
        (drop|send|comment|leave|share|paste|give us|dm) <yours> (account number|account details|
        bank details|upi id|upi|till number|mpesa number|m-pesa number|gcash number|gcash|cash
        app|cashapp|cashtag|iban)
      `,
      line: 'Paste your IBAN',
      miss: 'Paste your ivy',
    },
    {
      pattern: `
        (hit|hmu|ping|slide) (me|us)? (up)? with <yours> (cash app|cashapp|cashtag|venmo|paypal|
        number|email|e-mail|insta|ig|snap|address|upi|gcash|whatsapp)
      `,
      line: 'Hit us up with your Venmo',
      miss: 'Hit us up with your venue',
    },
    {
      pattern: `
        (give|tell|lend|spare|send|drop|leave) (us|me) _? _? _? and your (date of birth|phone
        number|number|email|e-mail|address|home address|postcode|mobile|mobile number|details)
      `,
      line: 'Spare us a minute and your phone number',
      miss: 'Spare us a minute and your thoughts',
    },
  ],
} satisfies PhraseList;

/** Asks for a detail only at the start of a clause: elsewhere "share your e-mail" may say what firms do. */
const detailImperatives = {
  note: 'A verb of handing over, a possessive and a detail, in any spelling; or only a detail with an arrow or a word that shows where to leave it.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (write|type|put|leave|drop|pop) yours (down|here|below|in|underneath) (here|below|in|and)?`,
      line: 'Gmail? Pop yours below',
      miss: 'Pop your coat below',
    },
    {
      pattern: `
        <hand-over> (me|us|in|over|below|it)? (all)? <yours> (full|best|current|work|personal|
        registered|mobile|real|own|old|new|business|primary)? (<contact-detail>|
        <private-detail>)
      `,
      line: 'Send us your phone number',
      miss: 'Send us your best joke',
    },
    {
      pattern: `
        (drop|send|comment|share|post|reply with) (me|us)? (those|them|dem) (<listed-detail>|
        <contact-detail>)
      `,
      line: 'Drop those discords',
      miss: 'Drop those bags',
    },
    {
      pattern: `
        <hand-over> (me|us)? (all)? <yours> _ (and|&|n|+|or|plus) (your|ur)?
        (<contact-detail>|<private-detail>)
      `,
      line: 'Send your CV and phone number',
      miss: 'Send your coat and hat',
    },
    {
      pattern: `
        <hand-over> (me|us)? (everyone's|everybody's|everyones|y'alls)? <listed-detail>
        (below|here|now|in|down|👇|⬇|⤵|pls|please|plz|so|guys|ppl|and|if|for)?
      `,
      line: 'Drop gamertags below',
      miss: 'Drop the anchor below',
    },
    {
      pattern: `
        <listed-detail> (below|👇|⬇|⤵|in the comments|in comments|in the replies|in replies|
        down below|pls|please|plz)
      `,
      line: 'Snapchats below 👇',
      miss: 'The river below the mill',
    },
    {
      pattern: `
        (email|e-mail|email address|phone number|number|whatsapp number|mobile number|
        contact number|account number|account details|acct number|acct|acc no|snap|insta|ig|
        gamertag|discord|username) (below|👇|⬇|⤵|in the comments|in comments|in the replies|
        in replies)
      `,
      line: 'Drop your email below',
      miss: 'Drop your bags below',
    },
    {
      pattern: `
        (leave|drop|pop|give us|give me|comment|reply with|provide|enter|add|put) (a|an|
        the best|one|any) (contact|phone|mobile|cell|whatsapp|daytime|telephone|callback|
        call back|e-mail|email) (number|no|no.|#|address|id)
      `,
      line: 'Leave a contact number',
      miss: 'Leave a light on',
    },
    {
      pattern: `
        (send|text|drop|give) (me|us)? (urs|yours) (so|and|&|n|if|pls|please|in the|below|
        i'll|ill)
      `,
      line: 'Drop yours below',
      miss: 'The hat is yours',
    },
    {
      pattern: `
        (sign up|signup|register|enrol|enroll|join|subscribe|enter|get it|download it|
        get yours|unlock it|get access) _? _? _? (with|using|by entering|by leaving|
        by giving us|by typing in) (your|ur|an|a) (work|business|best|school|valid|active)?
        (email|e-mail|email address|e-mail address|phone number|mobile number|number)
      `,
      line: 'Register your interest with your email',
      miss: 'Register your boat with the harbour',
    },
    {
      pattern: `
        (text|sms) _ (and|&|+) (your|ur) (zip|zip code|zipcode|postcode|name|email|age|city)
        (to|2) _
      `,
      line: 'Text JOIN and your zip to 40404',
      miss: 'Text the choir and bring a scarf to us',
    },
    {
      pattern: `
        <hand-over> (me|us|on)? <theirs> (full|first|work|best)? (name|names|@|
        <contact-detail>|details|info)
      `,
      line: 'Drop their name',
      miss: 'Drop their bags',
    },
    {
      pattern: `
        <hand-over> (me|us)? (your|ur|a|the|any|two|three|<number>)? _? <theirs> (name|names|
        @|email|emails|number|numbers|handle|handles|instagram|insta|details|contact|
        contacts)
      `,
      line: 'Drop their name below',
      miss: 'Drop their bags below',
    },
    {
      pattern: `
        <hand-over> (me|us)? the (name|names|number|handle|email) of (a|an|your|ur|
        any|some|someone|somebody|the) _
      `,
      line: 'Send me the number of your friend',
      miss: 'Send me the map of your town',
    },
    {
      pattern: `
<hand-over> (us|me)? (down)? <yours> _? _? (<contact-detail>|<private-detail>|${PERSONAL}) (under
this post|under this|underneath|beneath this|down there|down below|in our comments|in our replies|
in a reply)`,
      line: 'Pop your mobile number underneath',
      miss: 'Pop your slippers underneath',
    },
    {
      pattern: `<hand-over> (us|me)? <yours> (${PERSONAL})`,
      line: 'Then type your postcode',
      miss: 'Type your first recipe',
    },
    {
      pattern: `
(reply|comment|respond|answer|get back|come back|dm|message|write|write in|text|tell us|send a
message|write to us) (to us|to this|to me|below|here|back|us|me)? with <yours> _? _?
(<contact-detail>|<private-detail>|${PERSONAL})`,
      line: 'Reply with your postcode',
      miss: 'Reply with your favourite soup',
    },
  ],
} satisfies PhraseList;

/** Asks for the address of a crypto wallet or a payment account. */
const walletAsks = {
  note: 'The coin\'s name alone means an address for it: "drop your SOL".',
  source: 'docs/labels.md, edge of "contact-request"; usage of NFT giveaways since 2021',
  phrases: [
    {
      pattern: `
        (drop|send|leave|comment|post|share|paste|reply with|fill in|enter|submit|dm|dm me|
        dm us|put|give|send me|send us|drop me|drop us|type|reply) (your|ur|ya|the|an|a|all|
        those|them) (_)? (_)? <wallet>
      `,
      line: 'Send us your wallet address',
      miss: 'Send us your wall paint',
    },
    {
      pattern: `
        (drop|send|leave|comment|post|share|paste|put|reply with|reply w/|comment with|submit|
        fill in|enter) (<yours>|those|them) (opensea|phantom|metamask|solana|eth|sol|main|
        burner|hot|web3)? (<wallet>|<coin>|0x _) (address|addresses|addy|addys|addies|wallet|
        wallets)?
      `,
      line: 'Drop your wallet address',
      miss: 'Drop the anchor',
    },
    {
      pattern: `
        wallet (address|addresses|addy|id) (in|below|in the|to) (comments|comment|replies|
        below)?
      `,
      line: 'Wallet address below',
      miss: 'The wall below',
    },
    {
      pattern: `
        (drop|send|leave|comment|post|share|paste|reply with|comment with|put|type|dm|inbox)
        (me|us)? (your|ur|ya|una|those) <purse>
      `,
      line: 'Drop your GCash',
      miss: 'Drop your hat',
    },
  ],
} satisfies PhraseList;

/** Asks for such an address without a verb, at the start of a clause. */
const walletImperatives = {
  note: '"ETH address below 👇" as a step of its own.',
  source: 'usage of NFT giveaways since 2021',
  phrases: [
    {
      pattern: `
        (<wallet>|<purse>|<listed-detail>) (below|down below|in replies|here 👇|👇|⬇|⤵|
        in comments|in the comments|in the replies)
      `,
      line: 'Wallets below 👇',
      miss: 'The wall below',
    },
  ],
} satisfies PhraseList;

/** What readers are asked for, most important first. */
export const contactAsks = [
  { kind: 'people', anywhere: peopleAsks, imperatives: peopleImperatives, alone: peopleAlone },
  { kind: 'invitation', anywhere: invitationAsks, imperatives: invitationImperatives },
  { kind: 'details', anywhere: detailAsks, imperatives: detailImperatives },
  { kind: 'wallet', anywhere: walletAsks, imperatives: walletImperatives },
] as const;

/** Words that make "tag" or "share" an ask for something other than people and contact details. */
export const otherContactSenses = {
  note: "Tagging a photo or the writer, keeping one's details safe, reporting that somebody else asks.",
  source: 'docs/labels.md, "Not" lines of "contact-request"',
  phrases: [
    {
      pattern: `
        (tag|label|mark) (a|the|your|each|every|another) _? (bag|bags|luggage|suitcase|case|laptop|phone|charger|bike|bicycle|key|
        keys|coat|bottle|cup|lunchbox|tree|plant|plants|bulb|box|boxes|crate|parcel|cable|cables|sample|samples|tool|tools|animal|
        calf|lamb|ewe|bird|turtle|shark|salmon|file|files|folder|photo|expense|expenses|invoice)`,
      line: 'Tag your laptop with a sticker',
      miss: 'Tag your brother in a comment',
    },
    {
      pattern: `
        (write|put|sew|print|label) (your|their|his|her|a|the) (name|names|number|phone number|address) _? _? _? _? (in|inside|
        on|into|under) (your|the|each|every|their)`,
      line: 'Write your name and a number inside each coat',
      miss: 'Write your name and number below',
    },
    {
      pattern: `
        (refused|refuses|refusing|declined|wouldn't|didn't|failed|unable|forgot|forgets|offered|hesitated|
        afraid) (to)? (give|tell|send|share|leave|show|hand) (me|us|him|her|them|you|over)? (his|her|their|
        my|a|any) _`,
      line: 'He refused to give me her name',
      miss: 'Give me her name',
    },
    {
      pattern: `
        (your|the|an) (email|e-mail|email address|mobile number|phone number|username) (_ _ _ _|_ _ _|_ _|_)? (sign-in|login|
        log-in|sign in|log in|password|reset|checkout) (page|screen|box|form|field|link)`,
      line: 'Type your email on the sign-in page',
      miss: 'Type your email on the party page',
    },
    {
      pattern: `
        (type|enter|put in) (your|the|an) (email|e-mail|email address|mobile number|phone number|username) (you|that you|which
        you) (signed|sign|log|logged|registered|used|use|booked)`,
      line: 'Enter the email you signed up with',
      miss: 'Enter the email and win',
    },
    {
      pattern: `
        (your|the) (email|e-mail|email address|mobile number|phone number) _? _? _? _? _? (and|then) (we|it|the app|the site)
        (send|sends|text|texts|mail|mails|email|emails|will send|will text) (you)? (a|an|the|your) _? (code|
        link|pin|password)`,
      line: 'Enter your email and we send a code',
      miss: 'Enter your email and we send a gift',
    },
    {
      pattern: `
        (fill in|enter|type|type in|put|put in|pop|pop in|key in|add|write|give) (in)? your (postcode|
        post code|zip|zip code|address|number|date of birth|phone number|house number|surname) (in|into|
        on|to|at) (the|our|a|its|your) (_|_ _)? (page|site|website|app|form|checker|map|tool|search|box|bar|field|column|
        ticket|stub|label|envelope|back|parcel|bag|tag|sheet|lid|crate)`,
      line: 'Enter your postcode on our map to find a tap',
      miss: 'Enter your postcode below',
    },
    {
      pattern:
        '(bring|invite) (a|your|some) _ or (just)? (come|turn up|be|go) (alone|solo|on your own|by yourself|as you are)',
      line: 'Bring a friend or come alone',
      miss: 'Bring a friend or two',
    },
    {
      pattern: `
        (tag|mention) (your|ur|the|a|an|any|some|all your|that) _? (photo|photos|pic|pics|
        picture|pictures|post|posts|video|videos|location|tweet|tweets|story|stories|selfie|
        selfies|snaps|shot|shots|team sale|line|it)
      `,
      line: 'Tag your photos of the fair',
      miss: 'Your photos of the fair',
    },
    {
      pattern: `
        (people|they|he|she|who|that|brands|accounts|everyone|bots|companies|someone|somebody|
        scammers|won't|never|don't) (keep|keeps|always|just|will|may)? (say|says|saying|make|makes|made|ask|asks|asked|asking|
        beg|begs|telling|told|want|wants) (me|us|you|people|everyone|fans|followers)? (to|
        for)? <please>? (tag|mention|invite|refer|bring|dm|send|drop|give|share|enter|your)
      `,
      line: 'Brands keep asking us to tag a friend',
      miss: 'Brands keep us warm',
    },
    {
      pattern: 'bring (your|the|some) whole? (family|people|folks|crew) to',
      line: 'Bring the family to the fair',
      miss: 'Bring the cake to the fair',
    },
    {
      pattern: `
        (bring|invite|ask) (your|ur|a|an|the|some|old) _? (<friends>|<kin>) (to work|
        to school|for dinner|to dinner|to lunch|for tea)
      `,
      line: 'Ask your neighbours for dinner',
      miss: 'Ask your baker for rye',
    },
    {
      pattern: `
        (type|check|spell|write|enter|copy) (your|ur) _? (email|e-mail|email address|name|
        number|address) (carefully|correctly|clearly|twice|again|exactly|right|as it|out)
      `,
      line: 'Check your email carefully',
      miss: 'Check your oven carefully',
    },
    {
      pattern: '(tag|mention) (of|on|along|line)',
      line: 'The tag on this chair',
      miss: 'The table and this chair',
    },
    {
      pattern: `
        (tag|label) (your|ur|the|each|every|all|a|an) _? (boarding pass|tickets|ticket|case|
        cases|pram|wheelchair|instrument|skis|calf|calves|lamb|lambs|samples|sample|specimen|
        tyres|expenses|receipts|receipt|invoice|invoices|files|commit|commits|notes|entries|
        entry|issue|issues|bird|birds|turtle|run|rides|base|wires|cables|leads|crates|jars|
        pots|boat)
      `,
      line: 'Tag your boarding pass',
      miss: 'Show your boarding pass',
    },
    {
      pattern: `
        (drop|leave|pop|put|hand) (it|them|your|the|this) _? _? (at|off|by|with|on)
        (desk|the|our|a|any|reception)
      `,
      line: 'Drop your ballot at the hall',
      miss: 'Drop by the hall',
    },
    {
      pattern: `
        (drop|leave|pop|put|hand) (it|them|your|the|this) _? _? (in|into) (the|our|a|any) _?
        (box|bowl|jar|tray|hat|basket|bucket|drum|book|letterbox|postbox|shop|store|library|
        hall|foyer|office|bin|slot|urn|suggestion box)
      `,
      line: 'Leave your name in the visitor book',
      miss: 'Leave your name in the replies',
    },
    {
      pattern: `
        (tag|label) (your|ur|a|an|every|each) _? (luggage|bag|bags|suitcase|clothes|kit|pet|
        pets|dog|cat|sheep|cattle|uniform|coat|keys|bike|tree|trees|plant|plants|books|parcel|
        parcels|box|boxes)
      `,
      line: 'Tag your suitcase',
      miss: 'Pack your suitcase',
    },
    {
      pattern: 'name of (your|a|the) (favourite|favorite)',
      line: 'Tell us the name of your favourite bee',
      miss: 'Tell us the name of your vet',
    },
    {
      pattern: '(number|num) of',
      line: 'The number of swans',
      miss: 'The numb hand of winter',
    },
    {
      pattern: `
        (name|names|number|email|e-mail|address|contact|contacts|details) (of|for) (your|the|
        ur) _? _? (branch|store|shop|office|manager|depot|department|helpline|hotline|support|
        complaints|service|hotel|clinic|centre|center|desk|supervisor)
      `,
      line: 'The number of your York branch',
      miss: 'The number of swans',
    },
    {
      pattern: `
        (email|e-mail|mail|number|numbers|phone|address|ig|insta|instagram|contact|snap|
        discord|telegram) (one|1|notifications|notification|inbox|guess|captions|caption|
        story|stories|book|settings|preferences|lens|server|alerts|newsletter|list|feed|bio)
      `,
      line: 'Email one is read at noon',
      miss: 'Email is read at noon',
    },
    {
      pattern: `
        (dm|pm|inbox|direct message) (me|us) (your|ur) _? (question|questions|order|orders|
        thoughts|idea|ideas|feedback|story|stories|photo|photos|pics|pictures|favorite|
        favourite|entry|entries|answer|answers|guess|request|requests|concern|concerns|issue|
        issues|query|queries|problem|booking|reference|tracking|serial|songs|recipes|tips|
        suggestions|opinion|confessions|secrets|votes)
      `,
      line: 'Please DM us your booking number',
      miss: 'Please book by noon',
    },
    {
      pattern: 'number (<number>|plates|plate)',
      line: 'Number two on the list',
      miss: 'A number on the list',
    },
    {
      pattern: `
        (drop|leave|send|shoot|write|pop|ping|fire|give|text) (me|us|him|her|them|over)? (a|
        an) (quick)? (email|e-mail|mail|line|message|text|dm) (to|at|via|over|on|if|when|any|
        and|with)?
      `,
      line: 'Drop me an email',
      miss: 'Drop me at the pier',
    },
    {
      pattern: `
        (put|leave|turn|switch|pick up|put down|stick|give|pass|hand over|check|charge) (your|
        ur|ya|the|them|those|all your)? (phone|phones|mobile|mobiles|cell|cells|line|lines|
        pin|pins|passport|passports|numbers) (down|away|off|on|at|in|up|together|on silent|
        back|out|to the)
      `,
      line: 'Leave your phone at home',
      miss: 'Leave your seat at noon',
    },
    {
      pattern: `
        (add|register|upload|link|connect|enter|put|paste|update|share|type|send|post|forward)
        (your|ur) (phone|mobile|phone number|mobile number|number|login|password|card details|card number|debit card|
        credit card|email|email address|id card|passport) (in|on|via|inside|under|at) (settings|
        app|the app|our app|your app|my app|the account|our account|your account|my account|
        the settings|your settings|the website|our website|the site|our site|the profile|
        your profile|my profile|your wallet|the wallet|the portal|our portal|your portal|
        the form|our form|the box|the field|the top|the bottom|the system|our system)
      `,
      line: 'Add your email in settings to get receipts',
      miss: 'Add your salt to the soup',
    },
    {
      pattern: `
        (we'll|we will|i'll|i will|they'll|they will|to|you can|can now|will|also) (never|
        not)? (ask|share|sell|send|email|text) (you|your|ur) _
      `,
      line: 'We will never ask you for a PIN',
      miss: 'We will never know',
    },
    {
      pattern: 'you can (now|also|still|always)? (invite|refer|tag|mention|add|share) _',
      line: 'You can now invite a teammate',
      miss: 'You can now hear the sea',
    },
    {
      pattern: '(never|not|nobody|anyone who|if someone) (give|share|send|post|asks|ask)',
      line: 'Never share your PIN',
      miss: 'The PIN is in the box',
    },
    {
      pattern: 'tap (add|invite|share) (_|_ _)? (and|then) (type|enter|choose|pick|add)',
      line: 'Tap Add member and enter a name',
      miss: 'Tap beer with a friend',
    },
    {
      pattern: `
        (give|tell|have|quote|say|bring) (us)? (the|your) (name|number|address|email|postcode|
        date of birth) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _)? when you (ring|call|phone|book|order|
        arrive|collect|write|visit|come|check in)
      `,
      line: 'Give us the name of your teacher when you ring',
      miss: 'Give us the name of your teacher',
    },
  ],
} satisfies PhraseList;

/** Words to somebody who has won or is being helped: the detail is needed for their own benefit. */
export const oneToOne = {
  note: 'A named winner, or a customer whose problem is being looked into.',
  source: 'docs/labels.md, "Not" and "Edges" lines of "contact-request"',
  phrases: [
    {
      pattern: `
        (congrats|congratulations|congratulation|you won|you've won|you have won|
        you're a winner|you're our winner|you are our winner|our winner is|our winners are|
        the winner is|the winners are|lucky winners|well done to)
      `,
      line: 'Congratulations, you won the raffle',
      miss: 'Con artists won the raffle',
    },
    {
      pattern: `
        (sorry|apologize|apologise|apologies|your order|your account|your issue|your query|
        your concern|your case|order number|order id|tracking number|look into|looking into|
        help you|assist|assist you|investigate|resolve|so we can help|booking reference|
        confirmation number)
      `,
      line: 'Sorry your parcel was late',
      miss: 'Your parcel was late',
    },
  ],
} satisfies PhraseList;
