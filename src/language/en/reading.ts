/** Texts of the elements that are read: the article, the details, the legend, the table. */
export const reading = {
  article: {
    /** Before the name and maker of the piece of news that the story started from. */
    occasion: 'Prompted by',
    /** `parts`: "4 confirmed, 3 claimed". */
    flows: (count: number, parts: string) => `${count === 1 ? '1 flow' : `${count} flows`}: ${parts}`,
    corrections: 'Corrections',
    about: 'About this page',
    updated: (date: string) => `As of ${date}`,
    licence: (licence: string) => `Text and data: ${licence}`,
    basemap:
      'Base map: Natural Earth (public domain), as edited by Visionscarto; country names: Unicode CLDR.',
    borders:
      'Borders show who is in control, as Natural Earth draws them; for Crimea and Western Sahara they follow the United Nations. Disputed areas are hatched. None of this takes a side.',
    fonts: 'Type: Source Serif 4 and Noto Sans (SIL Open Font License).',
  },
  details: {
    back: '‹ Back to the story',
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
    hoursApart: (hours: string, isOne: boolean) =>
      isOne ? '1\u00a0hour apart' : `${hours}\u00a0hours apart`,
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
  },
  legend: {
    title: 'Legend and filter',
    /** Names the strip, which filters nothing. */
    signs: 'Legend',
    goods: 'Goods',
    status: 'Status',
    speakers: 'Speakers',
    amount: 'Amount',
    width: (unit: string) => `Width: ${unit}`,
    widthNote: 'Measured before the head. Each unit has its own scale.',
    shapes: {
      figure: 'one number',
      range: 'numbers differ',
      upper: 'upper limit only',
      none: 'no number given',
      announced: 'announced only',
    },
    /** For the strip below the map; one figure is what everybody expects. */
    shortShapes: { range: 'range', upper: 'upper limit', none: 'no number', announced: 'announced' },
    /** Said where the flat map bends a strand that would leave it. */
    schematic: 'bent: schematic',
    all: 'all',
    only: 'only',
    onlyThis: (name: string) => `only ${name}`,
    goodsOf: (count: number) => `${count} kinds`,
    allSpeakers: (count: number) => `All ${count} speakers`,
    shown: (shown: number, all: number) => `${shown} of ${all} flows shown`,
    showAll: 'Show all',
    wholeTime: 'Whole time',
    storyTime: 'Time of the story',
    /** Label of the choice of who tells the story. */
    tellers: 'As told by',
    everybody: 'all speakers',
    /** One of the choice; `marks`: of how many flows and events they speak. */
    teller: (name: string, marks: string) => `${name} (${marks})`,
    everySpeaker: 'All speakers',
    toldBy: (name: string) => `as told by ${name}`,
    /** A file can't know what somebody never said, only what it holds of their words. */
    told: (name: string, isPlural: boolean, count: number, all: number) => {
      const speaks = `${name} ${isPlural ? 'speak' : 'speaks'} of`;
      if (count === all) return `${speaks} ${all === 1 ? 'the one flow' : `all ${all} flows`}.`;
      if (count === 0) return `${speaks} none of the flows.`;
      const silence = all - count === 1 ? 'the other one' : `the other ${all - count}`;
      return `${speaks} ${count} of the ${all} flows; no statement on ${silence} is recorded here.`;
    },
    /** By which names the map calls its places: the reader's, or those in use where they lie. */
    names: { title: 'Place names', reader: 'English', local: 'local' },
    /** What a cut means where one speaker tells: that speaker's word, not ours. */
    toldStatus: {
      claimed: 'says so',
      disputed: 'says so and denies it',
      denied: 'denies it',
      unknown: 'leaves it open',
    },
  },
  /** What the live map says of its flows. */
  flows: {
    pause: 'Pause the motion',
    /** Where one click could mean several. */
    choose: (count: number) => `${count} flows lie here. Which one?`,
    close: 'Close',
    /** Flows a page adds as columns; `total`: "100,000". */
    columns: (total: string) => `${total} flows of this page’s own data`,
    columnsClustered: 'Near places are drawn together, with the sums of their flows.',
    columnsComing: (total: string) => `${total} flows of this page’s own data are on their way`,
    columnsFailed: 'The flows of this page’s own data could not be drawn.',
    /** Where the map is a still picture. */
    columnsStill: (total: string) =>
      `${total} flows of this page’s own data are not drawn here: a still map can’t show them.`,
    columnsLargest: (count: number) => (count === 1 ? 'The largest' : `The ${count} largest`),
    /** One of them; `amount` is null where nobody gave one. */
    column: (from: string, to: string, amount: string | null) => `${from} → ${to}: ${amount ?? 'no number'}`,
    columnsMore: (more: string) => `and ${more} more here`,
    columnsHere: (count: number, words: string) => (count === 1 ? '1 flow here' : `${words} flows here`),
  },
  table: {
    caption: 'Who says what, when, and where it was read',
    columns: {
      speaker: 'Speaker',
      stance: 'Stance',
      mark: 'About',
      amount: 'Amount',
      said: 'Said on',
      read: 'Read at',
    },
    /** Names of the four tables, short enough to stand in one line. */
    sections: { claims: 'Statements', flows: 'Flows', events: 'Events', places: 'Places' },
    /** Names the line of words that lead to the tables. */
    jump: 'Tables',
    flows: {
      caption: 'What goes where',
      columns: {
        mark: 'Flow',
        way: 'From → to',
        period: 'When',
        status: 'Status',
        amount: 'Amount',
        statements: 'Statements',
      },
    },
    events: {
      caption: 'What happened, and when',
      columns: {
        day: 'Date',
        mark: 'Event',
        type: 'Type',
        place: 'Place',
        status: 'Status',
        statements: 'Statements',
      },
    },
    places: {
      caption: 'Where it happens',
      columns: {
        name: 'Place',
        names: 'Other names',
        type: 'Type',
        country: 'Country',
        precision: 'Precision',
        position: 'Position',
        touched: 'Flows and events',
      },
    },
    /** How well the place is known, in a column of that name. */
    precision: {
      exact: 'exact',
      site: 'to the site',
      city: 'to the city',
      region: 'to the region',
      country: 'to the country',
      unknown: 'unknown',
    },
    /** Degrees as figures, never negative. */
    position: (latitude: string, isNorth: boolean, longitude: string, isEast: boolean) =>
      `${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'W'}`,
    /** Where a place is drawn as an area. */
    area: 'an area',
    /** Of an event. */
    noPlace: 'no place given',
    /** Of what stands in no map. */
    unlocated: 'not on the map',
    /** After some names. */
    andMore: (count: number) => `and ${count} more`,
    showMore: (count: number, left: string) => `Show ${count} more rows (${left} left)`,
    /** Columns that only the CSV has. */
    more: {
      goods: 'Goods',
      from: 'From',
      to: 'To',
      status: 'Status',
      start: 'Start',
      end: 'End',
      latitude: 'Latitude',
      longitude: 'Longitude',
      link: 'Link',
      note: 'Note',
      id: 'Id',
    },
    noDate: 'date unknown',
    copy: 'copy',
    copyNote: 'Where it says “copy”, only somebody’s copy could be read; it is named, not linked.',
    empty: 'Nothing fits this choice.',
    reset: 'Reset the filter',
    csv: 'Save as CSV',
    geojson: 'Save as GeoJSON',
    /** What a spreadsheet in this language takes for the end of a cell. */
    separator: ',',
  },
};
