import { guide } from './de/guide.ts';
import { reading } from './de/reading.ts';
import { sentences } from './de/sentences.ts';
import { shell } from './de/shell.ts';
import { words } from './de/words.ts';
import type { OpeningMessages } from './en.ts';

/** What a story opens with, in German. */
export const opening: OpeningMessages = {
  words,
  sentences,
  map: {
    scene: {
      description: (title, summary) => `Karte: ${title}. ${summary}`,
    },
    locale: {
      'Map.Title': 'Karte',
      'CooperativeGesturesHandler.WindowsHelpText': 'Zum Zoomen der Karte beim Scrollen Strg gedrückt halten',
      'CooperativeGesturesHandler.MacHelpText': 'Zum Zoomen der Karte beim Scrollen ⌘ gedrückt halten',
      'CooperativeGesturesHandler.MobileHelpText': 'Die Karte mit zwei Fingern verschieben',
    },
    waters: {
      pacific: 'Pazifischer Ozean',
      'arctic-ocean': 'Nordpolarmeer',
      atlantic: 'Atlantischer Ozean',
      'indian-ocean': 'Indischer Ozean',
      okhotsk: 'Ochotskisches Meer',
      japan: 'Japanisches Meer (Ostmeer)',
      bering: 'Beringmeer',
      'black-sea': 'Schwarzes Meer',
      mediterranean: 'Mittelmeer',
      baltic: 'Ostsee',
      barents: 'Barentssee',
      kara: 'Karasee',
      laptev: 'Laptewsee',
      'east-siberian': 'Ostsibirische See',
      chukchi: 'Tschuktschensee',
      yellow: 'Gelbes Meer',
      caspian: 'Kaspisches Meer',
      'alaska-gulf': 'Golf von Alaska',
      'east-china': 'Ostchinesisches Meer',
      'south-china': 'Südchinesisches Meer',
      philippine: 'Philippinensee',
      norwegian: 'Europäisches Nordmeer',
      'north-sea': 'Nordsee',
      azov: 'Asowsches Meer',
      arabian: 'Arabisches Meer',
      bengal: 'Golf von Bengalen',
      'red-sea': 'Rotes Meer',
      caribbean: 'Karibisches Meer',
      'southern-ocean': 'Südlicher Ozean',
    },
  },
  ui: {
    map: {
      projection: 'Darstellung',
      globe: 'Globus',
      mercator: 'Karte',
      controls: 'Bedienung der Karte',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      move: 'Karte bewegen',
      gestures:
        'Über der Karte bewegen Mausrad und ein Finger die Seite. Zum Vergrößern halten Sie Strg oder ⌘, während Sie das Rad drehen; die Karte bewegen Sie mit zwei Fingern oder, wenn sie den Fokus hat, mit den Pfeiltasten.',
      coming: 'Die Karte kommt gleich.',
      comingNote: 'Text und Tabelle sind schon da.',
      empty: 'Nichts passt auf diese Auswahl',
      emptyNote: (choice) => `${choice}: keine Lieferung. Die Orte bleiben stehen.`,
      reset: 'Filter zurücksetzen',
      wholeTime: 'Ganze Zeit zeigen',
      still: 'Eine feste Karte',
      stillImpossible: 'Eine drehbare kann dieses Gerät nicht zeichnen.',
      stillCrowded: 'Bewegliche hat diese Seite schon genug.',
      stillTaken: 'Diese Seite hat die Grafikkarte verloren.',
      stillFailed: 'Was sie beweglich macht, ist nicht angekommen.',
      retry: 'Noch einmal laden',
    },
    ...reading,
    guide,
    ...shell.ui,
  },
  app: shell.app,
};
