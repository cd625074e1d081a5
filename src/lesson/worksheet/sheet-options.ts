import type { Basemap } from '../../geo/basemap-types.ts';
import type { Level } from '../types.ts';

/** How a worksheet is to be made. */
export interface SheetOptions {
  /** Language of the tasks, and of all other words on the sheet. */
  readonly lang: string;
  readonly basemap: Basemap;
  /** Default `equal-earth`. */
  readonly projection?: 'mercator' | 'equal-earth';
  /** Default `standard`. */
  readonly level?: Level;
  /** What the tasks were made with, to tell one version of the sheet from another. */
  readonly seed?: number;
}
