import type { Messages } from './en.ts';
import { actor } from './fr/actor.ts';
import { chain } from './fr/chain.ts';
import { guide } from './fr/guide.ts';
import { issues } from './fr/issues.ts';
import { reading } from './fr/reading.ts';
import { report } from './fr/report.ts';
import { search } from './fr/search.ts';
import { sentences } from './fr/sentences.ts';
import { share } from './fr/share.ts';
import { shell } from './fr/shell.ts';
import { timeline } from './fr/timeline.ts';
import { words } from './fr/words.ts';

/** Every message in French. */
export const fr: Messages = {
  issues,
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
    disputed: {
      crimea:
        'Crimée\u00a0: annexée par la Russie en 2014\u202f; l’Assemblée générale des Nations unies la considère comme une partie de l’Ukraine.',
      'western-sahara':
        'Sahara occidental\u00a0: revendiqué par le Maroc, qui en contrôle la plus grande partie, et par le Front Polisario\u202f; inscrit par les Nations unies sur la liste des territoires non autonomes.',
      kosovo:
        'Kosovo\u00a0: a déclaré son indépendance en 2008\u202f; de nombreux États la reconnaissent, la Serbie et d’autres non.',
      'northern-cyprus':
        'Chypre du Nord\u00a0: hors du contrôle de la République de Chypre depuis 1974\u202f; reconnue comme État par la seule Turquie.',
      somaliland:
        'Somaliland\u00a0: a déclaré son indépendance en 1991\u202f; la Somalie le considère comme une partie de son territoire.',
      abkhazia:
        'Abkhazie\u00a0: hors du contrôle de la Géorgie\u202f; reconnue comme État par la Russie et quelques autres, considérée par les autres comme une partie de la Géorgie.',
      transnistria:
        'Transnistrie\u00a0: hors du contrôle de la Moldavie depuis 1992\u202f; aucun membre des Nations unies ne la reconnaît comme État. Son tracé est ici approximatif.',
      'jammu-kashmir-ladakh':
        'Jammu-et-Cachemire et Ladakh\u00a0: administrés par l’Inde, revendiqués aussi par le Pakistan.',
      'azad-kashmir-gilgit-baltistan':
        'Azad Cachemire et Gilgit-Baltistan\u00a0: administrés par le Pakistan, revendiqués aussi par l’Inde.',
      siachen: 'Glacier de Siachen\u00a0: tenu par l’Inde, revendiqué aussi par le Pakistan.',
      'arunachal-pradesh':
        'Arunachal Pradesh\u00a0: État de l’Inde, revendiqué en majeure partie par la Chine aussi.',
      golan:
        'Plateau du Golan\u00a0: occupé par Israël en 1967 puis annexé\u202f; les Nations unies le considèrent comme un territoire syrien occupé. Sa limite occidentale est ici approximative.',
      'southern-kurils':
        'Îles Kouriles du Sud\u00a0: administrées par la Russie, revendiquées par le Japon comme ses Territoires du Nord.',
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
      coming: 'La carte arrive.',
      comingNote: 'Le texte et le tableau sont déjà là.',
      empty: 'Rien ne correspond à ce choix',
      emptyNote: (choice) => `${choice}\u00a0: aucune livraison. Les lieux restent affichés.`,
      reset: 'Réinitialiser le filtre',
      wholeTime: 'Afficher toute la période',
      still: 'Une carte fixe',
      stillImpossible: 'Cet appareil ne peut pas en dessiner une qui tourne.',
      stillCrowded: 'Cette page en compte déjà assez de mobiles.',
      stillFailed: 'Ce qui la rend mobile n’est pas arrivé.',
      retry: 'Charger de nouveau',
    },
    ...reading,
    actor,
    chain,
    guide,
    report,
    search,
    share,
    timeline,
    ...shell.ui,
  },
  app: shell.app,
};
