/** What is wrong with a file, a policy or stored settings, in Spanish. */
export const faults = {
  'fault.joint': ' ',
  'fault.unreadable': 'No se puede leer el archivo: {error}',
  'fault.not-delivered': 'El navegador no puede entregarlas: {error}',
  'fault.too-large':
    'El archivo es demasiado grande. Unas normas de equipo pueden tener hasta {size} kB.',
  'fault.empty': 'El archivo está vacío.',
  'fault.encoding': 'El archivo no está en UTF-8. Guárdalo otra vez con la codificación UTF-8.',
  'fault.no-json':
    'A partir de aquí el archivo no es JSON: falta o sobra una coma, una comilla o un corchete.',
  'fault.no-policy': 'Las normas de equipo son un grupo entre llaves: {example}.',
  'fault.everywhere': '“{phrase}” encaja en todos los borradores. Añade una palabra más concreta.',
  'fault.addition':
    '“{add}” no contiene ninguna de las frases que ese borrador debe llevar (“must”). Añade una de ellas.',
  'fault.id-taken': 'La frase {number} de la lista ya tiene el id “{id}”. Escribe otro.',
  'fault.unfound-example':
    'En “{text}” no se encuentra ninguna de las frases. Cambia el ejemplo o las frases.',
  'fault.found-example':
    'En “{text}” se encuentra una de las frases, y no debería haber sugerencia. Cambia el ejemplo o las frases.',
  'fault.no-field': 'Ese campo no existe.',
  'fault.twice': 'Ya está en la línea {line}. Deja solo uno de los dos.',
  'fault.missing': 'Falta este valor.',
  'fault.unfit': '“{value}” no va aquí.',
  'fault.no-choice': '“{value}” no es una de las opciones.',
  'fault.no-day': '“{value}” no es un día.',
  'fault.day-order': '“{value}” es anterior al primer día. Escribe ese mismo día o uno posterior.',
  'fault.newer':
    'Estas normas son para un Tweet Coach más nuevo. Actualiza la extensión o usa unas normas de la versión {version}.',
  'fault.version': 'Escribe {version}.',
  'fault.no-handle':
    '“{name}” no es un nombre de usuario. Escríbelo en minúsculas y sin @, como “{handle}”.',
  'fault.no-domain':
    '“{value}” no es un dominio. Escríbelo sin https:// y en minúsculas, como “{domain}”.',
  'fault.no-parameter':
    '“{value}” no es un parámetro. Escribe uno como “utm_campaign” o “utm_source=x”.',
  'fault.no-time': '“{value}” no es una hora. Escríbela como “{time}”.',
  'fault.no-zone': '“{value}” no es una zona horaria.',
  'fault.no-id': '“{value}” no puede ser un id. Escribe minúsculas, cifras y guiones, como “{id}”.',
  'fault.no-rule': 'En este Tweet Coach no hay ninguna regla “{name}”.',
  'fault.rules': 'Sus reglas son {names}.',
  'fault.new-rule': 'Si la regla es nueva, actualiza la extensión.',
  'fault.nearest': '¿Querías decir “{name}”?',
  'fault.one-of': 'Escribe uno de estos: {names}.',
  'fault.write': 'Escribe algo.',
  'fault.write-string': 'Escribe palabras entre comillas.',
  'fault.write-number': 'Escribe un número, sin comillas.',
  'fault.write-int': 'Escribe un número entero, sin comillas.',
  'fault.write-boolean': 'Escribe true o false, sin comillas.',
  'fault.write-array': 'Escribe una lista entre corchetes, como {example}.',
  'fault.write-object': 'Escribe un grupo entre llaves, como {example}.',
  'fault.write-day': 'Escribe un día como “2026-12-24”.',
  'fault.write-zone': 'Escribe una como “Europe/London”.',
  'fault.least-characters':
    'Escribe al menos {count, plural, one {# carácter} other {# caracteres}}.',
  'fault.most-characters':
    'Escribe como mucho {count, plural, one {# carácter} other {# caracteres}}.',
  'fault.least-entries':
    'La lista necesita al menos {count, plural, one {# entrada} other {# entradas}}.',
  'fault.most-entries':
    'En la lista caben como mucho {count, plural, one {# entrada} other {# entradas}}.',
  'fault.least-number': 'Escribe un número de {count} como mínimo.',
  'fault.most-number': 'Escribe un número de {count} como máximo.',
  'fault.cut':
    '{count, plural, one {# entrada} other {# entradas}}; solo caben y se conservan las primeras {most}.',
  'fault.list-full':
    'No se ha cambiado nada: una lista tendría más de {most, plural, one {# entrada} other {# entradas}} ({path}).',
  'fault.not-kept': 'No se ha cambiado nada: lo que pides no se puede guardar así ({path}).',
  'fault.settings-newer':
    'No se ha cambiado nada: los ajustes son de un Tweet Coach más nuevo. Actualiza la extensión para cambiarlos.',
  'fault.settings-not-taken':
    'El navegador no ha aceptado los ajustes. Libera espacio en el disco o quita entradas antiguas y vuelve a intentarlo.',
  'fault.histories-not-taken':
    'El navegador no tiene sitio para los posts de este archivo. Elimina los historiales que ya no necesites e impórtalo de nuevo.',
  'fault.sync-kept':
    'La sincronización del navegador todavía tiene los ajustes antiguos. Espera un minuto y elimina otra vez.',
  'fault.not-all-deleted': 'No se ha podido eliminar todo:',
  'fault.transfer-large': 'El archivo es demasiado grande: se leen {size} MB como mucho.',
  'fault.transfer-json':
    'El archivo no es JSON, así que no es una exportación de Tweet Coach. Elige otro.',
  'fault.no-transfer': 'El archivo no es una exportación de Tweet Coach.',
  'fault.is-policy':
    'Este archivo contiene las normas de un equipo. Impórtalo en «Normas del equipo».',
  'fault.is-transfer': 'Este archivo es una exportación de Tweet Coach. Impórtalo en «Tus datos».',
  'fault.transfer-newer':
    'El archivo es de un Tweet Coach más nuevo: actualiza la extensión y luego impórtalo.',
} as const;
