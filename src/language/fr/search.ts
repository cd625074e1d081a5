import type { search as english } from '../en/search.ts';
import { capitalised, withArticle } from './articles.ts';

export const search: typeof english = {
  title: 'Rechercher',
  label: 'Lieu, livraison, événement, acteur ou bien',
  hint: 'Dans toutes les langues et écritures\u202f; les petites fautes de frappe sont pardonnées.',
  hits: (count) => (count < 2 ? `${count} résultat` : `${count} résultats`),
  none: (query) => `Rien ici ne s’appelle «\u202f${query}\u202f».`,
  noneHint: 'Essayez avec moins de lettres ou une autre orthographe.',
  all: (count) => `Tout ce que contient ce récit\u00a0: ${count} ${count < 2 ? 'entrée' : 'entrées'}`,
  groups: {
    flow: 'Livraisons',
    event: 'Événements',
    place: 'Lieux',
    actor: 'Acteurs',
    goods: 'Biens',
  },
  kinds: {
    flow: 'livraison',
    event: 'événement',
    place: 'lieu',
    actor: 'acteur',
    goods: 'bien',
  },
  speaks: (name) => `${capitalised(withArticle(name))} en parle`,
  partOf: (name) => `fait partie de\u00a0: ${name}`,
  onlyGoods: 'seul affiché',
  goodsHint: 'n’afficher que cela',
  hidden: 'hors de la sélection',
  hiddenCount: (count) =>
    count === 1 ? 'Un résultat est hors de la sélection.' : `${count} résultats sont hors de la sélection.`,
  reset: 'Réinitialiser la sélection',
  more: (count) => (count === 1 ? '1 autre' : `${count} autres`),
};
