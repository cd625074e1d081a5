import type { Status } from '../../model/types.ts';

/** A stretch of a line, px from its start. */
export interface Dash {
  readonly from: number;
  readonly to: number;
}

export interface Dot {
  readonly at: number;
  readonly diameter: number;
}

/** What of a line is drawn; the status alone decides. */
export interface Cuts {
  readonly dashes: readonly Dash[];
  readonly dots: readonly Dot[];
}

/** A rest at the tail shorter than this share of a whole dash is left out. */
const SHORTEST_REST = 0.4;

/**
 * Cuts a line of `length` px from its neck backwards, so that a dash ends at the neck and a dot stays
 * clear of it. `widthAt` is the strand's width at a distance from the start; dashes and gaps follow it.
 */
export function cutLine(status: Status, length: number, widthAt: (s: number) => number): Cuts {
  if (status === 'claimed') return { dashes: dashed(length, widthAt), dots: [] };
  if (status === 'disputed') return { dashes: [], dots: dotted(length, widthAt) };
  if (status === 'unknown') return dashDotted(length, widthAt);
  return { dashes: [{ from: 0, to: length }], dots: [] };
}

function dashed(length: number, widthAt: (s: number) => number): readonly Dash[] {
  const dashes: Dash[] = [];
  for (let to = length; to > 0; ) {
    const width = widthAt(to);
    const dash = Math.max(10, 2.4 * width);
    if (to < dash * SHORTEST_REST) break;
    const from = Math.max(0, to - dash);
    dashes.unshift({ from, to });
    to = from - Math.max(4, 0.7 * width);
  }
  return dashes;
}

function dotted(length: number, widthAt: (s: number) => number): readonly Dot[] {
  const dots: Dot[] = [];
  for (let end = length - dotGap(widthAt(length)); ; ) {
    const diameter = Math.max(3.5, widthAt(end));
    if (end - diameter < 0) return dots;
    dots.unshift({ at: end - diameter / 2, diameter });
    end -= diameter + dotGap(widthAt(end - diameter));
  }
}

function dotGap(width: number): number {
  return Math.max(3.5, 0.75 * width);
}

function dashDotted(length: number, widthAt: (s: number) => number): Cuts {
  const dashes: Dash[] = [];
  const dots: Dot[] = [];
  for (let to = length; to > 0; ) {
    const width = widthAt(to);
    const dash = Math.max(10, 2.2 * width);
    const gap = Math.max(3.5, 0.7 * width);
    if (to < dash * SHORTEST_REST) break;
    const from = Math.max(0, to - dash);
    dashes.unshift({ from, to });
    const diameter = Math.max(3, 0.7 * width);
    const at = from - gap - diameter / 2;
    if (at < diameter / 2) break;
    dots.unshift({ at, diameter });
    to = at - diameter / 2 - gap;
  }
  return { dashes, dots };
}
