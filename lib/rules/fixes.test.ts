import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { defaultProfile } from '@/lib/settings/profiles';
import { replaceSpan } from '@/lib/text/span';

const { levels } = defaultProfile('business');

/** The draft after each fix that is offered for it. */
function fixed(text: string): string[] {
  const { hints, failures } = review(rules, { text, context: defaultContext, levels });
  expect(failures).toEqual([]);
  return hints.flatMap(({ fixes }) => fixes.map((fix) => replaceSpan(text, fix, fix.text)));
}

/** Drafts by what a careless fix would take from them, each with what stays to the letter. */
const kept: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  abbreviation: [
    ['DM us your tel. no. and name. We draw on Sun. 6 Dec. in Leek.', ['tel. no. and name']],
    [
      'Please leave your mobile no. and name. The mill opens on Mon. 4 May.',
      ['leave your mobile no. and name'],
    ],
    [
      'Please share our vid. of the Leek trip, 3 mins. long, with looms.',
      ['vid. of the Leek trip'],
    ],
    [
      "Please RT, Josh's bike (frame no. QX-4471) was taken from Unit 2.",
      ["Josh's bike (frame no. QX-4471) was"],
    ],
    ["Please RT so that Mrs. Abel of No. 6 St. Jude's Ave. hears of it.", ['Mrs. Abel']],
    ["Please retweet for Prof. Oya's study on moss.", ['Prof. Oya']],
    ['Please RT about the U.K. Coastguard open day in Hull.', ['U.K. Coastguard open day in Hull']],
    ['Please follow us on Nov. 8 for the count from Leeds.', ['Nov. 8']],
    ["Please share so that Dr. Patel of St. Luke's can find a donor.", ['Dr. Patel']],
    ["Please RT for Mrs. Khan's bake sale in Leek.", ["Mrs. Khan's bake sale"]],
    ['Please RT about the U.K. tour dates of the Hove choir.', ['U.K. tour dates']],
    ['Please follow us on Oct. 9 for live updates from Wells.', ['Oct. 9']],
    ['Our museum opens at 9 a.m. on Friday. Please RT by 5 p.m. today.', ['9 a.m. on Friday']],
    ['The match is Hove v. Lewes at noon. Please RT.', ['Hove v. Lewes at noon']],
    ['Please share, e.g. with your bowling club.', ['bowling club']],
    ['Please share our talk vs. Prof. Green on tides.', ['Prof. Green on tides']],
    ['The No. 12 bus is back. Please RT!', ['No. 12 bus is back']],
  ],
  initials: [
    ['Like and share if T. R. Vane is the poet of your school days.', ['T. R. Vane']],
    ['Please RT if A. A. Milne wrote your first book.', ['A. A. Milne']],
    ['Like and share if C. S. Lewis made you read.', ['C. S. Lewis']],
    ['Please retweet for P. D. James, born in Oxford.', ['P. D. James']],
  ],
  'a sentence that leans on the ask': [
    ['If the walk was fun, share it. If not, write to us.', ['share it. If not, write to us']],
    ['Pass it on, will you? The hall holds two hundred.', ['Pass it on, will you?']],
    [
      'Bring a friend. Please retweet. Otherwise nobody hears of the fair.',
      ['Please retweet. Otherwise'],
    ],
  ],
  'second instruction': [
    [
      'The poll shuts at noon. RT, tell your nan and vote: https://example.com/poll',
      ['ote: https://example.com/poll'],
    ],
    ['The bridge is shut. Please share and use the B4080 instead.', ['B4080']],
    [
      'Follow @hovechoir for concert news and ring Tess about seats.',
      ['Follow @hovechoir for concert news and ring Tess about seats.'],
    ],
    ['Smoke in Mill Road? Please share this and call 0113 496 0999 at once.', ['0113 496 0999']],
    ['Lost dog on the pier, blue lead. Please RT and wait by the kiosk.', ['wait by the kiosk']],
    ['Storm due at six. Please RT, bring in your bins and check on Joe.', ['check on Joe']],
    ['Road closed at the mill. Please share and take the B2110.', ['B2110']],
    ['Water is off in Elm Road. Please RT and boil what you drink.', ['boil what you drink']],
    [
      'Flood warning for the Ouse. Share this and move your car to higher ground.',
      ['your car to higher ground'],
    ],
    ['Please retweet and ring 0113 496 0000 if you see him.', ['0113 496 0000']],
    ['The lifeboat needs a crew. Please share, then sign up at the pier.', ['sign up at the pier']],
    [
      'Our vet is away on Friday. Tag a friend and book with the Hove clinic instead.',
      ['with the Hove clinic'],
    ],
    ['Jumble sale, hall, Elm Road. RT and check your sheds please.', ['your sheds']],
    ['The ferry is late. Please follow us and wait at gate 4.', ['gate 4']],
  ],
  'message behind a mark': [
    [
      'Please RT - our kitchen needs 25 more ladles in Goole by Monday. Leave them at 9 Mill Ln.',
      ['25 more ladles'],
    ],
    ['Our swap starts at ten — please RT — in Deal station.', ['Deal station']],
    ['Our swap starts at ten <3 please RT <Deal station>', ['Deal station']],
    ['Our swap starts at ten | please RT | Deal station', ['Deal station']],
    [
      'Please RT: the mill needs 30 chairs by Sunday. Ring 0113 496 0000.',
      ['mill needs 30 chairs by Sunday'],
    ],
    ["Please share | Our choir sings at St. Anne's on Friday.", ["St. Anne's on Friday"]],
    [
      'Please RT – we lost a blue scarf near Hove station – thank you all.',
      ['blue scarf near Hove station'],
    ],
    ['Our stall opens on Friday - please share - at the Truro market.', ['Truro market']],
    ['Our stall opens on Friday (please RT) at the Truro market.', ['Truro market']],
    ['Quiz tonight ~ please RT ~ 8 pm at the Crown', ['8 pm at the Crown']],
    ['Please RT >> free soup at the mill from noon', ['ree soup at the mill from noon']],
    ['Please RT… our hall has a new roof, see it on Sunday.', ['hall has a new roof']],
    ['PLEASE RT * our hall has a new roof * see it on Sunday', ['our hall has a new roof']],
  ],
  'link left bare': [
    [
      'Please share this rota https://example.com/rota. The ward renews it at night.',
      ['rota https://example.com/rota'],
    ],
    [
      'Please share this form https://example.com/form. It closes on Friday.',
      ['form https://example.com/form'],
    ],
    ['Please RT our menu: https://example.com/menu', ['menu: https://example.com/menu']],
    [
      'Please share https://example.com/map, our council updates it hourly.',
      ['https://example.com/map'],
    ],
    [
      'Please retweet this petition https://example.com/p so the pool stays open.',
      ['petition https://example.com/p'],
    ],
  ],
  'subject lost': [
    ['Tag a friend! They will love our new kiln in Deal.', ['Tag a friend']],
    ['Share this! It helps the pool in Deal stay open.', ['Share this']],
    [
      'Share if you are proud of our rowers, beaten by an inch at Henley.',
      ['rowers, beaten by an inch'],
    ],
    ['Please re-tweet our swap, it starts at ten in Deal', ['swap']],
    ['Please share our new bus map, it shows every stop in Hove.', ['bus map']],
    ['RT our bake sale! It starts at ten in the mill.', ['bake sale']],
    ["Please share Pip's photo, he was last seen in Leek.", ["Pip's photo"]],
    ['Please RT the choir, they sing at noon in the hall.', ['choir']],
    ['Please share our news: it is a lending library for tools.', ['lending library for tools']],
  ],
  capitals: [
    [
      'TWO OF OUR HENS, DOLLY AND REBA, SAT BY THE RIVER TEST, IT WAS A TEST',
      ['hens, Dolly and Reba, sat by the River Test, it was a test'],
    ],
    [
      'WE NEED A FOSTER HOME IN KEW, ON THE WYE OR ON THE ISLE OF MULL, MULL IT OVER',
      ['a foster home in Kew, on the Wye or on the Isle of Mull, mull it over'],
    ],
    ['WE KEEP CATS, HONEY AND BEES IN OUR YARD FOR YOU', ['cats, honey and bees']],
    [
      'MEET US AT DUKE STREET MARKET, OUR STREET MARKET OR GREAT ORMOND STREET HOSPITAL',
      ['at Duke Street Market, our street market or Great Ormond Street Hospital'],
    ],
    [
      "OUR POLAR BEAR HOPE HAS EATEN MO'S LUNCH, OUR BEAR HUNT HAS BEGUN",
      ["polar bear Hope has eaten Mo's lunch, our bear hunt has"],
    ],
    [
      'WE ARE SHOWING THE EUROS AND YOU CAN PAY IN EUROS',
      ['showing the Euros and you can pay in euros'],
    ],
    [
      'AFTER A YEAR OF MISS DRAPER WE MISS DRAPER AND HENRY V HAS NOT COME NR HULL',
      ['a year of Miss Draper we miss', 'Henry V has not come nr Hull'],
    ],
    [
      'OUR READING STORE IS OPEN, OUR READING GROUP IS FULL',
      ['Our Reading store is open, our reading group'],
    ],
    [
      'LEEDS V WOLVES IS ON AND LEEDS V HULL WAS OFF',
      ['Leeds v Wolves is on and Leeds v Hull was off'],
    ],
    [
      'MEET US AT LINCOLN HIGH OR CAMP PENDLETON ON ROUTE 66, NOT ON BUS ROUTE 6 AT HIGH TIDE',
      ['at Lincoln High or Camp Pendleton on Route 66, not on bus route 6 at high tide'],
    ],
    [
      'OUR RNS WITH GPS ARE AT THE LEEDS PUBLIC LIBRARY, IS YOURS A PUBLIC LIBRARY',
      ['RNs with GPS', 'Leeds Public Library, is yours a public library'],
    ],
    [
      'OUR SINGER MO AND OUR TEACHER MISS ADEBAYO ARE AT THE QUEEN VIC, WE MISS THEM',
      ['singer Mo and our teacher Miss Adebayo are at the Queen Vic, we miss them'],
    ],
    [
      'SWIM AT DOLPHIN LEISURE CENTRE OR AT YOUR LOCAL LEISURE CENTRE, AND TELL SUE IN THE CAFE',
      ['at Dolphin Leisure Centre or at your local leisure centre, and tell Sue in'],
    ],
    ['THE ISLE OF SKYE FERRY IS FULL BUT SKYE FERRY IS OUR COOK', ['Isle of Skye ferry is full']],
    [
      'WE PLAY AT VICTORY PARK AND WAIT AT CAR PARK 2 OR IN ANY PARK',
      ['at Victory Park and wait at car park 2 or in any park'],
    ],
    [
      'COOK FOR US 16 HRS P.W. AT £13 P.H. AND SEE P.W. SMITH',
      ['16 hrs p.w. at £13 p.h. and see P.W. Smith'],
    ],
    [
      'GRACE MENSAH AND WILL DYER, TWO OF OUR NURSES, ASK WHEN YOUR KING WILL BISHOP',
      ['Grace Mensah and Will Dyer, two'],
    ],
    [
      'WHEN WILL SCHOOLS OPEN AND WILL THE BAKER BE THERE',
      ['When will schools open and will the baker'],
    ],
    [
      'OUR LAMB IS FROM BOB TASKER AT THE FARM, ASK BOB TOMORROW',
      ['from Bob Tasker at the farm, ask Bob tomorrow'],
    ],
    [
      'MEET ME ON HAMPSTEAD HEATH OR ON A HEATH, THEN AT THE OLD VIC',
      ['on Hampstead Heath or on a heath, then at the Old Vic'],
    ],
    [
      'YOUR LABOUR CANDIDATE KNOWS THAT LABOUR IS HARD, WE NEED A BOOTS AND NEW BOOTS',
      ['Labour candidate knows that labour is hard', 'a Boots and new boots'],
    ],
    [
      'THE BEER FESTIVAL AND THE MOBILE LIBRARY ARE BY BATH ABBEY AND A STONE BRIDGE',
      ['beer festival and the mobile library are by Bath Abbey and a stone bridge'],
    ],
    [
      'WE SAIL TO DUBLIN, CORK OR SHANNON WITH A CORK, A PEN OR GLUE',
      ['Dublin, Cork or Shannon with a cork, a pen or glue'],
    ],
    ['OUR CAPTAIN JORDAN WELLS HAS TWO WELLS FOR YOU', ['captain Jordan Wells has two wells']],
    [
      'ASK OUR HOSTS NORMAN PARKES AND TWINS ISAAC AND HOPE',
      ['Norman Parkes and twins Isaac and Hope'],
    ],
    [
      'LEAVE IT WITH DOT AT THE DESK IN CHESTER ZOO, THE ZOO HAS A DOT ON THE MAP',
      ['with Dot at the desk in Chester Zoo, the zoo has a dot'],
    ],
    [
      'WE ARE AT OAKFIELD PRIMARY FOR THE PRIMARY SCHOOLS',
      ['at Oakfield Primary for the primary schools'],
    ],
    [
      'WE HAVE THREE KITTENS LOOKING FOR A HOME: PEPPER, SMUDGE AND OTTO',
      ['home: Pepper, Smudge and Otto'],
    ],
    ['OUR DOGS EAT CARROTS, HONEY AND PEPPER, DO YOURS', ['carrots, honey and pepper, do']],
    [
      'HAPPY BIRTHDAY ROCKY, THANK YOU TO PEARL FOR YOUR ROCKY PATH',
      ['birthday Rocky, thank you to Pearl for your rocky path'],
    ],
    [
      'OUR CHEF STORM IS BACK AND SO IS THE STORM, ASK HUNTER ABOUT IT',
      ['chef Storm is back and so is the storm, ask Hunter about it'],
    ],
    [
      'GET OFF AT HACKNEY CENTRAL OR OXFORD CIRCUS, NOT IN THE CENTRAL CIRCUS',
      ['Hackney Central or Oxford Circus, not in the central circus'],
    ],
    [
      'COME TO ELM SURGERY AFTER YOUR SURGERY AT ROWAN NURSERY',
      ['Elm Surgery after your surgery at Rowan Nursery'],
    ],
    [
      "OUR GOAT MAKES GOAT'S MILK AND YOU SAY HE IS THE GOAT",
      ["goat makes goat's milk and you say he is the GOAT"],
    ],
    ['OUR GUIDE SPEAKS FRENCH, MANDARIN AND URDU TO YOU', ['French, Mandarin and Urdu']],
    [
      'MEET US IN GREAT AYTON, WE SAW A GREAT HERON IN LITTLE BOATS',
      ['in Great Ayton, we saw a great heron in little boats'],
    ],
    [
      'THE KING AND QUEEN WAVED AT THE KING AND QUEEN OF OUR PROM',
      ['The King and Queen waved at the king and queen of our prom'],
    ],
    [
      'WE TEACH MANDARIN AND PUNJABI AND SELL MANDARIN JAM TO THE METHODISTS',
      ['teach Mandarin and Punjabi and sell mandarin jam to the Methodists'],
    ],
    ['OUR SEND PUPILS ASK YOU TO SEND THEM A CARD', ['SEND pupils ask you to send']],
    [
      'MR OKORO AND MISS LANE MISS LANE FOUR OF THE POOL',
      ['Mr Okoro and Miss Lane miss lane four'],
    ],
    ['ROBERT FLOWERS SLEPT HERE AND ROBERT FLOWERS THE STAGE', ['Robert Flowers slept here']],
    [
      'TELL HIM THAT RAY CAN SING, JAM BY SUE AND A NEW BILL BY POST',
      ['that Ray can sing, jam by Sue and a new bill by post'],
    ],
    [
      'MEET US ON WILLOW DRIVE OR IN ELM GROVE, NOT ON YOUR DRIVE OR IN A GROVE',
      ['on Willow Drive or in Elm Grove, not on your drive or in a grove'],
    ],
    [
      'MIDWIFE EILIDH GRANT HAS WON A GRANT AND HAS BEEN NAMED NURSE OF THE YEAR',
      ['Eilidh Grant has won a grant and has been named nurse of the year'],
    ],
    ['OUR BEAVERS, CUBS AND SCOUTS SAW TWO CUBS IN THE ZOO WITH US', ['Beavers, Cubs and Scouts']],
    ['THE FOX HAS CUBS AND WE ALL LOVE THEM', ['fox has cubs and']],
    [
      'WE RAN THE BERLIN MARATHON AND A READING MARATHON, THEN CAME THE READING FESTIVAL',
      ['Berlin Marathon and a reading marathon, then came the Reading Festival'],
    ],
    ['MY UNCLE TERRY AND UNCLE KEN SING WITH JESS HALL AND KIT MARLOW', ['Kit Marlow']],
    [
      'COME FOR CHARCUTERIE, A TUTU, A LANYARD, AN OATMILK CHAI AND A FIREPIT',
      ['charcuterie, a tutu, a lanyard, an oatmilk chai and a firepit'],
    ],
    [
      'THANKS TO DEBBIE REED, SUSAN CROSS WON AND IAN PARSONS IS BACK FOR YOU',
      ['Debbie Reed, Susan Cross won and Ian Parsons is back'],
    ],
    [
      'JOAN PARKS IN OUR YARD AND SHEILA BURNS THE TOAST FOR ALL OF US',
      ['Joan parks in our yard and Sheila burns the toast'],
    ],
    [
      'DID DEBBIE READ THE PLAY AND CAN TREVOR FRY AN EGG FOR YOU',
      ['Did Debbie read the play and can Trevor fry an egg'],
    ],
    [
      'OUR MANAGER TREVOR PLUMTREE HAS ALL YOUR KEYS',
      ['manager Trevor Plumtree has all your keys'],
    ],
    ['GRAHAM LATCH IS OUR COOK AND LETS YOU IN', ['Graham Latch is our cook and lets you in']],
    [
      'COME TO UNIT 7, WEAVER HOUSE, LEEDS, OR WAIT BY THE OLD MILL, LEEDS IS BUSY',
      ['Weaver House, Leeds, or wait by the old mill, Leeds'],
    ],
    [
      'THE WIGAN WARRIORS ARE HERE WITH OUR LITTLE WARRIORS TODAY',
      ['Wigan Warriors are here with our little warriors'],
    ],
    [
      'OUR 12-YEAR-OLDS WANT THE 3-FOR-2 DEAL ON 10-INCH PIES, OPEN 7DAYS FOR YOU',
      ['12-year-olds want the 3-for-2 deal on 10-inch pies, open 7days'],
    ],
    [
      'WE RUN A 5K AND DRINK 7UP BEHIND THE A1 IN 4X4 VANS',
      ['a 5K and drink 7UP behind the A1 in 4X4 vans'],
    ],
    [
      'KWAME AND MBALI HAVE LENT US A CAKE STAND FOR LENT',
      ['Kwame and Mbali have lent us a cake stand for Lent'],
    ],
    [
      'ASK TED OR MIA ABOUT THE TED TALK, OUR VAN IS STILL MIA',
      ['Ask Ted or Mia about the TED talk, our van is still MIA'],
    ],
    [
      'WE SELL FOOTBALL BOOTS AND VELUX WINDOWS BUT BOOTS IS SHUT TODAY',
      ['football boots and Velux windows but Boots is shut'],
    ],
    ['MY GRAN SINGS IN SKEGNESS AND DORKING EACH WEEK', ['My gran sings in Skegness and Dorking']],
    ['COME TO THE MILL AT NOON WITH MAYOR JANE HOPE.', ['Mayor Jane Hope']],
    [
      'NO TRAMS BETWEEN CREWE AND STOKE, SO STOKE YOUR FIRE AT HOME.',
      ['Crewe and Stoke, so stoke'],
    ],
    [
      'TAKE OFF YOUR BOOTS BEFORE YOU EAT AN APPLE AND WASH OUR WINDOWS.',
      ['your boots before you eat an apple', 'our windows'],
    ],
    [
      'WE ARE IN TURKEY UNTIL MAY WITH THE APPLE WATCH AND A WINDOWS LAPTOP.',
      ['in Turkey', 'Apple Watch', 'Windows laptop'],
    ],
    ['THE WHO WARNS OF MEASLES, AND THE MAN WHO SANG IS WELL.', ['The WHO warns', 'man who sang']],
    [
      'WE THANK THE LADY OF THE HOUSE, LADY ANNE AND THE CAPTAIN WHO SANG.',
      ['the lady of the house, Lady Anne and the captain who sang'],
    ],
    ['COME ALONG! ADA AND JANE HOPE TO SEE YOU AT THE MILL.', ['Come along! Ada and Jane hope']],
    [
      'WELL DONE TO LILY CARTER, WE TRIED TO CHASE CARTER UP THE HILL',
      ['to Lily Carter, we tried to chase Carter'],
    ],
    [
      'CALL KEV IN BARROW-IN-FURNESS, HIS MOTHER-IN-LAW IS ONE-ON-ONE',
      ['Kev in Barrow-in-Furness, his mother-in-law is one-on-one'],
    ],
    [
      'WE WERE AT THE ROYAL NORFOLK SHOW AND IN PICCADILLY, IT WAS A SHOW',
      ['Royal Norfolk Show and in Piccadilly, it was a show'],
    ],
    [
      'WE ARE IN SOUTHEND-ON-SEA WITH THE WOODLAND TRUST, NOT THE LOCAL TRUST',
      ['Southend-on-Sea with the Woodland Trust, not the local trust'],
    ],
    [
      'MY UNCLE WILL AND AUNT ROSE WALKED THROUGH SETTLE TO SETTLE IT',
      ['uncle Will and aunt Rose walked through Settle to settle it'],
    ],
    [
      'MY UNCLE WILL BRING YOU A NEW SEMI WITH AIRCON',
      ['uncle will bring you a new semi with aircon'],
    ],
    [
      'BRING A CAKE AND LOOK AT WWW.HULLMILL.CO.UK BEFORE NOON.SEE YOU SOON',
      ['at www.hullmill.co.uk before noon.See you'],
    ],
    ['@hovefair IS BACK ON THE PIER WITH MORE RIDES FOR ALL', ['@hovefair is back on']],
    ['@hovefair IS IT TRUE THAT YOU ARE SHUT ON SUNDAY', ['@hovefair Is it true']],
    [
      'GOOD DAY CARLOS, WHEN WILL DEBBIE BE HERE WITH GRANT DAVIES',
      ['Good day Carlos, when will Debbie be here with Grant Davies'],
    ],
    [
      'WE MET SECRETARY RUBIO, OUR SECRETARY MAKES TEA FOR US',
      ['met Secretary Rubio, our secretary makes'],
    ],
    [
      'OUR STORYLINES AND KEYPADS AND HEADLAMPS ARE FROM WETLANDS',
      ['storylines and keypads and headlamps are from wetlands'],
    ],
    ["KEITH WATERS! YOU ARE OUR FREAKIN' HERO TODAY", ["Keith Waters! You are our freakin' hero"]],
    [
      "THE BBC'S NEW SHOW AND THE NHS'S PLAN ARE WHAT THE UK'S TALKING OF",
      ["BBC's new show and the NHS's plan are what the UK's talking"],
    ],
    [
      "WE COULDN'T WAIT AND IT HASN'T RAINED, C'MON YOU LOT",
      ["couldn't wait and it hasn't rained, c'mon"],
    ],
    [
      'OUR SWEDISH-STYLE BUNS ARE ON PRE-ORDER WITH SAME-DAY COCA-COLA',
      ['Swedish-style buns are on pre-order with same-day Coca-Cola'],
    ],
    [
      'THE SMITH-JONES WEDDING IS IN OUR BARN IN STOKE-ON-TRENT',
      ['Smith-Jones wedding', 'Stoke-on-Trent'],
    ],
    ["SING W/ OUR CHOIR AT 6 P.M. AND GIVE 'EM A CLAP", ["w/ our choir at 6 p.m. and give 'em a"]],
    [
      'THANKS TO @bakers FROM @milltown WITH LOVE FROM ALL OF US',
      ['to @bakers from @milltown with love'],
    ],
    ["COME AND SEE @hovefair'S NEW WHEEL WITH US TODAY", ["@hovefair's new wheel"]],
    [
      'WE HEARD LARKIN AND BIDEN IN OUR QUIZ, OH MY GOD',
      ['heard Larkin and Biden in our quiz, oh my God'],
    ],
    [
      'TIME TO DEAL WITH THE DIRT ROAD CLOSE TO OUR GATE IN DEAL',
      ['deal with the dirt road close to our gate in Deal'],
    ],
    [
      'AAA BATTERIES ARE BACK AND US CUSTOMERS TELL US WHY IN THE AD',
      ['AAA batteries are back and US customers tell us why in the ad'],
    ],
    [
      'OUR ALES AND IPAS ARE HERE FOR THE INTERNATIONAL DAY OF HAPPINESS',
      ['ales and IPAs', 'International Day of Happiness'],
    ],
    [
      "MR AND MRS O'HARA OF BATH BA1 5LR WON OUR HAMPER OF EGGS",
      ["Mr and Mrs O'Hara of Bath BA1 5LR won"],
    ],
    [
      'OUR DOG MARS AND OUR CAT VENUS SAW THE BATH IN OUR GALAXY S25 VIDEO',
      ['dog Mars and our cat Venus saw the bath', 'Galaxy S25'],
    ],
    [
      'THE THRILLER BY LEE CHILD IS FOR EVERY CHILD AND EACH MEETUP',
      ['Lee Child is for every child and each meetup'],
    ],
    [
      'COME TO MY MILL W ME AND SEE UR VID OF THE CHRISTIANS AND MUSLIMS WHO BAKE',
      ['mill w me and see ur vid of the Christians and Muslims who'],
    ],
    [
      'WE RAISED £900 FOR THE BRITISH HEART FOUNDATION AND THE LEEDS CIVIC TRUST',
      ['British Heart Foundation and the Leeds Civic Trust'],
    ],
    [
      'WE TRUST THAT YOUR FOUNDATION IS DRY IN HULL OR ITS TRUST',
      ['We trust that your foundation is dry in Hull or its trust'],
    ],
    [
      "WATCH OUR BEN COOK ON CHANNEL 4 AND MEET US IN KING'S LYNN",
      ['our Ben cook on Channel 4', "King's Lynn"],
    ],
    [
      'OUR SOUTH INDIAN SUPPER WITH THANDI NKOSI IS ON MONDAY',
      ['South Indian supper with Thandi Nkosi is'],
    ],
    ['WE DRIVE NORTH MONDAY AND BACK SOUTH ON TUESDAY', ['drive north Monday and back south on']],
    [
      'OUR MILL AND CAFE WILL CLOSE AT 2PM IN ELM CLOSE TODAY',
      ['cafe will close at 2pm in Elm Close'],
    ],
    [
      'PLEASE HELP US FIND A GREY TOM CAT AND A CAR WITH REG LK19 ABC',
      ['grey tom cat', 'with reg LK19 ABC'],
    ],
    [
      'THANK YOU TO HM COASTGUARD AND TO BILL AND SUE FROM LEEK',
      ['HM Coastguard and to Bill and Sue from'],
    ],
    ['THE BILL AND A DEAN CAME, BUT ROSE AND PRIYA HAVE PAID', ['The bill and a dean came']],
    ['ROSE AND PRIYA HAVE BAKED FOR YOU ALL THIS WEEK', ['Rose and Priya have baked']],
    [
      'COME AND SEE THE NATIONAL COAL MUSEUM OR OUR OWN SMALL MUSEUM',
      ['National Coal Museum or our own small museum'],
    ],
    [
      'OUR CHEF DE PARTIE EARNS £13 PH AND THE PUB IS IN THE CHURCH HALL',
      ['chef de partie earns £13 ph and', 'the church hall'],
    ],
    [
      'WE SELL HORSEBOX MATS, KNITWEAR, HALLOUMI AND A KEY FOB',
      ['horsebox mats, knitwear, halloumi and a key fob'],
    ],
    [
      'THE LIB DEMS AND THE GREEN PARTY ARE AT OUR HUSTINGS',
      ['Lib Dems and the Green Party are at our hustings'],
    ],
    [
      'WELL DONE TO HOPE MARSH, FAITH BISHOP AND CHASE MILLER OF LEEK',
      ['Hope Marsh, Faith Bishop and Chase Miller'],
    ],
    [
      'WE ARE AT THE NEC WITH LED LAMPS AND SHE LED US THERE',
      ['NEC with LED lamps and she led us'],
    ],
    ['OUR MACBOOK AIR IS BACK AND SO IS THE SEA AIR', ['MacBook Air is back', 'sea air']],
    ['THE FERRY IS OFF TONIGHT DUE TO STORM ARWEN, A BIG STORM', ['Storm Arwen, a big storm']],
    ["IT'S MAY AND OUR BEES ARE OUT. MAY YOUR TEA BE SWEET", ["It's May and", 'out. May your tea']],
    ['PLZ DNT PARK ON OUR GRASS OR WE HAVE TO TOW YOU', ['dnt park on our grass']],
    ['WE SHOW LEEDS V WOLVES AND YOU BRING THE CRISPS', ['Leeds v Wolves and']],
    ['OUR CATS V DOGS QUIZ IS ON, COME IN A V NECK', ['cats v dogs quiz', 'V neck']],
    ['OUR PLAY IS HENRY V AND YOU CAN SEE IT ON FRIDAY', ['Henry V and']],
    ['COME TO HARTLEY & SONS AND BRING YOUR SONS', ['Hartley & Sons and bring your sons']],
    ['UR ORDER IS L8 SO SRY, PLS COME B4 NOON', ['order is l8 so sry, pls come b4 noon']],
    ['THE #HOVEFAIR IS BACK TODAY WITH @ridesrus AND A WHEEL', ['The #HOVEFAIR is', 'and a wheel']],
    ['PLEASE KEEP TO 20MPH ON PARK LANE, IT IS ICY', ['20mph on Park Lane']],
    ['WE MOVED OUR NHS WARD TO GOOLE ON TUESDAY 4 AUGUST.', ['NHS', 'Goole', 'Tuesday', 'August']],
    [
      'YOU CAN LEARN POLISH FROM OUR POLISH COOK ON FRIDAYS.',
      ['Polish from our Polish', 'Fridays'],
    ],
    ['WE MEND YOUR IPHONE OR IPAD BUT NOT IOS ITSELF.', ['iPhone', 'iPad', 'iOS']],
    [
      'OUR DRIVER GRANT HAS A CAT CALLED PEARL AND A DOG CALLED BISCUIT.',
      ['driver Grant', 'called Pearl', 'called Biscuit'],
    ],
    ['OUR NEW COOK, ANJALI, AND OUR BAKER TOM ARE FROM DEAL.', ['cook, Anjali', 'baker Tom']],
    ['MY SISTER JOY AND HER FRIEND SUMMER SENT YOU THIS.', ['sister Joy', 'friend Summer']],
    ["THANK YOU ALL AT GUY'S HOSPITAL AND AT THE YMCA", ["Guy's", 'YMCA']],
    ['WE ARE AT TEDX ON SAT 5 DEC AND SHUT ON SUN 6 DEC.', ['TEDx', 'Sat 5 Dec', 'Sun 6 Dec']],
    ['WE SAT IN THE SUN AND NOBODY WED US', ['sat in the sun', 'wed us']],
    ['YOU CAN WALK FROM CHURCH STREET TO MILL LANE', ['Church Street', 'Mill Lane']],
    ['OUR BOAT GOES TO PORT TALBOT AND LOCH NESS FOR YOU', ['Port Talbot', 'Loch Ness']],
    ['WE SAW PRESIDENT MACRON. THE KING WAS NOT HERE', ['President Macron', 'The king was']],
    ['WE PLAY AGAINST READING BEFORE THE MAY BREAK', ['against Reading', 'May break']],
    ['YOU CAN BOOK AT BOOKING.COM AND PAY IN EUROS', ['and pay in euros']],
    ['PLEASE COME TO OUR SHOP ON 5TH AVENUE IN NYC TODAY', ['5th Avenue', 'NYC']],
    ['WE OPEN AT 10AM ON THE 2ND OF MAY IN BATH.', ['10am', '2nd of May', 'Bath']],
    [
      "COME AND MEET DR PATEL AND MRS O'BRIEN AT ST MARY'S HALL ON FRIDAY",
      ['Dr Patel', "Mrs O'Brien", "St Mary's", 'Friday'],
    ],
    [
      'YOU CAN NOW BUY OUR SOAP ON EBAY AND AT MARKS AND SPENCER IN LEEDS',
      ['eBay', 'Marks and Spencer', 'Leeds'],
    ],
    ['WATCH US ON YOUTUBE AND FOLLOW ON LINKEDIN FOR AI NEWS', ['YouTube', 'LinkedIn', 'AI']],
    ['THE FRENCH AND CHINESE CLASSES ARE BACK IN SEPTEMBER', ['French', 'Chinese', 'September']],
    [
      'HAPPY CHRISTMAS TO ALL OUR FRIENDS IN NEW YORK AND READING',
      ['Christmas', 'New York', 'Reading'],
    ],
    ['WE LOVE TAYLOR SWIFT AND WILL SMITH SO MUCH', ['Taylor Swift', 'Will Smith']],
    ['ELM ROAD IS SHUT SO PLEASE USE MILL LANE AND THE A65', ['Elm Road', 'Mill Lane', 'A65']],
    [
      'THE BBC AND ITV WILL BE HERE WITH EMMA WATSON ON TUESDAY',
      ['BBC', 'ITV', 'Emma Watson', 'Tuesday'],
    ],
    ["OUR BLACK FRIDAY SALE IS HERE AND MCDONALD'S IS NEXT DOOR", ['Black Friday', "McDonald's"]],
    [
      'SIR KEITH AND LADY JANE WILL OPEN OUR PIER IN TRURO AT 3PM',
      ['Sir Keith', 'Lady Jane', 'Truro', '3pm'],
    ],
    ['I LIVE IN CORK AND MY WIFE IS FROM TURKEY AND YOU ASK WHY', ['Cork', 'Turkey']],
    [
      'THE KETTLE IS BROKEN AGAIN AND NOBODY WILL FIX IT',
      ['kettle is broken again and nobody will fix it'],
    ],
    [
      'MAY I ASK WHY THE QUEUE IS SO LONG EVERY SATURDAY IN MAY',
      ['queue is so long every Saturday in May'],
    ],
    ['THE US TEAM AND OUR IT TEAM ARE BOTH HERE NOW', ['US team', 'IT team']],
    ['PLEASE VOTE FOR J. K. AMES AND ROSE TYLER IN APRIL', ['J. K. Ames', 'Rose Tyler', 'April']],
    [
      'OUR PHD STUDENT FROM OXFORD UNIVERSITY SPEAKS ON COVID-19 TODAY',
      ['PhD', 'Oxford University', 'COVID-19'],
    ],
    ['COCA-COLA AND PEPSI ARE NOW IN OUR FRIDGE SO COME IN', ['Coca-Cola', 'Pepsi']],
    [
      'DO NOT SKIP THE QUEUE OR WE WILL MARK YOUR TICKET',
      ['skip the queue or we will mark your ticket'],
    ],
    [
      'WE SHIP TO THE UK, THE USA AND NEW ZEALAND FROM MARCH 1',
      ['UK', 'USA', 'New Zealand', 'March 1'],
    ],
    ['GO AND SEE HYDE PARK AND THE ROYAL ALBERT HALL WITH US', ['Hyde Park', 'Royal Albert Hall']],
    ['OUR MAYOR MET TRUMP AND A DEMOCRAT FROM OHIO ON MONDAY', ['met Trump and a Democrat']],
    [
      'THE AQUARIUM IN OUR COURTYARD HAS A RICKETY PERGOLA FROM LEEK AND A MUGGY FERNERY FOR NEWTS',
      ['The aquarium in our courtyard has a rickety pergola from Leek and a muggy'],
    ],
    [
      'OUR RANGE ROVER IS PARKED AT SOUTHERN WATER ON MONDAY',
      ['Our Range Rover', 'at Southern Water'],
    ],
    ['COME AND SWAP SEEDS AT GOOLE TOWN HALL ON MONDAY WITH US', ['at Goole Town Hall on']],
    [
      'OUR COMMUNITY CENTRE IS IN HULL CITY CENTRE BY THE POOL',
      ['Our community centre is in Hull city centre'],
    ],
    ['WE PLAY DUNDEE CITY FOOTBALL CLUB ON MONDAY AT NOON', ['Dundee City Football Club on']],
    [
      'ALL OUR COFFEE MUGS AND TEA TOWELS MUST GO THIS WEEKEND',
      ['coffee mugs and tea', 'must go this weekend'],
    ],
    [
      'WE ARE HIRING A PLUMBER AND TWO BAKERS, PLEASE APPLY NOW',
      ['hiring a plumber and two bakers, please apply now'],
    ],
    ['ARSENAL AND MAN UTD ARE PLAYING AT WEMBLEY SO COME EARLY', ['Arsenal', 'Wembley']],
    ['PLEASE BE KIND TO MARK AND JANE, WHO RUN OUR CAFE IN NICE', ['Jane', 'Nice']],
    [
      'WE ARE CLOSED ON GOOD FRIDAY AND OPEN AGAIN ON EASTER MONDAY',
      ['Good Friday', 'Easter Monday'],
    ],
    [
      'THE GERMAN AND ITALIAN TEAMS WILL PLAY IN MANCHESTER SO GET YOUR SEATS',
      ['German', 'Italian', 'Manchester'],
    ],
    ['YOUR TESCO AND ALDI VOUCHERS ARE NO LONGER TAKEN HERE', ['Tesco', 'Aldi']],
    ['WHY IS THE M25 SHUT AGAIN AND WHO TOLD THE DVLA', ['M25', 'DVLA']],
    ['OUR DOG REX IS LOST NEAR KEW GARDENS, PLEASE HELP', ['dog Rex is', 'Kew Gardens']],
    ['THANK YOU TO SUE, RAJ AND MICHAEL FOR PAINTING OUR HALL', ['Sue, Raj and Michael for']],
    ['MY MUM SUE MADE THIS AND MY MUM WILL BRING IT TO YOU', ['mum Sue made', 'mum will bring']],
    ['OUR VAN IS A FORD TRANSIT AND BOTH ARE FOR SALE', ['Ford Transit', 'for sale']],
    ['WE NOW TAKE APPLE PAY AND STOCK NEW BALANCE SHOES', ['Apple Pay', 'New Balance shoes']],
    [
      'OUR MUSLIM AND JEWISH NEIGHBOURS ARE HOSTING A SUPPER',
      ['Muslim and Jewish neighbours', 'a supper'],
    ],
    [
      'I CANT BELIEVE U MISSED IT PLS COME BACK BC THE BAKERY IS SOOOO EMPTY',
      ['cant believe u missed it pls come back bc the bakery is soooo'],
    ],
    ['U BOAT NIGHT AT OUR CINEMA, ON 300 BC AND ALL THAT', ['U boat', '300 BC']],
    [
      'VOTING IS NOT OPTIONAL! THE BUMPER IS DENTED, THE STANCE PATHETIC',
      ['not optional', 'is dented, the stance pathetic'],
    ],
    ['ALL WALK UPS ARE WELCOME, AND SO IS MR TOM FORT', ['walk ups', 'Mr Tom Fort']],
    ['AVERY WILL B CONFIRMED ON MONDAY SO COME AND SING', ['Avery will b confirmed']],
    ['OUR CHOIR SINGS BACH AND MOZART AT WELLS CATHEDRAL', ['Bach and Mozart at Wells Cathedral']],
    [
      'POPPY KNIGHT AND JASMINE FROST FROM OUR DEAL BRANCH WILL SING',
      ['Poppy Knight and Jasmine Frost from'],
    ],
    ['THANK YOU TO OLIVE BAKER AND OUR CHEF BASIL MARSH', ['to Olive Baker and our chef Basil']],
    ['OUR SUMMER BALL AND THE POPPY FIELD WALK ARE BOTH ON', ['summer ball and the poppy field']],
    ['WE WILL COOK FOR YOU AND WILL PRICE UP YOUR ROOF', ['will cook for you and will price up']],
    ['PLEASE MARK DAY ONE IN YOUR DIARY WITH A STAR', ['mark day one in your']],
    [
      'PART II OF OUR TALK ON HENRY VIII AND XXIII ROMAN FORTS IS HERE',
      ['Part II of', 'Henry VIII and XXIII Roman'],
    ],
    ['WE LOVE YOU ALL AT THE MILL AND SEND HUGS XXX', ['hugs xxx']],
    ['ANKE VAN DER BERG DRIVES OUR VAN TO YOU IN DEAL', ['Anke van der Berg drives our van']],
    ['OUR CEO TALKS TO THE BBC AT 7:30PM, SO DO LISTEN', ['CEO', 'BBC', '7:30pm']],
  ],
  name: [
    ['Our kiln is lit again from Friday at ten! Please RT Goole!', ['RT Goole!']],
    ['Our kiln is lit again from Friday at ten! Please RT Goole folks', ['RT Goole folks']],
    ['Tag a friend? No: Tag is our goat, and she is lost near Mill Lane.', ['Tag is our goat']],
    ['Tag Heuer opens in Hove on Friday.', ['Tag Heuer opens in Hove']],
    [
      'Share, our grocer on Elm Road, opens a second shop on Friday.',
      ['Share, our grocer on Elm Road'],
    ],
    [
      'Follow Me is our spring play, on stage in Hove from May 3.',
      ['Follow Me is our spring play'],
    ],
    ['Like, our new café, opens at nine on Elm Road.', ['Like, our new café']],
  ],
  'numbered list': [
    ['Two ways to help: 1) share this 2) tag a friend', ['1) share this', '2) tag a friend']],
    [
      'Step 1) Share this post. Step 2) Come by the mill on Friday.',
      ['1) Share this post', '2) Come by the mill'],
    ],
    [
      'How to win a cake:\n1. Follow us\n2. Share this post\n3. Eat',
      ['1. Follow us', '2. Share this post', '3. Eat'],
    ],
    [
      'Help our fair: 1. Please RT 2. Bring chairs 3. Come at noon',
      ['1. Please RT', '2. Bring chairs', '3. Come at noon'],
    ],
    ['Step one: follow us. Step two: bring a cup.', ['Step one: follow us', 'Step two']],
  ],
  'list with other marks': [
    ['Day 1: please RT. Day 2: paint the hall.', ['Day 1: please RT. Day 2']],
    ['Today: #1 retweet this, #2 pack lunch, #3 go.', ['#1 retweet this, #2 pack']],
    ['We need: A. Please RT. B. Warm hats. C. A van.', ['A. Please RT. B.']],
  ],
  keycap: [
    ['1️⃣ Share this recipe 2️⃣ Tag a mate who bakes', ['1️⃣ Share this recipe', '2️⃣ Tag a mate']],
    ['Three steps\n1️⃣ Bake\n2️⃣ Share this post\n3️⃣ Eat', ['2️⃣ Share this post']],
  ],
  'broken sentence': [
    [
      'Please RT! Thank you thank you thank you. To all who bought our mugs, come by.',
      ['Thank you thank you thank you. To all'],
    ],
    ['Show us some love and a spare wheel~please and thank you!', ['some love and a spare wheel']],
    [
      'Our stall is by the pier - follow https://example.com/pier to see the map.',
      ['follow https://example.com/pier to see'],
    ],
    ['Our kiln is lit. Interact with this post, I’ll follow you', ['Interact with this post']],
    [
      'Our kiln is lit. Share this graphic to help us mend its roof.',
      ['Share this graphic to help'],
    ],
    [
      'We grow beans at home. Tell your friends and followers what you sow.',
      ['your friends and followers'],
    ],
    ['I love it so!! @ Goole Town Hall', ['love it so']],
    [
      'Ring the council today. Please share this post after you call: 0113 496 0000. They listen.',
      ['share this post after you call'],
    ],
    ['Win a trip to Rome: tag a mate!', ['Win a trip to Rome: tag a mate']],
    ['Please, please, please RT! Our museum is open again', ['Our museum is open again']],
    ['DM your e-mail, phone no. & postcode', ['e-mail, phone no. & postcode']],
    ['DM us your name, size and colour and we will keep a pair.', ['your name, size and colour']],
    ['Come to the mill as we launch our new shoes, buy now', ['launch our new shoes']],
    ['Sale at the mill, order now and bring your own bag, the path is wet.', ['the path is wet']],
    ['Our choir (please share, it helps) sings at noon in Hove.', ['sings at noon in Hove']],
  ],
  'condition or question left open': [
    [
      "Ninety suppers served! Please RT & if you can spare tins, bring them to St. Jude's.",
      ['f you can spare tins, bring them'],
    ],
    [
      "If you're\n@hovepics\nor have a love of piers, interact with this post. We write to all.",
      ['interact with this post'],
    ],
    ['I was wondering if you could follow me and tell your crew of our fete', ['if you could']],
    ['We love our loaf! (Please help by retweeting and voting for it today!)', ['by retweeting']],
    ['This is river week. Please RT to help us clear rubbish from #Hove', ['from #Hove']],
  ],
  'list or name that goes on': [
    ['Bring your pots to the mill, stay and RT', ['stay and RT']],
    [
      'Show your pride in Hove — share this picture on Facebook, Instagram and TikTok.',
      ['on Facebook, Instagram and TikTok'],
    ],
    ['Tell us your story - share it on Facebook, Threads & here.', ['on Facebook, Threads']],
    [
      'Everybody go follow @leekbakers - the makers of our Sunday rolls https://example.com/rolls',
      ['@leekbakers - the makers'],
    ],
  ],
  'what is to be won': [
    ['To get in 👇\n☑️ Like and Retweet\n☑️ Tag 3 friends', ['☑️ Tag 3 friends', 'Retweet']],
    ['To enter:\nRetweet this\nTag a friend\nJoin our club at the mill', ['Tag a friend']],
    ['For a chance to get a seat:\n- Like\n- RT\n- Tag friends\nSee you on Friday.', ['- RT']],
    ['.@annasees You are our last winner! Follow us and DM us to claim your voucher.', ['claim']],
    [
      '❤️ if you would wear blue. Retweet if you would wear red. Reply if you know who knits.',
      ['Retweet if you would wear red'],
    ],
  ],
  'row of which a cut leaves the rest': [
    ['Please share this with anyone who spins, dyes or weaves: wool is in.', ['who spins, dyes']],
    ['Please share with friends who row, sail or swim: the lock is shut.', ['who row, sail']],
    ['Send us your email and phone number to be told of the flood.', ['email and phone']],
    ['Email us your name, age and shoe size to join the play.', ['your name, age']],
    ['DM us your email address and date of hire to get the key.', ['address and date of hire']],
    ['Send us your postcode and roof type and we will reply.', ['postcode and roof type']],
    ['Give us your mobile number and preferred seat for the play.', ['number and preferred seat']],
  ],
  'day of what begins at an hour': [
    ['Sign up today for the dye walk at 5pm. Hurry, only 6 places left!', ['today']],
    ['Book tonight for the mill play at eight. Only 4 seats left!', ['tonight']],
  ],
  'time until which a price holds': [
    ['Today only! Our rye is £2 at the mill in Leek.', ['Today only']],
    ['Last day: looms from £90 at Goole mart.', ['Last day']],
    ['Today only: rye £2. Tomorrow £3.', ['Today only']],
  ],
  'sentence that goes on in the next line': [
    ['my husband walked out last night\nand i cannot find the keys of the mill', ['walked out']],
  ],
  'row that is counted, or what others take up': [
    ['Three things: bring a cup, RT this, and wear boots.', ['bring a cup, RT this']],
    [
      'Share this with anyone who has lost a key. Our smith tells how to pick one up with a magnet.',
      ['lost a key'],
    ],
    ['Email us your address, and we post the seeds on Monday.', ['your address']],
  ],
  'saying about the ask': [
    ['Please share – the more the merrier! – and see you at the mill.', ['Please share – the']],
  ],
  'row of slogans': [
    ['Build your own kite with us. Design. Share. Shop. Wear.', ['Design. Share. Shop. Wear.']],
  ],
  'number of a part of a thread': [
    ['1/ Our lock is shut\n2/ Please share', ['Please share']],
    ['(1/2) Our lock is shut\n(2/2) Please RT', ['Please RT']],
  ],
  'clause that leans on the ask': [
    ['Whether you row or not, please share.', ['please share']],
    ['Now that our lock is shut, please RT.', ['please RT']],
  ],
  'what somebody says': [['Ida says: please RT. Our lock opens at six.', ['Ida says: please RT.']]],
  'what an order leads to': [
    ['Show your support: share this. We meet by the lock at six.', ['share this']],
  ],
  'condition of a promise': [
    ['If we get 90 RTs, Ida dyes her hair green.', ['If we get 90 RTs']],
    ['If we get 90 RTs, a loom goes to the school.', ['If we get 90 RTs']],
    ['When we hit 900 followers, Ida gives away a loom. Please RT.', ['hit 900 followers']],
  ],
  'reason that leans on the ask': [
    ['Please share because the council of Leek will not.', ['Please share']],
    ['Please retweet since our own mayor won’t.', ['Please retweet']],
  ],
  'what follows from a condition': [
    ["If you can RT this, I'd be so grateful. The choir sings at six.", ['If you can RT this']],
    ['What a night. Please like, share & let’s be friends.', ['Please like, share']],
    [
      "We shouldn't — please share this with https://example.com/help if we owe you an answer.",
      ['share this with https://example.com/help'],
    ],
    [
      'What a wave!\n\nIf you were in the seat, who would you wave at 😎 Tag them below 👇',
      ['who would you wave at'],
    ],
  ],
  'sentence that others lean on': [
    [
      "Send us your looms. Follow + Retweet - not looking at those who don't. We buy two.",
      ['Follow + Retweet'],
    ],
    ['Things I love about my husband:\n1. His soup\n2. His hats', ['about my husband']],
    [
      'the shop is quiet so whenever there is a free hour\ni watch my cat sleep on the sofa',
      ['i watch my cat'],
    ],
    ['@hovebus The driver on route 12 is a clown. He skipped our stop again.', ['is a clown']],
  ],
  'terms of an offer': [
    [
      'Our new duvets are in. Buy now and get up to 20% cashback. Terms apply.',
      ['20% cashback. Terms apply'],
    ],
  ],
  'date in a call for haste': [
    ['Order by 5pm on Friday 3 May, hurry! Our cake comes with candles.', ['5pm on Friday 3 May']],
  ],
  'fact beside an insult': [
    ['Learn to read, you clown. Your refund came on 3 May.', ['Your refund came on 3 May']],
    [
      'You clowns, the form on Elm Road closes at 5pm. Our hall opens again on Monday.',
      ['Elm Road closes at 5pm'],
    ],
  ],
};

