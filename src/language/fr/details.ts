import type { details as english } from '../en/details.ts';
import { withArticles } from './articles.ts';

export const details: typeof english = {
  claims: 'Qui dit quoi\u202f?',
  numbers: 'Qui donne quel chiffre\u202f?',
  numbersHint: (unit) =>
    `Totaux (${unit}) jusqu’au jour indiqué. En gras\u00a0: le dernier mot de chaque camp, qui fixe la largeur du trait.`,
  noTotal: 'aucun total donné',
  later: (count) =>
    count === 1
      ? 'Une déclaration est postérieure à la période affichée.'
      : `${count} déclarations sont postérieures à la période affichée.`,
  showLater: 'Tout afficher',
  seenAsCopy: (via) => `vu en copie (${via})`,
  period: (period) => `période\u00a0: ${period}`,
  carriedBy: (names) => `relayé par ${withArticles(names)}`,
  distance: (km, direction) => `≈ ${km} km à vol d’oiseau, en partant vers ${direction}`,
  directions: [
    'le nord',
    'le nord-est',
    'l’est',
    'le sud-est',
    'le sud',
    'le sud-ouest',
    'l’ouest',
    'le nord-ouest',
  ],
  otherNames: 'Dans d’autres langues',
  leaving: 'Au départ d’ici',
  reaching: 'À destination d’ici',
  happened: 'Survenu ici',
  takingPart: (names) => `avec ${withArticles(names)}`,
  steps: { flow: 'Livraisons', event: 'Événements', place: 'Lieux' },
  previous: 'Précédent',
  next: 'Suivant',
  position: (at, all) => `${at} sur ${all}`,
  notAmong: (all) => `hors des ${all} affichés`,
  severalTotals:
    'Qui donne plusieurs totaux à la fois ne compte pas pour la largeur\u00a0: rien n’est additionné.',
  numbersOther: (unit) =>
    `Totaux (${unit}) jusqu’au jour indiqué. En gras\u00a0: le dernier mot de chaque camp.`,
  numbersEvent: (unit) => `Nombre (${unit}), selon qui parle. En gras\u00a0: le dernier mot de chaque camp.`,
  signs: {
    over: 'plus de, au moins',
    under: 'près de, jusqu’à',
    about: 'environ',
    range: 'de … à',
    overtaken: 'dépassé',
    ahead: 'annoncé',
  },
  parts: 'Livraisons isolées et quantités partielles',
  partsHint:
    'Chaque chiffre vaut pour une livraison, une période ou un ajout. Ils ne sont jamais additionnés.',
  showParts: (count) => `Afficher ${count} chiffres`,
  contradictions: 'Qui contredit qui\u202f?',
  contradictionsHint: 'Côte à côte, tel que cela a été dit. Rien n’est jugé ici.',
  on: { amount: 'Sur la quantité', route: 'Sur l’itinéraire', effect: 'Sur l’effet' },
  affirming: 'Disent que c’est le cas',
  denying: 'Le nient ou en doutent',
  totalsApart: 'Totaux qui ne concordent pas',
  totalsApartHint: 'De deux camps, à trois mois d’intervalle au plus.',
  toClaim: (speaker) => `Vers la déclaration\u00a0: ${speaker}`,
  allClaims: (count) => `Les ${count} déclarations`,
  firstClaims: 'Affichés\u00a0: le dernier mot de chaque camp, et quiconque nie ou doute.',
  tiers: {
    'primary/state': 'de première main, source d’État',
    'news agency or its licensed copy': 'agence de presse',
    'newspaper/broadcaster': 'journal ou chaîne',
    'research institute': 'institut de recherche',
    'third-party copy': 'copie par un tiers',
  },
  undatedSource: 'sans date',
  oneSide: (side, isOneSpeaker) =>
    isOneSpeaker ? 'Personne d’autre ne le dit.' : `Tous relèvent d’un même camp\u00a0: ${side}.`,
  oneSource: (source) => `Tout cela provient d’une seule source\u00a0: ${source}.`,
  localTimes: (when, ends, apart) => `Heure locale ${when}\u00a0: ${ends}\u202f; ${apart}`,
  localTime: (when, here, apart) => `Heure locale ${when}\u00a0: ${here}, ${apart}`,
  hoursApart: (hours, isOne) => (isOne ? '1\u00a0heure d’écart' : `${hours}\u00a0heures d’écart`),
  sameTime: 'aucun écart',
  hoursFromReader: (hours, isOne, isAhead) =>
    `${isOne ? '1\u00a0heure' : `${hours}\u00a0heures`} ${isAhead ? 'en avance' : 'en retard'} sur votre montre`,
  sameAsReader: 'comme à votre montre',
  copyLink: {
    flow: 'Copier le lien vers cette livraison',
    event: 'Copier le lien vers cet événement',
    place: 'Copier le lien vers ce lieu',
  },
  copied: 'Copié',
  copyByHand: 'La copie n’est pas autorisée ici. Voici l’adresse\u00a0:',
};
