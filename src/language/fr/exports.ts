import type { ExportMessages } from '../en/exports.ts';

export const exports: ExportMessages = {
  groups: {
    file: {
      name: 'Le fichier',
      note: 'Le tout, pour le garder, pour y travailler ou pour un logiciel de cartes. Il peut être rouvert ici.',
    },
    tables: {
      name: 'Tableaux',
      note: 'En CSV, pour les tableurs\u00a0: le récit entier, quel que soit le filtre. À côté de chaque identifiant du fichier figure le nom.',
    },
    sources: {
      name: 'Sources',
      note: 'Pour Zotero, JabRef et d’autres gestionnaires de références, et pour LaTeX.',
    },
    machines: {
      name: 'Pour moteurs de recherche et archives',
      note: 'Qui affirme quoi, dans les termes de schema.org, sans note de fiabilité.',
    },
  },
  kinds: {
    geojson: 'GeoJSON',
    flows: 'Livraisons',
    claims: 'Déclarations',
    events: 'Événements',
    sources: 'Sources',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    'json-ld': 'JSON-LD',
  },
};
