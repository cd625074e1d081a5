import type { worksheet as english } from '../en/worksheet.ts';

export const worksheet: typeof english = {
  name: 'Nom',
  form: 'Classe',
  date: 'Date',
  map: (numbers, letters) =>
    `Carte muette\u202f; ${numbers === 1 ? '1 lieu porte un numéro' : `${numbers} lieux portent un numéro`}${
      letters === 0
        ? ''
        : `, ${letters === 1 ? '1 livraison porte une lettre' : `${letters} livraisons portent une lettre`}`
    }.`,
  north: 'N',
  latitude: (degrees, isNorth) => `${degrees}° de latitude ${isNorth ? 'nord' : 'sud'}`,
  scale: (latitude) => `valable à ${latitude}`,
  scaleAlong: (latitude) => `valable à ${latitude}, d’ouest en est`,
  projection: {
    'equal-earth': 'Projection\u00a0: Equal Earth, qui conserve les surfaces.',
    mercator: 'Projection\u00a0: Mercator, qui agrandit le nord et le sud.',
  },
  places: (count) =>
    count === 1
      ? 'Comment s’appelle le lieu numéroté\u202f?'
      : 'Comment s’appellent les lieux numérotés\u202f?',
  bank: (names) => `Au choix\u00a0: ${names}`,
  strands:
    'Lis les lignes de la carte\u00a0: chaque livraison est-elle sûre\u202f? Les signes sont expliqués sous la carte.',
  connect: 'Trace des lignes.',
  number: 'Écris des numéros dans les cases.',
  answersTo: (title) => `Corrigé\u00a0: ${title}`,
  notes: 'Pour tes notes',
  sources: 'Sources',
  expected: 'Une bonne réponse dit par exemple\u00a0:',
  proof: 'Sources\u00a0:',
  within: (low, high) => `de ${low} à ${high}, la réponse est juste`,
  disputed: 'Territoires disputés sur la carte',
  page: (page, of) => `Feuille ${page} sur ${of}`,
  answerPage: (page, of) => `Corrigé ${page} sur ${of}`,
  version: (seed) => `Variante ${seed}`,
  level: {
    easy: 'Niveau\u00a0: facile',
    standard: 'Niveau\u00a0: moyen',
    advanced: 'Niveau\u00a0: difficile',
  },
};
