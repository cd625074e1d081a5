import type { Status } from '../model/types.ts';
import type { Point } from '../scene/layout/plane.ts';
import { pointAt, polyline, slice } from '../scene/layout/polyline.ts';
import { HEAD_NOTCH, headSize, neckWidth, tailWidth } from '../scene/layout/strand-size.ts';
import type { StrandPiece } from '../scene/layout/strands.ts';
import type { Hue, MarkState, StrandShape, Theme } from '../scene/types.ts';
import { strandNodes } from './strand-drawing.ts';
import { type SvgNode, svg } from './svg-node.ts';

export interface StrandSampleOptions {
  readonly shape: StrandShape;
  readonly status: Status;
  readonly hue: Hue;
  readonly theme: Theme;
  /** Size of the little picture in CSS px. */
  readonly width: number;
  readonly height: number;
  /** How far the strand rises above its chord, px. Default 0: straight. */
  readonly bow?: number;
  /** Default `normal`. */
  readonly state?: MarkState;
}

/**
 * One strand as the map draws it, from left to right, for legends, table rows and details. The root
 * `<svg>` is hidden from assistive technology: the words stand beside it.
 */
export function strandSample(options: StrandSampleOptions): SvgNode {
  const { width, height } = options;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', focusable: 'false' },
    sampleNodes(options),
  );
}

/** The strand of a sample without a root, for pictures that hold several. */
export function sampleNodes(options: StrandSampleOptions): readonly SvgNode[] {
  const { shape, status, hue, theme, width, height, bow = 0, state = 'normal' } = options;
  const air = theme.metrics.casing + 1.25;
  const neck = neckWidth(shape) * (state === 'hovered' ? 1.15 : 1);
  const head = headSize(neck, theme.metrics.medium);
  const start = { x: air, y: height / 2 + bow / 2 };
  const end = { x: width - air, y: height / 2 + bow / 2 };
  const centre = polyline(bow === 0 ? [start, end] : arc(start, end, bow));
  const tip = pointAt(centre, centre.length);
  const base = pointAt(centre, centre.length - head.length);
  const direction = { x: (tip.x - base.x) / head.length, y: (tip.y - base.y) / head.length };
  const piece: StrandPiece = {
    line: polyline(slice(centre, 0, centre.length - head.length * (1 - HEAD_NOTCH))),
    from: 0,
    to: 1,
    head: { tip, direction, ...head },
  };
  const strand = { tail: tailWidth(shape, neck), neck, pieces: [piece] };
  return strandNodes(strand, { shape, status, hue, state }, theme);
}

/** A parabola over the chord, `bow` px high in the middle. */
function arc(start: Point, end: Point, bow: number): readonly Point[] {
  const steps = Array.from({ length: 41 }, (_, index) => index / 40);
  return steps.map((t) => ({
    x: start.x + (end.x - start.x) * t,
    y: start.y + (end.y - start.y) * t - bow * 4 * t * (1 - t),
  }));
}
