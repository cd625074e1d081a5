import type { Status } from '../../model/types.ts';
import type { CentreLine } from '../../scene/layout/centre-lines.ts';
import { cutPeriod } from '../../scene/layout/cuts.ts';
import { casingLeft, widthAt } from '../../scene/layout/strand-size.ts';
import { slimOn } from '../../scene/layout/strands.ts';
import type { PlacedPiece, PlacedStrand } from './placed-strands.ts';
import { StripWriter } from './strip-writer.ts';

/*
 * Strands as ribbons. A ribbon is a row of sections across the centre line, from beyond the tip back to
 * behind the tail; each knows how far along the line it is and how the line looks there, and the fragment
 * shader draws the rest. Every strand is one stretch of the same triangle strip:
 *
 *     tip                base      base − reach            start
 *      │╲                 │           │                      │
 *     ─┼──────────────────┼───────────┤ wide for the head    │
 *      │ straight, px     │   along the centre line          │ straight
 */

const HEAD_BIT = 1 << 13;
/** What a hovered or selected strand and a smooth edge need beyond the casing, px. */
const EDGE = 3.25;
/** Half width that the smallest dots and the strikes need, px. */
const LEAST_HALF = 1.75;
const STRIKE_REACH = 7.3;
/** Neither a ribbon nor its cuts are further from where they belong, px; sections stand no further apart. */
const TOLERANCE = 0.03;
const MOST_APART = 48;
/** The same where a strand gets slim in a trunk. */
const MOST_APART_SLIM = 10;
/** Parts in which the phase is summed up where a line runs outside of the picture. */
const PARTS_OUTSIDE = 16;
/** Where a line bends, its edges are drawn out by this much at most. */
const MOST_MITRE = 1.6;
/** Dashes of a strand whose tail is out of the frame are all whole. */
const MORE_PHASE = 100;

/**
 * Writes strands into one triangle strip. It runs for every strand of every frame, so it keeps what it works
 * with in fields and makes no objects on its way along a line.
 */
export class RibbonWriter {
  readonly #strip = new StripWriter();
  // The piece: its centre, and what its sections need.
  #data: Float64Array = new Float64Array();
  /** Where it runs slim in a trunk. */
  #slim: CentreLine | undefined;
  #status: Status = 'confirmed';
  #tail = 0;
  #neck = 0;
  #from = 0;
  #slope = 0;
  #start = 0;
  #reach = 0;
  #least = 0;
  #end = 0;
  // Where on the centre the walk is: in the segment after vertex `#index`, whose direction is known.
  #index = 0;
  #s = 0;
  #phase = 0;
  #wayX = 0;
  #wayY = 0;
  #x = 0;
  #y = 0;
  // The last section.
  #putAt = 0;
  #putX = 0;
  #putY = 0;
  #putPeriod = 1;

  /** Vertices so far. */
  get count(): number {
    return this.#strip.count;
  }

  /** What has been written, for `bufferData`. */
  get data(): Float32Array {
    return this.#strip.data;
  }

  clear(): void {
    this.#strip.clear();
  }

  add(strand: PlacedStrand, casing: number): void {
    for (const piece of strand.pieces) this.#addPiece(strand, piece, casing);
  }

