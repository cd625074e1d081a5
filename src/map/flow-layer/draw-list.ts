import { COPY_ZERO, type FilterMasks, FlowChooser, MOST_COPIES } from './choose-flows.ts';
import { LIST_ROOM } from './flow-textures.ts';
import { NO_LENGTH } from './flow-words.ts';
import { LEVELS, lessNeed } from './segments.ts';
import type { Batch, PackedFlows } from './types.ts';

/** Entries of the list that take the same program and the same number of segments. */
export interface Run {
  readonly batch: Batch;
  readonly level: number;
  readonly first: number;
  readonly count: number;
}

const MOST_LEVELS = Math.max(LEVELS, NO_LENGTH + 1);
/** Where the level is in the second word of a flow. */
const LEVEL_BIT = 29;

/**
 * The list of what a call draws: entries chosen batch by batch, then sorted by level, so that a flow gets no more
 * segments than it needs, and few calls draw many. Only flows of one stretch (batches of one chunk that share a
 * program) change places.
 */
export class DrawList {
  readonly runs: Run[] = [];
  /** Entries in `list`. */
  filled = 0;
  readonly chooser: FlowChooser;
  readonly #packed: PackedFlows;
  readonly #list: Uint32Array;
  readonly #chosen = new Uint32Array(LIST_ROOM);
  readonly #levels = new Uint8Array(LIST_ROOM);
  readonly #starts = new Uint32Array(MOST_LEVELS + 1);
  #pending = 0;
  #batch: Batch | undefined;

  /** Writes to `list`, of LIST_ROOM entries. */
  constructor(packed: PackedFlows, list: Uint32Array) {
    this.#packed = packed;
    this.#list = list;
    this.chooser = new FlowChooser(packed);
  }

  get isFull(): boolean {
    return this.room < 1;
  }

  get room(): number {
    return LIST_ROOM - MOST_COPIES - this.filled - this.#pending;
  }

  clear(): void {
    this.runs.length = 0;
    this.filled = 0;
    this.#pending = 0;
    this.#batch = undefined;
  }

  /** Chooses from the flows `first` … of a batch until `most` entries are there, and gives how many there are. */
  add(batch: Batch, first: number, filter: FilterMasks, most: number, byLength: boolean): number {
    if (this.#batch !== undefined && !isOneStretch(this.#batch, batch)) this.sort();
    this.#batch = batch;
    const at = this.#pending;
    const last = batch.lengthClass === NO_LENGTH ? 0 : batch.first + batch.count;
    const count = this.chooser.choose(
      first,
      last,
      filter,
      batch.bent,
      this.#chosen,
      at,
      Math.min(most, this.room),
    );
    if (batch.lengthClass === NO_LENGTH) this.chooser.next = batch.first + batch.count;
    const { words } = this.#packed;
    for (let i = at; i < at + count; i++) {
      const entry = this.#chosen[i] ?? 0;
      const flow = entry & 0xffffff;
      if (byLength) {
        this.#levels[i] = batch.lengthClass;
        continue;
      }
      const level = (words[4 * flow + 1] ?? 0) >>> LEVEL_BIT;
      const share = this.chooser.shareInView(flow, (entry >>> 24) - COPY_ZERO);
      this.#levels[i] = share === 1 ? level : lessNeed(level, share);
    }
    this.#pending += count;
    return count;
  }

  /** Moves what was chosen to the list, sorted by level. */
  sort(): void {
    const batch = this.#batch;
    if (batch === undefined || this.#pending === 0) return;
    const starts = this.#starts.fill(0);
    for (let i = 0; i < this.#pending; i++) {
      const level = this.#levels[i] ?? 0;
      starts[level + 1] = (starts[level + 1] ?? 0) + 1;
    }
    for (let level = 0; level < MOST_LEVELS; level++) {
      const count = starts[level + 1] ?? 0;
      const first = starts[level] ?? 0;
      if (count > 0) this.runs.push({ batch, level, first: this.filled + first, count });
      starts[level + 1] = first + count;
    }
    for (let i = 0; i < this.#pending; i++) {
      const level = this.#levels[i] ?? 0;
      const place = starts[level] ?? 0;
      this.#list[this.filled + place] = this.#chosen[i] ?? 0;
      starts[level] = place + 1;
    }
    this.filled += this.#pending;
    this.#pending = 0;
  }
}

/** Batches of one chunk come in ascending order of their classes, for each program. */
function isOneStretch(a: Batch, b: Batch): boolean {
  return a.bent === b.bent && a.part === b.part && a.lengthClass <= b.lengthClass && a.first <= b.first;
}
