import { actor } from './en/actor.ts';
import { chain } from './en/chain.ts';
import { guide } from './en/guide.ts';
import { issues } from './en/issues.ts';
import { reading } from './en/reading.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { sentences } from './en/sentences.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import { timeline } from './en/timeline.ts';
import { words } from './en/words.ts';

/**
 * Every message in English. The shape of this object is the contract for the other languages: a message is
 * a string, or a function of what it speaks of. Sections are named after the layer that shows them.
 */
export const en = {
  /** One sentence per rule of `src/model/rules`, and per fatal code. */
  issues,
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
    /** One sentence for each disputed area of the basemap, by its id. */
    disputed: {
      crimea:
        'Crimea: annexed by Russia in 2014; the United Nations General Assembly regards it as part of Ukraine.',
      'western-sahara':
        'Western Sahara: claimed by Morocco, which controls most of it, and by the Polisario Front; on the United Nations’ list of non-self-governing territories.',
      kosovo: 'Kosovo: declared independence in 2008; many states recognise it, Serbia and others do not.',
      'northern-cyprus':
        'Northern Cyprus: outside the control of the Republic of Cyprus since 1974; recognised as a state by Turkey alone.',
      somaliland: 'Somaliland: declared independence in 1991; Somalia regards it as part of its territory.',
      abkhazia:
        'Abkhazia: outside Georgia’s control; recognised as a state by Russia and a few others, by the rest regarded as part of Georgia.',
      transnistria:
        'Transnistria: outside Moldova’s control since 1992; no member of the United Nations recognises it as a state. Its edge is approximate here.',
      'jammu-kashmir-ladakh':
        'Jammu and Kashmir, and Ladakh: administered by India, claimed by Pakistan as well.',
      'azad-kashmir-gilgit-baltistan':
        'Azad Kashmir and Gilgit-Baltistan: administered by Pakistan, claimed by India as well.',
      siachen: 'Siachen Glacier: held by India, claimed by Pakistan as well.',
      'arunachal-pradesh': 'Arunachal Pradesh: a state of India, most of it claimed by China as well.',
      golan:
        'Golan Heights: occupied by Israel in 1967 and later annexed; the United Nations regard them as occupied Syrian territory. Their western edge is approximate here.',
      'southern-kurils':
        'Southern Kuril Islands: administered by Russia, claimed by Japan as its Northern Territories.',
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
      stillFailed: 'The part that makes it move did not arrive.',
      retry: 'Load it again',
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
  /** Texts of the pages. */
  app: shell.app,
};

export type Messages = typeof en;
