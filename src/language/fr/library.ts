import type { LibraryMessages } from '../en/library.ts';

const counted = (one: string, other: string) => (count: number) => `${count} ${count < 2 ? one : other}`;

export const library: LibraryMessages = {
  title: 'Récits',
  open: 'Ouvrir un fichier',
  read: 'Lire',
  readAbout: (title) => `Lire\u00a0: ${title}`,
  save: 'Enregistrer le fichier',
  saveOf: (title) => `Enregistrer le fichier\u00a0: ${title}`,
  updated: (date) => `État au ${date}`,
  counts: {
    confirmed: counted('confirmé', 'confirmés'),
    claimed: counted('affirmé', 'affirmés'),
    disputed: counted('contesté', 'contestés'),
    denied: counted('démenti', 'démentis'),
    unknown: counted('de statut inconnu', 'de statut inconnu'),
  },
  openStory:
    'Un récit sous forme de fichier (GeoJSON) s’ouvre de la même manière. Ou depuis une adresse\u00a0:',
  address: 'Adresse d’un récit (https)',
  go: 'Ouvrir',
  oneStory: 'On ne peut ouvrir qu’un récit à la fois.',
};
