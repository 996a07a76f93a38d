import { commaSeparated } from './one-of';

/** Office-holders and candidates with distinctive names, in the countries that post most in English. */
export const politicians = [
  ...commaSeparated(`
    trump, donald trump, mike pence, jd vance, j d vance, biden, joe biden, kamala, kamala harris, tim walz, obama,
    barack obama, michelle obama, potus, melania trump, hunter biden, ivanka trump, jared kushner, kushner
  `),
  ...commaSeparated(`
    hillary, hillary clinton, clinton, hrc, bill clinton, bernie sanders, elizabeth warren,
    pelosi, nancy pelosi, schumer, chuck schumer, adam schiff, aoc, ocasio-cortez, ilhan omar, rashida tlaib, maxine waters,
    joe manchin, manchin, kyrsten sinema, fetterman, pete buttigieg, buttigieg, klobuchar, hakeem jeffries, stacey abrams,
    beto o'rourke, gavin newsom, newsom, whitmer, gretchen whitmer, hochul, kathy hochul, eric adams, mamdani,
    zohran mamdani, de blasio, bill de blasio, andrew cuomo, josh shapiro, merrick garland
  `),
  ...commaSeparated(`
    mcconnell, mitch mcconnell, ted cruz, marco rubio, rubio, romney, mitt romney, paul ryan, desantis, ron desantis,
    gaetz, matt gaetz, john mccain, sarah palin, steve bannon, giuliani, rudy giuliani, fauci, kavanaugh, jeb bush,
    george bush, george w bush, dick cheney, liz cheney, kevin mccarthy, mike johnson, jim jordan, lindsey graham,
    rand paul, ron paul, josh hawley, greg abbott, lauren boebert, boebert, marjorie taylor greene, nikki haley,
    vivek ramaswamy, ramaswamy, rfk jr, rfk junior, robert f kennedy jr, tulsi gabbard, gabbard, pete hegseth, hegseth,
    kash patel, pam bondi, kristi noem, stephen miller, kellyanne conway, sean spicer, jeff sessions, bill barr,
    roger stone, george santos, herschel walker, clarence thomas, samuel alito, amy coney barrett, gorsuch,
    charlie kirk, tucker carlson, alex jones, ben shapiro, candace owens
  `),
  ...commaSeparated(`
    boris johnson, theresa may, david cameron, corbyn, jeremy corbyn, starmer, keir starmer, sir keir,
    farage, nigel farage, sunak, rishi sunak, liz truss, george osborne, michael gove, tony
    blair, gordon brown, sturgeon, nicola sturgeon, miliband, ed miliband, nick clegg, thatcher, margaret thatcher,
    badenoch, kemi badenoch, rachel reeves, angela rayner, yvette cooper, wes streeting, ed davey,
    suella braverman, braverman, priti patel, rees-mogg, jacob rees-mogg, dominic cummings, matt hancock, jeremy hunt,
    kwasi kwarteng, kwarteng, diane abbott, sadiq khan, andy burnham, lee anderson, richard tice, tommy robinson,
    george galloway, zack polanski, caroline lucas, penny mordaunt, grant shapps, shabana mahmood,
    humza yousaf, john swinney, alex salmond, arlene foster, michelle o'neill, mary lou mcdonald, varadkar, leo varadkar
  `),
  ...commaSeparated(`
    trudeau, justin trudeau, poilievre, pierre poilievre, mark carney, jagmeet singh, andrew scheer, chrystia freeland,
    maxime bernier, danielle smith, legault, stephen harper, doug ford, rob ford, jason kenney, scott morrison, scomo,
    malcolm turnbull, tony abbott, julia gillard, kevin rudd, bill shorten, peter dutton, albanese, anthony albanese, albo,
    penny wong, sussan ley, adam bandt, clive palmer, barnaby joyce, pauline hanson, dan andrews, berejiklian,
    jacinda ardern, christopher luxon, winston peters, chris hipkins
  `),
  ...commaSeparated(`
    modi, narendra modi, rahul gandhi, sonia gandhi, amit shah, kejriwal, arvind kejriwal, mamata banerjee,
    yogi adityanath, owaisi, smriti irani, nitish kumar, imran khan, nawaz sharif, shehbaz sharif, maryam nawaz,
    bilawal, zardari, asim munir, sheikh hasina, rajapaksa, zuma, jacob zuma, malema, julius malema, ramaphosa, cyril
    ramaphosa, buhari, tinubu, bola tinubu, peter obi, atiku, william ruto, raila odinga, uhuru kenyatta, museveni,
    bobi wine, mugabe, mnangagwa, kagame, duterte, bongbong marcos
  `),
  ...commaSeparated(`
    putin, vladimir putin, zelensky, zelenskyy, zelenskiy, lukashenko, netanyahu, benjamin netanyahu, bibi, ben gvir,
    ben-gvir, smotrich, khamenei, ayatollah, mohammed bin salman, mbs, erdogan, macron, emmanuel macron, angela merkel,
    merkel, olaf scholz, friedrich merz, alice weidel, marine le pen, le pen, bardella, mélenchon, zemmour, sarkozy, meloni,
    giorgia meloni, salvini, matteo salvini, berlusconi, viktor orban, geert wilders, von der leyen,
    ursula von der leyen, maduro, hugo chavez, bolsonaro, jair bolsonaro, lula, milei, javier milei, sheinbaum, bukele,
    nayib bukele, assad, bashar al-assad, kim jong un, xi jinping, carrie lam
  `),
];

