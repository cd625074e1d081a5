import type { ImportMessages } from '../en/import.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber(value, 'de');
const rows = (count: number) => (count === 1 ? '1 Zeile' : `${number(count)} Zeilen`);
const places = (count: number) => (count === 1 ? '1 Ort' : `${number(count)} Orten`);
const flows = (count: number) => (count === 1 ? '1 Strom' : `${number(count)} Ströme`);

export const imports: ImportMessages = {
  rules: {
    'empty-file': () => 'die Datei ist leer',
    encoding: () => 'die Datei ist kein Text in UTF-8; in der Tabellenkalkulation als „CSV UTF-8“ speichern',
    unreadable: () => 'der Browser konnte die Datei nicht lesen',
    spreadsheet: () =>
      'die Datei ist eine Tabellenkalkulation, kein CSV; in deren Programm als „CSV UTF-8“ speichern',
    'too-large': () => 'die Datei ist größer als 200 MB; mehr wird nicht gelesen',
    'missing-columns': ({ found, expected }) =>
      `diese Spalten fehlen: ${expected}${found === '' ? '' : `; in der ersten Zeile steht ${found}`}`,
    'both-locations': () =>
      'diese Datei enthält Orte (lat, lon), wie die andere; es fehlen die Ströme (origin, dest, count)',
    'both-flows': () =>
      'diese Datei enthält Ströme (origin, dest, count), wie die andere; es fehlen die Orte (id, name, lat, lon)',
    'no-flows': () => 'keine Zeile ließ sich übernehmen, also gibt es nichts zu zeigen',
    'too-many-places': ({ found, expected }) =>
      `die Ströme nennen ${number(Number(found))} Orte, gezeichnet werden höchstens ${number(Number(expected))}`,
    'swapped-files': () =>
      'Orte und Ströme kamen vertauscht; jede Datei wurde als das genommen, was sie enthält',
    'unread-columns': ({ found }) => `nicht gelesen werden die Spalten ${found}`,
    'repeated-column': ({ found }) => `eine Spalte kommt mehrmals vor, es zählt die erste: ${found}`,
    'no-name-column': () => 'es gibt keine Spalte „name“, deshalb stehen die Kürzel (id) als Namen',
    quotes: () => 'die Anführungszeichen passen nicht zusammen',
    'cell-count': ({ found, expected }) =>
      `die Zeile hat ${found} Zellen, die erste Zeile ${expected}; vielleicht fehlen Anführungszeichen um ein Dezimalkomma`,
    'too-long': () => 'ein Text ist länger als 20.000 Zeichen',
    'no-id': () => 'das Kürzel (id) fehlt',
    'duplicate-id': ({ found, expected }) =>
      `das Kürzel „${found}“ ist schon in Zeile ${number(Number(expected))} vergeben, und diese zählt`,
    'no-position': ({ column }) => `${column}: keine Zahl, also weiß niemand, wo der Ort liegt`,
    'no-number': ({ column, found }) => `„${found}“ (${column}) ist keine Zahl`,
    ambiguous: ({ column, found }) =>
      `„${found}“ (${column}) kann Tausender oder Dezimalbruch sein, und keine andere Zahl der Dateien entscheidet es`,
    latitude: ({ found }) => `die Breite ${found} liegt jenseits eines Pols`,
    longitude: ({ found }) => `die Länge ${found} liegt jenseits von ±360`,
    swapped: ({ found }) =>
      `die Breite in ${found} liegt jenseits eines Pols; vielleicht sind Breite und Länge vertauscht`,
    wrapped: ({ found }) =>
      `die Länge ${found} liegt jenseits von ±180; genommen wurde derselbe Meridian innerhalb`,
    'no-name': ({ found }) => `der Name fehlt; für ihn steht das Kürzel „${found}“`,
    'unused-place': ({ found, expected }) =>
      `kein Strom braucht den Ort „${found}“, und eine Geschichte fasst ${number(Number(expected))} Einträge`,
    'no-end': ({ column }) => `„${column}“ ist leer`,
    'unknown-place': ({ column, found, expected }) =>
      `„${found}“ (${column}) ist nicht unter den Orten${expected === '' ? '' : `; vielleicht ist „${expected}“ gemeint`}`,
    'skipped-place': ({ column, found, expected }) =>
      `der Ort „${found}“ (${column}) in Zeile ${number(Number(expected))} musste selbst wegbleiben`,
    negative: ({ found }) => `die Zahl ist ${found}, und eine Anzahl ist nie negativ`,
    zero: () => 'die Zahl ist 0: Es fließt nichts',
    'no-count': () => 'die Zahl fehlt; der Strom ist als einer ohne Zahl gezeichnet',
    'self-flow': ({ found }) =>
      `der Strom beginnt und endet am selben Ort, „${found}“; auf der Karte hat er keine Linie`,
    repeated: ({ expected }) =>
      `dieselben Orte und dieselbe Zeit wie in Zeile ${number(Number(expected))}; beide bleiben eigene Ströme, addiert wird nichts`,
    time: ({ found }) =>
      `„${found}“ (time) ist kein Datum wie 2024, 2024-06 oder 2024-06-19; der Strom gilt als undatiert`,
    'time-of-day': ({ found, expected }) =>
      `„${found}“ (time) nennt keine Zeitzone, deshalb zählt nur der Tag ${expected}`,
  },
  sentence: (file, line, what) =>
    line === null ? `${file}: ${what}.` : `${file}, Zeile ${number(line)}: ${what}.`,
  report: {
    locations: (file, { read, kept, leftOut }) =>
      `Orte in ${file}: ${rows(read)} gelesen, ${number(kept)} übernommen, ${number(leftOut)} weggelassen.`,
    flows: (file, { read, kept, leftOut }) =>
      `Ströme in ${file}: ${rows(read)} gelesen, ${number(kept)} übernommen, ${number(leftOut)} weggelassen.`,
    leftOut: 'Weggelassen',
    notes: 'Gut zu wissen',
    more: (count) => `und ${number(count)} weitere dieser Art`,
  },
  words: {
    items: { one: 'Stück', other: 'Stück' },
    summary: (names, counts) => {
      const { leftOut } = counts.flows;
      const left =
        leftOut === 0
          ? ''
          : ` ${rows(leftOut)} ${leftOut === 1 ? 'ließ' : 'ließen'} sich nicht lesen und ${leftOut === 1 ? 'fehlt' : 'fehlen'}.`;
      return `${flows(counts.flows.kept)} zwischen ${places(counts.locations.kept)}, wie die Dateien ${names.flows} und ${names.locations} sie angeben.${left} Geprüft hat die Zahlen hier niemand.`;
    },
    timeAsWritten: (text) => `Zeit in der Datei: ${text}`,
  },
  page: {
    title: 'Eigene Daten',
    drop: 'Zwei CSV-Dateien hier ablegen, um Ströme aus Tabellen zu zeichnen.',
    dropHint:
      'Orte (id, name, lat, lon) und Ströme (origin, dest, count, time). Sie bleiben auf diesem Gerät.',
    choose: 'Dateien wählen',
    reading: 'Die Dateien werden gelesen',
    waitingForFlows: (file) => `${file} enthält Orte. Nun die Ströme (origin, dest, count).`,
    waitingForLocations: (file) => `${file} enthält Ströme. Nun die Orte (id, name, lat, lon).`,
    waitingForOther: (file) =>
      `${file} enthält weder Orte (id, name, lat, lon) noch Ströme (origin, dest, count, time).`,
    tooMany: (count) => `Nötig sind zwei Dateien, Orte und Ströme; das sind ${number(count)}.`,
    failed: 'Diese Dateien lassen sich nicht zeigen',
    read: 'Gelesen',
    columns: (count) =>
      `${flows(count)} sind zu viele, um jeden zu nennen. Die Karte zeichnet sie, wo der Browser WebGL 2 hat; Tabelle und Einzelheiten bleiben leer.`,
    close: 'Schließen',
  },
  command: {
    wrote: (file, count) => `${flows(count)} nach ${file} geschrieben.`,
    columns: (count, features, megabytes) =>
      `${flows(count)} sind mehr, als eine Geschichte fasst (${number(features)} Einträge, ${number(megabytes)} MB); geschrieben wurde nichts. Beide Dateien auf der Seite ablegen, die alle zeichnet, oder der Flussebene geben.`,
    failed: 'Geschrieben wurde nichts.',
  },
};
