/** How much of a stranger's file is read at all; beyond that it is refused whole. */
export const LIMITS = {
  /** UTF-8 bytes of the file. */
  bytes: 5_000_000,
  /** Levels of objects and arrays in each other; a MultiPolygon in a dispatch needs eight. */
  depth: 32,
  /** Values of any kind, after parsing. */
  values: 1_000_000,
  features: 5_000,
  /** Actors, goods, sources and units together. */
  records: 4_000,
  claims: 500,
  /** Characters of one string, and of the story's text. */
  string: 20_000,
  text: 200_000,
} as const;
