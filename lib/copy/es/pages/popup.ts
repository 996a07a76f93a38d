import type { PageTexts } from '@/lib/copy/en/pages';

/** The popup in Spanish. */
export const popup = {
  'popup.options': 'Ajustes',
  'popup.switches': 'Activar y desactivar',
  'popup.paused': 'En pausa hasta las {time}',
  'popup.pause': 'Pausar una hora',
  'popup.resume': 'Reanudar',
  'popup.no-account':
    'En cuanto escribas en X, aquí aparecerá tu cuenta con un gráfico de tus posts.',
  'popup.lessons': 'Lecciones',
  'popup.ignored': 'Sugerencias ignoradas',
  'popup.ignored.due':
    '{count, plural, one {Se ignora # regla o frase} other {Se ignoran # reglas y frases}}. La última revisión fue hace un mes.',
  'popup.ignored.here':
    '{count, plural, one {Se ignora # regla o frase} other {Se ignoran # reglas y frases}} en @{handle}.',
  'popup.ignored.look': 'Revisar',
  'popup.ignored.later': 'Ahora no',
  'popup.history-off': 'El historial está desactivado, así que los posts nuevos no se cuentan.',
  'popup.profile': 'Publica como',
  'popup.profile.choose': 'Elige un perfil',
  'popup.posts': 'Tus últimos posts',
  'popup.weeks': 'Qué hiciste con las sugerencias',
  'tab.absent':
    'El coach no está en esta pestaña. Funciona en X: si esto es X, vuelve a cargar la página.',
  'tab.failed': 'El coach de esta pestaña no responde: vuelve a cargar la página. ({error})',
  'tab.alive': 'El coach está aquí. Sabrá cuál es tu cuenta en cuanto escribas.',
  'tab.alive-as': 'El coach lee lo que escribes como @{handle}.',
  'own-posts': 'Posts de tu perfil',
  'own-posts.other-tab':
    'Tu perfil está abierto. Para contar tus posts, ve a su pestaña Respuestas, que muestra juntos posts y respuestas, y abre esta ventana otra vez.',
  'own-posts.new':
    'Tu perfil está abierto: se {count, plural, one {puede contar # post} other {pueden contar # posts}}.',
  'own-posts.known': 'Tu perfil está abierto: todos los posts que muestra ya están contados.',
  'own-posts.count': 'Contar estos posts',
  'own-posts.note':
    'Solo se guardan la hora y el tipo, nunca las palabras. X muestra pocos posts a la vez: sigue bajando y abre esta ventana otra vez.',
  'own-posts.counted': '{count, plural, one {# post contado} other {# posts contados}}.',
  'own-posts.counted-some':
    '{count, plural, one {# post contado} other {# posts contados}}; {known, plural, one {# ya se había contado} other {# ya se habían contado}}.',
} satisfies PageTexts;
