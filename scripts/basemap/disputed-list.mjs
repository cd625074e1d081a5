// Which areas are drawn as disputed, and where their shapes come from. The sentences a reader sees are
// in src/language, section map.disputed, under the same ids.

/**
 * `country` is the basemap polygon (alpha-3) the area is, or is part of. `facing` names the countries
 * (alpha-3) whose border with the area is a disputed line itself.
 * @typedef {import('./part.mjs').PartRule & { id: string, facing: string[] }} Entry
 */

/** @type {readonly Entry[]} */
export const DISPUTED = [
  { id: 'crimea', country: 'UKR', units: ['UKR-283', 'UKR-5482'], facing: [] },
  { id: 'western-sahara', country: 'ESH', facing: ['MAR'] },
  { id: 'kosovo', country: 'XKX', facing: ['SRB'] },
  { id: 'northern-cyprus', country: 'CYN', facing: ['CYP'] },
  { id: 'somaliland', country: 'SOL', facing: ['SOM'] },
  { id: 'abkhazia', country: 'GEO', units: ['GEO-3015'], facing: [] },
  {
    id: 'transnistria',
    country: 'MDA',
    units: ['MDA-1628', 'MDA-1637', 'MDA-1638', 'MDA-1645', 'MDA-1650', 'MDA-1652'],
    facing: [],
  },
  { id: 'jammu-kashmir-ladakh', country: 'IND', units: ['IND-2431'], facing: ['PAK', 'CHN', 'KAS'] },
  {
    id: 'azad-kashmir-gilgit-baltistan',
    country: 'PAK',
    units: ['PAK-1109', 'PAK-1111'],
    facing: ['IND', 'KAS'],
  },
  { id: 'siachen', country: 'KAS', facing: ['IND', 'PAK', 'CHN'] },
  { id: 'arunachal-pradesh', country: 'IND', units: ['IND-3299'], facing: ['CHN'] },
  {
    id: 'golan',
    country: 'ISR',
    // Foot of Mount Hermon, the Jordan, the eastern shore of the Sea of Galilee, the Yarmouk; ± 2 km.
    cut: [
      [35.64, 33.27],
      [35.66, 33.24],
      [35.63, 33.16],
      [35.63, 33.01],
      [35.62, 32.89],
      [35.65, 32.85],
      [35.65, 32.76],
      [35.66, 32.69],
    ],
    seed: [35.75, 33],
    facing: ['SYR'],
  },
  {
    id: 'southern-kurils',
    country: 'RUS',
    at: [
      [147.8, 45],
      [145.9, 44.1],
      [146.75, 43.8],
    ],
    facing: [],
  },
];
