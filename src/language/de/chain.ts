import type { chain as english } from '../en/chain.ts';

export const chain: typeof english = {
  title: 'Auf welchem Weg kam die Nachricht zu dir?',
  titleOf: 'Auf welchem Weg kam das zu dir?',
  stations: (claims, parts) => {
    const words = parts.map(({ stations, count }) => {
      if (stations === 0) return `${count} beim Sprecher selbst gelesen`;
      return `${count} über ${NUMBERS[stations] ?? stations}${stations === 1 ? ' Zwischenstation' : ''}`;
    });
    return `${claims === 1 ? '1 Aussage' : `${claims} Aussagen`}: ${words.join(', ')}.`;
  },
  soleOrigin: (sole, marks) =>
    `${sole} von ${marks} Lieferungen und Ereignissen ${sole === 1 ? 'geht' : 'gehen'} auf einen einzigen Ursprung zurück.`,
  topOrigin: (name, claims) =>
    `Am häufigsten spricht: ${name}, mit ${claims === 1 ? '1 Aussage' : `${claims} Aussagen`}.`,
  choose: 'Wähle eine Lieferung oder ein Ereignis und sieh die Wege.',
  marks: 'Die längsten Wege',
  allMarks: (count) => `Alle ${count}`,
  passers: 'Wer gibt am meisten weiter?',
  passersHint: 'Aussagen, die durch diese Hand gingen.',
  back: 'Alle Lieferungen und Ereignisse',
  of: (claims, origins, ways) =>
    `${claims === 1 ? '1 Aussage' : `${claims} Aussagen`} aus ${origins === 1 ? 'einem Ursprung' : `${origins} Ursprüngen`}, auf ${ways === 1 ? 'einem Weg' : `${ways} Wegen`}.`,
  none: 'In der gezeigten Zeit und Auswahl sagt dazu niemand etwas.',
  columns: {
    speaker: 'Sagt es',
    carrier: 'Trägt es weiter',
    publisher: 'Veröffentlicht es',
    copy: 'Schreibt es ab',
    reader: 'Liest es',
  },
  you: 'Du',
  ask: 'Frag zurück: Wer spricht hier eigentlich?',
  askSole: (name) => `Alles geht auf einen einzigen Ursprung zurück: ${name}.`,
  askCount: (origins) => `${origins} Ursprünge.`,
  askMost: (name, claims, all) => `Am häufigsten spricht: ${name}, mit ${claims} von ${all} Aussagen.`,
  statements: (count, years) => `${count} Aussagen${years && `, ${years}`}`,
  pieces: (count, years) => `${count} Beiträge${years && `, ${years}`}`,
  copy: 'Abschrift',
  picture: 'Die Wege als Bild',
  ways: 'Weg für Weg',
  note: 'Anmerkung',
  unchanged: 'Wo nichts angemerkt ist, sagt die Datei nichts darüber, was sich unterwegs geändert hat.',
};

const NUMBERS: Readonly<Record<number, string>> = { 1: 'eine', 2: 'zwei', 3: 'drei', 4: 'vier' };
