import type { HintTexts } from '@/lib/copy/hint-texts';

/** Hints in the Portuguese of Brazil; the reader is “você”. */
export const hints: HintTexts = {
  disrespect: {
    title: 'Falta de respeito',
    why: 'Qualquer um pode ler, e o tom fica na memória por mais tempo que o motivo.',
    abuse:
      '“{quote}” encerra a conversa, e todo mundo vê. Diga o que você quer que mude, ou deixe para amanhã.',
    insult:
      '“{quote}” mira na pessoa, e aí ninguém mais ouve seu argumento. Conte o que aconteceu e o que isso causou a você.',
    contempt:
      '“{quote}” ataca as pessoas pelo que elas são, e só quem já concorda continua lendo. Diga o que elas fizeram e por que você discorda.',
    belittling:
      '“{quote}” faz alguém sentir que não importa. Responda ao que foi dito, ou deixe passar.',
    brushOff: '“{quote}” joga a culpa em quem perguntou. Melhor dizer qual é o próximo passo.',
    scored:
      '“{quote}” pode soar como se você olhasse alguém de cima. Diga o que está errado e deixe a pessoa fora disso.',
  },
  'hard-sell': {
    title: 'Venda forçada',
    why: 'As pessoas seguem quem ajuda e conversa; posts que empurram a compra são os primeiros que elas silenciam.',
    hurry:
      '“{quote}” apressa quem lê, e quem se sente pressionado passa direto. Diga para que serve e deixe cada um escolher quando.',
    endless:
      '“{quote}” apressa quem lê e não diz até quando. Informe o dia e a hora, ou deixe cada um escolher.',
    offer:
      '“{quote}” só ajuda quem quer comprar. Ofereça algo aos outros também: para quem é, como é feito, uma dica.',
    stack:
      '“{quote}” é mais um pedido no mesmo post, e isso soa insistente. Fique com o que mais ajuda.',
    pitch:
      '“{quote}” parece bom demais para ser verdade, e as pessoas já não dão bola. Diga com simplicidade o que você faz e quanto custa.',
    bare: '“{quote}” não deixa nada para quem não compra. Acrescente o que você contaria a uma amiga: um uso, uma história, uma pergunta.',
    lure: '“{quote}” decide pelas pessoas o que elas querem. Diga o que faz e para quem, e deixe que escolham.',
    scored:
      '“{quote}” parece anúncio. Ofereça algo a quem não compra também: um uso, uma história, uma pergunta.',
  },
  'missing-context': {
    title: 'Não dá para saber do que se trata',
    why: 'A maioria vê o post sozinho e decide em um segundo se é para ela.',
    bareLink:
      'Aqui só aparece um link, e ninguém sabe o que há nele. Acrescente uma linha: o que é e por que vale abrir.',
    onlyTags:
      'Só com hashtags, nomes e emojis não dá para saber o que você quer dizer. Acrescente uma frase contando o que aconteceu.',
    emptyLead: '“{quote}” não diz o que há no link. Diga o assunto e a ideia que ficou com você.',
    pointing:
      'Quem vê só este post não sabe a que “{quote}” se refere. Escreva no lugar o nome ou a coisa.',
    unsaid: 'Com “{quote}”, é preciso adivinhar do que você fala. Diga qual é a coisa ou o fato.',
    scored: 'Quem vê só este post talvez não saiba do que se trata. Diga qual é a coisa ou o fato.',
  },
  'contact-request': {
    title: 'Pedido de contatos',
    why: 'Ninguém gosta de passar a estranhos os contatos de amigos, família e colegas, nem os próprios dados.',
    people:
      '“{quote}” pede nomes de pessoas conhecidas. Pergunte sobre quem está lendo; se gostarem, elas mesmas trazem os amigos.',
    invitation:
      '“{quote}” pede que tragam mais gente. Diga o que espera por elas; o boca a boca faz o resto.',
    details:
      '“{quote}” pede algo particular. Diga como falar com você e deixe que as pessoas escolham.',
    wallet:
      '“{quote}” é o que os golpes de cripto escrevem, e quem é cauteloso vai embora. Coloque o link de uma página sua que diga quem recebe o quê.',
    scored:
      '“{quote}” parece pedir contatos. Diga como falar com você e deixe que as pessoas escolham.',
  },
  'retweet-request': {
    title: 'Pedido de reposts',
    why: 'As pessoas compartilham o que acham que vale a pena; ouvir o pedido toda hora cansa.',
    spread:
      '“{quote}” pede que façam sua divulgação. Diga o que as pessoas ganham com isso e deixe que decidam.',
    approval:
      '“{quote}” pede um clique, e cliques dizem pouco. Pergunte o que as pessoas acham e responda a elas.',
    follow:
      '“{quote}” pede que sigam você antes de saberem o que vão encontrar. Mostre do que você fala; quem gostar fica.',
    scored:
      '“{quote}” dá a impressão de que os outros devem espalhar por você. Diga o que eles ganham e deixe que decidam.',
  },
  'off-topic-personal': {
    title: 'Vida particular na conta da empresa',
    why: 'As pessoas seguem uma organização pelo assunto dela; diante de algo particular, se perguntam quem está falando.',
    people:
      '“{quote}” fala de gente que ninguém aqui conhece. Guarde para a sua conta, ou diga por que isso importa a quem lê.',
    body: '“{quote}” conta como você está, mas aqui as pessoas vêm pelo que a organização faz. Fica melhor na sua própria conta.',
    life: '“{quote}” é da sua vida, e aqui as pessoas vêm por outra coisa. Poste na sua própria conta, ou ligue ao assunto.',
    mood: 'Não dá para saber de quem é o humor em “{quote}”: seu ou da organização. Guarde para a sua conta, ou diga o que isso tem a ver com o seu trabalho.',
    fandom:
      'Não é por “{quote}” que seguem esta conta. Poste na sua própria conta, ou ligue ao assunto.',
    self: '“{quote}” soa como uma pessoa física, e fica a dúvida de quem está falando. Ligue ao assunto, ou poste na sua própria conta.',
    scored:
      '“{quote}” parece da sua vida particular, e aqui as pessoas vêm por outra coisa. Ligue ao assunto, ou poste na sua própria conta.',
  },
  'sensitive-topic': {
    title: 'Assuntos que dividem',
    why: 'O que uma conta diz, qualquer um lê, e passa por opinião da organização.',
    swearing:
      '“{quote}” vai soar grosseiro para alguns, ainda mais vindo de uma organização. Tire o palavrão.',
    sex: '“{quote}” constrange quando vem de uma organização. Guarde para uma conta particular.',
    drugs:
      '“{quote}” soa como se a organização aprovasse as drogas. Deixe isso de fora, a não ser que seja o tema do seu trabalho.',
    politics:
      '“{quote}” leva quem lê para a política, e alguns vão embora por isso. Fique no assunto pelo qual seguem você.',
    stance:
      '“{quote}” toma partido, e parte de quem lê está do outro lado; vão entender que é a opinião da organização. Fique no assunto pelo qual seguem você.',
    faith:
      '“{quote}” fala de uma fé, e quem tem outra pode se sentir de fora. Deseje o bem com palavras que sirvam para todos.',
    violence:
      '“{quote}” pode ferir quem passou por isso. Tire, ou coloque o link de quem oferece ajuda.',
    scored:
      '“{quote}” toca em um assunto que divide quem lê, e vão entender que é a opinião da organização. Fique no assunto pelo qual seguem você.',
  },
  'lopsided-stream': {
    title: 'Mais vendas e pedidos do que ajuda',
    why: 'As pessoas ficam com as contas que dão mais do que tomam.',
    answer:
      '{taking} dos seus últimos {posts} posts {taking, plural, one {vendia ou pedia algo, e ofereceu} other {vendiam ou pediam algo, e ofereceram}} pouco em troca. Responda primeiro a alguém: uma pergunta, um agradecimento, uma reclamação.',
    question:
      '{taking} dos seus últimos {posts} posts {taking, plural, one {vendia ou pedia} other {vendiam ou pediam}} algo, e nenhum fez uma pergunta. Pergunte algo que você queira mesmo saber.',
    knowledge:
      '{taking} dos seus últimos {posts} posts {taking, plural, one {vendia ou pedia} other {vendiam ou pediam}} algo, e isso cansa. Ofereça algo útil hoje: uma dica, um motivo, um número.',
  },
  'silent-account': {
    title: 'Faz tempo que você não responde',
    why: 'Quem escreve para uma conta e não ouve nada logo para de escrever.',
    noReplies:
      'Nenhum dos seus últimos {posts} posts era uma resposta, e dá para notar quando uma conta nunca responde. Encontre alguém que escreveu para você e responda primeiro.',
  },
  'closed-door': {
    title: 'Faz tempo que você não pergunta',
    why: 'Uma pergunta é o jeito mais simples de abrir a conversa.',
    noQuestions:
      'Nenhum dos seus últimos {posts} posts fez uma pergunta, então havia pouco a responder. Faça uma cuja resposta você gostaria de saber.',
  },
  'repeated-post': {
    title: 'Já postado',
    why: 'Deixar de seguir custa um clique, e a mesma coisa duas vezes parece spam.',
    same: 'Você postou quase a mesma coisa {when}, e quem viu vai passar direto. Conte o que há de novo, ou responda a alguém que perguntou sobre isso.',
  },
  'off-hours': {
    title: 'Fora do horário de quem lê você',
    why: 'A maioria lê um post logo depois que ele sai, ou não lê.',
    closed:
      'No fuso horário da sua conta são {time}, e pouca gente está online. Mais pessoas vão ver {next}.',
  },
  overclaim: {
    title: 'Difícil de acreditar',
    why: 'O exagero aparece, e aí se duvida do resto também.',
    miracle:
      '“{quote}” parece bom demais para ser verdade, e aí se duvida do resto. Diga com simplicidade o que faz e para quem.',
    guarantee:
      '“{quote}” promete o que ninguém consegue cumprir com todos. Diga o que costuma acontecer, ou o que você faz quando não dá certo.',
    superlative:
      'Ninguém tem como conferir “{quote}”, então passa batido. Dê o detalhe ou a fonte por trás disso.',
  },
  'undisclosed-ad': {
    title: 'Publicidade que não se identifica',
    why: 'Quem descobre depois que uma dica foi paga acredita menos na próxima; as regras do X, a FTC e a ASA britânica pedem que isso venha no início e às claras.',
    code: 'Não dá para saber se você ganha com “{quote}”. Se ganha, ponha “#ad” no início, ou ative no X o selo “Parceria paga”.',
    link: 'Um link como “{quote}” costuma render a quem compartilha. Se for o caso, ponha “#ad” no início, ou ative no X o selo “Parceria paga”.',
    gift: 'Com “{quote}”, fica a dúvida se você foi pago ou ganhou o produto. Se for o caso, ponha “#ad” no início, ou ative no X o selo “Parceria paga”.',
    weak: 'Talvez não saibam o que “{quote}” quer dizer. Se você recebeu dinheiro ou algum brinde, ponha “#ad” no início, ou ative no X o selo “Parceria paga”.',
    late: '“{quote}” está tão no fim que quase ninguém vê. Ponha no início, ou ative no X o selo “Parceria paga”.',
    employee:
      'Você também posta por {account}, e “{quote}” passa por elogio de cliente. Diga no post que você trabalha lá.',
  },
  shouting: {
    title: 'Gritaria',
    why: 'Muita gente lê maiúsculas e fileiras de exclamações como raiva.',
    capitals:
      '“{quote}” parece gritado, e as pessoas se afastam. Em minúsculas fica igualmente claro.',
    marks:
      'Tantos pontos de exclamação ou de interrogação em “{quote}” soam afobados, e uma voz calma passa mais confiança. Um só basta.',
  },
  'canned-reply': {
    title: 'Uma resposta que serviria para qualquer um',
    why: 'Dá para notar uma resposta pronta, e a pessoa esperava que você respondesse ao que ela escreveu.',
    canned:
      '“{quote}” serviria para qualquer um, e as pessoas notam. Retome algo que foi escrito e diga o que acontece agora.',
  },
  'hashtag-crowd': {
    title: 'Hashtags demais',
    why: 'Hashtags servem para achar um post; amontoadas, parecem anúncio e escondem o que você diz.',
    crowd:
      'As pessoas pulam uma fileira como “{quote}”, e muitas vezes a frase anterior também. Fique com uma ou duas que alguém procure.',
  },
  'brush-off': {
    title: 'Crítica descartada',
    why: 'Quem reclama ainda se importa, e todos podem ler como você responde.',
    blame:
      '“{quote}” deixa a pessoa sozinha com o problema, e todo mundo lê. Diga o que você pode fazer, ou o que não pode e por quê.',
    alone:
      '“{quote}” dá a entender que o problema é só da pessoa. Pergunte o que aconteceu no caso dela.',
    feelings:
      '“{quote}” fala do que a pessoa sente, e não do que aconteceu. Diga primeiro o que você vai fazer.',
  },
  'mention-crowd': {
    title: 'Gente demais mencionada',
    why: 'Cada pessoa mencionada recebe uma notificação, e quem não tem nada a ver com o post se sente usado.',
    crowd:
      '“{quote}” avisa {count} pessoas de uma vez, e poucas vão saber por quê. Mencione a pessoa certa e diga por quê.',
  },
  'stale-reference': {
    title: 'Uma data que não bate',
    why: 'Uma data que já passou mostra que ninguém conferiu antes de postar.',
    passed: '“{quote}” já passou; hoje é {today}. Diga a próxima data, ou conte como foi.',
    relative: '“{quote}” não bate: {word} é {date}. Se for postar mais tarde, deixe assim.',
    weekday:
      '“{quote}” não bate com o calendário: esse dia é {weekday}. Confira qual você quer dizer.',
    missing: '“{quote}” não existe no calendário. Confira que dia você quer dizer.',
    year: '“{quote}” anuncia um ano que já passou: estamos em {year}. Diga o ano que você quer dizer.',
    season:
      '“{quote}” parece um post antigo em {month}. Fale da época que vem aí, ou diga por que está escrevendo sobre isso agora.',
    today: 'hoje',
    tonight: 'hoje à noite',
    tomorrow: 'amanhã',
  },
  'wall-of-text': {
    title: 'Um bloco longo de texto',
    why: 'Na timeline se lê por cima, e um bloco sem pausa é pulado inteiro.',
    thread:
      'É muita coisa para ler de uma vez. Que tal uma thread, com uma nova parte a partir de “{quote}”, para cada parte dizer uma coisa?',
    block:
      'Tantas frases seguidas cansam no celular. Um parágrafo novo antes de “{quote}” deixa respirar.',
    endless:
      'A frase que começa com “{quote}” ocupa um post inteiro, e poucos vão ler até o fim. Divida em duas.',
  },
  'jargon-crowd': {
    title: 'Siglas sem explicação',
    why: 'Quem não conhece uma sigla conclui que o post é para outros.',
    crowd:
      'Fora da sua área, talvez não conheçam {list}. Escreva por extenso as que importam, ou diga ao coach que seus leitores conhecem.',
  },
  'undescribed-picture': {
    title: 'Uma imagem sem descrição',
    why: 'Quem não pode ver uma imagem ouve a descrição dela, ou não ouve nada.',
    one: 'Quem não pode ver sua imagem perde o que ela diz. Diga na descrição (ALT) o que ela mostra e o que importa nela.',
    some: '{count} das suas imagens não dizem nada a quem não pode vê-las. Diga em cada descrição (ALT) o que ela mostra e o que importa.',
  },
  'giveaway-terms': {
    title: 'Sorteio sem regulamento',
    why: 'As pessoas querem saber de que participam e até quando; o código CAP britânico (8) e as regras do X para concursos pedem isso já no primeiro post.',
    flood:
      '“{quote}” leva a posts repetidos e a contas duplicadas, e as regras do X para concursos desaconselham as duas coisas. Deixe cada pessoa responder uma vez: “responda com…”.',
    missing: '“{quote}” não diz {list}. Diga aqui, ou coloque o link do regulamento.',
    missingAndReach:
      '“{quote}” não diz {list}. Diga aqui, e deixe participar com uma resposta: “responda com…” traz conversa, reposts não.',
    reach:
      '“{quote}” pede que espalhem o post para poder ganhar, e o X pode ver isso como manipulação. Deixe participar com uma resposta: “responda com…”.',
    prize: 'qual é o prêmio',
    until: 'até quando vai',
    entrants: 'quem pode participar',
  },
  'hurry-without-end': {
    title: 'Um prazo sem data',
    why: 'Dá para decidir melhor sabendo a hora; o direito da UE (Diretiva 2005/29/CE, anexo I, n.º 7) e o DMCC Act britânico de 2024 proíbem a falsa urgência.',
    endless:
      '“{quote}” diz que o tempo é curto, mas não até quando. Informe o dia e a hora, e as pessoas podem se planejar.',
  },
  'run-together-tag': {
    title: 'Uma hashtag de várias palavras sem maiúsculas',
    why: 'Leitores de tela leem uma hashtag em minúsculas como uma só palavra comprida, e os outros precisam ler duas vezes.',
    small:
      '“{quote}” é lida em voz alta como uma palavra só. Com uma maiúscula em cada palavra, fica claro para todos: {tag}.',
  },
  'picture-letters': {
    title: 'Letras feitas de símbolos',
    why: 'Leitores de tela soletram esses símbolos um a um ou pulam, e a busca não encontra.',
    letters:
      'Leitores de tela leem “{quote}” símbolo por símbolo, ou pulam. Letras comuns chegam a todos.',
    row: 'Um leitor de tela diz o nome de cada emoji de “{quote}” antes de continuar. Um só basta.',
  },
  'quiet-day': {
    title: 'Um post em dia de silêncio',
    why: 'Um post alegre em dia de luto é difícil de desfazer, e números antes da hora também.',
    quiet: 'Isto sairia em {day}, um dia de silêncio: {reason}. Guarde até depois de {last}.',
  },
  'wrong-account': {
    title: 'Talvez seja a conta errada',
    why: 'Uma frase particular com o nome da empresa fica na memória, e uma frase da empresa com o seu nome também.',
    private:
      'Você está postando como @{account}, e “{quote}” soa particular. Troque para a sua conta, ou diga o que isso tem a ver com o seu trabalho.',
    business:
      'Você está postando como @{account}, e “{quote}” soa como @{other}. Troque para essa conta, ou fale por você.',
  },
  'uneven-thread': {
    title: 'Números ou partes de uma thread que não batem',
    why: 'As pessoas procuram cada parte que os números prometem, e saem quando uma está vazia ou se repete.',
    place: 'Esta é a parte {expected} da thread, mas diz “{quote}”. Escreva “{mended}”.',
    count: '“{quote}” não bate: esta thread tem {expected} partes. Escreva “{mended}”.',
    empty: 'A parte anterior está vazia. Complete ou tire essa parte.',
    number: 'Nesta parte só há um número. Complete ou tire esta parte.',
    again: 'Esta parte repete o que a parte {other} já diz. Tire uma das duas.',
  },
  'repeated-link': {
    title: 'O mesmo link, sem nada de novo',
    why: 'Para o X, o mesmo link repetido é spam, e para quem já viu também.',
    again:
      'Você postou este link {when}. Diga algo novo sobre ele: um detalhe, ou o que alguém perguntou desde então.',
  },
  'untracked-link': {
    title: 'Um link cujas visitas sua equipe não consegue contar',
    why: 'Pelas visitas aos links, sua equipe descobre quais posts foram úteis.',
    lacks: 'Sua equipe conta as visitas por {list}, e em “{quote}” falta isso.',
  },
  'house-phrase': {
    title: 'Palavras a evitar',
    why: '{source} combinou usar outras palavras aqui.',
  },
  'required-phrase': {
    title: 'Faltam palavras obrigatórias',
    why: '{source} combinou dizer isto também.',
  },
  praise: {
    'credit-given': 'Você diz de quem é. É justo, e a pessoa vai ver.',
    'feedback-taken-up': 'Você ouviu e fez algo a respeito. As pessoas notam.',
    'help-offered': 'Você oferece ajuda, e as pessoas lembram de quem ajudou.',
    'honest-question': 'Dá para responder a essa pergunta. Esteja por perto quando responderem.',
    'link-with-intro': 'Dá para saber o que há no link antes de abrir.',
    'thanks-with-reason': 'Você diz pelo que agradece. É disso que as pessoas se lembram.',
  },
  fix: {
    'leave-out': 'Tirar “{words}”',
    'ask-instead': 'Fazer uma pergunta no lugar',
    'keep-one': 'Deixar só um “{words}”',
    'plain-letters': 'Escrever com letras comuns',
    write: 'Escrever “{words}”',
    'put-first': 'Pôr “{words}” no início',
    'tag-capitals': 'Escrever estas hashtags com maiúsculas',
    paragraphs: 'Dividir em parágrafos',
    add: 'Acrescentar “{words}”',
    say: 'Dizer “{words}”',
  },
  repetition: {
    ask: 'É o {times}º pedido em {posts} posts.',
    sell: 'É o {times}º anúncio em {posts} posts.',
  },
  joint: { sentences: '{first} {second}', word: '“{word}”' },
  time: {
    now: 'agora há pouco',
    today: 'hoje a partir das {time}',
    tomorrow: 'amanhã a partir das {time}',
    day: '{weekday} a partir das {time}',
  },
};
