import type { guide as english } from '../en/guide.ts';

export const guide: typeof english = {
  name: 'Lecture guidée',
  back: 'Précédent',
  next: 'Suivant',
  resume: 'Revenir au récit',
  place: (step, length) => `${step} sur ${length}`,
  length: (length) => `${length} paragraphes`,
};
