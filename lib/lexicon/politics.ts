import { commaSeparated } from './one-of';
/** Office-holders and candidates whose names mean hardly anybody else, in the countries that post most in English. */
export const politicians = [
  ...commaSeparated(`
    trump, donald trump, mike pence, jd vance, biden, joe biden, kamala, kamala harris, obama,
    barack obama, michelle obama, potus
  `),
  ...commaSeparated(`
    hillary, hillary clinton, clinton, hrc, bill clinton, bernie sanders, elizabeth warren,
    pelosi, nancy pelosi, schumer, adam schiff, aoc, ilhan omar, maxine waters
  `),
  ...commaSeparated(`
    mcconnell, mitch mcconnell, ted cruz, marco rubio, rubio, romney, paul ryan, desantis,
    gaetz, john mccain, sarah palin, steve bannon, giuliani, fauci, kavanaugh, newsom, de
    blasio, jeb bush, george bush, george w bush
  `),
  ...commaSeparated(`
    boris johnson, theresa may, david cameron, corbyn, jeremy corbyn, starmer, keir starmer,
    farage, nigel farage, sunak, rishi sunak, liz truss, george osborne, michael gove, tony
    blair, sturgeon, nicola sturgeon, miliband, nick clegg, thatcher
  `),
  ...commaSeparated(`
    trudeau, poilievre, stephen harper, doug ford, scott morrison, scomo, malcolm turnbull, tony
    abbott, julia gillard, peter dutton, albanese, barnaby joyce, pauline hanson, jacinda ardern
  `),
  ...commaSeparated(`
    modi, narendra modi, rahul gandhi, amit shah, kejriwal, mamata banerjee, imran khan, nawaz
    sharif, zuma, malema, ramaphosa, buhari, tinubu, duterte
  `),
  ...commaSeparated(`
    putin, zelensky, netanyahu, erdogan, macron, angela merkel, le pen, maduro, assad, kim jong
    un, xi jinping
  `),
];

/** Their names where other people bear them too: enough beside a word of contempt, not alone. */
export const namesakes = commaSeparated(`
    donald, bush, pence, vance, harris, bernie, warren, schiff, mccain, palin, bannon, comey,
    soros, ivanka, melania, cuomo, boris, cameron, blair, gove, osborne, harper, turnbull,
    abbott, dutton, gillard, mamata, castro, chavez, the president, the prime minister, the pm,
    our president, this president
  `);

/** Parties, their followers, and the camps of public quarrels. */
export const camps = [
  ...commaSeparated(`
    democrats, dems, democrat, republicans, republican, gop, liberals, liberal, libs,
    conservatives, leftists, leftist, lefties, lefty, the left, right wingers, left wingers,
    progressives, socialists, communists, marxists, maga, trump supporters, trump voters,
    trumpers, obama supporters, biden supporters, biden voters, hillary supporters, antifa, blm,
    proud boys, alt-right, tea party, rinos, democrat voters, republican voters, gop voters
  `),
  ...commaSeparated(`
    tories, tory, the labour party, labour party, lib dems, ukip, snp, brexiteers, remainers, bjp, congis,
    lnp, labour voters, labour supporters, tory voters,
    tory supporters, reform voters, ukip voters, brexit voters, leave voters, remain voters, green voters,
    bjp voters, bjp supporters, congress supporters, liberal voters, labor voters
  `),
];

/** Whom people despise as a class without being of another party. */
export const despisedTrades = commaSeparated(
  `politicians, politician, congress, senators, congressmen, the media, msm, mainstream media, journalists,
    feminists, feminist, antivaxxers, anti-vaxxers, globalists, elites, labour`,
);
