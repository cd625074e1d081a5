import type { timeline as english } from '../en/timeline.ts';

const counted = (count: number, one: string, other: string) => `${count} ${count < 2 ? one : other}`;

export const timeline: typeof english = {
  title: 'Chronologie',
  play: 'Lire',
  pause: 'Pause',
  back: 'Pas',
  forward: 'Pas',
  backLong: 'Reculer la fenêtre d’un pas',
  forwardLong: 'Avancer la fenêtre d’un pas',
  wholeTime: 'Toute la période',
  storyTime: 'Période du récit',
  from: 'Début de la période',
  to: 'Fin de la période',
  events: 'Événements',
  flows: 'Livraisons au fil du temps',
  signs:
    'Barres\u00a0: période de livraison\u202f; une pointe ouverte signifie qu’aucune fin n’est donnée. Traits au-dessous\u00a0: déclarations. Losanges\u00a0: événements. Un cadre pâle couvre tous les jours qu’une date peut désigner.',
  outside: 'hors de la période choisie',
  place: (index, count) => `${index} sur ${count}`,
  open: 'fin non précisée',
  announced: 'seulement annoncé',
  claims: (count) => counted(count, 'déclaration', 'déclarations'),
  density: (months) =>
    months === 1
      ? 'Déclarations par mois'
      : months === 3
        ? 'Déclarations par trimestre'
        : months === 12
          ? 'Déclarations par an'
          : `Déclarations par période de ${months / 12} ans`,
  most: (count) => `${count} au plus`,
  undated: (count, names) => `${count} sans date\u00a0: ${names}`,
  possible: (count, names) => `${count} seulement jugé possible\u00a0: ${names}`,
  unplaced: (count) =>
    `${counted(count, 'déclaration', 'déclarations')} sans date, ou dont la date est trop large pour cette ligne`,
  nothing: 'Rien dans cette dépêche n’est daté.',
};
