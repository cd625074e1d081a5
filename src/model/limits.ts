/** How much of a stranger's file is read at all; beyond that it is refused whole. */
export const LIMITS = {
  /** UTF-8 bytes of the file. */
  bytes: 5_000_000,
  /** Levels of objects and arrays in each other; a MultiPolygon in a dispatch needs eight. */
  depth: 32,
  /** Values of any kind, after parsing. */
  values: 1_000_000,
  features: 5_000,
  /** Positions of all geometries together. */
  positions: 200_000,
  /** Actors, goods, sources and units together. */
  records: 4_000,
  claims: 500,
  /** Characters of one string, and of the story's text. */
  string: 20_000,
  text: 200_000,
} as const;

/**
 * The limits of a file as a whole, which who shows it may raise. Depth stays, since what reads a file calls itself once
 * for each level; claims of one mark and lengths of texts stay, since they are part of the format.
 */
export type FileLimits = Readonly<Record<'bytes' | 'values' | 'features' | 'positions' | 'records', number>>;
