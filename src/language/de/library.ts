import type { LibraryMessages } from '../en/library.ts';

const counted = (word: string) => (count: number) => `${count} ${word}`;

export const library: LibraryMessages = {
  title: 'Geschichten',
  /** Leads to the page on which one writes a story. */
  write: 'Neue schreiben',
  open: 'Datei öffnen',
  read: 'Lesen',
  readAbout: (title) => `Lesen: ${title}`,
  save: 'Datei sichern',
  saveOf: (title) => `Datei sichern: ${title}`,
  updated: (date) => `Stand ${date}`,
  counts: {
    confirmed: counted('bestätigt'),
    claimed: counted('behauptet'),
    disputed: counted('umstritten'),
    denied: counted('bestritten'),
    unknown: counted('ungeklärt'),
  },
  openStory: 'Eine Geschichte öffnen: GeoJSON-Datei hier ablegen oder wählen',
  fromAddress: 'Oder von einer Adresse (https):',
  gone: 'Hier war eine eigene Datei geöffnet. Sie wurde nicht aufbewahrt; bitte neu öffnen.',
  address: 'Adresse einer Geschichte (https)',
  go: 'Öffnen',
  oneStory: 'Es lässt sich nur eine Geschichte auf einmal öffnen.',
  docs: 'Dokumentation',
  lessons: 'Für den Unterricht',
  lessonAbout: (title) => `Für den Unterricht: ${title}`,
  lessonTitle: 'Eine Geschichte für den Unterricht',
  lessonLead:
    'Vorführen, üben, ein Arbeitsblatt drucken. Kein Konto ist nötig, und nichts wird gespeichert oder verschickt.',
  guide: 'Handreichung für Lehrkräfte',
  modes: { present: 'Vorführen', practise: 'Üben', print: 'Arbeitsblatt drucken' },
  modeAbout: (mode, title) => `${mode}: ${title}`,
};
