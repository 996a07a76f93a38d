import type { PageTexts } from '@/lib/copy/en/pages';

/** What several pages say, in French. */
export const shared = {
  'coach.everywhere': 'Me conseiller partout',
  'coach.account': 'Conseiller @{handle}',
  account: 'Compte',
  unreadable: 'Impossible de lire les réglages : {error}',
  'set-by-team': 'Fixé par votre équipe, {team}.',
  keep: 'Garder',
  close: 'Fermer',
  'level.off': 'Désactivé',
  'kind.give': 'Apportent',
  'kind.talk': 'Échangent',
  'kind.ask': 'Demandent un service',
  'kind.sell': 'Vendent',
  'balance.none':
    'Pas encore de posts. Ce que vous publierez apparaîtra ici, en chiffres seulement.',
  'balance.good':
    'Sur {count, plural, one {# post} other {vos # derniers posts}}, {giving} {giving, plural, one {apporte quelque chose ou échange} other {apportent quelque chose ou échangent}}.',
  'balance.low':
    'Sur {count, plural, one {# post} other {vos # derniers posts}}, {giving} {giving, plural, one {apporte quelque chose ou échange} other {apportent quelque chose ou échangent}}. Une réponse ou un merci serait bienvenu.',
  'weeks.none': 'Pas encore de conseils.',
  'weeks.sum':
    '{count, plural, one {# conseil} other {# conseils}} en {weeks, plural, one {# semaine} other {# semaines}} : {mended, plural, one {# suivi} other {# suivis}}, {ignored, plural, one {# ignoré} other {# ignorés}}.',
  'weeks.table': 'Conseils par semaine',
  'weeks.from': 'Semaine du',
  'weeks.shown': 'Donnés',
  'weeks.mended': 'Suivis',
  'weeks.ignored': 'Ignorés',
  'weeks.sent': 'Publié tel quel',
  'progress.none': '{all} courtes leçons vous attendent, quand vous voulez.',
  'progress.some': '{finished, plural, one {# leçon lue} other {# leçons lues}} sur {all}.',
  'progress.all': 'Les {all} leçons sont lues.',
  'progress.themes':
    'Conseils suivis : {theme}, dans {count, plural, one {# post} other {# posts}}.',
  'theme.listening': 'écoute',
  'theme.context': 'contexte',
  'theme.replies': 'réponses',
  'theme.tone': 'ton',
  'theme.asking': 'demandes',
  'theme.selling': 'vente',
  'theme.tags': 'hashtags',
  'theme.honesty': 'honnêteté',
  'try.placeholder': 'Quoi de neuf ?',
  'try.reading': 'Lecture…',
  'try.muted': 'Le coach est désactivé ou en pause : il ne dit rien.',
  'try.unread': 'Le coach ne lit que les brouillons en anglais.',
  'try.none': 'Aucun conseil pour ce brouillon.',
  'try.some': '{count, plural, one {# conseil} other {# conseils}} pour ce brouillon.',
  'handle.empty':
    'Écrivez le nom d’utilisateur : le nom qui suit @ sur le profil, comme @acme_tea.',
  'handle.too-long':
    'Un nom d’utilisateur sur X compte au plus {most} lettres, chiffres et tirets bas ; celui-ci en a {length}.',
  'handle.display-name':
    '« {name} » ressemble à un nom affiché. Écrivez plutôt le nom d’utilisateur : le nom qui suit @ sur le profil, avec au plus {most} lettres, chiffres et tirets bas.',
} satisfies PageTexts;
