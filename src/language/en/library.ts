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
  openStory: 'Open a story: drop a GeoJSON file here, or choose it',
  fromAddress: 'Or from an address (https):',
  /** Where the reader comes back to a file that was opened before. */
  gone: 'A file of your own was open here. It was not kept: please open it again.',
  address: 'Address of a story (https)',
  go: 'Open',
  oneStory: 'One story at a time can be opened.',
  /** The pages for those who embed, write and build; in English. */
  docs: 'Documentation',
};

export type LibraryMessages = typeof library;
