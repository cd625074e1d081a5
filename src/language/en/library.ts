const counted = (word: string) => (count: number) => `${count} ${word}`;

/** The page of all stories, and what it says about files that the reader opens. */
export const library = {
  title: 'Stories',
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
  openStory: 'A story as a file (GeoJSON) opens the same way. Or from an address:',
  address: 'Address of a story (https)',
  go: 'Open',
  oneStory: 'One story at a time can be opened.',
};

export type LibraryMessages = typeof library;
