import type { FlowCamera } from './camera-types.ts';
import { FLOW_STATUSES, type FlowFilter, type PackedFlows } from './types.ts';

/** Copies of the world in which one flow can show at most. */
export const MOST_COPIES = 5;
/** Added to the number of the copy, which can be negative, above the flow's 24 bits. */
export const COPY_ZERO = 128;
const COPY_BIT = 24;
/** Px beyond its line that a flow reaches: casing, edge, half a head. */
const MARGIN = 24;

/** A filter as numbers. */
export interface FilterMasks {
  readonly start: number;
  readonly end: number;
  /** One bit a group, one a status. */
  readonly groups: number;
  readonly statuses: number;
}

export function filterMasks({ time, groups, statuses }: FlowFilter): FilterMasks {
  return {
    start: time?.start ?? Number.NEGATIVE_INFINITY,
    end: time?.end ?? Number.POSITIVE_INFINITY,
    groups: bits(groups),
    statuses: bits(statuses?.map((status) => FLOW_STATUSES.indexOf(status))),
  };
}

function bits(numbers: readonly number[] | undefined): number {
  return numbers === undefined ? -1 : numbers.reduce((mask, bit) => mask | (1 << bit), 0);
}

/** Whether a flow, by its place in the drawing order, passes a filter. */
export function passes({ times, kinds }: PackedFlows, filter: FilterMasks, i: number): boolean {
  const kind = kinds[i] ?? 0;
  return (
    ((filter.groups >>> (kind & 31)) & 1) === 1 &&
    ((filter.statuses >>> (kind >> 5)) & 1) === 1 &&
    (times[2 * i] ?? 0) <= filter.end &&
    (times[2 * i + 1] ?? 0) >= filter.start
  );
}

/** What the loop of `FlowChooser` needs of a camera, worked out once a frame. */
interface View {
  readonly capped: boolean;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Sine of the cap's radius with the reach of a line: farther off, a great circle misses the view. */
  readonly sine: number;
  readonly radius: number;
  /** Copies of the world show; on the way from the globe only the one nearest to the middle of the view. */
  readonly flat: boolean;
  readonly middle: number;
  /** What climbs beyond 72° is bent. */
  readonly bends: boolean;
  readonly firstCopy: number;
  readonly lastCopy: number;
  readonly west: number;
  readonly east: number;
}

/** Before a camera is set, nothing is in view. */
const NOTHING: View = {
  capped: false,
  x: 0,
  y: 0,
  z: 0,
  sine: 0,
  radius: 0,
  flat: true,
  middle: 0,
  bends: true,
  firstCopy: 0,
  lastCopy: -1,
  west: 0,
  east: 0,
};

/**
 * Writes what is to be drawn: flows that pass the filter and can be in view, once for each copy of the world in
 * which they show, as flow | (copy + 128) << 24. A vertex thrown away in the shader costs nearly as much as
 * one that is drawn, so that all choosing is done here, in one loop over typed arrays.
 */
export class FlowChooser {
  /** Place in the drawing order behind the last flow that was looked at. */
  next = 0;
  readonly #packed: PackedFlows;
  #view: View = NOTHING;

  constructor(packed: PackedFlows) {
    this.#packed = packed;
  }

