import type { reading as english } from '../en/reading.ts';
import { capitalised, withArticle } from './articles.ts';

const ownFlows = (total: string) =>
  `${total} flux ${total === '1' ? 'tiré' : 'tirés'} des données propres à cette page`;

/** Texts of the elements that are read first: the article and the legend. */
export const reading: typeof english = {
  article: {
    back: '‹ Retour au récit',
    occasion: 'À l’origine',
    flows: (count, parts) => `${count < 2 ? `${count} livraison` : `${count} livraisons`}\u00a0: ${parts}`,
    corrections: 'Corrections',
    about: 'À propos de cette page',
    updated: (date) => `État au ${date}`,
    licence: (licence) => `Texte et données\u00a0: ${licence}`,
    basemap:
      'Fond de carte\u00a0: Natural Earth (domaine public), retouché par Visionscarto\u202f; noms des pays\u00a0: Unicode CLDR.',
    borders:
      'Les frontières montrent qui contrôle un territoire, telles que Natural Earth les trace\u202f; pour la Crimée et le Sahara occidental, elles suivent les Nations unies. Les territoires contestés sont hachurés. Ce n’est pas une prise de position.',
    fonts: 'Caractères\u00a0: Source Serif 4 et Noto Sans (SIL Open Font License).',
  },
  legend: {
    title: 'Légende et filtre',
    signs: 'Légende',
    goods: 'Biens',
    status: 'Statut',
    speakers: 'Voix',
    amount: 'Quantité',
    width: (unit) => `Largeur\u00a0: ${unit}`,
    widthNote: 'Mesurée avant la pointe. Chaque unité a sa propre échelle.',
    shapes: {
      figure: 'un seul chiffre',
      range: 'chiffres divergents',
      upper: 'maximum seulement',
      none: 'aucun chiffre donné',
      announced: 'seulement annoncé',
    },
    shortShapes: { range: 'fourchette', upper: 'maximum', none: 'sans chiffre', announced: 'annoncé' },
    schematic: 'courbé\u00a0: schématique',
    ways: {
      sea: 'Les routes maritimes sont dessinées par nous ; ce ne sont pas des traces',
      other: 'Les trajets sont dessinés par nous ; ce ne sont pas des traces',
      unknown: 'Arc régulier : trajet inconnu',
      bundle: 'Dans un faisceau, les largeurs ne sont pas à l’échelle',
    },
    countedBy: (name) => `comptés ensemble : ${name}`,
    countedElsewhere: 'tous les autres',
    all: 'tout',
    only: 'seul',
    onlyThis: (name) => `seulement ${name}`,
    goodsOf: (count) => (count < 2 ? `${count} bien` : `${count} biens`),
    allSpeakers: (count) => `Les ${count} voix`,
    shown: (shown, all) => `${shown} ${shown < 2 ? 'livraison affichée' : 'livraisons affichées'} sur ${all}`,
    showAll: 'Tout afficher',
    wholeTime: 'Toute la période',
    storyTime: 'Période du récit',
    tellers: 'Raconté selon',
    everybody: 'toutes les voix',
    teller: (name, marks) => `${name} (${marks})`,
    everySpeaker: 'Toutes les voix',
    toldBy: (name) => `raconté selon ${withArticle(name)}`,
    told: (name, isPlural, count, all) => {
      const speaker = capitalised(withArticle(name));
      const speaks = `${speaker} ${isPlural ? 'parlent' : 'parle'}`;
      if (count === all) return `${speaks} ${all === 1 ? 'de la seule livraison' : `des ${all} livraisons`}.`;
      if (count === 0) return `${speaker} ne ${isPlural ? 'parlent' : 'parle'} d’aucune des livraisons.`;
      const silence = all - count === 1 ? 'l’autre' : `les ${all - count} autres`;
      return `${speaks} de ${count} des ${all} livraisons\u202f; aucune déclaration sur ${silence} n’est consignée ici.`;
    },
    names: { title: 'Noms des lieux', reader: 'français', local: 'locaux' },
    toldStatus: {
      claimed: 'l’affirme',
      disputed: 'l’affirme et le dément',
      denied: 'le dément',
      unknown: 'ne tranche pas',
    },
  },
  flows: {
    pause: 'Arrêter le mouvement',
    choose: (count) => `${count} livraisons se croisent ici. Laquelle\u202f?`,
    close: 'Fermer',
    columns: ownFlows,
    columnsClustered: 'Les lieux proches sont regroupés, avec la somme de leurs flux.',
    columnsComing: (total) => `${ownFlows(total)} ${total === '1' ? 'arrive' : 'arrivent'}`,
    columnsFailed: 'Les flux tirés des données propres à cette page n’ont pas pu être dessinés.',
    columnsStill: (total) =>
      `${ownFlows(total)} ${total === '1' ? 'n’est pas dessiné' : 'ne sont pas dessinés'} ici\u00a0: une carte fixe ne peut pas ${total === '1' ? 'le' : 'les'} montrer.`,
    columnsLargest: (count) => (count === 1 ? 'Le plus grand' : `Les ${count} plus grands`),
    column: (from, to, amount) => `${from} → ${to}\u00a0: ${amount ?? 'sans chiffre'}`,
    columnsMore: (more) => `et ${more} de plus ici`,
    columnsHere: (count, words) => (count === 1 ? '1 flux ici' : `${words} flux ici`),
  },
};
