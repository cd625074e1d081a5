/** Texts of the worksheet and its answers. Pupils are addressed plainly. */
export const worksheet = {
  name: 'Name',
  form: 'Class',
  date: 'Date',
  /** What the map is, for those who can't see it. */
  map: (numbers: number, letters: number) =>
    `Map without names; ${numbers === 1 ? '1 place has a number' : `${numbers} places have numbers`}${
      letters === 0 ? '' : `, ${letters === 1 ? '1 flow has a letter' : `${letters} flows have letters`}`
    }.`,
  north: 'N',
  /** A latitude, "50° N"; `degrees` is positive. */
  latitude: (degrees: string, isNorth: boolean) => `${degrees}°\u00a0${isNorth ? 'N' : 'S'}`,
  /** Where the scale bar is true. */
  scale: (latitude: string) => `applies at ${latitude}`,
  scaleAlong: (latitude: string) => `applies at ${latitude}, from west to east`,
  projection: {
    'equal-earth': 'Projection: Equal Earth, true in area.',
    mercator: 'Projection: Mercator, enlarges the north and the south.',
  },
  places: (count: number): string =>
    count === 1 ? 'What is the place with the number called?' : 'What are the places with numbers called?',
  bank: (names: string) => `Choose from: ${names}`,
  strands: 'Read the lines on the map: how certain is each flow? The key is under the map.',
  /** Hints after a question. */
  connect: 'Draw lines.',
  number: 'Write numbers in the boxes.',
  answersTo: (title: string) => `Answers: ${title}`,
  notes: 'Notes',
  sources: 'Sources',
  /** A good open answer names, for instance, what follows. */
  expected: 'A good answer may say:',
  proof: 'Evidence:',
  within: (low: string, high: string) => `${low} to ${high} counts as right`,
  disputed: 'Disputed areas on the map',
  page: (page: number, of: number) => `Sheet ${page} of ${of}`,
  answerPage: (page: number, of: number) => `Answers ${page} of ${of}`,
  version: (seed: number) => `Version ${seed}`,
  level: { easy: 'Level: easy', standard: 'Level: medium', advanced: 'Level: hard' },
};
