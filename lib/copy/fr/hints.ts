import type { HintTexts } from '@/lib/copy/hint-texts';

/** Hints in French; the reader is “vous”. */
export const hints: HintTexts = {
  disrespect: {
    title: 'Manque de respect',
    why: 'Tout le monde peut le lire, et l’on retient le ton plus longtemps que la raison.',
    abuse:
      '« {quote} » met fin à la conversation, et tout le monde le voit. Dites ce que vous voulez changer, ou laissez passer la nuit.',
    insult:
      '« {quote} » vise la personne, et plus personne n’écoute votre argument. Racontez ce qui s’est passé et ce que cela vous a fait.',
    contempt:
      '« {quote} » s’en prend à ce que les gens sont ; seuls ceux qui pensent comme vous liront la suite. Dites ce qu’ils ont fait et pourquoi vous n’êtes pas d’accord.',
    belittling:
      '« {quote} » fait comprendre à quelqu’un qu’il ne compte pas. Répondez à ce qu’il a dit, ou laissez courir.',
    brushOff:
      '« {quote} » rejette la faute sur la personne qui demandait. Indiquez-lui plutôt la marche à suivre.',
    scored: '« {quote} » peut paraître méprisant. Dites ce qui ne va pas, sans viser la personne.',
  },
  'hard-sell': {
    title: 'Vente forcée',
    why: 'On suit un compte pour être aidé et pour échanger ; les posts qui poussent à l’achat sont les premiers que l’on masque.',
    hurry:
      '« {quote} » presse les gens, et l’on passe son chemin quand on se sent pressé. Dites à quoi cela sert, et laissez chacun choisir son moment.',
    endless:
      '« {quote} » presse les gens sans dire jusqu’à quand. Donnez le jour et l’heure, ou laissez chacun choisir.',
    offer:
      '« {quote} » n’aide que ceux qui veulent acheter. Donnez aussi quelque chose aux autres : pour qui c’est, comment c’est fait, une astuce.',
    stack:
      '« {quote} » fait une demande de plus dans le même post, et cela devient insistant. Gardez celle qui aide le plus.',
    pitch:
      '« {quote} » semble trop beau pour être vrai, et l’on n’y prête plus attention. Dites simplement ce que vous faites et combien cela coûte.',
    bare: '« {quote} » ne laisse rien aux gens qui n’achètent pas. Ajoutez ce que vous diriez à une amie : un usage, une histoire, une question.',
    lure: '« {quote} » décide de ce que veulent les gens. Dites ce que cela fait et pour qui, et laissez-les choisir.',
    scored:
      '« {quote} » ressemble à une publicité. Donnez aussi quelque chose aux gens qui n’achètent pas : un usage, une histoire, une question.',
  },
  'missing-context': {
    title: 'On ne sait pas de quoi il s’agit',
    why: 'La plupart des gens voient un post isolé et décident en une seconde s’il les concerne.',
    bareLink:
      'On ne voit ici qu’un lien, sans savoir où il mène. Ajoutez une ligne : ce que c’est, et pourquoi l’ouvrir.',
    onlyTags:
      'Des hashtags, des noms et des émojis ne suffisent pas à dire ce que vous voulez. Ajoutez une phrase sur ce qui s’est passé.',
    emptyLead:
      '« {quote} » ne dit pas ce qu’il y a derrière le lien. Donnez le sujet et ce que vous en avez retenu.',
    pointing:
      'Une personne qui ne voit que ce post ne peut pas savoir ce que désigne « {quote} ». Écrivez à la place le nom ou la chose.',
    unsaid:
      'Avec « {quote} », il faut deviner de quoi vous parlez. Nommez la chose ou l’événement.',
    scored:
      'Une personne qui ne voit que ce post ne saura peut-être pas de quoi il parle. Nommez la chose ou l’événement.',
  },
  'contact-request': {
    title: 'Demande de contacts',
    why: 'On protège des inconnus ses amis, sa famille et ses collègues, et ses propres coordonnées.',
    people:
      '« {quote} » demande aux gens les noms de leurs proches. Posez-leur une question sur eux-mêmes ; si cela leur plaît, ils en parleront autour d’eux.',
    invitation:
      '« {quote} » demande d’amener d’autres personnes. Dites ce qui les attend ; le bouche-à-oreille fera le reste.',
    details:
      '« {quote} » demande quelque chose de privé. Dites comment vous joindre, et laissez-leur le choix.',
    wallet:
      '« {quote} » rappelle les arnaques aux cryptomonnaies, et les gens prudents s’en vont. Renvoyez à une page à vous qui dit qui reçoit quoi.',
    scored:
      '« {quote} » semble demander des coordonnées. Dites comment vous joindre, et laissez-leur le choix.',
  },
  'retweet-request': {
    title: 'Demande de reposts',
    why: 'On partage ce qui en vaut la peine ; se le faire demander sans cesse devient une corvée.',
    spread:
      '« {quote} » demande aux gens de faire votre promotion. Dites plutôt ce qu’ils y gagnent, et laissez-les décider.',
    approval:
      '« {quote} » demande un clic, et les clics disent peu de chose. Demandez aux gens leur avis, et répondez-leur.',
    follow:
      '« {quote} » demande un abonnement avant que l’on sache pour quoi. Montrez de quoi vous parlez ; ceux à qui cela plaît resteront.',
    scored:
      '« {quote} » donne l’impression qu’il faut diffuser le post pour vous. Dites ce que les gens y gagnent, et laissez-les décider.',
  },
  'off-topic-personal': {
    title: 'Vie privée sur un compte professionnel',
    why: 'On suit une organisation pour son sujet ; devant une confidence, on se demande qui parle.',
    people:
      '« {quote} » parle de gens que personne ne connaît ici. Gardez-le pour votre propre compte, ou dites en quoi cela concerne ceux qui vous lisent.',
    body: '« {quote} » dit comment vous allez, alors qu’on vient ici pour ce que fait l’organisation. Votre propre compte convient mieux.',
    life: '« {quote} » relève de votre vie, et l’on vient ici pour autre chose. Publiez-le sur votre propre compte, ou reliez-le au sujet.',
    mood: 'On ne sait pas de qui « {quote} » dit l’humeur : la vôtre, ou celle de l’organisation. Gardez-le pour votre propre compte, ou dites le rapport avec votre travail.',
    fandom:
      'Ce n’est pas pour « {quote} » que l’on suit ce compte. Publiez-le sur le vôtre, ou reliez-le au sujet.',
    self: '« {quote} » fait penser à un particulier, et l’on se demande qui parle. Reliez-le au sujet, ou publiez-le sur votre propre compte.',
    scored:
      '« {quote} » semble tiré de votre vie privée, et l’on vient ici pour autre chose. Reliez-le au sujet, ou publiez-le sur votre propre compte.',
  },
  'sensitive-topic': {
    title: 'Sujets qui divisent',
    why: 'Ce que dit un compte est lu par tous et passe pour l’avis de l’organisation.',
    swearing:
      '« {quote} » paraîtra grossier à certains, surtout venant d’une organisation. Retirez le gros mot.',
    sex: '« {quote} » met mal à l’aise venant d’une organisation. Gardez-le pour un compte privé.',
    drugs:
      '« {quote} » laisse croire que l’organisation approuve les drogues. N’en parlez pas, sauf si c’est votre métier.',
    politics:
      '« {quote} » entraîne ceux qui vous lisent dans la politique, et certains partiront. Restez sur ce pour quoi ils vous suivent.',
    stance:
      '« {quote} » prend parti, et une partie de vos lecteurs est de l’autre côté ; ils y verront l’avis de l’organisation. Restez sur ce pour quoi ils vous suivent.',
    faith:
      '« {quote} » parle d’une religion, et ceux d’une autre peuvent se sentir exclus. Choisissez des vœux qui conviennent à tous.',
    violence:
      '« {quote} » peut blesser ceux qui l’ont vécu. Retirez-le, ou donnez le lien d’un service d’aide.',
    scored:
      '« {quote} » touche à un sujet qui divise vos lecteurs, et ils y verront l’avis de l’organisation. Restez sur ce pour quoi ils vous suivent.',
  },
  'lopsided-stream': {
    title: 'Plus de ventes et de demandes que d’aide',
    why: 'On reste avec les comptes qui donnent plus qu’ils ne prennent.',
    answer:
      'Sur vos {posts} derniers posts, {taking} {taking, plural, one {vendait ou demandait un service, et donnait} other {vendaient ou demandaient un service, et donnaient}} peu en échange. Répondez d’abord à quelqu’un : une question, un merci, une plainte.',
    question:
      'Sur vos {posts} derniers posts, {taking} {taking, plural, one {vendait ou demandait} other {vendaient ou demandaient}} un service, et aucun ne posait de question. Posez-en une dont la réponse vous intéresse.',
    knowledge:
      'Sur vos {posts} derniers posts, {taking} {taking, plural, one {vendait ou demandait} other {vendaient ou demandaient}} un service, et cela lasse. Donnez une chose utile dès aujourd’hui : une astuce, une raison, un chiffre.',
  },
  'silent-account': {
    title: 'Aucune réponse ces derniers temps',
    why: 'Les gens qui écrivent à un compte sans rien recevoir cessent vite d’écrire.',
    noReplies:
      'Aucun de vos {posts} derniers posts n’était une réponse, et un compte qui ne répond jamais, cela se remarque. Trouvez quelqu’un qui vous a écrit, et répondez-lui d’abord.',
  },
  'closed-door': {
    title: 'Aucune question ces derniers temps',
    why: 'Une question est le moyen le plus simple d’ouvrir la porte.',
    noQuestions:
      'Aucun de vos {posts} derniers posts ne posait de question : il y avait peu à répondre. Ajoutez-en une dont vous aimeriez connaître la réponse.',
  },
  'repeated-post': {
    title: 'Déjà publié',
    why: 'Se désabonner ne prend qu’un clic, et les mêmes mots deux fois font penser à du spam.',
    same: 'Vous avez publié presque la même chose {when}, et ceux qui l’ont vue passeront leur chemin. Dites ce qu’il y a de nouveau, ou répondez à quelqu’un qui a posé la question.',
  },
  'off-hours': {
    title: 'En dehors des heures de vos lecteurs',
    why: 'La plupart des gens lisent un post juste après sa publication, ou jamais.',
    closed:
      'Il est {time} dans le fuseau horaire de votre compte, et peu de gens sont en ligne. Vous en toucherez davantage {next}.',
  },
  overclaim: {
    title: 'Difficile à croire',
    why: 'L’exagération se remarque, et l’on doute ensuite du reste.',
    miracle:
      '« {quote} » semble trop beau pour être vrai, et l’on doute ensuite du reste. Dites simplement ce que cela fait, et pour qui.',
    guarantee:
      '« {quote} » promet ce que personne ne peut tenir pour tous. Dites ce qui se passe le plus souvent, ou ce que vous faites en cas d’échec.',
    superlative: '« {quote} » est invérifiable, alors on passe. Donnez le détail ou la source.',
  },
  'undisclosed-ad': {
    title: 'Publicité qui ne se dit pas',
    why: 'Si l’on apprend après coup qu’un conseil était payé, on croit moins le suivant ; X, la FTC et l’ASA britannique veulent que ce soit dit d’emblée et clairement.',
    code: 'On ne sait pas si « {quote} » vous rapporte quelque chose. Si oui, mettez « #ad » au début, ou activez sur X le label « Partenariat rémunéré ».',
    link: 'Un lien comme « {quote} » rapporte souvent à la personne qui le partage. Si c’est le cas, mettez « #ad » au début, ou activez sur X le label « Partenariat rémunéré ».',
    gift: 'Avec « {quote} », on se demande si l’on vous a payé ou offert le produit. Si oui, mettez « #ad » au début, ou activez sur X le label « Partenariat rémunéré ».',
    weak: 'On ne sait pas forcément ce que veut dire « {quote} ». Si vous avez reçu de l’argent ou un cadeau, mettez « #ad » au début, ou activez sur X le label « Partenariat rémunéré ».',
    late: '« {quote} » arrive si tard que peu de gens le voient. Mettez-le au début, ou activez sur X le label « Partenariat rémunéré ».',
    employee:
      'Vous publiez aussi pour {account}, et « {quote} » passe pour l’éloge d’un client. Dites dans le post que vous y travaillez.',
  },
  shouting: {
    title: 'L’impression de crier',
    why: 'Beaucoup de gens lisent la colère dans les capitales et les rangées de points d’exclamation.',
    capitals:
      '« {quote} » se lit comme un cri, et l’on s’en détourne. En minuscules, c’est tout aussi clair.',
    marks:
      'Tant de points d’exclamation ou d’interrogation dans « {quote} » paraissent agités, et une voix calme inspire plus confiance. Un seul suffit.',
  },
  'canned-reply': {
    title: 'Une réponse passe-partout',
    why: 'Une lettre type se remarque, et l’on espérait une réponse à ses propres mots.',
    canned:
      '« {quote} » pourrait s’adresser à n’importe qui, et cela se voit. Reprenez un point de son message, et dites ce qui va se passer.',
  },
  'hashtag-crowd': {
    title: 'Trop de hashtags',
    why: 'Les hashtags servent à retrouver un post ; en masse, ils font penser à une publicité et cachent ce que vous dites.',
    crowd:
      'On saute une rangée comme « {quote} », et souvent la phrase qui précède. Gardez-en un ou deux, ceux que les gens cherchent.',
  },
  'brush-off': {
    title: 'Critique balayée',
    why: 'Les gens qui se plaignent tiennent encore à vous, et tout le monde peut lire votre réponse.',
    blame:
      '« {quote} » laisse les gens seuls avec le problème, et tout le monde le lit. Dites ce que vous pouvez faire, ou ce que vous ne pouvez pas et pourquoi.',
    alone:
      '« {quote} » revient à dire que le problème n’est qu’à eux. Demandez ce qui s’est passé dans leur cas.',
    feelings:
      '« {quote} » parle de ce qu’ils ressentent, et non de ce qui s’est passé. Dites d’abord ce que vous allez faire.',
  },
  'mention-crowd': {
    title: 'Trop de personnes mentionnées',
    why: 'Chaque personne mentionnée reçoit une notification, et celles que le post ne concerne pas se sentent utilisées.',
    crowd:
      '« {quote} » prévient {count} personnes d’un coup, et peu sauront pourquoi. Mentionnez celle à qui vous parlez, et dites pourquoi.',
  },
  'stale-reference': {
    title: 'Une date qui ne colle pas',
    why: 'Une date passée montre que personne n’a relu avant de publier.',
    passed:
      '« {quote} » est passé ; nous sommes le {today}. Donnez la prochaine date, ou racontez comment c’était.',
    relative:
      '« {quote} » ne colle pas : {word}, c’est {date}. Si vous publiez plus tard, laissez tel quel.',
    weekday:
      '« {quote} » ne colle pas avec le calendrier : ce jour-là est un {weekday}. Vérifiez lequel vous voulez dire.',
    missing: '« {quote} » n’existe pas dans le calendrier. Vérifiez quel jour vous voulez dire.',
    year: '« {quote} » annonce une année déjà passée : nous sommes en {year}. Donnez l’année que vous voulez dire.',
    season:
      '« {quote} » fait penser, en {month}, à un vieux post. Saluez la saison qui vient, ou dites pourquoi vous en parlez maintenant.',
    today: 'aujourd’hui',
    tonight: 'ce soir',
    tomorrow: 'demain',
  },
  'wall-of-text': {
    title: 'Un long pavé',
    why: 'On parcourt vite le fil d’actualité, et un pavé sans respiration est sauté en entier.',
    thread:
      'C’est long à lire d’un trait. Vous pourriez en faire un fil, avec une nouvelle partie à « {quote} », pour que chacune dise une chose.',
    block:
      'Tant de phrases d’affilée fatiguent sur un téléphone. Un nouveau paragraphe avant « {quote} » donne de l’air.',
    endless:
      'La phrase qui commence par « {quote} » remplit tout un post, et peu de gens la liront jusqu’au bout. Faites-en deux.',
  },
  'jargon-crowd': {
    title: 'Sigles non expliqués',
    why: 'Quand on ne connaît pas un sigle, on pense que le post s’adresse à d’autres.',
    crowd:
      'En dehors de votre domaine, on ne connaît peut-être pas {list}. Écrivez en toutes lettres ceux qui comptent, ou indiquez au coach que vos lecteurs les connaissent.',
  },
  'undescribed-picture': {
    title: 'Une image sans description',
    why: 'Les personnes qui ne peuvent pas voir une image entendent sa description, ou rien du tout.',
    one: 'Les personnes qui ne voient pas votre image passent à côté de ce qu’elle dit. Décrivez (ALT) ce qu’elle montre et ce qui y compte.',
    some: '{count} de vos images ne disent rien aux personnes qui ne peuvent pas les voir. Décrivez pour chacune (ALT) ce qu’elle montre et ce qui y compte.',
  },
  'giveaway-terms': {
    title: 'Un concours sans règlement',
    why: 'On veut savoir à quoi l’on participe, et jusqu’à quand ; le CAP Code britannique (8) et les règles de X sur les concours le demandent dès le premier post.',
    flood:
      '« {quote} » incite à multiplier les posts et les comptes, et les règles de X sur les concours déconseillent l’un et l’autre. Une réponse par personne suffit : « répondez avec… ».',
    missing: '« {quote} » ne dit pas {list}. Dites-le ici, ou donnez le lien du règlement.',
    missingAndReach:
      '« {quote} » ne dit pas {list}. Dites-le ici, et faites participer par une réponse : « répondez avec… » crée des échanges, les reposts n’en créent pas.',
    reach:
      '« {quote} » demande de diffuser le post pour pouvoir gagner, ce que X peut prendre pour de la manipulation. Faites participer par une réponse : « répondez avec… ».',
    prize: 'ce qu’il y a à gagner',
    until: 'jusqu’à quand cela dure',
    entrants: 'qui peut participer',
  },
  'hurry-without-end': {
    title: 'Une échéance sans date',
    why: 'On décide mieux quand on connaît l’heure ; le droit de l’UE (directive 2005/29/CE, annexe I, n° 7) et le DMCC Act britannique de 2024 interdisent la fausse urgence.',
    endless:
      '« {quote} » dit que le temps presse, mais pas jusqu’à quand. Donnez le jour et l’heure, et chacun pourra s’organiser.',
  },
  'run-together-tag': {
    title: 'Un hashtag de plusieurs mots sans majuscules',
    why: 'Les lecteurs d’écran lisent un hashtag en minuscules comme un seul long mot, et les autres doivent le lire deux fois.',
    small:
      '« {quote} » est lu à voix haute comme un seul mot. Avec une majuscule à chaque mot, c’est clair pour tous : {tag}.',
  },
  'picture-letters': {
    title: 'Des lettres faites de symboles',
    why: 'Les lecteurs d’écran épellent ces symboles un par un ou les sautent, et la recherche ne les trouve pas.',
    letters:
      'Les lecteurs d’écran lisent « {quote} » symbole par symbole, ou le sautent. Des lettres ordinaires sont lues par tous.',
    row: 'Un lecteur d’écran dit le nom de chaque émoji de « {quote} » avant de continuer. Un seul suffit.',
  },
  'quiet-day': {
    title: 'Un post un jour de silence',
    why: 'Un post enjoué un jour de deuil se rattrape mal, et des chiffres donnés trop tôt aussi.',
    quiet:
      'Ce post partirait le {day}, un jour de silence : {reason}. Gardez-le jusqu’après le {last}.',
  },
  'wrong-account': {
    title: 'Peut-être le mauvais compte',
    why: 'On se souvient d’une phrase privée sous le nom de l’entreprise, ou d’une phrase de l’entreprise sous le vôtre.',
    private:
      'Vous publiez en tant que @{account}, et « {quote} » semble privé. Passez sur votre propre compte, ou dites le rapport avec votre travail.',
    business:
      'Vous publiez en tant que @{account}, et « {quote} » ressemble à @{other}. Passez sur ce compte, ou dites-le en votre nom.',
  },
  'uneven-thread': {
    title: 'Des numéros ou des parties de fil qui ne collent pas',
    why: 'On cherche chaque partie que les numéros annoncent, et l’on s’en va si l’une est vide ou répétée.',
    place: 'C’est la partie {expected} du fil, mais elle dit « {quote} ». Écrivez « {mended} ».',
    count: '« {quote} » ne colle pas : ce fil compte {expected} parties. Écrivez « {mended} ».',
    empty: 'La partie précédente est vide. Complétez-la, ou retirez-la.',
    number: 'Cette partie ne contient qu’un numéro. Complétez-la, ou retirez-la.',
    again: 'Cette partie répète la partie {other}. Retirez l’une des deux.',
  },
  'repeated-link': {
    title: 'Le même lien, et rien de nouveau',
    why: 'Pour X, le même lien sans cesse republié est du spam, et pour ceux qui l’ont déjà vu aussi.',
    again:
      'Vous avez publié ce lien {when}. Ajoutez une nouveauté : un détail, ou une question que l’on vous a posée depuis.',
  },
  'untracked-link': {
    title: 'Un lien dont votre équipe ne peut pas compter les visites',
    why: 'C’est aux visites de ses liens que votre équipe voit quels posts ont été utiles.',
    lacks: 'Votre équipe compte les visites avec {list}, ce qui manque à « {quote} ».',
  },
  'house-phrase': {
    title: 'Mots à éviter',
    why: '{source} a choisi d’autres mots ici.',
  },
  'required-phrase': {
    title: 'Il manque des mots obligatoires',
    why: '{source} a choisi de dire aussi cela.',
  },
  praise: {
    'credit-given': 'Vous dites de qui c’est. C’est juste, et la personne le verra.',
    'feedback-taken-up': 'Vous avez écouté et vous en avez fait quelque chose. Cela se remarque.',
    'help-offered': 'Vous proposez votre aide, et l’on s’en souvient.',
    'honest-question': 'On peut répondre à cette question. Soyez là quand les réponses viendront.',
    'link-with-intro': 'On sait ce qu’il y a derrière le lien avant de l’ouvrir.',
    'thanks-with-reason': 'Vous dites pourquoi vous remerciez. C’est ce que l’on retient.',
  },
  fix: {
    'leave-out': 'Retirer « {words} »',
    'ask-instead': 'Poser plutôt une question',
    'keep-one': 'Garder un seul « {words} »',
    'plain-letters': 'Écrire en lettres ordinaires',
    write: 'Écrire « {words} »',
    'put-first': 'Mettre « {words} » au début',
    'tag-capitals': 'Mettre des majuscules à ces hashtags',
    paragraphs: 'Couper en paragraphes',
    add: 'Ajouter « {words} »',
    say: 'Dire « {words} »',
  },
  repetition: {
    ask: 'C’est la {times}e demande en {posts} posts.',
    sell: 'C’est la {times}e publicité en {posts} posts.',
  },
  joint: { sentences: '{first} {second}', word: '« {word} »' },
  time: {
    now: 'à l’instant',
    today: 'aujourd’hui à partir de {time}',
    tomorrow: 'demain à partir de {time}',
    day: '{weekday} à partir de {time}',
  },
};
