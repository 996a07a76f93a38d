import type { LessonTexts } from '@/lib/copy/en/lessons';

/** The lessons in French; the reader is “vous”. */
export const lessonTexts: LessonTexts = {
  'english-drafts':
    'Les brouillons sont en anglais, la langue que lit le coach ; écrivez aussi votre version en anglais.',
  'listening.summary': 'Ce que l’on vous dit est un cadeau, même quand ça pique.',
  'listening.idea': `Vous choisissez qui vous suivez : l’endroit devient donc ce que vous en faites. Commencez par lire. Cherchez des gens qui partagent votre métier, votre ville ou votre passion, et voyez ce qu’ils se demandent.

Les gens qui critiquent ce que vous faites y ont consacré une minute parce qu’ils y tiennent encore. Remerciez, dites ce que vous allez vérifier, et revenez quand c’est fait.

Une réponse indifférente met fin à l’échange, et tous les autres la lisent aussi. Les questions ouvrent des portes : posez-en une dont vous aimeriez vraiment la réponse.`,
  'listening.task':
    'Ines est déçue. Répondez de façon qu’elle accorde peut-être une seconde soirée au restaurant.',
  'aim.owns-the-fault': 'Dites avec vos mots ce qui s’est mal passé pour Ines, sans excuse.',
  'aim.says-what-follows': 'Dites ce qui va suivre, ou demandez ce qui aiderait.',
  'listening.source':
    'D’après une liste de ce qu’une entreprise ne doit pas faire sur Twitter, et la façon dont un débutant explique Twitter à ses collègues.',
  'context.summary': 'La plupart des gens voient un seul post, et rien autour.',
  'context.idea': `Votre post voyage seul. Il surgit entre une recette et un match de foot, devant des gens qui n’ont pas lu le précédent. Si l’on ne voit pas de quoi il s’agit, on passe son chemin, et un lien nu attire peu de visites.

Nommez la chose, le lieu et le jour. Dites en une ligne ce que contient un lien et pourquoi il mérite le clic. Les mots courts aident, un chiffre aussi. Puis relisez-le comme si vous n’en saviez rien : manque-t-il quelque chose ?`,
  'context.task':
    'La page annonce que le pont du port ferme en mai pour travaux. Dites aux lecteurs ce qu’ils vont y trouver.',
  'aim.names-the-bridge': 'Nommez ce dont il s’agit.',
  'aim.says-what-happens': 'Dites ce qui lui arrive.',
  'aim.says-when-or-what': 'Dites quand, ou ce que contient la page.',
  'context.source':
    'D’après un essai sur l’échange avec les clients sur Twitter, qui demande une bonne introduction pour chaque lien.',
  'replies.summary': 'Une réponse qui convient à tous n’aide personne.',
  'replies.idea': `On distingue une lettre personnelle d’une lettre type. Une réponse qui pourrait aller à n’importe qui montre que personne n’a lu la question. Reprenez un mot de ce qui vous est écrit, employez le nom s’il est là, et répondez à la question, même si la réponse est « je le saurai vendredi ».

Réglez l’affaire en public quand vous le pouvez, car d’autres ont la même question. S’il faut des informations privées, dites pourquoi et ce qui se passera ensuite. Un bref merci reste en mémoire plus longtemps que n’importe quelle offre.`,
  'replies.task':
    'Le colis de Sam est parti au mauvais dépôt et arrive mercredi. Écrivez à Sam de personne à personne.',
  'aim.says-what-went-wrong': 'Dites ce qui s’est mal passé avec le colis.',
  'aim.says-when-it-comes': 'Dites quand il arrive.',
  'aim.speaks-to-sam': 'Adressez-vous à Sam.',
  'replies.source':
    'D’après une note sur les relations qui se nouent avec Twitter, qui demande des réponses personnelles.',
  'tone.summary': 'Tout le monde peut lire, et l’on retient le ton.',
  'tone.idea': `Imaginez que vous le dites à table, avec des inconnus à la table voisine. La plupart d’entre nous baisseraient la voix, laisseraient la personne de côté et parleraient du sujet. Ici c’est pareil, avec plus de public.

Les capitales donnent l’impression de crier. La moquerie fait du bien une minute et reste écrite des années. Vous pouvez être en désaccord avec n’importe qui : dites ce que vous voyez autrement, et pourquoi. En colère ? Écrivez, buvez un verre d’eau, et relisez avant de publier.`,
  'tone.task': 'Gardez la colère au sujet de la piscine, et laissez les gens en dehors.',
  'aim.is-about-the-pool': 'Parlez de la piscine.',
  'aim.says-what-hurts': 'Dites ce qui ne va pas, ce que vous ressentez ou ce que vous voulez.',
  'tone.source':
    'D’après une liste de ce qu’une entreprise ne doit pas faire sur Twitter, et un essai sur l’échange avec les clients sur Twitter.',
  'asking.summary': 'Les bons posts se partagent sans qu’on le demande.',
  'asking.idea': `Demander un repost de temps en temps ne fait pas de mal. Dans chaque post, cela met vos lecteurs à votre service, et ils s’en vont. Ce qui est utile, surprenant ou drôle se partage tout seul.

Il en va de même des noms. Personne n’aime livrer ses amis et ses collègues. Les gens qui aiment ce que vous faites les amèneront le moment venu. Retirez donc la demande et posez plutôt une question à laquelle on a plaisir à répondre : un avis, une histoire, un conseil.`,
  'asking.task':
    'Gardez l’annonce. Posez une question à laquelle on aura plaisir à répondre, ou aucune.',
  'aim.keeps-the-news': 'Gardez l’annonce : ce qui ouvre, et quel jour.',
  'aim.asks-for-no-reach': 'Supprimez toute demande de partage.',
  'asking.source': 'D’après une liste de ce qu’une entreprise ne doit pas faire sur Twitter.',
  'selling.summary': 'On reste pour ce qu’on apprend, et certains achètent.',
  'selling.idea': `Vous pouvez dire ce que vous faites. Mais quand un post sur deux est une publicité, on part en un clic, et peu reviennent. Donnez d’abord : une astuce du métier, une réponse, un coup d’œil en coulisses. L’offre devient alors la nouvelle de quelqu’un que l’on connaît.

Dites ce que la chose a de particulier plutôt que son petit prix. Laissez tomber le compte à rebours. Certains comptes sont suivis pour leurs seules offres, et cela marche aussi ; il y a un profil pour cela. Même là, les clients se souviennent d’un merci.`,
  'selling.task': 'Dites aux cyclistes quelque chose sur ces lampes qu’ils aimeraient savoir.',
  'aim.is-about-the-lights': 'Parlez des lampes.',
  'aim.tells-something': 'Dites une chose utile à un cycliste.',
  'aim.does-not-push': 'Ne poussez pas à l’achat.',
  'selling.source':
    'D’après une liste de ce qu’une entreprise ne doit pas faire sur Twitter, et la façon dont un consultant a changé d’avis sur les comptes à sens unique.',
  'tags.summary': 'Un hashtag aide à vous trouver ; neuf cachent vos mots.',
  'tags.idea': `Un hashtag aide ceux qui cherchent un sujet à vous trouver. Un ou deux suffisent. Au-delà, ils poussent vos propres mots de côté, et le post se lit comme l’étiquette d’un colis.

Une mention est une tape sur l’épaule. Elle est bienvenue quand le post parle de cette personne, la remercie ou lui répond. Une rangée de noms qui n’ont rien demandé ressemble à un prospectus dans la boîte aux lettres. Avant de publier, retirez tour à tour chaque hashtag et chaque nom, et voyez s’il manque quelque chose.`,
  'tags.task':
    'Gardez le hashtag que chercherait quelqu’un du quartier, et utilisez la place pour un détail.',
  'aim.says-what-was-planted': 'Gardez l’annonce de la plantation.',
  'aim.keeps-a-tag': 'Gardez un ou deux hashtags que chercheraient des gens du coin.',
  'aim.adds-a-detail': 'Ajoutez un détail.',
  'tags.source':
    'D’après un essai sur l’échange avec les clients sur Twitter, et la façon dont un débutant explique Twitter à ses collègues.',
  'honesty.summary': 'On remarque ce qui est enjolivé, et on le fait savoir.',
  'honesty.idea': `Les grands mots rendent méfiant. « Le meilleur du monde » dit peu ; « quatre clients sur cinq sont revenus » dit beaucoup. Servez-vous de ce que vous pouvez montrer : un chiffre, un nom, une image, un petit défaut que vous reconnaissez.

Si l’on vous a payé, offert le produit, ou si vous touchez une part des ventes, dites-le dans le même post. C’est bien accueilli, et souvent c’est la loi. Quand quelque chose a mal tourné, dites-le avant les autres. La franchise sur une erreur a fait plus d’amis que toutes les campagnes.`,
  'honesty.task': 'Dites ce que vous savez de cette tisane, et comment vous le savez.',
  'aim.is-about-the-tea': 'Parlez de la tisane.',
  'aim.says-how-you-know': 'Dites comment vous le savez, ou ce que vous ne pouvez pas promettre.',
  'aim.does-not-boast': 'Ne promettez rien que vous ne puissiez tenir.',
  'honesty.source':
    'D’après une note sur les relations qui se nouent avec Twitter, et un essai sur l’échange avec les clients sur Twitter.',
  'state.empty': 'Écrivez votre version ci-dessus.',
  'state.unchanged': 'C’est le texte tel qu’il était. Dites-le avec vos mots.',
  'state.hinted': 'Le coach a encore quelque chose à dire : lisez le conseil ci-dessus.',
  'state.too-short': 'Dites-en un peu plus, pour que vos lecteurs y trouvent quelque chose.',
  'state.unclear': 'Écrivez-le comme vous le diriez, en phrases entières.',
  'state.unkind': 'Cela attaque la personne. Dites-le comme à un invité à votre table.',
  'state.off-target': 'Vous y êtes presque. La liste montre ce qui manque encore.',
  'state.done': 'Bravo ! Votre réponse fait tout ce que demande la liste.',
};
