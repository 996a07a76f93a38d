/**
 * Words that distinguish English from the other languages that are most common on X. A word that is common in English
 * and in one of the others ("die", "son", "tag") is in neither list.
 */

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Common English words, and words with which short posts ask, sell, thank and greet. */
export const englishWords = wordsOf(`
  the and its it's that that's this these those there there's here here's with from which what
  what's when where where's why how who who's whose you you're you've you'll your yours yourself
  he's she she's her hers him his they they're their theirs them we're we've we'll our ours us
  mine myself i'm i've i'll i'd ive isn't aren't wasn't weren't don't doesn't didn't won't can't
  couldn't shouldn't wouldn't haven't hasn't let's cant wont didnt isnt are been being were have
  has having does did doing done would could should shall might must may can cannot going gonna
  gotta wanna get gets getting got gotten go goes went gone make makes making made take takes
  taking took taken comes coming came see sees seeing saw seen know knows knew known think thinks
  thought want wants wanted need needs needed use uses used using find finds found give gives gave
  given giving tell tells told ask asks asked work works worked working seem feel feels felt
  feeling try tries tried trying leave leaves left call calls called keep keeps kept let lets
  begin began show shows showed shown showing hear heard play plays played playing run runs
  running ran move moves lives lived believe bring brings brought happen happens happened write
  writes wrote written sit sits stand stands lose loses lost pay pays paid meet meets include
  includes including continue learn learns learned lead leads change changes changed watch watches
  watched watching follow follows followed following stop stops stopped create creates created
  speak speaks read reads reading spend spent grow grew open opens opened opening walk walks win
  wins winning won offer offers remember love loves loved loving consider appear buy buys buying
  bought wait waits waiting serve serves send sends sent expect build builds built stay stays fall
  falls cut reach kill killed remain suggest raise raised pass sell sells selling sold require
  report reports decide pull return returns explain hope hopes hoping develop carry break broke
  broken receive agree support supports produce eat eating ate cover catch caught draw choose wear
  wearing join joins joined joining share shares shared sharing retweet retweets retweeted repost
  reposts tweet tweets tweeted like likes liked please pls plz kindly thank thanks thanking thx
  sorry welcome congrats congratulations happy birthday anniversary hello hi hey hiya morning
  afternoon evening night tonight today today's yesterday tomorrow tomorrow's day days week weeks
  weekend month months year years hour hours minute minutes monday tuesday wednesday thursday
  friday saturday sunday january february march june july august september october november
  december spring summer autumn winter time times people person man's woman women child children
  kid kids boy boys girl girls baby family families friend friends mother father mom mum dad
  brother sister wife husband guys guy folks everyone everybody anyone anybody someone somebody
  nobody everything anything something nothing world life way ways thing things hand part place
  home house school student students room area story stories fact lot lots question questions
  government number word words business service game games teams line end member members law car
  city community name names president idea body information back parent face others level office
  door health art history party result reason research air teacher force education food water
  money price prices sales flash deal deals discount cheap free ticket tickets lineup giveaway
  shop store stock order orders booking book books gifts shipping delivery customer customers
  links below above comment comments subscribe click vote votes voting sign signup register
  available limited last first next second third new newest old good better great greater amazing
  awesome awsome wonderful beautiful lovely nice bad worse worst best favorite favourite big
  bigger biggest huge small little long short high low large early late later young right wrong
  different same important real really true sure whole ready full half hard easy slow hot cold
  cool fresh fun funny excited proud glad sad mad angry tired crazy insane stupid weird sick
  boring strong weak clear very too just only also even still already ever never always often
  sometimes again away almost enough maybe perhaps quite rather soon once twice yet though
  although because since until while before after during between through about around against
  without within across behind beyond under over up down out off into onto upon near but than then
  not nor both either each every any some all many much more most few less least another other
  such own one two three four five six seven eight nine hundred thousand million now well yes yeah
  yep nope oh wow omg lol lmao ok okay damn shit fuck fucking bitch god ass dude bro babe sis fam
  yall y'all ain't u ur r hes shes gon tho cuz cause wtf tbh idk smh finna literally actually
  honestly finally definitely probably news update picture pictures thread music song songs movie
  movies films season episode match league player players coach goal goals beat beats photos
  christmas easter halloween thanksgiving holiday holidays weather rain snow sun sky light dark
  black white red blue green pink dog dogs cat cats coffee tea beer wine bread cake breakfast
  lunch dinner heart hearts dream dreams luck fight rip dies died dead death birth born
`);

