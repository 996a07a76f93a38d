import type { PageTexts } from '@/lib/copy/en/pages';

/** What the options say of what is kept, in Spanish. */
export const data = {
  'file.choose': 'Elegir un archivo',
  'export.title': 'Exportar',
  'export.text':
    'Todo lo que guarda Tweet Coach, en un archivo: lo que has elegido, lo que ignoras y cuántas veces ha ocultado una sugerencia, tus posts en cifras, las lecciones leídas y las normas de equipo importadas.',
  'export.button': 'Exportar todo',
  'import.title': 'Importar',
  'import.text':
    'Esto sustituye lo que has elegido, las cifras de lo que se ignora, las lecciones leídas y el historial de las cuentas del archivo. Si el archivo trae normas de equipo, sustituyen a las importadas.',
  'import.holds': 'Contiene {contents}.',
  'import.broken': 'Hay partes dañadas que se omitirán:',
  'import.button': 'Importar',
  'import.cancel': 'Cancelar',
  'import.done': 'Se ha importado el archivo.',
  'wipe.title': 'Eliminar',
  'wipe.text': 'Se elimina, aquí y allí donde tu navegador lo sincronice:',
  'wipe.note':
    'Las normas fijadas por tu administrador se quedan. No se puede deshacer: exporta antes si quieres una copia.',
  'wipe.button': 'Eliminar todo',
  'wipe.question': '¿Eliminar todo lo que guarda Tweet Coach?',
  'wipe.done': 'Se ha eliminado todo.',
  'contents.accounts': 'lo elegido para {count, plural, one {# cuenta} other {# cuentas}}',
  'contents.ignores':
    '{count, plural, one {# regla o frase ignorada} other {# reglas y frases ignoradas}}',
  'contents.suppression-counts':
    'cuántas veces {count, plural, one {# de ellas ocultó} other {# de ellas ocultaron}} una sugerencia',
  'contents.posts': '{count, plural, one {# post contado} other {# posts contados}}',
  'contents.lessons': '{count, plural, one {# lección leída} other {# lecciones leídas}}',
  'contents.policy': 'las normas de {team}',
  'contents.nothing': 'nada por ahora',
  'privacy.drafts': 'Tus borradores se quedan contigo',
  'privacy.drafts.text':
    'El coach lee en este dispositivo lo que escribes en el cuadro de texto de X. No envía nada a nadie: ni servidor, ni estadísticas, ni registro.',
  'privacy.kept': 'Qué se guarda',
  'privacy.kept.choices':
    'Lo que eliges aquí: perfiles, listas, lo firme que es cada regla y lo que ignoras.',
  'privacy.kept.sent':
    'De cada post que publicas: cuándo, en qué cuenta, si era post, respuesta o cita, si aportaba, conversaba, pedía o vendía, y en qué quedaron las sugerencias. Una huella breve permite al coach notar casi repeticiones; a partir de ella no se pueden leer tus palabras.',
  'privacy.kept.counted':
    'De cada post de tu perfil que mandaste contar desde la ventana del botón: cuándo y de qué tipo.',
  'privacy.kept.words': 'Las palabras que decidiste permitir siempre.',
  'privacy.kept.suppressions':
    'Cuántas veces lo ignorado o permitido ocultó una sugerencia y cuándo fue la última; y qué lecciones has leído.',
  'privacy.kept.nothing-else':
    'No se guarda ningún otro texto tuyo. Si tu navegador sincroniza las extensiones, lleva lo que elegiste aquí a tus otros dispositivos; las palabras de los borradores y lo que publicaste se quedan en este.',
  'privacy.may': 'Qué puede hacer',
  'privacy.may.text':
    'Puede guardar ajustes y leer páginas de X, donde dibuja su panel bajo el cuadro de texto. Nunca publica y nunca retiene un post.',
  'privacy.say': 'Tú decides',
  'privacy.say.text':
    'Puedes [desactivar o eliminar el historial], o [exportarlo o eliminarlo todo], cuando quieras.',
} satisfies PageTexts;
