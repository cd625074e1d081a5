import type { CompareMessages } from '../en/compare.ts';

const counted = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : word.endsWith('e') ? 'n' : 'en'}`;

export const compare: CompareMessages = {
  title: 'Zwei Geschichten nebeneinander',
  lead: 'Zwei Geschichten unterscheidet mehr als ihr Gegenstand: wer zählt, wer spricht und was bestätigt werden konnte. Alle Zahlen hier zählen, was in den beiden Dateien steht; Mengen werden nicht addiert.',
  link: 'Geschichten nebeneinanderlegen',
  linkLead: 'Wie viel, wer sagt es, wie sicher: Für den Unterricht lassen sich zwei Geschichten vergleichen.',
  choose: 'Gezeigte Geschichten',
  amounts: 'Wie viel?',
  voices: 'Wer spricht?',
  sure: 'Wie viel ist bestätigt?',
  talk: 'Zum Besprechen',
  withTotal: (count, all, units) =>
    `Für ${count} von ${counted(all, 'Lieferung')} nennt jemand eine Gesamtmenge${units < 2 ? '' : `, in ${units} verschiedenen Einheiten`}.`,
  oneScale: (units) => `Beide nennen Mengen in ${units}; sie stehen auf derselben Skala.`,
  noScale:
    'Die beiden haben keine Einheit gemeinsam: Es gibt keine Skala, auf der die Mengen beider stehen könnten.',
  strip: (unit) =>
    `Jeder Strich ist eine Lieferung, in ${unit}; jeder Schritt nach rechts ist das Zehnfache.`,
  stripLabel: (count, least, most) => `${counted(count, 'Lieferung')}, von ${least} bis ${most}`,
  moreAmounts: (count) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
  spoken: (claims, sides, sources) =>
    `${counted(claims, 'Aussage')} von ${counted(sides, 'Seite')}, aus ${counted(sources, 'Quelle')}. Wer zu einer Seite gehört, zählt zu ihr.`,
  otherSides: (count) => (count === 1 ? 'eine weitere Seite' : `${count} weitere Seiten`),
  ownWords: (count, all) =>
    `Von ${counted(all, 'Aussage')} über Lieferungen ${count === 1 ? 'kommt' : 'kommen'} ${count} von einer Seite, die sendet oder empfängt.`,
  kinds: 'Nach Art der Sprecher:',
  flows: (count) => (count === 1 ? 'Eine Lieferung' : `${count} Lieferungen`),
  events: (count) => (count === 1 ? 'Ein Ereignis' : `${count} Ereignisse`),
  oneOrigin: (count, all) =>
    `Bei ${count} von ${counted(all, 'Lieferung')} geht alles, was gesagt wird, auf eine einzige Seite oder eine einzige Quelle zurück.`,
  questions: [
    'Welche der beiden Geschichten hat mehr Zahlen? Wer könnte sie nennen wollen, und wer lieber keine?',
    'Finde in jeder Geschichte eine Zahl, die jemand gezählt hat, und eine, die jemand geschätzt hat. Woran erkennst du das?',
    'Heißt „bestätigt“ in beiden dasselbe? Öffne in jeder Geschichte eine bestätigte Lieferung und nenne, wer sie bestätigt.',
    'Wer fehlt? Nenne jemanden, der über diese Lieferungen mehr wissen muss, in der Geschichte aber nicht spricht.',
  ],
  storyOf: (title) => `Geschichte öffnen: ${title}`,
};
