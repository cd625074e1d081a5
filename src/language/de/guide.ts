import type { guide as english } from '../en/guide.ts';

export const guide: typeof english = {
  name: 'Geführtes Lesen',
  back: 'Zurück',
  next: 'Weiter',
  resume: 'Zurück zur Geschichte',
  place: (step, length) => `${step} von ${length}`,
  length: (length) => `${length} Absätze`,
};