  #addPiece({ size, code }: PlacedStrand, { centre, span }: PlacedPiece, casing: number): void {
    const { start, stop, tip } = span;
    const reach = casing + EDGE;
    // Out of the frame the line goes on: dashes stay where they are on it.
    const ahead = tip === undefined ? centre.after : 0;
    const behind = centre.before;
    this.#data = centre.data;
    this.#slim = centre.slim && centre;
    this.#index = Math.max(0, centre.count - 2);
    this.#status = code.status;
    this.#tail = size.tail;
    this.#neck = size.neck;
    this.#from = centre.from;
    this.#slope = (centre.to - centre.from) / Math.max(1, stop - start);
    this.#start = start;
    this.#reach = reach;
    this.#least = Math.max(LEAST_HALF + reach, code.status === 'denied' ? STRIKE_REACH : 0);
    this.#end = stop + ahead;
    const wide = size.headWidth / 2 + reach;
    if (tip === undefined) {
      this.#seek(stop);
      this.#phase = ahead * this.#outside(centre.to);
      if (ahead === 0) this.#putStraight(reach, 0);
      this.#putHere(0);
    } else {
      this.#putHead(tip, size.headLength, wide);
      const narrow = this.#s - reach;
      this.#follow(Math.max(narrow, start), wide);
      if (narrow > start) this.#putHere(0);
    }
    const isWide = tip !== undefined && this.#s <= start;
    this.#follow(start, 0);
    const phase = this.#phase;
    if (behind === 0) this.#putStraight(-reach, isWide ? wide : 0);
    this.#strip.finish({
      bits: code.bits | (tip === undefined ? 0 : HEAD_BIT),
      size,
      core: code.core,
      phase: behind === 0 ? phase : phase + MORE_PHASE,
      run: behind + stop - start + ahead,
    });
  }

  /** The head is straight, from the tip to its base on the line; leaves the walk at the base. */
  #putHead(tip: number, length: number, wide: number): void {
    this.#seek(tip);
    const tipX = this.#x;
    const tipY = this.#y;
    this.#seek(tip - length);
    const apart = Math.hypot(tipX - this.#x, tipY - this.#y) || 1;
    const dx = (tipX - this.#x) / apart;
    const dy = (tipY - this.#y) / apart;
    const period = this.#period(this.#end);
    this.#phase = (this.#end - this.#s) / period;
    this.#put(tipX + dx * this.#reach, tipY + dy * this.#reach, -dy, dx, tip + this.#reach, -1, wide);
    this.#put(tipX, tipY, -dy, dx, tip, (this.#end - tip) / period, wide);
    this.#put(tipX - dx * length, tipY - dy * length, -dy, dx, this.#s, this.#phase, wide);
    this.#setPut();
  }

  /** Goes on towards the tail as far as `to`, with a section wherever the line has bent. */
  #follow(to: number, wide: number): void {
    const data = this.#data;
    while (this.#index > 0 && (data[3 * this.#index + 2] ?? 0) > to) {
      const at = 3 * this.#index;
      const x = data[at] ?? 0;
      const y = data[at + 1] ?? 0;
      this.#advance(data[at + 2] ?? 0);
      let backX = x - (data[at - 3] ?? 0);
      let backY = y - (data[at - 2] ?? 0);
      const length = Math.hypot(backX, backY) || 1;
      backX /= length;
      backY /= length;
      const apart = this.#putAt - this.#s;
      const bent = Math.abs(this.#putX * backY - this.#putY * backX);
      const turnsBack = this.#putX * backX + this.#putY * backY < 0;
      const sumX = this.#wayX + backX;
      const sumY = this.#wayY + backY;
      this.#wayX = backX;
      this.#wayY = backY;
      this.#index -= 1;
      // Between sections the phase grows evenly, so the period must not change much either.
      const period = this.#period(this.#s);
      const uneven = Math.abs(period - this.#putPeriod) / period;
      const mostApart = this.#slim === undefined ? MOST_APART : MOST_APART_SLIM;
      if (apart < mostApart && apart * Math.max(bent, uneven) < 8 * TOLERANCE && !turnsBack) continue;
      // Drawn out where the line bends, so that its edges stay where they are.
      const square = Math.max(1e-6, sumX * sumX + sumY * sumY);
      const mitre = Math.min(MOST_MITRE / Math.sqrt(square), 2 / square);
      this.#put(x, y, -sumY * mitre, sumX * mitre, this.#s, this.#phase, wide);
      this.#setPut();
    }
    if (this.#s <= to) return;
    this.#advance(to);
    this.#place();
    this.#putHere(wide);
  }

  #advance(to: number): void {
    this.#phase += (this.#s - to) / this.#period((this.#s + to) / 2);
    this.#s = to;
  }

  /** Goes to a place nearer to the tail than the last, or to the first one. */
  #seek(s: number): void {
    const data = this.#data;
    while (this.#index > 0 && (data[3 * this.#index + 2] ?? 0) >= s) this.#index -= 1;
    const at = 3 * this.#index;
    const wayX = (data[at + 3] ?? 0) - (data[at] ?? 0);
    const wayY = (data[at + 4] ?? 0) - (data[at + 1] ?? 0);
    const length = Math.hypot(wayX, wayY) || 1;
    this.#wayX = wayX / length;
    this.#wayY = wayY / length;
    this.#s = s;
    this.#place();
  }

  #place(): void {
    const at = 3 * this.#index;
    const past = this.#s - (this.#data[at + 2] ?? 0);
    this.#x = (this.#data[at] ?? 0) + this.#wayX * past;
    this.#y = (this.#data[at + 1] ?? 0) + this.#wayY * past;
  }

  #putHere(wide: number): void {
    this.#put(this.#x, this.#y, -this.#wayY, this.#wayX, this.#s, this.#phase, wide);
    this.#setPut();
  }

  /** A section `px` straight on from here, backwards where negative. */
  #putStraight(px: number, wide: number): void {
    const phase = this.#phase - px / this.#period(this.#s);
    const x = this.#x + this.#wayX * px;
    const y = this.#y + this.#wayY * px;
    this.#put(x, y, -this.#wayY, this.#wayX, this.#s + px, phase, wide);
  }

  #setPut(): void {
    this.#putAt = this.#s;
    this.#putX = this.#wayX;
    this.#putY = this.#wayY;
    this.#putPeriod = this.#period(this.#s);
  }

  #width(s: number): number {
    const width = widthAt(this.#tail, this.#neck, this.#from + this.#slope * (s - this.#start));
    return this.#slim === undefined ? width : width * slimOn(this.#slim, s);
  }

  #period(s: number): number {
    return cutPeriod(this.#status, this.#width(s));
  }

  /** Periods per px on the rest of the way to the neck, from a share of it on. */
  #outside(from: number): number {
    let sum = 0;
    for (let part = 0.5; part < PARTS_OUTSIDE; part += 1) {
      const share = from + ((1 - from) * part) / PARTS_OUTSIDE;
      sum += 1 / cutPeriod(this.#status, widthAt(this.#tail, this.#neck, share));
    }
    return sum / PARTS_OUTSIDE;
  }

  #put(x: number, y: number, normalX: number, normalY: number, s: number, phase: number, wide: number): void {
    const half = this.#width(s) / 2;
    const reach = Math.max(half + this.#reach, this.#least, wide);
    const casing = this.#slim === undefined ? 1 : casingLeft(slimOn(this.#slim, s));
    this.#strip.section(x, y, normalX, normalY, half, reach, this.#end - s, phase, casing);
  }
}
