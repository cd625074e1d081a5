import type { CommandMessages } from '../en/cli.ts';

export const cli: CommandMessages = {
  help: (languages) => `dispatch-atlas: prüft und zeichnet Nachrichtenkarten und macht sie aus Tabellen.

Aufruf
  dispatch-atlas new DATEI                beginnt eine Geschichte: fragt nach Titel, Sprache, ersten Orten
  dispatch-atlas preview DATEI            zeigt eine Datei im Browser und folgt dem, was du speicherst
  dispatch-atlas validate DATEI…          sagt, was in jeder Datei nicht stimmt
  dispatch-atlas render DATEI -o KARTE    zeichnet eine Datei als Karte in SVG
  dispatch-atlas worksheet DATEI -o BLATT macht aus einer Datei ein Arbeitsblatt, PDF oder HTML
  dispatch-atlas export DATEI -o DATEI    schreibt eine Datei für andere Programme
  dispatch-atlas bundle DATEI -o SEITE macht aus einer Datei eine HTML-Datei, die ohne Netz geht
  dispatch-atlas import ORTE STRÖME -o DATEI
                                          macht aus zwei CSV-Dateien eine Geschichte:
                                          id,name,lat,lon und origin,dest,count[,time]
  dispatch-atlas --help | --version

Angaben für jeden Befehl
  --lang KÜRZEL            Sprache der Meldungen und Namen: ${languages}

Angaben für new
  --title TEXT             Titel; mit ihm wird nichts gefragt
  --place NAME             ein erster Ort, in jeder Sprache, so oft du willst; „Odessa, US“ hält zwei auseinander
  --lang KÜRZEL            auch die Sprache des Titels und der Namen
  --force                  überschreibt eine Datei, die es schon gibt

Angaben für preview
  --port ZAHL              Port auf diesem Rechner; sonst irgendein freier

Angaben für render
  -o, --output DATEI       wohin die Karte kommt; ohne Angabe auf die Standardausgabe
  --projection WORT        globe (Globus, Vorgabe), mercator (flache Karte) oder
                           equal-earth (flache Karte, flächentreu)
  --theme WORT             light (hell, Vorgabe), dark (dunkel) oder print (schwarz auf weiß)
  --sort KENNUNG           wessen Einteilung die Karte zeigt; ohne Angabe keine
  --width PX               Breite des Bilds, sonst 960
  --height PX              Höhe des Bilds, sonst 672

Angaben für worksheet
  -o, --output DATEI       wohin das Arbeitsblatt kommt: ein Name auf .pdf oder .html
  --level WORT             standard (mittel, Vorgabe), easy (leicht) oder advanced (schwer)
  --tasks ZAHL             wie viele Aufgaben höchstens, sonst 8
  --seed ZAHL              Fassung: dieselbe Zahl ergibt dieselben Aufgaben; sonst 1
  --answers                dazu die Lösungen, auf eigenen Seiten nach dem Blatt
  --projection WORT        equal-earth (flächentreu, Vorgabe) oder mercator

Angaben für export
  -o, --output DATEI       die neue Datei; ihr Name sagt, was sie wird: .geojson, .csv (eine Tabelle),
                           .bib (Quellen als BibTeX), .json (Quellen als CSL-JSON), .jsonld (schema.org)
  --what WORT              welche Tabelle: flows (Lieferungen, Vorgabe), claims (Aussagen),
                           events (Ereignisse) oder sources (Quellen)

Angaben für bundle
  -o, --output DATEI       die neue Datei: ein Name, der auf .html endet
  --mode WORT              womit sie aufgeht: explore (Vorgabe), lesson (Unterricht)
                           oder practise (Aufgaben)

Angaben für import
  -o, --output DATEI       wohin die Geschichte kommt; ohne Angabe auf die Standardausgabe
  --title TEXT             Titel; ohne Angabe der Name der Datei mit den Strömen
  --unit WORT              was gezählt wird, etwa Tonnen; sonst Stück
  --goods NAME             Name des Guts; sonst das Gezählte
  --lang KÜRZEL            auch die Sprache des Titels und der Namen

Rückgabewert: 0 alles in Ordnung, 1 eine Datei hat Fehler, 2 der Befehl lässt sich so nicht ausführen.
`,
  hint: 'dispatch-atlas --help zeigt, was es gibt.',
  noCommand: 'Es fehlt ein Befehl.',
  unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht.`,
  unknownOption: (name) => `Die Angabe „${name}“ gibt es hier nicht.`,
  noValue: (name) => `Zu „${name}“ fehlt der Wert.`,
  needsNoValue: (name) => `„${name}“ nimmt keinen Wert.`,
  noFile: 'Es fehlt eine Datei.',
  oneFile: 'render nimmt immer nur eine Datei.',
  noSortings: 'Diese Datei hat keine Einteilung für „--sort“.',
  oneSheet: 'worksheet nimmt immer nur eine Datei.',
  sheetTarget: 'worksheet braucht den Namen der neuen Datei: -o und einen Namen auf .pdf oder .html.',
  oneExport: 'export nimmt immer nur eine Datei.',
  exportTarget:
    'export braucht den Namen der neuen Datei: -o und einen Namen auf .geojson, .csv, .bib, .json oder .jsonld.',
  whatOfTable: '„--what“ wählt eine Tabelle; die neue Datei muss dann auf .csv enden.',
  oneBundle: 'bundle nimmt immer nur eine Datei.',
  bundleTarget: 'bundle braucht den Namen der neuen Datei: -o und einen Namen, der auf .html endet.',
  bundled: (file, bytes) => `${file} ist ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB groß.`,
  noRoom: (count) =>
    count === 1
      ? 'Eine Aufgabe hat auf dem Blatt keinen Platz und fehlt.'
      : `${count} Aufgaben haben auf dem Blatt keinen Platz und fehlen.`,
  noFont: (letters) => `Für diese Zeichen gibt es hier keine Schrift, sie fehlen: ${letters}`,
  oneNew: 'new nimmt immer nur eine Datei.',
  newTarget: 'new braucht den Namen der neuen Datei: einen, der auf .geojson oder .json endet.',
  fileExists: (file) => `„${file}“ gibt es schon; --force überschreibt die Datei.`,
  noTitle: 'Eine Geschichte braucht einen Titel.',
  badLanguage: (tag) => `„${tag}“ ist kein Sprachkürzel wie de, en oder pt-BR.`,
  noPlace: (name) => `Einen Ort „${name}“ kennt die Liste nicht; trag ihn von Hand in die Datei ein.`,
  ask: {
    title: 'Titel:',
    lang: (otherwise) => `Sprache der Datei [${otherwise}]:`,
    firstPlace: 'Erster Ort, in jeder Sprache (leer: keiner):',
    nextPlace: 'Noch ein Ort (leer: keiner mehr):',
    which: (count) => `Welcher? 1 bis ${count}, 0 für keinen [1]:`,
    unknown: (name) =>
      `Einen Ort „${name}“ kennt die Liste nicht. Dörfer und Anlagen fehlen in ihr: trag sie später ein.`,
  },
  placeLine: (name, country, kind) =>
    kind === 'country' ? `${name} (Land)` : `${name}, ${country}${kind === 'capital' ? ' (Hauptstadt)' : ''}`,
  begun: (file, places) =>
    `${file} ist geschrieben, ${places === 0 ? 'noch ohne Ort' : places === 1 ? 'mit einem Ort' : `mit ${places} Orten`}.`,
  toDo: (file) => `Was jetzt kommt, in der Datei:
  1. actors   wer spricht, jeweils mit name und kind
  2. goods    was unterwegs ist, und units, worin man es zählt
  3. sources  wo du es gelesen hast, mit URL
  4. features eine Lieferung (from, to, goods, status) mit mindestens einer Aussage: by, stance, source, said
  5. text     die Geschichte; [Wörter](#id) binden eine Stelle an die Karte
Beim Schreiben zusehen:  dispatch-atlas preview ${file}
Prüfen:                  dispatch-atlas validate ${file}
`,
  placesFrom: (credit) => `Orte: ${credit}`,
  onePreview: 'preview nimmt immer nur eine Datei.',
  portTaken: (port) => `Port ${port} ist belegt.`,
  serving: (file, address) => `${file} ist zu sehen unter ${address}\nStrg+C beendet es.`,
  lastGood: 'Die Datei lässt sich nicht lesen. Zu sehen ist, wie sie vorher war.',
  notYet: 'Es gibt noch nichts zu sehen.',
  twoFiles: 'import nimmt zwei Dateien, Orte und Ströme.',
  badChoice: (name, value, choices) => `„${name}“ ist ${choices}, nicht „${value}“.`,
  badNumber: (name, value, least, most) =>
    `„${name}“ ist eine ganze Zahl von ${least} bis ${most}, nicht „${value}“.`,
  missingFile: (file) => `Die Datei „${file}“ gibt es nicht.`,
  unreadable: (file, reason) => `„${file}“ lässt sich nicht lesen (${reason}).`,
  unwritable: (file, reason) => `„${file}“ lässt sich nicht schreiben (${reason}).`,
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  sound: (file) => `${file}: keine Fehler, keine Warnungen.`,
  found: (file, errors, warnings) =>
    `${file}: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}.`,
  leftOut: (ids) =>
    `${ids.length === 1 ? 'Ein Eintrag hat' : `${ids.length} Einträge haben`} Fehler und ${ids.length === 1 ? 'fehlt' : 'fehlen'} auf der Karte: ${ids.join(', ')}.`,
};