/** Names that other people have too: they count beside a word of contempt, but not alone. */
export const namesakes = commaSeparated(`
    donald, bush, pence, vance, walz, harris, bernie, warren, schiff, mccain, palin, bannon, comey, cruz,
    soros, ivanka, melania, cuomo, boris, cameron, blair, gove, truss, osborne, carney, harper, turnbull,
    abbott, dutton, gillard, mamata, castro, chavez, elon, musk, elon musk, kennedy, rfk, the president,
    the prime minister, the pm, our president, this president
  `);

/** Parties, their followers, and the camps of public controversies. */
export const camps = [
  ...commaSeparated(`
    democrats, dems, democrat, republicans, republican, gop, liberals, liberal, libs,
    conservatives, leftists, leftist, lefties, lefty, the left, right wingers, left wingers,
    progressives, socialists, communists, marxists, maga, magas, trumpists, trumpism, trump supporters, trump voters,
    trumpers, obama supporters, biden supporters, biden voters, hillary supporters, harris voters, antifa, blm,
    proud boys, alt-right, tea party, rinos, democrat voters, republican voters, gop voters, qanon
  `),
  ...commaSeparated(`
    tories, tory, the labour party, labour party, lib dems, ukip, snp, brexiteers, remainers, reform uk, the brexit party, the green party,
    sinn féin, sinn fein, the dup, the edl, the bnp, bjp, congis, aam aadmi party,
    lnp, labour voters, labour supporters, tory voters,
    tory supporters, reform voters, ukip voters, brexit voters, leave voters, remain voters, green voters,
    bjp voters, bjp supporters, congress supporters, liberal voters, labor voters
  `),
  ...commaSeparated(`
    afd, the afd, afd voters, front national, national rally, fidesz, likud, zionists, islamists, the ndp, the far right,
    the far left, just stop oil, extinction rebellion, insulate britain, terfs, obidients
  `),
];

/** Of these, words with everyday meanings: a manner, a side of the road, a party with cake. */
const everyday = new Set(
  commaSeparated('liberal, progressives, the left, tea party, lefty, lnp, snp'),
);

/** Parties and camps with distinctive names. */
export const publicCamps = camps.filter((camp) => !everyday.has(camp));

/** Groups that people despise regardless of party. */
export const despisedTrades = commaSeparated(
  `politicians, politician, congress, senators, congressmen, the media, msm, mainstream media, journalists,
    feminists, feminist, antivaxxers, anti-vaxxers, globalists, elites, labour`,
);
