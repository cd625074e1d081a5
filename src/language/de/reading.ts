import type { reading as english } from '../en/reading.ts';

const ownFlows = (total: string) =>
  `${total} ${total === '1' ? 'Strom' : 'Ströme'} aus eigenen Daten dieser Seite`;

/** Texts of the elements that are read first: the article and the legend. */
export const reading: typeof english = {
  article: {
    back: '‹ Zur Geschichte',
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
    ways: {
      sea: 'Seewege haben wir gezeichnet; es sind keine Spuren',
      other: 'Wege haben wir gezeichnet; es sind keine Spuren',
      unknown: 'Gleichmäßiger Bogen: Weg unbekannt',
      bundle: 'Im Bündel sind die Breiten nicht maßstäblich',
    },
    countedBy: (name) => `zusammen gezählt: ${name}`,
    countedElsewhere: 'alle anderen',
    all: 'alle',
    only: 'nur',
    onlyThis: (name) => `nur ${name}`,
    goodsOf: (count) => `${count} Güter`,
    allSpeakers: (count) => `Alle ${count} Sprecher`,
    shown: (shown, all) => `${shown} von ${all} ${all === 1 ? 'Lieferung' : 'Lieferungen'} sichtbar`,
    showAll: 'Alles zeigen',
    wholeTime: 'Ganze Zeit',
    storyTime: 'Zeit der Geschichte',
    tellers: 'Erzählt nach',
    everybody: 'allen Sprechern',
    teller: (name, marks) => `${name} (${marks})`,
    everySpeaker: 'Alle Sprecher',
    toldBy: (name) => `erzählt nach ${name}`,
    told: (name, isPlural, count, all) => {
      const speaks = `${name} ${isPlural ? 'sprechen' : 'spricht'} von`;
      if (count === all)
        return `${speaks} ${all === 1 ? 'der einen Lieferung' : `allen ${all} Lieferungen`}.`;
      if (count === 0) return `${speaks} keiner der Lieferungen.`;
      const silence = all - count === 1 ? 'zur anderen' : `zu den anderen ${all - count}`;
      return `${speaks} ${count} der ${all} Lieferungen; ${silence} ist hier keine Aussage verzeichnet.`;
    },
    names: { title: 'Ortsnamen', reader: 'deutsch', local: 'vor Ort' },
    toldStatus: {
      claimed: 'sagt es',
      disputed: 'sagt es und bestreitet es',
      denied: 'bestreitet es',
      unknown: 'lässt es offen',
    },
  },
  flows: {
    pause: 'Bewegung anhalten',
    choose: (count) => `Hier liegen ${count} Lieferungen. Welche?`,
    close: 'Schließen',
    columns: ownFlows,
    columnsClustered: 'Nahe Orte sind zusammengefasst, mit den Summen ihrer Ströme.',
    columnsComing: (total) => `${ownFlows(total)} ${total === '1' ? 'kommt' : 'kommen'} gleich`,
    columnsFailed: 'Die Ströme aus eigenen Daten dieser Seite ließen sich nicht zeichnen.',
    columnsStill: (total) =>
      `${ownFlows(total)} ${total === '1' ? 'ist' : 'sind'} hier nicht gezeichnet: Auf einer festen Karte geht das nicht.`,
    columnsLargest: (count) => (count === 1 ? 'Der größte' : `Die ${count} größten`),
    column: (from, to, amount) => `${from} → ${to}: ${amount ?? 'ohne Zahl'}`,
    columnsMore: (more) => `und ${more} weitere hier`,
    columnsHere: (count, words) => (count === 1 ? '1 Strom hier' : `${words} Ströme hier`),
  },
};
