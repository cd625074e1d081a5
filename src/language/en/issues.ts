/** What a sentence about an issue may speak of. */
export interface IssueWords {
  /** The last named member of the path: `by`, `status`, `coordinates`. */
  readonly member: string;
  readonly found: string;
  readonly expected: string;
}

type Sentence = (words: IssueWords) => string;

const perhaps = (expected: string) => (expected === '' ? '' : `; perhaps “${expected}” is meant`);
const unknown =
  (list: string): Sentence =>
  ({ member, found, expected }) =>
    `“${found}” (${member}) is not among the ${list} of the file${perhaps(expected)}`;
const skipped =
  (what: string): Sentence =>
  ({ member, found }) =>
    `the ${what} “${found}” (${member}) had to be left out itself`;
const status =
  (reason: string): Sentence =>
  ({ found, expected }) =>
    `the status is “${found}”, but the claims speak for “${expected.replaceAll(', ', '” or “')}”: ${reason}`;

/** What is wrong; begins in lower case where it can, since it mostly follows the place and a colon. */
const rules = {
  // The file as a whole
  bytes: ({ found, expected }: IssueWords) =>
    `the file is ${found} MB in size, and no more than ${expected} MB are read`,
  depth: ({ expected }: IssueWords) =>
    `the file is nested too deeply; no more than ${expected} levels are read`,
  values: ({ expected }: IssueWords) => `the file has too many parts; no more than ${expected} are read`,
  count: ({ member, found, expected }: IssueWords) =>
    `the file has ${found} entries in “${member}”, and no more than ${expected} are read`,
  'file-empty': () => 'the file is empty',
  html: () =>
    'the file is a web page (HTML), not a dispatch in JSON; the address may lead to a page about the file',
  json: ({ found }: IssueWords) => {
    const [line, column] = found.split(':');
    return `the file is not valid JSON; the error is in line ${line}, column ${column}`;
  },
  'no-object': () =>
    'the file is JSON, but not a dispatch, which is one object of the type “FeatureCollection”',
  'lone-feature': ({ found }: IssueWords) =>
    `the file holds a lone GeoJSON object of the type “${found}”; a dispatch is a whole “FeatureCollection”`,
  version: ({ found }: IssueWords) =>
    `the file is written in version “${found}” of the format, and only version 1 can be read`,
  crs: ({ found }: IssueWords) =>
    `the file’s coordinates are in “${found}”; export them again in WGS 84 (longitude, latitude)`,
  // Shape
  missing: ({ member }: IssueWords) => `“${member}” is missing`,
  type: ({ member, found, expected }: IssueWords) =>
    `“${member}” should be ${SHAPES[expected] ?? expected}, but is ${found || 'missing'}`,
  'one-of': ({ member, found, expected }: IssueWords) =>
    `“${member}” is “${found}”; possible values: ${expected}`,
  length: ({ member, expected }: IssueWords) => `“${member}” is longer than ${expected} characters`,
  empty: ({ member }: IssueWords) => `“${member}” is empty`,
  id: ({ found }: IssueWords) =>
    `“${found}” is no usable id; allowed are up to 64 letters (a to z), digits, dots, hyphens and underscores, the first a letter or digit`,
  language: ({ member, found }: IssueWords) =>
    `“${found || member}” is no language tag such as “en” or “pt-BR”`,
  number: ({ member }: IssueWords) => `“${member}” is not a finite number`,
  country: ({ member, found }: IssueWords) =>
    `“${member}” is “${found}”, not a country code of two capitals such as “KR”`,
  position: ({ found }: IssueWords) => `${found} is no position [longitude, latitude]`,
  bbox: ({ found }: IssueWords) => `${found} is no box [west, south, east, north]`,
  'unique-id': ({ found }: IssueWords) => `the id “${found}” is already taken by an earlier entry`,
  'geojson-member': ({ found }: IssueWords) =>
    `“${found}” does not belong here (RFC 7946) and confuses other programs`,
  // Meaning
  link: ({ member, found }: IssueWords) =>
    `“${found}” (${member}) is no address of the web (http or https) and has been taken out`,
  'claims-present': () => 'it has no claim; without anybody who says so nothing is shown',
  'unknown-place': unknown('places'),
  'unknown-actor': unknown('actors'),
  'unknown-goods': unknown('goods'),
  'unknown-source': unknown('sources'),
  'unknown-unit': unknown('units'),
  'skipped-place': skipped('place'),
  'skipped-actor': skipped('actor'),
  'skipped-goods': skipped('kind of goods'),
  'skipped-source': skipped('source'),
  'self-flow': ({ found }: IssueWords) => `it begins and ends at the same place, “${found}”`,
  'amount-empty': () => 'it holds no number; at least one of value, min and max is needed',
  'amount-negative': ({ member, found }: IssueWords) =>
    `“${member}” is ${found}, and an amount is never negative`,
  'amount-order': ({ found }: IssueWords) => `min ≤ value ≤ max does not hold for ${found}`,
  date: ({ member, found, expected }: IssueWords) =>
    `“${found}” (${member}) is no date of the calendar in a form such as ${expected}`,
  'date-order': ({ found }: IssueWords) => `the end (${found}) lies before the start`,
  latitude: ({ found }: IssueWords) => `the latitude in ${found} lies beyond a pole`,
  longitude: ({ found }: IssueWords) => `the longitude in ${found} lies beyond ±180`,
  swapped: ({ found }: IssueWords) =>
    `the latitude in ${found} lies beyond a pole; longitude comes first, so the two may be swapped`,
  'geometry-empty': () => 'its geometry has no positions',
  'line-short': () => 'a line has fewer than two positions',
  'ring-short': () => 'the edge of an area has fewer than four positions',
  'ring-open': () => 'the edge of an area does not end where it begins',
  'uncut-180': () => 'its geometry crosses the 180th meridian and should be cut there (RFC 7946, 3.1.9)',
  'route-from': ({ found }: IssueWords) =>
    `the route begins ${found} away from its place; 1 km is allowed for a reported or tracked route`,
  'route-to': ({ found }: IssueWords) =>
    `the route ends ${found} away from its place; 1 km is allowed for a reported or tracked route`,
  'status-both-parties': status('both parties say so'),
  'status-official-act': status('an official act confirms itself'),
  'status-only-denial': status('there is only a denial'),
  'status-denial': status('somebody denies it'),
  'status-monitor': status('an independent monitor and another speaker say so'),
  'status-claim': status('neither both parties nor an independent monitor say so, and nobody denies it'),
  'text-link': ({ found }: IssueWords) =>
    `the link to “${found}” leads nowhere: it is neither a mark nor an address of the web`,
  'text-link-words': ({ found }: IssueWords) =>
    `a link to “${found}” is not made: its words name another address`,
  'text-mark': ({ found }: IssueWords) => `the link “#${found}” leads to no entry of this file`,
  'task-form': ({ found, expected }: IssueWords) =>
    found === ''
      ? `it can’t be answered; it needs one of ${expected}`
      : `it can be answered in several ways (${found}); it needs one of ${expected}`,
  'task-key': ({ member, found }: IssueWords) =>
    `“${member}” give no choice (${found}); needed are a right and a wrong option, or two pairs`,
  'task-proof': ({ found }: IssueWords) =>
    `the proof “${found}” is no claim of this file; it is written as the id of a flow or event, a slash, and the claim’s number, counted from 0`,
  'task-mark': ({ found }: IssueWords) => `the mark “${found}” is no entry of this file`,
  'sorting-member': ({ found }: IssueWords) => `“${found}” is no place and no flow of this file`,
  'sorting-twice': ({ found }: IssueWords) => `“${found}” is already in a group of this sorting`,
  'sorting-claim': ({ found }: IssueWords) =>
    `“${found}” is no claim of this file; it is written as the id of a flow or event, a slash, and the claim’s number, counted from 0`,
  'sorting-speaker': ({ found, expected }: IssueWords) =>
    `the claim is one of “${found}”, who is not part of “${expected}”; nobody’s sorting is proved by another’s words`,
};

