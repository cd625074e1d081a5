import type { ShellMessages } from '../en/shell.ts';

export const shell: ShellMessages = {
  ui: {
    story: {
      errors: {
        offline:
          'Im Moment gibt es kein Netz. Sobald es wieder da ist, versucht es die Seite von selbst noch einmal.',
        script: 'Ein Teil dieser Seite ist nicht angekommen. Meist hilft es, sie noch einmal zu laden.',
        unreachable: (file) =>
          `Der Server mit „${file}“ antwortet nicht, oder er lässt andere Seiten die Datei nicht lesen.`,
        timeout: (file, seconds) => `„${file}“ war nach ${seconds} Sekunden noch nicht da.`,
        status: (file, status) =>
          status === 404 || status === 410
            ? `Unter dieser Adresse gibt es keine Datei „${file}“ (${status}).`
            : `Der Server gibt „${file}“ nicht heraus (${status}).`,
        html: (file) =>
          `Unter der Adresse von „${file}“ liegt eine Webseite, keine Datei mit einer Geschichte.`,
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
      partial: (shown, all) => `${shown} von ${all} ${all === 1 ? 'Eintrag ist' : 'Einträgen sind'} zu sehen`,
      partialNote: (left) =>
        left === 1
          ? 'Ein Eintrag der Datei ist fehlerhaft und fehlt.'
          : `${left} Einträge der Datei sind fehlerhaft und fehlen.`,
      missing: 'Was fehlt und warum',
      more: (count) => (count === 1 ? '1 weiterer' : `${count} weitere`),
      offline: 'Ohne Netz',
      offlineNote: 'Was geladen ist, bleibt benutzbar; nur die Links zu den Quellen gehen nicht.',
    },
    explorer: {
      story: 'Geschichte',
      table: 'Tabelle',
      timeline: 'Zeitleiste',
      chain: 'Wege der Nachricht',
      search: 'Suchen',
      share: 'Teilen',
      back: '‹ Zurück',
      views: 'Ansicht',
      skip: 'Karte überspringen',
      main: 'Die Geschichte',
      map: 'Karte zur Geschichte',
      legend: 'Legende',
      details: 'Einzelheiten',
      larger: 'Einzelheiten vergrößern',
      smaller: 'Einzelheiten verkleinern',
      filter: 'Filter',
      menu: 'Menü',
      selected: (about) => `Ausgewählt: ${about}`,
      unselected: 'Nichts ausgewählt',
      filtered: (shown, all) => `${shown} von ${all} Lieferungen und Ereignissen zu sehen`,
    },
  },
  app: {
    language: 'Sprache',
    ownName: 'Deutsch',
    dark: 'Dunkel',
    light: 'Hell',
    claims: 'Wer sagt was',
    library: 'Bibliothek',
    write: 'Schreiben',
    otherFile: 'Andere Datei öffnen',
    openCsv: 'Eigene Daten',
    refusedAddress: (address) =>
      `„${address}“ öffnet diese Seite nicht: Sie nimmt den Namen einer Geschichte, eine https-Adresse oder eine Datei der eigenen Website.`,
  },
};
