import type { reading as english } from '../en/reading.ts';

/** Texts of the elements that are read: the article, the details, the legend, the table. */
export const reading: typeof english = {
  article: {
    occasion: 'Anlass',
    flows: (count, parts) => `${count === 1 ? '1 Lieferung' : `${count} Lieferungen`}: ${parts}`,
    corrections: 'Korrekturen',
    about: 'Über diese Seite',
    updated: (date) => `Stand: ${date}`,
    licence: (licence) => `Text und Daten: ${licence}`,
    basemap:
      'Grundkarte: Natural Earth (gemeinfrei), bearbeitet von Visionscarto; Ländernamen: Unicode CLDR.',
    borders:
      'Die Grenzen zeigen, wer ein Gebiet kontrolliert, so wie Natural Earth sie zeichnet; bei der Krim und der Westsahara folgen sie den Vereinten Nationen. Umstrittene Gebiete sind schraffiert. Eine Parteinahme ist das nicht.',
    fonts: 'Schriften: Source Serif 4 und Noto Sans (SIL Open Font License).',
  },
  details: {
    back: '‹ Zur Geschichte',
    claims: 'Wer sagt was?',
    numbers: 'Wer nennt welche Zahl?',
    numbersHint: (unit) =>
      `${unit} bis zum genannten Tag. Fett: das Neueste jeder Seite, danach richtet sich die Breite der Linie.`,
    noTotal: 'keine Gesamtzahl genannt',
    later: (count) =>
      count === 1
        ? 'Eine Aussage fiel nach der gezeigten Zeit.'
        : `${count} Aussagen fielen nach der gezeigten Zeit.`,
    showLater: 'Alles zeigen',
    seenAsCopy: (via) => `gesehen als Abschrift (${via})`,
    period: (period) => `Zeitraum: ${period}`,
    carriedBy: (names) => `verbreitet von ${names}`,
    distance: (km, direction) => `≈ ${km} km Luftlinie, anfangs nach ${direction}`,
    directions: ['Norden', 'Nordosten', 'Osten', 'Südosten', 'Süden', 'Südwesten', 'Westen', 'Nordwesten'],
    otherNames: 'In anderen Sprachen',
    leaving: 'Von hier',
    reaching: 'Hierher',
    happened: 'Hier geschehen',
    takingPart: (names) => `mit ${names}`,
  },
  legend: {
    title: 'Legende und Filter',
    signs: 'Legende',
    goods: 'Güter',
    status: 'Status',
    speakers: 'Sprecher',
    amount: 'Menge',
    width: (unit) => `Breite: ${unit}`,
    widthNote: 'Gemessen vor der Spitze. Jede Einheit hat ihre eigene Skala.',
    shapes: {
      figure: 'eine Zahl',
      range: 'Spanne der Angaben',
      upper: 'nur Obergrenze',
      none: 'keine Zahl genannt',
      announced: 'nur angekündigt',
    },
    shortShapes: { range: 'Spanne', upper: 'Obergrenze', none: 'keine Zahl', announced: 'angekündigt' },
    schematic: 'gebogen: schematisch',
    all: 'alle',
    only: 'nur',
    onlyThis: (name) => `nur ${name}`,
    goodsOf: (count) => `${count} Güter`,
    allSpeakers: (count) => `Alle ${count} Sprecher`,
    shown: (shown, all) => `${shown} von ${all} Lieferungen sichtbar`,
    showAll: 'Alles zeigen',
    wholeTime: 'Ganze Zeit',
    storyTime: 'Zeit der Geschichte',
  },
  flows: {
    pause: 'Bewegung anhalten',
    choose: (count) => `Hier liegen ${count} Lieferungen. Welche?`,
    close: 'Schließen',
    columns: (total) => `${total} Ströme aus eigenen Daten dieser Seite`,
    columnsClustered: 'Nahe Orte sind zusammengefasst, mit den Summen ihrer Ströme.',
    columnsComing: (total) => `${total} Ströme aus eigenen Daten dieser Seite kommen gleich`,
    columnsFailed: 'Die Ströme aus eigenen Daten dieser Seite ließen sich nicht zeichnen.',
    columnsStill: (total) =>
      `${total} Ströme aus eigenen Daten dieser Seite sind hier nicht gezeichnet: Auf einer festen Karte geht das nicht.`,
    columnsLargest: (count) => (count === 1 ? 'Der größte' : `Die ${count} größten`),
    column: (from, to, amount) => `${from} → ${to}: ${amount ?? 'ohne Zahl'}`,
    columnsMore: (more) => `und ${more} weitere hier`,
    columnsHere: (count, words) => (count === 1 ? '1 Strom hier' : `${words} Ströme hier`),
  },
  table: {
    caption: 'Wer sagt was, wann, wo gelesen',
    columns: {
      speaker: 'Sprecher',
      stance: 'Haltung',
      mark: 'Worüber',
      amount: 'Menge',
      said: 'Gesagt am',
      read: 'Gelesen bei',
    },
    more: {
      goods: 'Güter',
      from: 'Von',
      to: 'Nach',
      status: 'Status',
      start: 'Beginn',
      end: 'Ende',
      link: 'Link',
      note: 'Anmerkung',
      id: 'Kennung',
    },
    noDate: 'Datum unbekannt',
    count: (claims, flows, events) => {
      const about = [
        flows === 1 ? '1 Lieferung' : flows > 1 && `${flows} Lieferungen`,
        events === 1 ? '1 Ereignis' : events > 1 && `${events} Ereignissen`,
      ].filter(Boolean);
      return `${claims === 1 ? '1 Aussage' : `${claims} Aussagen`} zu ${about.join(' und ')}`;
    },
    copy: 'Abschrift',
    copyNote: 'Wo „Abschrift“ steht, war nur eine Kopie zu sehen; sie ist genannt, nicht verlinkt.',
    empty: 'Nichts passt auf diese Auswahl.',
    reset: 'Filter zurücksetzen',
    csv: 'Als CSV sichern',
    geojson: 'Als GeoJSON sichern',
    separator: ';',
  },
};
