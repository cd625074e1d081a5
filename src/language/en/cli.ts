/** Texts of the command. */
export const cli = {
  /** `languages` are their tags, "de, en, fr". */
  help: (languages: string) => `dispatch-atlas: checks dispatches, draws them, and makes them from tables.

Usage
  dispatch-atlas new FILE              begins a dispatch: asks for title, language and first places
  dispatch-atlas preview FILE          shows a file in the browser and follows what you save
  dispatch-atlas validate FILE…        says what is wrong in each file
  dispatch-atlas render FILE -o MAP    draws a file as a map in SVG
  dispatch-atlas worksheet FILE -o SHEET
                                       makes a worksheet of a file, PDF or HTML
  dispatch-atlas export FILE -o FILE   writes a file for other programs
  dispatch-atlas bundle FILE -o STORY  makes one HTML file that works without network
  dispatch-atlas import LOCATIONS FLOWS -o FILE
                                       makes a dispatch of two CSV files:
                                       id,name,lat,lon and origin,dest,count[,time]
  dispatch-atlas --help | --version

Options of every command
  --lang TAG               language of messages and names: ${languages}

Options of new
  --title TEXT             title; with it nothing is asked
  --place NAME             a first place, in any language, as often as you like; “Odessa, US” tells two apart
  --lang TAG               also the language of the title and the names
  --force                  writes over a file that is there

Options of preview
  --port NUMBER            port on this computer; without it, any that is free

Options of render
  -o, --output FILE        where the map goes; without it, to standard output
  --projection WORD        globe (default), mercator or equal-earth
  --theme WORD             light (default), dark, or print (black on white)
  --sort ID                the speaker’s sorting that the map shows; without it, none
  --width PX               width of the picture, 960 by default
  --height PX              height of the picture, 672 by default

Options of worksheet
  -o, --output FILE        where the worksheet goes: a name that ends in .pdf or .html
  --level WORD             standard (default), easy or advanced
  --tasks NUMBER           how many tasks at most, 8 by default
  --seed NUMBER            version of the sheet: the same number makes the same tasks; 1 by default
  --answers                the answers too, on pages of their own after the sheet
  --projection WORD        equal-earth (default) or mercator

Options of export
  -o, --output FILE        the new file; its name says what it becomes: .geojson, .csv (a table),
                           .bib (sources as BibTeX), .json (sources as CSL-JSON), .jsonld (schema.org)
  --what WORD              which table: flows (default), claims, events or sources

Options of bundle
  -o, --output FILE        the new file: a name that ends in .html
  --mode WORD              opens with: explore (default), lesson, or practise (its tasks)

Options of import
  -o, --output FILE        where the dispatch goes; without it, to standard output
  --title TEXT             title; without it, the name of the file of flows
  --unit WORD              what is counted, such as tonnes; items by default
  --goods NAME             name of the goods; the unit by default
  --lang TAG               also the language of the title and the names

Exit status: 0 all is well, 1 a file has errors, 2 the command can't do what was asked.
`,
  hint: 'dispatch-atlas --help shows what there is.',
  noCommand: 'No command given.',
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  unknownOption: (name: string) => `There is no option “${name}” here.`,
  noValue: (name: string) => `“${name}” needs a value.`,
  needsNoValue: (name: string) => `“${name}” takes no value.`,
  noFile: 'No file given.',
  oneFile: 'render takes one file at a time.',
  noSortings: 'This file has no sortings for “--sort”.',
  oneSheet: 'worksheet takes one file at a time.',
  sheetTarget: 'worksheet needs the name of what it is to write: -o, and a name that ends in .pdf or .html.',
  oneExport: 'export takes one file at a time.',
  exportTarget:
    'export needs the name of what it is to write: -o, and a name that ends in .geojson, .csv, .bib, .json or .jsonld.',
  whatOfTable: '“--what” chooses a table, so the new file has to end in .csv.',
  oneBundle: 'bundle takes one file at a time.',
  bundleTarget: 'bundle needs the name of what it is to write: -o, and a name that ends in .html.',
  bundled: (file: string, bytes: number) => `${file} has ${(bytes / 1e6).toFixed(1)} MB.`,
  noRoom: (count: number) =>
    `${count === 1 ? 'One task has' : `${count} tasks have`} no room on the sheet and ${count === 1 ? 'is' : 'are'} left out.`,
  noFont: (letters: string) => `No font at hand draws these characters; they are missing: ${letters}`,
  oneNew: 'new takes one file at a time.',
  newTarget: 'new needs the name of the file to write: one that ends in .geojson or .json.',
  fileExists: (file: string) => `“${file}” is there already; --force writes over it.`,
  noTitle: 'A dispatch needs a title.',
  badLanguage: (tag: string) => `“${tag}” is no language tag such as en, de or pt-BR.`,
  noPlace: (name: string) => `No place called “${name}” is known; add it to the file by hand.`,
  ask: {
    title: 'Title:',
    lang: (otherwise: string) => `Language of the file [${otherwise}]:`,
    firstPlace: 'First place, in any language (empty: none):',
    nextPlace: 'Another place (empty: no more):',
    which: (count: number) => `Which one? 1 to ${count}, 0 for none [1]:`,
    unknown: (name: string) =>
      `No place called “${name}” is known. Villages and sites are not in the list: add them later.`,
  },
  placeLine: (name: string, country: string, kind: 'capital' | 'city' | 'country') =>
    kind === 'country' ? `${name} (country)` : `${name}, ${country}${kind === 'capital' ? ' (capital)' : ''}`,
  begun: (file: string, places: number) =>
    `${file} is written, with ${places === 0 ? 'no place yet' : places === 1 ? 'one place' : `${places} places`}.`,
  toDo: (file: string) => `What comes next, in the file:
  1. actors   who speaks, each with name and kind
  2. goods    what moves, and units in which it is counted
  3. sources  where you read it, with URL
  4. features a flow (from, to, goods, status) with at least one claim: by, stance, source, said
  5. text     the story; [words](#id) tie a passage to a mark
See it as you write:  dispatch-atlas preview ${file}
Check it:             dispatch-atlas validate ${file}
`,
  placesFrom: (credit: string) => `Places: ${credit}`,
  onePreview: 'preview takes one file at a time.',
  portTaken: (port: number) => `Port ${port} is taken.`,
  serving: (file: string, address: string) => `${file} is shown at ${address}\nCtrl+C ends it.`,
  lastGood: 'The file cannot be read. You see how it was before.',
  notYet: 'There is nothing to show yet.',
  twoFiles: 'import takes two files, places and flows.',
  badChoice: (name: string, value: string, choices: string) => `“${name}” is ${choices}, not “${value}”.`,
  badNumber: (name: string, value: string, least: number, most: number) =>
    `“${name}” is a whole number from ${least} to ${most}, not “${value}”.`,
  missingFile: (file: string) => `There is no file “${file}”.`,
  unreadable: (file: string, reason: string) => `“${file}” can't be read (${reason}).`,
  unwritable: (file: string, reason: string) => `“${file}” can't be written (${reason}).`,
  severity: { error: 'error', warning: 'warning', info: 'note' },
  sound: (file: string) => `${file}: no errors, no warnings.`,
  found: (file: string, errors: number, warnings: number) =>
    `${file}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  leftOut: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'One entry has' : `${ids.length} entries have`} errors and ${ids.length === 1 ? 'is' : 'are'} left out: ${ids.join(', ')}.`,
};

export type CommandMessages = typeof cli;
