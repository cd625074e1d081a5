import type { CritiqueMessages } from '../en/sources-critique.ts';

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
const flows = (count: number) => counted(count, 'Lieferung', 'Lieferungen');
const events = (count: number) => counted(count, 'Ereignis', 'Ereignisse');
/** Wie in „von 3 Ereignissen“. */
const eventsOf = (count: number) => counted(count, 'Ereignis', 'Ereignissen');
const marks = (flowCount: number, eventCount: number, eventWords = events) =>
  [flowCount > 0 ? flows(flowCount) : '', eventCount > 0 ? eventWords(eventCount) : '']
    .filter((part) => part !== '')
    .join(' und ') || 'nichts';

export const critique: CritiqueMessages = {
  views: { label: 'Ansicht', question: 'Quellen befragen', speakers: 'Sprecher für Sprecher' },
  print: 'Drucken',
  about: 'Es geht um',
  contested: 'Dem wird widersprochen',
  uncontested: 'Dem widerspricht hier niemand',
  option: (name, status, claims) => `${name} (${status}, ${counted(claims, 'Aussage', 'Aussagen')})`,
  nothing: 'In der gezeigten Zeit und Auswahl sagt niemand etwas.',
  lead: {
    easy: 'Frag nicht zuerst, ob es stimmt. Frag, wer es sagt und woher er es wissen kann.',
    standard: 'Jede Aussage, zuerst der Sprecher. Was nicht in der Datei steht, ist eine Frage an euch.',
    advanced: 'Jede Aussage, zuerst der Sprecher. Was nicht in der Datei steht, ist eine Frage an euch.',
  },
  claims: (count) => counted(count, 'Aussage', 'Aussagen'),
  later: (count) =>
    count === 1
      ? 'Eine weitere Aussage fiel nach der gezeigten Zeit.'
      : `${count} weitere Aussagen fielen nach der gezeigten Zeit.`,
  passage: 'Der Wortlaut',
  note: 'Genauer',
  readIn: 'Gelesen bei',
  period: (when) => `Die Rede ist von: ${when}`,
  forClass: 'Fragen an die Klasse',
  easy: {
    interest: 'Sind sie selbst beteiligt?',
    knowing: 'Woher wissen sie das?',
    against: 'Wer sagt etwas anderes?',
    agreeing: 'Wer sagt es auch?',
    confirming: 'Was würde es sicher machen?',
  },
  agreeing: 'Wer sagt es auch?',
  agree: {
    happened: (names) => `Dass es so ist, sagen auch: ${names}.`,
    ahead: (names) => `Dass es kommen soll, sagen auch: ${names}.`,
    denies: (names) => `Ebenfalls dagegen: ${names}.`,
    sameSource: (names) => `Hier aus derselben Quelle bekannt: ${names}. Ein zweiter Zeuge ist das nicht.`,
    nobody: 'Sonst sagt es in dieser Geschichte niemand.',
    effect: 'Ob andere über die Folgen dasselbe sagen, steht nicht in der Datei.',
  },
  admission:
    'Eine der beteiligten Seiten sagt es selbst, und die Geschichte nimmt das als Eingeständnis. Es fehlt dasselbe Wort der anderen Seite.',
  unsaid: {
    basis: 'Gesehen, gehört oder erschlossen: steht nicht in der Datei.',
    interest: 'Was sie damit wollen: steht nicht in der Datei.',
  },
  more: (count) => `und ${count} weitere`,
  goTo: (speaker) => `Zur Aussage: ${speaker}`,
  open: {
    heading: 'Fragt euch',
    basis: 'Wie könnten sie das erfahren haben? Was müsstet ihr selbst sehen, um es zu glauben?',
    party: 'Was haben sie davon, wenn man es glaubt, und was, wenn nicht?',
    against: 'Was müsste jede Seite zeigen: wer es sagt, und wer widerspricht?',
    estimate: 'Woraus ist die Schätzung berechnet? Wer könnte sie nachrechnen?',
    carried: (names) => `Was kann sich unterwegs verändert haben (${names})?`,
    ahead: 'Ist es inzwischen gekommen? Wo würdet ihr nachsehen?',
    wording: 'Wie lauteten die Worte genau? Wo ließe sich das nachlesen?',
    copy: 'Nur eine Abschrift lag vor. Wo ist das Original, und steht dort dasselbe?',
    undated: 'Wann wurde es gesagt? Was würde sich ändern, wenn es viel früher oder später war?',
    silence: 'Niemand widerspricht. Weil es so ist, oder weil es niemand prüfen konnte?',
  },
  whole: {
    stances: (against) => `Dagegen: ${against}. Was will jede Seite glauben machen, und warum?`,
    totals:
      'Die Zahlen liegen auseinander. Woran kann das liegen: ein anderer Tag, eine andere Zählung, eine andere Absicht?',
    unheard: (names) => `Von ${names} ist dazu hier kein Wort festgehalten. Was würdet ihr dort fragen?`,
    side: (side) => `Alle, die es sagen, gehören zu einer Seite: ${side}. Was, wenn diese Seite sich irrt?`,
    status: (status) => `Die Geschichte nennt das „${status}“. Welche weitere Aussage würde das ändern?`,
  },
  speakers: {
    lead: {
      easy: 'Jede kleine Karte zeigt nur, was ein Sprecher sagt. Was fehlt, davon spricht er hier nicht.',
      standard:
        'Derselbe Ausschnitt, derselbe Maßstab der Breiten, und auf jeder Karte nur, was ein Sprecher sagt, so wie er es sagt. Zahlen verschiedener Sprecher werden nie zusammengezählt.',
      advanced:
        'Derselbe Ausschnitt, derselbe Maßstab der Breiten, und auf jeder Karte nur, was ein Sprecher sagt, so wie er es sagt. Zahlen verschiedener Sprecher werden nie zusammengezählt.',
    },
    all: 'Alle Aussagen',
    confirmed: 'Nur was bestätigt ist',
    allNote: 'Alles, was jemand sagt, bestritten oder nicht',
    confirmedNote:
      'Nach den Regeln dieser Geschichte: Beide Seiten sagen es, oder ein unabhängiger Beobachter und noch jemand',
    difference: (confirmedFlows, allFlows, confirmedEvents, allEvents) => {
      const of = (some: number, all: number, one: string, other: string) => {
        if (some === all) return all === 1 ? `die eine ${one}` : `alle ${all} ${other}`;
        return `${some === 0 ? 'keine' : `nur ${some}`} von ${all} ${all === 1 ? one : other}`;
      };
      const parts = [
        ...(allFlows > 0 ? [of(confirmedFlows, allFlows, 'Lieferung', 'Lieferungen')] : []),
        ...(allEvents > 0 ? [eventShare(confirmedEvents, allEvents)] : []),
      ];
      return `Nach den Regeln bestätigt: ${parts.join(' und ')}.`;
    },
    against: (names) =>
      `Als bestätigt gekennzeichnet, obwohl die Regeln es nicht so nennen würden: ${names}.`,
    most: (name, count, all) =>
      `Niemand spricht von allem: Am meisten kommt von ${name}, ${count} von ${all}.`,
    each: 'Jeder Sprecher für sich',
    speaksOf: (flowCount, eventCount, all) =>
      `Spricht von ${marks(flowCount, eventCount, eventsOf)}, von insgesamt ${all}`,
    shows: (flowCount, eventCount) => `Zeigt ${marks(flowCount, eventCount)}`,
    notDrawn: (count) => `; ${count} davon ohne Ort auf der Karte`,
    through: (names) => `Durch: ${names}`,
    named: (name) => `${name}:`,
    inWords: (count) => (count === 1 ? 'In Worten' : `Alle ${count} in Worten`),
    onMap: 'Auf der großen Karte zeigen',
    onMapOf: (name) => `Auf der großen Karte zeigen: ${name}`,
    showAll: (count) => `Alle ${count} Sprecher zeigen`,
    placeless: 'Sprechen von etwas, aber von nichts, was einen Ort auf der Karte hat:',
    unheard: 'Sind an dem Erzählten beteiligt, aber kein Wort von ihnen ist hier festgehalten:',
    markedOut: (name) => `Auf den Karten hervorgehoben: ${name}`,
    clear: 'Nichts hervorheben',
    strands: 'Was die Linien bedeuten',
    wider: 'breiter: größere Zahl',
    noMap: 'Die Karten konnten nicht geladen werden. Was sie zeigen, steht darunter in Worten.',
    inParts: (amounts) => `in Teilen: ${amounts}`,
    compare: 'Eine Sache, alle Sprecher',
    compareCaption: (name) => `Was jeder Sprecher sagt über: ${name}`,
    columns: { by: 'In wessen Worten', says: 'Sagt', amount: 'Menge', date: 'Gesagt am' },
    noAmount: 'keine Zahl',
  },
};

function eventShare(some: number, all: number): string {
  if (some === all) return all === 1 ? 'das eine Ereignis' : `alle ${all} Ereignisse`;
  return `${some === 0 ? 'keines' : `${some}`} von ${eventsOf(all)}`;
}
