const thing = (isFlow: boolean) => (isFlow ? 'supply flow' : 'event');

/** Tasks of a lesson, what is said to answers, and the questions put to a source. */
export const lesson = {
  /** Headings of tasks, by their kind. */
  kinds: {
    'find-place': 'Where is it?',
    direction: 'Which way does it go?',
    'who-says': 'Who says what?',
    order: 'What came first?',
    distance: 'How far is it?',
    bearing: 'Which way do you set out?',
    'local-time': 'What did the clocks show?',
    stated: 'Does it say so?',
    confirmed: 'How sure is it?',
    'compare-amounts': 'Two numbers, one dispute',
    own: 'Read closely',
  },
  levels: { easy: 'easy', standard: 'medium', advanced: 'hard' },
  quoted: (words: string) => `“${words}”`,
  find: (place: string) => `Find this place on the map: ${place}.`,
  direction: (speaker: string, what: string, isPlural: boolean) =>
    `${speaker} ${isPlural ? 'speak' : 'speaks'} of “${what}”. Which way did that go?`,
  who: {
    amount: (what: string, amount: string) => `Who gives this number on “${what}”: ${amount}?`,
    denies: (what: string, isFlow: boolean) => `Who denies this ${thing(isFlow)}: “${what}”?`,
    questions: (what: string, isFlow: boolean) => `Who doubts this ${thing(isFlow)}: “${what}”?`,
    announces: (what: string, isFlow: boolean) => `Who has announced this ${thing(isFlow)}: “${what}”?`,
    says: (what: string, isFlow: boolean) => `Who reports this ${thing(isFlow)}: “${what}”?`,
    quote: (words: string) => `Whose words are these: ${words}?`,
  },
  match: 'Who says what? Match each speaker with what comes from there.',
  /** What is matched with a speaker. */
  said: {
    amount: (what: string, amount: string) => `${what}: ${amount}`,
    denies: (what: string) => `Denial: ${what}`,
    questions: (what: string) => `Doubts: ${what}`,
    announces: (what: string) => `Announcement: ${what}`,
    says: (what: string) => `Report: ${what}`,
    quote: (words: string) => words,
  },
  order: 'Put these events in the order in which they began, the earliest first.',
  distance: (ends: string) => `How far is it ${ends} as the crow flies? Estimate in kilometres.`,
  distanceChoice: (ends: string) => `How far is it ${ends} as the crow flies?`,
  bearing: (ends: string) =>
    `You take the shortest way ${ends} over the globe. At what bearing do you set out? North is 0°, east is 90°.`,
  bearingChoice: (ends: string) =>
    `You take the shortest way ${ends} over the globe. Towards which point of the compass do you set out?`,
  /** The shortest way from one place to another, in words. */
  measured: (ends: string, km: string, direction: string) =>
    `The shortest way ${ends} is about ${km} km long and sets out to the ${direction}.`,
  clock: (event: string, when: string, place: string) =>
    `${event}: ${when}. What did the clocks show at that moment in ${place}?`,
  clocks: (ends: string, when: string) =>
    `By how many hours would you have put your watch forward on a journey ${ends} ${when}?`,
  labelled: (what: string, text: string) => `${what}: ${text}`,
  stated: (statement: string) => `Does this story say so? ${statement}`,
  about: (what: string, sentence: string) => `On “${what}”: ${sentence}`,
  answers: {
    yes: 'Yes, that is what it says.',
    no: 'No, it says something else.',
    none: 'It says nothing about that.',
  },
  silent: (speaker: string, what: string) =>
    `${speaker}: this story has no statement from there on “${what}”.`,
  confirmed: 'Which of these does this story mark as confirmed?',
  confirmedSeveral: 'Which of these does this story mark as confirmed? There are several.',
  disputed: 'Which of these does this story mark as disputed?',
  statusOf: (what: string, status: string, known: string) => `${what}: ${status}. ${known}`,
  compare: (what: string, first: string, second: string) =>
    `“${what}”: ${first} ${second} Compare the two numbers. What may explain why they lie apart, and what would you need to know to decide?`,
  expected: {
    sameUnit: (unit: string) =>
      `Both numbers are in the same unit: ${unit}. Whether the same place and time is meant has to be checked.`,
    daysApart: (days: number) =>
      days === 1
        ? 'One day lies between the two statements.'
        : `${days} days lie between the two statements: more may have been added in between.`,
    sameDay: 'Both numbers are of the same day, so time does not explain the difference.',
    undated: 'For at least one number the day is not known, so they can hardly be compared.',
    estimate: (speaker: string) => `${speaker}: given as an estimate.`,
    party: (speaker: string) => `${speaker}: a party to it, with an interest in how it is told.`,
    noParty: (speaker: string) => `${speaker}: not a party to it, as far as this story says.`,
    limit: (amount: string) => `“${amount}” names a limit, not an exact number.`,
    existence: (status: string) =>
      `The story’s mark (“${status}”) says how sure it is that this happened, not how much there was.`,
  },
  verdict: {
    right: 'Right.',
    rightPlace: (place: string) => `Right: that is ${place}.`,
    nearly: (other: string, place: string, km: string, direction: string) =>
      `Very close, but this is ${other}. ${place} lies ${km} km further to the ${direction}.`,
    otherPlace: (other: string, place: string, km: string, direction: string) =>
      `Not yet: that is ${other}. ${place} lies ${km} km further to the ${direction}.`,
    elsewhere: (place: string, km: string, direction: string) =>
      `Not yet: ${place} lies ${km} km further to the ${direction}.`,
    wrong: 'Not yet. Look again.',
    wrongBecause: (because: string) => `Not yet. ${because}`,
    partly: (right: number, all: number) =>
      `On the right track: ${right} of ${all} ${right === 1 ? 'is' : 'are'} right.`,
    missing: 'On the right track, but not all of it is right yet.',
    close: 'Close, but not close enough yet.',
    tooHigh: 'Not yet: that is too much.',
    tooLow: 'Not yet: that is too little.',
    turn: 'Not yet: turn further round on the compass.',
    open: 'Compare your answer with what a good one names.',
    none: 'There is no answer yet.',
  },
  nothing: {
    empty: 'This story holds too little with a source to make tasks of.',
    other: 'For this choice there is nothing to ask; another level or other kinds of tasks have some.',
  },
  source: {
    who: 'Who says it?',
    interest: 'What role and what interest?',
    knowing: 'How could they know?',
    against: 'Who contradicts?',
    confirming: 'What would confirm it?',
    kind: (speaker: string, kind: string) => `${speaker}: ${kind}.`,
    partOf: (speaker: string, whole: string) => `${speaker} belongs to: ${whole}.`,
    party: (side: string) => `A party to it: ${side}. Whoever takes part has an interest in how it is told.`,
    noParty: 'Not a party to it, as far as this story says.',
    carried: (names: string) => `The words came to us through others: ${names}.`,
    estimate: 'It is given as an estimate.',
    announced: 'It speaks of something to come. Whether it came is another question.',
    quoted: 'The words themselves are quoted here.',
    notQuoted: 'This story gives the sense, not the wording.',
    copy: (via: string) => `The source was seen only as a copy: ${via}.`,
    undated: 'When it was said is not known.',
    nobody: 'Nobody in this story contradicts it.',
    missing: {
      'both-parties': 'Both sides say so themselves; more can hardly be asked for.',
      'official-act': 'The act confirms itself. What it says would need witnesses of its own.',
      monitor:
        'An independent monitor and another speaker say so; a word from the sides themselves is missing.',
      'only-denial': 'There are only denials: somebody who says that it is so is missing.',
      denial:
        'Somebody denies it: a word from the denying side itself would settle it, or proof anyone can check.',
      claim: 'Missing is a word from the sides themselves, or an independent monitor beside another speaker.',
    },
  },
};
