import { cli } from './de/cli.ts';
import { issues } from './de/issues.ts';
import { reading } from './de/reading.ts';
import { sentences } from './de/sentences.ts';
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
    story: {
      errors: {
        offline: 'Im Moment gibt es kein Netz. Sobald es wieder da ist, versucht es die Seite von selbst noch einmal.',
        script: 'Ein Teil dieser Seite ist nicht angekommen. Meist hilft es, sie noch einmal zu laden.',
        unreachable: (file) =>
          `Der Server mit „${file}“ antwortet nicht, oder er lässt andere Seiten die Datei nicht lesen.`,
        timeout: (file, seconds) => `„${file}“ war nach ${seconds} Sekunden noch nicht da.`,
        status: (file, status) =>
          status === 404 || status === 410
            ? `Unter dieser Adresse gibt es keine Datei „${file}“ (${status}).`
            : `Der Server gibt „${file}“ nicht heraus (${status}).`,
        html: (file) => `Unter der Adresse von „${file}“ liegt eine Webseite, keine Datei mit einer Geschichte.`,
        type: (file, type) => `„${file}“ ist vom Typ ${type}; eine Geschichte ist eine GeoJSON-Datei.`,
        encoding: (file) => `„${file}“ ist nicht in UTF-8 geschrieben.`,
        size: (file, megabytes) => `„${file}“ ist größer als ${megabytes} Megabyte; mehr wird nicht gelesen.`,
      },
    },
    states: {
      loading: 'Die Geschichte kommt gleich',
      failed: {
        network: 'Die Datei ließ sich nicht holen',
        json: 'Diese Datei lässt sich nicht lesen',
        shape: 'Diese Datei ist keine Geschichte',
        version: 'Diese Geschichte ist für eine andere Version geschrieben',
        size: 'Diese Datei ist zu groß',
      },
      expected: 'Erwartet',
      found: (file) => (file === '' ? 'Gefunden' : `Gefunden in ${file}`),
      retry: 'Erneut versuchen',
      preview: 'Was darunter steht, wurde mit der Seite gespeichert.',
      empty: 'Keine Geschichte gewählt',
      partial: (shown, all) => `${shown} von ${all} Einträgen sind zu sehen`,
      partialNote: (left) =>
        left === 1 ? 'Ein Eintrag der Datei ist fehlerhaft und fehlt.' : `${left} Einträge der Datei sind fehlerhaft und fehlen.`,
      missing: 'Was fehlt und warum',
      more: (count) => (count === 1 ? '1 weiterer' : `${count} weitere`),
      offline: 'Ohne Netz',
      offlineNote: 'Was geladen ist, bleibt benutzbar; nur die Links zu den Quellen gehen nicht.',
    },
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
      emptyNote: (choice) => `${choice}: keine Lieferung, kein Ereignis. Die Orte bleiben stehen.`,
      reset: 'Filter zurücksetzen',
      wholeTime: 'Ganze Zeit zeigen',
      still: 'Eine feste Karte',
      stillImpossible: 'Eine drehbare kann dieses Gerät nicht zeichnen.',
      stillCrowded: 'Bewegliche hat diese Seite schon genug.',
      stillFailed: 'Was sie beweglich macht, ist nicht angekommen.',
      retry: 'Noch einmal laden',
    },
    explorer: {
      story: 'Geschichte',
      table: 'Tabelle',
      views: 'Ansicht',
      skip: 'Karte überspringen',
      main: 'Die Geschichte',
      map: 'Karte zur Geschichte',
      legend: 'Legende',
      details: 'Einzelheiten',
      close: 'Schließen',
      filter: 'Filter',
      menu: 'Menü',
      selected: (about) => `Ausgewählt: ${about}`,
      unselected: 'Nichts ausgewählt',
      filtered: (shown, all) => `${shown} von ${all} Lieferungen und Ereignissen zu sehen`,
    },
    ...reading,
  },
  app: {
    language: 'Sprache',
    ownName: 'Deutsch',
    dark: 'Dunkel',
    light: 'Hell',
    claims: 'Wer sagt was',
    refusedAddress: (address) =>
      `„${address}“ öffnet diese Seite nicht: Sie nimmt den Namen einer Geschichte, eine https-Adresse oder eine Datei der eigenen Website.`,
  },
  cli,
};