  /** Mercator x, from and to: outside of it nothing of a line shows on the flat map. */
  get range(): readonly [number, number] {
    return [this.#view.west, this.#view.east];
  }

  /** What climbs beyond 72° is bent. */
  get bends(): boolean {
    return this.#view.bends;
  }

  /** How much of a flow's way in x is in view, in a copy of the world: 0 … 1. */
  shareInView(i: number, copy: number): number {
    const west = (this.#packed.spans[2 * i] ?? 0) + copy;
    const east = (this.#packed.spans[2 * i + 1] ?? 0) + copy;
    const shown = Math.min(east, this.#view.east) - Math.max(west, this.#view.west);
    return east - west > shown ? Math.max(0, shown) / (east - west) : 1;
  }

  setCamera(camera: FlowCamera): void {
    this.#view = viewOf(camera, this.#packed.reach);
  }

  /**
   * Looks at the flows `first` … `last` − 1 until `most` entries are written to `out` from `at` on, and gives how
   * many there are. `out` has to have room for MOST_COPIES more than `most`.
   */
  choose(
    first: number,
    last: number,
    filter: FilterMasks,
    bent: boolean,
    out: Uint32Array,
    at: number,
    most: number,
  ): number {
    const view = this.#view;
    const { normals, spans } = this.#packed;
    // A bend leaves its great circle.
    const capped = view.capped && !(bent && view.bends);
    let count = 0;
    let i = first;
    for (; i < last && count < most; i++) {
      if (!passes(this.#packed, filter, i)) continue;
      if (capped) {
        const n = 3 * i;
        const off =
          (normals[n] ?? 0) * view.x + (normals[n + 1] ?? 0) * view.y + (normals[n + 2] ?? 0) * view.z;
        if (off > view.sine || off < -view.sine || !this.#isNear(i)) continue;
      }
      const west = spans[2 * i] ?? 0;
      const east = spans[2 * i + 1] ?? 0;
      if (!view.flat) {
        const copy = view.bends ? Math.round(view.middle - (west + east) / 2) : 0;
        out[at + count++] = i | ((copy + COPY_ZERO) << COPY_BIT);
        continue;
      }
      const from = Math.max(view.firstCopy, Math.ceil(view.west - east));
      const to = Math.min(view.lastCopy, Math.floor(view.east - west), from + MOST_COPIES - 1);
      for (let copy = from; copy <= to; copy++) out[at + count++] = i | ((copy + COPY_ZERO) << COPY_BIT);
    }
    this.next = i;
    return count;
  }

  /** Whether the piece of the great circle, not only the circle, comes near the cap: |middle − centre| ≤ half + radius. */
  #isNear(i: number): boolean {
    const { words, places } = this.#packed;
    const { x, y, z, radius } = this.#view;
    const ends = words[4 * i] ?? 0;
    const a = 4 * (ends & 0xffff);
    const b = 4 * (ends >>> 16);
    const mx = (places[a] ?? 0) + (places[b] ?? 0);
    const my = (places[a + 1] ?? 0) + (places[b + 1] ?? 0);
    const mz = (places[a + 2] ?? 0) + (places[b + 2] ?? 0);
    // The sum of two unit vectors at an angle of 2 h is 2 cos h long.
    const length = Math.sqrt(mx * mx + my * my + mz * mz);
    const reach = Math.acos(Math.min(1, length / 2)) + radius;
    return reach >= Math.PI || mx * x + my * y + mz * z >= Math.cos(reach) * length;
  }
}

/** Off the whole globe, flows that climb beyond 72° are bent: on the flat map, and on the way to it. */
export function bendsFlows({ globe, transition }: FlowCamera): boolean {
  return !globe || transition < 0.999;
}

function viewOf(camera: FlowCamera, reach: number): View {
  const [x, y, z, cosine] = camera.cap;
  const margin = (reach + MARGIN) / camera.pxPerRad;
  const radius = Math.acos(Math.max(-1, Math.min(1, cosine))) + margin;
  const [firstCopy, lastCopy] = camera.copies;
  const pad = margin / (2 * Math.PI);
  return {
    capped: cosine > -1.5 && radius < Math.PI / 2,
    x,
    y,
    z,
    sine: Math.sin(Math.min(Math.PI / 2, radius)),
    radius,
    flat: !camera.globe,
    middle: (camera.xRange[0] + camera.xRange[1]) / 2,
    bends: bendsFlows(camera),
    // Unwrapped spans reach up to half a world into the next copy.
    firstCopy: firstCopy - 1,
    lastCopy: lastCopy + 1,
    west: Math.max(firstCopy, camera.xRange[0]) - pad,
    east: Math.min(lastCopy + 1, camera.xRange[1]) + pad,
  };
}
