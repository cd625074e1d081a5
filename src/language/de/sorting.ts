import type { SortingMessages } from '../en/sorting.ts';

export const sorting: SortingMessages = {
  title: 'Eingeteilt von',
  none: 'nicht',
  rest: 'In keiner Gruppe',
  copy: (via) => `als Kopie gesehen (${via})`,
  undated: 'ohne Datum',
  empty: 'Von dieser Gruppe ist keine Lieferung zu sehen.',
  noFigure: 'keine vergleichbare Zahl',
  scale: (unit) =>
    `Balken: ${unit}, alle im selben Maßstab. Jeder reiht die gezeichneten Lieferungen aneinander, Mengen wie gesagt; eine Summe steht hier nicht.`,
  usual: (status) => `Wo kein Status steht: ${status}.`,
  both: (places) => `Bei beiden mitgezählt: ${places}.`,
  otherwise: (speaker, kind) => `Anders eingeteilt, ${kind}: ${speaker}.`,
  sorted: (speaker, groups) => `Eingeteilt von ${speaker}: ${groups}`,
  places: (group, count) => `${group}, ${count} ${count === 1 ? 'Ort' : 'Orte'}`,
  unsorted: 'Nicht eingeteilt',
};
