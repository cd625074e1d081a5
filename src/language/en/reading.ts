const ownFlows = (total: string) => `${total} ${total === '1' ? 'flow' : 'flows'} of this page’s own data`;

/** Texts of the elements that are read first: the article and the legend. */
export const reading = {
  article: {
    back: '‹ Back to the story',
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
    ways: {
      sea: 'Ways by sea are drawn by us; they are no tracks',
      other: 'Ways are drawn by us; they are no tracks',
      unknown: 'Even arc: the way is not known',
      bundle: 'In a bundle widths are not to scale',
    },
    countedBy: (name: string) => `counted together: ${name}`,
    countedElsewhere: 'all others',
    all: 'all',
    only: 'only',
    onlyThis: (name: string) => `only ${name}`,
    goodsOf: (count: number) => `${count} kinds`,
    allSpeakers: (count: number) => `All ${count} speakers`,
    shown: (shown: number, all: number) => `${shown} of ${all} ${all === 1 ? 'flow' : 'flows'} shown`,
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
    columns: ownFlows,
    columnsClustered: 'Near places are drawn together, with the sums of their flows.',
    columnsComing: (total: string) =>
      `${ownFlows(total)} ${total === '1' ? 'is on its' : 'are on their'} way`,
    columnsFailed: 'The flows of this page’s own data could not be drawn.',
    /** Where the map is a still picture. */
    columnsStill: (total: string) =>
      `${ownFlows(total)} ${total === '1' ? 'is' : 'are'} not drawn here: a still map can’t show ${total === '1' ? 'it' : 'them'}.`,
    columnsLargest: (count: number) => (count === 1 ? 'The largest' : `The ${count} largest`),
    /** One of them; `amount` is null where nobody gave one. */
    column: (from: string, to: string, amount: string | null) => `${from} → ${to}: ${amount ?? 'no number'}`,
    columnsMore: (more: string) => `and ${more} more here`,
    columnsHere: (count: number, words: string) => (count === 1 ? '1 flow here' : `${words} flows here`),
  },
};
