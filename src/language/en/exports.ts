/** Words for the files that a reader takes along. */
export const exports = {
  groups: {
    file: {
      name: 'The file',
      note: 'All of it, to keep, to work on, or for a program that draws maps. It can be opened here again.',
    },
    tables: {
      name: 'Tables',
      note: 'CSV for spreadsheets: all of the story, whatever the filter shows. Beside every short id of the file stands the name.',
    },
    sources: {
      name: 'Sources',
      note: 'For Zotero, JabRef and other reference managers, and for LaTeX.',
    },
    machines: {
      name: 'For search engines and archives',
      note: 'Who claims what, in the words of schema.org, without a rating.',
    },
  },
  kinds: {
    geojson: 'GeoJSON',
    flows: 'Flows',
    claims: 'Statements',
    events: 'Events',
    sources: 'Sources',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    'json-ld': 'JSON-LD',
  },
};

export type ExportMessages = typeof exports;
