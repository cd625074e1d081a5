import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  title: 'Suchen',
  label: 'Ort, Lieferung, Ereignis, Akteur oder Gut',
  hint: 'In jeder Sprache und Schrift; kleine Tippfehler schaden nicht.',
  hits: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  none: (query) => `„${query}“ kommt hier nicht vor.`,
  noneHint: 'Vielleicht helfen weniger Buchstaben oder eine andere Schreibung.',
  all: (count) => `Alles in dieser Geschichte: ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`,
  groups: {
    flow: 'Lieferungen',
    event: 'Ereignisse',
    place: 'Orte',
    actor: 'Akteure',
    goods: 'Güter',
  },
  kinds: {
    flow: 'Lieferung',
    event: 'Ereignis',
    place: 'Ort',
    actor: 'Akteur',
    goods: 'Gut',
  },
  speaks: (name) => `${name} spricht davon`,
  partOf: (name) => `gehört zu: ${name}`,
  onlyGoods: 'allein zu sehen',
  goodsHint: 'nur das zeigen',
  hidden: 'nicht in der Auswahl',
  hiddenCount: (count) =>
    count === 1 ? '1 davon ist nicht in der Auswahl.' : `${count} davon sind nicht in der Auswahl.`,
  reset: 'Auswahl zurücksetzen',
  more: (count) => `${count} weitere`,
};
