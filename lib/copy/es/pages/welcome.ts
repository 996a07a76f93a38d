import type { PageTexts } from '@/lib/copy/en/pages';

/** The welcome page and the frame of the lessons in Spanish. */
export const welcome = {
  'welcome.document': 'Te damos la bienvenida',
  'welcome.title': 'Un buen lugar para conversar',
  'welcome.intro.what':
    'Tweet Coach está junto al cuadro de texto de X. Lee tu borrador mientras escribes y te dice lo que te diría una buena compañera: cómo pueden caer tus palabras, por qué y qué se leería mejor.',
  'welcome.intro.you':
    'Siempre decides tú. No se bloquea nada y nada de lo que escribes sale de este dispositivo.',
  'principle.community': 'Una comunidad hecha por ti',
  'principle.community.text':
    'Tú eliges a quién sigues y quién sabe de ti. El lugar acaba siendo lo que llevas a él, así que lleva lo que te gustaría encontrar.',
  'principle.conversation': 'Una conversación',
  'principle.conversation.text':
    'Se habla en las dos direcciones. Pregunta, responde, da las gracias y cuenta en qué quedó el consejo que te dieron.',
  'principle.giving': 'Da antes de pedir',
  'principle.giving.text':
    'Primero ayuda: una respuesta, un truco de tu oficio, el nombre de alguien que puede ayudar. La gente se acuerda y vuelve.',
  'manners.title': 'Elige cómo publicas',
  'manners.text':
    'Lo que le va bien a una tienda que se sigue por sus ofertas no le va bien a un servicio de atención ni a quien acaba de llegar. Elige lo que te encaje; puedes cambiarlo cuando quieras.',
  'manners.question': '¿Cómo publica tu cuenta?',
  'manners.handle': 'Tu nombre de usuario en X',
  'manners.later': 'O déjalo por ahora: el coach te lo preguntará bajo tu primer borrador.',
  'practice.title': 'Prueba el coach',
  'practice.text':
    'Este borrador es un poco insistente. Cámbialo como quieras, o pulsa un botón de los de abajo, y mira qué le parece al coach. Está en inglés, que es lo que lee el coach.',
  'practice.draft': 'Un borrador para practicar',
  'practice.draft-of': 'Un borrador de @{handle} para practicar',
  'practice.note': 'No se publica ni se guarda nada.',
  'next.title': 'Y ahora',
  'next.text':
    'Escribe en X como siempre. Si algo puede caer mal, aparece una sugerencia bajo el cuadro de texto; si todo va bien, el coach no dice nada.',
  'next.pin':
    'Para tener su botón a mano, pulsa la pieza de rompecabezas junto a la barra de direcciones y fija Tweet Coach. El botón muestra gráficos de tus últimos posts y sugerencias, y lleva a los ajustes.',
  'next.open': 'Abrir X',
  'lessons.title': 'Lecciones',
  'lessons.text':
    'Ocho lecciones cortas, de dos minutos cada una. Lee las que te despierten la curiosidad, en el orden que quieras.',
  'lessons.read': 'Leída',
  'lessons.anew': 'Empezar las lecciones de nuevo',
  'lessons.anew.question': '¿Empezar de nuevo y marcar todas las lecciones como no leídas?',
  'lessons.anew.confirm': 'Empezar de nuevo',
  'lessons.anew.done': 'Puedes empezar las lecciones de nuevo.',
  'lessons.unreadable': 'No se puede leer tu progreso: {error}',
  'lessons.all': 'Todas las lecciones',
  'lessons.place': '{place} de {all}',
  'lessons.examples': 'Dos ejemplos',
  'lessons.exercise': 'Te toca',
  'lessons.aims': 'Una buena respuesta',
  'lessons.met': 'Hecho',
  'lessons.finished': 'Has leído esta lección.',
  'lessons.finish': 'Marcar como leída',
  'lessons.next': 'Siguiente: {lesson}',
  'lessons.version': 'Tu versión',
  'lessons.note':
    'No se publica nada. Lo que escribes se queda aquí hasta que cierres esta pestaña.',
} satisfies PageTexts;
