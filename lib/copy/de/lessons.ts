import type { LessonTexts } from '@/lib/copy/en/lessons';

/** The lessons in German; the reader is “du”. */
export const lessonTexts: LessonTexts = {
  'english-drafts':
    'Die Entwürfe sind auf Englisch, denn nur das liest der Coach; schreib auch deine Fassung auf Englisch.',
  'listening.summary': 'Was man dir sagt, ist ein Geschenk, auch wenn es wehtut.',
  'listening.idea': `Du suchst dir aus, wem du folgst. Also wird aus dem Ort, was du daraus machst. Lies zuerst. Such Leute, die deine Arbeit, deine Stadt oder dein Hobby teilen, und schau, was sie beschäftigt.

Wer dich kritisiert, hat sich die Zeit genommen, weil ihm noch etwas an dir liegt. Bedank dich, sag, was du dir ansiehst, und melde dich, wenn es erledigt ist.

Eine gleichgültige Antwort beendet das Gespräch, und alle anderen lesen sie mit. Fragen öffnen Türen: Stell eine, deren Antwort dich wirklich interessiert.`,
  'listening.task':
    'Ines ist enttäuscht. Antworte so, dass sie dem Restaurant vielleicht noch einen Abend gibt.',
  'aim.owns-the-fault': 'Sag mit eigenen Worten, was bei Ines schiefgelaufen ist, ohne Ausrede.',
  'aim.says-what-follows': 'Sag, wie es weitergeht, oder frag, was helfen würde.',
  'listening.source':
    'Nach einer Liste, was Unternehmen auf Twitter lassen sollten, und danach, wie ein Neuling seinen Kollegen Twitter erklärt.',
  'context.summary': 'Die meisten sehen einen einzigen Post und nichts drumherum.',
  'context.idea': `Dein Post ist allein unterwegs. Er taucht zwischen einem Rezept und einem Spielstand auf, vor Leuten, die den vorigen nicht gelesen haben. Wer nicht erkennt, worum es geht, scrollt weiter, und ein Link ohne Worte wird kaum angeklickt.

Nenn die Sache, den Ort und den Tag. Sag in einer Zeile, was hinter einem Link steckt und warum er den Klick wert ist. Kurze Wörter helfen, eine Zahl auch. Dann lies alles noch einmal mit fremden Augen: Fehlt etwas?`,
  'context.task':
    'Auf der Seite steht, dass die Hafenbrücke im Mai wegen Reparaturen gesperrt wird. Sag den Lesenden, was sie dort finden.',
  'aim.names-the-bridge': 'Nenn, worum es geht.',
  'aim.says-what-happens': 'Sag, was damit passiert.',
  'aim.says-when-or-what': 'Sag, wann, oder was auf der Seite steht.',
  'context.source':
    'Nach einem Aufsatz über Kundendialog auf Twitter, der für jeden Link eine gute Einleitung verlangt.',
  'replies.summary': 'Eine Antwort, die auf alle passt, hilft niemandem.',
  'replies.idea': `Man merkt, ob jemand persönlich antwortet oder mit einem Textbaustein. Eine Antwort, die an alle gehen könnte, verrät, dass niemand gelesen hat, was da stand. Greif ein Wort davon auf, nenn den Namen, wenn er dabeisteht, und beantworte die Frage, und sei es mit „Das weiß ich am Freitag“.

Klär es öffentlich, wo das geht, denn andere haben dieselbe Frage. Brauchst du private Angaben, sag, wofür, und wie es dann weitergeht. Ein kurzer Dank hinterher bleibt länger im Gedächtnis als jedes Angebot.`,
  'replies.task':
    'Sams Paket ist im falschen Depot gelandet und kommt am Mittwoch. Schreib Sam ganz persönlich.',
  'aim.says-what-went-wrong': 'Sag, was mit dem Paket schiefgelaufen ist.',
  'aim.says-when-it-comes': 'Sag, wann es kommt.',
  'aim.speaks-to-sam': 'Sprich Sam an.',
  'replies.source':
    'Nach einer Notiz über Beziehungen, die auf Twitter entstehen; sie verlangt persönliche Antworten.',
  'tone.summary': 'Alle lesen mit und merken sich den Ton.',
  'tone.idea': `Stell dir vor, du sagst es über den Tisch, und am Nebentisch sitzen Fremde. Die meisten würden leiser sprechen, die Person aus dem Spiel lassen und über die Sache reden. Hier ist es genauso, nur dass mehr zuhören.

Großbuchstaben wirken wie Schreien. Spott tut eine Minute lang gut und steht jahrelang da. Du kannst allen widersprechen: Sag, was du anders siehst und warum. Wenn du wütend bist, schreib es auf, trink ein Glas Wasser und lies es noch einmal, bevor du postest.`,
  'tone.task': 'Der Ärger über das Schwimmbad darf bleiben. Lass die Leute aus dem Spiel.',
  'aim.is-about-the-pool': 'Sprich vom Schwimmbad.',
  'aim.says-what-hurts': 'Sag, was nicht stimmt, was du fühlst oder was du willst.',
  'tone.source':
    'Nach einer Liste, was Unternehmen auf Twitter lassen sollten, und einem Aufsatz über Kundendialog auf Twitter.',
  'asking.summary': 'Gute Posts werden weitergegeben, ohne dass man darum bittet.',
  'asking.idea': `Ab und zu um einen Repost zu bitten, schadet nicht. In jedem Post lässt es die Lesenden für dich arbeiten, und sie gehen. Was nützlich, überraschend oder witzig ist, wird von allein weitergegeben.

Mit Namen ist es ebenso. Freunde und Kollegen gibt niemand gern her. Wem gefällt, was du machst, der bringt sie von selbst mit. Lass die Bitte also weg, und frag nach etwas, was man gern gibt: einer Meinung, einer Geschichte, einem Rat.`,
  'asking.task':
    'Lass die Neuigkeit stehen. Frag etwas, worauf man gern antwortet, oder frag gar nichts.',
  'aim.keeps-the-news': 'Lass die Neuigkeit stehen: was öffnet und an welchem Tag.',
  'aim.asks-for-no-reach': 'Lass jede Bitte weg, es weiterzugeben.',
  'asking.source': 'Nach einer Liste, was Unternehmen auf Twitter lassen sollten.',
  'selling.summary': 'Man bleibt, weil man etwas erfährt, und manche kaufen.',
  'selling.idea': `Du darfst sagen, was du machst. Ist aber jeder zweite Post Werbung, sind die Leute mit einem Klick weg, und wenige kommen wieder. Gib zuerst: einen Kniff aus deinem Fach, eine Antwort, einen Blick hinter die Kulissen. Dann ist das Angebot eine Nachricht von jemandem, den man kennt.

Erzähl, was die Sache ausmacht, statt wie billig sie ist. Lass den Countdown weg. Manchen Konten folgt man nur wegen der Angebote, und auch das geht; dafür gibt es ein Profil. Selbst dort bleibt ein Dank nach dem Kauf im Gedächtnis.`,
  'selling.task':
    'Erzähl denen, die Rad fahren, etwas über diese Lampen, was sie gern wissen würden.',
  'aim.is-about-the-lights': 'Sprich von den Lampen.',
  'aim.tells-something': 'Erzähl eine Sache, mit der man auf dem Rad etwas anfangen kann.',
  'aim.does-not-push': 'Lass den Druck zu kaufen weg.',
  'selling.source':
    'Nach einer Liste, was Unternehmen auf Twitter lassen sollten, und danach, wie ein Berater seine Meinung über reine Sendekonten ändert.',
  'tags.summary': 'Ein Hashtag hilft, dich zu finden; neun verdecken deine Worte.',
  'tags.idea': `Ein Hashtag hilft Leuten, die nach einem Thema suchen, dich zu finden. Einer oder zwei reichen völlig. Mehr davon drängen deine eigenen Worte zur Seite, und der Post liest sich wie ein Paketaufkleber.

Eine Erwähnung ist ein Tippen auf die Schulter. Sie ist willkommen, wenn es um die Person geht, wenn du ihr dankst oder antwortest. Eine Reihe von Namen, die nicht gefragt wurden, wirkt wie Werbung im Briefkasten. Nimm vor dem Posten jeden Hashtag und jeden Namen einmal weg, und schau, ob etwas fehlt.`,
  'tags.task':
    'Behalt den Hashtag, nach dem jemand aus der Nachbarschaft suchen würde, und nutz den Platz für eine Einzelheit.',
  'aim.says-what-was-planted': 'Lass die Neuigkeit von den Bäumen stehen.',
  'aim.keeps-a-tag': 'Behalt einen Hashtag oder zwei, nach denen Leute aus der Nähe suchen würden.',
  'aim.adds-a-detail': 'Ergänz eine Einzelheit.',
  'tags.source':
    'Nach einem Aufsatz über Kundendialog auf Twitter und danach, wie ein Neuling seinen Kollegen Twitter erklärt.',
  'honesty.summary': 'Die Leute merken, wenn etwas geschönt ist, und erzählen es weiter.',
  'honesty.idea': `Große Worte machen misstrauisch. „Das Beste der Welt“ sagt wenig, „vier von fünf Gästen kamen wieder“ sagt viel. Nimm, was du zeigen kannst: eine Zahl, einen Namen, ein Bild, eine kleine Schwäche, die du zugibst.

Wenn du bezahlt wurdest, etwas umsonst bekommen hast oder mitverdienst, sag es im selben Post. Das kommt gut an, und vielerorts ist es Gesetz. Ist etwas schiefgegangen, erzähl es, bevor andere es tun. Offenheit über einen Fehler hat mehr Freunde gewonnen als jede Kampagne.`,
  'honesty.task': 'Sag, was du über den Tee weißt und woher du es weißt.',
  'aim.is-about-the-tea': 'Sprich vom Tee.',
  'aim.says-how-you-know': 'Sag, woher du es weißt oder was du nicht versprechen kannst.',
  'aim.does-not-boast': 'Versprich nichts, was du nicht halten kannst.',
  'honesty.source':
    'Nach einer Notiz über Beziehungen, die auf Twitter entstehen, und einem Aufsatz über Kundendialog auf Twitter.',
  'state.empty': 'Schreib deine Fassung in das Feld oben.',
  'state.unchanged': 'Das ist der Text, wie er war. Sag es mit deinen Worten.',
  'state.hinted': 'Der Coach hat noch etwas zu sagen: Lies den Hinweis oben.',
  'state.too-short': 'Sag etwas mehr, damit die Lesenden etwas davon haben.',
  'state.unclear': 'Schreib es, wie du es sagen würdest, in ganzen Sätzen.',
  'state.unkind': 'Das greift die Person an. Sag es wie zu einem Gast an deinem Tisch.',
  'state.off-target': 'Fast. Die Liste zeigt, was noch fehlt.',
  'state.done': 'Gut gemacht. Deine Antwort erfüllt alles, was auf der Liste steht.',
};
