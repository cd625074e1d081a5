import type { Level } from '../../lesson/types.ts';
import type { SheetProjection, SheetSettings } from './sheet-settings.ts';

/** The reader wants another worksheet: another level, number, length or map. */
export class DispatchSheetEvent extends Event {
  static readonly type = 'dispatch-sheet';

  readonly level: Level;
  /** Number of the paper: with the rest of this it gives the same paper again. */
  readonly seed: number;
  /** How many tasks are wanted. */
  readonly count: number;
  readonly projection: SheetProjection;

  constructor({ level, seed, count, projection }: SheetSettings) {
    super(DispatchSheetEvent.type, { bubbles: true, composed: true });
    this.level = level;
    this.seed = seed;
    this.count = count;
    this.projection = projection;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dispatch-sheet': DispatchSheetEvent;
  }
}
