/** Texts of the details of a mark: who says what, how many, from where. */
export const details = {
  claims: 'Who says what?',
  numbers: 'Who gives which number?',
  /** `unit`: "containers". */
  numbersHint: (unit: string) =>
    `All ${unit} up to the day named. Bold: the newest of each side; it sets the width of the line.`,
  /** Where there are numbers, but only of parts. */
  noTotal: 'no total given',
  later: (count: number) =>
    count === 1
      ? '1 statement was made after the time shown.'
      : `${count} statements were made after the time shown.`,
  showLater: 'Show all of it',
  seenAsCopy: (via: string) => `seen as a copy (${via})`,
  /** The time a claim speaks of. */
  period: (period: string) => `period: ${period}`,
  carriedBy: (names: string) => `carried by ${names}`,
  distance: (km: string, direction: string) => `≈ ${km} km as the crow flies, setting out ${direction}`,
  /** Clockwise from north, eight of them. */
  directions: [
    'north',
    'north-east',
    'east',
    'south-east',
    'south',
    'south-west',
    'west',
    'north-west',
  ] as readonly string[],
  otherNames: 'In other languages',
  leaving: 'From here',
  reaching: 'To here',
  happened: 'Happened here',
  takingPart: (names: string) => `with ${names}`,
  /** Names the buttons that go from mark to mark. */
  steps: { flow: 'Flows', event: 'Events', place: 'Places' },
  previous: 'Previous',
  next: 'Next',
  position: (at: number, all: number) => `${at} of ${all}`,
  /** Where the mark shown is not among those that pass the filter. */
  notAmong: (all: number) => `not among the ${all}`,
  /** Added where somebody gives two totals in the unit of the width. */
  severalTotals: 'Who gives several totals at once counts for no width: they are not added.',
  /** For totals in a unit that draws nothing. */
  numbersOther: (unit: string) => `All ${unit} up to the day named. Bold: the newest of each side.`,
  numbersEvent: (unit: string) => `Number of ${unit}, by speaker. Bold: the newest of each side.`,
  signs: {
    over: 'over, at least',
    under: 'nearly, up to',
    about: 'about',
    range: 'from … to',
    overtaken: 'overtaken',
    ahead: 'announced',
  },
  parts: 'Single shipments and parts',
  partsHint: 'Each of a shipment, a period or an addition. They are never added up.',
  showParts: (count: number) => `Show ${count} figures`,
  contradictions: 'Who contradicts whom?',
  contradictionsHint: 'Side by side, as it was said. Nothing is judged here.',
  /** What the two sides disagree on; whether it is so needs no heading. */
  on: { amount: 'On the amount', route: 'On the route', effect: 'On the effect' },
  affirming: 'Say it is so',
  denying: 'Deny or doubt it',
  totalsApart: 'Totals that do not agree',
  totalsApartHint: 'Two sides, at most three months apart.',
  toClaim: (speaker: string) => `To the statement: ${speaker}`,
  allClaims: (count: number) => `All ${count} statements`,
  firstClaims: 'Shown: the newest of each side, and whoever denies or doubts.',
  /** Kinds of sources; a kind that is not listed stands as the file has it. */
  tiers: {
    'primary/state': 'first-hand, from a state',
    'news agency or its licensed copy': 'news agency',
    'newspaper/broadcaster': 'newspaper or broadcaster',
    'research institute': 'research institute',
    'third-party copy': 'copy by others',
  } as Readonly<Record<string, string>>,
  undatedSource: 'undated',
  /** All who say so belong together, or are one; `side` names the state or body they speak for. */
  oneSide: (side: string, isOneSpeaker: boolean) =>
    isOneSpeaker ? 'Nobody else says so.' : `All of them belong to one side: ${side}.`,
  oneSource: (source: string) => `All of it was read in one source: ${source}.`,
  /** `when`: "on 12 August 2025"; `ends`: "Moscow UTC+3, Pyongyang UTC+9". */
  localTimes: (when: string, ends: string, apart: string) => `Local time ${when}: ${ends}; ${apart}`,
  localTime: (when: string, here: string, apart: string) => `Local time ${when}: ${here}, ${apart}`,
  hoursApart: (hours: string, isOne: boolean) => (isOne ? '1\u00a0hour apart' : `${hours}\u00a0hours apart`),
  sameTime: 'no difference',
  hoursFromReader: (hours: string, isOne: boolean, isAhead: boolean) =>
    `${isOne ? '1\u00a0hour' : `${hours}\u00a0hours`} ${isAhead ? 'ahead of' : 'behind'} your clock`,
  sameAsReader: 'as on your clock',
  copyLink: {
    flow: 'Copy link to this flow',
    event: 'Copy link to this event',
    place: 'Copy link to this place',
  },
  copied: 'Copied',
  copyByHand: 'Copying is not allowed here. This is the address:',
};
