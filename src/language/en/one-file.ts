/** Words of a story saved as one file. */
export const oneFile = {
  /** The two views of it. */
  views: { explore: 'Read', lesson: 'Lesson' },
  name: 'One file',
  note: 'The whole story with map, fonts and lesson as one HTML file of about 2.5 MB. It opens from a stick, without a network.',
  save: 'Save as one file',
  platform: 'For learning platforms',
  platformNote: 'The same as a SCORM 1.2 package. It tells the platform nothing but what you tick here.',
  completion: 'that a pupil has come to the end of the tasks',
  score: 'how many tasks were right',
  saveScorm: 'Save as SCORM package',
  making: 'The file is being made …',
  failed: 'The file could not be made. Please try again.',
  /** `size`: in megabytes, as a reader writes it. */
  saved: (name: string, size: string) => `${name}, ${size} MB, is saved.`,
};

export type OneFileMessages = typeof oneFile;
