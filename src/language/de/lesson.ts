import type { lesson as english } from '../en/lesson.ts';

const thing = (isFlow: boolean) => (isFlow ? 'diese Lieferung' : 'dieses Ereignis');

/** Aufgaben sprechen Schülerinnen und Schüler mit «du» an. */
export const lesson: typeof english = {
  kinds: {
    'find-place': 'Wo ist das?',
    direction: 'Wohin geht es?',
    'who-says': 'Wer sagt was?',
    order: 'Was war zuerst?',
    distance: 'Wie weit ist es?',
    bearing: 'Wohin brichst du auf?',
    'local-time': 'Was zeigten die Uhren?',
    stated: 'Steht das da?',
    confirmed: 'Wie sicher ist das?',
    'compare-amounts': 'Zwei Zahlen, ein Streit',
    own: 'Genau gelesen',
  },
  levels: { easy: 'leicht', standard: 'mittel', advanced: 'schwer' },
  quoted: (words) => `„${words}“`,
  find: (place) => `Finde diesen Ort auf der Karte: ${place}.`,
  direction: (speaker, what, isPlural) =>
    `${speaker} ${isPlural ? 'sprechen' : 'spricht'} von „${what}“. In welche Richtung ging das?`,
  who: {
    amount: (what, amount) => `Wer nennt zu „${what}“ diese Zahl: ${amount}?`,
    denies: (what, isFlow) => `Wer bestreitet ${thing(isFlow)}: „${what}“?`,
    questions: (what, isFlow) => `Wer bezweifelt ${thing(isFlow)}: „${what}“?`,
    announces: (what, isFlow) => `Wer hat ${thing(isFlow)} angekündigt: „${what}“?`,
    says: (what, isFlow) => `Wer berichtet über ${thing(isFlow)}: „${what}“?`,
    quote: (words) => `Wer hat das gesagt: ${words}?`,
  },
  match: 'Wer sagt was? Ordne zu, was von wem kommt.',
  said: {
    amount: (what, amount) => `${what}: ${amount}`,
    denies: (what) => `Dementi: ${what}`,
    questions: (what) => `Zweifel: ${what}`,
    announces: (what) => `Ankündigung: ${what}`,
    says: (what) => `Bericht: ${what}`,
    quote: (words) => words,
  },
  order: 'Ordne diese Ereignisse danach, wann sie begannen; das früheste zuerst.',
  distance: (ends) => `Wie weit ist es Luftlinie ${ends}? Schätze in Kilometern.`,
  distanceChoice: (ends) => `Wie weit ist es Luftlinie ${ends}?`,
  bearing: (ends) =>
    `Du nimmst den kürzesten Weg ${ends} über den Globus. Unter welchem Winkel brichst du auf? Norden ist 0°, Osten 90°.`,
  bearingChoice: (ends) =>
    `Du nimmst den kürzesten Weg ${ends} über den Globus. In welche Himmelsrichtung brichst du auf?`,
  measured: (ends, km, direction) =>
    `Der kürzeste Weg ${ends} ist etwa ${km} km lang und führt zuerst nach ${direction}.`,
  clock: (event, when, place) =>
    `${event}: ${when}. Was zeigten die Uhren in diesem Augenblick an diesem Ort: ${place}?`,
  clocks: (ends, when) =>
    `Um wie viele Stunden hättest du deine Uhr auf einer Reise ${ends} ${when} vorstellen müssen?`,
  labelled: (what, text) => `${what}: ${text}`,
  stated: (statement) => `Steht das so in dieser Geschichte? ${statement}`,
  about: (what, sentence) => `Zu „${what}“: ${sentence}`,
  answers: {
    yes: 'Ja, so steht es da.',
    no: 'Nein, es steht anders da.',
    none: 'Dazu steht nichts da.',
  },
  silent: (speaker, what) => `${speaker}: Von dort steht in dieser Geschichte keine Aussage zu „${what}“.`,
  confirmed: 'Was davon gilt in dieser Geschichte als bestätigt?',
  confirmedSeveral: 'Was davon gilt in dieser Geschichte als bestätigt? Es ist mehr als eines.',
  disputed: 'Was davon gilt in dieser Geschichte als umstritten?',
  statusOf: (what, status, known) => `${what}: ${status}. ${known}`,
  compare: (what, first, second) =>
    `„${what}“: ${first} ${second} Vergleiche die beiden Zahlen. Was könnte erklären, dass sie auseinanderliegen, und was müsstest du wissen, um zu entscheiden?`,
  expected: {
    sameUnit: (unit) =>
      `Beide Zahlen haben dieselbe Einheit: ${unit}. Ob auch derselbe Ort und dieselbe Zeit gemeint sind, muss man prüfen.`,
    daysApart: (days) =>
      days === 1
        ? 'Zwischen den beiden Aussagen liegt ein Tag.'
        : `Zwischen den beiden Aussagen liegen ${days} Tage: Inzwischen kann mehr dazugekommen sein.`,
    sameDay: 'Beide Zahlen stammen vom selben Tag; am Datum liegt der Unterschied also nicht.',
    undated: 'Von mindestens einer Zahl ist der Tag nicht bekannt; vergleichen lassen sie sich deshalb kaum.',
    estimate: (speaker) => `${speaker}: als Schätzung angegeben.`,
    party: (speaker) => `${speaker}: selbst beteiligt, also nicht gleichgültig, wie davon erzählt wird.`,
    noParty: (speaker) => `${speaker}: nicht selbst beteiligt, soweit es in dieser Geschichte steht.`,
    limit: (amount) => `„${amount}“ nennt eine Grenze, keine genaue Zahl.`,
    existence: (status) =>
      `Der Vermerk „${status}“ sagt, wie sicher es ist, dass es geschah; über die Menge sagt er nichts.`,
  },
  verdict: {
    right: 'Richtig.',
    rightPlace: (place) => `Richtig, das ist ${place}.`,
    nearly: (other, place, km, direction) =>
      `Ganz nah, aber das ist ${other}. ${place} liegt ${km} km weiter nach ${direction}.`,
    otherPlace: (other, place, km, direction) =>
      `Noch nicht: Das ist ${other}. ${place} liegt ${km} km weiter nach ${direction}.`,
    elsewhere: (place, km, direction) => `Noch nicht: ${place} liegt ${km} km weiter nach ${direction}.`,
    wrong: 'Noch nicht. Schau noch einmal hin.',
    wrongBecause: (because) => `Noch nicht. ${because}`,
    partly: (right, all) => `Auf gutem Weg: ${right} von ${all} ${right === 1 ? 'ist' : 'sind'} richtig.`,
    missing: 'Auf gutem Weg, aber noch nicht ganz richtig.',
    close: 'Nah dran, aber noch nicht nah genug.',
    tooHigh: 'Noch nicht: Das ist zu viel.',
    tooLow: 'Noch nicht: Das ist zu wenig.',
    turn: 'Noch nicht: Dreh dich auf dem Kompass weiter.',
    open: 'Vergleiche deine Antwort mit dem, was eine gute nennt.',
    none: 'Noch steht keine Antwort da.',
  },
  nothing: {
    empty: 'In dieser Geschichte steht zu wenig mit Quelle, um daraus Aufgaben zu machen.',
    other:
      'Mit dieser Auswahl gibt es nichts zu fragen; eine andere Stufe oder andere Arten von Aufgaben haben etwas.',
  },
  source: {
    who: 'Wer sagt das?',
    interest: 'Welche Rolle, welches Interesse?',
    knowing: 'Woher können sie das wissen?',
    against: 'Wer widerspricht?',
    confirming: 'Was würde es bestätigen?',
    kind: (speaker, kind) => `${speaker}: ${kind}.`,
    partOf: (speaker, whole) => `${speaker} gehört zu: ${whole}.`,
    party: (side) =>
      `Selbst beteiligt: ${side}. Wer beteiligt ist, dem ist nicht gleichgültig, wie davon erzählt wird.`,
    noParty: 'Nicht selbst beteiligt, soweit es in dieser Geschichte steht.',
    carried: (names) => `Die Worte kamen über andere zu uns: ${names}.`,
    estimate: 'Angegeben ist es als Schätzung.',
    announced: 'Die Rede ist von etwas, das noch kommen soll. Ob es kam, ist eine andere Frage.',
    quoted: 'Hier steht der Wortlaut.',
    notQuoted: 'Hier steht der Sinn, nicht der Wortlaut.',
    copy: (via) => `Die Quelle lag nur als Abschrift vor: ${via}.`,
    undated: 'Wann es gesagt wurde, ist nicht bekannt.',
    nobody: 'In dieser Geschichte widerspricht niemand.',
    missing: {
      'both-parties': 'Beide Seiten sagen es selbst; mehr lässt sich kaum verlangen.',
      'official-act': 'Die Amtshandlung bestätigt sich selbst. Was darin steht, bräuchte eigene Zeugen.',
      monitor:
        'Ein unabhängiger Beobachter und noch jemand sagen es; es fehlt ein Wort der beteiligten Seiten selbst.',
      'only-denial': 'Es gibt nur Widerspruch: Es fehlt jemand, der sagt, dass es so ist.',
      denial:
        'Jemand bestreitet es: Es fehlt ein Eingeständnis dieser Seite oder ein Beleg, den alle prüfen können.',
      claim:
        'Es fehlt ein Wort der beteiligten Seiten selbst oder ein unabhängiger Beobachter neben einem zweiten Sprecher.',
    },
  },
};
