import type { LessonTexts } from '@/lib/copy/en/lessons';

/** The lessons in Spanish; the reader is “tú”. */
export const lessonTexts: LessonTexts = {
  'english-drafts':
    'Los borradores están en inglés, que es lo que lee el coach; escribe también tu versión en inglés.',
  'listening.summary': 'Lo que te dicen es un regalo, aunque escueza.',
  'listening.idea': `Tú eliges a quién sigues, así que este sitio será lo que hagas de él. Empieza por leer. Busca a gente que comparta tu trabajo, tu ciudad o tu afición, y mira qué se pregunta.

Quien critica lo que haces se ha tomado un minuto porque todavía le importas. Dale las gracias, di qué vas a mirar y vuelve cuando esté hecho.

Una respuesta indiferente acaba con la conversación, y los demás también la ven. Las preguntas abren puertas: haz una cuya respuesta te encantaría oír.`,
  'listening.task':
    'Ines está decepcionada. Responde de modo que quizá le dé otra oportunidad al restaurante.',
  'aim.owns-the-fault': 'Di con tus palabras qué le salió mal a Ines, sin excusas.',
  'aim.says-what-follows': 'Di qué va a pasar ahora, o pregunta qué ayudaría.',
  'listening.source':
    'Basado en una lista de lo que una empresa no debe hacer en Twitter, y en cómo un recién llegado explica Twitter a sus compañeros.',
  'context.summary': 'Casi todos ven un solo post, sin nada alrededor.',
  'context.idea': `Tu post viaja solo. Aparece entre una receta y el fútbol, ante gente que no ha leído el anterior. Quien no sabe de qué va pasa de largo, y un enlace a secas recibe pocas visitas.

Nombra la cosa, el lugar y el día. Di en una línea qué hay detrás del enlace y por qué merece un clic. Ayudan las palabras cortas, y también una cifra. Luego léelo como si no supieras nada: ¿falta algo?`,
  'context.task':
    'La página dice que el puente del puerto cierra en mayo por obras. Cuenta a quien te lee qué va a encontrar.',
  'aim.names-the-bridge': 'Nombra aquello de lo que hablas.',
  'aim.says-what-happens': 'Di qué pasa con ello.',
  'aim.says-when-or-what': 'Di cuándo, o qué hay en la página.',
  'context.source':
    'Basado en un ensayo sobre el trato con clientes en Twitter, que pide una buena presentación para cada enlace.',
  'replies.summary': 'Una respuesta que vale para todos no le sirve a nadie.',
  'replies.idea': `La gente distingue una carta personal de una respuesta tipo. Una respuesta que podría ir a cualquiera delata que nadie leyó su mensaje. Retoma una palabra de lo que escribió, usa su nombre si aparece y contesta a lo que preguntó, aunque la respuesta sea “lo sabré el viernes”.

Resuélvelo en público cuando puedas, porque otros tienen la misma duda. Si hacen falta datos privados, di para qué y qué pasará después. Un gracias breve se recuerda más que cualquier oferta.`,
  'replies.task':
    'El paquete de Sam fue al almacén equivocado y llega el miércoles. Escríbele a Sam de persona a persona.',
  'aim.says-what-went-wrong': 'Di qué pasó con el paquete.',
  'aim.says-when-it-comes': 'Di cuándo llega.',
  'aim.speaks-to-sam': 'Háblale a Sam.',
  'replies.source':
    'Basado en una nota sobre cómo crear relaciones con Twitter, que pide respuestas personales.',
  'tone.summary': 'Todo el mundo puede leerlo, y el tono se recuerda.',
  'tone.idea': `Imagina que lo dices en un bar, con desconocidos en la mesa de al lado. Casi todos bajaríamos la voz, dejaríamos en paz a la persona y hablaríamos del asunto. Aquí es igual, con más público.

Las mayúsculas suenan a gritos. La burla da gusto un minuto y se queda escrita años. Puedes discrepar de cualquiera: di qué ves de otra manera y por qué. Si te has enfadado, escríbelo, bebe un vaso de agua y vuelve a leerlo antes de publicar.`,
  'tone.task': 'Conserva el enfado por la piscina y deja fuera a las personas.',
  'aim.is-about-the-pool': 'Habla de la piscina.',
  'aim.says-what-hurts': 'Di qué está mal, qué sientes o qué quieres.',
  'tone.source':
    'Basado en una lista de lo que una empresa no debe hacer en Twitter, y en un ensayo sobre el trato con clientes en Twitter.',
  'asking.summary': 'Los buenos posts se comparten sin pedirlo.',
  'asking.idea': `Pedir un repost de vez en cuando no hace daño. Pedirlo en cada post pone a trabajar para ti a quien te lee, y se marcha. Lo útil, lo sorprendente o lo divertido se comparte solo.

Con los nombres pasa lo mismo. A nadie le gusta dar los datos de sus amigos y compañeros. A quien le guste lo que haces los traerá cuando quiera. Así que quita la petición y pide algo que dé gusto dar: una opinión, una historia, un consejo.`,
  'asking.task': 'Mantén la noticia. Pregunta algo que dé gusto contestar, o no preguntes nada.',
  'aim.keeps-the-news': 'Mantén la noticia: qué abre y qué día.',
  'aim.asks-for-no-reach': 'Quita cualquier petición de difundirlo.',
  'asking.source': 'Basado en una lista de lo que una empresa no debe hacer en Twitter.',
  'selling.summary': 'La gente se queda por lo que aprende, y alguna compra.',
  'selling.idea': `Está bien decir lo que haces. Pero cuando uno de cada dos posts es un anuncio, la gente se va con un clic y pocos vuelven. Da primero: un truco del oficio, una respuesta, un vistazo entre bastidores. Así la oferta es una noticia de alguien conocido.

Cuenta cómo es la cosa, más que lo barata que es. Deja la cuenta atrás. A algunas cuentas se las sigue solo por sus ofertas, y también funciona; hay un perfil para eso. Incluso ahí, los clientes recuerdan que les dieron las gracias.`,
  'selling.task': 'Cuenta a los ciclistas algo de estas luces que les gustaría saber.',
  'aim.is-about-the-lights': 'Habla de las luces.',
  'aim.tells-something': 'Cuenta una cosa que le sirva a un ciclista.',
  'aim.does-not-push': 'Quita la presión para comprar.',
  'selling.source':
    'Basado en una lista de lo que una empresa no debe hacer en Twitter, y en cómo un consultor cambió de opinión sobre las cuentas que solo emiten.',
  'tags.summary': 'Un hashtag ayuda a encontrarte; nueve tapan tus palabras.',
  'tags.idea': `Un hashtag ayuda a que te encuentre quien busca un tema. Con uno o dos basta. Con más, tus propias palabras quedan a un lado y el post parece la etiqueta de un paquete.

Una mención es un toque en el hombro. Se agradece cuando el post trata de esa persona, le da las gracias o le responde. Una fila de nombres que no lo han pedido es como propaganda en el buzón. Antes de publicar, quita uno a uno cada hashtag y cada nombre, y mira si falta algo.`,
  'tags.task':
    'Quédate con el hashtag que buscaría alguien del barrio, y aprovecha el sitio para un detalle.',
  'aim.says-what-was-planted': 'Mantén la noticia de los árboles.',
  'aim.keeps-a-tag': 'Deja uno o dos hashtags que buscaría la gente de la zona.',
  'aim.adds-a-detail': 'Añade un detalle.',
  'tags.source':
    'Basado en un ensayo sobre el trato con clientes en Twitter, y en cómo un recién llegado explica Twitter a sus compañeros.',
  'honesty.summary': 'La gente nota cuando algo se maquilla, y lo cuenta.',
  'honesty.idea': `Las palabras grandes ponen en guardia. “El mejor del mundo” dice poco; “cuatro de cada cinco clientes volvieron” dice mucho. Usa lo que puedas mostrar: una cifra, un nombre, una foto, un pequeño defecto que reconoces.

Si te pagaron, te lo regalaron o ganas algo cuando alguien compra, dilo en el mismo post. La gente lo toma bien, y en muchos sitios lo exige la ley. Si algo salió mal, cuéntalo antes de que lo hagan otros. Reconocer un error ha hecho más amigos que cualquier campaña.`,
  'honesty.task': 'Di qué sabes del té y cómo lo sabes.',
  'aim.is-about-the-tea': 'Habla del té.',
  'aim.says-how-you-know': 'Di cómo lo sabes, o qué no puedes prometer.',
  'aim.does-not-boast': 'No prometas nada que no puedas cumplir.',
  'honesty.source':
    'Basado en una nota sobre cómo crear relaciones con Twitter, y en un ensayo sobre el trato con clientes en Twitter.',
  'state.empty': 'Escribe tu versión arriba.',
  'state.unchanged': 'Este es el texto tal como estaba. Dilo con tus palabras.',
  'state.hinted': 'El coach aún tiene algo que decir: lee la sugerencia de arriba.',
  'state.too-short': 'Di un poco más, para que quien lo lea se lleve algo.',
  'state.unclear': 'Escríbelo como lo dirías, con frases enteras.',
  'state.unkind': 'Esto ataca a la persona. Dilo como a un invitado en tu mesa.',
  'state.off-target': 'Vas bien. La lista muestra lo que falta.',
  'state.done': '¡Bien hecho! Tu respuesta cumple todo lo de la lista.',
};
