import type { SortingMessages } from '../en/sorting.ts';

export const sorting: SortingMessages = {
  title: 'Classé par',
  none: 'non classé',
  rest: 'Dans aucun groupe',
  copy: (via) => `vu comme copie (${via})`,
  undated: 'sans date',
  empty: 'Aucune livraison de ce groupe n’est affichée.',
  noFigure: 'aucun chiffre comparable',
  scale: (unit) =>
    `Barres : ${unit}, toutes à la même échelle. Chacune met bout à bout les livraisons dessinées ici, avec les quantités telles qu’annoncées ; aucune somme n’est donnée.`,
  usual: (status) => `Sauf mention contraire : ${status}.`,
  both: (places) => `Comptés par les deux : ${places}.`,
  otherwise: (speaker, kind) => `Classé autrement, ${kind} : ${speaker}.`,
  sorted: (speaker, groups) => `Classé par ${speaker} : ${groups}`,
  places: (group, count) => `${group}, ${count} ${count < 2 ? 'lieu' : 'lieux'}`,
  unsorted: 'Non classé',
};
