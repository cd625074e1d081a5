import type { OpeningMessages } from './en.ts';
import { guide } from './fr/guide.ts';
import { reading } from './fr/reading.ts';
import { sentences } from './fr/sentences.ts';
import { shell } from './fr/shell.ts';
import { words } from './fr/words.ts';

/** What a story opens with, in French. */
export const opening: OpeningMessages = {
  words,
  sentences,
  map: {
    scene: {
      description: (title, summary) => `Carte\u00a0: ${title}. ${summary}`,
    },
    locale: {
      'Map.Title': 'Carte',
      'CooperativeGesturesHandler.WindowsHelpText':
        'Maintenez Ctrl enfoncé en faisant défiler pour zoomer sur la carte',
      'CooperativeGesturesHandler.MacHelpText':
        'Maintenez ⌘ enfoncé en faisant défiler pour zoomer sur la carte',
      'CooperativeGesturesHandler.MobileHelpText': 'Déplacez la carte avec deux doigts',
    },
    waters: {
      pacific: 'Océan Pacifique',
      'arctic-ocean': 'Océan Arctique',
      atlantic: 'Océan Atlantique',
      'indian-ocean': 'Océan Indien',
      okhotsk: 'Mer d’Okhotsk',
      japan: 'Mer du Japon (mer de l’Est)',
      bering: 'Mer de Béring',
      'black-sea': 'Mer Noire',
      mediterranean: 'Mer Méditerranée',
      baltic: 'Mer Baltique',
      barents: 'Mer de Barents',
      kara: 'Mer de Kara',
      laptev: 'Mer des Laptev',
      'east-siberian': 'Mer de Sibérie orientale',
      chukchi: 'Mer des Tchouktches',
      yellow: 'Mer Jaune',
      caspian: 'Mer Caspienne',
      'alaska-gulf': 'Golfe d’Alaska',
      'east-china': 'Mer de Chine orientale',
      'south-china': 'Mer de Chine méridionale',
      philippine: 'Mer des Philippines',
      norwegian: 'Mer de Norvège',
      'north-sea': 'Mer du Nord',
      azov: 'Mer d’Azov',
      arabian: 'Mer d’Arabie',
      bengal: 'Golfe du Bengale',
      'red-sea': 'Mer Rouge',
      caribbean: 'Mer des Caraïbes',
      'southern-ocean': 'Océan Austral',
    },
  },
  ui: {
    map: {
      projection: 'Projection',
      globe: 'Globe',
      mercator: 'Carte plane',
      controls: 'Commandes de la carte',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      move: 'Déplacer la carte',
      gestures:
        'Sur la carte, la molette et un seul doigt font défiler la page. Pour zoomer, maintenez Ctrl ou ⌘ en tournant la molette\u202f; pour déplacer la carte, utilisez deux doigts, ou les touches fléchées une fois qu’elle a le focus.',
      coming: 'La carte arrive.',
      comingNote: 'Le texte et le tableau sont déjà là.',
      empty: 'Rien ne correspond à ce choix',
      emptyNote: (choice) => `${choice}\u00a0: aucune livraison. Les lieux restent affichés.`,
      reset: 'Réinitialiser le filtre',
      wholeTime: 'Afficher toute la période',
      still: 'Une carte fixe',
      stillImpossible: 'Cet appareil ne peut pas en dessiner une qui tourne.',
      stillCrowded: 'Cette page en compte déjà assez de mobiles.',
      stillTaken: 'Cette page a perdu la carte graphique.',
      stillFailed: 'Ce qui la rend mobile n’est pas arrivé.',
      retry: 'Charger de nouveau',
    },
    ...reading,
    guide,
    ...shell.ui,
  },
  app: shell.app,
};
