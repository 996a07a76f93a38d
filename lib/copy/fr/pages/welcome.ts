import type { PageTexts } from '@/lib/copy/en/pages';

/** The welcome page and the frame of the lessons in French. */
export const welcome = {
  'welcome.document': 'Bienvenue',
  'welcome.title': 'Un bon endroit pour parler',
  'welcome.intro.what':
    'Tweet Coach se tient près de la zone de rédaction de X. Il lit votre brouillon pendant que vous écrivez et vous dit ce qu’un collègue bienveillant vous dirait : comment vos mots peuvent être reçus, pourquoi, et ce qui se lirait mieux.',
  'welcome.intro.you':
    'C’est toujours vous qui décidez. Rien n’est bloqué, et rien de ce que vous écrivez ne quitte cet ordinateur.',
  'principle.community': 'Une communauté à votre image',
  'principle.community.text':
    'Vous choisissez qui vous suivez et qui vous entend. Le lieu devient ce que vous y apportez : apportez donc ce que vous aimeriez y trouver.',
  'principle.conversation': 'Une conversation',
  'principle.conversation.text':
    'On se parle dans les deux sens. Demandez, répondez, remerciez, et racontez ce que les conseils reçus ont donné.',
  'principle.giving': 'Donner avant de prendre',
  'principle.giving.text':
    'Aidez d’abord : une réponse, un tour de main de votre métier, le nom de quelqu’un qui peut aider. On s’en souvient, et on revient.',
  'manners.title': 'Choisissez votre façon de publier',
  'manners.text':
    'Ce qui convient à une boutique que l’on suit pour ses offres ne convient pas à un service client, ni à quelqu’un qui vient d’arriver. Prenez ce qui vous convient ; vous pourrez en changer à tout moment.',
  'manners.question': 'Comment votre compte publie-t-il ?',
  'manners.handle': 'Votre nom d’utilisateur sur X',
  'manners.later':
    'Ou laissez cela pour l’instant : le coach vous le demandera sous votre premier brouillon.',
  'practice.title': 'Essayez le coach',
  'practice.text':
    'Ce brouillon est un peu insistant. Modifiez-le à votre guise, ou cliquez sur un bouton en dessous, et voyez ce qu’en dit le coach. Il est en anglais, la langue que le coach lit.',
  'practice.draft': 'Un brouillon d’essai',
  'practice.draft-of': 'Un brouillon d’essai de @{handle}',
  'practice.note': 'Rien n’est publié ni gardé.',
  'next.title': 'Et maintenant',
  'next.text':
    'Écrivez sur X comme d’habitude. Si quelque chose risque d’être mal reçu, un conseil apparaît sous la zone de rédaction ; quand tout va bien, le coach se tait.',
  'next.pin':
    'Pour garder son bouton sous la main, cliquez sur la pièce de puzzle à côté de la barre d’adresse et épinglez Tweet Coach. Le bouton montre des graphiques de vos derniers posts et conseils, et mène aux réglages.',
  'next.open': 'Ouvrir X',
  'lessons.title': 'Leçons',
  'lessons.text':
    'Huit courtes leçons de deux minutes. Lisez celles qui piquent votre curiosité, dans n’importe quel ordre.',
  'lessons.read': 'Lue',
  'lessons.anew': 'Recommencer les leçons',
  'lessons.anew.question': 'Recommencer et marquer toutes les leçons comme non lues ?',
  'lessons.anew.confirm': 'Recommencer',
  'lessons.anew.done': 'Vous pouvez recommencer les leçons.',
  'lessons.unreadable': 'Impossible de lire votre progression : {error}',
  'lessons.all': 'Toutes les leçons',
  'lessons.place': '{place} sur {all}',
  'lessons.examples': 'Deux exemples',
  'lessons.exercise': 'À vous',
  'lessons.aims': 'Une bonne réponse',
  'lessons.met': 'Fait',
  'lessons.finished': 'Vous avez lu cette leçon.',
  'lessons.finish': 'Marquer comme lue',
  'lessons.next': 'Suivante : {lesson}',
  'lessons.version': 'Votre version',
  'lessons.note':
    'Rien n’est publié. Ce que vous écrivez reste ici jusqu’à ce que vous fermiez cet onglet.',
} satisfies PageTexts;
