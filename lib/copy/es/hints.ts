import type { HintTexts } from '@/lib/copy/hint-texts';

/** Hints in Spanish; the reader is “tú”, as on X. */
export const hints: HintTexts = {
  disrespect: {
    title: 'Falta de respeto',
    why: 'Lo puede leer cualquiera, y el tono se recuerda más que el motivo.',
    abuse:
      '“{quote}” corta la conversación, y todo el mundo lo ve. Di qué quieres que cambie, o espera hasta mañana.',
    insult:
      '“{quote}” va contra la persona, y así ya nadie escucha tu argumento. Cuenta qué pasó y cómo te afectó.',
    contempt:
      '“{quote}” ataca a la gente por lo que es; solo seguirá leyendo quien ya piensa como tú. Di qué hicieron y por qué no estás de acuerdo.',
    belittling:
      '“{quote}” hace sentir a alguien que no importa. Responde a lo que dijo, o déjalo pasar.',
    brushOff: '“{quote}” le echa la culpa a quien preguntó. Mejor dile cuál es el siguiente paso.',
    scored:
      '“{quote}” puede sonar a que miras a alguien por encima del hombro. Di qué está mal, sin meterte con la persona.',
  },
  'hard-sell': {
    title: 'Venta agresiva',
    why: 'La gente sigue cuentas que ayudan y conversan; los posts que empujan a comprar son los primeros que silencia.',
    hurry:
      '“{quote}” mete prisa, y quien se siente presionado pasa de largo. Di para qué sirve y deja que cada cual elija cuándo.',
    endless:
      '“{quote}” mete prisa y no dice hasta cuándo. Pon el día y la hora, o deja que cada cual elija.',
    offer:
      '“{quote}” solo sirve a quien quiere comprar. Dales algo también a los demás: para quién es, cómo se hace, un consejo.',
    stack:
      '“{quote}” es una cosa más que pides en el mismo post, y resulta insistente. Quédate con la que más ayude.',
    pitch:
      '“{quote}” suena demasiado bueno para ser verdad, y la gente ya no hace caso. Di con sencillez qué haces y cuánto cuesta.',
    bare: '“{quote}” no le deja nada a quien no compra. Añade lo que le contarías a una amiga: un uso, una historia, una pregunta.',
    lure: '“{quote}” decide por la gente lo que quiere. Di qué hace y para quién, y deja que elija.',
    scored:
      '“{quote}” parece un anuncio. Dale algo también a quien no compra: un uso, una historia, una pregunta.',
  },
  'missing-context': {
    title: 'No se entiende de qué va',
    why: 'Casi todos ven el post suelto y deciden en un segundo si les interesa.',
    bareLink:
      'Aquí solo se ve un enlace, y no se sabe adónde lleva. Añade una línea: qué es y por qué vale la pena abrirlo.',
    onlyTags:
      'Solo con hashtags, nombres y emojis no se sabe qué quieres decir. Añade una frase que cuente qué pasó.',
    emptyLead:
      '“{quote}” no dice qué hay detrás del enlace. Nombra el tema y la idea que te llevaste.',
    pointing:
      'Quien solo vea este post no sabrá a qué se refiere “{quote}”. Pon en su lugar el nombre o la cosa.',
    unsaid: 'Con “{quote}” hay que adivinar de qué hablas. Nombra la cosa o el hecho.',
    scored:
      'Quien solo vea este post quizá no sepa de qué trata. Nombra la cosa o el hecho al que te refieres.',
  },
  'contact-request': {
    title: 'Pedir contactos',
    why: 'Nadie da con gusto a desconocidos los datos de sus amigos, familiares y compañeros, ni los suyos propios.',
    people:
      '“{quote}” pide nombres de gente conocida. Pregúntales por ellos mismos; si les gusta, ya traerán a sus amigos.',
    invitation:
      '“{quote}” pide que traigan a más gente. Di qué se van a encontrar; ya lo contarán ellos.',
    details: '“{quote}” pide algo privado. Di cómo pueden contactar contigo y deja que decidan.',
    wallet:
      '“{quote}” es lo que escriben las estafas de criptomonedas, y la gente prudente se va. Enlaza una página tuya que explique quién recibe qué.',
    scored:
      '“{quote}” parece pedir datos de contacto. Di cómo pueden contactar contigo y deja que decidan.',
  },
  'retweet-request': {
    title: 'Pedir reposts',
    why: 'La gente comparte lo que cree que vale la pena; que se lo pidan una y otra vez cansa.',
    spread: '“{quote}” pide que te hagan la promoción. Di qué ganan ellos y deja que decidan.',
    approval: '“{quote}” pide un clic, y los clics dicen poco. Pregunta qué opinan, y contéstales.',
    follow:
      '“{quote}” pide que te sigan antes de saber qué van a encontrar. Enseña de qué hablas; a quien le guste, se quedará.',
    scored:
      '“{quote}” suena a que te lo tienen que difundir. Di qué ganan ellos y deja que decidan.',
  },
  'off-topic-personal': {
    title: 'Vida privada en la cuenta de empresa',
    why: 'A una organización se la sigue por su tema; con algo privado, la gente se pregunta quién habla.',
    people:
      '“{quote}” habla de personas que aquí nadie conoce. Guárdalo para tu cuenta, o di por qué les importa a quienes te leen.',
    body: '“{quote}” cuenta cómo te encuentras, y aquí vienen por lo que hace la organización. Queda mejor en tu cuenta.',
    life: '“{quote}” es de tu vida, y aquí vienen por otra cosa. Publícalo en tu cuenta, o relaciónalo con el tema.',
    mood: 'No se sabe de quién es el ánimo de “{quote}”: tuyo o de la organización. Guárdalo para tu cuenta, o di qué tiene que ver con tu trabajo.',
    fandom:
      'Nadie sigue esta cuenta por “{quote}”. Publícalo en la tuya, o relaciónalo con el tema.',
    self: '“{quote}” suena a particular, y la gente se pregunta quién habla. Relaciónalo con el tema, o publícalo en tu cuenta.',
    scored:
      '“{quote}” suena a tu vida privada, y aquí vienen por otra cosa. Relaciónalo con el tema, o publícalo en tu cuenta.',
  },
  'sensitive-topic': {
    title: 'Temas que dividen',
    why: 'Lo que dice una cuenta lo lee cualquiera, y se toma por la opinión de la organización.',
    swearing:
      '“{quote}” les sonará grosero a algunos, y más en boca de una organización. Quita la palabrota.',
    sex: '“{quote}” incomoda cuando lo dice una organización. Guárdalo para una cuenta privada.',
    drugs:
      '“{quote}” suena a que la organización lo aprueba. Deja fuera las drogas, salvo que trabajes en eso.',
    politics:
      '“{quote}” mete en política a quienes te leen, y algunos se irán por eso. Cíñete a aquello por lo que te siguen.',
    stance:
      '“{quote}” toma partido, y parte de tus lectores está en el otro lado; lo tomarán por la opinión de la organización. Cíñete a aquello por lo que te siguen.',
    faith:
      '“{quote}” habla de una fe, y quien tiene otra puede sentirse fuera. Deséales lo mejor con palabras que valgan para todos.',
    violence:
      '“{quote}” puede herir a quien lo haya vivido. Quítalo, o enlaza a quien ofrezca ayuda.',
    scored:
      '“{quote}” toca un tema que divide a tus lectores, y lo tomarán por la opinión de la organización. Cíñete a aquello por lo que te siguen.',
  },
  'lopsided-stream': {
    title: 'Más ventas y peticiones que ayuda',
    why: 'La gente se queda con las cuentas que le dan más de lo que le piden.',
    answer:
      '{taking} de tus últimos {posts} posts {taking, plural, one {vendía o pedía algo, y a cambio dio} other {vendían o pedían algo, y a cambio dieron}} poco. Contesta antes a alguien: una pregunta, un gracias, una queja.',
    question:
      '{taking} de tus últimos {posts} posts {taking, plural, one {vendía o pedía} other {vendían o pedían}} algo, y ninguno preguntaba nada. Pregunta algo que quieras saber de verdad.',
    knowledge:
      '{taking} de tus últimos {posts} posts {taking, plural, one {vendía o pedía} other {vendían o pedían}} algo, y eso cansa. Da algo que sirva hoy mismo: un consejo, un motivo, un dato.',
  },
  'silent-account': {
    title: 'Mucho tiempo sin responder',
    why: 'Quien escribe a una cuenta y no recibe respuesta pronto deja de escribir.',
    noReplies:
      'Ninguno de tus últimos {posts} posts era una respuesta, y se nota cuando una cuenta no contesta nunca. Busca a alguien que te haya escrito y contéstale primero.',
  },
  'closed-door': {
    title: 'Mucho tiempo sin preguntar',
    why: 'Una pregunta es la forma más sencilla de dar paso a los demás.',
    noQuestions:
      'Ninguno de tus últimos {posts} posts preguntaba nada, así que había poco que contestar. Haz una pregunta cuya respuesta te gustaría saber.',
  },
  'repeated-post': {
    title: 'Ya publicado',
    why: 'Dejar de seguir cuesta un clic, y lo mismo dos veces parece spam.',
    same: 'Publicaste casi lo mismo {when}, y quien lo vio pasará de largo. Cuenta qué hay de nuevo, o contesta a alguien que preguntó por ello.',
  },
  'off-hours': {
    title: 'Fuera del horario de tus lectores',
    why: 'Casi todos leen un post poco después de publicarse, o no lo leen.',
    closed:
      'En la zona horaria de tu cuenta son las {time}, y hay poca gente conectada. Lo verán más personas {next}.',
  },
  overclaim: {
    title: 'Cuesta creerlo',
    why: 'La exageración se nota, y entonces se duda también del resto.',
    miracle:
      '“{quote}” suena demasiado bueno para ser verdad, y entonces se duda del resto. Di con sencillez qué hace y para quién.',
    guarantee:
      '“{quote}” promete algo que nadie puede cumplir con todos. Di qué suele pasar, o qué haces cuando falla.',
    superlative:
      '“{quote}” no se puede comprobar, así que se lo saltan. Da el detalle o la fuente que hay detrás.',
  },
  'undisclosed-ad': {
    title: 'Publicidad sin avisar',
    why: 'Quien descubre después que un consejo era pagado se cree menos el siguiente; las normas de X, la FTC y la ASA británica piden decirlo claro y al principio.',
    code: 'No se sabe si ganas algo con “{quote}”. Si es así, pon “#ad” al principio, o activa en X la etiqueta “Colaboración pagada”.',
    link: 'Con un enlace como “{quote}” suele cobrar quien lo comparte. Si es así, pon “#ad” al principio, o activa en X la etiqueta “Colaboración pagada”.',
    gift: 'Con “{quote}” la gente se pregunta si te pagaron o te lo regalaron. Si es así, pon “#ad” al principio, o activa en X la etiqueta “Colaboración pagada”.',
    weak: 'Quizá no se entienda qué significa “{quote}”. Si te pagaron o te dieron algo, pon “#ad” al principio, o activa en X la etiqueta “Colaboración pagada”.',
    late: '“{quote}” está tan al final que casi nadie lo ve. Ponlo al principio, o activa en X la etiqueta “Colaboración pagada”.',
    employee:
      'También publicas en {account}, y “{quote}” se toma por el elogio de un cliente. Di en el post que trabajas allí.',
  },
  shouting: {
    title: 'Gritos',
    why: 'Mucha gente lee las mayúsculas y las hileras de exclamaciones como enfado.',
    capitals:
      '“{quote}” se lee como un grito, y la gente se aparta. En minúsculas se entiende igual de bien.',
    marks:
      'Tantos signos de exclamación o interrogación en “{quote}” suenan a nervios, y una voz tranquila da más confianza. Con uno basta.',
  },
  'canned-reply': {
    title: 'Una respuesta que valdría para cualquiera',
    why: 'Una respuesta de plantilla se nota, y la gente esperaba que contestaras a lo que escribió.',
    canned:
      '“{quote}” valdría para cualquiera, y se nota. Recoge algo que haya escrito y di qué va a pasar ahora.',
  },
  'hashtag-crowd': {
    title: 'Demasiados hashtags',
    why: 'Los hashtags sirven para encontrar un post; amontonados parecen publicidad y tapan lo que dices.',
    crowd:
      'Una fila como “{quote}” se salta, y a menudo también la frase de antes. Quédate con uno o dos que la gente busque.',
  },
  'brush-off': {
    title: 'Quitarse de encima una crítica',
    why: 'A quien se queja todavía le importas, y todo el mundo puede leer qué le contestas.',
    blame:
      '“{quote}” deja a la gente sola con el problema, y lo puede leer cualquiera. Di qué puedes hacer, o qué no y por qué.',
    alone: '“{quote}” viene a decir que el problema es solo suyo. Pregunta qué pasó en su caso.',
    feelings: '“{quote}” habla de lo que sienten y no de lo que pasó. Di primero qué vas a hacer.',
  },
  'mention-crowd': {
    title: 'Demasiadas menciones',
    why: 'A cada persona que mencionas le llega un aviso, y quien no tiene que ver con el post se siente utilizado.',
    crowd:
      '“{quote}” avisa a {count} personas de golpe, y pocas sabrán por qué. Menciona a quien va dirigido, y di por qué.',
  },
  'stale-reference': {
    title: 'Una fecha que no cuadra',
    why: 'Una fecha ya pasada delata que nadie lo revisó antes de publicar.',
    passed: '“{quote}” ya pasó; hoy es {today}. Pon la próxima fecha, o cuenta cómo fue.',
    relative: '“{quote}” no cuadra: {word} es {date}. Si lo vas a publicar más tarde, déjalo así.',
    weekday:
      '“{quote}” no cuadra con el calendario: ese día cae en {weekday}. Comprueba cuál quieres decir.',
    missing: '“{quote}” no existe en el calendario. Comprueba qué día quieres decir.',
    year: '“{quote}” anuncia un año que ya pasó: estamos en {year}. Pon el año que quieres decir.',
    season:
      '“{quote}” parece un post viejo en {month}. Saluda a la época que viene, o di por qué lo escribes ahora.',
    today: 'hoy',
    tonight: 'esta noche',
    tomorrow: 'mañana',
  },
  'wall-of-text': {
    title: 'Un bloque de texto largo',
    why: 'En la cronología se lee por encima, y un bloque sin pausas se salta entero.',
    thread:
      'Es mucho para leer de una vez. Podrías hacer un hilo y empezar otra parte en “{quote}”, para que cada una diga una sola cosa.',
    block:
      'Tantas frases seguidas cuestan en el móvil. Un punto y aparte antes de “{quote}” deja respirar.',
    endless:
      'La frase que empieza por “{quote}” ocupa un post entero, y pocos la leerán hasta el final. Haz dos.',
  },
  'jargon-crowd': {
    title: 'Siglas sin explicar',
    why: 'Quien no conoce una sigla da por hecho que el post no va con él.',
    crowd:
      'Fuera de tu sector quizá no conozcan {list}. Escribe completas las que importen, o dile al coach que tus lectores las conocen.',
  },
  'undescribed-picture': {
    title: 'Una imagen sin descripción',
    why: 'Quien no puede ver una imagen oye su descripción, o no oye nada.',
    one: 'Quien no pueda ver tu imagen se pierde lo que dice. Di en la descripción (ALT) qué muestra y qué es lo importante.',
    some: '{count} de tus imágenes no le dicen nada a quien no puede verlas. Di en cada descripción (ALT) qué muestra y qué es lo importante.',
  },
  'giveaway-terms': {
    title: 'Un sorteo sin sus bases',
    why: 'La gente quiere saber en qué participa y hasta cuándo; el código CAP británico (8) y las normas de X sobre concursos lo piden ya en el primer post.',
    flood:
      '“{quote}” invita a repetir posts y a usar segundas cuentas, y las normas de X sobre concursos desaconsejan las dos cosas. Que cada persona responda una vez: “responde con…”.',
    missing: '“{quote}” no dice {list}. Dilo aquí, o enlaza las bases.',
    missingAndReach:
      '“{quote}” no dice {list}. Dilo aquí, y que se participe con una respuesta: “responde con…” trae conversación, y los reposts no.',
    reach:
      '“{quote}” pide difundir el post para poder ganar, y X puede verlo como manipulación. Que se participe con una respuesta: “responde con…”.',
    prize: 'qué se gana',
    until: 'hasta cuándo dura',
    entrants: 'quién puede participar',
  },
  'hurry-without-end': {
    title: 'Un plazo sin fecha',
    why: 'Se decide mejor sabiendo la hora; el derecho de la UE (Directiva 2005/29/CE, anexo I, n.º 7) y la DMCC Act británica de 2024 prohíben la urgencia falsa.',
    endless:
      '“{quote}” dice que queda poco tiempo, pero no hasta cuándo. Pon el día y la hora, y la gente podrá organizarse.',
  },
  'run-together-tag': {
    title: 'Un hashtag de varias palabras sin mayúsculas',
    why: 'Los lectores de pantalla leen un hashtag en minúsculas como una sola palabra larga, y los demás tienen que leerlo dos veces.',
    small:
      '“{quote}” se lee en voz alta como una sola palabra. Con una mayúscula en cada una lo entienden todos: {tag}.',
  },
  'picture-letters': {
    title: 'Letras hechas con símbolos',
    why: 'Los lectores de pantalla deletrean esos símbolos o se los saltan, y las búsquedas no los encuentran.',
    letters:
      'Los lectores de pantalla leen “{quote}” símbolo a símbolo, o se lo saltan. Las letras normales llegan a todos.',
    row: 'Un lector de pantalla dice el nombre de cada emoji de “{quote}” antes de seguir. Con uno basta.',
  },
  'quiet-day': {
    title: 'Un post en un día de silencio',
    why: 'Un post alegre en un día de luto es difícil de retirar, y unas cifras antes de tiempo también.',
    quiet:
      'Esto saldría el {day}, que es un día de silencio: {reason}. Guárdalo hasta después del {last}.',
  },
  'wrong-account': {
    title: 'Quizá sea la cuenta equivocada',
    why: 'Una frase privada con el nombre de la empresa se recuerda, y una frase de la empresa con el tuyo también.',
    private:
      'Estás publicando como @{account}, y “{quote}” suena privado. Cambia a tu cuenta, o di qué tiene que ver con tu trabajo.',
    business:
      'Estás publicando como @{account}, y “{quote}” suena a @{other}. Cambia a esa cuenta, o dilo a título personal.',
  },
  'uneven-thread': {
    title: 'Números o partes de un hilo que no cuadran',
    why: 'La gente busca cada parte que prometen los números, y se va donde una está vacía o se repite.',
    place: 'Esta es la parte {expected} del hilo, pero dice “{quote}”. Escribe “{mended}”.',
    count: '“{quote}” no cuadra: este hilo tiene {expected} partes. Escribe “{mended}”.',
    empty: 'La parte anterior está vacía. Complétala, o quítala.',
    number: 'En esta parte solo hay un número. Complétala, o quítala.',
    again: 'Esta parte repite lo que ya dice la parte {other}. Quita una de las dos.',
  },
  'repeated-link': {
    title: 'El mismo enlace, sin nada nuevo',
    why: 'X considera spam el mismo enlace una y otra vez, y quien ya lo vio piensa lo mismo.',
    again:
      'Publicaste este enlace {when}. Di algo nuevo: un detalle de lo que hay ahí, o lo que alguien preguntó desde entonces.',
  },
  'untracked-link': {
    title: 'Un enlace cuyas visitas tu equipo no puede contar',
    why: 'Por las visitas a sus enlaces sabe tu equipo qué posts fueron útiles.',
    lacks: 'Tu equipo cuenta las visitas con {list}, y a “{quote}” le falta eso.',
  },
  'house-phrase': {
    title: 'Palabras que evitar',
    why: '{source} ha acordado usar aquí otras palabras.',
  },
  'required-phrase': {
    title: 'Faltan palabras obligatorias',
    why: '{source} ha acordado decir también esto.',
  },
  praise: {
    'credit-given': 'Dices de quién es. Es lo justo, y esa persona lo verá.',
    'feedback-taken-up': 'Escuchaste e hiciste algo con ello. La gente lo nota.',
    'help-offered': 'Ofreces ayuda, y la gente recuerda quién lo hizo.',
    'honest-question':
      'Esta pregunta se puede contestar. Quédate por aquí cuando lleguen las respuestas.',
    'link-with-intro': 'Se sabe qué hay detrás del enlace antes de abrirlo.',
    'thanks-with-reason': 'Dices por qué das las gracias. Es lo que se recuerda.',
  },
  fix: {
    'leave-out': 'Quitar “{words}”',
    'ask-instead': 'Mejor, hacer una pregunta',
    'keep-one': 'Dejar un solo “{words}”',
    'plain-letters': 'Escribirlo con letras normales',
    write: 'Escribir “{words}”',
    'put-first': 'Poner “{words}” al principio',
    'tag-capitals': 'Escribir estos hashtags con mayúsculas',
    paragraphs: 'Separarlo en párrafos',
    add: 'Añadir “{words}”',
    say: 'Decir “{words}”',
  },
  repetition: {
    ask: 'Es la {times}.ª petición en {posts} posts.',
    sell: 'Es el {times, selectordinal, =3 {3.er} =13 {13.er} other {#.º}} anuncio en {posts} posts.',
  },
  joint: { sentences: '{first} {second}', word: '“{word}”' },
  time: {
    now: 'hace un momento',
    today: 'hoy a partir de las {time}',
    tomorrow: 'mañana a partir de las {time}',
    day: 'el {weekday} a partir de las {time}',
  },
};
