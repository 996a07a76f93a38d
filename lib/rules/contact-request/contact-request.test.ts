import { testRule } from '@/tests/rule-table';
import { contactRequest } from './';

const reply = { surface: 'reply' } as const;
const personal = { account: 'personal' } as const;

testRule(contactRequest, {
  quiet: {
    'details of a thing, a favourite': [
      'Lost a bag on our trains? DM us details of your trip.',
      'Seen a pothole? Send us the details of the place.',
      'Give us the details of your broken lamp.',
      'Tell us the name of your favourite bee.',
    ],
    'the mark of an animal': [
      'Tag 118, female, 3 kg: the otter is back.',
      'Tag 4471 was read in Senegal.',
    ],
    'what was written in which year': [
      '2016: like and share. 2020: tag a friend. 2026: comment a word. Our museum of nagging',
    ],
    'what is typed into a machine': [
      'Self check-in: type your surname, then the four digits from our text.',
      'Plugin users: enter your e-mail once, the key comes by return.',
      'At the kiosk, enter your phone number and the locker opens.',
    ],
    'what others ask for': ['Anyone who asks you to tag ten friends is after their names.'],
    'what is never asked': ['We never ask you to refer a friend: yours find us by themselves.'],
    'what others make people do': ['Draws that make people tag friends work less each year.'],
    'a thing that is marked': [
      'Tag your suitcase with a ribbon.',
      'Write your name and a number inside each boot.',
    ],
    'where to type an address': ['Type your address in the bar at the top.'],
    'that somebody gave no name': ['The guard refused to give me his name, said the last letter.'],
    'a handle that is a thing': ['Drop the handle, lift the latch and mind the calf.'],
    'how one signs in': [
      'Enter your email on the sign-in page, then look for a letter from us.',
      'Lost your key? Type the email you signed up with.',
    ],
    'a step beside a control that is explained': [
      'To lend a book, open Loans, then type your friend’s number.',
    ],
    'what to have at hand for a call': ['Please give us the name of your class when you ring.'],
    'a detail in settings or on a form': [
      'Share your phone number in the app to get the ferry times.',
      'Type your email in the box on our site.',
    ],
    'the email of a loom': ['Anyone got a loom for the school hall?'],
    'a headline': ['Bring a friend, bring a banjo: how our open stage began.'],
    'a form, a ticket or a map of the house': [
      "Fill in your postcode on the council's page to see your bin day.",
      'Write your number on the back of the ticket and keep the stub.',
    ],
    'people in touch with each other': ['Our phone line puts carers in touch with each other.'],
    'a choice of company': [
      'Bring a friend or come alone, the knitting room is warm.',
      'Invite a neighbour or come on your own, there is soup for ten.',
    ],
    'a number, a name and a colleague that nobody is asked for': [
      'The best number to call for a broken lamp is 0800 123 456.',
      'Our nurses know who at your hospital handles complaints.',
      "Put your dad's old coat in the box by the door and we'll pass it to the shelter.",
    ],
    'talk about asking': [
      'We no longer write please share under our photos, and here is what changed.',
      'Should charities ask people to retweet? Our trainer looks at the figures.',
      "Three reasons to stop saying please like and follow in your bank's posts",
      'Does asking people to tag a friend work? We tried for a month.',
      'How we gave up writing please RT in each post',
    ],
    'another sense': [
      'Tag your suitcase with the blue label, then leave it at platform 2.',
      'Tag each lamb with the green number before it leaves the pen.',
      'Drop your ballot at the town hall by ten tonight.',
      'We shut up shop at four on Christmas Eve.',
      'Shut up shop: how the quay in Goole lost six stalls.',
      'Tag your parcel with the red slip, then leave it at desk 4.',
    ],
    'an emergency, whatever the word for passing on': [
      'Platelets needed: A positive, Dundee, this weekend. Please share.',
      'Lost: boy of six, red coat, last near the pier. Please RT.',
      'The A59 is shut at Skipton after a landslide. Please share.',
      'Fake texts in our name ask for your PIN. We never do. Please pass on.',
      'Bridge closed by flooding, take the ring road. RT please.',
      'Our river gauge is at 4.2 m, sandbags at the depot. Please retweet.',
      'Do not drink tap water in Ely until noon. Please share with neighbours.',
      'Blood needed: A positive, Ripon, until 8 tonight. Please RT.',
    ],
    'people in touch for their own sake': [
      'How we got someone to open a door that had been shut since 1911.',
    ],
    'things that are left, put, given and sent': [
      'Leave your phone at home and walk the canal with us on Sunday.',
      'Drop us a line at hello@oaks.com and tell us what you think.',
      "Please don't post your address in the comments.",
      'text your mum back, she worries',
      'write your name in the wet sand',
      'Leave them numbers alone mate',
      'Send us your recipes and we cook the best one',
      'they want your data, your email, your soul',
      'You can now invite teammates from the settings page.',
      'Add your email in settings to get receipts.',
    ],
    'families and names in another sense': [
      'Bring the whole family to our apple day on Sunday.',
      'Add your friends’ birthdays to the calendar in the app.',
      'Does anyone know when the recycling centre opens?',
    ],
    "one's own contact details": [
      'Lost your library card? Call us on 555 0134 or email desk@example.org.',
      'New studio, new number: 0113 496 0000. Drop us a line any time.',
      'Drop me an email if you would like the recipe.',
      'Send us an e-mail and a real person will answer by Friday.',
      'Our new address is 12 Mill Lane, come and say hello.',
    ],
    'friends who are met and things that are labelled': [
      'Challenge a friend to draughts in the square on Sunday.',
      'Ask your neighbours for dinner, it mends a street.',
      'Tag your suitcase before you fly and keep the stub.',
      'Take your kids to work day: forty visitors in our foundry.',
      'Bring the kids, there is a bouncy castle by the weir.',
      'Enter your postcode on our site to see when the bins go.',
      'Type your email carefully, a slip costs you the ticket.',
      'What is your number of pupils per class?',
      'Name the date and we will bring the bunting.',
    ],
    'an offer to talk': [
      'Questions about your boiler? DM us, we are here until ten.',
      'My DMs are open if today is hard for you.',
      'Message me when you get home.',
      { text: '@jo_k message me tonight, I have news', context: { ...reply, ...personal } },
    ],
    'service to one customer': [
      {
        text: '@markus_r Sorry about the late parcel! Please DM us your order number and e-mail so we can trace it.',
        context: reply,
      },
      { text: '@dee Could you send us your phone number in a DM? ^TK', context: reply },
      {
        text: '@lena_w Please DM your account number and postcode and we will check.',
        context: reply,
      },
      '@otto So sorry! DM us your address and we will send a new lid.',
      'Sorry to hear that. Please DM us your booking reference and email address.',
    ],
    'a winner who is named': [
      'Congratulations @fern_b, the hamper is yours! Please DM us your address.',
      'Our winner is @kit_h! Send us your postal address and we will post the mug.',
    ],
    'a customer asks the firm': [
      {
        text: "@TrainsNorth what's your phone number for lost property?",
        context: { ...reply, ...personal },
      },
      {
        text: '@BankOfTown can I have an email address for complaints?',
        context: { ...reply, ...personal },
      },
      {
        text: '@parcelco who do I contact about a lost parcel',
        context: { ...reply, ...personal },
      },
      {
        text: '@KilnWorks can you send me the number of your York shop?',
        context: { ...reply, ...personal },
      },
    ],
    'other things that are tagged': [
      'Tag us in your garden photos, we love to see them.',
      'Tag your photos #MillFair and we will show them on the big screen.',
      'Tag @millfair when you post your pictures.',
      'The price tag on this chair is a joke.',
      'Our tag team of bakers starts at four.',
    ],
    'telling of somebody': [
      'My sister tagged three friends under a raffle and won a kettle.',
      'I always bring a friend to the dentist.',
      'Mum said to come home with my friends.',
      'They know people who love the intro of that song.',
      'She will invite her friends to the reading.',
      'Brands keep asking us to tag a friend. Why?',
      'Thank you to everybody who referred a friend this spring.',
      'They gave me your number at the front desk.',
    ],
    'a negation': [
      'You do not have to tag a friend to enter.',
      'Never share your wallet address with a stranger.',
      "Please don't send us your bank details by e-mail.",
      'No need to leave your email, just walk in.',
    ],
    'a quotation': [
      'Why does every raffle say "tag three friends and follow"?',
      'He wrote “send me your number” and I laughed all day.',
    ],
    'plain talk of people': [
      'Know someone who bakes better than my nan? I doubt it.',
      'A friend of mine works at the dairy.',
      'Do you know anyone who still owns a fax machine?',
      'Which colleague taught you the most?',
      'Introducing our new head gardener, Ada.',
      'I met my wife at the old tram stop.',
      'An introduction to sourdough, in four photos.',
    ],
    'sending people somewhere else': [
      'If a neighbour needs food tonight, the hall on Elm Street is open.',
      'Refer to page four of the manual for the wiring.',
    ],
    'a long post': [
      'We spent the winter repairing the old ferry. The hull is sound, the engine runs, and the cook is back.\n\nFrom May we sail at nine and at two. Dogs travel free and the soup is hot. What would you like to know before we open the doors?',
    ],
    'addresses and numbers of other kinds': [
      'We moved 40 ETH to cold storage last night.',
      'Sol is out at last and I am on the balcony.',
      'The council will address your concerns on Tuesday.',
      'Share your favourite number between one and ten.',
    ],
  },
  speaks: {
    'an introduction to somebody at the reader’s firm': [
      {
        text: '@meg Would you mind introducing me to your head of IT?',
        points: 'introducing me to your head',
        context: reply,
      },
    ],
    'details and people, in other words': [
      { text: 'DM us the home address of your nan.', points: 'DM us the home address of your' },
      { text: 'Drop your wallet/network below, we mint at 9', points: 'Drop your wallet' },
      { text: '£20 for every neighbour you send us', points: 'for every neighbour you send' },
    ],
    'an introduction, friends to be won over, an e-mail for a guide': [
      {
        text: "If your boss signs off looms, we'd love an intro.",
        points: "we'd love an intro",
        says: 'people',
      },
      { text: 'Would anyone introduce us to a miller?', points: 'Would anyone introduce us' },
      {
        text: 'Get two mates to join and row for less.',
        points: 'Get two mates to join',
        says: 'invitation',
      },
      {
        text: 'Comment "LOOM" with your best e-mail',
        points: 'your best e-mail',
        says: 'details',
      },
    ],
    'a friend who is to be tagged, behind a condition without a comma': [
      { text: 'If you love mud tag a friend', points: 'tag a friend' },
    ],
    'a friend for whom both come in free': [
      {
        text: 'Bring a friend on Friday and you both row free.',
        points: 'Bring a friend',
        says: 'invitation',
      },
    ],
    'friends to be signed up, and people to be named': [
      { text: 'Sign up three friends and row for free.', points: 'Sign up three friends' },
      {
        text: "We're collecting the names of anyone who worked at the mill.",
        points: "We're collecting the names of anyone",
      },
      {
        text: 'Comment “boat” with your mobile and we will ring back.',
        points: 'with your mobile and we',
      },
    ],
    'somebody who knows a number': [
      { text: 'Know a weaver? Slip her name to us.', points: 'Know a weaver? Slip her name to us' },
      {
        text: 'Spare us a minute and your phone number.',
        points: 'Spare us a minute and your phone number',
      },
      {
        text: 'We are hoping to speak to whoever books bands for your hall.',
        points: 'hoping to speak to whoever books bands for your',
      },
      { text: 'Quiz at eight. Rally your darts team!', points: 'Rally your darts team' },
      { text: 'Anyone got a number for a good thatcher?', points: 'Anyone got a number for a' },
      { text: 'Who can put us in touch with a harpist?', points: 'Who can put us in touch with' },
    ],
    'numbers under a post': [
      {
        text: 'Share your email in the comments and Ida writes back.',
        points: 'Share your email',
      },
      { text: 'Paste your IBAN and win a loom.', points: 'Paste your IBAN' },
    ],
    'people whom the writer wants to be put in touch with': [
      {
        text: 'Got a neighbour who kept every bus ticket? Put us in touch.',
        points: 'Got a neighbour who kept every bus ticket? Put us in touch',
      },
    ],
    'a postcode under the post': [
      {
        text: 'Fill in your postcode below and we will ring you.',
        points: 'Fill in your postcode',
      },
    ],
    'a row of relatives': [
      {
        text: 'Tag your dad, your gran, your uncle! Tea is served in the orangery.',
        points: 'Tag your dad',
      },
    ],
    'contacts that are asked for in passing': [
      {
        text: "Who at your company decides on catering? We'd like to meet them.",
        points: 'Who at your company decides',
      },
      {
        text: "Give us the best email to reach you and we'll send the brochure.",
        points: 'Give us the best email to',
      },
    ],
    'asks for friends, beside other senses of tagging': [
      { text: 'Tag your best friend and win a tour.', points: 'Tag your best friend' },
      { text: 'Tag a mate who loves pies!', points: 'Tag a mate' },
    ],
    'people described, not named': [
      { text: 'Like, share and mention a fellow baker', points: 'mention a fellow baker' },
      { text: '#fellrunning tag a friend who runs', points: 'tag a friend' },
      { text: 'Like this and tag whoever you would sail with', points: 'tag whoever you' },
      { text: 'Name the friend who still owes you a pasty', points: 'Name the friend who' },
      { text: 'Tag another parent for a second entry', points: 'Tag another parent' },
      { text: '£5 off for both if you refer a colleague', points: 'if you refer a colleague' },
      {
        text: 'Half price if you bring a mate on Thursday',
        points: 'Half price if you bring a mate',
      },
      { text: 'can someone intro me to a good luthier', points: 'can someone intro me' },
      { text: 'whats ur number, ill ring', points: 'whats ur number' },
    ],
    'names and numbers as people ask for them': [
      {
        text: 'anyone still on aim? hit me with your screen name',
        points: 'hit me with your screen name',
      },
      { text: 'new handset so text me ur numbers pls', points: 'text me ur numbers' },
      {
        text: 'lost everything on my phone, I need everyones numbers again',
        points: 'need everyones numbers',
      },
      { text: 'playing Halo all weekend, drop gamertags', points: 'drop gamertags' },
      { text: 'drop those discords, we need six for the raid', points: 'drop those discords' },
      {
        text: 'Leave a contact number and our fitter will ring you on Monday.',
        points: 'Leave a contact number',
      },
      {
        text: 'Register your interest with your email: https://oaks.com/plots',
        points: 'Register your interest with your email',
      },
      { text: 'Text JOIN and your zip to 40404', points: 'Text JOIN and your zip to 40404' },
      { text: 'Airdrop live. paste ur 0x and wait', points: 'paste ur 0x' },
      { text: 'DM me your seed phrase and I will unlock it', points: 'DM me your seed phrase' },
    ],
    'people, by other verbs': [
      { text: 'Like, share and @ two pals to enter', points: '@ two pals' },
      {
        text: "Got a mate after bar work? Send 'em to us and you both get a free pint.",
        points: "Got a mate after bar work? Send 'em to us",
      },
      {
        text: 'Who runs the budget where you work? Drop their name below',
        points: 'Who runs the budget where you work? Drop their name',
      },
      {
        text: 'Newly engaged friends? Send us their Instagram and we will surprise them.',
        points: 'Send us their Instagram',
      },
      { text: 'drag ya flatmates along on Tuesday', points: 'drag ya flatmates along' },
      {
        text: 'Share your invite code with three friends and skip the queue',
        points: 'Share your invite code with three',
      },
    ],
    'people at a place, and who works there': [
      {
        text: 'Does anyone know someone at the town archive?',
        context: personal,
        points: 'Does anyone know someone at',
        fixed: null,
      },
      {
        text: 'anyone’s aunt work at the passport office',
        context: personal,
        points: 'anyone’s aunt work',
        fixed: null,
      },
      {
        text: 'Know a good roofer in Leeds? Introduce us!',
        points: 'Know a good roofer in Leeds? Introduce us',
        fixed: 'Know a good roofer in Leeds?',
      },
      {
        text: "Know someone who'd like a job on our barges? Tag them! Pay is £14 an hour.",
        points: "Know someone who'd like a job on our barges? Tag them",
        fixed: null,
      },
      {
        text: 'Know someone who paints barges? Send us their number!',
        points: 'Know someone who paints barges? Send us their number',
        fixed: null,
      },
      {
        text: "Tag someone you'd take to the ice rink on Sunday!",
        points: 'Tag someone',
        fixed: 'Who would you take to the ice rink on Sunday?',
      },
      {
        text: 'Want the pattern for our sea-green socks? Send us your email address and it is yours.',
        points: 'Send us your email address',
        fixed: null,
      },
      {
        text: 'Bring a friend to choir practice',
        points: 'Bring a friend',
        fixed: null,
      },
      {
        text: 'Send us the names of three colleagues for our panel',
        points: 'Send us the names of three colleagues',
        fixed: null,
      },
    ],
    'tagging friends': [
      {
        text: 'Our autumn menu is here. Tag a friend who would order the plum cake!',
        points: 'Tag a friend',
        says: 'people',
        fixed: 'Our autumn menu is here. Do you know a friend who would order the plum cake?',
      },
      {
        text: 'Tag someone who needs a weekend by the lake 🌊',
        points: 'Tag someone',
        fixed: 'Do you know someone who needs a weekend by the lake? 🌊',
      },
      {
        text: 'Tag a friend who’d sleep here and follow us',
        points: 'Tag a friend',
        fixed: null,
      },
      {
        text: 'Tag someone who sings in the shower! #MillChoir https://example.org/choir',
        points: 'Tag someone',
        fixed: 'Do you know someone who sings in the shower? #MillChoir https://example.org/choir',
      },
      {
        text: 'Tag someone who loves #tea in bed',
        points: 'Tag someone',
        fixed: null,
      },
      {
        text: 'Two tickets for Friday are waiting. Tag 3 friends below!',
        points: 'Tag 3 friends',
        fixed: 'Two tickets for Friday are waiting.',
      },
      { text: 'tag ur bestie 👯', points: 'tag ur bestie', fixed: null },
      { text: 'TAG YOUR GYM BUDDY 💪 new classes from Monday', points: 'TAG YOUR GYM BUDDY' },
      { text: 'Tag the coworker who always steals your pens', points: 'Tag the coworker' },
      { text: 'mention two friends you would take to Lisbon', points: 'mention two friends' },
      { text: "Don't forget to tag your mum", points: "Don't forget to tag your mum" },
      { text: 'Spring raffle: like this post and tag a mate', points: 'tag a mate' },
      { text: '@ your best friend without saying why', points: '@ your best friend' },
      { text: 'Giveaway!\n1. Follow\n2. Tag five frens\n3. Done', points: 'Tag five frens' },
      { text: 'Raffle steps\n1️⃣Join us\n2️⃣Tag two neighbours', points: 'Tag two neighbours' },
      { text: 'Enter by tagging two friends in the comments', points: 'tagging two friends' },
      { text: 'Which duo is this? Tag them!', points: 'Tag them' },
      { text: '@ the flatmate who burns soup', points: '@ the flatmate who' },
      { text: "y'all tag every potter you know", points: 'tag every potter you know' },
      { text: 'Tag a dad who tells this joke every Christmas', points: 'Tag a dad' },
    ],
    'inviting and referring': [
      { text: 'Steps: join, then rest. Add 4 friends', points: 'Add 4 friends' },
      {
        text: 'Our gym is open again. Refer a friend and get a month free.',
        points: 'Refer a friend',
        fixed: 'Our gym is open again.',
      },
      {
        text: 'Quiz night on Thursday, bring a friend!',
        points: 'bring a friend',
        fixed: 'Quiz night on Thursday!',
      },
      {
        text: 'Please invite your colleagues to this page.',
        points: 'Please invite your colleagues',
      },
      { text: 'Invite 5 friends to our channel for early access', points: 'Invite 5 friends' },
      {
        text: 'Come down on Sunday and bring all your mates',
        points: 'Come down on Sunday and bring all your mates',
        says: 'invitation',
      },
      { text: 'Recommend us to a neighbour and both save', points: 'Recommend us to a neighbour' },
    ],
    'names and introductions': [
      {
        text: 'If you introduce us to your landlord, we clean your windows for a year',
        points: 'If you introduce us to',
      },
      {
        text: 'A cousin with a spare barn? Let us have their number',
        points: 'Let us have their number',
      },
      {
        text: 'it would help if one of you could connect me with a potter in Leeds',
        points: 'could connect me with a',
      },
      {
        text: 'We make payroll less dull. Who should I talk to at your company?',
        points: 'Who should I talk to at your company',
        fixed: 'We make payroll less dull.',
      },
      {
        text: 'Could anyone introduce me to the editor of a food magazine?',
        points: 'Could anyone introduce me',
      },
      {
        text: 'We are hiring two drivers. Know someone who loves night shifts? Send them our way!',
        points: 'Know someone who loves night shifts? Send them our way',
      },
      {
        text: 'If you know a veteran who waits for papers, have them call my office.',
        points: 'know a veteran who waits for papers, have them call',
      },
      {
        text: 'Looking for an intro to investors in farming',
        points: 'Looking for an intro to investors',
      },
      {
        text: 'Our kiln needs a second potter. Know anyone? We pay for a referral.',
        points: 'Know anyone? We pay for a referral',
      },
      {
        text: "Who's the right person in sales to talk to about ferries?",
        points: "Who's the right person in sales to talk",
      },
      {
        text: "Who's the right person at your school for this?",
        points: "Who's the right person at your school",
      },
      {
        text: 'Does anyone have a contact at the city theatre?',
        points: 'Does anyone have a contact at',
      },
    ],
    'contact details': [
      { text: 'drop your socials, I am bored', points: 'drop your socials' },
      {
        text: 'Free guide to pruning roses. Drop your email below 👇',
        points: 'Drop your email',
        says: 'details',
        fixed: 'Free guide to pruning roses.',
      },
      { text: 'Want a call from our team? DM me your number.', points: 'DM me your number' },
      {
        text: 'Send us your phone number and we will ring you back about loans',
        points: 'Send us your phone number',
      },
      { text: 'leave ur snap in the comments', points: 'leave ur snap' },
      {
        text: 'Night porter wanted. Send your CV and phone number by noon',
        points: 'Send your CV and phone number',
      },
      {
        text: 'Message us with your name and address for a free sample',
        points: 'Message us with your name and address',
      },
    ],
    wallets: [
      {
        text: 'Free mint for the first 50! Drop your wallet address 👇',
        points: 'Drop your wallet address',
        says: 'wallet',
      },
      { text: 'drop ur $SOL', points: 'drop ur $SOL' },
      { text: 'like and drop your GCash for soup money', points: 'drop your GCash' },
      {
        text: 'a gift for early birds, drop ur Tezos addresses',
        points: 'drop ur Tezos addresses',
      },
      {
        text: 'Sending 0.1 ETH to someone in one hour. Drop your ETH addy',
        points: 'Drop your ETH addy',
      },
      {
        text: '@whale_den drop your wallet below',
        context: { ...reply, ...personal },
        points: 'drop your wallet',
      },
      { text: 'DROP YOUR #ETH WALLET 🎁🎁', points: 'DROP YOUR #ETH WALLET' },
    ],
    'people asked for in other words': [
      {
        text: 'Like, comment and @ two cousins who owe you a pint',
        points: '@ two cousins',
      },
      {
        text: 'Get a friend to open an account and we pay you both £10.',
        points: 'Get a friend to open',
      },
      {
        text: 'An uncle who sailed on the Petrel? We would love to be put in touch with him.',
        points: 'be put in touch with him',
      },
    ],
  },
});
