import type { PageTexts } from '@/lib/copy/en/pages';

/** What the options say of what is kept, in French. */
export const data = {
  'file.choose': 'Choisir un fichier',
  'export.title': 'Exporter',
  'export.text':
    'Tout ce que garde Tweet Coach, dans un fichier : vos choix, ce que vous ignorez et combien de fois cela a masqué un conseil, vos posts en chiffres, les leçons lues et une charte d’équipe importée.',
  'export.button': 'Tout exporter',
  'import.title': 'Importer',
  'import.text':
    'Cela remplace vos choix, les chiffres de ce qui est ignoré, les leçons lues et l’historique des comptes du fichier. Une charte d’équipe dans le fichier remplace celle qui a été importée.',
  'import.holds': 'Il contient {contents}.',
  'import.broken': 'Une partie est abîmée et sera laissée de côté :',
  'import.button': 'Importer le fichier',
  'import.cancel': 'Annuler',
  'import.done': 'Le fichier est importé.',
  'wipe.title': 'Supprimer',
  'wipe.text': 'Cela supprime, ici et partout où votre navigateur synchronise :',
  'wipe.note':
    'Une charte fixée par votre administrateur reste. On ne peut pas revenir en arrière : exportez d’abord pour garder une copie.',
  'wipe.button': 'Tout supprimer',
  'wipe.question': 'Supprimer tout ce que garde Tweet Coach ?',
  'wipe.done': 'Tout est supprimé.',
  'contents.accounts': 'les choix pour {count, plural, one {# compte} other {# comptes}}',
  'contents.ignores':
    '{count, plural, one {# règle ou expression ignorée} other {# règles et expressions ignorées}}',
  'contents.suppression-counts':
    'combien de fois {count, plural, one {# d’entre elles a masqué} other {# d’entre elles ont masqué}} un conseil',
  'contents.posts': '{count, plural, one {# post compté} other {# posts comptés}}',
  'contents.lessons': '{count, plural, one {# leçon lue} other {# leçons lues}}',
  'contents.policy': 'la charte de {team}',
  'contents.nothing': 'rien pour l’instant',
  'privacy.drafts': 'Vos brouillons restent chez vous',
  'privacy.drafts.text':
    'Le coach lit sur cet ordinateur ce que vous écrivez dans la zone de rédaction de X. Il n’envoie rien à personne : ni serveur, ni statistiques, ni inscription.',
  'privacy.kept': 'Ce qui est gardé',
  'privacy.kept.choices':
    'Ce que vous choisissez ici : profils, listes, fermeté de chaque règle et ce que vous ignorez.',
  'privacy.kept.sent':
    'De chaque post publié : quand, sur quel compte, s’il s’agit d’un post, d’une réponse ou d’une citation, s’il apporte, échange, demande un service ou vend, et ce que sont devenus les conseils. Une courte empreinte permet au coach de remarquer les quasi-répétitions ; vos mots ne peuvent pas y être lus.',
  'privacy.kept.counted':
    'De chaque post de votre profil que vous avez fait compter depuis le bouton de l’extension : quand, et de quel type.',
  'privacy.kept.words': 'Les mots que vous avez choisi de toujours autoriser.',
  'privacy.kept.suppressions':
    'Combien de fois ce qui est ignoré ou autorisé a masqué un conseil, et quand pour la dernière fois ; et les leçons que vous avez lues.',
  'privacy.kept.nothing-else':
    'Aucun autre texte de vous n’est gardé. Si votre navigateur synchronise les extensions, il emporte vos choix sur vos autres ordinateurs ; les mots des brouillons et ce que vous avez publié restent sur celui-ci.',
  'privacy.may': 'Ce qu’il peut faire',
  'privacy.may.text':
    'Il peut garder des réglages et lire les pages de X, où il affiche son panneau sous la zone de rédaction. Il ne publie jamais, et ne retient jamais un post.',
  'privacy.say': 'Vous décidez',
  'privacy.say.text':
    'Vous pouvez à tout moment [désactiver ou supprimer l’historique], ou [tout exporter ou supprimer].',
} satisfies PageTexts;
