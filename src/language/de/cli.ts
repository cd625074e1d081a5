import type { CommandMessages } from '../en/cli.ts';

export const cli: CommandMessages = {
  help: (languages) => `dispatch-atlas: prüft und zeichnet Nachrichtenkarten und macht sie aus Tabellen.

Aufruf
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

Angaben für render
  -o, --output DATEI       wohin die Karte kommt; ohne Angabe auf die Standardausgabe
  --projection WORT        globe (Globus, Vorgabe), mercator (flache Karte) oder
                           equal-earth (flache Karte, flächentreu)
  --theme WORT             light (hell, Vorgabe), dark (dunkel) oder print (schwarz auf weiß)
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
  --mode WORT              womit sie aufgeht: explore (Vorgabe) oder lesson (Unterricht)

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
