import type { LessonTexts } from '@/lib/copy/en/lessons';

/** The lessons in Brazilian Portuguese; the reader is “você”. */
export const lessonTexts: LessonTexts = {
  'english-drafts':
    'Os rascunhos estão em inglês, o idioma que o coach lê; escreva também sua versão em inglês.',
  'listening.summary': 'O que as pessoas dizem a você é um presente, mesmo quando dói.',
  'listening.idea': `Você escolhe quem segue, então este lugar vira o que você fizer dele. Comece lendo. Procure gente que tenha o mesmo trabalho, a mesma cidade ou o mesmo hobby, e veja o que elas se perguntam.

Quem critica o que você faz gastou um minuto porque ainda se importa. Agradeça, diga o que vai verificar e volte quando estiver resolvido.

Uma resposta indiferente encerra a conversa, e todo mundo lê isso também. Perguntas abrem portas: faça uma cuja resposta você adoraria ouvir.`,
  'listening.task':
    'Ines ficou decepcionada. Responda de um jeito que talvez a faça dar outra noite ao restaurante.',
  'aim.owns-the-fault': 'Diga com suas palavras o que deu errado para Ines, sem desculpa.',
  'aim.says-what-follows': 'Diga o que acontece agora, ou pergunte o que ajudaria.',
  'listening.source':
    'Com base em uma lista do que uma empresa não deve fazer no Twitter, e em como um novato explica o Twitter aos colegas.',
  'context.summary': 'A maioria vê um único post, sem nada em volta.',
  'context.idea': `Seu post viaja sozinho. Ele aparece entre uma receita e o futebol, diante de gente que não leu o anterior. Quem não entende do que se trata passa direto, e um link sem explicação recebe poucas visitas.

Diga o nome da coisa, o lugar e o dia. Conte em uma linha o que há no link e por que vale o clique. Palavras curtas ajudam, e um número também. Depois leia como se não soubesse de nada: falta alguma coisa?`,
  'context.task':
    'A página diz que a ponte do porto fecha em maio para obras. Conte a quem lê o que vai encontrar.',
  'aim.names-the-bridge': 'Diga do que se trata.',
  'aim.says-what-happens': 'Diga o que acontece com ela.',
  'aim.says-when-or-what': 'Diga quando, ou o que há na página.',
  'context.source':
    'Com base em um ensaio sobre o contato com clientes no Twitter, que pede uma boa introdução para cada link.',
  'replies.summary': 'Uma resposta que serve para todos não ajuda ninguém.',
  'replies.idea': `As pessoas distinguem uma resposta pessoal de uma padronizada. Uma resposta que poderia ir para qualquer um mostra que ninguém leu a mensagem delas. Retome uma palavra do que escreveram, use o nome se ele estiver ali e responda ao que perguntaram, mesmo que a resposta seja “vou saber na sexta”.

Resolva em público quando puder, porque outros têm a mesma dúvida. Se precisar de dados particulares, diga por quê e o que acontece depois. Um breve obrigado fica na memória mais do que qualquer oferta.`,
  'replies.task':
    'O pacote de Sam foi para o depósito errado e chega na quarta. Escreva para Sam de pessoa para pessoa.',
  'aim.says-what-went-wrong': 'Diga o que deu errado com o pacote.',
  'aim.says-when-it-comes': 'Diga quando ele chega.',
  'aim.speaks-to-sam': 'Fale com Sam.',
  'replies.source':
    'Com base em uma nota sobre criar relações com o Twitter, que pede respostas pessoais.',
  'tone.summary': 'Todo mundo pode ler, e o tom fica na memória.',
  'tone.idea': `Imagine dizer isso numa mesa de bar, com estranhos na mesa ao lado. Quase todos nós falaríamos mais baixo, deixaríamos a pessoa em paz e falaríamos do assunto. Aqui é igual, só que com mais gente ouvindo.

Maiúsculas soam como grito. A zombaria dá prazer por um minuto e fica escrita por anos. Você pode discordar de qualquer um: diga o que vê de outro jeito e por quê. Se estiver com raiva, escreva, beba um copo d’água e leia de novo antes de postar.`,
  'tone.task': 'Mantenha a raiva por causa da piscina, e deixe as pessoas de fora.',
  'aim.is-about-the-pool': 'Fale da piscina.',
  'aim.says-what-hurts': 'Diga o que está errado, o que você sente ou o que você quer.',
  'tone.source':
    'Com base em uma lista do que uma empresa não deve fazer no Twitter, e em um ensaio sobre o contato com clientes no Twitter.',
  'asking.summary': 'Posts bons são compartilhados sem ninguém pedir.',
  'asking.idea': `Pedir um repost de vez em quando não faz mal. Em todo post, isso põe quem lê para trabalhar para você, e a pessoa vai embora. O que é útil, surpreendente ou engraçado se espalha sozinho.

Com os nomes é a mesma coisa. Ninguém gosta de entregar os contatos de amigos e colegas. Quem gosta do que você faz traz as pessoas quando quiser. Então tire o pedido e pergunte algo que dê gosto responder: uma opinião, uma história, um conselho.`,
  'asking.task': 'Mantenha a notícia. Pergunte algo que dê gosto responder, ou não pergunte nada.',
  'aim.keeps-the-news': 'Mantenha a notícia: o que abre e em que dia.',
  'aim.asks-for-no-reach': 'Tire todo pedido para espalhar o post.',
  'asking.source': 'Com base em uma lista do que uma empresa não deve fazer no Twitter.',
  'selling.summary': 'As pessoas ficam pelo que aprendem, e algumas compram.',
  'selling.idea': `Tudo bem dizer o que você faz. Mas, quando um em cada dois posts é anúncio, as pessoas saem com um clique, e poucas voltam. Dê primeiro: um truque do ofício, uma resposta, uma olhada nos bastidores. Aí a oferta vira novidade de alguém conhecido.

Conte como a coisa é, mais do que como é barata. Esqueça a contagem regressiva. Algumas contas são seguidas só pelas ofertas, e isso também funciona; há um perfil para isso. Mesmo ali, os clientes se lembram de um obrigado.`,
  'selling.task': 'Conte aos ciclistas algo sobre estas luzes que eles gostariam de saber.',
  'aim.is-about-the-lights': 'Fale das luzes.',
  'aim.tells-something': 'Conte uma coisa que um ciclista possa aproveitar.',
  'aim.does-not-push': 'Tire a pressão para comprar.',
  'selling.source':
    'Com base em uma lista do que uma empresa não deve fazer no Twitter, e em como um consultor mudou de ideia sobre contas de mão única.',
  'tags.summary': 'Uma hashtag ajuda a achar você; nove escondem suas palavras.',
  'tags.idea': `Uma hashtag ajuda quem procura um assunto a achar você. Uma ou duas bastam. Mais do que isso empurra suas próprias palavras para o lado, e o post parece a etiqueta de um pacote.

Uma menção é um toque no ombro. Ela é bem-vinda quando o post é sobre a pessoa, agradece a ela ou responde a ela. Uma fila de nomes que não pediram isso parece panfleto embaixo da porta. Antes de postar, tire cada hashtag e cada nome, um por vez, e veja se falta alguma coisa.`,
  'tags.task': 'Fique com a hashtag que um vizinho procuraria, e use o espaço para um detalhe.',
  'aim.says-what-was-planted': 'Mantenha a notícia das árvores.',
  'aim.keeps-a-tag': 'Deixe uma ou duas hashtags que gente da região procuraria.',
  'aim.adds-a-detail': 'Acrescente um detalhe.',
  'tags.source':
    'Com base em um ensaio sobre o contato com clientes no Twitter, e em como um novato explica o Twitter aos colegas.',
  'honesty.summary': 'As pessoas percebem quando algo é maquiado, e contam aos outros.',
  'honesty.idea': `Palavras grandes deixam as pessoas desconfiadas. “O melhor do mundo” diz pouco; “quatro de cada cinco clientes voltaram” diz muito. Use o que você pode mostrar: um número, um nome, uma foto, um pequeno defeito que você admite.

Se você foi pago, ganhou o produto ou recebe uma parte quando alguém compra, diga isso no mesmo post. As pessoas aceitam bem, e em muitos lugares é lei. Quando algo dá errado, conte antes dos outros. Admitir um erro fez mais amigos do que qualquer campanha.`,
  'honesty.task': 'Diga o que você sabe sobre o chá e como sabe.',
  'aim.is-about-the-tea': 'Fale do chá.',
  'aim.says-how-you-know': 'Diga como você sabe, ou o que não pode prometer.',
  'aim.does-not-boast': 'Não prometa nada que você não possa cumprir.',
  'honesty.source':
    'Com base em uma nota sobre criar relações com o Twitter, e em um ensaio sobre o contato com clientes no Twitter.',
  'state.empty': 'Escreva sua versão acima.',
  'state.unchanged': 'Este é o texto como estava. Diga com as suas palavras.',
  'state.hinted': 'O coach ainda tem algo a dizer: leia a dica acima.',
  'state.too-short': 'Diga um pouco mais, para que quem lê leve algo.',
  'state.unclear': 'Escreva como você falaria, com frases inteiras.',
  'state.unkind': 'Isso ataca a pessoa. Diga como diria a um convidado à sua mesa.',
  'state.off-target': 'Está quase lá. A lista mostra o que ainda falta.',
  'state.done': 'Muito bem! Sua resposta faz tudo o que está na lista.',
};
