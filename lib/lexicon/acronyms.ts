import { commaSeparated } from './one-of';

/** Acronyms that need no explanation. */
export interface AcronymGroup {
  /** What they have in common, and why readers know them. */
  readonly note: string;
  /** Where such acronyms are listed. */
  readonly source: string;
  readonly acronyms: readonly string[];
}

/** Acronyms that nearly every reader of English posts knows, by field, so that a gap is easy to see. */
export const commonAcronyms: readonly AcronymGroup[] = [
  {
    note: 'Countries, their states and provinces, cities and unions of countries, as written on maps and envelopes.',
    source: 'ISO 3166; postal codes of the United States, Canada and Australia',
    acronyms: commaSeparated(
      `US, USA, UK, GB, EU, UN, UAE, UAR, USSR, DDR, GDR, NZ, NI, ROI, DRC, PRC, EEA, NATO, ASEAN, BRICS, OECD,
        WTO, WHO, IMF, UNICEF, UNESCO,
      NHS, NYC, LA, SF, DC, LDN, NYE, DFW, LAX, JFK, SFO, ATL, PDX, NOLA, AL, AK, AZ, AR, CA, CO, CT, DE, FL,
      GA, HI, ID, IL, IN, IA, KS, KY, ME,
      MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT,
      VA, WA, WV, WI, WY, AB, BC, MB,
      NB, NL, NS, ON, PE, QC, SK, NSW, QLD, VIC, TAS, ACT, NT`,
    ),
  },
  {
    note: 'Times, dates and measures.',
    source: 'ISO 8601, the time zones in common use and the units on packages',
    acronyms: commaSeparated(
      `AM, PM, BC, AD, BCE, CE, GMT, UTC, EST, EDT, ET, CST, CDT, CT, MST, MDT, MT, PST, PDT, PT, BST, CET,
        CEST, IST, AEST, AEDT, MON, TUE, TUES, WED, THU, THUR,
      THURS, FRI, SAT, SUN, JAN, FEB, MAR, APR, MAY, JUN, JUL, AUG, SEP, SEPT, OCT, NOV, DEC, EOD, ETA, MPH,
      KPH, KM, CM, MM, KG, LB, LBS, OZ, ML, HZ, KHZ, GHZ,
      GB, MB, TB, KB, KW, KWH, MW, RPM, BPM, PSI, XS, XL, XXL, XXXL, SPF, II, III, IV, VI, VII, VIII, IX, XI, XII`,
    ),
  },
  {
    note: 'Money and trade, as shoppers see them.',
    source: 'ISO 4217 and receipts',
    acronyms: commaSeparated(
      `USD, EUR, GBP, CAD, AUD, INR, JPY, CHF, ATM, VAT, GST, TAX, PIN, IOU, VIP, RRP, MSRP, BOGO, BOGOF, FAQ,
        FAQS, RSVP, TBA, TBC, TBD, QR, ID, IDS, GPS, SUV, SUVS, EV, EVS, MOT, MOTS,
      CEO, CEOS, CFO, CTO, COO, CMO, VP, HR, PR, IT, MD, GM, HQ, LLC, LTD, INC, PLC, GMBH, CO, DIY, PO, PS,
      ASAP, FYI, AKA, BBQ, BYO, BYOB, AC, DC, OK, TLC, PPE, AGM, IPO, GDP,
      IPA, NGO, NGOS, NYSE, FTSE, ETF, ETFS, RIP, SOS, UFO, POW, MIA, AWOL, MRS, MR, MS, DR, JR, SR, ST, RD, AVE,
      BLVD, NO, VS, ETC, EG, IE, AI, VR, AR`,
    ),
  },
  {
    note: 'Devices, media and the internet, as in every household.',
    source: 'names on devices and menus',
    acronyms: commaSeparated(
      `TV, TVS, PC, PCS, CD, CDS, DVD, DVDS, DJ, DJS, MC, FM, LP, EP, HD, UHD, LED, LEDS, LCD, OLED, USB, HDMI,
        WIFI, SIM, SMS, MMS, GIF, GIFS, JPG, JPEG, PNG, PDF, PDFS, MP3, MP4, URL, URLS, HTML, HTTP, HTTPS,
      WWW, APP, VPN, RAM, CPU, GPU, IOS, OS, MAC, AOL, MSN, IBM, NEC, HP, LG, AMD, BMW, VW, KFC, IKEA, UPS, DHL,
      FEDEX, USPS, BBC, ITV, CNN, NBC, CBS, ABC, PBS, NPR, HBO, MTV, ESPN, FOX, BET, CW, SNL, NYT, WSJ, AP,
      AFP, PBS,
      TED, NASA, ESA, FBI, CIA, NSA, IRS, DMV, TSA, FAA, FDA, CDC, EPA, NYPD, LAPD, SWAT, DEA, ATF, DOJ, MI5,
      MI6, MP, MPS, PM, POTUS, FLOTUS, SCOTUS, GOP, DNC, RNC, SNP, LGBT, LGBTQ, LGBTQIA, BLM, ACLU, NRA, PETA,
      WWF, RSPCA, SPCA, YMCA, NAACP, AARP, AAA, AA, RNLI, BAFTA, NFT, NFTS, BTC, ETH, NBA, WNBA, NFL, NHL,
      MLB, MLS, NCAA, UFC, WWE, FIFA, UEFA, EPL, NASCAR, PGA, ATP, WTA, IPL, ICC, MVP, MVPS, FC, UTD, F1, COYS, COYG, YNWA, BTS,
      ACDC, CERN, SNES, NES, MMO, MMORPG, RPG, FPS, DLC, NPC, UCAS, ACAS, ISA, ISAS, IBAN, PAYE, NICEIC, RIBA, RICS, RADA, LAMDA, IATA, ICAO,
      OPEC, APEC, EFTA, EDF, OVO, HSBC, IMAX, UNHCR, USAID, FEMA, NOAA, OSHA, RAC, DVLA, HMRC, ONS, SNCF, KLM, TUI, LNER, GWR, AED, EPOS, ASBO, MENA, IELTS, TEFL, ESOL, RSI, EPC, EICR, ULEZ, NEET, IDE, API, APIS, SAAS, LAN, WAN, ABBA, INXS, ELO`,
    ),
  },
  {
    note: 'Body, school and street.',
    source: 'words every school and surgery uses',
    acronyms: commaSeparated(
      `DNA, RNA, HIV, AIDS, ADHD, OCD, PTSD, IVF, MRI, CT, ER, ICU, GP, GPS, EMT, CPR, BMI, IQ, SARS, COVID, UV,
        MS, IBS, STD, STI, PHD, BA, MA, BSC, MSC, MBA, GCSE, GCSES, GPA, SAT, SATS, MIT, UCLA, USC, LSU, NYU,
        LSE, UCL, STEM, PE, PTA,
      US, EMS, CCTV, RV, RVS, ATV, MPV, HGV, HOV, M1, M25, PB, JK`,
    ),
  },
  {
    note: 'Broadcasters, offices, leagues and examinations of Ireland, Nigeria, Kenya, South Africa, India, the Philippines and Australia.',
    source: 'names on the web sites of the bodies themselves',
    acronyms: commaSeparated(
      `RTÉ, RTE, GAA, LGFA, HSE, ESB, FAI, IRFU, UCC, UCD, CAO, TD, TDS, MLA, MLAS, MSP, MSPS, SABC, SASSA, NSFAS, SAPS, UCT, IEC, PSL,
      JAMB, WAEC, NECO, INEC, NYSC, NAFDAC, EFCC, ASUU, NEPA, NNPC, KRA, KCSE, KCPE, NHIF, IEBC, KUCCPS, UPSC, ISRO, IIT, IITS, AIIMS,
      JEE, CBSE, ICSE, BCCI, IRCTC, UPI, PAGASA, DOH, MMDA, EDSA, NAIA, OFW, OFWS, UAAP, PBA, CSIRO, TAFE, ATO, ACCC, AFL, AFLW, ABN, HSC,
      ATAR, NDIS, SES, RFS, CFA, RAF, EFL, WSL, CAMRA, SEN, SENCO, EYFS, UCU, NEU, RCN, BMA`,
    ),
  },
  {
    note: 'Abbreviations of chat, and X’s own terms.',
    source: 'initialisms in common use on Twitter',
    acronyms: commaSeparated(
      `LOL, LMAO, LMFAO, ROFL, OMG, OMFG, WTF, WTH, TBH, IMO, IMHO, IDK, IDC, IRL, TIL, TFW, MFW, BRB, BTW,
        FOMO, YOLO, GOAT, BFF, BFFS, BAE, OMW, NVM, SMH, TMI, TGIF, TBT, FBF, WIP, AMA, ELI5, NSFW, SFW, DM,
        DMS, PM, RT, RTS, MT, QT, HT, CC, FB, IG, YT, FF, OP, OC, NP,
      TLDR, TY, THX, PLS, PLZ, XO, XOXO, XX, XXX, ICYMI, IYKYK, LFG, GG, GM, GN, WFH, OOO, ETA, DIY, LMK, FTW,
      POV, OOTD, BOGO, NB, NBD, RN, GTG, TTYL, HMU, ILY, ISO, IKR, PSA`,
    ),
  },
];

