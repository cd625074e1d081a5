import { guide } from './en/guide.ts';
import { reading } from './en/reading.ts';
import { sentences } from './en/sentences.ts';
import { shell } from './en/shell.ts';
import { words } from './en/words.ts';

/**
 * What a story opens with, in English; `en/rest.ts` has all other messages. The shape of this object is the contract for the other languages: a message is
 * a string, or a function of what it speaks of. Sections are named after the layer that shows them.
 */
export const opening = {
  /** Words for the format's enumerations: status, stance, phase, qualifier, categories, … */
  words,
  /** Full sentences that describe a feature, a claim, a dispatch. */
  sentences,
  /** Names on the map that belong to no dispatch: waters, the words "schematic", "somewhere in". */
  map: {
    scene: {
      /** What the picture shows, for those who can't see it. `summary`: "18 flows: 4 confirmed …" */
      description: (title: string, summary: string) => `Map: ${title}. ${summary}`,
    },
    /** MapLibre's own words, by its keys. */
    locale: {
      'Map.Title': 'Map',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl while scrolling to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ while scrolling to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
    /** Names of seas and oceans, by the ids of `WATERS`. */
    waters: {
      pacific: 'Pacific Ocean',
      'arctic-ocean': 'Arctic Ocean',
      atlantic: 'Atlantic Ocean',
      'indian-ocean': 'Indian Ocean',
      okhotsk: 'Sea of Okhotsk',
      japan: 'Sea of Japan (East Sea)',
      bering: 'Bering Sea',
      'black-sea': 'Black Sea',
      mediterranean: 'Mediterranean Sea',
      baltic: 'Baltic Sea',
      barents: 'Barents Sea',
      kara: 'Kara Sea',
      laptev: 'Laptev Sea',
      'east-siberian': 'East Siberian Sea',
      chukchi: 'Chukchi Sea',
      yellow: 'Yellow Sea',
      caspian: 'Caspian Sea',
      'alaska-gulf': 'Gulf of Alaska',
      'east-china': 'East China Sea',
      'south-china': 'South China Sea',
      philippine: 'Philippine Sea',
      norwegian: 'Norwegian Sea',
      'north-sea': 'North Sea',
      azov: 'Sea of Azov',
      arabian: 'Arabian Sea',
      bengal: 'Bay of Bengal',
      'red-sea': 'Red Sea',
      caribbean: 'Caribbean Sea',
      'southern-ocean': 'Southern Ocean',
    },
  },
  /** Texts of the elements. */
  ui: {
    map: {
      projection: 'Projection',
      globe: 'Globe',
      mercator: 'Flat map',
      controls: 'Map controls',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      move: 'Move the map',
      gestures:
        'Over the map, the wheel and one finger move the page. To zoom, hold Ctrl or ⌘ while turning the wheel; to move the map, use two fingers, or the arrow keys once it has the focus.',
      coming: 'The map is on its way.',
      comingNote: 'Text and table are already here.',
      empty: 'Nothing fits this choice',
      /** `choice`: "Energy, confirmed". */
      emptyNote: (choice: string) => `${choice}: no flow. The places stay.`,
      reset: 'Reset the filter',
      wholeTime: 'Show all of the time',
      still: 'A still map',
      stillImpossible: 'This device cannot draw one that turns.',
      stillCrowded: 'There are enough moving ones on this page.',
      stillTaken: 'This page has lost the graphics card.',
      stillFailed: 'The part that makes it move did not arrive.',
      retry: 'Load it again',
    },
    ...reading,
    guide,
    ...shell.ui,
  },
  /** Texts of the pages. */
  app: shell.app,
};

export type OpeningMessages = typeof opening;
