import type { PageTexts } from '@/lib/copy/en/pages';

/** The popup in French. */
export const popup = {
  'popup.options': 'Réglages',
  'popup.switches': 'Activer et désactiver',
  'popup.paused': 'En pause jusqu’à {time}',
  'popup.pause': 'Pause d’une heure',
  'popup.resume': 'Reprendre',
  'popup.no-account':
    'Dès que vous écrirez sur X, votre compte apparaîtra ici avec un graphique de vos posts.',
  'popup.lessons': 'Leçons',
  'popup.ignored': 'Conseils ignorés',
  'popup.ignored.due':
    '{count, plural, one {# règle ou expression ignorée, non revue} other {# règles et expressions ignorées, non revues}} depuis un mois.',
  'popup.ignored.here':
    '{count, plural, one {# règle ou expression ignorée} other {# règles et expressions ignorées}} sur @{handle}.',
  'popup.ignored.look': 'Passer en revue',
  'popup.ignored.later': 'Pas maintenant',
  'popup.history-off': 'L’historique est désactivé : les nouveaux posts ne sont pas comptés.',
  'popup.profile': 'Publie en tant que',
  'popup.profile.choose': 'Choisir un profil',
  'popup.posts': 'Vos derniers posts',
  'popup.weeks': 'Ce que vous avez fait des conseils',
  'tab.absent':
    'Le coach n’est pas dans cet onglet. Il travaille sur X : si c’est bien X, rechargez la page.',
  'tab.failed': 'Le coach de cet onglet ne répond pas : rechargez la page. ({error})',
  'tab.alive': 'Le coach est là. Il connaîtra votre compte dès que vous écrirez.',
  'tab.alive-as': 'Le coach lit ce que vous écrivez en tant que @{handle}.',
  'own-posts': 'Les posts de votre profil',
  'own-posts.other-tab':
    'Votre profil est ouvert. Pour compter vos posts, allez sous son onglet Réponses, qui montre ensemble posts et réponses, puis rouvrez cette fenêtre.',
  'own-posts.new':
    'Votre profil est ouvert : {count, plural, one {# post peut être compté} other {# posts peuvent être comptés}}.',
  'own-posts.known': 'Votre profil est ouvert : tous les posts qu’il montre sont comptés.',
  'own-posts.count': 'Compter ces posts',
  'own-posts.note':
    'Seuls l’heure et le type sont gardés, jamais le texte. X montre peu de posts à la fois : faites défiler, puis rouvrez cette fenêtre.',
  'own-posts.counted': '{count, plural, one {# post compté} other {# posts comptés}}.',
  'own-posts.counted-some':
    '{count, plural, one {# post compté} other {# posts comptés}} ; {known, plural, one {# l’était} other {# l’étaient}} déjà.',
} satisfies PageTexts;
