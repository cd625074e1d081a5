import { formatNumber } from '../format.ts';

/** What a sentence about an imported row may speak of. */
export interface ImportWords {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

interface Count {
  readonly read: number;
  readonly kept: number;
  readonly leftOut: number;
}

interface Both<T> {
  readonly locations: T;
  readonly flows: T;
}

const number = (value: number) => formatNumber(value, 'en');
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`);
const places = (count: number) => (count === 1 ? '1 place' : `${number(count)} places`);
const flows = (count: number) => (count === 1 ? '1 flow' : `${number(count)} flows`);

/** What is wrong or worth knowing; begins in lower case where it can, since it follows a place and a colon. */
const rules = {
  // The file as a whole
  'empty-file': () => 'the file is empty',
  encoding: () => 'the file is not text in UTF-8; in a spreadsheet program, save it as “CSV UTF-8”',
  unreadable: () => 'the browser could not read the file',
  spreadsheet: () => 'the file is a spreadsheet, not CSV; in its program, save it as “CSV UTF-8”',
  'too-large': () => 'the file is larger than 200 MB, and no more than that is read',
  'missing-columns': ({ found, expected }: ImportWords) =>
    `these columns are missing: ${expected}${found === '' ? '' : `; the first line has ${found}`}`,
  'both-locations': () =>
    'this file holds places (lat, lon), like the other one; the flows (origin, dest, count) are missing',
  'both-flows': () =>
    'this file holds flows (origin, dest, count), like the other one; the places (id, name, lat, lon) are missing',
  'no-flows': () => 'not one row could be kept, so there is nothing to show',
  'too-many-places': ({ found, expected }: ImportWords) =>
    `the flows name ${number(Number(found))} places, and no more than ${number(Number(expected))} can be drawn`,
  'swapped-files': () => 'places and flows came in the other order; each was taken for what it holds',
  'unread-columns': ({ found }: ImportWords) => `not read are the columns ${found}`,
  'repeated-column': ({ found }: ImportWords) =>
    `a column comes more than once, and the first counts: ${found}`,
  'no-name-column': () => 'there is no column “name”, so the ids stand as names',
  // A row
  quotes: () => 'the quotation marks do not fit together',
  'cell-count': ({ found, expected }: ImportWords) =>
    `the row has ${found} cells, the first row ${expected}; a decimal comma may want quotation marks`,
  'too-long': () => 'a text is longer than 20,000 characters',
  'no-id': () => 'the id is missing',
  'duplicate-id': ({ found, expected }: ImportWords) =>
    `the id “${found}” is already taken by line ${number(Number(expected))}, which counts`,
  'no-position': ({ column }: ImportWords) => `${column}: no number, so nobody knows where the place is`,
  'no-number': ({ column, found }: ImportWords) => `“${found}” (${column}) is no number`,
  ambiguous: ({ column, found }: ImportWords) =>
    `“${found}” (${column}) may be a thousand or a decimal fraction, and no other number of the files decides it`,
  latitude: ({ found }: ImportWords) => `the latitude ${found} lies beyond a pole`,
  longitude: ({ found }: ImportWords) => `the longitude ${found} lies beyond ±360`,
  swapped: ({ found }: ImportWords) =>
    `the latitude in ${found} lies beyond a pole; latitude and longitude may be swapped`,
  wrapped: ({ found }: ImportWords) =>
    `the longitude ${found} lies beyond ±180; the same meridian within was taken`,
  'no-name': ({ found }: ImportWords) => `the name is missing; the id “${found}” stands for it`,
  'unused-place': ({ found, expected }: ImportWords) =>
    `no flow uses the place “${found}”, and a dispatch holds ${number(Number(expected))} entries`,
  'no-end': ({ column }: ImportWords) => `“${column}” is empty`,
  'unknown-place': ({ column, found, expected }: ImportWords) =>
    `“${found}” (${column}) is not among the places${expected === '' ? '' : `; perhaps “${expected}” is meant`}`,
  'skipped-place': ({ column, found, expected }: ImportWords) =>
    `the place “${found}” (${column}) had to be left out itself, in line ${number(Number(expected))}`,
  negative: ({ found }: ImportWords) => `the count is ${found}, and a count is never negative`,
  zero: () => 'the count is 0: nothing flows',
  'no-count': () => 'the count is empty; the flow is drawn as one without a number',
  'self-flow': ({ found }: ImportWords) =>
    `the flow begins and ends at the same place, “${found}”; it has no line on the map`,
  repeated: ({ expected }: ImportWords) =>
    `the same places and time as in line ${number(Number(expected))}; both are kept as flows of their own, not added up`,
  time: ({ found }: ImportWords) =>
    `“${found}” (time) is no date such as 2024, 2024-06 or 2024-06-19; the flow counts as undated`,
  'time-of-day': ({ found, expected }: ImportWords) =>
    `“${found}” (time) names no time zone, so only the day ${expected} counts`,
};

/** About files of rows that become a dispatch. */
export const imports = {
  rules,
  /** `line` is null for the file as a whole. */
  sentence: (file: string, line: number | null, what: string) =>
    line === null ? `${file}: ${what}.` : `${file}, line ${number(line)}: ${what}.`,
  report: {
    locations: (file: string, { read, kept, leftOut }: Count) =>
      `Places in ${file}: ${rows(read)} read, ${number(kept)} kept, ${number(leftOut)} left out.`,
    flows: (file: string, { read, kept, leftOut }: Count) =>
      `Flows in ${file}: ${rows(read)} read, ${number(kept)} kept, ${number(leftOut)} left out.`,
    leftOut: 'Left out',
    notes: 'Worth knowing',
    more: (count: number) => `and ${number(count)} more of the kind`,
  },
  words: {
    items: { one: 'item', other: 'items' },
    summary: (names: Both<string>, counts: Both<Count>) => {
      const { leftOut } = counts.flows;
      const left =
        leftOut === 0
          ? ''
          : ` ${rows(leftOut)} could not be read and ${leftOut === 1 ? 'is' : 'are'} left out.`;
      return `${flows(counts.flows.kept)} between ${places(counts.locations.kept)}, as the files ${names.flows} and ${names.locations} give them.${left} Nobody has checked the numbers here.`;
    },
    timeAsWritten: (text: string) => `Time in the file: ${text}`,
  },
  /** On the page that takes the files. */
  page: {
    title: 'Own data',
    drop: 'Drop two CSV files here to draw flows from tables.',
    dropHint: 'Places (id, name, lat, lon) and flows (origin, dest, count, time). They stay on this device.',
    choose: 'Choose files',
    reading: 'Reading the files',
    waitingForFlows: (file: string) => `${file} holds places. Now the flows (origin, dest, count).`,
    waitingForLocations: (file: string) => `${file} holds flows. Now the places (id, name, lat, lon).`,
    waitingForOther: (file: string) =>
      `${file} is neither places (id, name, lat, lon) nor flows (origin, dest, count, time).`,
    tooMany: (count: number) => `It takes two files, places and flows; these are ${number(count)}.`,
    failed: 'These files can’t be shown',
    read: 'Read',
    columns: (count: number) =>
      `${flows(count)} are too many to name each. The map draws them where the browser has WebGL 2; table and details stay empty.`,
    close: 'Close',
  },
  /** Of the command. */
  command: {
    wrote: (file: string, count: number) => `Wrote ${flows(count)} to ${file}.`,
    columns: (count: number, features: number, megabytes: number) =>
      `${flows(count)} are more than a dispatch holds (${number(features)} entries, ${number(megabytes)} MB), so nothing was written. Drop both files on the explorer’s page, which draws them all, or give them to the flow layer.`,
    failed: 'Nothing was written.',
  },
};

export type ImportMessages = typeof imports;
