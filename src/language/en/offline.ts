/** What the site says of being kept on a device. `size` is an amount with its unit: "6.1 MB". */
export const offline = {
  save: 'Save for offline',
  saved: 'Available offline',
  close: 'Close',
  lead: 'Keeps the site on this device, so that it opens without a network: the story, its map and its lessons, in all languages.',
  stories: 'Which stories?',
  /** Behind the title of a story: what it adds. */
  more: (size: string) => `+ ${size}`,
  size: (size: string) => `${size} will be stored on this device.`,
  start: 'Save',
  saving: 'Saving …',
  progress: (done: string, all: string) => `${done} of ${all}`,
  savedLead: (size: string) =>
    `${size} are stored on this device. The library, the stories named below and their lessons now open without a network.`,
  /** What an installed site is, and what it is not. */
  notes: [
    'Many browsers can now install the site as an app as well: look in their menu.',
    'A browser may clear it away by itself when room is short; Safari does so after seven days without a visit, unless the site is on the home screen. Try it before the lesson.',
    'The documentation is not stored, nor is a file of your own that you opened here.',
  ],
  change: 'Save this choice',
  remove: 'Remove from this device',
  removed: 'Nothing of the site is stored on this device any more.',
  failed:
    'It could not be saved: the network broke off, or there is no room. What had come was thrown away again.',
  unreachable: 'The list of files could not be fetched. Is there a network?',
  /** In the place of a page of the documentation. */
  notKept: 'The documentation was not saved on this device. It needs the network.',
  newer: 'There is a newer version.',
  now: 'Use it now',
  later: 'Later',
  laterMeans: 'It will be used once all windows of the site have been closed.',
  others: 'The site is open in another window, perhaps in a lesson. Close that first.',
};

export type OfflineMessages = typeof offline;
