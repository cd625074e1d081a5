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
    /** Columns that only the CSV has. */
    more: {
      goods: 'Goods',
      from: 'From',
      to: 'To',
      status: 'Status',
      start: 'Start',
      end: 'End',
      link: 'Link',
      note: 'Note',
      id: 'Id',
    },
    noDate: 'date unknown',
    count: (claims: number, flows: number, events: number) => {
      const about = [
        flows === 1 ? '1 flow' : flows > 1 && `${flows} flows`,
        events === 1 ? '1 event' : events > 1 && `${events} events`,
      ].filter(Boolean);
      return `${claims === 1 ? '1 statement' : `${claims} statements`} on ${about.join(' and ')}`;
    },
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
