/** Names of our sources; every one is created empty and filled by `setData`. */
export const SOURCES = {
  /** What of the ground is under the coast; see `src/map/ground.ts` for why there are two. */
  ground: 'atlas-ground',
  groundLines: 'atlas-ground-lines',
  areas: 'atlas-areas',
  strandCounts: 'atlas-strand-counts',
  leaders: 'atlas-leaders',
  signs: 'atlas-signs',
  labels: 'atlas-labels',
} as const;

export type SourceId = (typeof SOURCES)[keyof typeof SOURCES];

/** What a feature of the ground is, in its property `kind`. */
export const GROUND = {
  graticule: 'graticule',
  country: 'country',
  disputed: 'disputed',
  coast: 'coast',
  border: 'border',
  disputedLine: 'disputed-line',
  admin1: 'admin1',
} as const;

export type GroundKind = (typeof GROUND)[keyof typeof GROUND];

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