/** Short words that are not acronyms when written in capitals. */
export const shortWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `ace, act, add, ads, age, ago, aid, aim, air, ale, all, and, ant, any, ape, app, apt, arc, are, arm, art,
      ash, ask, ate, awe, axe, bad, bag, ban, bar, bat, bay, bed, bee, beg, bet, bid,
    big, bin, bit, boo, bow, box, boy, bud, bug, bun, bus, but, buy, bye, cab, can, cap, car, cat, cow, cry,
    cub, cup, cut, dad, dam, day, den, dew, did, die, dig, dim, dip, dog, dot,
    dry, due, dug, ear, eat, egg, ego, elf, elm, end, era, eve, eye, fab, fan, far, fat, fed, fee, few, fig,
    fin, fit, fix, fly, foe, fog, for, fox, fun, fur, gap, gas, gem, get, gig, gin, got,
    gum, gun, gut, guy, gym, had, ham, has, hat, hay, hen, her, hey, hid, him, hip, his, hit, hop, hot, how,
    hub, hug, hut, ice, icy, ill, ink, inn, ivy, jam, jar, jaw, jay, jet, job, jog,
    joy, jug, key, kid, kit, lab, lad, lap, law, lay, led, leg, let, lid, lie, lip, lit, log, lot, low, mad,
    man, map, mat, may, men, met, mix, mob, mom, mud, mug, mum, nah, nap, net, new,
    nor, not, now, nut, oak, oar, odd, off, oil, old, one, our, out, owl, own, pad, pan, pat, paw, pay, pea,
    pen, pet, pie, pig, pin, pit, pop, pot, pro, pub, put, rag, ran, rat, raw, ray,
    red, rib, rid, rim, rip, rob, rod, row, rub, rug, run, rye, sad, sat, saw, say, sea, see, set, sew, she,
    shy, sin, sip, sir, sit, six, ski, sky, sly, sob, son, spa, spy, sum, sun, tab,
    tan, tap, tax, tea, ten, the, tie, tin, tip, toe, too, top, toy, try, tub, two, use, van, vet, via, vow,
    wag, war, was, wax, way, web, wed, wet, who, why, wig, win, wit, won, yes, yet,
    you, zip, zoo, am, an, as, at, be, by, do, go, he, hi, if, in, is, it, me, my, no, of, oh, on, or, so, to,
    up, us, we, ah, eh, ha, hm, um, uh, ya, ye, yo, wow, yay, bro, fam, sis`,
  ),
);

