import type { issues as english, IssueWords } from '../en/issues.ts';

type Sentence = (words: IssueWords) => string;

const perhaps = (expected: string) => (expected === '' ? '' : `; gemeint ist vielleicht „${expected}“`);
const unknown =
  (list: string): Sentence =>
  ({ member, found, expected }) =>
    `„${found}“ (${member}) steht nicht unter den ${list} der Datei${perhaps(expected)}`;
const skipped =
  (what: string): Sentence =>
  ({ member, found }) =>
    `${what} „${found}“ (${member}) musste selbst ausgelassen werden`;
const STATUSES: Readonly<Record<string, string>> = {
  confirmed: 'bestätigt',
  claimed: 'behauptet',
  disputed: 'umstritten',
  denied: 'bestritten',
};
const statusWords = (list: string) =>
  list
    .split(', ')
    .map((status) => `„${STATUSES[status] ?? status}“`)
    .join(' oder ');
const status =
  (reason: string): Sentence =>
  ({ found, expected }) =>
    `Der Status ist ${statusWords(found)}, die Aussagen sprechen aber für ${statusWords(expected)}: ${reason}`;

const rules: typeof english.rules = {
  bytes: ({ found, expected }) =>
    `Die Datei ist ${found.replace('.', ',')} MB groß; mehr als ${expected.replace('.', ',')} MB werden nicht gelesen`,
  depth: ({ expected }) =>
    `Die Datei ist zu tief verschachtelt; mehr als ${expected} Ebenen werden nicht gelesen`,
  values: ({ expected }) => `Die Datei hat zu viele Teile; mehr als ${expected} werden nicht gelesen`,
  count: ({ member, found, expected }) =>
    `Die Datei hat ${found} Einträge unter „${member}“; mehr als ${expected} werden nicht gelesen`,
  'file-empty': () => 'Die Datei ist leer',
  html: () =>
    'Die Datei ist eine Webseite (HTML), keine Dispatch-Datei in JSON; vielleicht führt die Adresse zu einer Seite über die Datei',
  json: ({ found }) => {
    const [line, column] = found.split(':');
    return `Die Datei ist kein gültiges JSON; der Fehler steht in Zeile ${line}, Spalte ${column}`;
  },
  'no-object': () =>
    'Die Datei ist JSON, aber keine Dispatch-Datei; das wäre ein Objekt vom Typ „FeatureCollection“',
  'lone-feature': ({ found }) =>
    `Die Datei enthält ein einzelnes GeoJSON-Objekt vom Typ „${found}“; eine Dispatch-Datei ist eine ganze „FeatureCollection“`,
  version: ({ found }) =>
    `Die Datei ist in Version „${found}“ des Formats geschrieben; lesbar ist nur Version 1`,
  crs: ({ found }) =>
    `Die Koordinaten der Datei stehen in „${found}“; bitte in WGS 84 (Länge, Breite) neu ausgeben`,
  missing: ({ member }) => `„${member}“ fehlt`,
  type: ({ member, found, expected }) =>
    found === ''
      ? `„${member}“ sollte ${SHAPES[expected] ?? expected} sein, fehlt aber`
      : `„${member}“ sollte ${SHAPES[expected] ?? expected} sein, ist aber ${found}`,
  'one-of': ({ member, found, expected }) => `„${member}“ ist „${found}“; möglich sind: ${expected}`,
  length: ({ member, expected }) => `„${member}“ ist länger als ${expected} Zeichen`,
  empty: ({ member }) => `„${member}“ ist leer`,
  id: ({ found }) =>
    `„${found}“ taugt nicht als Kennung; erlaubt sind bis zu 64 Zeichen: Buchstaben (a bis z), Ziffern, Punkte, Binde- und Unterstriche, zu Beginn ein Buchstabe oder eine Ziffer`,
  language: ({ member, found }) => `„${found || member}“ ist kein Sprachkürzel wie „de“ oder „pt-BR“`,
  number: ({ member }) => `„${member}“ ist keine endliche Zahl`,
  country: ({ member, found }) =>
    `„${member}“ ist „${found}“, kein Länderkürzel aus zwei Großbuchstaben wie „KR“`,
  position: ({ found }) => `${found} ist keine Position [Länge, Breite]`,
  bbox: ({ found }) => `${found} ist kein Ausschnitt [West, Süd, Ost, Nord]`,
  'unique-id': ({ found }) => `Die Kennung „${found}“ hat schon ein früherer Eintrag`,
  'geojson-member': ({ found }) =>
    `„${found}“ gehört hier nicht hin (RFC 7946) und verwirrt andere Programme`,
  link: ({ member, found }) =>
    `„${found}“ (${member}) ist keine Webadresse (http oder https) und wurde entfernt`,
  'claims-present': () => 'Es fehlt jede Aussage; was niemand sagt, wird nicht gezeigt',
  'unknown-place': unknown('Orten'),
  'unknown-actor': unknown('Akteuren'),
  'unknown-goods': unknown('Gütern'),
  'unknown-source': unknown('Quellen'),
  'unknown-unit': unknown('Einheiten'),
  'skipped-place': skipped('Der Ort'),
  'skipped-actor': skipped('Der Akteur'),
  'skipped-goods': skipped('Die Warenart'),
  'skipped-source': skipped('Die Quelle'),
  'self-flow': ({ found }) => `Anfang und Ende liegen am selben Ort, „${found}“`,
  'amount-empty': () => 'Es fehlt eine Zahl; nötig ist mindestens eines von value, min und max',
  'amount-negative': ({ member, found }) => `„${member}“ ist ${found}; eine Menge ist nie negativ`,
  'amount-order': ({ found }) => `min ≤ value ≤ max gilt nicht für ${found}`,
  date: ({ member, found, expected }) =>
    `„${found}“ (${member}) ist kein Datum des Kalenders in einer Form wie ${expected}`,
  'date-order': ({ found }) => `Das Ende (${found}) liegt vor dem Anfang`,
  latitude: ({ found }) => `Die Breite in ${found} liegt jenseits eines Pols`,
  longitude: ({ found }) => `Die Länge in ${found} liegt jenseits von ±180`,
  swapped: ({ found }) =>
    `Die Breite in ${found} liegt jenseits eines Pols; die Länge steht zuerst, vielleicht sind beide vertauscht`,
  'geometry-empty': () => 'Die Geometrie enthält keine Positionen',
  'line-short': () => 'Eine Linie hat weniger als zwei Positionen',
  'ring-short': () => 'Der Rand einer Fläche hat weniger als vier Positionen',
  'ring-open': () => 'Der Rand einer Fläche endet nicht dort, wo er beginnt',
  'uncut-180': () =>
    'Die Geometrie überquert den 180. Längengrad und sollte dort geteilt sein (RFC 7946, 3.1.9)',
  'route-from': ({ found }) =>
    `Der Weg beginnt ${found.replace('.', ',')} von seinem Ort entfernt; bei einem gemeldeten oder verfolgten Weg ist 1 km erlaubt`,
  'route-to': ({ found }) =>
    `Der Weg endet ${found.replace('.', ',')} von seinem Ort entfernt; bei einem gemeldeten oder verfolgten Weg ist 1 km erlaubt`,
  'status-both-parties': status('Beide Seiten sagen es'),
  'status-official-act': status('Eine Amtshandlung bestätigt sich selbst'),
  'status-only-denial': status('Es gibt nur ein Dementi'),
  'status-denial': status('Jemand bestreitet es'),
  'status-monitor': status('Ein unabhängiger Beobachter und ein weiterer Sprecher sagen es'),
  'status-claim': status(
    'Weder beide Seiten noch ein unabhängiger Beobachter sagen es, und niemand bestreitet es',
  ),
  'text-link': ({ found }) =>
    `Der Verweis auf „${found}“ führt nirgends hin: Er nennt weder einen Eintrag noch eine Webadresse`,
  'text-link-words': ({ found }) =>
    `Ein Link zu „${found}“ wird nicht gesetzt: Seine Wörter nennen eine andere Adresse`,
  'text-mark': ({ found }) => `Der Verweis „#${found}“ führt zu keinem Eintrag dieser Datei`,
  'task-form': ({ found, expected }) =>
    found === ''
      ? `Sie lässt sich nicht beantworten; nötig ist eines von ${expected}`
      : `Sie lässt sich auf mehrere Arten beantworten (${found}); nötig ist eines von ${expected}`,
  'task-key': ({ member, found }) =>
    `„${member}“ lassen keine Wahl (${found}); nötig sind eine richtige und eine falsche Antwort oder zwei Paare`,
  'task-proof': ({ found }) =>
    `Der Beleg „${found}“ ist keine Aussage dieser Datei; geschrieben wird er als Kennung einer Lieferung oder eines Ereignisses, Schrägstrich, Nummer der Aussage, ab 0 gezählt`,
  'task-mark': ({ found }) => `Die Markierung „${found}“ ist kein Eintrag dieser Datei`,
  'sorting-member': ({ found }) => `„${found}“ ist weder ein Ort noch eine Lieferung dieser Datei`,
  'sorting-twice': ({ found }) => `„${found}“ steht schon in einer Gruppe dieser Einteilung`,
  'sorting-claim': ({ found }) =>
    `„${found}“ ist keine Aussage dieser Datei; geschrieben wird sie als Kennung einer Lieferung oder eines Ereignisses, Schrägstrich, Nummer der Aussage, ab 0 gezählt`,
  'sorting-speaker': ({ found, expected }) =>
    `Die Aussage stammt von „${found}“ und damit nicht von „${expected}“; eine Einteilung belegen nur die eigenen Worte`,
};

