import type { ExportMessages } from '../en/exports.ts';

export const exports: ExportMessages = {
  groups: {
    file: {
      name: 'Die Datei',
      note: 'Alles zusammen: zum Aufheben, zum Weiterarbeiten oder für ein Kartenprogramm. Sie lässt sich hier wieder öffnen.',
    },
    tables: {
      name: 'Tabellen',
      note: 'CSV für Tabellenprogramme: die ganze Geschichte, was auch immer der Filter zeigt. Neben jedem Kürzel der Datei steht der Name.',
    },
    sources: {
      name: 'Quellen',
      note: 'Für Zotero, JabRef und andere Literaturverwaltungen und für LaTeX.',
    },
    machines: {
      name: 'Für Suchmaschinen und Archive',
      note: 'Wer was behauptet, in den Begriffen von schema.org, ohne Bewertung.',
    },
  },
  kinds: {
    geojson: 'GeoJSON',
    flows: 'Lieferungen',
    claims: 'Aussagen',
    events: 'Ereignisse',
    sources: 'Quellen',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    'json-ld': 'JSON-LD',
  },
};