const SHAPES: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  list: 'a list',
  object: 'an object',
  'text or list': 'a text or a list of texts',
};

/** Sentences about what is wrong in a file: where, a colon, what. */
export const issues = {
  rules,
  /** Where in a file, from the outside inwards; what concerns the whole file goes without. */
  where: {
    feature: (id: string) => `Entry “${id}”`,
    featureNumber: (number: number) => `Entry no. ${number}`,
    claim: (number: number) => `claim ${number}`,
    amount: (number: number) => `amount ${number}`,
    actor: (id: string) => `Actor “${id}”`,
    goods: (id: string) => `Goods “${id}”`,
    source: (id: string) => `Source “${id}”`,
    unit: (id: string) => `Unit “${id}”`,
    article: 'Article',
    view: 'View',
    text: (lang: string) => `Text (${lang})`,
    correction: (number: number) => `Correction ${number}`,
    task: (id: string) => `Task “${id}”`,
    taskNumber: (number: number) => `Task no. ${number}`,
    sorting: (id: string) => `Sorting “${id}”`,
    sortingNumber: (number: number) => `Sorting no. ${number}`,
  },
  sentence: (where: string, what: string) => `${where}: ${what}.`,
  /** A file that lacks several things without which there is no dispatch. */
  missing: (members: string, count: number) =>
    count === 1
      ? `The file is no dispatch: ${members} is missing.`
      : `The file is no dispatch: ${members} are missing.`,
};
