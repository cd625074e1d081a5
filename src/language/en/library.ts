const counted = (word: string) => (count: number) => `${count} ${word}`;

/** The page of all stories, and what it says about files that the reader opens. */
export const library = {
  title: 'Stories',
  /** Leads to the page on which one writes a story. */
  write: 'Write a new one',
  open: 'Open a file',
  read: 'Read',
  readAbout: (title: string) => `Read: ${title}`,
  save: 'Save the file',
  saveOf: (title: string) => `Save the file: ${title}`,
  /** `date` as a reader writes it. */
  updated: (date: string) => `As of ${date}`,
  counts: {
    confirmed: counted('confirmed'),
    claimed: counted('claimed'),
    disputed: counted('disputed'),
    denied: counted('denied'),
    unknown: counted('of unknown status'),
  },
  openStory: 'Open a story: drop a GeoJSON file here, or choose it',
  fromAddress: 'Or from an address (https):',
  /** Where the reader comes back to a file that was opened before. */
  gone: 'A file of your own was open here. It was not kept: please open it again.',
  address: 'Address of a story (https)',
  go: 'Open',
  oneStory: 'One story at a time can be opened.',
  /** The pages for those who embed, write and build; in English. */
  docs: 'Documentation',
  /** Leads from the stories, and from one of them, to their lessons. */
  lessons: 'For lessons',
  lessonAbout: (title: string) => `For lessons: ${title}`,
  lessonTitle: 'A story for your lesson',
  lessonLead:
    'Show it to the room, practise with it, print a worksheet. No account is needed, and nothing is stored or sent.',
  guide: 'Guide for teachers',
  modes: { present: 'Present', practise: 'Practise', print: 'Print a worksheet' },
  modeAbout: (mode: string, title: string) => `${mode}: ${title}`,
};

export type LibraryMessages = typeof library;
