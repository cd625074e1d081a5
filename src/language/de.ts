import { actor } from './de/actor.ts';
import { chain } from './de/chain.ts';
import { guide } from './de/guide.ts';
import { issues } from './de/issues.ts';
import { reading } from './de/reading.ts';
import { report } from './de/report.ts';
import { search } from './de/search.ts';
import { sentences } from './de/sentences.ts';
import { share } from './de/share.ts';
import { shell } from './de/shell.ts';
import { timeline } from './de/timeline.ts';
import { words } from './de/words.ts';
import type { Messages } from './en.ts';

/** Every message in German. */
export const de: Messages = {
  issues,
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
    disputed: {
      crimea:
        'Krim: 2014 von Russland annektiert; die Generalversammlung der Vereinten Nationen sieht sie als Teil der Ukraine an.',
      'western-sahara':
        'Westsahara: beansprucht von Marokko, das den größten Teil kontrolliert, und von der Frente Polisario; steht auf der Liste der Vereinten Nationen der Gebiete ohne Selbstregierung.',
      kosovo:
        'Kosovo: erklärte 2008 seine Unabhängigkeit; viele Staaten erkennen sie an, Serbien und andere nicht.',
      'northern-cyprus':
        'Nordzypern: seit 1974 nicht unter Kontrolle der Republik Zypern; als Staat nur von der Türkei anerkannt.',
      somaliland:
        'Somaliland: erklärte 1991 seine Unabhängigkeit; Somalia sieht es als Teil seines Staatsgebiets an.',
      abkhazia:
        'Abchasien: nicht unter georgischer Kontrolle; von Russland und wenigen anderen als Staat anerkannt, von den übrigen als Teil Georgiens angesehen.',
      transnistria:
        'Transnistrien: seit 1992 nicht unter moldauischer Kontrolle; kein Mitglied der Vereinten Nationen erkennt es als Staat an. Seine Grenze ist hier ungefähr.',
      'jammu-kashmir-ladakh':
        'Jammu und Kaschmir sowie Ladakh: von Indien verwaltet, auch von Pakistan beansprucht.',
      'azad-kashmir-gilgit-baltistan':
        'Asad Kaschmir und Gilgit-Baltistan: von Pakistan verwaltet, auch von Indien beansprucht.',
      siachen: 'Siachengletscher: von Indien gehalten, auch von Pakistan beansprucht.',
      'arunachal-pradesh':
        'Arunachal Pradesh: indischer Bundesstaat, zum größten Teil auch von China beansprucht.',
      golan:
        'Golanhöhen: 1967 von Israel besetzt und später annektiert; die Vereinten Nationen sehen sie als besetztes syrisches Gebiet an. Ihr Westrand ist hier ungefähr.',
      'southern-kurils':
        'Südliche Kurilen: von Russland verwaltet, von Japan als seine Nördlichen Territorien beansprucht.',
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
      coming: 'Die Karte kommt gleich.',
      comingNote: 'Text und Tabelle sind schon da.',
      empty: 'Nichts passt auf diese Auswahl',
      emptyNote: (choice) => `${choice}: keine Lieferung. Die Orte bleiben stehen.`,
      reset: 'Filter zurücksetzen',
      wholeTime: 'Ganze Zeit zeigen',
      still: 'Eine feste Karte',
      stillImpossible: 'Eine drehbare kann dieses Gerät nicht zeichnen.',
      stillCrowded: 'Bewegliche hat diese Seite schon genug.',
      stillFailed: 'Was sie beweglich macht, ist nicht angekommen.',
      retry: 'Noch einmal laden',
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