/** Short words that are mostly English, but also occur in other languages. */
export const weakEnglishWords = wordsOf(`
  a an as at by for i in is it me my of on or so to we no do if he rt dm live video photo sale
`);

/** Common words of other languages in Latin letters, one paragraph per language or family. */
export const foreignWords = wordsOf(`
  el los las una unos unas del al que qué por para con sin como pero más mas muy este esta estos
  estas eso ese esa hay fue ser está están estoy es y o ya lo le les nos su sus mi tu te se si sí
  todo todos toda todas cuando donde dónde quien porque hoy mañana ayer gracias oferta comparte gana compra última hola buenos buenas
  días dias noches tardes feliz ahora siempre nunca también nuestro nuestra nuestros nuestras
  vamos mejor año años gente quiero puede tiene tenemos aquí desde hasta entre sobre

  la un une des du de et à au aux est sont était pas ne je il elle nous vous ils elles mon ma mes
  ton ta tes notre votre vos leur leurs ce cet cette ces qui quoi où mais ou donc avec sans sous
  chez très aussi bien fait faire être avoir avez avons suis c'est j'ai d'un d'une qu'il qu'on
  n'est l'on merci bonjour abonnez soldes dernière partagez bonsoir salut aujourd'hui demain hier toujours jamais comme quand parce
  tout tous toute toutes venez découvrez jour jours soir

  der das und ist nicht ein eine einen einem einer eines ich er sie wir ihr mich mir dich dir uns
  euch mein meine dein deine sein seine unser unsere zum zur vom beim auf mit für fur von bei nach
  aus über uber unter durch ohne gegen auch noch schon nur aber oder wenn weil dass daß wie wer wo
  warum heute morgen gestern jetzt immer nie sehr mehr viel viele gut guten danke guten teilen bestellen kaufen bitte hallo sind
  wird werden wurde haben hatte können kann muss zu dem einfach alle alles

  os um uma umas da na nas em com não nao muito você voce vocês eu ele ela eles nós meu minha seu
  sua foi são estão tem temos isso essa esse aqui hoje amanhã ontem obrigado obrigada bom boa dia
  noite tudo pra pelo pela quem também sempre já vai melhor

  gli uno della dello delle degli dei nel nella nelle negli alla allo agli dal dalla sul sulla che
  chi cui non tra fra è sono sei siamo siete ho hai abbiamo hanno questo questa questi queste
  quello quella anche ancora mai più poi perché dove quando oggi domani ieri grazie ciao
  buongiorno buona buon sera tutti tutto tutte molto bene

  het een en ik jij hij zij wij jullie mijn jouw zijn haar ons onze hun dat dit deze niet geen
  maar ook nog wel naar bij voor aan uit als dan omdat waar wat hoe waarom vandaag gisteren nu
  altijd nooit heel veel goed bedankt goedemorgen wordt worden hebben heeft kunnen

  och att det som är av på med jag inte har om för vi kan ett så från vad när där ikke jeg og til
  hva når nå takk tack hej hei

  ve bir bu için ile çok daha ama var yok gibi kadar olarak sonra ben sen biz siz teşekkürler z
  się jest że ze jak ale czy tak dla dziękuję dzień dobry dzisiaj yang di ke dari ini itu untuk
  dengan tidak ada adalah akan juga kami kita saya aku kamu bisa sudah belum lagi selamat terima
  kasih banget aja nggak gak udah yg ang ng sa mga ako ikaw siya tayo kayo sila ito iyan ko mo po
  nga lang naman hindi wala ka ki aur nahi nahin hain kya bhi yeh woh tha thi raha rahi kar karo
  yn yw yw'r nid heddiw heno diolch wedi ddim eich agus táimid níl inniu anocht bhí avui amb són fins
  gràcies aquest aquesta við ekki það danes danas smo nije sasa hadi sana asante

  și cu pe din că ca sunt mulțumesc kwa ni katika hii và là của có không cho các một được
`);