const SHAPES: Readonly<Record<string, string>> = {
  text: 'ein Text',
  number: 'eine Zahl',
  list: 'eine Liste',
  object: 'ein Objekt',
  'text or list': 'ein Text oder eine Liste von Texten',
};

/** Sentences about what is wrong in a file: where, a colon, what. */
export const issues: typeof english = {
  rules,
  where: {
    feature: (id) => `Eintrag „${id}“`,
    featureNumber: (number) => `Eintrag Nr. ${number}`,
    claim: (number) => `Aussage ${number}`,
    amount: (number) => `Menge ${number}`,
    actor: (id) => `Akteur „${id}“`,
    goods: (id) => `Güter „${id}“`,
    source: (id) => `Quelle „${id}“`,
    unit: (id) => `Einheit „${id}“`,
    article: 'Artikel',
    view: 'Ansicht',
    text: (lang) => `Text (${lang})`,
    correction: (number) => `Korrektur ${number}`,
    task: (id) => `Aufgabe „${id}“`,
    taskNumber: (number) => `Aufgabe Nr. ${number}`,
    sorting: (id) => `Einteilung „${id}“`,
    sortingNumber: (number) => `Einteilung Nr. ${number}`,
  },
  sentence: (where, what) => `${where}: ${what}.`,
  missing: (members, count) =>
    count === 1
      ? `Die Datei ist keine Dispatch-Datei: Es fehlt ${members}.`
      : `Die Datei ist keine Dispatch-Datei: Es fehlen ${members}.`,
};
