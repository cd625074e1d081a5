/** Texts of the chain: who passed the words on. */
export const chain = {
  title: 'Which way did the news reach you?',
  titleOf: 'Which way did this reach you?',
  /** How many statements were read over how many stations, in ascending order. */
  stations: (claims: number, parts: readonly { readonly stations: number; readonly count: number }[]) => {
    const words = parts.map(({ stations, count }) => {
      if (stations === 0) return `${count} read where the speaker published ${count === 1 ? 'it' : 'them'}`;
      return `${count} over ${NUMBERS[stations] ?? stations}${stations === 1 ? ' station in between' : ''}`;
    });
    return `${claims === 1 ? '1 statement' : `${claims} statements`}: ${words.join(', ')}.`;
  },
  soleOrigin: (sole: number, marks: number) =>
    `${sole} of ${marks} flows and events ${sole === 1 ? 'rests' : 'rest'} on a single origin.`,
  topOrigin: (name: string, claims: number) =>
    `Heard most often: ${name}, with ${claims === 1 ? '1 statement' : `${claims} statements`}.`,
  choose: 'Choose a flow or an event to see its ways.',
  marks: 'The longest ways',
  allMarks: (count: number) => `All ${count}`,
  passers: 'Who passes on most?',
  passersHint: 'Statements that came by this hand.',
  back: 'All flows and events',
  of: (claims: number, origins: number, ways: number) =>
    `${claims === 1 ? '1 statement' : `${claims} statements`} from ${origins === 1 ? 'one origin' : `${origins} origins`}, by ${ways === 1 ? 'one way' : `${ways} ways`}.`,
  none: 'In the time and choice shown nobody says anything about it.',
  /** Heads of the columns. */
  columns: {
    speaker: 'Says it',
    carrier: 'Passes it on',
    publisher: 'Publishes it',
    copy: 'Copies it',
    reader: 'Reads it',
  },
  you: 'You',
  ask: 'Ask back: who is speaking here?',
  askSole: (name: string) => `All of it goes back to a single origin: ${name}.`,
  askCount: (origins: number) => `${origins} origins.`,
  askMost: (name: string, claims: number, all: number) =>
    `Heard most often: ${name}, with ${claims} of ${all} statements.`,
  statements: (count: number, years: string) => `${count} statements${years && `, ${years}`}`,
  pieces: (count: number, years: string) => `${count} pieces${years && `, ${years}`}`,
  copy: 'copy',
  picture: 'The ways as a picture',
  ways: 'Way by way',
  /** Said of a way where the file tells how the words came about or changed. */
  note: 'Note',
  unchanged: 'Where nothing is noted, the file says nothing of what changed on the way.',
};

const NUMBERS: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 3: 'three', 4: 'four' };
