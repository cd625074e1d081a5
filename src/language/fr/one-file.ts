import type { OneFileMessages } from '../en/one-file.ts';

/** Words of a story saved as one file. */
export const oneFile: OneFileMessages = {
  /** The two views of it. */
  views: { explore: 'Lire', lesson: 'Leçon' },
  name: 'Un seul fichier',
  note: 'Le récit entier, carte, polices et leçon, en un fichier HTML d’environ 2,5 Mo. Il s’ouvre depuis une clé, sans réseau.',
  save: 'Enregistrer en un seul fichier',
  platform: 'Pour les plateformes d’apprentissage',
  platformNote: 'Le même en paquet SCORM 1.2. Il ne transmet à la plateforme que ce qui est coché ici.',
  completion: 'qu’un élève est arrivé au bout des exercices',
  score: 'combien d’exercices étaient justes',
  saveScorm: 'Enregistrer en paquet SCORM',
  making: 'Le fichier est en cours d’écriture…',
  failed: 'Le fichier n’a pas pu être écrit. Veuillez réessayer.',
  saved: (name, size) => `${name}, ${size}\u00a0Mo, est enregistré.`,
};
