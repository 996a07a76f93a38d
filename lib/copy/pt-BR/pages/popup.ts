import type { PageTexts } from '@/lib/copy/en/pages';

/** The popup in the Portuguese of Brazil. */
export const popup = {
  'popup.options': 'Configurações',
  'popup.switches': 'Ativar e desativar',
  'popup.paused': 'Em pausa até {time}',
  'popup.pause': 'Pausar por uma hora',
  'popup.resume': 'Retomar',
  'popup.no-account':
    'Assim que você escrever no X, sua conta aparece aqui com um gráfico dos seus posts.',
  'popup.lessons': 'Lições',
  'popup.ignored': 'Dicas ignoradas',
  'popup.ignored.due':
    '{count, plural, one {# regra ou expressão é ignorada} other {# regras e expressões são ignoradas}}. Faz um mês que você não olha.',
  'popup.ignored.here':
    '{count, plural, one {# regra ou expressão ignorada} other {# regras e expressões ignoradas}} em @{handle}.',
  'popup.ignored.look': 'Rever',
  'popup.ignored.later': 'Agora não',
  'popup.history-off': 'O histórico está desativado, por isso os novos posts não são contados.',
  'popup.profile': 'Posta como',
  'popup.profile.choose': 'Escolha um perfil',
  'popup.posts': 'Seus últimos posts',
  'popup.weeks': 'O que você fez com as dicas',
  'tab.absent':
    'O coach não está nesta aba. Ele funciona no X: se este é o X, recarregue a página.',
  'tab.failed': 'O coach nesta aba não responde: recarregue a página. ({error})',
  'tab.alive': 'O coach está aqui. Ele vai saber qual é a sua conta assim que você escrever.',
  'tab.alive-as': 'O coach lê o que você escreve como @{handle}.',
  'own-posts': 'Posts no seu perfil',
  'own-posts.other-tab':
    'Seu perfil está aberto. Para contar seus posts, vá para a aba Respostas dele, que mostra posts e respostas juntos, e abra esta janela de novo.',
  'own-posts.new':
    'Seu perfil está aberto: {count, plural, one {# post pode ser contado} other {# posts podem ser contados}}.',
  'own-posts.known': 'Seu perfil está aberto: todos os posts que ele mostra já foram contados.',
  'own-posts.count': 'Contar estes posts',
  'own-posts.note':
    'Só a hora e o tipo são guardados, nunca as palavras. O X mostra poucos posts por vez: continue rolando e abra esta janela de novo.',
  'own-posts.counted': '{count, plural, one {# post contado} other {# posts contados}}.',
  'own-posts.counted-some':
    '{count, plural, one {# post contado} other {# posts contados}}; {known, plural, one {# já tinha sido contado} other {# já tinham sido contados}}.',
} satisfies PageTexts;
