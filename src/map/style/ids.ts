/** Names of our sources; every one is created empty and filled by `setData`. */
export const SOURCES = {
  graticule: 'atlas-graticule',
  land: 'atlas-land',
  disputed: 'atlas-disputed',
  disputedLines: 'atlas-disputed-lines',
  coast: 'atlas-coast',
  borders: 'atlas-borders',
  admin1: 'atlas-admin1',
  areas: 'atlas-areas',
  strandCounts: 'atlas-strand-counts',
  leaders: 'atlas-leaders',
  signs: 'atlas-signs',
  labels: 'atlas-labels',
} as const;

export type SourceId = (typeof SOURCES)[keyof typeof SOURCES];

/** Names of the images drawn by `src/map/images`. */
export const IMAGES = {
  hatch: 'atlas-hatch',
  site: 'atlas-site',
  city: 'atlas-city',
  capital: 'atlas-capital',
  minor: 'atlas-minor',
  open: 'atlas-open',
  event: 'atlas-event',
  eventOpen: 'atlas-event-open',
  events: 'atlas-events',
  eventsOpen: 'atlas-events-open',
} as const;
