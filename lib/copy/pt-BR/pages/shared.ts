import type { PageTexts } from '@/lib/copy/en/pages';

/** What several pages say, in the Portuguese of Brazil. */
export const shared = {
  'coach.everywhere': 'Me ajude em todo lugar',
  'coach.account': 'Ajudar em @{handle}',
  account: 'Conta',
  unreadable: 'Não foi possível ler as configurações: {error}',
  'set-by-team': 'Definido pela sua equipe, {team}.',
  keep: 'Manter',
  close: 'Fechar',
  'level.off': 'Desativado',
  'kind.give': 'Ofereceram',
  'kind.talk': 'Conversaram',
  'kind.ask': 'Pediram',
  'kind.sell': 'Venderam',
  'balance.none': 'Ainda não há posts. O que você postar aparece aqui, só em números.',
  'balance.good':
    '{giving} de {count, plural, one {# post} other {seus últimos # posts}} {giving, plural, one {ofereceu algo ou conversou} other {ofereceram algo ou conversaram}}.',
  'balance.low':
    '{giving} de {count, plural, one {# post} other {seus últimos # posts}} {giving, plural, one {ofereceu algo ou conversou} other {ofereceram algo ou conversaram}}. Uma resposta ou um obrigado cairia bem agora.',
  'weeks.none': 'Ainda não há dicas.',
  'weeks.sum':
    '{count, plural, one {# dica} other {# dicas}} em {weeks, plural, one {# semana} other {# semanas}}: {mended, plural, one {# seguida} other {# seguidas}}, {ignored, plural, one {# ignorada} other {# ignoradas}}.',
  'weeks.table': 'Dicas por semana',
  'weeks.from': 'Semana de',
  'weeks.shown': 'Mostradas',
  'weeks.mended': 'Seguidas',
  'weeks.ignored': 'Ignoradas',
  'weeks.sent': 'Postado como estava',
  'progress.none': '{all} lições curtas esperam por você, quando quiser.',
  'progress.some': '{finished} de {all} lições lidas.',
  'progress.all': 'Todas as {all} lições lidas.',
  'progress.themes':
    'Você seguiu dicas sobre {theme} em {count, plural, one {# post} other {# posts}}.',
  'theme.listening': 'ouvir',
  'theme.context': 'contexto',
  'theme.replies': 'respostas',
  'theme.tone': 'tom',
  'theme.asking': 'pedidos',
  'theme.selling': 'vendas',
  'theme.tags': 'hashtags',
  'theme.honesty': 'honestidade',
  'try.placeholder': 'O que está acontecendo?',
  'try.reading': 'Lendo…',
  'try.muted': 'O coach está desativado ou em pausa, por isso não diz nada.',
  'try.unread': 'O coach só lê rascunhos em inglês.',
  'try.none': 'Nenhuma dica para este rascunho.',
  'try.some': '{count, plural, one {# dica} other {# dicas}} para este rascunho.',
  'handle.empty': 'Escreva o nome de usuário: o nome depois do @ no perfil, como @acme_tea.',
  'handle.too-long':
    'Um nome de usuário no X tem até {most} letras, números e sublinhados; este tem {length}.',
  'handle.display-name':
    '“{name}” parece ser um nome de exibição. Escreva o nome de usuário: o nome depois do @ no perfil, com até {most} letras, números e sublinhados.',
} satisfies PageTexts;