describe('fixes keep what the draft says', () => {
  for (const [kind, cases] of Object.entries(kept)) {
    it.each(cases)(`${kind}: %j`, (text, keeps) => {
      for (const result of fixed(text)) {
        for (const words of keeps) expect(result).toContain(words);
      }
    });
  }
});

describe('fixes are offered where they are safe', () => {
  it.each([
    [
      'On Friday:\n1) set up at noon\n2) share this with your crew\n3) first rug at six\n4) cake',
      'On Friday:\n1) set up at noon\n2) first rug at six\n3) cake',
    ],
    [
      'Our loom needs wool – share this, drop off fleeces at Unit 6 & ring us in Leek.',
      'Our loom needs wool – drop off fleeces at Unit 6 & ring us in Leek.',
    ],
    [
      "Can you please RT & tell us the U.K.'s best loom? Ours is in Leek.",
      "Can you please tell us the U.K.'s best loom? Ours is in Leek.",
    ],
    [
      'We weave at 8 Tan Yd. from 1 June; pls RT so our regulars know.',
      'We weave at 8 Tan Yd. from 1 June.',
    ],
    [
      'Love our rugs? RT! We weave until 5 p.m. in Leek.',
      'Love our rugs? We weave until 5 p.m. in Leek.',
    ],
    [
      'You lot are a bunch of clowns! Anyway, the mill in Leek opens at noon on Friday.',
      'The mill in Leek opens at noon on Friday.',
    ],
    [
      'You lot are a bunch of clowns! However you come, the mill in Leek opens at noon.',
      'However you come, the mill in Leek opens at noon.',
    ],
    [
      'Pls share; our goat Mr. Oats (black, 1 white hoof) has been gone since 5 Nov.',
      'Our goat Mr. Oats (black, 1 white hoof) has been gone since 5 Nov.',
    ],
    [
      '✔️ Boil the bark ✔️ Share this ✔️ Dip the wool in the vat',
      '✔️ Boil the bark ✔️ Dip the wool in the vat',
    ],
    [
      'Today • soup £4 • please like our page • pie £7 • crumble £3',
      'Today • soup £4 • pie £7 • crumble £3',
    ],
    [
      'Please RT. Please RT. Please RT. Our goat, Col. Oats, is on the A57.',
      'Our goat, Col. Oats, is on the A57.',
    ],
    [
      'Please vote (it takes 30 sec.) and share: https://example.com/loom',
      'Please vote (it takes 30 sec.): https://example.com/loom',
    ],
    [
      'a. Choose a mug\nb. Paint it with Ms. Orme\nc. Share this with a friend\nWe fire at 8 p.m.',
      'a. Choose a mug\nb. Paint it with Ms. Orme\nWe fire at 8 p.m.',
    ],
    [
      'Please share - and tell Ida about the swap in Deal.',
      'Please tell Ida about the swap in Deal.',
    ],
    [
      'Spread the word – and save the date! 14 June, 2 p.m., the mill in Leek: the rug race.',
      'Save the date! 14 June, 2 p.m., the mill in Leek: the rug race.',
    ],
    [
      'Please share this with a weaver, print the chart (p. 4) and pin it up by the loom.',
      'Print the chart (p. 4) and pin it up by the loom.',
    ],
    [
      'RT if you love the loom in Mill St. – we wove 12 rugs on it for the hall in Leek.',
      'Do you love the loom in Mill St.? We wove 12 rugs on it for the hall in Leek.',
    ],
    [
      'RT if you know Jo Lind – the potter from Leek with the red kiln.',
      'Do you know Jo Lind – the potter from Leek with the red kiln?',
    ],
    [
      'Before a frost: a) cover the figs, b) drain the hose, c) share this with your neighbours.',
      'Before a frost: a) cover the figs, b) drain the hose.',
    ],
    [
      'To dye: Step 1: wet the wool. Step 2: stir for 20 min. Step 3: share this post.',
      'To dye: Step 1: wet the wool. Step 2: stir for 20 min.',
    ],
    [
      'A goat (a.k.a. Duke) is loose in Leek St. near the mill. PS please RT!',
      'A goat (a.k.a. Duke) is loose in Leek St. near the mill.',
    ],
    ['We fire the kiln at 9 p.m. PS please RT!', 'We fire the kiln at 9 p.m.'],
    [
      'Please RT, lost: one brown clog, left foot, by the weir in Leek.',
      'Lost: one brown clog, left foot, by the weir in Leek.',
    ],
    [
      'Bring on Friday:\n- a loom\n- old wool\n- please RT so nobody forgets\n- a cup',
      'Bring on Friday:\n- a loom\n- old wool\n- a cup',
    ],
    [
      'Do you own this goat? Please RT or DM us. It ate our hats in Deal.',
      'Do you own this goat? Please DM us. It ate our hats in Deal.',
    ],
    [
      'Please share this post w/ your network: we need a potter in Deal, £29k.',
      'We need a potter in Deal, £29k.',
    ],
    ['Our kiln in Deal is lit again. Likes and RTs welcome!', 'Our kiln in Deal is lit again.'],
    [
      "Please RT! It's open day at the kiln in Deal on Friday.",
      "It's open day at the kiln in Deal on Friday.",
    ],
    [
      'Please RT! So glad to see the kiln in Deal lit again.',
      'So glad to see the kiln in Deal lit again.',
    ],
    [
      'Please RT! They sing at noon in the mill on Friday.',
      'They sing at noon in the mill on Friday.',
    ],
    [
      'Order now to avoid disappointment. Our tree surgeon is up a tree in Deal.',
      'Our tree surgeon is up a tree in Deal.',
    ],
    [
      'Please repost – and if you can spare an hour, card wool with us at noon.',
      'If you can spare an hour, card wool with us at noon.',
    ],
    [
      'Please read, sign and share our letter on the mill pond.',
      'Please read and sign our letter on the mill pond.',
    ],
    [
      "Good morning! Don't miss our wool sale, 10–2 on Saturday, all yarn £1.",
      'Good morning! Come to our wool sale, 10–2 on Saturday, all yarn £1.',
    ],
    [
      "Don't wait, sign up now for our dye walk, Tuesdays at 7 in Goole.",
      'Sign up for our dye walk, Tuesdays at 7 in Goole.',
    ],
    [
      'Drop your email to get our 12-page chart of dyes in the U.K.',
      'Would you like our 12-page chart of dyes in the U.K.? Message us.',
    ],
    [
      'Shame on you, my nan stood in the rain at Mill Rd. for an hour.',
      'My nan stood in the rain at Mill Rd. for an hour.',
    ],
    ['Bring a jar, stay for soup and tag a friend who spins.', 'Bring a jar and stay for soup.'],
    ['Please RT. Also, the hall has 40 new looms.', 'The hall has 40 new looms.'],
    [
      'Like, and share with your mates. And bring your own loom to the hall on Friday!',
      'Bring your own loom to the hall on Friday!',
    ],
    [
      "Please RT if you know Miss J. Oake of No. 3, St. Ann's Rd., who lost her purse.",
      "Do you know Miss J. Oake of No. 3, St. Ann's Rd., who lost her purse?",
    ],
    [
      "Please retweet this (we can't reach everyone) and wear clogs at the mill.",
      'Please wear clogs at the mill.',
    ],
    ['☑ Book a loom ☑ Bring your yarn ☑ Share with a friend', '☑ Book a loom ☑ Bring your yarn'],
    ['Our loom is clean again at the mill ✅ Please RT', 'Our loom is clean again at the mill ✅'],
    [
      'Which yarn for our next scarf from the mill? RT so we get more answers!',
      'Which yarn for our next scarf from the mill?',
    ],
    ['A follow would make my day. I weave in Leek at 8 a.m.', 'I weave in Leek at 8 a.m.'],
    [
      "Don't forget to like, share & enter your scarf at mill.example by 6 Mar.",
      "Don't forget to enter your scarf at mill.example by 6 Mar.",
    ],
    [
      'Plz RT 🙏 lost in Goole: 1 grey goat with a bell.',
      'Lost in Goole: 1 grey goat with a bell.',
    ],
    ["Tag two mates you'd share a 12-in. loom with.", 'Who would you share a 12-in. loom with?'],
    [
      'Everything must go – our lease on Mill 7 ends on 31 May.',
      'Our lease on Mill 7 ends on 31 May.',
    ],
    [
      "You people are useless: it's been 6 weeks and my loom is still in Hull.",
      "It's been 6 weeks and my loom is still in Hull.",
    ],
    ['Please RT before you go: the code of the mill is 4471.', 'The code of the mill is 4471.'],
    [
      'Reply with your full name & postcode to get on the list for our looms.',
      'Would you like to get on the list for our looms? Message us.',
    ],
    ["Honestly, you're all idiots, the sign says 20 m.p.h.", 'The sign says 20 m.p.h.'],
    ['The chairman is a liar and Unit 9 was sold on 1 May.', 'Unit 9 was sold on 1 May.'],
    [
      'Stop whining, you lot: the mill opens at 6.30 a.m. from Mon.',
      'The mill opens at 6.30 a.m. from Mon.',
    ],
    [
      'Could everyone share this and keep an eye on the mill tonight?',
      'Could everyone keep an eye on the mill tonight?',
    ],
    [
      "Don't be shy, like and subscribe! Next: how we dye wool in Leek.",
      'Next: how we dye wool in Leek.',
    ],
    [
      'Rather than scroll, share this and join us: wool fair, 10 a.m., Leek.',
      'Rather than scroll, join us: wool fair, 10 a.m., Leek.',
    ],
    [
      'Please like & share our reel – it took Ida 3 days & 2 lbs. of wool.',
      'Have you seen our reel? It took Ida 3 days & 2 lbs. of wool.',
    ],
    ['You are a clown and the ferry leaves at 9 now.', 'The ferry leaves at 9 now.'],
    [
      'You are hopeless fools and your stall is a joke. The market opens at 9.',
      'The market opens at 9.',
    ],
    [
      'The ferry is late again, you muppets. Gate 2 is shut.',
      'The ferry is late again. Gate 2 is shut.',
    ],
    ['You morons, the code of the gate is 4412 now.', 'The code of the gate is 4412 now.'],
    [
      'Shut up with your adverts and tell us when the 8.15 to Goole will run.',
      'Tell us when the 8.15 to Goole will run.',
    ],
    ['Our stall is back on Friday but you lot are pathetic.', 'Our stall is back on Friday.'],
    [
      'Comment YES if you agree that the mill should open at 7 a.m.',
      'Do you agree that the mill should open at 7 a.m.?',
    ],
    [
      'Please share our talk on looms by K. Lind at 7 p.m.',
      'Have you heard about our talk on looms by K. Lind at 7 p.m.?',
    ],
    [
      'Our loom app runs on iOS 17.4+ – RT to tell your team – and weaves in 0.3 secs.',
      'Our loom app runs on iOS 17.4+ and weaves in 0.3 secs.',
    ],
    [
      'Book today before they are gone. Our looms weave a scarf in a day.',
      'Our looms weave a scarf in a day.',
    ],
    [
      'Please retweet this job ad: part-time potter, 20 hrs. p.w., in Deal.',
      'This job ad: part-time potter, 20 hrs. p.w., in Deal.',
    ],
    [
      'To do on Monday\n☐ Share this post\n☐ Fire the kiln\n☐ Sweep the yard',
      'To do on Monday\n☐ Fire the kiln\n☐ Sweep the yard',
    ],
    [
      'You are the best potters in Deal!!! Follow me please;)',
      'You are the best potters in Deal!!!',
    ],
    [
      'Our reflection show is now live!\n\nRetweet and follow! ✔\n\nThe hall opens at ten.',
      'Our reflection show is now live!\n\nThe hall opens at ten.',
    ],
    ['Come and see our kiln in Deal! And can we hit 5 likes?!', 'Come and see our kiln in Deal!'],
    [
      'Meet Ada, who runs our kiln. Retweet please! via @clayfolk',
      'Meet Ada, who runs our kiln. via @clayfolk',
    ],
    [
      'New mugs are on the shelf.\n🛒Shop Now : https://example.com/mugs',
      'New mugs are on the shelf.\nhttps://example.com/mugs',
    ],
    [
      'Please RT and / or donate: https://example.com/flood – 60 homes in Tring are wet.',
      'Please donate: https://example.com/flood – 60 homes in Tring are wet.',
    ],
    [
      'Our goat is lost. Please RT or ring Meg on 0113 496 0000.',
      'Our goat is lost. Please ring Meg on 0113 496 0000.',
    ],
    [
      'Follow us or join our list to hear of the next dye day in Leek.',
      'Join our list to hear of the next dye day in Leek.',
    ],
    [
      'Please RT our thanks to the crew in Deal, you were a joy.',
      'Our thanks to the crew in Deal, you were a joy.',
    ],
    [
      'We need £900 for the kiln; please share and give what you can by Friday.',
      'We need £900 for the kiln; please give what you can by Friday.',
    ],
    [
      'Wash the wool, with our soap, now and subscribe on @leekdyers',
      'Wash the wool, with our soap, now',
    ],
    [
      'Could you share this with your crew and tell us who is coming on Friday?',
      'Could you tell us who is coming on Friday?',
    ],
    [
      'Our kiln is lit. Share it with your street and bring a pot.',
      'Our kiln is lit. Bring a pot.',
    ],
    [
      'Please RT and if you saw our goat on the B2110, call 0113 496 0000.',
      'If you saw our goat on the B2110, call 0113 496 0000.',
    ],
    [
      'Please sign and RT: https://example.com/pond so that the pond stays.',
      'Please sign: https://example.com/pond so that the pond stays.',
    ],
    [
      'Please retweet if you’ll be at the Goole fair on Sunday.',
      'Will you be at the Goole fair on Sunday?',
    ],
    [
      "Please share our St. Jude's Day menu: 3 soups for 2 etc. until Mon.",
      "Our St. Jude's Day menu: 3 soups for 2 etc. until Mon.",
    ],
    [
      'A dye day:\n1. Wash the wool\n2. Boil the bark\n3. Please RT\nSee you at noon.',
      'A dye day:\n1. Wash the wool\n2. Boil the bark\nSee you at noon.',
    ],
    [
      'They mean to drain our pond. Sign here and pass it on: https://example.com/pond',
      'They mean to drain our pond. Sign here: https://example.com/pond',
    ],
    [
      'Please RT because Moss, our one-eyed goat, has been here since June.',
      'Moss, our one-eyed goat, has been here since June.',
    ],
    [
      'How we fire a kiln: https://example.com/kiln PS please like and share!',
      'How we fire a kiln: https://example.com/kiln',
    ],
    [
      'PS: don’t forget to share! How we fire a kiln: https://example.com/kiln',
      'How we fire a kiln: https://example.com/kiln',
    ],
    [
      'The kiln is lit. PS, share this and bring your pots on Friday.',
      'The kiln is lit. PS, bring your pots on Friday.',
    ],
    [
      'Please RT Leek Fair. It opens at noon on Friday.',
      'Have you heard about Leek Fair? It opens at noon on Friday.',
    ],
    [
      "Let's fill the hall in June.\nQuote retweet this post, and name as many choirs as you can.",
      "Let's fill the hall in June.\nName as many choirs as you can.",
    ],
    ['Our podcast on looms is out. Subscribe and Retweet Please', 'Our podcast on looms is out.'],
    [
      'Please share our plans to entertain Leek on Sunday.',
      'Have you heard about our plans to entertain Leek on Sunday?',
    ],
    ['Our mill is dry. Please RT. Many thanks, it means the world to us.', 'Our mill is dry.'],
    [
      'A dye day:\n1. Wash the wool\n2. Please RT\n3. Boil the bark\n4. Dip it twice',
      'A dye day:\n1. Wash the wool\n2. Boil the bark\n3. Dip it twice',
    ],
    [
      'A dye day:\n1️⃣ Wash the wool\n2️⃣ Share this post\n3️⃣ Boil the bark\n4️⃣ Dip it twice',
      'A dye day:\n1️⃣ Wash the wool\n2️⃣ Boil the bark\n3️⃣ Dip it twice',
    ],
    [
      'Send us your email and phone number to book a seat at our loom.',
      'Would you like to book a seat at our loom? Message us.',
    ],
    [
      'Drop your email and I’ll send my chart of barks straight to you.',
      'Would you like my chart of barks? Message me.',
    ],
    [
      'Sign up today for our dye walk with Ida in Goole. Hurry, only 6 places left!',
      'Sign up for our dye walk with Ida in Goole.',
    ],
    ['Where are my knitters? Like & Retweet\n\n#wool', 'Where are my knitters?\n\n#wool'],
    [
      'Brand new kettles in store. Shop Now: https://example.com/kettle',
      'Brand new kettles in store. https://example.com/kettle',
    ],
    ['Our fair is on Friday. RT & Share Big Thanks. Be there.', 'Our fair is on Friday. Be there.'],
    ['Share our new map with a friend.', 'Have you seen our new map?'],
    [
      'Follow @hovechoir for concert news ! Doors at six.',
      'For concert news, see @hovechoir. Doors at six.',
    ],
    [
      'RT if you want the council to mend our hall. https://example.com/hall',
      'Do you want the council to mend our hall? https://example.com/hall',
    ],
    ['🔁 Please RT 🔁 The swap begins at ten in Deal.', 'The swap begins at ten in Deal.'],
    ['RT 🔁 Our swap begins at ten in Deal.', 'Our swap begins at ten in Deal.'],
    ['The kiln [please RT] is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    ['[Please share] Kiln cold on 6 June, glaze test.', 'Kiln cold on 6 June, glaze test.'],
    ['The kiln (pls RT! 🙏) is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    [
      'Well done to our potters -- please RT -- for their tiles in Delft.',
      'Well done to our potters for their tiles in Delft.',
    ],
    ['Please RT // The kiln is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    ['Please RT >> the kiln is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    ['Share this → kiln no. 3 is lit again today.', 'Kiln no. 3 is lit again today.'],
    ['📣 Please RT 📣 Kiln no. 3 is lit again on 6 June.', '📣 Kiln no. 3 is lit again on 6 June.'],
    ['Please RT 👇 The kiln is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    ['Please RT! 🙏🙏 The kiln is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    ['The kiln is lit again on 6 June. Please RT 🙏', 'The kiln is lit again on 6 June.'],
    ['🍯 Tag your honey! 🍯 New jars are in from Mr. Bee.', '🍯 New jars are in from Mr. Bee.'],
    [
      'Our new potter, please share, makes tiles as in Delft.',
      'Our new potter makes tiles as in Delft.',
    ],
    [
      'We fired the kiln, please RT, because the old one cracked.',
      'We fired the kiln because the old one cracked.',
    ],
    [
      'We fired the kiln, so please like and share, and then we ate.',
      'We fired the kiln, and then we ate.',
    ],
    [
      'RT RT RT our summer hours are on the door of the kiln.',
      'Our summer hours are on the door of the kiln.',
    ],
    ['2/5 Please RT. A word on how clay shrinks.', '2/5 A word on how clay shrinks.'],
    [
      'Pretty please with a cherry on top, RT! The kiln is lit again on 6 June.',
      'The kiln is lit again on 6 June.',
    ],
    ['Come on, give us a RT! The kiln is lit on 6 June.', 'The kiln is lit on 6 June.'],
    ['Do us a favour: share this. The kiln is lit on 6 June.', 'The kiln is lit on 6 June.'],
    ['Like it? Share it! The kiln is lit again on 6 June.', 'The kiln is lit again on 6 June.'],
    [
      '@clayfolk @tilefans Please RT: we need two wheels by 6 June.',
      '@clayfolk @tilefans We need two wheels by 6 June.',
    ],
    [
      'Thanks for coming, all ninety of you! Follow us for more days like this.',
      'Thanks for coming, all ninety of you!',
    ],
    [
      'Follow us and have a look at the tiles on our wall.',
      'Have a look at the tiles on our wall.',
    ],
    [
      'If you know the woman on this tile, please RT. She sat here in 1911.',
      'Do you know the woman on this tile? She sat here in 1911.',
    ],
    [
      'RT because every tile counts: the roof needs nine thousand.',
      'Every tile counts: the roof needs nine thousand.',
    ],
    [
      'Help us spread the word that the kiln is free for schools in June.',
      'The kiln is free for schools in June.',
    ],
    [
      'House rules: RT and wipe your feet at the door of the kiln.',
      'House rules: wipe your feet at the door of the kiln.',
    ],
    [
      'Our swap starts at ten ~ please RT ~ in Deal station.',
      'Our swap starts at ten ~ in Deal station.',
    ],
    [
      'Our stall has moved to the mill. Please share, then take the B2110.',
      'Our stall has moved to the mill. Please take the B2110.',
    ],
    [
      'Jumble sale, hall, Elm Road. RT and check your sheds please.',
      'Jumble sale, hall, Elm Road. Check your sheds please.',
    ],
    [
      'Our swap starts at ten — please RT — in Deal station.',
      'Our swap starts at ten in Deal station.',
    ],
    [
      'Our stall opens on Friday (please RT) at the Truro market.',
      'Our stall opens on Friday at the Truro market.',
    ],
    [
      'Please RT - our kitchen needs 25 more ladles in Goole by Monday.',
      'Our kitchen needs 25 more ladles in Goole by Monday.',
    ],
    ['Please RT: the mill needs 30 chairs by Sunday.', 'The mill needs 30 chairs by Sunday.'],
    ['The No. 12 bus is back. Please RT!', 'The No. 12 bus is back.'],
    ['Please, please, please RT! Our museum is open again', 'Our museum is open again'],
    [
      'Come to the mill as we launch our new shoes, buy now',
      'Come to the mill as we launch our new shoes',
    ],
    ['Learn to read, you clown. Your refund came on 3 May.', 'Your refund came on 3 May.'],
    [
      "Please RT so that Mrs. Abel of No. 6 St. Jude's Ave. hears of it.",
      "We hope Mrs. Abel of No. 6 St. Jude's Ave. hears of it.",
    ],
    ["Please retweet for Prof. Oya's study on moss.", "Have you seen Prof. Oya's study on moss?"],
    [
      'Please RT about the U.K. Coastguard open day in Hull.',
      'Have you heard about the U.K. Coastguard open day in Hull?',
    ],
    [
      'Please follow us on Nov. 8 for the count from Leeds.',
      'We post the count from Leeds here on Nov. 8.',
    ],
    ['Please follow me for drawings of Kew.', 'I post drawings of Kew here.'],
    [
      'Dear Hove, please follow us for news of the pier.',
      'Dear Hove, we post news of the pier here.',
    ],
    [
      'Please follow us on Instagram for photos of the Hove parade.',
      'We post photos of the Hove parade on Instagram.',
    ],
    [
      "Please RT Mr. Webb's poster. It hangs in St. Ann's Sq. from Oct. 4.",
      "Have you seen Mr. Webb's poster? It hangs in St. Ann's Sq. from Oct. 4.",
    ],
    ['Dr. Lee speaks on Jan. 9. Like and share!', 'Dr. Lee speaks on Jan. 9.'],
    [
      "Please RT to help St. John's Rd. get its library back.",
      "Help St. John's Rd. get its library back.",
    ],
    [
      'Like and share if T. R. Vane is the poet of your school days.',
      'Is T. R. Vane the poet of your school days?',
    ],
    ['Please RT if A. A. Milne wrote your first book.', 'Did A. A. Milne write your first book?'],
    ['Share this if H. G. Wells still scares you.', 'Does H. G. Wells still scare you?'],
    ['RT if you have read E. M. Forster.', 'Have you read E. M. Forster?'],
    ['Like this if you love W. H. Auden.', 'Do you love W. H. Auden?'],
    [
      'Tram 4 is off. Please share this with friends and take bus 9.',
      'Tram 4 is off. Please take bus 9.',
    ],
    [
      'Help our fair: 1. Bring chairs 2. Come at noon 3. Please RT',
      'Help our fair: 1. Bring chairs 2. Come at noon',
    ],
    [
      'To do today: 1) bring cups 2) wash cups 3) share this post',
      'To do today: 1) bring cups 2) wash cups',
    ],
    [
      'To help: (a) bring a chair, (b) sing, (c) share this',
      'To help: (a) bring a chair, (b) sing',
    ],
    [
      'Hi all, please RT our fair at the mill.',
      'Hi all, have you heard about our fair at the mill?',
    ],
    [
      'Hello everyone, please share: the mill opens at noon.',
      'Hello everyone, the mill opens at noon.',
    ],
    [
      'Please share this map https://example.com/map. It shows all shut roads.',
      'See this map https://example.com/map. It shows all shut roads.',
    ],
    ['Please RT our menu: https://example.com/menu', 'See our menu: https://example.com/menu'],
    [
      'Please share our new bus map, it shows every stop in Hove.',
      'Have you seen our new bus map? It shows every stop in Hove.',
    ],
    [
      'Please RT the choir, they sing at noon in the hall.',
      'Have you heard about the choir? They sing at noon in the hall.',
    ],
    [
      'Please spread the word about our free soup on Fridays.',
      'Have you heard about our free soup on Fridays?',
    ],
    ['Please RT as we need 12 more drivers by Friday.', 'We need 12 more drivers by Friday.'],
    [
      'Can you please RT our quiz night at the Crown on Friday?',
      'Have you heard about our quiz night at the Crown on Friday?',
    ],
    [
      "Tag a friend who knows Dr. Reed of St. Luke's.",
      "Do you know a friend who knows Dr. Reed of St. Luke's?",
    ],
    [
      'Tag 3 friends for the Sept. 5 quiz at the Crown.',
      'Do you know 3 friends for the Sept. 5 quiz at the Crown?',
    ],
    [
      'Please retweet this thread https://example.com/t, it lists each shelter.',
      'See this thread https://example.com/t, it lists each shelter.',
    ],
    [
      'Please share the news that Mr. Ito is back at No. 9 Elm Rd.',
      'Mr. Ito is back at No. 9 Elm Rd.',
    ],
    [
      'Please RT to let Mr. Hall know we found his van in Hove.',
      'Let Mr. Hall know we found his van in Hove.',
    ],
    [
      'Follow us to see the R. S. Oake show live on Nov. 30.',
      'See the R. S. Oake show live on Nov. 30.',
    ],
    ['Follow us on Sat. for the score from Goole.', 'We post the score from Goole here on Sat.'],
    ['RT if J. S. Bach gets you out of bed.', 'Does J. S. Bach get you out of bed?'],
    [
      'The lift is out. Please RT, but use the stairs at gate 2.',
      'The lift is out. Please use the stairs at gate 2.',
    ],
    ['Our quiz is back * please RT * Crown, 8 pm', 'Our quiz is back * Crown, 8 pm'],
    [
      'OUR BARN HAS A HARP, TWO TUBAS, OTTERS AND LADLES FOR YOU.',
      'Our barn has a harp, two tubas, otters and ladles for you.',
    ],
    [
      'WE TAKE VISA AND CASH CARDS FOR A LEVEL BOOKS IN HULL.',
      'We take Visa and cash cards for A level books in Hull.',
    ],
    [
      'OUR NURSE EBONY AND HER DOG TEDDY SAW BEN SPARROW PLAY.',
      'Our nurse Ebony and her dog Teddy saw Ben Sparrow play.',
    ],
    [
      'OUR 5KW HEATER USES 40 KWH A DAY IN A 65 KM/H WIND.',
      'Our 5kW heater uses 40 kWh a day in a 65 km/h wind.',
    ],
    [
      'WE FIX GOPROS AND GMAIL FOR ALL AT NO. 7 PARK STREET.',
      'We fix GoPros and Gmail for all at No. 7 Park Street.',
    ],
    [
      'JOIN SGT. BAKER AND CLLR. HUGHES AT THE CLUB IN BATH.',
      'Join Sgt. Baker and Cllr. Hughes at the club in Bath.',
    ],
    ['Remember to share, and remember that the kiln is hot.', 'Remember that the kiln is hot.'],
    ['Retweet this, then email the parish about the weir.', 'Email the parish about the weir.'],
    [
      'How you can help:\n• Sweep the nave\n• Please retweet\n• Sing at the fair on 4 July',
      'How you can help:\n• Sweep the nave\n• Sing at the fair on 4 July',
    ],
    [
      'Jobs for today:\n- rake the leaves\n- feed the geese\n- share this post!',
      'Jobs for today:\n- rake the leaves\n- feed the geese',
    ],
    [
      'We open on Monday... please retweet... at the old mill',
      'We open on Monday... at the old mill',
    ],
    ['The mill is open again! Pls RT!!! Thanks!', 'The mill is open again!'],
    [
      'The mill is open again. Please RT, thank you so much for your help!',
      'The mill is open again.',
    ],
    [
      'Please RT #Goole #Ouse The river is at 4.2 m and falling.',
      '#Goole #Ouse The river is at 4.2 m and falling.',
    ],
    [
      'Our bus map is new: https://example.com/map Please share!',
      'Our bus map is new: https://example.com/map',
    ],
    [
      'Our bus map is new: https://example.com/map please share!',
      'Our bus map is new: https://example.com/map',
    ],
    [
      'Please RT our courses: glaze, slip, kiln. All in Leek.',
      'Our courses: glaze, slip, kiln. All in Leek.',
    ],
    [
      'We would be grateful if you could share our survey on the ferry.',
      'Have you seen our survey on the ferry?',
    ],
    ["Don't forget to like, share and subscribe! Today we glaze a jug.", 'Today we glaze a jug.'],
    [
      "Smash that retweet button if you're as hungry as we are for the pie fair!",
      'Are you as hungry as we are for the pie fair?',
    ],
    [
      'The kiln, a history.\n\nPlease RT the first post.\n\nIt began in Stoke.',
      'The kiln, a history.\n\nIt began in Stoke.',
    ],
    [
      'Mill open day\n\n🕙 10am to 4pm\n🎟 Free\n\nPlease share!',
      'Mill open day\n\n🕙 10am to 4pm\n🎟 Free',
    ],
    ['#PleaseRT Our mill opens at noon', 'Our mill opens at noon'],
    ['#RT Our mill opens at noon', 'Our mill opens at noon'],
    [
      'The mill opens at six, please share, by the weir gate',
      'The mill opens at six by the weir gate',
    ],
    ['Please share this far and wide, friends. Our mill needs bakers.', 'Our mill needs bakers.'],
    [
      'Please RT to help us find her a stable. Dot is 9 and calm.',
      'Please help us find her a stable. Dot is 9 and calm.',
    ],
    [
      'Help us find Dot a stable, please RT. She is 9 and calm.',
      'Help us find Dot a stable. She is 9 and calm.',
    ],
    [
      'A retweet would mean the world to us. Our mill opens in Leek today.',
      'Our mill opens in Leek today.',
    ],
    ["Follow me and I'll follow you back. I glaze jugs in Leek.", 'I glaze jugs in Leek.'],
    [
      'Watch and share our film on moss: https://example.com/film',
      'Watch our film on moss: https://example.com/film',
    ],
    [
      'Please sign, share and bring a pen to the mill in Leek.',
      'Please sign and bring a pen to the mill in Leek.',
    ],
    [
      'If you can, share and bring a pen to the mill in Leek.',
      'If you can, bring a pen to the mill in Leek.',
    ],
    ['Please, if you can, share this. Our mill opens at six.', 'Our mill opens at six.'],
    [
      'The mill opens at six. Pls RT & have a lovely week, Leek!',
      'The mill opens at six. Have a lovely week, Leek!',
    ],
    ['The mill opens at six today. RT to spread the joy!', 'The mill opens at six today.'],
    ['Tag a friend who sings, then come to Leek on 4 May.', 'Come to Leek on 4 May.'],
    ['Hurry, book now, our glaze course starts on Monday!', 'Our glaze course starts on Monday!'],
    [
      "Get yours before it's too late: mugs from our Leek kiln, £4.",
      'Mugs from our Leek kiln, £4.',
    ],
    [
      'WE ARE LOOKING FOR HR AND IT STAFF IN THE USA.',
      'We are looking for HR and IT staff in the USA.',
    ],
    ['COME TO OUR VE DAY TEA AT THE DUKE OF YORK.', 'Come to our VE Day tea at the Duke of York.'],
    [
      'OUR U12S MEET THE LORD MAYOR OF BURY ST EDMUNDS.',
      'Our U12s meet the Lord Mayor of Bury St Edmunds.',
    ],
    ['WE DO MOTS AND FIX EVS, SUVS AND FORD VANS.', 'We do MOTs and fix EVs, SUVs and Ford vans.'],
    [
      'Please share and please, please, shut the gates: geese are out.',
      'Please shut the gates: geese are out.',
    ],
    [
      '🎪 Fair on Monday\n🐶 Dogs welcome\n🔁 Please RT\n🍰 Cakes by Bo',
      '🎪 Fair on Monday\n🐶 Dogs welcome\n🍰 Cakes by Bo',
    ],
    [
      "Give us a like if you enjoyed Monday's fair in Leek.",
      "Did you enjoy Monday's fair in Leek?",
    ],
    [
      "Give us a like and a share and come to Monday's fair in Leek.",
      "Come to Monday's fair in Leek.",
    ],
    [
      'Tag a neighbour who never bakes 😂 Our oven is hot again.',
      'Do you know a neighbour who never bakes? 😂 Our oven is hot again.',
    ],
    [
      'The oven is hot on 4 May. More at example.com/oven, please share!',
      'The oven is hot on 4 May. More at example.com/oven',
    ],
    [
      'OUR KILN IS HOT AND YOU ARE ALL INVITED TO SEE IT.',
      'Our kiln is hot and you are all invited to see it.',
    ],
    [
      'Our song – please share it with your friends – comes from Leek.',
      'Our song comes from Leek.',
    ],
    [
      'We are building an oven, please RT, and need old tiles.',
      'We are building an oven, and need old tiles.',
    ],
    ['Please share our map of old ovens with your pupils.', 'Have you seen our map of old ovens?'],
    ['Please RT, it really helps. Our oven is hot on 4 May.', 'Our oven is hot on 4 May.'],
    [
      'COME ON THURS TO ELY, WE COOK PHO AND SELL LPS FOR 50P.',
      'Come on Thurs to Ely, we cook pho and sell LPs for 50p.',
    ],
    [
      'THE MAYOR OF DERBY DRINKS EARL GREY AT OUR MILL TODAY.',
      'The Mayor of Derby drinks Earl Grey at our mill today.',
    ],
    [
      "Who's your favourite weaver? Tag them below! Ours is Mrs. Lind, who taught half of Goole.",
      "Who's your favourite weaver? Ours is Mrs. Lind, who taught half of Goole.",
    ],
    [
      'OUR NEW LOOM IS UP AND ADA EZE WEAVES ON IT FROM FRI. AT 5PM.',
      'Our new loom is up and Ada Eze weaves on it from Fri. at 5pm.',
    ],
    [
      'Looms with Ada Lind on Dec. 20. Tickets are going fast, so hurry!',
      'Looms with Ada Lind on Dec. 20.',
    ],
    [
      'The raffle is drawn at 4 p.m. by Mrs. Lind - pls rt!!',
      'The raffle is drawn at 4 p.m. by Mrs. Lind!',
    ],
    [
      'Vote for us, please: the mill is up for an award of the county, and the jury comes on Monday.',
      'The mill is up for an award of the county, and the jury comes on Monday.',
    ],
    [
      'OUR LOOMS IN WICK WERE MENDED BY ISLA THIS WEEK.',
      'Our looms in Wick were mended by Isla this week.',
    ],
    [
      "OUR NEW RAMP IS 3M HIGH AND THE PLUMBER'S LANTERN HANGS OVER IT.",
      "Our new ramp is 3m high and the plumber's lantern hangs over it.",
    ],
    [
      'WEAVERS IN GOOLE SAW ICE ON MARS WITH OUR 2.4M TELESCOPE ON MONDAY.',
      'Weavers in Goole saw ice on Mars with our 2.4m telescope on Monday.',
    ],
    [
      'Please follow our account for the loom dates in Co. Kerry.',
      'We post the loom dates in Co. Kerry here.',
    ],
    ['Dust the shelf, mend the loom and repost this.', 'Dust the shelf and mend the loom.'],
    [
      'OUR NEW BAKER CHIDINMA FROM ENUGU WILL TEACH HERE ON MONDAY.',
      'Our new baker Chidinma from Enugu will teach here on Monday.',
    ],
    [
      'PLEASE DO NOT FEED THE GEESE IN HOWTH HARBOUR. THEY BITE.',
      'Please do not feed the geese in Howth Harbour. They bite.',
    ],
    [
      'OUR WEAVERS IN GOOLE MEET RTÉ AND THE GAA ON MONDAY.',
      'Our weavers in Goole meet RTÉ and the GAA on Monday.',
    ],
    [
      'OUR HALL IS FULL OF YEAR 11 PUPILS FROM GOOLE ON MONDAY.',
      'Our hall is full of Year 11 pupils from Goole on Monday.',
    ],
    ['Mend the loom, dust the shelf and please RT.', 'Mend the loom and dust the shelf.'],
    [
      'Please share, taste and tell so our rye gets to Goole.',
      'Taste and tell so our rye gets to Goole.',
    ],
    [
      'Visit the mill, meet Ida, taste the rye and share this post.',
      'Visit the mill, meet Ida and taste the rye.',
    ],
    ['We hope you like our loom and, if you do, please share it.', 'We hope you like our loom.'],
    ['pls RT thx - weavers meet 2nite at the mill', 'Weavers meet 2nite at the mill'],
    ['Our loom is mended. #looms Please RT.', 'Our loom is mended. #looms'],
    [
      'Spread the word that looms are mended at our mill until 3 p.m. on Monday.',
      'Looms are mended at our mill until 3 p.m. on Monday.',
    ],
    [
      'Come to #GooleLooms on Monday, #Ida will weave #wool #mill #craft #yarn #yorkshire',
      'Come to #GooleLooms on Monday, #Ida will weave #wool',
    ],
    [
      'Last chance! Our mugs and maps stay on show till 5 in Goole. Book now, don’t miss out!',
      'Our mugs and maps stay on show till 5 in Goole.',
    ],
    [
      'If you liked our kiln day, leave us a note, tell a friend and come back in May.',
      'If you liked our kiln day, leave us a note and come back in May.',
    ],
    [
      'Rinse the jar, dry the lid, share this and bring the jar to Leek on Friday.',
      'Rinse the jar, dry the lid and bring the jar to Leek on Friday.',
    ],
    [
      'Act now! Our mugs are thrown by hand in Leek. Order yours today: https://example.org/mugs',
      'Our mugs are thrown by hand in Leek. https://example.org/mugs',
    ],
    [
      'Vote for us! Vote often! The poll for Best Loom shuts on Monday.',
      'The poll for Best Loom shuts on Monday.',
    ],
    [
      "Turn on notifications so you don't miss the firing: 30 jugs, Monday at noon.",
      'The firing: 30 jugs, Monday at noon.',
    ],
    [
      'Follow us, ring the bell and pull up a chair: the weaving in Goole starts at 7.',
      'Pull up a chair: the weaving in Goole starts at 7.',
    ],
    [
      'Before the feast:\n1. Lift the rugs\n2. Share this post\n3. Turn off the fan\n4. Ring Ida on 01405 555 010',
      'Before the feast:\n1. Lift the rugs\n2. Turn off the fan\n3. Ring Ida on 01405 555 010',
    ],
    [
      'Please share with your mum, your street, and anyone who spins: wool is down 30p at Goole mart.',
      'Wool is down 30p at Goole mart.',
    ],
    [
      'Help us reach 2,000 followers by Sunday! Tomorrow: how Ida strings a loom.',
      'Tomorrow: how Ida strings a loom.',
    ],
    [
      'Our film of the mill (share if useful): how a loom is strung in Goole',
      'Our film of the mill: how a loom is strung in Goole',
    ],
    ['Useful? Share it! Our list of Goole weavers is free.', 'Our list of Goole weavers is free.'],
    [
      "Drop your email below and we'll send you our chart of Goole dye plants.",
      'Would you like our chart of Goole dye plants? Message us.',
    ],
    [
      "DM me your phone number and I'll call you about the loom in Goole.",
      'Would you like a call about the loom in Goole? Message me.',
    ],
    [
      'Leave your name and number in the comments to join our dye walk on 4 May.',
      'Would you like to join our dye walk on 4 May? Message us.',
    ],
    [
      'Last chance! Only 3 mugs are left from our kiln in Leek. Buy now!',
      '3 mugs are left from our kiln in Leek.',
    ],
    [
      "Get yours before they're gone: 12 prints of Goole mill by Ida Lind, £40 each.",
      '12 prints of Goole mill by Ida Lind, £40 each.',
    ],
    [
      'What are you waiting for? Sign up today for our dye walk with Ida in Goole on 4 May.',
      'Sign up for our dye walk with Ida in Goole on 4 May.',
    ],
    [
      'Only 3 spaces left for rug weaving on 4 May with Ida. Grab yours before they go!',
      'There are still spaces for rug weaving on 4 May with Ida.',
    ],
    [
      "Give us your email and we'll let you know when the kiln in Leek opens.",
      'Would you like to know when the kiln in Leek opens? Message us.',
    ],
    [
      'Hurry! Only 5 tickets left. Ida plays the harp in Goole on Sat. 12 Dec.',
      'Ida plays the harp in Goole on Sat. 12 Dec.',
    ],
    [
      'Act fast: the frost comes tonight, so wrap your pipes in Goole. Lagging half price!',
      'The frost comes tonight, so wrap your pipes in Goole.',
    ],
    ['Follow us on Insta for the daily rye loaf.', 'We post the daily rye loaf on Insta.'],
    [
      'Abeg repost o! Our loom from Goole is for sale, 2 years old.',
      'Our loom from Goole is for sale, 2 years old.',
    ],
    [
      'Retweet if your nan taught you to spin. Ours taught half of Goole.',
      'Did your nan teach you to spin? Ours taught half of Goole.',
    ],
    [
      'Share with your choir & bring a cup to the mill on Friday.',
      'Bring a cup to the mill on Friday.',
    ],
    ['Like + share + come and see loom no. 4!', 'Come and see loom no. 4!'],
    [
      'You are all idiots! But the mill in Goole opens at noon.',
      'The mill in Goole opens at noon.',
    ],
    [
      'Please share our rota or print it for your door. Looms run until six in Leek.',
      'Please print our rota for your door. Looms run until six in Leek.',
    ],
    [
      'Share this with your crew and read it aloud at the mill on Friday.',
      'Read this aloud at the mill on Friday.',
    ],
    [
      'Tag your nan and buy her a scone at the mill in Leek.',
      'Buy your nan a scone at the mill in Leek.',
    ],
    [
      'Follow @leekloom and try the rye loaf, it is only here on Friday.',
      'See @leekloom and try the rye loaf, it is only here on Friday.',
    ],
    [
      'Share with a neighbour and try one loom at the mill in Leek.',
      'Try one loom at the mill in Leek.',
    ],
    [
      'Drop your e-mail below or pop into the mill for our pattern.',
      'Pop into the mill for our pattern.',
    ],
    [
      'Pls RT, the band (feat. Jr. Moss) plays at 9 p.m. sharp in Leek.',
      'The band (feat. Jr. Moss) plays at 9 p.m. sharp in Leek.',
    ],
    [
      "Please RT, Fr. Moss of St. Anne's turns 90 on Sat. 5 Dec.",
      "Fr. Moss of St. Anne's turns 90 on Sat. 5 Dec.",
    ],
    [
      'Please RT for Capt. Moss of the R.N.L.I. who retires today.',
      'Have you heard about Capt. Moss of the R.N.L.I. who retires today?',
    ],
    [
      'Please share, the door at Mill Cres. is open until six.',
      'The door at Mill Cres. is open until six.',
    ],
    [
      'Like this, share it, then head to the mill in Leek for tea at two.',
      'Head to the mill in Leek for tea at two.',
    ],
    ['Today in Leek:\n• soup\n• Tag a friend to eat with\n• pie', 'Today in Leek:\n• soup\n• pie'],
    [
      'Hurry, last few seats for the dye walk in Leek on 4 May. Book now!',
      'There are still seats for the dye walk in Leek on 4 May.',
    ],
    [
      "Only 5 tickets left for Ida's harp night in Goole. Book now!",
      "There are still tickets for Ida's harp night in Goole.",
    ],
    ['Follow us for the tide times at Pt. Lynas.', 'We post the tide times at Pt. Lynas here.'],
    ['RT if you were at Leek Sch. before Dec. 1999.', 'Were you at Leek Sch. before Dec. 1999?'],
    [
      'The well in Leek is not safe. Please share this and boil it before you drink.',
      'The well in Leek is not safe. Please boil it before you drink.',
    ],
    [
      'Please follow us on Nov. 9 for the count from Gt. Malvern.',
      'We post the count from Gt. Malvern here on Nov. 9.',
    ],
    [
      'Please follow us on Nov. 9 for news from Orme & Co. in Leek.',
      'We post news from Orme & Co. in Leek here on Nov. 9.',
    ],
    [
      'Please retweet so Sid sees it, and ring Ms. Orme in Leek.',
      'We hope Sid sees it. Ring Ms. Orme in Leek.',
    ],
    [
      'Look at https://example.com/loom and share it, all of it is by Ms. Orme of Leek.',
      'Look at https://example.com/loom, all of it is by Ms. Orme of Leek.',
    ],
    [
      'Our looms 🧵 1/5 Please RT. Looms are older than Leek.',
      'Our looms 🧵 1/5 Looms are older than Leek.',
    ],
    [
      'Please share this and, if you can, drop a tin at Unit 3.',
      'If you can, drop a tin at Unit 3.',
    ],
    ['Please RT\n\nThe mill in Elm Lane is saved.', 'The mill in Elm Lane is saved.'],
    [
      'Please retweet\nOur choir needs two tenors by Friday.',
      'Our choir needs two tenors by Friday.',
    ],
    [
      'Our tea is hot at 8 a.m.; please share; bring mugs.',
      'Our tea is hot at 8 a.m.; bring mugs.',
    ],
    ['The barn is open 9 a.m. – please RT – to 5 p.m.', 'The barn is open 9 a.m. to 5 p.m.'],
    ['Like & RT if your fav. cake is lemon drizzle.', 'Is your fav. cake lemon drizzle?'],
    [
      'We open at noon, please share, and sell plums until five.',
      'We open at noon, and sell plums until five.',
    ],
    [
      'Our choir sings in Hove, please RT, and takes new tenors.',
      'Our choir sings in Hove, and takes new tenors.',
    ],
    [
      'We need two tenors, please share, and call Jo on 01234 567890.',
      'We need two tenors, please call Jo on 01234 567890.',
    ],
    ['▸ Follow us\n▸ Read the guide\n▸ Plant a tree', '▸ Read the guide\n▸ Plant a tree'],
    ['• Like\n• Retweet\n• Come to the barn\n• Bring a mug', '• Come to the barn\n• Bring a mug'],
    [
      '1. Like\n2. Retweet\n3. Come to the barn\n4. Bring a mug',
      '1. Come to the barn\n2. Bring a mug',
    ],
    [
      '1. Come to the barn\n2. Bring a mug\n3. Like\n4. Share',
      '1. Come to the barn\n2. Bring a mug',
    ],
    ['"The mill is saved!" Please RT. – the mayor', '"The mill is saved!" – the mayor'],
    ['Ferry to Bute back on Monday, RT please, thanks', 'Ferry to Bute back on Monday'],
    [
      'The pool opens again, please RT, thanks. Bring a towel.',
      'The pool opens again. Bring a towel.',
    ],
    [
      'Join us at the pond at 9, bring gloves & share this post.',
      'Join us at the pond at 9 and bring gloves.',
    ],
    ['THERE IS A BLAZE NEAR THE OLD MILL TODAY', 'There is a blaze near the old mill today'],
    [
      'UNCLE JIM AND AUNTIE PAT ARE HERE FOR THE WEEK',
      'Uncle Jim and Auntie Pat are here for the week',
    ],
    ['01. Plant a tree\n02. Share this post\n03. Water it', '01. Plant a tree\n02. Water it'],
    ['1: Plant a tree\n2: Share this post\n3: Water it', '1: Plant a tree\n2: Water it'],
    ['1 – Plant a tree\n2 – Share this post\n3 – Water it', '1 – Plant a tree\n2 – Water it'],
    ['1. Plant a tree\n\n2. Share this post\n\n3. Water it', '1. Plant a tree\n\n2. Water it'],
    ['→ Plant a tree → Water it → Share this post', '→ Plant a tree → Water it'],
    ['🌳 Plant a tree 💧 Water it 📣 Share this post', '🌳 Plant a tree 💧 Water it'],
    ['🌳 Plant a tree 📣 Share this post 💧 Water it', '🌳 Plant a tree 💧 Water it'],
    ['🚨 The A59 is shut 🚨 Please RT 🚨 Use the A65', '🚨 The A59 is shut 🚨 Use the A65'],
    ['🌳 Plant a tree and water it 🔁 Share this post', '🌳 Plant a tree and water it'],
    [
      'Follow @elyrowers, grab an oar and meet us at the lock',
      'See @elyrowers, grab an oar and meet us at the lock',
    ],
    [
      'WHO WILL WIN THE US OPEN THIS YEAR IN NEW YORK',
      'Who will win the US Open this year in New York',
    ],
    [
      'DR FATIMA SHEIKH AND OMAR SULTAN EXPLAIN WHY THE MOON LOOKS BIG',
      'Dr Fatima Sheikh and Omar Sultan explain why the moon looks big',
    ],
    [
      'To help: (a) share this, (b) bring a chair, (c) sing',
      'To help: (a) bring a chair, (b) sing',
    ],
    [
      '1. Our hall is open. 2. Please RT. 3. Come at noon.',
      '1. Our hall is open. 2. Come at noon.',
    ],
    ['To do: i) share this, ii) ring us, iii) come along', 'To do: i) ring us, ii) come along'],
    ['One: RT this. Two: eat soup. Three: sleep.', 'One: eat soup. Two: sleep.'],
    ['1st: oil the loom. 2nd: RT this. 3rd: rest.', '1st: oil the loom. 2nd: rest.'],
    ['Raffle: 1️⃣ Come in 2️⃣ Please RT 3️⃣ Take a ticket', 'Raffle: 1️⃣ Come in 2️⃣ Take a ticket'],
    ['① Share this ② Bring a cup ③ Meet us at the mill', '① Bring a cup ② Meet us at the mill'],
    [
      'Step 1: wet the wool. Step 2: RT this. Step 3: stir it in the vat.',
      'Step 1: wet the wool. Step 2: stir it in the vat.',
    ],
    [
      'a. Choose a mug\nb. Share this\nc. Paint it with Ms. Orme',
      'a. Choose a mug\nb. Paint it with Ms. Orme',
    ],
    [
      'Step 1 - follow us, step 2 - fold the wool, step 3 - come to Leek on Friday.',
      'Step 1 - fold the wool, step 2 - come to Leek on Friday.',
    ],
    ['i. Plant a tree\nii. Water it\niii. Share this post', 'i. Plant a tree\nii. Water it'],
    ['1 Plant a tree\n2 Share this post\n3 Water it', '1 Plant a tree\n2 Water it'],
    ['[1] Plant a tree [2] Share this post [3] Water it', '[1] Plant a tree [2] Water it'],
    ['1.Plant a tree 2.RT 3.Like 4.Water it', '1.Plant a tree 2.Water it'],
    ['1) Plant a tree, 2) share this post and 3) water it.', '1) Plant a tree, 2) water it.'],
    ['1. Tag a friend 2. Come to the mill 3. Eat soup', '1. Come to the mill 2. Eat soup'],
    ['● Plant a tree ● Please RT ● Send a photo', '● Plant a tree ● Send a photo'],
    [
      'For the mill: [1] boots [2] follow us [3] a rug, we meet in Leek',
      'For the mill: [1] boots [2] a rug, we meet in Leek',
    ],
    ['To help: share this, book a slot, bring a spade.', 'To help: book a slot, bring a spade.'],
    [
      'For the newts: RT, dig a pond, skip the mower.',
      'For the newts: dig a pond, skip the mower.',
    ],
    ['Remember to RT and bring a torch on Friday.', 'Remember to bring a torch on Friday.'],
    ["Don't forget to share this and to bring a mug.", "Don't forget to bring a mug."],
    ['Please remember to like our page and to wear boots.', 'Please remember to wear boots.'],
    ['We need you to share this and to vote on Friday.', 'We need you to vote on Friday.'],
    ['Why not share this and join us at the mill at 6?', 'Why not join us at the mill at 6?'],
    [
      'The river is up. Share this now and move your car from Quay Lane.',
      'The river is up. Move your car from Quay Lane.',
    ],
    [
      'First, share this. Second, sign the form. Third, come on Friday.',
      'First, sign the form. Second, come on Friday.',
    ],
    [
      'Firstly, sign the form. Secondly, RT. Thirdly, come on Friday.',
      'Firstly, sign the form. Secondly, come on Friday.',
    ],
    [
      "Please share, e.g. in your street's group. The hydrant in Elm Rd. leaks.",
      'The hydrant in Elm Rd. leaks.',
    ],
    [
      'Please RT, even if you live far away. The choir needs two tenors.',
      'The choir needs two tenors.',
    ],
    [
      'The weir is quiet today, please share, especially with paddlers.',
      'The weir is quiet today.',
    ],
    [
      'RT if you remember the sweet shop in High St.',
      'Do you remember the sweet shop in High St.?',
    ],
    ['The fete (Sat. 9 a.m., please RT) is free.', 'The fete (Sat. 9 a.m.) is free.'],
    ['Our choir needs two tenors (and please share).', 'Our choir needs two tenors.'],
    ['Please RT :) Our choir needs two tenors', 'Our choir needs two tenors'],
    ['Our choir needs two tenors. RTs appreciated xx', 'Our choir needs two tenors.'],
    [
      'Jobs for Sat.: 1) rake 2) please RT 3) burn the leaves in No. 4',
      'Jobs for Sat.: 1) rake 2) burn the leaves in No. 4',
    ],
    ['our weir is shut. pls rt. xx', 'our weir is shut. xx'],
    [
      '1. Please RT and bring boots. 2. Wear a hat. 3. Eat cake at the mill.',
      '1. Please bring boots. 2. Wear a hat. 3. Eat cake at the mill.',
    ],
    [
      '1. Wear a hat\n2. Like this and tell us your shoe size\n3. Eat cake',
      '1. Wear a hat\n2. Tell us your shoe size\n3. Eat cake',
    ],
    ['✅ Wear a hat ✅ RT and bring boots ✅ Eat cake', '✅ Wear a hat ✅ Bring boots ✅ Eat cake'],
    [
      'Step 1: share this and bring boots. Step 2: eat cake.',
      'Step 1: bring boots. Step 2: eat cake.',
    ],
    ['– Please RT or ring Ann\n– Eat cake', '– Please ring Ann\n– Eat cake'],
    ['Rule 1: RT. Rule 2: wear a hat. Rule 3: eat cake.', 'Rule 1: wear a hat. Rule 2: eat cake.'],
    [
      'Would love it if you shared this and came along on Friday.',
      'Would love it if you came along on Friday.',
    ],
    [
      "We'd appreciate it if you shared this and left a review on our site.",
      "We'd appreciate it if you left a review on our site.",
    ],
    [
      'It would be great if you could share this and lend us a van.',
      'It would be great if you could lend us a van.',
    ],
    [
      'It would be lovely if everyone shared this and wore green on Friday.',
      'It would be lovely if everyone wore green on Friday.',
    ],
    [
      'RT if you remember the weir and send us your photos.',
      'Do you remember the weir? Send us your photos.',
    ],
    ['RT if you know us and love us too.', 'Do you know us and love us too?'],
    [
      'I wonder if you could share this and bring a cake on Friday.',
      'I wonder if you could bring a cake on Friday.',
    ],
    [
      'Like and share if you remember the old kiln, and tell us who fired it in 1971.',
      'Do you remember the old kiln? Tell us who fired it in 1971.',
    ],
  ])('%j', (text, expected) => {
    expect(fixed(text)).toEqual([expected]);
  });

  it.each([
    ['two things told', 'Please share our menu and ring us on 0113 496 0000.'],
    ['a report', 'Please RT our team won the cup in Hull'],
    [
      'a step of a list that goes on',
      'Help our fair: 1. Please RT 2. Bring chairs 3. Come at noon',
    ],
    ['an example of whom to tell', 'Please RT, e.g. to your potters: Jo Lind fires on 6 June.'],
    [
      'a line of a list that is counted',
      'Two ways to help:\n- share this post\n- sweep the nave on Sunday',
    ],
    [
      'a line of a list of keycaps that is counted',
      'Our three wishes:\n1️⃣ Wash the wool\n2️⃣ Share this post\n3️⃣ Boil the bark',
    ],
    [
      'a clause that goes on behind a comma',
      'Doors open at six, please share, on the day bring a mug',
    ],
    ['an ask that is none', 'No RT needed, but do come: the mill has 12 looms.'],
    [
      'a bracket that goes on',
      'Could you please RT (and, if you have a van, help us on Sat. at 10)?',
    ],
    ['what is not to be done instead', "Share, don't scare: newts are shy. Walk round the pond."],
    ['half of a vote', 'RT = you come, like = you stay home. Our fair is on Monday.'],
    ['an ask between two faces', 'The ferry is off :( please RT :( next boat on Monday'],
    ['a thing behind another', 'Send your name and street to join the oven rota of Leek'],
    ['what is announced', 'You know what to do: RT! Our oven is hot on 4 May.'],
    ['one side of a vote', 'RT to save the oven, like to leave it cold. We count at noon.'],
    ['what is told of the channel', 'Please subscribe to our channel, where Bo bakes rye.'],
    ['a lone word', 'Like, share, repeat. Kiln no. 3 is beside the shed.'],
    [
      'a reward without its price',
      'Bring a friend and get in free. Jo Lind fires the kiln at six.',
    ],
    ['what a tag is a word of', '#RT if you love our #Delft tiles. They are a century old.'],
    [
      'a step that has its number',
      '1. Wet the clay 2. Turn it 3. RT this guide 4. Fire it at noon',
    ],
    [
      'a step to a prize',
      'To win two mugs, tag a friend and follow us. We draw on 9 June at noon.',
    ],
    ['luck', 'Please RT for a free cake'],
    ['a reason and nothing else', 'Please share: only because it helps our oven in Leek.'],
    [
      'whom a pressing sentence names',
      'Don’t miss your chance to see Ida! Hurry in to meet the #Delft now!',
    ],
    [
      'what is counted',
      'Follow, like, RT: three ways to help our kiln. A fourth: sweep the nave on Sunday.',
    ],
    [
      'a second condition',
      'If you liked our kiln day, share it, and if you did not, tell Ida why: ida@example.org',
    ],
    [
      'the day on which a promise hangs',
      'Order today and we post your glazes by Friday: teal, rust and bone.',
    ],
    ['a number to reach', 'Please RT so we can reach 1000 followers'],
    ['nothing told', 'Please follow us for more tips'],
    ['an order behind a comma', 'Please RT our swap, see you there.'],
    ['a detail by its letters', 'Leave your full name and D.O.B. below to join our loom list.'],
    ['one more of what is passed on', 'Please share this chart & print one for your mill (A4).'],
    ['what a detail is needed for', 'Drop your address in our DMs, we post yarn every Weds.'],
    [
      'what an insult asks about',
      'What kind of moron parks on a crossing? Blue van, outside no. 9.',
    ],
    ['what others take up', 'Tag the friend who wears clogs, then try our new ones at the mill.'],
    ['a part with nothing but its number', '1/ Please RT. 2/ The old mill closes on 5 May.'],
    ['an order beside an insult', 'Shut up and eat your greens, you muppet.'],
    [
      'what is said of the reader beside an insult',
      'You are thick and lazy and your loom squeaks.',
    ],
    ['a subject without its verb', 'All who wove this are clowns and their mothers too.'],
    ['nothing but the post', 'Please share our first post of the year.'],
    ['a follow in return', 'Follow me for a follow.'],
    ['a praise of oneself', 'Follow us for being the best bakery in Leeds.'],
    ['what is not told', 'Please RT for the cause.'],
    ['what people get', 'Tag two people for a hug.'],
    ['a remark', 'Please share this is the best soup in Leek'],
    ['what leans on the ask', "Hit the bell so you don't miss the loom dates, posted at 8 a.m."],
    ['a prize without its deed', 'Tag two friends to win a loom. Ends on Sun. 13 Dec., UK only.'],
    ['a thing that is told by the ask', 'Tag a weaver! Ours, Mr. Lind of Leek, has retired.'],
    [
      'what is sold, of which the rest speaks',
      'Order your loom today! Mr. Lind of Leek builds it by hand.',
    ],
    ['a number that somebody needs', 'Give us your number and Ada will ring you about the loom.'],
    ['a row that opens with a place', 'For the oven of Goole, bring wood and tell a friend.'],
    [
      'what is promised for a number',
      "What's your number? We'll ring when the loom in Goole is free.",
    ],
    ['an answer to what the ask asks', 'Quote this with your first loom. Mine: a Glimåkra, 1981.'],
    [
      'what an order speaks of',
      'Follow for more tips on growing flax. Sow it in April, pull it in July.',
    ],
    ['steps of a told number', 'Three steps. Step 1: wet it. Step 2: stir it. Step 3: RT this.'],
    ['a participle behind an ask', 'Please share, woven in Leek, our new rugs are in the hall.'],
    [
      'a line that tells more',
      'Bring on Friday:\n- a loom\n- please RT so nobody parks in Mill Lane\n- a cup\n- old wool',
    ],
    [
      'what may be meant by it',
      'Please share this with the owner of a rug, come along and bring it to Leek on Friday.',
    ],
    [
      'what a number of people get',
      'Retweet this and the next 20 people get a free rug in Leek on Friday.',
    ],
    [
      'ticks that are counted',
      'Three jobs: ✅ boil the bark ✅ share this ✅ dip the wool in the vat',
    ],
    [
      'a tick with a name',
      '✔️ Boil the bark ✔️ Share this with Mrs. Lind ✔️ Dip the wool in the vat',
    ],
    [
      'half of a condition',
      "If you love our mugs, tell a friend; if you don't, tell us at mug@example.com.",
    ],
    ['who is told of', 'Tag your boss, who never bakes, and come to our tea in Leek on Friday.'],
    ['what leans on a deed', "Please RT - if you can't, then ring Jo in Leek before Friday."],
    [
      'the answer to one of two questions',
      'Love maps? RT! Love looms? Come by Rm. 2 at 3 p.m. in Leek.',
    ],
    [
      'what leans on a share',
      'Our loom ate my sleeve today... Please share this one. Too lovely not to.',
    ],
    [
      'this as a thing',
      'Please like this – it helps – and send your wool for Ms. Orme to us by DM.',
    ],
    [
      'a clause without its verb',
      'RT if you, like us, think looms should be in schools, and ring Jo in Leek.',
    ],
    [
      'one of what is asked',
      'Quote this with your first loom. Then come and see ours in the mill in Leek.',
    ],
    [
      'a day with nothing but its name',
      'Monday: soup. Tuesday: please RT. Friday: curry with Mr. Rao in Leek.',
    ],
    [
      'asks in lines',
      'Our loom is mended.\n\nPlease like\nPlease share\nPlease follow\n\nMore on Monday.',
    ],
    [
      'tags that are listed',
      'In Goole we dye with twelve shades of #madder #woad #weld #oak #rust',
    ],
    ['options by letter', 'Option A: share this post. Option B: come to the mill in Leek at noon.'],
    [
      'a part of a thread with nothing else',
      '1/3 We built a loom. 2/3 It burned in Leek. 3/3 Please RT this thread.',
    ],
    ['what may be an abbreviation', 'RT if you know the Leek qd. behind the mill.'],
    [
      'a name behind what may be an abbreviation',
      'Please RT about the looms of the Whlf. Orme mill in Leek',
    ],
    ['a name behind a street', 'Please follow us on Nov. 9 for the count at Elm Ave. Chapel.'],
    [
      'a condition that leans on the ask',
      'Please RT. If you cannot, ring Jo in Leek before Friday.',
    ],
    ['a list of which one step would be left', '➡️ Follow\n➡️ Like\n➡️ Tell us your best joke'],
    ['a full stop within the ask', 'RT if your rec. centre is shut again.'],
    ['a short form of "with"', 'Share this w/ anyone who bakes.'],
    ['a step with an hour', '6 p.m. soup\n7 p.m. songs\n8 p.m. like and share'],
    ['a step that others name', 'To do: 1. Plant a tree 2. RT 3. Water it 4. Repeat step 1'],
    ['a number that ends a sentence', 'We meet at platform 1. Please RT. 2. The barn opens.'],
    ['an order between a colon and a clause', 'To help: share this, it takes a second.'],
    ['a question behind it', 'Share this, will you, and ring Ann on 01904 555 017?'],
    ['the first of two orders behind an ordinal', 'First, RT and bring boots. Second, eat cake.'],
    ['days, whose numbers stay', 'Day 1: rake. Day 2: please RT. Day 3: burn the leaves.'],
  ])('none for %s: %j', (_, text) => {
    expect(fixed(text)).toEqual([]);
  });
});
