import type { Metrics, SceneFlow, StrandShape } from '../types.ts';

/** Sizes of an arrowhead, px: along the strand and across it. */
export interface HeadSize {
  readonly length: number;
  readonly width: number;
}

/** Share of a head's length by which its back is hollowed out. */
export const HEAD_NOTCH = 0.22;
const SLIM_WITHOUT_CASING = 0.4;
const HOVER_GROWTH = 1.15;
/** A strand of one width starts where its bundle has opened; share of its length, px at most. */
export const LATE_START = { share: 0.065, px: 72 } as const;

/** The widest the strand gets, px: its width at the neck. */
export function neckWidth(shape: StrandShape): number {
  return shape.kind === 'range' || shape.kind === 'upper' ? shape.band : shape.width;
}

/** Strands that carry no figure keep one width from end to end. */
export function isConstant(shape: StrandShape): boolean {
  return shape.kind === 'none' || shape.kind === 'announced';
}

/** How far a bundle has opened at a share of its way, 0 … 1: like a spindle. */
export function opening(t: number): number {
  return Math.sin(Math.PI * t) ** 0.8;
}

/** Where a strand of one width starts, px along a path of `length` px. */
export function lateStart(length: number): number {
  return Math.min(length * LATE_START.share, LATE_START.px);
}

/** Width at the tail, px; `full` is the width at the neck. */
export function tailWidth(shape: StrandShape, full: number): number {
  return isConstant(shape) ? full : Math.min(full, Math.max(1.5, 0.35 * full));
}

/** Width at the share `t` of the way from tail to neck, px. */
export function widthAt(tail: number, neck: number, t: number): number {
  return tail + (neck - tail) * Math.min(1, Math.max(0, t)) ** 0.8;
}

/** How much of the light ground around a strand is left where it runs slim in a trunk: those beside it shall not go under. */
export function casingLeft(slim: number): number {
  const share = Math.min(1, Math.max(0, (slim - SLIM_WITHOUT_CASING) / (1 - SLIM_WITHOUT_CASING)));
  return share * share * (3 - 2 * share);
}

export function headSize(width: number, medium: Metrics['medium']): HeadSize {
  const factor = medium === 'phone' ? 0.85 : 1;
  return {
    length: Math.max(9, (6 + 1.35 * width) * factor),
    width: Math.max(9, (6 + 1.75 * width) * factor),
  };
}

/** How much larger a strand is drawn in its state; its place on the screen does not change. */
export function stateGrowth(flow: SceneFlow): number {
  return flow.state === 'hovered' ? HOVER_GROWTH : 1;
}
