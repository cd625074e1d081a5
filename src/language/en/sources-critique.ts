const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
const flows = (count: number) => counted(count, 'flow', 'flows');
const events = (count: number) => counted(count, 'event', 'events');
/** "8 flows and 3 events" */
const marks = (flowCount: number, eventCount: number) =>
  [flowCount > 0 ? flows(flowCount) : '', eventCount > 0 ? events(eventCount) : '']
    .filter((part) => part !== '')
    .join(' and ') || 'nothing';

/** Source criticism: the questions put to each claim, and each speaker's world side by side. */
export const critique = {
  views: { label: 'View', question: 'Question the sources', speakers: 'Speaker by speaker' },
  print: 'Print',
  /** Label of the choice of a flow or event. */
  about: 'About',
  contested: 'Contradicted',
  uncontested: 'Contradicted by nobody here',
  option: (name: string, status: string, claims: number) =>
    `${name} (${status}, ${counted(claims, 'claim', 'claims')})`,
  nothing: 'Nobody says anything in the time and choice shown.',
  lead: {
    easy: 'Do not ask first whether it is true. Ask who says it, and how they can know.',
    standard: 'Each claim, the speaker first. What the file does not say is a question for you.',
    advanced: 'Each claim, the speaker first. What the file does not say is a question for you.',
  },
  claims: (count: number) => counted(count, 'claim', 'claims'),
  later: (count: number) =>
    count === 1
      ? 'One more claim was made after the time shown.'
      : `${count} more claims were made after the time shown.`,
  passage: 'The exact words',
  note: 'More precisely',
  readIn: 'Read in',
  period: (when: string) => `It speaks of: ${when}`,
  forClass: 'Questions for the class',
  /** Plainer headings of the questions, for the level `easy`. */
  easy: {
    interest: 'Are they part of it?',
    knowing: 'How do they know?',
    against: 'Who says otherwise?',
    agreeing: 'Who says it too?',
    confirming: 'What would make it sure?',
  },
  agreeing: 'Who says so too?',
  /** What others say to a claim; `names` is a list of speakers. */
  agree: {
    happened: (names: string) => `That it is so, these say too: ${names}.`,
    ahead: (names: string) => `That it is to come, these say too: ${names}.`,
    denies: (names: string) => `Against it, too: ${names}.`,
    sameSource: (names: string) => `Known here from the same place: ${names}. That is no second witness.`,
    nobody: 'Nobody else in this story says so.',
    effect: 'Whether others say the same of what came of it, the file does not sort out.',
  },
  /** Where one side says so itself and the editor takes that for enough. */
  admission:
    'One of the sides says so itself, and the story takes that for an admission. Missing is the same word from the other side.',
  /** What a file does not say. */
  unsaid: {
    basis: 'Seen, heard or worked out: the file does not say.',
    interest: 'What they want by it: the file does not say.',
  },
  more: (count: number) => `and ${count} more`,
  goTo: (speaker: string) => `Go to the claim: ${speaker}`,
  /** Open questions about one claim, the most telling first. */
  open: {
    heading: 'Ask yourselves',
    basis: 'How could they have learnt this? What would you have to see to believe it?',
    party: 'What do they gain if people believe it, and what if people do not?',
    against: 'What would each side have to show: those who say it, and those who contradict?',
    estimate: 'What is the estimate worked out from? Who could do the sum again?',
    carried: (names: string) => `What may have changed on the way (${names})?`,
    ahead: 'Has it come about since? Where would you look it up?',
    wording: 'What were the very words? Where could you look them up?',
    copy: 'Only a copy was seen. Where is the original, and does it say the same?',
    undated: 'When was it said? What would change if it was much earlier or later?',
    silence: 'Nobody contradicts. Because it is so, or because nobody could check?',
  },
  /** Open questions about the whole mark. */
  whole: {
    stances: (against: string) => `Against it: ${against}. What does each side want us to believe, and why?`,
    totals: 'The numbers lie apart. What may explain it: another day, another count, another aim?',
    unheard: (names: string) => `Of ${names} no word on this is recorded here. What would you ask there?`,
    side: (side: string) => `All who say so belong to one side: ${side}. What if that side is wrong?`,
    status: (status: string) => `The story calls this “${status}”. Which further claim would change that?`,
  },
  speakers: {
    lead: {
      easy: 'Each small map shows only what one speaker says. What is missing, that speaker does not speak of here.',
      standard:
        'The same frame, the same scale of widths, and on each map only what one speaker says, as that speaker says it. Numbers of different speakers are never added.',
      advanced:
        'The same frame, the same scale of widths, and on each map only what one speaker says, as that speaker says it. Numbers of different speakers are never added.',
    },
    all: 'All claims',
    confirmed: 'Only what is confirmed',
    allNote: 'Everything somebody says, denied or not',
    confirmedNote:
      'By the rules of this story: both sides say so, or an independent monitor and somebody else',
    /** The difference between all and what is confirmed. */
    difference: (confirmedFlows: number, allFlows: number, confirmedEvents: number, allEvents: number) => {
      const of = (some: number, all: number, words: (count: number) => string) =>
        some === all ? `all ${words(all)}` : `${some === 0 ? 'none' : `only ${some}`} of ${words(all)}`;
      const parts = [
        ...(allFlows > 0 ? [of(confirmedFlows, allFlows, flows)] : []),
        ...(allEvents > 0 ? [of(confirmedEvents, allEvents, events)] : []),
      ];
      const text = parts.join(' and ');
      return `Confirmed by the rules: ${text}.`;
    },
    against: (names: string) => `Marked as confirmed, though the rules would not call it so: ${names}.`,
    most: (name: string, count: number, all: number) =>
      `Nobody speaks of everything: ${name} speaks of the most, ${count} of ${all}.`,
    each: 'Each speaker alone',
    speaksOf: (flowCount: number, eventCount: number, all: number) =>
      `Speaks of ${marks(flowCount, eventCount)}, of ${all} in all`,
    shows: (flowCount: number, eventCount: number) => `Shows ${marks(flowCount, eventCount)}`,
    notDrawn: (count: number) => `; ${count} of them without a place on the map`,
    through: (names: string) => `Through: ${names}`,
    /** Before what is said of it. */
    named: (name: string) => `${name}:`,
    inWords: (count: number) => `${count === 1 ? 'The one' : `All ${count}`} in words`,
    onMap: 'Show on the big map',
    onMapOf: (name: string) => `Show on the big map: ${name}`,
    showAll: (count: number) => `Show all ${count} speakers`,
    placeless: 'Speak of something, but of nothing that has a place on the map:',
    unheard: 'Take part in what is told, but nothing they say is recorded here:',
    markedOut: (name: string) => `Marked out on the maps: ${name}`,
    clear: 'Mark out nothing',
    strands: 'What the lines mean',
    wider: 'wider: a larger figure',
    noMap: 'The maps could not be loaded. What they show stands below them in words.',
    inParts: (amounts: string) => `in parts: ${amounts}`,
    compare: 'One thing, every speaker',
    compareCaption: (name: string) => `What each speaker says of: ${name}`,
    columns: { by: 'In whose words', says: 'Says', amount: 'Amount', date: 'Said on' },
    noAmount: 'no figure',
  },
};

export type CritiqueMessages = typeof critique;
