import type { worksheet as english } from '../en/worksheet.ts';

export const worksheet: typeof english = {
  name: 'Name',
  form: 'Klasse',
  date: 'Datum',
  map: (numbers, letters) =>
    `Karte ohne Namen; ${numbers === 1 ? '1 Ort hat eine Nummer' : `${numbers} Orte haben Nummern`}${
      letters === 0
        ? ''
        : `, ${letters === 1 ? '1 Lieferung hat einen Buchstaben' : `${letters} Lieferungen haben Buchstaben`}`
    }.`,
  north: 'N',
  latitude: (degrees, isNorth) => `${degrees}°\u00a0${isNorth ? 'Nord' : 'Süd'}`,
  scale: (latitude) => `gilt bei ${latitude}`,
  scaleAlong: (latitude) => `gilt bei ${latitude} von West nach Ost`,
  projection: {
    'equal-earth': 'Kartennetz: Equal Earth, flächentreu.',
    mercator: 'Kartennetz: Mercator, vergrößert zu den Polen hin.',
  },
  places: (count) => (count === 1 ? 'Wie heißt der Ort mit der Nummer?' : 'Wie heißen die Orte mit Nummern?'),
  bank: (names) => `Zur Auswahl: ${names}`,
  strands:
    'Lies die Linien auf der Karte: Wie sicher ist jede Lieferung? Die Zeichen sind unter der Karte erklärt.',
  connect: 'Ziehe Linien.',
  number: 'Schreibe Nummern in die Kästchen.',
  answersTo: (title) => `Lösungen: ${title}`,
  notes: 'Notizen',
  sources: 'Quellen',
  expected: 'Eine gute Antwort sagt zum Beispiel:',
  proof: 'Belege:',
  within: (low, high) => `${low} bis ${high} gilt als richtig`,
  disputed: 'Umstrittene Gebiete auf der Karte',
  page: (page, of) => `Blatt ${page} von ${of}`,
  answerPage: (page, of) => `Lösungen ${page} von ${of}`,
  version: (seed) => `Fassung ${seed}`,
  level: { easy: 'Stufe: leicht', standard: 'Stufe: mittel', advanced: 'Stufe: schwer' },
};
