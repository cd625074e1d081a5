import type { LibraryMessages } from '../en/library.ts';

const counted = (one: string, other: string) => (count: number) => `${count} ${count < 2 ? one : other}`;

export const library: LibraryMessages = {
  title: 'Récits',
  /** Leads to the page on which one writes a story. */
  write: 'En écrire un',
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
  openStory: 'Ouvrir un récit\u00a0: déposez ici un fichier GeoJSON, ou choisissez-le',
  fromAddress: 'Ou depuis une adresse (https)\u00a0:',
  gone: 'Un de vos fichiers était ouvert ici. Il n’a pas été conservé\u202f; veuillez le rouvrir.',
  address: 'Adresse d’un récit (https)',
  go: 'Ouvrir',
  oneStory: 'On ne peut ouvrir qu’un récit à la fois.',
  docs: 'Documentation',
  lessons: 'Pour la classe',
  lessonAbout: (title) => `Pour la classe\u00a0: ${title}`,
  lessonTitle: 'Un récit pour la classe',
  lessonLead:
    'À projeter, à travailler, à imprimer en fiche. Sans compte, et rien n’est enregistré ni envoyé.',
  guide: 'Guide pour les enseignants',
  modes: { present: 'Projeter', practise: 'S’exercer', print: 'Imprimer une fiche' },
  modeAbout: (mode, title) => `${mode}\u00a0: ${title}`,
};
