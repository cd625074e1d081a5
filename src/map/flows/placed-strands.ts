import { type CentreLine, CentreLines } from '../../scene/layout/centre-lines.ts';
import { isSmooth, type PlannedStrand, type Span, spanOf } from '../../scene/layout/strand-plan.ts';
import { widthAt } from '../../scene/layout/strand-size.ts';
import { slimOn, standsOut } from '../../scene/layout/strands.ts';
import type { MarkState } from '../../scene/types.ts';
import type { FlowCamera } from '../flow-layer/camera-types.ts';
import { PathWays } from './path-ways.ts';
import { codeOf, type StrandCode } from './strand-looks.ts';

/** Sizes of a strand on the screen, px, growth in its state included. */
export interface StrandSize {
  readonly tail: number;
  readonly neck: number;
  readonly headLength: number;
  readonly headWidth: number;
}

/** A stretch of a strand, and the part of it that is drawn. */
export interface PlacedPiece {
  readonly centre: CentreLine;
  readonly span: Span;
}

/** A strand where it is for one camera. */
export interface PlacedStrand {
  readonly planned: PlannedStrand;
  readonly code: StrandCode;
  readonly size: StrandSize;
  readonly pieces: readonly PlacedPiece[];
}

/** Projects planned strands; called for every frame. */
export class StrandPlacer {
  readonly #ways = new PathWays();
  readonly #centres = new CentreLines();

  /** Strands for a camera. On a flat map those that climb beyond 72° follow their bend. */
  place(
    plan: readonly PlannedStrand[],
    states: ReadonlyMap<string, MarkState>,
    camera: FlowCamera,
  ): readonly PlacedStrand[] {
    return plan.map((planned) => {
      const { course } = planned.line;
      const path = camera.globe ? course.path : (course.flatPath ?? course.path);
      const code = codeOf(planned, states);
      const size = sizeOf(planned, code);
      const pieces: PlacedPiece[] = [];
      const options = {
        offsets: planned.offsets,
        course: planned.course,
        smooth: isSmooth(planned.line),
        frame: camera,
      };
      const isWide = standsOut(states.get(planned.key) ?? 'normal');
      this.#ways.each(path, camera, (way) => {
        for (const found of this.#centres.of(way, options)) {
          const centre = isWide ? inFullWidth(found) : found;
          pieces.push({ centre, span: spanOf(centre, planned, size.headLength) });
        }
      });
      return { planned, code, size, pieces };
    });
  }
}

function inFullWidth({ slim, ...centre }: CentreLine): CentreLine {
  return centre;
}

export function sizeOf({ line }: PlannedStrand, { growth }: StrandCode): StrandSize {
  return {
    tail: line.tail * growth,
    neck: line.neck * growth,
    headLength: line.headLength * growth,
    headWidth: line.headWidth * growth,
  };
}

/** Width of a piece at px from the first vertex of its centre. */
export function widthAlong(
  { tail, neck }: StrandSize,
  { centre, span: { start, stop } }: PlacedPiece,
): (s: number) => number {
  const { from, to } = centre;
  const slope = (to - from) / Math.max(1, stop - start);
  return (s) => widthAt(tail, neck, from + slope * (s - start)) * slimOn(centre, s);
}