/**
 * Consonant clusters with which English words begin and end: capitals that begin or end differently are read letter by
 * letter (Cambridge English Pronouncing Dictionary, introduction).
 */
export const consonantGroups = {
  beginning: commaSeparated(
    `bl, br, ch, chr, cl, cr, dr, dw, fl, fr, gh, gl, gn, gr, kn, pl, pr, ph, ps, qu, rh, sc, sch, scr, sh, shr,
      sk, sl, sm, sn, sp, sph, spl, spr, sq, st, str, sw, th, thr, tr, tw, wh, wr, thw`,
  ),
  end: commaSeparated(
    `bs, bt, ch, ck, cks, ct, cts, dd, ds, dge, ff, fs, ft, fts, gg, gh, ght, ghts, gn, gs, ld, lds, lf, lk,
      lks, ll, lls, lm, lms, lp, lps, ls, lt, lts, mb, mbs, mn, mp, mps, ms, nch, nd, nds, ng, ngs, nk, nks, nn,
      ns, nt, nts, nth, ph, ps, pt, pts, rb, rbs, rc, rch, rd, rds, rf, rg, rk, rks, rl, rls, rld, rm, rms, rn,
      rns, rp, rr, rs, rsh, rst, rt, rts, rth, rv, sh, sk, sks, sm, sms, sp, ss, st, sts, tch, th, ths, ts, tt,
      tts, wd, wk, wl, wls, wn, wns, ws, xt, xts, ys, yl, yn, zz`,
  ),
};
