import type { PageTexts } from '@/lib/copy/en/pages';

/** What several pages say, in Spanish. */
export const shared = {
  'coach.everywhere': 'Ayúdame en todas partes',
  'coach.account': 'Ayudar en @{handle}',
  account: 'Cuenta',
  unreadable: 'No se pueden leer los ajustes: {error}',
  'set-by-team': 'Lo ha fijado tu equipo, {team}.',
  keep: 'Conservar',
  close: 'Cerrar',
  'level.off': 'Desactivado',
  'kind.give': 'Aportan',
  'kind.talk': 'Conversan',
  'kind.ask': 'Piden',
  'kind.sell': 'Venden',
  'balance.none': 'Aún no hay posts. Lo que publiques aparecerá aquí, solo en cifras.',
  'balance.good':
    '{giving} de {count, plural, one {# post} other {tus últimos # posts}} {giving, plural, one {aporta algo o conversa} other {aportan algo o conversan}}.',
  'balance.low':
    '{giving} de {count, plural, one {# post} other {tus últimos # posts}} {giving, plural, one {aporta algo o conversa} other {aportan algo o conversan}}. Ahora vendría bien una respuesta o un gracias.',
  'weeks.none': 'Aún no hay sugerencias.',
  'weeks.sum':
    '{count, plural, one {# sugerencia} other {# sugerencias}} en {weeks, plural, one {# semana} other {# semanas}}: {mended, plural, one {# corregida} other {# corregidas}}, {ignored, plural, one {# ignorada} other {# ignoradas}}.',
  'weeks.table': 'Sugerencias por semana',
  'weeks.from': 'Semana del',
  'weeks.shown': 'Mostradas',
  'weeks.mended': 'Corregidas',
  'weeks.ignored': 'Ignoradas',
  'weeks.sent': 'Publicado sin cambios',
  'progress.none': 'Te esperan {all} lecciones cortas, para cuando quieras.',
  'progress.some': '{finished} de {all} lecciones leídas.',
  'progress.all': 'Has leído las {all} lecciones.',
  'progress.themes':
    'Has seguido sugerencias sobre {theme} en {count, plural, one {# post} other {# posts}}.',
  'theme.listening': 'escuchar',
  'theme.context': 'contexto',
  'theme.replies': 'respuestas',
  'theme.tone': 'tono',
  'theme.asking': 'peticiones',
  'theme.selling': 'ventas',
  'theme.tags': 'hashtags',
  'theme.honesty': 'honestidad',
  'try.placeholder': '¿Qué está pasando?',
  'try.reading': 'Leyendo…',
  'try.muted': 'El coach está desactivado o en pausa, así que no dice nada.',
  'try.unread': 'El coach solo lee borradores en inglés.',
  'try.none': 'Ninguna sugerencia para este borrador.',
  'try.some': '{count, plural, one {# sugerencia} other {# sugerencias}} para este borrador.',
  'handle.empty':
    'Escribe el nombre de usuario: el que va después de la @ en el perfil, como @acme_tea.',
  'handle.too-long':
    'Un nombre de usuario de X tiene como máximo {most} letras, cifras y guiones bajos; este tiene {length}.',
  'handle.display-name':
    '“{name}” parece un nombre para mostrar. Escribe el nombre de usuario: el que va después de la @ en el perfil, con un máximo de {most} letras, cifras y guiones bajos.',
} satisfies PageTexts;
